import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct NoticePagesTests {
    let world: World
    let mother, manager: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
    }

    private func choices() async throws -> [String] {
        let (setting, member) = (world.setting, mother)
        return try await world.application.read { db in
            try db.rows("SELECT kind, pace FROM notice_choice WHERE setting = \(setting) AND member = \(member) ORDER BY kind") {
                "\(try $0.text(0)) \(try $0.text(1))"
            }
        }
    }

    @Test(
        "N1: a mail program stops letters by one request, without cookie or token; a program that only looks at the address changes nothing"
    )
    func oneTap() async throws {
        let token = StopToken(for: mother, in: world.setting, by: world.application.secrets).text
        try await TestSite(world).visit { [self] (browser: Browser) async throws in
            let looked = try await browser.get("/stop/\(token)")
            #expect(looked.status == 200 && looked.text.contains("Stop them"))
            #expect(looked.text.contains("safety") && !looked.text.contains("Kershaw") && !looked.text.contains("Acorn"))
            #expect(try await choices().isEmpty)
            let stopped = try await browser.post(
                "/stop/\(token)", "List-Unsubscribe=One-Click", token: "none", ["cookie": "", "origin": "https://mail.example"])
            #expect(stopped.status == 200)
            #expect(try await choices() == ["answers never", "events never", "posts never"])
            for wrong in [String(token.dropLast()) + (token.last == "0" ? "1" : "0"), "x", String(repeating: "0", count: 96)] {
                #expect(try await browser.get("/stop/\(wrong)").status == 404)
                #expect(try await browser.post("/stop/\(wrong)", "", token: "none", ["cookie": ""]).status == 404)
            }
        }
    }

    @Test("no other form is taken without its token, from wherever it comes") func others() {
        let open = Routes.all.filter(\.isOneTap).map(\.pattern)
        #expect(open == ["/stop/:token"])
        #expect(Routes.all.filter(\.isOneTap).allSatisfy { $0.isImpersonal })
    }

    @Test("N1: everybody chooses for themselves; the page says what cannot be turned off, and why") func choosing() async throws {
        try await TestSite(world).visit { [self] (browser: Browser) async throws in
            let page = try await browser.get("/account/notices", as: mother)
            #expect(page.text.contains("can’t be turned off") && page.text.contains("pace_posts") && !page.text.contains("pace_work"))
            #expect(try await browser.get("/account/notices", as: manager).text.contains("pace_work"))
            let form = "pace_posts=weekly&pace_events=atOnce&pace_answers=daily&quiet_begins=20%3A00&quiet_ends=07%3A00"
            #expect(try await browser.post("/account/notices", form, as: mother).status == 303)
            #expect(try await choices() == ["answers daily", "events atOnce", "posts weekly"])
            #expect(try await browser.get("/account/notices", as: mother).text.contains("value=\"20:00\""))
            let half = try await browser.post(
                "/account/notices", "pace_posts=daily&pace_events=atOnce&pace_answers=daily&quiet_begins=20%3A00", as: mother)
            #expect(half.status == 422 && half.text.contains("both times"))
            #expect(try await browser.post("/account/notices", "pace_posts=hourly", as: mother).status == 422)
            #expect(try await browser.get("/account/notices").status == 303)
        }
    }

    @Test("a browser that tells us an address within our own network is refused, and nothing is kept of it") func devices() async throws {
        let key = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
        let id: Record.ID = world.identifier()
        try await TestSite(world).visit { [self] (browser: Browser) async throws in
            func add(_ endpoint: String) async throws -> Int {
                let body = #"{"id":"\#(id)","endpoint":"\#(endpoint)","p256dh":"\#(key)","auth":"BTBZMqHH6r4Tts7J_aSIgg"}"#
                return try await browser.post("/account/notices/devices", body, as: mother, type: "application/json").status
            }
            #expect(try await add("https://192.168.1.1/x") == 403)
            #expect(try await add("http://127.0.0.1:8080/x") == 403)
            #expect(try await browser.post("/account/notices/devices", "{}", as: mother, type: "application/json").status == 400)
            #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM push_device") } == 0)
            #expect(try await add("https://web.push.apple.com/x") == 204)
            #expect(try await browser.post("/account/notices/devices/\(id)/remove", as: manager).status == 404)
            #expect(try await browser.post("/account/notices/devices/\(id)/remove", as: mother).status == 303)
        }
    }

    @Test("N1: the office sees what is stuck and why, without a whole address or a word of a letter; nobody else sees the page")
    func letters()
        async throws
    {
        try await world.canSignIn(mother, as: "jo.kershaw@example.org", with: "three brown teapots")
        let (letter, setting, member) = (world.identifier() as Record.ID, world.setting, mother)
        try await world.write(
            """
            INSERT INTO outbox (setting, id, kind, recipient, subject, made_at, attempts, next_at, problem, reply)
            VALUES (\(setting), \(letter), 'answer', \(member), \(member.bytes), \(world.now), 2, \(world.now + Span.hour), 'later', 451)
            """)
        let staff = try await world.member(.staff, [.contributor])
        try await TestSite(world).visit { [self] (browser: Browser) async throws in
            let page = try await browser.get("/letters", as: manager)
            #expect(page.status == 200 && page.text.contains("Their side asked us to wait") && page.text.contains("451"))
            #expect(page.text.contains("jo…@example.org") && !page.text.contains("jo.kershaw@"))
            for other in [staff, mother] { #expect(try await browser.get("/letters", as: other).status == 403) }
            #expect(try await browser.post("/letters/\(letter)/again", as: staff).status == 403)
            #expect(try await browser.post("/letters/\(letter)/again", as: manager).status == 303)
            let next = try await world.application.read { db in try db.count("SELECT next_at FROM outbox WHERE id = \(letter)") }
            #expect(next == world.now)
        }
    }
}
