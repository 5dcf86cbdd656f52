@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct SignInTests {
    let world: World
    let rowan: Child.ID
    let jo: Member.ID
    static let password = "three brown teapots"

    init() async throws {
        world = try await World()
        rowan = try await world.child()
        jo = try await world.carer(of: rowan)
        try await world.canSignIn(jo, as: "jo@example.org", with: SignInTests.password)
    }

    private func knock(
        _ name: String = "jo@example.org", _ password: String = SignInTests.password, from address: String = "192.0.2.1",
        known: String? = nil
    ) async throws -> SignIn.Answer {
        try await SignIn(name, password: password, from: address, knownBrowser: known, agent: "Test").perform(in: world.application)
    }

    /// With the second step taken, where there is one.
    private func begun(_ answer: SignIn.Answer) async throws -> Sessions.Begun {
        guard case .welcome(let begun) = answer else { throw NotFound() }
        return try await world.whole(begun)
    }

    private func viewer(_ begun: Sessions.Begun) async throws -> Viewer? {
        try await Sessions(world.application).session(begun.secret, at: world.now)?.viewer
    }

    @Test("the right password opens a session, whatever the case and blanks of the name") func right() async throws {
        let begun = try await begun(knock("  Jo@Example.org "))
        #expect(try await viewer(begun)?.member == jo)
        #expect(begun.lasting == 60 * 86_400)
    }

    @Test("D14: a wrong password, an unknown account and one without a password get the same answer for the same work")
    func same() async throws {
        let nobody = try await world.member(.staff, named: "No Password")
        try await world.write(
            "UPDATE person SET email = 'none@example.org' WHERE id = (SELECT person FROM membership WHERE id = \(nobody))")
        for (name, password) in [("jo@example.org", "wrong"), ("stranger@example.org", "wrong"), ("none@example.org", ""), ("", "")] {
            let before = world.application.passwords.worksDone
            guard case .wrong = try await knock(name, password, from: "192.0.2.\(name.count)") else {
                #expect(Bool(false), "\(name) was not answered like the others")
                continue
            }
            #expect(world.application.passwords.worksDone == before + 1)
        }
    }

    @Test("neither tokens, nor passwords, nor addresses that knocked can be read from the database") func hashed() async throws {
        let begun = try await begun(knock())
        let rows = try await world.application.read { db in
            try db.rows("SELECT token_hash FROM session UNION ALL SELECT token_hash FROM known_browser UNION ALL SELECT key FROM throttle")
            { try $0.bytes(0) }
        }
        #expect(!rows.isEmpty)
        for secret in [begun.secret, begun.knownBrowser, "192.0.2.1"] { #expect(!rows.contains(Array(secret.utf8))) }
        #expect(rows.contains(tokenHash(begun.secret)))
    }

    @Test("P3: a thousand wrong passwords are slowed to a few, and the person's own browser passes all the same") func guessed()
        async throws
    {
        let known = try await begun(knock()).knownBrowser
        let before = world.application.passwords.worksDone
        for number in 0..<1_000 { _ = try await knock("jo@example.org", "guess \(number)", from: "192.0.2.\(number % 200)") }
        #expect(world.application.passwords.worksDone - before <= 10)
        guard case .wait(let seconds) = try await knock() else { return #expect(Bool(false), "a stranger's browser was not slowed") }
        #expect(seconds >= 1)
        #expect(try await viewer(try await begun(knock(known: known)))?.member == jo)
        guard case .wait = try await knock(known: String(repeating: "0", count: 64)) else {
            return #expect(Bool(false), "a made-up browser passed")
        }
        world.wait(16 * Span.minute)
        #expect(try await viewer(try await begun(knock()))?.member == jo)
    }

    @Test("guessing at many accounts from one address is slowed too, also by somebody with an account of their own") func sprayed()
        async throws
    {
        var waits = 0
        for number in 0..<100 {
            if case .wait = try await knock("somebody\(number)@example.org", "wrong") { waits += 1 }
            if number % 10 == 9 { _ = try await knock() }
        }
        #expect(waits > 40)
    }

    @Test("D17: the session dies with the last child's last day, at the very next request") func lastDay() async throws {
        let begun = try await begun(knock())
        try await world.write("UPDATE child SET last_day = \(world.today) WHERE id = \(rowan)")
        #expect(try await viewer(begun) != nil)
        world.wait(Span.day)
        #expect(try await viewer(begun) == nil)
        #expect(try await Sessions(world.application).session(begun.secret, at: world.now)?.member == jo)
    }

    @Test("D17: a brother or sister who is still here keeps the page open") func sibling() async throws {
        let ash = try await world.child("Ash")
        let parent = try await world.carer(of: rowan, ash, named: "Kit Kershaw")
        try await world.canSignIn(parent, as: "kit@example.org", with: SignInTests.password)
        let begun = try await begun(knock("kit@example.org"))
        try await world.write("UPDATE child SET last_day = \(world.today.adding(days: -1)) WHERE id = \(rowan)")
        #expect(try await viewer(begun)?.children.map(\.child) == [ash])
    }

    @Test(
        "D17: suspended, ended, or told to know nothing: nobody is behind the session from then on",
        arguments: ["suspended", "ended", "protected"])
    func closed(how: String) async throws {
        let manager = try await world.member(.staff, [.manager])
        let begun = try await begun(knock())
        switch how {
        case "suspended": try await world.perform(SuspendAccess(world.identifier(), of: jo), by: manager)
        case "ended": try await world.write("UPDATE membership SET last_day = \(world.today.adding(days: -1)) WHERE id = \(jo)")
        default: try await world.protect(rowan, .tellNothing, about: jo, by: manager)
        }
        #expect(try await viewer(begun) == nil)
    }

    @Test("P4: sessions end when they lie idle, staff’s after half an hour and families’ after sixty days, and stay while they are used") func idle() async throws {
        let staff = try await world.member(.staff, named: "Ada Okoro")
        try await world.canSignIn(staff, as: "ada@example.org", with: SignInTests.password)
        let begun = try await begun(knock("ada@example.org"))
        #expect(begun.lasting == nil)
        for _ in 0..<3 {
            world.wait(28 * Span.minute)
            #expect(try await viewer(begun) != nil)
        }
        world.wait(31 * Span.minute)
        #expect(try await Sessions(world.application).session(begun.secret, at: world.now) == nil)
        let parent = try await self.begun(knock())
        world.wait(59 * Span.day)
        #expect(try await viewer(parent) != nil)
        world.wait(61 * Span.day)
        #expect(try await Sessions(world.application).session(parent.secret, at: world.now) == nil)
    }

    @Test("signing out ends one session, signing out everywhere ends all and forgets the browsers") func out() async throws {
        let sessions = Sessions(world.application)
        let (first, second) = (try await begun(knock()), try await begun(knock()))
        try await sessions.end(first.secret)
        #expect(try await viewer(first) == nil)
        let person = try #require(try await viewer(second)?.person)
        try await sessions.endAll(of: person)
        #expect(try await viewer(second) == nil)
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM known_browser") } == 0)
    }

    @Test("two hats: work comes first, one can change, and nobody puts on somebody else's") func hats() async throws {
        let staff: Member.ID = world.identifier()
        try await world.write(
            """
            INSERT INTO membership (setting, id, person, capacity, title, first_day, household, shows_family_name, created_at)
            SELECT setting, \(staff), person, 'staff', 'Practitioner', first_day, household, 0, created_at FROM membership WHERE id = \(jo)
            """)
        let stranger = try await world.member(.staff, [.manager])
        let begun = try await begun(knock())
        #expect(try await viewer(begun)?.member == staff)
        let sessions = Sessions(world.application)
        try await sessions.switchHat(to: jo, in: world.setting, session: begun.secret)
        #expect(try await viewer(begun)?.member == jo)
        await #expect(throws: NotFound()) { try await sessions.switchHat(to: stranger, in: world.setting, session: begun.secret) }
    }

    @Test("a new password signs out everywhere else, and needs the old one") func change() async throws {
        let (here, elsewhere) = (try await begun(knock()), try await begun(knock()))
        let session = try #require(try await Sessions(world.application).session(here.secret, at: world.now))
        func change(from old: String, to new: String) async throws -> ChangePassword.Answer {
            try await ChangePassword.perform(from: old, to: new, in: session, address: "192.0.2.1", application: world.application)
        }
        #expect(try await change(from: "wrong", to: "seven green kettles") == .wrong)
        await #expect(throws: Refused([.passwordTooCommon])) { _ = try await change(from: SignInTests.password, to: "sunshine123") }
        #expect(try await change(from: SignInTests.password, to: "seven green kettles") == .changed)
        #expect(try await viewer(here) != nil)
        #expect(try await viewer(elsewhere) == nil)
        guard case .wrong = try await knock() else { return #expect(Bool(false), "the old password still works") }
        #expect(try await viewer(try await begun(knock("jo@example.org", "seven green kettles")))?.member == jo)
    }
}
