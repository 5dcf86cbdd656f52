@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Pages about people, children and today")
struct PeoplePagesTests {
    let world: World
    let manager: Member.ID
    let lead: Member.ID
    let child: Child.ID
    let mother: Member.ID
    let father: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Sue Hart")
        child = try await world.child()
        mother = try await world.carer(of: child, named: "Jo Kershaw")
        father = try await world.carer(of: child, named: "Lee Fenwick")
    }

    @Test("Every page and form opens for whoever manages") func opens() async throws {
        let paths = [
            "/today", "/people", "/people?who=families", "/people?who=former", "/people/\(lead)", "/people/\(lead)/duties",
            "/people/\(lead)/vetting",
            "/people/\(lead)/training", "/people/\(lead)/line-manager", "/people/\(lead)/days", "/people/\(lead)/deputy",
            "/people/\(lead)/suspend",
            "/people/\(mother)", "/children", "/children?room=\(world.oak)", "/children/new", "/children/\(child)",
            "/children/\(child)/edit",
            "/children/\(child)/room", "/children/\(child)/last-day", "/children/\(child)/last-day/confirm?last_day=2026-12-18",
            "/children/\(child)/carers/new", "/children/\(child)/carers/\(mother)/authority", "/children/\(child)/carers/\(mother)/end",
            "/children/\(child)/protections/new", "/rooms", "/rooms/new", "/rooms/\(world.oak)/rename", "/setting", "/setting/details",
            "/about",
        ]
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in paths {
                let answer = try await browser.get(path, as: manager)
                #expect(answer.status == 200, "\(path)")
                #expect(!answer.text.contains(" style="), "\(path)")
            }
        }
    }

    @Test("D15: families read who runs the page") func about() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let text = try await browser.get("/about", as: mother).text
            #expect(text.contains("Amara Obi") && text.contains("16 November 2026"))
        }
    }

    @Test("S4: a carer's page of their child names no other carer, and other pages are not there for them") func apart() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let answer = try await browser.get("/children/\(child)", as: mother)
            #expect(answer.status == 200)
            #expect(answer.text.contains("Rowan") && !answer.text.contains("Fenwick"))
            #expect(try await browser.get("/my-child", as: mother).status == 303)
            #expect(try await browser.get("/children/\(try await world.child("Ivy"))", as: mother).status == 404)
            for path in ["/people", "/people/\(father)", "/children", "/rooms", "/setting", "/today"] {
                #expect(try await browser.get(path, as: mother).status == 403, "\(path)")
            }
        }
    }

    @Test("D17: what a last day brings is said before it is set") func lastDay() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let asked = try await browser.post("/children/\(child)/last-day", "last_day=2026-11-20", as: manager)
            #expect(asked.status == 303)
            let question = try await browser.get("/children/\(child)/last-day/confirm?last_day=2026-11-20", as: manager)
            #expect(question.text.contains("Jo Kershaw and Lee Fenwick lose access at midnight that day."))
            #expect(try await world.children().first?.lastDay == nil)
            #expect(try await browser.post("/children/\(child)/last-day/confirm", "last_day=2026-11-20", as: manager).status == 303)
            #expect(try await world.children().first?.lastDay == Day("2026-11-20"))
            #expect(
                try await browser.get("/today", as: manager).text.contains("One child finishes on 20 November 2026. Two carers lose access")
            )
        }
    }

    @Test("S2: one person protects with a form, and the second lifts with a button that the first does not have") func protect()
        async throws
    {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let id: Record.ID = world.identifier()
            let sent = try await browser.post("/children/\(child)/protections/new", "id=\(id)&marker=neverPhotograph&note=", as: lead)
            #expect(sent.status == 303)
            _ = try await browser.post("/children/\(child)/protections/\(id)/ask", as: lead)
            let confirm = "/children/\(child)/protections/\(id)/confirm"
            #expect(!(try await browser.get("/children/\(child)", as: lead).text.contains(confirm)))
            #expect(try await browser.post(confirm, as: lead).status == 403)
            #expect(try await browser.get("/today", as: manager).text.contains("Lift “never photograph” for Rowan Kershaw?"))
            #expect(try await browser.get("/children/\(child)", as: manager).text.contains(confirm))
            #expect(try await browser.post(confirm, as: manager).status == 303)
            #expect(!(try await browser.get("/children/\(child)", as: manager).text.contains("Never photograph")))
        }
    }

    @Test("A refused form comes back filled in, with the reason beside its field") func refilled() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let sent = try await browser.post(
                "/people/\(lead)/training",
                "id=\(world.identifier() as Record.ID)&course=onlineSafety&provider=Council+%3Cb%3E&completed_on=2026-11-01&expires_on=2056-11-01",
                as: manager)
            #expect(sent.status == 422)
            #expect(sent.text.contains("Council &lt;b&gt;") && sent.text.contains("expires_on-problem"))
        }
    }

    @Test("N12: allowing more is asked for by one and agreed by another") func loosen() async throws {
        let world = try await World(photoPolicy: .noChildren)
        let (one, two) = (try await world.member(.staff, [.manager]), try await world.member(.staff, [.deputy]))
        try await TestSite(world).visit { (browser: Browser) async throws in
            let ask: Record.ID = world.identifier()
            let sent = try await browser.post("/setting/options", "id=\(ask)&option=photoPolicy&wanted=facesWithConsent", as: one)
            #expect(sent.status == 303)
            #expect(try await world.viewer(one)?.photoPolicy == .noChildren)
            #expect(try await browser.post("/setting/asks/\(ask)/confirm", as: one).status == 403)
            #expect(try await browser.post("/setting/asks/\(ask)/confirm", as: two).status == 303)
            #expect(try await world.viewer(one)?.photoPolicy == .facesWithConsent)
        }
    }

    @Test("N25, D8: no address lets one member befriend, follow or write to another") func addresses() {
        for route in Routes.all {
            // A follow-up is what somebody who watches the page has still to do.
            let pattern = route.pattern.replacing("follow-up", with: "")
            for word in ["friend", "follow", "message", "contact", "search"] { #expect(!pattern.contains(word), "\(route.pattern)") }
        }
    }
}

extension World {
    fileprivate func children() async throws -> [(child: Child.ID, lastDay: Day?)] {
        try await application.read { db in
            try db.rows("SELECT id, last_day FROM child ORDER BY id") { (child: try $0.identifier(0), lastDay: try $0.optionalDay(1)) }
        }
    }
}
