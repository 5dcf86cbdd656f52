import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("An inspector")
struct InspectorTests {
    let world: World
    let registered, manager: Member.ID

    init() async throws {
        world = try await World()
        registered = try await world.member(.committee, [.registeredPerson], named: "Ruth Adair")
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
    }

    private func invite(until days: Int, by member: Member.ID? = nil) async throws -> Member.ID {
        let action = InviteInspector(
            world.identifier(), name: "Iris Penn", email: EmailAddress("iris.penn@inspectorate.example"), from: "Ofsted",
            until: world.today.adding(days: days), secrets: world.application.secrets)
        try await world.perform(action, by: member ?? registered)
        let setting = world.setting
        let found: Member.ID? = try await world.application.read { db in
            try db.row("SELECT member FROM designation WHERE setting = \(setting) AND duty = 'inspector' ORDER BY named_at DESC, id DESC") {
                try $0.identifier(0)
            }
        }
        return try #require(found)
    }

    @Test("B11: only the registered person invites an inspector, for four weeks at most, and at its end they are out")
    func timeBoxed() async throws {
        await #expect(throws: Refused.self) { _ = try await invite(until: 7, by: manager) }
        await #expect(throws: Refused.self) { _ = try await invite(until: 29) }
        await #expect(throws: Refused.self) { _ = try await invite(until: -1) }
        let inspector = try await invite(until: 7)
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/assurance", as: inspector).status == 200)
        }
        world.wait(8 * Span.day)
        #expect(try await world.viewer(inspector) == nil)
        let other = try await invite(until: 7)
        try await world.perform(EndInspection(other), by: manager)
        #expect(try await world.viewer(other)?.holds(Duty.assuring) == false)
    }

    @Test("B11: walking every page, an inspector meets no child, no post and no picture, and everything they open is in the log")
    func walk() async throws {
        let child = try await world.child("Rowan", "Kershaw")
        let carer = try await world.carer(of: child, named: "Jo Kershaw")
        try await world.decide(.grant, for: child, by: carer)
        let post = try await world.published("Den day", by: manager)
        let picture = try await world.picture(on: post, showing: .named(.child(child)), by: manager)
        let inspector = try await invite(until: 7)
        let known = [
            "child": child.description, "post": post.description, "picture": picture.description, "member": carer.description,
            "register": "vetting", "clause": "N28",
        ]
        let open = Set(["/account", "/more", "/help", "/about", "/", "/healthz"])
        try await TestSite(world).visit { (browser: Browser) async throws in
            for route in Routes.all where route.method == .get && route.pattern != "/assets/:name" {
                let path =
                    "/"
                    + route.pattern.split(separator: "/").map { part in
                        part.hasPrefix(":") ? known[String(part.dropFirst())] ?? Record.ID(low: 7).description : String(part)
                    }.joined(separator: "/")
                let answer = try await browser.get(path, as: inspector)
                let isAssurance =
                    path.hasPrefix("/assurance") && !path.hasPrefix("/assurance/inspection") && path != "/assurance/settings/sign"
                if isAssurance { #expect(answer.status == 200, "\(path)") }
                if answer.status == 200, !isAssurance, !open.contains(path) { #expect(route.access != .team, "\(path)") }
                for secret in ["Rowan", "Kershaw", "Den day", "We built a den"] { #expect(!answer.text.contains(secret), "\(path)") }
                #expect(answer["content-type"]?.hasPrefix("image/") != true, "\(path)")
            }
            for route in Routes.all where route.method == .post && route.pattern.hasPrefix("/assurance") {
                let path = route.pattern.split(separator: "/").map { $0.hasPrefix(":") ? Record.ID(low: 7).description : String($0) }
                #expect(try await browser.post("/" + path.joined(separator: "/"), as: inspector).status == 403, "\(route.pattern)")
            }
        }
        let (setting, verb) = (world.setting, LookAtAssurance.verb)
        let looked = try await world.application.read { db in
            try db.rows("SELECT subject FROM audit WHERE setting = \(setting) AND member = \(inspector) AND verb = \(verb)") {
                String(decoding: try $0.bytes(0), as: UTF8.self)
            }
        }
        let pages = Routes.all.filter { $0.method == .get && $0.access == .duties(Duty.assuring) }
        #expect(looked.count == pages.count && looked.contains("/assurance/registers/vetting") && looked.contains("/assurance/log"))
    }

    @Test("B11: the manager sees the gaps first, and how much an inspector has opened") func gaps() async throws {
        let inspector = try await invite(until: 7)
        try await TestSite(world).visit { (browser: Browser) async throws in
            _ = try await browser.get("/assurance/log", as: inspector)
            let page = try await browser.get("/assurance/inspection", as: manager).text
            #expect(page.contains("Iris Penn") && page.contains("1 of 2"))
            #expect(!page.contains("Send the invitation") && page.contains("Only the registered person") && page.contains("End now"))
            let lead = try await world.member(.staff, [.safeguardingLead])
            let seen = try await browser.get("/assurance/inspection", as: lead).text
            #expect(seen.contains("Iris Penn") && !seen.contains("End now"))
            #expect(try await browser.get("/assurance/inspection/invite", as: manager).status == 403)
            let form = try await browser.post(
                "/assurance/inspection/invite",
                "id=\(world.identifier() as Invitation.ID)&name=Max+Hill&email=nobody&body=Ofsted&last_day=\(world.today)", as: registered)
            #expect(form.status == 422 && form.text.contains("Max Hill"))
        }
    }
}
