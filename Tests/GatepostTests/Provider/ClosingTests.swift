import Foundation
@testable import Gatepost
import Logging
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct ClosingTests {
    let world: World
    let manager: Member.ID
    let registered: Member.ID
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        registered = try await world.member(.committee, [.registeredPerson], named: "Ruth Adair")
    }

    private func machine<A: Action>(_ action: A) async throws -> A.Outcome {
        try await world.application.gate.perform(action, for: world.application.asking(.machine, in: world.setting))
    }

    private func close() async throws -> Day { try await machine(CloseSetting(world.identifier(), of: world.setting, erasingAfter: 30)) }
    private func age() async throws { _ = try await Caretaker(world.application, logger: Logger(label: "test")).runOnce(all: true) }

    @Test("D17: when a setting is closed everybody’s access ends at once, and an invitation opens nothing") func closed() async throws {
        let parent = try await world.carer(of: try await world.child())
        #expect(try await close() == world.today.adding(days: 30))
        for member in [manager, registered, parent] { #expect(try await world.viewer(member) == nil) }
        let asking = world.application.asking(.visitor, in: world.setting)
        await #expect(throws: NotFound()) {
            _ = try await world.application.gate.preview(
                AcceptInvitation(
                    token: "0", invitation: world.identifier(), account: .existing(world.identifier()), age: .adult, newMember: world.identifier()),
                for: asking)
        }
        await #expect(throws: Refused([.changedMeanwhile])) { _ = try await close() }
    }

    @Test("two who lead a closed setting open it again, one of them does not, and nobody else sees that it could be") func reopened()
        async throws
    {
        let deputy = try await world.member(.staff, [.deputy])
        _ = try await close()
        await #expect(throws: NotFound()) { _ = try await world.perform(AskToReopen(world.setting), by: deputy) }
        #expect(try await world.refusals(of: ReopenSetting(world.setting), to: manager) == [.secondPersonToLoosen])
        try await world.perform(AskToReopen(world.setting), by: manager)
        #expect(try await world.refusals(of: ReopenSetting(world.setting), to: manager) == [.secondPersonToLoosen])
        try await world.perform(ReopenSetting(world.setting), by: registered)
        #expect(try await world.viewer(deputy) != nil)
        #expect(try await VerifyLog(of: world.setting).finding(in: world.application) == .whole(entries: 4))
    }

    @Test("at the machine it is opened again by one; before its day nothing is erased") func machineReopens() async throws {
        _ = try await close()
        world.wait(29 * Span.day)
        try await age()
        _ = try await machine(ReopenSetting(world.setting))
        #expect(try await world.viewer(manager) != nil)
        world.wait(30 * Span.day)
        try await age()
        #expect(try await world.viewer(manager) != nil)
    }

    @Test("D17: on its day everything of a closed setting goes but its log, and what belongs to another setting stays") func erased()
        async throws
    {
        let child = try await world.child()
        _ = try await world.carer(of: child)
        let (other, shared): (Setting.ID, Member.ID) = (world.identifier(), world.identifier())
        try await world.write(
            """
            INSERT INTO setting (id, name, kind, mailbox, phone, locality, photo_policy, time_zone, guards_first_names, created_at)
            VALUES (\(other), 'Willow Bank', 'group', 'office@willow.example', '', 'Doncaster', 'noChildren', 'Europe/London', 0, \(world.now))
            """,
            """
            INSERT INTO membership (setting, id, person, capacity, title, first_day, shows_family_name, created_at)
            SELECT \(other), \(shared), person, 'committee', '', first_day, 0, created_at FROM membership WHERE setting = \(world.setting) AND id = \(registered)
            """)
        _ = try await close()
        world.wait(31 * Span.day)
        try await age()
        let setting = world.setting
        let left = try await world.application.read { db in
            (
                people: try db.rows("SELECT name FROM person") { try $0.text(0) },
                children: try db.count("SELECT COUNT(*) FROM child"), documents: try db.count("SELECT COUNT(*) FROM document"),
                members: try db.rows("SELECT id FROM membership") { try $0.identifier(0) as Member.ID },
                name: try db.row("SELECT name FROM setting WHERE id = \(setting)") { try $0.text(0) },
                log: try db.count("SELECT COUNT(*) FROM audit WHERE setting = \(setting) AND verb = 'setting.erase'")
            )
        }
        #expect(left.people == ["Ruth Adair"] && left.members == [shared])
        #expect(left.children == 0 && left.documents == 0 && left.name == "" && left.log == 1)
        guard case .whole = try await VerifyLog(of: setting).finding(in: world.application) else {
            return #expect(Bool(false), "the log of an erased setting no longer verifies")
        }
        await #expect(throws: Refused([.changedMeanwhile])) { _ = try await machine(ReopenSetting(setting)) }
        #expect(try await world.application.settings() == [other])
    }

    @Test("an export is in the log, holds the registers, and its files about the page hold no name and no word") func export() async throws
    {
        _ = try await world.carer(of: try await world.child("Rowan", "Kershaw"))
        let folder = world.folder.appending(path: "export")
        try await SettingArchive(of: world.setting, to: folder).write(from: world.application)
        func text(_ name: String) throws -> String { try String(contentsOf: folder.appending(path: name), encoding: .utf8) }
        #expect(try text("registers/people.csv").contains("Helen Marsh"))
        #expect(try text("registers/children.csv").contains("Rowan,Kershaw,Oak"))
        #expect(try text("log.jsonl").contains("setting.export"))
        for file in ["page/posts.csv", "page/pictures.csv", "page/comments.csv", "page/approvals.csv", "log.jsonl"] {
            let words = try text(file)
            #expect(!words.contains("Marsh") && !words.contains("Kershaw"))
        }
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }
}
