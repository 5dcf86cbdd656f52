@testable import Safeguarding
import Testing

@Suite("How clauses stand")
struct LiveStateTests {
    private let today = Day(year: 2026, month: 11, day: 16) ?? Day(daysSince1970: 0)

    @Test("N8: below two it is not met, and two of whom one lapses within the month need attention") func numbers() {
        #expect(LiveState.atLeast(2, now: 4, withinMonth: 3) == LiveState(.met, .qualified(4)))
        #expect(LiveState.atLeast(2, now: 2, withinMonth: 1) == LiveState(.attention, .qualified(2)))
        #expect(LiveState.atLeast(2, now: 1, withinMonth: 1) == LiveState(.unmet, .of(1, 2)))
    }

    @Test("N27: one missing signature asks for attention, and none at all is a breach") func signatures() {
        #expect(LiveState.everybodySigned(12, of: 12) == LiveState(.met, .signed(12, of: 12)))
        #expect(LiveState.everybodySigned(11, of: 12).state == .attention)
        #expect(LiveState.everybodySigned(0, of: 12).state == .unmet)
        #expect(LiveState.everybodySigned(0, of: 0).state == .met)
    }

    @Test("N28: a single post without its second person is a breach") func approvals() {
        #expect(LiveState.everythingApproved(214, of: 214).state == .met)
        #expect(LiveState.everythingApproved(213, of: 214) == LiveState(.unmet, .approved(213, of: 214)))
        #expect(LiveState.everythingApproved(0, of: 0) == .enforced)
    }

    @Test("D20: a review is a breach from the day after it was due, and asks for attention in the month before") func reviews() {
        #expect(LiveState.reviewed(due: nil, today: today) == LiveState(.unmet, .nothing))
        #expect(LiveState.reviewed(due: today.adding(days: -1), today: today) == LiveState(.unmet, .overdue(days: 1)))
        #expect(LiveState.reviewed(due: today, today: today) == LiveState(.attention, .due(days: 0)))
        #expect(LiveState.reviewed(due: today.adding(days: 30), today: today).state == .attention)
        #expect(LiveState.reviewed(due: today.adding(days: 31), today: today) == LiveState(.met, .due(days: 31)))
    }

    @Test("the worse of two registers counts, and of equals the first") func worse() {
        let (met, due) = (LiveState(.met, .qualified(3)), LiveState(.attention, .due(days: 3)))
        #expect(met.worse(of: due) == due && due.worse(of: met) == due)
        #expect(due.worse(of: LiveState(.attention, .waiting(1))) == due)
        #expect(due.worse(of: LiveState(.unmet, .nothing)).state == .unmet)
    }

    @Test("what Gatepost answers only in part is never met, whatever a register shows", arguments: Clause.all)
    func capped(clause: Clause) {
        let best = clause.standing(measured: .enforced)
        let alone = clause.standing(measured: nil)
        switch clause.progress {
        case .met: #expect(best.state == .met)
        case .partly, .open: #expect(best.state == .later && alone.state == .later)
        }
        // What is wrong in a register shows, unless there is nothing of it in Gatepost.
        let breach = clause.standing(measured: LiveState(.unmet, .nothing))
        if case .open = clause.progress { #expect(breach.state == .later) } else { #expect(breach.state == .unmet) }
    }

    @Test("D7, D8, N25: what has a side elsewhere is never shown as enforced", arguments: Clause.all.filter { $0.kinds != [.enforced] })
    func elsewhere(clause: Clause) {
        for measured in [nil, LiveState.enforced] { #expect(clause.standing(measured: measured).figure != .enforced) }
    }

    @Test("a clause that rests on a record is not met where nothing is on record")
    func unrecorded() {
        for clause in Clause.all where clause.kinds.contains(.record) { #expect(clause.standing(measured: nil).state != .met) }
    }

    @Test("every clause is about one subject, and no other") func subjects() {
        #expect(Topic.allCases.flatMap(\.clauses).sorted() == Clause.all.map(\.id).sorted())
        #expect(Clause.named("S2")?.topic == .pictures)
    }

    @Test("N28, S2: at least thirty rules of the gate name their clauses, and each of those clauses knows its rules") func rules() {
        let naming = Rule.allCases.filter { !$0.clauses.isEmpty }
        #expect(naming.count >= 30)
        for rule in naming { #expect(rule.clauses.allSatisfy { Clause.named($0)?.rules.contains(rule) == true }) }
    }
}
