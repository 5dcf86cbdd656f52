@testable import Gatepost
import Safeguarding
import TestSupport
import Testing

@Suite struct InductionTests {
    let world: World
    let manager: Member.ID
    let starter: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        starter = try await world.member(.staff, [.contributor], named: "Kay Marsh")
    }

    private func unfinished(_ reader: Member.ID) async throws -> [Member.ID] {
        let viewer = try #require(try await world.viewer(reader))
        return try await world.application.read { db in try DeskPage.load(for: viewer, from: db) }.register?.managing?.induction.map(
            \.member)
            ?? []
    }

    private func give(_ item: String, on day: Day? = nil, by giver: Member.ID? = nil) async throws -> Record.ID {
        let id: Record.ID = world.identifier()
        try await world.perform(GiveInduction(id, to: starter, item, on: day ?? world.today), by: giver ?? manager)
        return id
    }

    @Test("D2: contract, handbook and induction are each given, dated and countersigned, and until then stand on the manager's desk")
    func items() async throws {
        #expect(try await unfinished(manager).contains(starter))
        for item in InductionItem.everywhere {
            let id = try await give(item.key)
            #expect(try await unfinished(manager).contains(starter), "given, and not countersigned")
            try await world.perform(CountersignInduction(id, typedName: "Kay Marsh"), by: starter)
        }
        #expect(try await !unfinished(manager).contains(starter))
        #expect(try await unfinished(starter).isEmpty)
        let given = try await world.record(of: starter, for: manager).induction.compactMap(\.given)
        #expect(given.map(\.by) == ["Amara Obi", "Amara Obi", "Amara Obi"])
        #expect(given.allSatisfy { $0.on == world.today && $0.typedName == "Kay Marsh" && $0.countersignedAt != nil })
    }

    @Test("D2: nobody signs for somebody else, gives it to themselves, or dates it tomorrow") func whose() async throws {
        let id = try await give("contract")
        #expect(
            try await world.refusals(of: CountersignInduction(id, typedName: "Kay Marsh"), to: manager) == [.notTheirsToCountersign])
        let other = try await world.member(.staff, named: "Sue Hart")
        await #expect(throws: NotFound()) { try await world.perform(CountersignInduction(id, typedName: "Kay Marsh"), by: other) }
        #expect(
            try await world.refusals(of: GiveInduction(world.identifier(), to: manager, "contract", on: world.today), to: manager)
                == [.aboutOneself])
        let tomorrow = GiveInduction(world.identifier(), to: starter, "handbook", on: world.today.adding(days: 1))
        #expect(try await world.refusals(of: tomorrow, to: manager) == [.dayOutOfRange("given_on")])
        let twice = GiveInduction(world.identifier(), to: starter, "contract", on: world.today)
        #expect(try await world.refusals(of: twice, to: manager) == [.changedMeanwhile])
    }

    @Test("D2: a setting asks more of its own and may stop asking it; the three stay") func ownItems() async throws {
        let item: Record.ID = world.identifier()
        for key in InductionItem.everywhere.map(\.key) {
            try await world.perform(CountersignInduction(try await give(key), typedName: "Kay Marsh"), by: starter)
        }
        try await world.perform(AddInductionItem(item, named: "Fire walk"), by: manager)
        #expect(try await unfinished(manager).contains(starter))
        #expect(
            try await world.refusals(of: AddInductionItem(world.identifier(), named: "fire walk"), to: manager) == [.alreadyTaken("name")])
        try await world.perform(RetireInductionItem(item), by: manager)
        #expect(try await !unfinished(manager).contains(starter))
    }
}
