import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// Whoever kept a cookie, a letter or an address from before tries it after a backup of then was brought back.
@Suite("What was open when a backup was made") struct CloseAfterRestoreTests {
    let world: World
    let manager, mother: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        try await world.canSignIn(mother, as: "jo@example.org", with: "three brown teapots")
        try await world.canSignIn(manager, as: "mo@acornlane.example", with: "three brown teapots")
    }

    private func begin(_ email: String) async throws -> Sessions.Begun {
        let signIn = SignIn(email, password: "three brown teapots", from: "192.0.2.1", knownBrowser: nil, agent: "Test")
        guard case .welcome(let begun) = try await signIn.perform(in: world.application) else { throw NotFound() }
        return begun
    }

    private func close() async throws { try await world.application.closeAfterRestore(of: world.now - Span.day) }

    private func invite() async throws -> Invitation.ID {
        let (id, child): (Invitation.ID, Child.ID) = (world.identifier(), try await world.child("Ash", "Bello"))
        try await world.perform(
            InvitePerson(
                id, name: "Ade Bello", email: EmailAddress("ade@example.org"), to: .carer(Invited.Tie(child, relationship: "father")),
                secrets: world.application.secrets), by: manager)
        return id
    }

    private func count(_ table: SQL) async throws -> Int {
        try await world.application.read { db in try db.count("SELECT COUNT(*) FROM \(table)") }
    }

    @Test("P13: sessions, second steps and letters to sign in with are over once a backup is brought back") func waysIn() async throws {
        let (family, half) = (try await begin("jo@example.org"), try await begin("mo@acornlane.example"))
        #expect(half.awaitsFactor)
        guard case .asked(let browser) = try await MailedSignIn.ask("jo@example.org", from: "192.0.2.1", in: world.application) else {
            return #expect(Bool(false), "no letter was asked for")
        }
        try await MailedSignIn.send(world.application)
        let token = try await world.tokenOfLetter()
        try await close()
        #expect(try await Sessions(world.application).session(family.secret, at: world.now) == nil)
        let step = SecondStep(half.secret, from: "192.0.2.1", knownBrowser: half.knownBrowser, in: world.application)
        if case .welcome = try await step.take(.code(try await world.freshCode())) { Issue.record("the second step let somebody in") }
        let letter = MailedSignIn(token: token, browser: browser, from: "192.0.2.1", in: world.application)
        if case .welcome = try await letter.take(code: nil, knownBrowser: nil, agent: "Test") { Issue.record("the letter let somebody in") }
        for table: SQL in ["session", "session_renewal", "known_browser", "passkey_challenge", "mailed_sign_in", "lease"] {
            #expect(try await count(table) == 0)
        }
        // Whoever knows what they sign in with is in again.
        #expect(try await !begin("jo@example.org").secret.isEmpty)
    }

    @Test("P13: invitations, addresses of calendars and browsers with messages are over; letters are nobody's to send any more") func inSettings()
        async throws
    {
        let token = try await world.token(of: try await invite())
        #expect(try await JoinPage.load(token, at: world.now, in: world.application)?.isOpen == true)
        try await world.perform(RenewCalendar(world.identifier()), by: mother)
        let (setting, secrets, owner) = (world.setting, world.application.secrets, mother)
        let calendar = try #require(
            try await world.application.read(in: setting) { db in try CalendarToken.current(of: owner, in: setting, by: secrets, from: db) }
        ).text
        #expect(try await FamilyCalendar.text(calendar, in: world.application).contains("BEGIN:VCALENDAR"))
        let address = try #require(
            PushAddress(
                endpoint: "https://fcm.googleapis.com/fcm/send/abc:def",
                p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                auth: "BTBZMqHH6r4Tts7J_aSIgg"))
        try await world.perform(AddPushDevice(world.identifier(), address, agent: "Firefox", secrets: secrets), by: mother)
        try await world.write("UPDATE outbox SET claimed_by = \([UInt8](repeating: 1, count: 16)), claimed_until = \(world.now + Span.day)")
        try await close()
        #expect(try await JoinPage.load(token, at: world.now, in: world.application)?.isOpen == false)
        await #expect(throws: NotFound.self) { try await FamilyCalendar.text(calendar, in: world.application) }
        #expect(try await count("push_device") == 0)
        #expect(try await count("push_note") == 0)
        #expect(try await count("outbox WHERE claimed_until IS NOT NULL") == 0)
    }

    @Test("P13: each log says that a backup was brought back and of when, the desk knows for a month, and only the machine can do it") func told()
        async throws
    {
        try await close()
        let madeAt = world.now - Span.day
        let rows = try await world.application.read { db in
            try db.rows("SELECT actor, subject FROM audit WHERE verb = 'backup.restored'") {
                "\(try $0.text(0)) \(String(decoding: try $0.bytes(1), as: UTF8.self))"
            }
        }
        #expect(rows == ["machine \(madeAt)"])
        guard case .whole = try await VerifyLog(of: world.setting).finding(in: world.application) else {
            return #expect(Bool(false), "the log is broken")
        }
        #expect(try await standing().restored == BackupStanding.Restored(at: world.now, stateOf: madeAt))
        #expect(try await standing().last == nil)
        world.wait(31 * Span.day)
        #expect(try await standing().restored == nil)
        #expect(try await world.refusals(of: CloseAfterRestore(of: madeAt), to: manager) == [.needsDuty([.registeredPerson])])
    }

    @Test("P13: what was due when a backup was brought back stays four more weeks, announced anew, and then goes") func announcedAnew() async throws {
        _ = try await world.published(by: manager)
        world.wait(2_000 * Span.day)
        try await world.keepToSchedule()
        #expect(try await world.announced(.posts) == 1)
        world.wait(40 * Span.day)
        try await close()
        // The hold that somebody set after the backup is not in it. Nothing goes before it could be set again.
        try await world.keepToSchedule()
        #expect(try await world.count("post") == 1)
        #expect(try await world.announced(.posts) == 1)
        world.wait(27 * Span.day)
        try await world.keepToSchedule()
        #expect(try await world.count("post") == 1)
        world.wait(2 * Span.day)
        try await world.keepToSchedule()
        #expect(try await world.count("post") == 0)
    }

    @Test("P13: a setting that a backup has as closed is erased four weeks after it was brought back at the earliest, and no sooner than it said")
    func closedThen() async throws {
        let setting = world.setting
        func eraseOn() async throws -> Day? {
            try await world.application.read(in: setting) { db in try Closing.current(in: setting, from: db)?.eraseOn }
        }
        func machine(_ action: some Action) async throws {
            _ = try await world.application.gate.perform(action, for: world.application.asking(.machine, in: setting))
        }
        try await machine(CloseSetting(world.identifier(), of: setting, erasingAfter: 30))
        world.wait(40 * Span.day)
        try await close()
        #expect(try await eraseOn() == world.today.adding(days: RetentionNotice.days))
        try await Caretaker.eraseClosed(world.application)
        try await machine(ReopenSetting(setting))
        #expect(try await world.viewer(manager) != nil)
        try await machine(CloseSetting(world.identifier(), of: setting, erasingAfter: 90))
        try await close()
        #expect(try await eraseOn() == world.today.adding(days: 90))
    }

    private func standing() async throws -> BackupStanding {
        let now = world.now
        return try await world.application.read(.outside) { db in try BackupStanding.load(at: now, from: db) }
    }
}
