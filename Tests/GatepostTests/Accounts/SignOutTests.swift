@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("What signing out reaches") struct SignOutTests {
    let world: World
    let jo, author, manager: Member.ID
    let person: Person.ID

    init() async throws {
        world = try await World()
        jo = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        for (member, name) in [(jo, "jo"), (author, "asha")] {
            try await world.canSignIn(member, as: "\(name)@acornlane.example", with: "three brown teapots")
        }
        person = try #require(try await world.viewer(jo)).person
    }

    /// Messages are turned on in one more browser.
    private func turnOn(_ browser: String, in secret: String, of member: Member.ID) async throws -> Record.ID {
        let id: Record.ID = world.identifier()
        let address = try #require(
            PushAddress(
                endpoint: "https://fcm.googleapis.com/fcm/send/\(browser)",
                p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                auth: "BTBZMqHH6r4Tts7J_aSIgg"))
        let session: Session = try #require(try await world.look(at: secret))
        try await world.perform(
            AddPushDevice(id, address, agent: browser, in: session, secrets: world.application.secrets), by: member)
        return id
    }

    private func shown(to member: Member.ID) async throws -> Set<String> {
        let setting = world.setting
        return Set(try await world.application.read { db in try PushDevice.all(of: member, in: setting, from: db).map(\.agent) })
    }

    /// A phone of theirs, and another that somebody else has by now.
    private func phones() async throws -> (own: String, other: String) {
        let other = try await world.session("jo@acornlane.example").secret
        _ = try await turnOn("other", in: other, of: jo)
        world.wait(Span.second)
        let own = try await world.session("jo@acornlane.example").secret
        _ = try await turnOn("own", in: own, of: jo)
        return (own, other)
    }

    @Test("P4: signed out everywhere, or let in anew, no browser shows somebody's messages, those on their way among them")
    func everywhere()
        async throws
    {
        for isAnew in [false, true] {
            _ = try await phones()
            #expect(try await shown(to: jo) == ["own", "other"])
            let (asking, kind, member) = (world.asking(jo), LetterKind.answer, jo)
            try await world.application.database.write(.setting(world.setting)) { db in
                try Outbox.add(kind, to: member, about: member.bytes, for: asking, in: db)
            }
            if isAnew {
                try await world.application.database.write(.outside) { [person] db in try SecondFactors.forget(person, in: db) }
            } else {
                try await Sessions(world.application).endAll(of: person)
            }
            #expect(try await shown(to: jo) == [])
            try await Pushes(world.application).deliver()
            let problems = try await world.application.read { db in try db.rows("SELECT problem FROM push_note") { $0.optionalText(0) } }
            #expect(problems == ["noLongerNeeded", "noLongerNeeded"])
            try await Pushes.sweep(world.application)
            #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM push_device") } == 0)
            world.wait(Span.second)
        }
        // Whoever signs in anew turns them on anew.
        _ = try await turnOn("own", in: try await world.session("jo@acornlane.example").secret, of: jo)
        #expect(try await shown(to: jo) == ["own"])
    }

    @Test("P4: a new password leaves messages on in the browser that it was chosen in, and in no other") func password() async throws {
        let (own, _) = try await phones()
        let session = try #require(try await world.look(at: own))
        #expect(
            try await ChangePassword.perform(
                from: "three brown teapots", to: "seven green kettles", in: session, address: "192.0.2.1", application: world.application)
                == .changed)
        #expect(try await shown(to: jo) == ["own"])
    }

    @Test("P4: one session that is ended by its name takes its messages with it, also under a token of another day") func named()
        async throws
    {
        let (own, other) = try await phones()
        world.wait(25 * Span.hour)
        #expect(try await world.look(at: other)?.renewed != nil)
        let here = try #require(try await world.look(at: own))
        let page = try await AccountPage.load(for: here, at: world.now, in: world.application)
        let name = try #require(page.sessions.first { !$0.isThis }).name
        try await Sessions(world.application).end(named: name, of: try #require(try await world.viewer(author)).person)
        #expect(try await shown(to: jo) == ["own", "other"])
        try await Sessions(world.application).end(named: name, of: person)
        #expect(try await shown(to: jo) == ["own"])
    }

    @Test("P9: a lost device shows nobody's messages, whether or not it was ever proved") func lost() async throws {
        let secret = try await world.session("asha@acornlane.example").secret
        let session = try #require(try await world.look(at: secret))
        let token = try await world.enrol(SoftDevice(), by: try await world.offer(by: manager), in: session)
        _ = try await turnOn("tablet", in: secret, of: author)
        let signIn = SignIn(
            "jo@acornlane.example", password: "three brown teapots", from: "192.0.2.1", knownBrowser: nil, agent: "Test")
        guard case .welcome(let begun) = try await signIn.perform(in: world.application) else { throw NotFound() }
        let family = try await Sessions(world.application).settle(begun, in: SharedBrowser(token, atDoor: false))
        _ = try await turnOn("family-tablet", in: family.secret, of: jo)
        _ = try await turnOn("phone", in: try await world.session("jo@acornlane.example").secret, of: jo)
        try await world.perform(LoseDevice(token.device), by: manager)
        #expect(try await shown(to: author) == [])
        #expect(try await shown(to: jo) == ["phone"])
    }
}
