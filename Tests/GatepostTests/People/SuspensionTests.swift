@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct SuspensionTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID
    let lead: Member.ID
    let parent: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
        deputy = try await world.member(.staff, [.deputy])
        lead = try await world.member(.staff, [.safeguardingLead])
        parent = try await world.carer(of: try await world.child())
    }

    @Test("D14, S4: suspended is out at once, and two people let them in again") func twoRestore() async throws {
        let id: Record.ID = world.identifier()
        try await world.perform(SuspendAccess(id, of: parent), by: lead)
        #expect(try await world.viewer(parent) == nil)
        #expect(try await world.refusals(of: ConfirmRestore(id), to: manager) == [.secondPersonToLoosen])
        try await world.perform(AskToRestore(id), by: manager)
        #expect(try await world.refusals(of: ConfirmRestore(id), to: manager) == [.secondPersonToLoosen])
        #expect(try await world.viewer(parent) == nil)
        try await world.perform(ConfirmRestore(id), by: lead)
        #expect(try await world.viewer(parent) != nil)
    }

    @Test("D14: a suspended manager can undo nothing, nor can they through another membership") func manager() async throws {
        let id: Record.ID = world.identifier()
        try await world.perform(SuspendAccess(id, of: manager), by: lead)
        await #expect(throws: NotFound()) { try await world.perform(AskToRestore(id), by: manager) }
        let committee = try await world.member(.committee, [.safeguardingLead])
        try await world.isAlso(manager, committee)
        #expect(try await world.refusals(of: AskToRestore(id), to: committee) == [.aboutOneself])
    }

    @Test("P7: nobody restores whoever shares a child with them") func ownFamily() async throws {
        let id: Record.ID = world.identifier()
        try await world.perform(SuspendAccess(id, of: parent), by: lead)
        let child = try #require(
            try await world.application.read { db in try db.row("SELECT child FROM carer", { try $0.identifier(0) as Child.ID }) })
        try await world.isAlso(deputy, try await world.carer(of: child, named: "Kit Kershaw"))
        #expect(try await world.refusals(of: AskToRestore(id), to: deputy) == [.ownChild])
    }

    @Test("D14: what a suspended member wrote stays") func keeps() async throws {
        try await world.perform(SuspendAccess(world.identifier(), of: parent), by: manager)
        try await world.perform(SuspendAccess(world.identifier(), of: parent), by: lead)
        let counts = try await world.application.read { db in
            (
                try db.count("SELECT COUNT(*) FROM suspension"), try db.count("SELECT COUNT(*) FROM membership WHERE id = \(parent)"),
                try db.count("SELECT COUNT(*) FROM carer")
            )
        }
        #expect(counts == (1, 1, 1))
    }
}
