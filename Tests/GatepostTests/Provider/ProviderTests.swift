import Foundation
@testable import Gatepost
import Logging
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct ProviderTests {
    let world: World
    init() async throws { world = try await World() }

    private func machine<A: Action>(_ action: A, in setting: Setting.ID) async throws -> A.Outcome {
        try await world.application.gate.perform(action, for: world.application.asking(.machine, in: setting))
    }

    private func offer(_ name: String = "Willow Bank") async throws -> SettingOffer {
        world.wait(Span.minute)
        let setting: Setting.ID = world.identifier()
        _ = try await machine(OfferSetting(setting, named: name, under: "The Acorn Group", as: world.identifier()), in: setting)
        let now = world.now
        let offers = try await world.application.read { db in try SettingOffer.open(at: now, from: db) }
        return try #require(offers.first { $0.setting == setting })
    }

    private func setUp(_ offer: SettingOffer, email: String = "priya@willowbank.example", password: String = "three brown teapots")
        async throws
        -> Sessions.Begun
    {
        guard case .offered(let setting) = try await SetUpCode(world.application).check(SetUpCode(world.application).text(of: offer)) else {
            throw NotFound()
        }
        let details = CreateSetting.Details(
            name: offer.name, kind: .group, mailbox: "office@willowbank.example", phone: "01302 000001", locality: "Doncaster",
            rooms: ["Ash"])
        return try await FirstRun(
            world.identifier(), details, manager: "Priya Shah", email: email, password: password, registered: nil, agent: "test"
        ).perform(in: world.application, offered: setting)
    }

    @Test("another setting is offered at the machine, set up with its own code, and has a log of its own from the first word")
    func added() async throws {
        let offer = try await offer()
        let begun = try await setUp(offer)
        #expect(begun.setting == offer.setting)
        #expect(try await world.application.settings() == [world.setting, offer.setting])
        let verbs = try await world.application.read { db in
            try db.rows("SELECT verb FROM audit WHERE setting = \(offer.setting) ORDER BY number") { try $0.text(0) }
        }
        #expect(verbs == ["setting.offer", "setting.create"])
        #expect(try await VerifyLog(of: offer.setting).finding(in: world.application) == .whole(entries: 2))
        #expect(try await SetUpCode(world.application).check(SetUpCode(world.application).text(of: offer)) == .wrong)
        await #expect(throws: NotFound()) { _ = try await setUp(offer) }
    }

    @Test("a set-up code runs out after a fortnight, and nobody but the machine offers a setting") func offers() async throws {
        let offer = try await offer()
        world.wait(15 * Span.day)
        #expect(try await SetUpCode(world.application).check(SetUpCode(world.application).text(of: offer)) == .wrong)
        #expect(try await !SetUpCode(world.application).isAsked())
        let manager = try await world.member(.staff, [.manager, .registeredPerson])
        let action = OfferSetting(world.identifier(), named: "Mine", under: "Me", as: world.identifier())
        #expect(try await world.refusals(of: action, to: manager) == [.needsDuty([.registeredPerson])])
    }

    @Test("P3: somebody who has an account sets up another setting with its password, and with no other") func sameManager() async throws {
        let manager = try await world.member(.staff, [.manager], named: "Priya Shah")
        try await world.canSignIn(manager, as: "priya@willowbank.example", with: "three brown teapots")
        let offer = try await offer()
        await #expect(throws: FirstRun.NotTheirPassword.self) { _ = try await setUp(offer, password: "another long password") }
        let begun = try await world.whole(try await setUp(offer))
        let now = world.now
        let person: Person.ID? = try await world.application.read { [setting = world.setting] db in
            try db.row("SELECT person FROM membership WHERE setting = \(setting) AND id = \(manager)") { try $0.identifier(0) }
        }
        let hats = try await Hat.all(of: try #require(person), at: now, in: world.application)
        #expect(hats.map(\.setting) == [offer.setting, world.setting])
        // One at a time: the session is in the new setting, and changes over when it is told to.
        let sessions = Sessions(world.application)
        #expect(try await sessions.session(begun.secret, at: now)?.viewer?.setting == offer.setting)
        try await sessions.switchHat(to: manager, in: world.setting, session: begun.secret)
        #expect(try await sessions.session(begun.secret, at: now)?.viewer?.setting == world.setting)
        #expect(try await sessions.session(begun.secret, at: now)?.viewer?.hasOtherHats == true)
    }

    @Test("D14: what is in one setting is not there for the people of another") func apart() async throws {
        let child = try await world.child()
        let parent = try await world.carer(of: child)
        let begun = try await setUp(try await offer())
        let (application, now, member) = (world.application, world.now, begun.member)
        let there = try await application.read { [setting = begun.setting] db in try Viewer.load(member, in: setting, at: now, from: db) }
        let manager = try #require(there)
        await #expect(throws: NotFound()) {
            _ = try await application.read { db in try MemberPage.load(parent, for: manager, from: db) }
        }
        // Nor does a membership of one setting count in another.
        let here = try await application.read { [setting = world.setting] db in try Viewer.load(member, in: setting, at: now, from: db) }
        #expect(here == nil)
    }

    @Test("B11: a provider’s officer sees figures of the settings that named them, and of no other") func overview() async throws {
        let officer = try await world.member(.officer, [.overseeingOfficer], named: "Diane Holt")
        try await world.canSignIn(officer, as: "diane@group.example", with: "three brown teapots")
        let (willow, ash) = (try await setUp(try await offer()).setting, try await offer("Ash Grove"))
        _ = try await setUp(ash, email: "sam@ash.example")
        let diane = try #require(EmailAddress("diane@group.example"))
        await #expect(throws: Refused([.missing("provider"), .alreadyTaken("email")])) {
            _ = try await machine(NameOverseer(diane, as: world.identifier()), in: world.setting)
        }
        _ = try await machine(JoinProvider("The Acorn Group", as: world.identifier(), with: world.setting), in: world.setting)
        _ = try await machine(NameOverseer(diane, as: world.identifier()), in: willow)
        _ = try await world.child()
        let viewer = try #require(try await world.viewer(officer))
        let page = try await ProviderPage.load(for: viewer, in: world.application)
        #expect(page.provider == "The Acorn Group")
        #expect(page.settings.map(\.name) == ["Acorn Lane", "Willow Bank"])
        #expect(page.settings.map(\.children) == [1, 0] && page.settings.map(\.state) == [.paused, .paused])
        // A duty that is ended there is ended here.
        try await world.write("UPDATE designation SET ended_at = \(world.now) WHERE setting = \(willow) AND duty = 'overseeingOfficer'")
        #expect(try await ProviderPage.load(for: viewer, in: world.application).settings.map(\.name) == ["Acorn Lane"])
        let manager = try #require(try await world.viewer(try await world.member(.staff, [.manager])))
        await #expect(throws: NotFound()) { _ = try await ProviderPage.load(for: manager, in: world.application) }
    }
}
