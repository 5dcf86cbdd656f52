@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("The file of a concern goes by two people alone") struct ConcernEndTests {
    let world: World
    let manager: Member.ID
    let lead: Member.ID
    let second: Member.ID
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Obi")
        second = try await world.member(.staff, [.manager, .deputySafeguardingLead], named: "Tom Ash")
    }

    private func closed(_ category: ConcernCategory = .childSafety, about: Set<Member.ID> = []) async throws -> Concern.ID {
        let teller = try await world.member(.staff, named: "Amy Brook")
        let concern = try await world.raise(category, about: about, by: teller)
        try await world.add(
            .concluded(ConcernOutcome(.putRight, words: "It was put right.")), to: concern,
            by: category.ladder == .safeguarding ? lead : manager)
        return concern
    }

    private func isThere(_ concern: Concern.ID) async throws -> Bool {
        let (setting, secrets) = (world.setting, world.secrets)
        return try await world.application.read { db in
            (try? ConcernFile.load(concern, in: setting, with: secrets, from: db)) != nil
        }
    }

    private func anchor() async throws {
        let (setting, secrets) = (world.setting, world.secrets)
        let anchor = try await world.application.read { db in try AnchorConcerns.make(of: setting, with: secrets, from: db) }
        _ = try await world.application.gate.perform(anchor, for: world.application.asking(.caretaker, in: setting))
    }

    @Test("P13: a child’s file is still there after thirty years of the caretaker, and before 25 nobody can ask for it to go") func never()
        async throws
    {
        let concern = try await closed()
        func asking() -> AskToDeleteConcern {
            AskToDeleteConcern(concern, because: "They are grown up.", pensionReached: false, with: world.secrets)
        }
        let earliest = world.today.adding(years: 25)
        world.wait(24 * 365 * Span.day)
        #expect(try await world.refusals(of: asking(), to: lead) == [.keptUntil(earliest)])
        world.wait(6 * 366 * Span.day)
        for _ in 0..<6 {
            world.wait(15 * Span.day)
            try await world.keepToSchedule()
        }
        #expect(try await isThere(concern))
        try await world.perform(asking(), by: lead)
        #expect(try await isThere(concern))
    }

    @Test("P13: whoever asked does not confirm through another membership, also when the one they asked in is over") func endedHat()
        async throws
    {
        let other = try await world.member(.committee, [.manager], named: "Helen Marsh")
        try await world.makeOnePerson(other, manager)
        let concern = try await closed(.complaint)
        world.wait(4 * 366 * Span.day)
        try await world.perform(
            AskToDeleteConcern(concern, because: "Three years are over.", pensionReached: false, with: world.secrets), by: manager)
        try await world.write("UPDATE membership SET last_day = \(world.today) WHERE id = \(manager)")
        world.wait(Span.day)
        #expect(try await world.refusals(of: DeleteConcern(concern, with: world.secrets), to: other) == [.secondPersonToLoosen])
        try await world.perform(DeleteConcern(concern, with: world.secrets), by: second)
        #expect(try await !isThere(concern))
    }

    @Test("P13: two people delete a file: its key is forgotten, its links still fit the anchors, and the setting’s log says nothing of it")
    func deleted() async throws {
        let concern = try await closed(.complaint)
        try await anchor()
        world.wait(4 * 366 * Span.day)
        let before = try await world.logged().count
        try await world.perform(
            AskToDeleteConcern(concern, because: "Three years are over.", pensionReached: false, with: world.secrets), by: manager)
        #expect(try await world.refusals(of: DeleteConcern(concern, with: world.secrets), to: manager) == [.secondPersonToLoosen])
        let staff = try await world.member(.staff)
        await #expect(throws: NotFound()) { try await world.perform(DeleteConcern(concern, with: world.secrets), by: staff) }
        try await world.perform(DeleteConcern(concern, with: world.secrets), by: second)
        #expect(try await !isThere(concern))
        #expect(try await world.logged().count == before)
        for member in [lead, manager, second] { #expect(try await !world.mayOpen(concern, member)) }
        try await anchor()
        #expect(try await VerifyConcerns(of: world.setting).finding(in: world.application) == .whole(concerns: 1, anchors: 2))
        let setting = world.setting
        let key = try await world.application.read { db in
            try db.row("SELECT sealed_key FROM concern WHERE setting = \(setting) AND id = \(concern)") { try $0.bytes(0) }
        }
        #expect(key == [])
        try await world.write(
            "UPDATE concern_entry SET sealed = \([UInt8]([1])) WHERE setting = \(setting) AND concern = \(concern) AND number = 1")
        #expect(try await VerifyConcerns(of: setting).finding(in: world.application) == .broken(concern))
    }

    @Test("P13: whoever a concern names keeps their name for as long as its file is there") func named() async throws {
        let gone = try await world.member(.staff, named: "Kim Vale", until: world.today)
        _ = try await closed(.complaint, about: [gone])
        func isNamed() async throws -> Bool {
            try await world.application.read { db in try db.exists("SELECT 1 FROM person WHERE name = 'Kim Vale'") }
        }
        try await world.keepToSchedule(days: 2_600)
        #expect(try await isNamed())
    }
}
