@testable import Gatepost
import Logging
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("How a setting stands")
struct AssuranceTests {
    let world: World
    let manager: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
    }

    private func board(for member: Member.ID? = nil) async throws -> AssuranceBoard {
        let viewer = try #require(try await world.viewer(member ?? manager))
        return try await world.application.read { db in try AssuranceBoard.load(for: viewer, from: db) }
    }

    private func state(_ clause: Clause.ID) async throws -> LiveState {
        try #require(try await board().lines.first { $0.clause.id == clause }).standing
    }

    @Test("N8: a lapse of vetting changes the clause on its day, and a colleague's readiness brings it back") func approvers() async throws
    {
        #expect(try await state("N8") == LiveState(.unmet, .of(1, 2)))
        let deputy = try await world.member(.staff, [.deputy], named: "Tom Okafor")
        #expect(try await state("N8") == LiveState(.met, .qualified(2)))
        try await world.write(
            "UPDATE vetting SET recheck_on = \(world.today.adding(days: 10)) WHERE setting = \(world.setting) AND member = \(deputy)")
        #expect(try await state("N8") == LiveState(.attention, .qualified(2)))
        world.wait(11 * Span.day)
        #expect(try await state("N8") == LiveState(.unmet, .of(1, 2)))
        let content = try await world.member(.staff, [.contentManager], named: "Priya Nair")
        #expect(try await state("N8") == LiveState(.met, .qualified(2)))
        // A partner from outside is no senior member of staff.
        try await world.write("UPDATE designation SET duty = 'approvalPartner' WHERE setting = \(world.setting) AND member = \(content)")
        #expect(try await state("N8").state == .unmet)
    }

    @Test("N27: whoever has not signed the code shows, and leavers do not count") func signatures() async throws {
        #expect(try await state("N27") == LiveState(.met, .signed(1, of: 1)))
        _ = try await world.member(.staff, without: [.codeOfConduct])
        #expect(try await state("N27") == LiveState(.attention, .signed(1, of: 2)))
        _ = try await world.member(.staff, without: [.codeOfConduct], until: world.today.adding(days: -1))
        #expect(try await state("N27") == LiveState(.attention, .signed(1, of: 2)))
    }

    @Test("N28: a post on the page without its second person is counted, whoever put it there") func unapproved() async throws {
        let author = try await world.member(.staff, [.contributor])
        let post = try await world.published(by: author)
        #expect(try await state("N28") == LiveState(.unmet, .approved(0, of: 1)))
        func approve(_ member: Member.ID) async throws {
            try await world.write(
                """
                INSERT INTO approval (setting, id, post, version, digest, approver, approved_at)
                VALUES (\(world.setting), \(world.identifier() as Record.ID), \(post), 1, \([UInt8]([1])), \(member), \(world.now))
                """)
        }
        try await approve(author)
        #expect(try await state("N28").state == .unmet)
        // A second membership of the author is the same person still.
        let second = try await world.member(.staff, [.deputy])
        try await world.write(
            """
            UPDATE membership SET person = (SELECT w.person FROM membership w WHERE w.setting = \(world.setting) AND w.id = \(author))
            WHERE setting = \(world.setting) AND id = \(second)
            """)
        try await approve(second)
        #expect(try await state("N28").state == .unmet)
        try await approve(manager)
        #expect(try await state("N28") == LiveState(.met, .approved(1, of: 1)))
    }

    @Test("D20: a policy whose review is overdue shows, and so does one that nobody signed (D21) or that is not there (D23)")
    func policies() async throws {
        #expect(try await state("D20") == LiveState(.unmet, .nothing))
        let texts = PolicyKind.beginning.count
        #expect(try await state("D21") == LiveState(.unmet, .signed(0, of: texts)))
        #expect(try await state("D23") == LiveState(.attention, .of(texts, PolicyKind.allCases.filter(\.isExpected).count)))
        let registered = try await world.member(.committee, [.registeredPerson])
        try await world.write(
            """
            INSERT INTO policy_issue (setting, kind, version, label, approving_body, reviewed_on, next_review, readers, changes, outline,
                                      registered, typed_name, digest, signed_at)
            VALUES (\(world.setting), \(PolicyKind.socialNetworking), 1, '1', 'Committee', \(world.today), \(world.today.adding(days: 90)), '',
                    '', '', \(registered), 'Ruth', \([UInt8]([1])), \(world.now))
            """)
        #expect(try await state("D20") == LiveState(.met, .due(days: 90)))
        #expect(try await state("D21") == LiveState(.attention, .signed(1, of: texts)))
        world.wait(100 * Span.day)
        #expect(try await state("D20") == LiveState(.unmet, .overdue(days: 10)))
    }

    @Test("N30: the log's head is signed every night, and a night without it shows") func checkpoints() async throws {
        #expect(try await state("N30") == LiveState(.attention, .nothing))
        try await world.application.gate.perform(
            MakeCheckpoint(secrets: world.application.secrets, in: world.setting),
            for: world.application.asking(.caretaker, in: world.setting))
        #expect(try await state("N30") == LiveState(.met, .done(daysAgo: 0)))
        world.wait(3 * Span.day)
        #expect(try await state("N30") == LiveState(.attention, .done(daysAgo: 3)))
    }

    @Test("B11: those who run the setting, its leads and an overseeing officer read it, and nobody else") func readers() async throws {
        for (capacity, duty) in [
            (Capacity.committee, Duty.registeredPerson), (.staff, .deputy), (.staff, .safeguardingLead), (.officer, .overseeingOfficer),
        ] {
            #expect(try await board(for: try await world.member(capacity, [duty])).lines.count == 106)
        }
        let parent = try await world.carer(of: try await world.child())
        let others = [
            parent, try await world.member(.staff, [.contributor]), try await world.member(.staff, [.contentManager]),
            try await world.member(.officer, [.approvalPartner]), try await world.member(.student),
        ]
        for member in others {
            await #expect(throws: NotFound.self) { _ = try await board(for: member) }
            let viewer = try #require(try await world.viewer(member))
            for register in Register.allCases {
                await #expect(throws: NotFound.self) {
                    _ = try await world.application.read { db in try RegisterTable.load(register, for: viewer, from: db) }
                }
            }
            await #expect(throws: NotFound.self) {
                _ = try await world.application.read { db in try AssuranceHistory.load(for: viewer, from: db) }
            }
        }
    }

    @Test("no register names a child, a family or what was written") func registers() async throws {
        let child = try await world.child("Rowan", "Kershaw")
        let carer = try await world.carer(of: child, named: "Jo Kershaw")
        try await world.decide(.grant, for: child, by: carer)
        let post = try await world.published("Rowan’s den", by: manager, child: child)
        _ = try await world.picture(on: post, showing: .named(.child(child)), by: manager)
        try await world.write(
            """
            INSERT INTO comment (setting, id, post, author, words, said_at, state, held_for, as_setting)
            VALUES (\(world.setting), \(world.identifier() as Safeguarding.Comment.ID), \(post), \(carer), 'Rowan loved it', \(world.now), 'held', 'name', 0)
            """)
        let viewer = try #require(try await world.viewer(manager))
        for register in Register.allCases {
            let table = try await world.application.read { db in try RegisterTable.load(register, for: viewer, from: db) }
            #expect(table.rows.allSatisfy { $0.count == table.columns.count })
            let said = String(describing: table.rows)
            for private_ in ["Rowan", "Kershaw", "loved"] { #expect(!said.contains(private_), "\(register)") }
        }
        let permissions = try await world.application.read { db in try RegisterTable.load(.permissions, for: viewer, from: db) }
        #expect(permissions.rows.contains { $0 == [.use(Use(.closedPage, .photograph)), .number(1), .number(0), .number(0)] })
    }

    @Test("each day is noted once, and a clause only when it changes") func history() async throws {
        func note() async throws {
            try await world.application.gate.perform(
                NoteAssurance(in: world.setting), for: world.application.asking(.caretaker, in: world.setting))
        }
        func load() async throws -> AssuranceHistory {
            let viewer = try #require(try await world.viewer(manager))
            return try await world.application.read { db in try AssuranceHistory.load(for: viewer, from: db) }
        }
        try await note()
        try await note()
        #expect(try await load().days.count == 1)
        #expect(try await load().days.first?.whole == 106)
        #expect(try await load().changes.isEmpty)
        _ = try await world.member(.staff, [.deputy])
        world.wait(Span.day)
        try await note()
        let history = try await load()
        #expect(history.days.map(\.day) == [world.today.adding(days: -1), world.today])
        let change = try #require(history.changes.first { $0.clause == "N8" })
        #expect(change.former == .unmet && change.state == .met && change.day == world.today)
        #expect(try await board().lines.first { $0.clause.id == "N8" }?.since == world.today)
        // Only the caretaker takes note.
        #expect(try await world.refusals(of: NoteAssurance(in: world.setting), to: manager) != [])
    }

    @Test("every clause that is met and rests on a record has a register that speaks for it") func measured() {
        let spoken = Set(Measure.all.flatMap(\.clauses))
        let silent = Clause.all.filter { $0.progress == .met && $0.kinds.contains(.record) && !spoken.contains($0.id) }
        #expect(silent.map(\.id) == [])
        #expect(spoken.allSatisfy { Clause.named($0) != nil })
    }
}
