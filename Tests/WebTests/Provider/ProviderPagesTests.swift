@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Pages above one setting")
struct ProviderPagesTests {
    private func visit(_ world: World, _ test: @escaping @Sendable (Guest) async throws -> Void) async throws {
        var site = TestSite(world)
        site.options.session = ServerOptions.accountsSession
        try await site.visit { browser in try await test(Guest(browser: browser)) }
    }

    private func signIn(_ email: String) -> String { Guest.form(["name": email, "password": DoorTests.password]) }

    private func second(_ world: World, for member: Member.ID, as capacity: Capacity, _ duty: Duty?) async throws -> (Setting.ID, Member.ID)
    {
        let (provider, setting, twin): (Provider.ID, Setting.ID, Member.ID) = (world.identifier(), world.identifier(), world.identifier())
        try await world.write(
            "INSERT INTO provider (id, name, created_at) VALUES (\(provider), 'The Acorn Group', \(world.now))",
            "UPDATE setting SET provider = \(provider) WHERE id = \(world.setting)",
            """
            INSERT INTO setting (id, name, kind, mailbox, phone, locality, photo_policy, time_zone, guards_first_names, created_at, provider)
            VALUES (\(setting), 'Willow Bank', 'group', 'office@willow.example', '', 'Doncaster', 'noChildren', 'Europe/London', 0, \(world.now), \(provider))
            """,
            "INSERT INTO audit_head (setting, number, hash) VALUES (\(setting), 0, \([UInt8](repeating: 0, count: 32)))",
            """
            INSERT INTO membership (setting, id, person, capacity, title, first_day, shows_family_name, created_at)
            SELECT \(setting), \(twin), person, \(capacity), '', first_day, 0, created_at FROM membership
            WHERE setting = \(world.setting) AND id = \(member)
            """)
        if let duty {
            try await world.write(
                "INSERT INTO designation (setting, id, member, duty, named_at) VALUES (\(setting), \(world.identifier() as Record.ID), \(twin), \(duty), \(world.now))"
            )
        }
        return (setting, twin)
    }

    @Test("B11: an overseeing officer sees figures of both settings, and no child’s name, page or people") func officer() async throws {
        let world = try await World()
        _ = try await world.carer(of: try await world.child("Rowan", "Kershaw"), named: "Jo Kershaw")
        let diane = try await world.member(.officer, [.overseeingOfficer], named: "Diane Holt")
        _ = try await second(world, for: diane, as: .officer, .overseeingOfficer)
        try await world.canSignIn(diane, as: "diane@group.example", with: DoorTests.password)
        try await visit(world) { guest in
            let officer = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("diane@group.example")), in: world)
            #expect(try await officer.get("/")["location"] == "/provider")
            let page = try await officer.get("/provider").text
            #expect(page.contains("The Acorn Group") && page.contains("Acorn Lane") && page.contains("Willow Bank"))
            #expect(page.contains("Page paused") && !page.contains("Kershaw") && !page.contains("Rowan"))
            for path in ["/people", "/children", "/today", "/setting"] {
                #expect([403, 404].contains(try await officer.get(path).status), "\(path)")
            }
            let places = try await officer.get("/settings").text
            #expect(places.contains("Switch to this") && places.contains("You’re here"))
        }
    }

    @Test("A manager of one setting is not let in to figures of several, nor told that there are others") func manager() async throws {
        let world = try await World()
        let helen = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let other = try await world.member(.officer, [.overseeingOfficer])
        _ = try await second(world, for: other, as: .officer, .overseeingOfficer)
        try await world.canSignIn(helen, as: "helen@acornlane.example", with: DoorTests.password)
        try await visit(world) { guest in
            let manager = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("helen@acornlane.example")), in: world)
            #expect(try await manager.get("/provider").status == 403)
            let more = try await manager.get("/more").text
            #expect(!more.contains("Willow Bank") && !more.contains("/settings") && !more.contains("/provider"))
        }
    }

    @Test("Somebody with two settings changes over in one session, and each page is of one of them") func switching() async throws {
        let world = try await World()
        let helen = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let (willow, twin) = try await second(world, for: helen, as: .staff, .manager)
        try await world.canSignIn(helen, as: "helen@acornlane.example", with: DoorTests.password)
        try await visit(world) { guest in
            let both = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("helen@acornlane.example")), in: world)
            #expect(try await both.get("/more").text.contains("/settings"))
            let gone = try await both.post("/account/hat", Guest.form(["member": twin.description, "setting": willow.description]))
            #expect(gone.status == 303)
            let there = try await both.get("/setting").text
            #expect(there.contains("Willow Bank") && !there.contains("Acorn Lane"))
            // A membership of one setting named together with another is nobody's.
            let mixed = Guest.form(["member": twin.description, "setting": world.setting.description])
            #expect(try await both.post("/account/hat", mixed).status == 404)
        }
    }

    @Test("Whoever leads a closed setting finds on their account how it is opened again; everybody else that access has ended")
    func closed() async throws {
        let world = try await World()
        let helen = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let ruth = try await world.member(.committee, [.registeredPerson], named: "Ruth Adair")
        let amy = try await world.member(.staff, [.contributor], named: "Amy Cole")
        for (member, email) in [(helen, "helen@acornlane.example"), (ruth, "ruth@acornlane.example"), (amy, "amy@acornlane.example")] {
            try await world.canSignIn(member, as: email, with: DoorTests.password)
        }
        try await world.application.gate.perform(
            CloseSetting(world.identifier(), of: world.setting, erasingAfter: 30),
            for: world.application.asking(.machine, in: world.setting))
        let form = Guest.form(["setting": world.setting.description])
        try await visit(world) { guest in
            let amy = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("amy@acornlane.example")), in: world)
            #expect(try await amy.get("/page").status == 403)
            let account = try await amy.get("/account").text
            #expect(account.contains("access here has ended") && !account.contains("opened again"))
            #expect(try await amy.post("/account/reopen", form).status == 404)
            let helen = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("helen@acornlane.example")), in: world)
            #expect(try await helen.get("/account").text.contains("Ask to open it again"))
            #expect(try await helen.post("/account/reopen", form).status == 303)
            #expect(try await !helen.get("/account").text.contains("Agree, and open"))
            let ruth = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("ruth@acornlane.example")), in: world)
            #expect(try await ruth.get("/account").text.contains("Helen Marsh has asked"))
            #expect(try await ruth.post("/account/reopen", form).status == 303)
            #expect(try await amy.get("/page").status != 403)
        }
    }
}
