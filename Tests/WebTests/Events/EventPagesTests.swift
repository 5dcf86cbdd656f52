@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct EventPagesTests {
    let world: World
    let manager, author, mother, neighbour: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        author = try await world.member(.staff, [.contributor], named: "Amy Cole")
        mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
    }

    @Test("N1: an event is written in a minute, let out by another, answered by a family, and read by the office alone") func walk() async throws {
        let id: Event.ID = world.identifier()
        let day = world.today.adding(days: 4)
        let fields = "id=\(id)&seen=0&title=Lantern+walk&day=\(day)&begins=15%3A30&place=The+gate&words=&wants_replies=yes"
        try await TestSite(world).visit { [self] (browser: Browser) async throws in
            let wrong = try await browser.post("/events/new", fields + "&ends=15%3A00", as: author)
            #expect(wrong.status == 422 && wrong.text.contains("later than the beginning") && wrong.text.contains("Lantern walk"))
            #expect(try await browser.post("/events/new", fields + "&ends=17%3A00", as: author).status == 303)
            #expect(try await browser.get("/events/\(id)", as: mother).status == 404)
            #expect(try await browser.get("/today", as: manager).text.contains("An event waits for a second person"))
            #expect(try await browser.post("/events/\(id)/approve", "version=1", as: author).status == 403)
            #expect(try await browser.post("/events/\(id)/approve", "version=1", as: manager).status == 303)
            let page = try await browser.get("/events/\(id)", as: mother)
            #expect(page.text.contains("Friday 20 November 2026, 3.30 pm to 5 pm") && page.text.contains("Are you coming?"))
            #expect(!page.text.contains("Amy Cole") && !page.text.contains("How it came to be"))
            #expect(try await browser.post("/events/\(id)/reply", "coming=yes&people=&note=", as: mother).status == 422)
            #expect(try await browser.post("/events/\(id)/reply", "coming=yes&people=3&note=Nuts", as: mother).status == 303)
            #expect(try await browser.get("/events", as: mother).text.contains("You’re coming"))
            for other in [neighbour, author] {
                let text = try await browser.get("/events/\(id)", as: other).text
                #expect(!text.contains("Jo Kershaw") && !text.contains("Nuts") && !text.contains("3 people"))
            }
            let office = try await browser.get("/events/\(id)", as: manager).text
            #expect(office.contains("Jo Kershaw") && office.contains("Nuts") && office.contains("3 people"))
        }
    }

    @Test("D14: a calendar program reads the dates without a cookie, and nothing is left for it once the address is renewed") func calendar()
        async throws
    {
        try await TestSite(world).visit { [self] (browser: Browser) async throws in
            func address() async throws -> String {
                let id: Record.ID = world.identifier()
                #expect(try await browser.post("/calendar", "id=\(id)", as: mother).status == 303)
                let text = try await browser.get("/events", as: mother).text
                return try #require(text.firstMatch(of: #/http:\/\/localhost:8080(\/calendar\/[0-9a-f]{96}\.ics)/#).map { String($0.1) })
            }
            let first = try await address()
            let read = try await browser.get(first)
            #expect(read.status == 200 && read["content-type"] == "text/calendar; charset=utf-8" && read["cache-control"] == "no-store")
            #expect(read.text.hasPrefix("BEGIN:VCALENDAR"))
            let second = try await address()
            #expect(try await browser.get(first).status == 404)
            #expect(try await browser.get(second).status == 200)
            #expect(try await browser.post("/calendar", "id=\(world.identifier() as Record.ID)", as: manager).status == 403)
        }
    }

    @Test("S4: a relative of the room finds its dates and answers for themselves; to one who sees a child only there is no such page")
    func relatives() async throws {
        let child = try await world.child("Bea", "Lund")
        let parent = try await world.carer(of: child, named: "Ida Lund")
        let nan = try await world.relative(of: child, invitedBy: parent, sees: .room)
        let sid = try await world.relative(of: child, invitedBy: parent, named: "Uncle Sid")
        let (event, zone, day) = (world.identifier() as Event.ID, Zone("Europe/London"), world.today.adding(days: 4))
        let draft = EventDraft(
            title: "Lantern walk", words: "", place: "", startsAt: zone.moment(on: day, minute: 15 * 60),
            endsAt: zone.moment(on: day, minute: 17 * 60), audience: .everyone, wantsReplies: true)
        try await world.perform(WriteEvent(event, draft, seen: 0, submits: true), by: author)
        try await world.perform(ApproveEvent(event, version: 1), by: manager)
        try await TestSite(world).visit { [self] (browser: Browser) async throws in
            #expect(try await browser.get("/page", as: nan).text.contains("href=\"/events\""))
            #expect(try await !browser.get("/page", as: sid).text.contains("href=\"/events\""))
            let page = try await browser.get("/events/\(event)", as: nan).text
            #expect(page.contains(Words.Events.yesAlone) && !page.contains("name=\"people\"") && !page.contains("name=\"note\""))
            #expect(try await browser.post("/events/\(event)/reply", "coming=yes&people=7&note=Hello", as: nan).status == 303)
            let office = try await browser.get("/events/\(event)", as: manager).text
            #expect(office.contains("Nan Dunn") && office.contains(Words.Events.people(1)))
            #expect(!office.contains("Hello") && !office.contains(Words.Events.people(7)))
            for path in ["/events", "/events/\(event)"] { #expect(try await browser.get(path, as: sid).status == 404, "\(path)") }
            #expect(try await browser.post("/events/\(event)/reply", "coming=yes", as: sid).status == 404)
            #expect(try await browser.post("/calendar", "id=\(world.identifier() as Record.ID)", as: sid).status == 404)
        }
    }

    @Test("S11: a family that has not agreed yet is shown the agreement, not the dates") func agreed() async throws {
        let newcomer = try await world.carer(of: try await world.child("Ivy", "Marsh"), named: "Kim Marsh", agreed: false)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let answer = try await browser.get("/events", as: newcomer)
            #expect(answer.status == 303 && answer["location"] == "/page")
        }
    }
}
