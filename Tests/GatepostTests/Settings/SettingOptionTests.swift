@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct SettingOptionTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID

    init() async throws {
        world = try await World(photoPolicy: .noFaces)
        manager = try await world.member(.staff, [.manager])
        deputy = try await world.member(.staff, [.deputy])
    }

    private func policy() async throws -> PhotoPolicy? { try await world.viewer(manager)?.photoPolicy }

    @Test("N12: one person makes the photo policy stricter at once") func tighten() async throws {
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noChildren)), by: deputy)
        #expect(try await policy() == .noChildren)
    }

    @Test("N12: one alone does not loosen it, however they ask") func alone() async throws {
        #expect(
            try await world.refusals(of: TightenSetting(world.setting, .photoPolicy(.facesWithConsent)), to: manager) == [
                .secondPersonToLoosen
            ])
        let ask: Record.ID = world.identifier()
        try await world.perform(AskToLoosenSetting(ask, .photoPolicy(.facesWithConsent)), by: manager)
        #expect(try await policy() == .noFaces)
        #expect(try await world.refusals(of: ConfirmLoosening(ask), to: manager) == [.secondPersonToLoosen])
        try await world.perform(ConfirmLoosening(ask), by: deputy)
        #expect(try await policy() == .facesWithConsent)
    }

    @Test("N12: an asking ends when somebody keeps things as they are, or makes them stricter meanwhile") func kept() async throws {
        for keep in [true, false] {
            let ask: Record.ID = world.identifier()
            try await world.perform(AskToLoosenSetting(ask, .photoPolicy(.facesWithConsent)), by: manager)
            if keep {
                try await world.perform(KeepSetting(ask), by: deputy)
            } else {
                try await world.perform(TightenSetting(world.setting, .photoPolicy(.noChildren)), by: deputy)
            }
            await #expect(throws: NotFound()) { try await world.perform(ConfirmLoosening(ask), by: deputy) }
        }
        #expect(try await policy() == .noChildren)
    }

    @Test("D7: guarding first names is taken on by one and given up by two") func firstNames() async throws {
        func guards() async throws -> Int {
            try await world.application.read { db in try db.count("SELECT guards_first_names FROM setting") }
        }
        try await world.perform(TightenSetting(world.setting, .guardsFirstNames(true)), by: manager)
        #expect(try await guards() == 1)
        #expect(
            try await world.refusals(of: TightenSetting(world.setting, .guardsFirstNames(false)), to: manager) == [.secondPersonToLoosen])
        let ask: Record.ID = world.identifier()
        try await world.perform(AskToLoosenSetting(ask, .guardsFirstNames(false)), by: manager)
        try await world.perform(ConfirmLoosening(ask), by: deputy)
        #expect(try await guards() == 0)
    }

    @Test("N22: details need a mailbox that is one, and somebody who manages") func details() async throws {
        let keyworker = try await world.member(.staff)
        func details(_ mailbox: String) -> SetSettingDetails {
            SetSettingDetails(world.setting, name: "Acorn Lane", mailbox: mailbox, phone: "01302 000000", locality: "Doncaster")
        }
        #expect(try await world.refusals(of: details("office"), to: manager) == [.notUnderstood("mailbox")])
        #expect(try await world.refusals(of: details("office@acorn.example"), to: keyworker) == [.needsDuty(Duty.managing)])
        try await world.perform(details("office@acorn.example"), by: manager)
    }

    @Test("A room closes once nobody is in it, and no two open rooms share a name") func rooms() async throws {
        let elm: Room.ID = world.identifier()
        #expect(try await world.refusals(of: AddRoom(elm, named: "oak"), to: manager) == [.alreadyTaken("name")])
        try await world.perform(AddRoom(elm, named: "Elm"), by: manager)
        let child = try await world.child()
        #expect(try await world.refusals(of: CloseRoom(world.oak), to: manager) == [.roomHasChildren(1)])
        try await world.perform(MoveChild(child, to: elm), by: manager)
        try await world.perform(CloseRoom(world.oak), by: manager)
        #expect(try await world.refusals(of: MoveChild(child, to: world.oak), to: manager) == [.notUnderstood("room")])
    }
}
