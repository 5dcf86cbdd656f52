@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct RenewalTests {
    let world: World
    let jo: Member.ID
    let begun: Sessions.Begun

    init() async throws {
        world = try await World()
        jo = try await world.carer(of: try await world.child())
        try await world.canSignIn(jo, as: "jo@example.org", with: "three brown teapots")
        let answer = try await SignIn(
            "jo@example.org", password: "three brown teapots", from: "192.0.2.1", knownBrowser: nil, agent: "Test"
        ).perform(in: world.application)
        guard case .welcome(let begun) = answer else { throw NotFound() }
        self.begun = begun
    }

    private func session(_ secret: String) async throws -> Session? {
        try await Sessions(world.application).session(secret, at: world.now)
    }

    @Test("P4: a family's token is changed every day, and the former one leads on for two minutes only") func renewed() async throws {
        world.wait(6 * Span.hour)
        #expect(try await session(begun.secret)?.renewed == nil)
        world.wait(19 * Span.hour)
        let renewed = try #require(try await session(begun.secret)?.renewed)
        #expect(renewed.secret != begun.secret && renewed.lasting == 60 * 86_400)
        #expect(try await session(renewed.secret)?.member == jo)
        // Another request was on its way with the former one, and gets in, but nothing new to keep.
        let late = try #require(try await session(begun.secret))
        #expect(late.member == jo && late.renewed == nil)
        world.wait(2 * Span.minute)
        #expect(try await session(begun.secret) == nil)
        #expect(try await session(renewed.secret)?.member == jo)
    }

    @Test("P4, D17: a leaver's session opens nothing from the moment their membership ends, and rights are asked for at each request")
    func leaver() async throws {
        let staff = try await world.member(.staff, [.manager], named: "Ada Okoro", until: world.today)
        try await world.canSignIn(staff, as: "ada@example.org", with: "three brown teapots")
        // Ten minutes before midnight in London.
        world.wait(13 * Span.hour + 50 * Span.minute)
        let answer = try await SignIn(
            "ada@example.org", password: "three brown teapots", from: "192.0.2.1", knownBrowser: nil, agent: "Test"
        ).perform(in: world.application)
        guard case .welcome(let first) = answer else { throw NotFound() }
        let begun = try await world.whole(first)
        #expect(try await session(begun.secret)?.viewer?.holds([.manager]) == true)
        try await world.write("UPDATE designation SET ended_at = \(world.now) WHERE setting = \(world.setting) AND member = \(staff)")
        #expect(try await session(begun.secret)?.viewer?.holds([.manager]) == false)
        world.wait(9 * Span.minute)
        #expect(try await session(begun.secret)?.viewer != nil)
        world.wait(Span.minute)
        #expect(try await session(begun.secret)?.viewer == nil)
    }

    @Test("P4: signing out with the former token ends the session all the same") func out() async throws {
        world.wait(25 * Span.hour)
        let renewed = try #require(try await session(begun.secret)?.renewed)
        try await Sessions(world.application).end(begun.secret)
        #expect(try await session(renewed.secret) == nil)
        #expect(try await session(begun.secret) == nil)
    }

    @Test("P4: one of one's own sessions can be ended by its name, and nobody else's") func named() async throws {
        let page = try await AccountPage.load(for: try #require(try await session(begun.secret)), at: world.now, in: world.application)
        let name = try #require(page.sessions.first).name
        #expect(page.sessions.count == 1 && page.sessions[0].isThis && page.sessions[0].place == "Acorn Lane")
        let sessions = Sessions(world.application)
        try await sessions.end(named: name, of: world.identifier())
        #expect(try await session(begun.secret) != nil)
        try await sessions.end(named: name, of: try #require(try await session(begun.secret)).person)
        #expect(try await session(begun.secret) == nil)
    }

    @Test("P3: from a family's session nobody puts on a hat at work without proving that it is them") func hats() async throws {
        let staff: Member.ID = world.identifier()
        world.wait(Span.minute)
        try await world.write(
            """
            INSERT INTO membership (setting, id, person, capacity, title, first_day, household, shows_family_name, created_at)
            SELECT setting, \(staff), person, 'staff', 'Practitioner', first_day, household, 0, created_at FROM membership WHERE id = \(jo)
            """)
        let sessions = Sessions(world.application)
        world.wait(10 * Span.minute)
        await #expect(throws: ProofNeeded()) { try await sessions.switchHat(to: staff, in: world.setting, session: begun.secret) }
        #expect(try await session(begun.secret)?.member == jo)
    }
}
