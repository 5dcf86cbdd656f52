import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct MonitoringPagesTests {
    @Test("N13: a look is gone through item by item without any script, and signed") func look() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        let mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        world.wait(Span.minute)
        let post = try await world.published(by: deputy, rooms: [world.oak])
        try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely <b>boots</b>"), by: mother)
        world.wait(Span.minute)
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/monitoring", as: mother).status == 403)
            let look: Record.ID = world.identifier()
            #expect(try await browser.post("/monitoring/looks", "id=\(look)", as: manager)["location"] == "/monitoring/looks/\(look)")
            #expect(
                try await browser.post("/monitoring/looks", "id=\(world.identifier() as Record.ID)", as: deputy)["location"]
                    == "/monitoring/looks/\(look)")
            var (kinds, page) = ([String](), try await browser.get("/monitoring/looks/\(look)", as: manager).text)
            while let kind = page.field("kind"), let item = page.field("item"), kinds.count < 9 {
                kinds.append(kind)
                if kind == "comment" { #expect(page.contains("Lovely &lt;b&gt;boots&lt;/b&gt;")) }
                let empty = try await browser.post(
                    "/monitoring/looks/\(look)/seen", "kind=\(kind)&item=\(item)&finding=followUp&note=", as: manager)
                #expect(empty.status == 422 && empty.text.contains("Please fill this in."))
                #expect(
                    try await browser.post("/monitoring/looks/\(look)/seen", "kind=\(kind)&item=\(item)&finding=fine", as: manager).status
                        == 303)
                page = try await browser.get("/monitoring/looks/\(look)", as: manager).text
            }
            #expect(kinds.sorted() == ["comment", "member", "member", "post"])
            #expect(page.contains("Everything is looked at"))
            #expect(try await browser.post("/monitoring/looks/\(look)/sign", "note=All+well", as: manager)["location"] == "/monitoring")
            let done = try await browser.get("/monitoring", as: deputy).text
            #expect(done.contains("All well") && done.contains("100 in a hundred within a day"))
        }
    }

    @Test("S5: a parent reports a comment, sees that it is hidden, and its writer reads why it went") func report() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager])
        _ = try await world.member(.staff, [.deputy])
        let mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        let neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
        let post = try await world.published(by: manager, rooms: [world.oak])
        let comment: Safeguarding.Comment.ID = world.identifier()
        try await world.perform(SayComment(comment, on: post, words: "That child again"), by: neighbour)
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/posts/\(post)", as: mother).text.contains("/comments/\(comment)/report"))
            #expect(!(try await browser.get("/posts/\(post)", as: neighbour).text.contains("/comments/\(comment)/report")))
            #expect(try await browser.get("/comments/\(comment)/report", as: mother).text.contains("That child again"))
            let empty = try await browser.post("/comments/\(comment)/report", "id=\(world.identifier() as Record.ID)&why=", as: mother)
            #expect(empty.status == 422)
            #expect(
                try await browser.post("/comments/\(comment)/report", "id=\(world.identifier() as Record.ID)&why=Unkind", as: mother).status
                    == 303)
            #expect(!(try await browser.get("/page", as: mother).text.contains("That child again")))
            let desk = try await browser.get("/today", as: manager).text
            #expect(desk.contains("That child again") && desk.contains("Unkind") && desk.contains("somebody reported it"))
            #expect(try await browser.post("/comments/\(comment)/remove", "reason=Please+be+kind.", as: manager).status == 303)
            #expect(try await browser.get("/posts/\(post)", as: neighbour).text.contains("The office took this away: Please be kind."))
            #expect(!(try await browser.get("/posts/\(post)", as: mother).text.contains("Please be kind.")))
        }
    }
}

extension String {
    /// The value of the first hidden field of this name.
    fileprivate func field(_ name: String) -> String? {
        firstRange(of: "name=\"\(name)\" value=\"").map { String(self[$0.upperBound...].prefix { $0 != "\"" }) }
    }
}
