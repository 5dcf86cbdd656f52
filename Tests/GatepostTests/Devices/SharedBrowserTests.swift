@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Browsers that people share") struct SharedBrowserTests {
    let world: World
    let manager, mother: Member.ID
    let token: DeviceToken

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        for (member, name) in [(manager, "mo"), (mother, "jo")] {
            try await world.canSignIn(member, as: "\(name)@acornlane.example", with: "three brown teapots")
        }
        let session = try await world.look(at: try await world.session("mo@acornlane.example").secret)
        token = try await world.enrol(SoftDevice(), by: try await world.offer(by: manager), in: try #require(session))
    }

    /// Somebody signs in, in one step or two, and proves no device by it.
    private func signedIn(_ name: String, in browser: SharedBrowser) async throws -> Sessions.Begun {
        let signIn = SignIn(
            "\(name)@acornlane.example", password: "three brown teapots", from: "192.0.2.1", knownBrowser: nil, agent: "Test")
        guard case .welcome(let first) = try await signIn.perform(in: world.application) else { throw NotFound() }
        let sessions = Sessions(world.application)
        return try await sessions.settle(try await world.whole(try await sessions.settle(first, in: browser)), in: browser)
    }

    @Test("P9: a lost device takes every session begun in its browser with it, a family's and one that proved nothing too") func lost()
        async throws
    {
        let tablet = SharedBrowser(token, atDoor: false)
        let (staff, family) = (try await signedIn("mo", in: tablet), try await signedIn("jo", in: tablet))
        let elsewhere = try await signedIn("jo", in: SharedBrowser(nil, atDoor: false))
        #expect(try await world.look(at: staff.secret)?.device == nil)
        try await world.perform(LoseDevice(token.device), by: manager)
        for begun in [staff, family] { #expect(try await world.look(at: begun.secret) == nil) }
        #expect(try await world.look(at: elsewhere.secret)?.member == mother)
    }

    @Test("P9: a family is signed in on the setting's device, and at the door, for half an hour and in no cookie that stays") func short()
        async throws
    {
        for browser in [SharedBrowser(token, atDoor: false), SharedBrowser(nil, atDoor: true)] {
            let begun = try await signedIn("jo", in: browser)
            #expect(begun.lasting == nil)
            for _ in 0..<3 {
                world.wait(28 * Span.minute)
                #expect(try await world.look(at: begun.secret)?.isShared == true)
            }
            // Used for more than a day, it gets no new token, which would be kept.
            for _ in 0..<50 {
                world.wait(29 * Span.minute)
                let session = try #require(try await world.look(at: begun.secret))
                #expect(session.renewed == nil)
            }
            world.wait(31 * Span.minute)
            #expect(try await world.look(at: begun.secret) == nil)
        }
    }

    @Test("P9: who changes into their family's hat on the setting's device stays signed in no longer for it") func hats() async throws {
        let staff: Member.ID = world.identifier()
        try await world.write(
            """
            INSERT INTO membership (setting, id, person, capacity, title, first_day, household, shows_family_name, created_at)
            SELECT setting, \(staff), person, 'staff', 'Practitioner', first_day, household, 0, created_at FROM membership WHERE id = \(mother)
            """)
        let begun = try await signedIn("jo", in: SharedBrowser(token, atDoor: false))
        #expect(begun.member == staff)
        try await Sessions(world.application).switchHat(to: mother, in: world.setting, session: begun.secret)
        #expect(try await world.look(at: begun.secret)?.member == mother)
        world.wait(31 * Span.minute)
        #expect(try await world.look(at: begun.secret) == nil)
    }

    @Test("P9: only a device that is the setting's and not lost makes a session short; a family's own telephone stays as it was") func own()
        async throws
    {
        let forged = try #require(DeviceToken("\(token.setting)\(token.device)\(String(repeating: "0", count: 64))"))
        for device in [nil, forged, token] {
            if device?.text == token.text { try await world.perform(LoseDevice(token.device), by: manager) }
            let begun = try await signedIn("jo", in: SharedBrowser(device, atDoor: false))
            #expect(begun.lasting == 60 * 86_400)
            #expect(try await world.look(at: begun.secret)?.isShared == false)
            world.wait(Span.day)
            #expect(try await world.look(at: begun.secret)?.member == mother)
        }
    }
}
