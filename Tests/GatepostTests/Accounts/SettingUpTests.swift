@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct SettingUpTests {
    let world: World
    /// The world with nothing in it, as on the first run.
    init() async throws {
        world = try await World()
        try await world.write(
            "DELETE FROM page_request", "DELETE FROM document", "DELETE FROM room", "DELETE FROM audit_head", "DELETE FROM setting")
    }

    private func details(mailbox: String = "office@willowbank.example", rooms: [String] = ["Oak", "Ash"]) -> CreateSetting.Details {
        CreateSetting.Details(
            name: "Willow Bank", kind: .group, mailbox: mailbox, phone: "01302 000001", locality: "Doncaster",
            photoPolicy: .facesWithConsent, rooms: rooms)
    }

    private func password() async throws -> NewPassword {
        try await world.application.passwords.make("three brown teapots", for: .team, avoiding: [], random: world.application.random)
    }

    private func create(
        _ details: CreateSetting.Details, registered: CreateSetting.Registered? = nil, by actor: Asking.Actor = .visitor
    ) async throws -> (Setting.ID, Member.ID) {
        let setting: Setting.ID = world.identifier()
        let manager = NewPerson(name: "Priya Shah", email: EmailAddress("priya@willowbank.example"), password: try await password())
        let action = CreateSetting(
            details, in: setting, manager: manager, as: world.identifier(), world.identifier(), registered: registered,
            secrets: world.application.secrets)
        return (setting, try await world.application.gate.perform(action, for: world.application.asking(actor, in: setting)))
    }

    @Test("the first run makes a setting whose manager is in, with rooms and texts to sign") func first() async throws {
        let (setting, member) = try await create(details())
        let now = world.now
        let viewer = try await world.application.read { db in try Viewer.load(member, in: setting, at: now, from: db) }
        #expect(viewer?.duties == [.manager, .registeredPerson])
        #expect(viewer?.hasAgreed == false)
        let counts = try await world.application.read { db in
            (
                try db.count("SELECT COUNT(*) FROM room"), try db.count("SELECT COUNT(*) FROM document WHERE words <> ''"),
                try db.count("SELECT COUNT(*) FROM audit")
            )
        }
        #expect(counts == (2, PolicyKind.beginning.count, 1))
        #expect(try await VerifyLog(of: setting).finding(in: world.application) == .whole(entries: 1))
    }

    @Test("once there is a setting, set-up is gone, for a visitor and at the machine alike") func gone() async throws {
        #expect(try await SetUpCode(world.application).isNeeded())
        _ = try await create(details())
        #expect(try await !SetUpCode(world.application).isNeeded())
        for actor in [Asking.Actor.visitor, .machine] {
            await #expect(throws: NotFound()) { _ = try await create(details(), by: actor) }
        }
    }

    @Test("a registered person who is somebody else is invited, and is nobody until they accept") func registered() async throws {
        let other = CreateSetting.Registered(name: "Alan Brook", email: try #require(EmailAddress("alan@willowbank.example")))
        let (_, member) = try await create(details(), registered: other)
        let rows = try await world.application.read { db in
            (
                try db.rows("SELECT duty FROM designation WHERE member = \(member)") { try $0.text(0) },
                try db.rows("SELECT duty FROM invitation") { try $0.text(0) }, try db.count("SELECT COUNT(*) FROM person")
            )
        }
        #expect(rows == (["manager"], ["registeredPerson"], 1))
    }

    @Test(
        "N9: a mailbox at a provider for private people is refused, and the setting's own is not",
        arguments: [
            ("acornlane@gmail.com", false), ("acornlane@Hotmail.co.uk", false), ("office@outlook.com", false), ("a@yahoo.fr", false),
            ("nursery@btinternet.com", false), ("x@icloud.com", false), ("x@live.co.uk", false), ("office@willowbank.example", true),
            ("office@acorn-lane.org.uk", true), ("admin@gmailnursery.co.uk", true),
        ]) func mailbox(address: String, isFine: Bool) async throws
    {
        do {
            _ = try await create(details(mailbox: address))
            #expect(isFine)
        } catch let refused as Refused {
            #expect(refused.refusals == [.personalMailbox])
            #expect(!isFine)
        }
    }

    @Test("no rooms, two of one name, or no address: each is said, and nothing is made") func incomplete() async throws {
        for (wrong, refusal) in [
            (details(rooms: []), Refusal.missing("rooms")), (details(rooms: ["Oak", "oak"]), .alreadyTaken("rooms")),
            (details(mailbox: "nobody"), .notUnderstood("mailbox")),
        ] {
            await #expect(throws: Refused([refusal])) { _ = try await create(wrong) }
        }
        #expect(try await SetUpCode(world.application).isNeeded())
    }

    @Test("the set-up code is one that only we can make; wrong ones are slowed down") func code() async throws {
        let code = SetUpCode(world.application)
        #expect(code.text.count == 14)
        #expect(try await code.check(code.text.lowercased().replacing("-", with: " ")) == .right)
        for _ in 0..<5 { #expect(try await code.check("AAAA-BBBB-CCCC") == .wrong) }
        guard case .wait = try await code.check(code.text) else {
            return #expect(Bool(false), "the sixth guess within a second was answered")
        }
        world.wait(Span.hour)
        #expect(try await code.check(code.text) == .right)
    }

    @Test("N27: every starting text is in our own plain words, in sections, with nothing left to fill in") func texts() {
        let basis = PolicyBasis(setting: "Willow Bank", kind: .group, locality: "Doncaster")
        for kind in PolicyKind.beginning {
            let sections = kind.sections(for: basis)
            #expect(sections.contains { $0.words.contains("Willow Bank") })
            #expect(sections.allSatisfy { !$0.words.contains("[") && !$0.words.contains("TODO") && !$0.words.isEmpty })
        }
    }
}
