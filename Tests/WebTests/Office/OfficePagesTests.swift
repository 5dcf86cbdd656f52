import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct OfficePagesTests {
    @Test("S10, D12: the form says plainly that it is not watched at night, with 999, the out-of-hours team and the NSPCC beside it")
    func form() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw", agreed: false)
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in ["/office/new", "/office"] {
                let page = try await browser.get(path, as: mother).text
                for words in ["This isn’t watched at night", "tel:999", "out of hours they have an emergency team", "0808 800 5000"] {
                    #expect(page.contains(words), "\(path): \(words)")
                }
            }
            let (id, message): (Question.ID, Record.ID) = (world.identifier(), world.identifier())
            let empty = try await browser.post("/office/new", "id=\(id)&message=\(message)&subject=A+hat&words=", as: mother)
            #expect(empty.status == 422 && empty.text.contains("value=\"A hat\""))
            #expect(
                try await browser.post(
                    "/office/new", "id=\(id)&message=\(message)&subject=A+hat&words=May+%3Ci%3Ehe%3C%2Fi%3E", as: mother)["location"]
                    == "/office/\(id)")
            #expect(try await browser.get("/office/\(id)", as: manager).text.contains("May &lt;i&gt;he&lt;/i&gt;"))
            #expect(try await browser.get("/office/new", as: manager).status == 403)
            #expect(
                try await browser.post("/office/\(id)", "message=\(world.identifier() as Record.ID)&words=Of+course", as: manager).status
                    == 303)
            let answered = try await browser.get("/office/\(id)", as: mother).text
            #expect(answered.contains("Of course") && answered.contains("Acorn Lane") && !answered.contains("Helen Marsh"))
        }
    }

    @Test("P9: longer hours are saved by one manager, or wait for another where devices work in them alone") func hours() async throws {
        let world = try await World()
        let (manager, deputy) = (try await world.member(.staff, [.manager], named: "Mo Okafor"), try await world.member(.staff, [.deputy]))
        let setting = world.setting
        @Sendable func long() -> String {
            "id=\(world.identifier() as Record.ID)&days=1&days=2&days=3&days=4&days=5&days=6&opens=06:00&closes=22:00"
        }
        try await TestSite(world).visit { (browser: Browser) async throws in
            try await world.write("INSERT INTO device_rule (setting, needed, in_hours, networks) VALUES (\(setting), 1, 1, '')")
            let asked = try await browser.post("/office/hours", long(), as: manager)
            #expect(asked.status == 303 && asked["location"] == "/setting/devices")
            #expect(try await world.application.read { db in try Hours.of(setting, from: db) } == .usual)
            let page = try await browser.get("/setting/devices", as: deputy).text
            #expect(page.contains("Mo Okafor asks for these office hours") && page.contains("10 pm"))
            #expect(try await browser.post("/office/hours", "id=x&days=1&opens=late&closes=22:00", as: manager).status == 422)
            try await world.write("UPDATE device_rule SET needed = 0 WHERE setting = \(setting)")
            #expect(try await browser.post("/office/hours", long(), as: manager)["location"] == "/office")
            #expect(try await world.application.read { db in try Hours.of(setting, from: db) }.closes == 22 * 60)
        }
    }

    @Test("N31: somebody who is suspended reads why and appeals, and finds nothing else") func conduct() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager])
        let lead = try await world.member(.staff, [.safeguardingLead])
        let mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        let until = world.today.adding(days: 10)
        try await TestSite(world).visit { (browser: Browser) async throws in
            func step(_ kind: String) -> String {
                "id=\(world.identifier() as Record.ID)&kind=\(kind)&breach=shared&reason=A+picture+was+passed+on&until=\(until)"
            }
            let early = try await browser.post("/people/\(mother)/conduct", step("suspension"), as: manager)
            #expect(early.status == 422 && early.text.contains("Each step follows the one before"))
            for kind in ["warning", "suspension"] {
                #expect(try await browser.post("/people/\(mother)/conduct", step(kind), as: manager).status == 303)
            }
            #expect(try await browser.get("/page", as: mother).status == 403)
            #expect(try await browser.get("/conduct/all", as: mother).status == 403)
            let all = try await browser.get("/conduct/all", as: lead).text
            #expect(all.contains("Jo Kershaw") && all.contains("A picture was passed on"))
        }
    }

    @Test("N31, S13: whoever opens far too many pictures is told kindly, and the newest posts stay") func tooMany() async throws {
        let world = try await World()
        _ = try await world.member(.staff, [.manager])
        let mother = try await world.carer(of: try await world.child())
        let viewer = try #require(try await world.viewer(mother))
        for _ in 0..<70 { _ = world.application.viewing.open(world.identifier(), by: viewer) }
        try await TestSite(world).visit { (browser: Browser) async throws in
            let older = try await browser.get("/page?before=1794823200000000-\(Post.ID(low: 3))", as: mother)
            #expect(older.status == 429 && older.text.contains("The office has been told"))
            #expect(try await browser.get("/page", as: mother).status == 200)
        }
    }

    @Test("the number beside Today is the number that the page says, for everybody who has one") func counts() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        let deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        let child = try await world.child()
        let mother = try await world.carer(of: child, named: "Jo Kershaw")
        try await world.decide(.grant, for: child, by: mother)
        let post = try await world.published(by: deputy, rooms: [world.oak])
        _ = try await world.picture(on: post, showing: .named(.child(child)), by: deputy)
        try await world.decide(.stop, for: child, by: mother)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Ring 07700 900123"), by: mother)
        try await world.perform(ReportSomething(world.identifier(), .post(post), because: "A sign"), by: mother)
        try await world.perform(
            AskOffice(world.identifier(), message: world.identifier(), title: "Now", words: "Please", isUrgent: true), by: mother)
        try await world.perform(
            AskOffice(world.identifier(), message: world.identifier(), title: "Hat", words: "May he?", isUrgent: false), by: mother)
        try await world.perform(ShareSuggestion(world.identifier(), title: "Teeth", words: "Free", link: ""), by: mother)
        _ = try await world.submitted("Boats", by: manager)
        world.wait(9 * Span.day)
        try await TestSite(world).visit { (browser: Browser) async throws in
            for member in [manager, lead, deputy] {
                let viewer = try #require(try await world.viewer(member))
                let waiting = try await world.application.read { db in try DeskPage.load(for: viewer, from: db).waiting }
                let page = try await browser.get("/today", as: member).text
                let shown = page.firstRange(of: "<span class=\"count\">").map { page[$0.upperBound...].prefix { $0 != "<" } }
                #expect(shown == waiting.description[...], "in the navigation of \(viewer.name)")
                #expect(
                    page.contains(
                        "\(Words.Desk.number(waiting).prefix(1).uppercased())\(Words.Desk.number(waiting).dropFirst()) things need you."))
            }
        }
    }
}
