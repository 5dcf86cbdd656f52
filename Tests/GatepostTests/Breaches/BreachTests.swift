@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct BreachTests {
    let world: World
    let manager: Member.ID
    let lead: Member.ID
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Obi")
    }

    private func note(noticed hoursAgo: Int = 0) async throws -> Record.ID {
        let id: Record.ID = world.identifier()
        try await world.perform(
            NoteBreach(id, "A register left on a bus", facts: "It was in a bag.", noticedAt: world.now - hoursAgo * Span.hour), by: lead)
        return id
    }

    private func add(_ entry: BreachEntry, to breach: Record.ID, by member: Member.ID) async throws {
        try await world.perform(AddToBreach(entry, to: breach), by: member)
    }

    private func open(_ breach: Record.ID, by member: Member.ID) async throws -> BreachOnRecord {
        guard let viewer = try await world.viewer(member) else { throw NotFound() }
        return try await world.application.read { db in try BreachesPage.load(breach, for: viewer, from: db) }
    }

    @Test("P13: a breach is written down with facts, people, steps and decisions, each with who and when, and nothing is ever changed")
    func chronology() async throws {
        let breach = try await note()
        try await add(.people([.children, .families], count: 12), to: breach, by: manager)
        try await add(.contained("The bus company has it."), to: breach, by: lead)
        try await add(.regulator(tell: false, why: "It was in a locked case."), to: breach, by: manager)
        let found = try await open(breach, by: manager)
        #expect(found.lines.map(\.number) == [1, 2, 3, 4])
        #expect(found.lines.map(\.by) == ["Grace Obi", "Helen Marsh", "Grace Obi", "Helen Marsh"])
        #expect(found.state.count == 12 && found.state.categories == [.children, .families] && found.state.isContained)
        #expect(found.state.stage(at: world.now) == .stopped)
        #expect(
            try await world.refusals(of: AddToBreach(.closed("Bags stay here."), to: breach), to: manager) == [.breachUndecided])
        try await add(.persons(tell: false, why: "Nobody saw it."), to: breach, by: manager)
        try await add(.closed("Bags stay here."), to: breach, by: manager)
        #expect(try await world.refusals(of: AddToBreach(.fact("More."), to: breach), to: manager) == [.entryClosed])
        // What the caretaker writes is nobody's to write.
        let other = try await note()
        #expect(try await world.refusals(of: AddToBreach(.warned(.over), to: other), to: manager) == [.notUnderstood("kind")])
    }

    @Test("P13: the log is for those who run the setting and the safeguarding leads, and for nobody else") func others() async throws {
        let breach = try await note()
        let contributor = try await world.member(.staff, [.contributor])
        let parent = try await world.carer(of: try await world.child())
        for member in [contributor, parent] {
            await #expect(throws: NotFound()) { _ = try await open(breach, by: member) }
            await #expect(throws: NotFound()) { try await world.perform(AddToBreach(.fact("More."), to: breach), by: member) }
        }
        let noting = NoteBreach(world.identifier(), "Something", facts: "It happened.", noticedAt: world.now)
        #expect(try await world.refusals(of: noting, to: contributor) == [.needsDuty(Duty.protecting)])
        await #expect(throws: NotFound()) { try await world.perform(noting, by: parent) }
        #expect(
            try await world.refusals(
                of: NoteBreach(world.identifier(), "Something", facts: "It happened.", noticedAt: world.now + Span.hour), to: manager)
                == [.dayOutOfRange("noticed_on")])
    }

    @Test("P13: the others are told at once, again when a day is left and when the 72 hours are over, and each only once") func letters()
        async throws
    {
        let breach = try await note(noticed: 1)
        #expect(try await world.lettersTo(.breach) == [manager])
        func watch() async throws -> Int {
            try await Caretaker.watchBreaches(in: world.setting, of: world.application)
            return try await world.lettersTo(.breach).count
        }
        #expect(try await watch() == 1)
        world.wait(47 * Span.hour)
        #expect(try await watch() == 3)
        #expect(try await watch() == 3)
        world.wait(25 * Span.hour)
        #expect(try await watch() == 5)
        try await add(.regulator(tell: true, why: "Names of children."), to: breach, by: manager)
        try await add(.regulatorTold(at: world.now, reference: "IC-1"), to: breach, by: manager)
        world.wait(100 * Span.hour)
        #expect(try await watch() == 5)
        let found = try await open(breach, by: manager)
        #expect(found.state.wasLate && found.lines.filter { $0.by == nil }.map(\.entry) == [.warned(.soon), .warned(.over)])
    }

    @Test("P13: it stands on the desk with its hours while it is open, and the board shows a clock that has run out") func desk()
        async throws
    {
        func state() async throws -> LiveState {
            let (setting, now) = (world.setting, world.now)
            return try await world.application.read { db in
                let measure = try #require(Measure.information.first { $0.register == .breaches })
                return try measure.standing(try Standpoint(setting, at: now, in: db), db)
            }
        }
        #expect(try await state() == LiveState(.met, .inPlace))
        _ = try await note()
        #expect(try await state() == LiveState(.attention, .waiting(1)))
        func onDesk(_ member: Member.ID) async throws -> Int {
            let viewer = try #require(try await world.viewer(member))
            return try await world.application.read { db in try DeskPage.load(for: viewer, from: db).matters.breaches.count }
        }
        let contributor = try await world.member(.staff, [.contributor])
        #expect(try await onDesk(manager) == 1)
        #expect(try await onDesk(lead) == 1)
        #expect(try await onDesk(contributor) == 0)
        world.wait(73 * Span.hour)
        #expect(try await state() == LiveState(.unmet, .waiting(1)))
    }
}
