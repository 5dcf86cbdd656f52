import Gatepost
import Safeguarding
import TestSupport
import Testing

@Suite("Pages about having a page")
struct AuthorisationPagesTests {
    @Test("N34: the form asks for everything, comes back as it was typed, and carries a request from asking to a signed yes")
    func walk() async throws {
        let world = try await World(authorised: false)
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let deputy = try await world.member(.staff, [.deputy], named: "Ann Moor")
        let mother = try await world.carer(of: try await world.child())
        try await TestSite(world).visit { (browser: Browser) async throws in
            let blank = try await browser.get("/pages/new", as: manager)
            let names =
                PageRequest.Part.allCases.map(\.rawValue)
                + (1...3).flatMap { place in
                    PageRequest.Administrator.fields.map { "admin_\(place)_\($0)" }
                }
            for name in names { #expect(blank.text.contains("name=\"\(name)\""), "\(name)") }
            #expect(blank.text.contains("office@acornlane.example"))
            let id: Authorisation.ID = world.identifier()
            var fields = ["id": id.description, "network": "gatepost", "title": "Acorn Lane"]
            for name in names where !name.hasPrefix("admin_3") {
                fields[name] = name.hasSuffix("email") ? "office@acornlane.example" : "Typed for \(name)"
            }
            fields["admin_1_line_manager"] = ""
            let refused = try await browser.post("/pages/new", encoded(fields), as: manager)
            #expect(
                refused.status == 422 && refused.text.contains("Typed for objectives")
                    && refused.text.contains("href=\"#admin_1_line_manager\""))
            fields["admin_1_line_manager"] = "Ada Hill"
            #expect(try await browser.post("/pages/new", encoded(fields), as: manager).status == 303)
            #expect(try await browser.get("/pages/\(id)/edit", as: manager).text.contains("Typed for objectives"))
            #expect(try await browser.post("/pages/\(id)/send", as: manager).status == 303)
            #expect(try await browser.get("/today", as: deputy).text.contains("/pages/\(id)"))
            let yes = "answer=yes&evaluate_on=\(world.today.adding(days: 100))&typed_name=Ann+Moor"
            #expect(try await browser.post("/pages/\(id)/decide", yes, as: manager).status == 422)
            #expect(try await browser.post("/pages/\(id)/decide", "answer=yes&typed_name=Ann+Moor", as: deputy).status == 422)
            #expect(try await browser.post("/pages/\(id)/decide", yes, as: deputy).status == 303)
            let page = try await browser.get("/pages/\(id)", as: manager).text
            #expect(page.contains("Ann Moor") && page.contains("16 November 2026"))
            for path in ["/pages", "/pages/\(id)", "/pages/new"] { #expect(try await browser.get(path, as: mother).status == 403) }
        }
    }

    @Test("N34: a closed page tells families kindly, and shows them none of it; the desk says who can mend it with one link")
    func closed() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let author = try await world.member(.staff, [.contributor])
        let mother = try await world.carer(of: try await world.child())
        let post = try await world.published("Beans in the garden", by: author)
        let deputy = try await world.member(.staff, [.deputy], named: "Ann Moor")
        let id = try await world.authorise(askedBy: manager, answeredBy: deputy)
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/page", as: mother).text.contains("Beans in the garden"))
            #expect(try await browser.post("/pages/\(id)/revoke", "reason=", as: deputy).status == 422)
            #expect(try await browser.post("/pages/\(id)/revoke", "reason=A+worry", as: deputy).status == 303)
            let page = try await browser.get("/page", as: mother)
            #expect(page.status == 200 && page.text.contains("closed for the moment") && !page.text.contains("Beans"))
            #expect(try await browser.get("/posts/\(post)", as: mother).status == 404)
            #expect(try await browser.get("/today", as: manager).text.contains("href=\"/pages/new?network=gatepost\""))
            #expect(try await browser.get("/page", as: author).text.contains("A manager can mend it"))
        }
    }

    @Test(
        "B11: an overseeing officer reads the register; an administering officer comes to the page; neither comes to the people or the children"
    )
    func officers() async throws {
        let world = try await World()
        let overseer = try await world.member(.officer, [.overseeingOfficer])
        let administrator = try await world.member(.officer, [.contentManager])
        try await TestSite(world).visit { (browser: Browser) async throws in
            for (path, overseen, administered) in [
                ("/pages", 200, 200), ("/page", 403, 200), ("/today", 403, 200), ("/posts", 403, 200), ("/children", 403, 403),
                ("/people", 403, 403), ("/permissions", 403, 403), ("/camera", 403, 403), ("/setting", 403, 403),
                ("/invitations", 403, 403),
            ] {
                #expect(try await browser.get(path, as: overseer).status == overseen, "\(path)")
                #expect(try await browser.get(path, as: administrator).status == administered, "\(path)")
            }
        }
    }

    private func encoded(_ fields: [String: String]) -> String {
        fields.map { "\($0)=\($1.replacing(" ", with: "+").replacing("@", with: "%40"))" }.joined(separator: "&")
    }
}
