import Gatepost
import HTTPTypes
import Hummingbird
import NIOCore
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("The front door")
struct FrontDoorTests {
    private static let routes: [Route] = [
        .get("/hello/:name", .everyone) { visit in
            .page(Page("Hello", main: "<p>\(try visit.parameter("name")) \(visit.query["q"])</p>\(.form(to: "/say", submit: "Say"))"))
        },
        .get("/room/:room", .members) { visit in
            let room: Room.ID = try visit.identifier("room")
            return .page(Page("Room", main: "<p>\(room)</p>"))
        },
        .get("/files", .everyone) { _ in
            .download("all.csv", type: "text/csv") {
                try await $0([65]); try await $0([66])
            }
        },
        .get("/broken", .everyone) { _ in throw Broken(said: "Rowan Kershaw") },
        .get("/lost", .everyone) { _ in throw StoreError.missing },
        .get("/changed", .everyone) { _ in throw SealError.broken },
        .get("/full", .everyone) { _ in throw StorageError.full },
        .get("/full/pictures", .everyone) { _ in throw StoreError.full },
        .get("/refused", .everyone) { _ in throw Refused([.workedOnIt]) },
        .post("/say", .everyone) { visit in
            var form = visit.form
            let words = form.text("words", max: 10)
            guard form.isSound else { return .page(Page("Say", main: form.lines("words", "Words")), status: 422) }
            return .page(Page("Said", main: .text(words)))
        },
        .post("/save", .members) { _ in .redirect(to: "/page", saying: .saved) },
        .post("/upload", .members, body: .upload(limit: 3_000)) { visit in
            .page(Page("Up", main: "\(visit.form.uploads("photo").first?.bytes.count ?? 0) bytes"))
        },
        .post("/door", .signedOut) { _ in Reply.redirect(to: "/").startingSession("abc", lasting: 60) },
    ]

    private struct Broken: Error { let said: String }

    private func site() async throws -> (TestSite, World) {
        let world = try await World()
        return (TestSite(world, routes: Self.routes + Routes.foundation), world)
    }

    @Test(
        "Every answer carries the same protection",
        arguments: ["/hello/you", "/nowhere", "/broken", "/assets/gatepost.css", "/healthz", "/room/1", "/hello/you/"])
    func headers(path: String) async throws {
        let (site, _) = try await site()
        try await site.visit { (browser: Browser) async throws in
            let answer = try await browser.get(path)
            let policy = try #require(answer["content-security-policy"])
            #expect(
                policy.hasPrefix("default-src 'none'") && policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"))
            #expect(!policy.contains("unsafe"))
            #expect(answer["x-content-type-options"] == "nosniff")
            #expect(answer["referrer-policy"] == "same-origin")
            #expect(answer["cross-origin-opener-policy"] == "same-origin")
            #expect(answer["permissions-policy"]?.contains("camera=()") == true)
            #expect(answer["x-robots-tag"]?.contains("noindex") == true)
            #expect(answer["cache-control"] != nil)
            #expect(answer["content-length"] == "\(answer.bytes.count)")
        }
    }

    @Test("Pages are never kept by a browser, and hold no inline style or script")
    func pages() async throws {
        let (site, world) = try await site()
        let member = try await world.member(.staff)
        try await site.visit { (browser: Browser) async throws in
            for (path, viewer) in [("/hello/you", nil), ("/hello/you", member), ("/more", member), ("/nowhere", member)] {
                let answer = try await browser.get(path, as: viewer)
                #expect(answer["cache-control"] == "no-store")
                #expect(answer["content-type"] == "text/html; charset=utf-8")
                #expect(!answer.text.contains("style=") && !answer.text.contains("<script>") && !answer.text.contains("onclick"))
                #expect(!answer.text.contains("\u{1}"))
            }
        }
    }

    @Test("N16, N17: whom to speak to is on every member's page, with the deputy, who stands alone on days when the lead is away")
    func leadCard() async throws {
        let (site, world) = try await site()
        let member = try await world.member(.staff)
        let lead = try await world.member(.staff, [.safeguardingLead], named: "Amina Shah")
        let deputy = try await world.member(.staff, [.deputySafeguardingLead], named: "Tom Bell")
        try await site.visit { (browser: Browser) async throws in
            for path in ["/more", "/nowhere", "/broken"] {
                let text = try await browser.get(path, as: member).text
                #expect(text.contains("Amina Shah") && text.contains("Tom Bell") && text.contains("tel:01302000000"), "\(path)")
            }
            let outside = try await browser.get("/hello/you").text
            #expect(!outside.contains("Amina Shah"))
        }
        try await world.write(
            """
            INSERT INTO deputising (setting, id, absent, deputy, first_day, last_day, arranged_by, arranged_at)
            VALUES (\(world.setting), \(world.identifier() as Record.ID), \(lead), \(deputy), \(world.today), \(world.today), \(lead), \(world.now))
            """)
        try await site.visit { (browser: Browser) async throws in
            let text = try await browser.get("/more", as: member).text
            #expect(text.contains("Tom Bell") && !text.contains("Amina Shah"))
        }
    }

    @Test("Signed out, a page leads to the door and back; nothing of it is seen")
    func signIn() async throws {
        let (site, _) = try await site()
        try await site.visit { (browser: Browser) async throws in
            let answer = try await browser.get("/room/00000000000000000000000000000001?a=b")
            #expect(answer.status == 303)
            #expect(answer["location"] == "/sign-in?next=%2Froom%2F00000000000000000000000000000001%3Fa%3Db")
            #expect(answer.text.isEmpty)
        }
    }

    @Test("What is no identifier, and what is not there, is not found")
    func notFound() async throws {
        let (site, world) = try await site()
        let member = try await world.member(.staff)
        try await site.visit { (browser: Browser) async throws in
            for path in [
                "/room/xyz", "/nowhere", "//hello/you", "/hello//you", "/room/" + String(repeating: "a", count: 3_000), "/a%00b",
                "/hello/you\\x",
            ] {
                let status = try await browser.get(path, as: member).status
                #expect(status == 404, "\(path.prefix(30))")
            }
        }
    }

    @Test("HEAD is GET without its body; other methods are refused with what is allowed; a last slash is taken off")
    func methods() async throws {
        let (site, _) = try await site()
        try await site.visit { (browser: Browser) async throws in
            let whole = try await browser.get("/hello/you"), head = try await browser.get("/hello/you", method: "HEAD")
            #expect(head.status == 200 && head.bytes.isEmpty)
            #expect(head["content-length"] == whole["content-length"])
            let deleted = try await browser.get("/hello/you", method: "DELETE")
            #expect(deleted.status == 405 && deleted["allow"] == "GET, HEAD")
            let slash = try await browser.get("/hello/you/")
            #expect(slash.status == 308 && slash["location"] == "/hello/you")
        }
    }

    @Test("An error of ours tells people a number, and nothing of what was inside")
    func broken() async throws {
        let (site, _) = try await site()
        try await site.visit { (browser: Browser) async throws in
            let answer = try await browser.get("/broken")
            #expect(answer.status == 500)
            #expect(!answer.text.contains("Rowan"))
            #expect(answer.text.contains("<code>"))
            let refused = try await browser.get("/refused")
            #expect(refused.status == 403 && refused.text.contains("You worked on this post."))
        }
    }

    @Test("A refused form comes back with what was typed; a good one goes on")
    func forms() async throws {
        let (site, _) = try await site()
        try await site.visit { (browser: Browser) async throws in
            let refused = try await browser.post("/say", "words=far+too+long+%3Cfor%3E+this")
            #expect(refused.status == 422)
            #expect(refused.text.contains("far too long &lt;for&gt; this</textarea>"))
            #expect(try await browser.post("/say", "words=hello").text.contains("hello"))
        }
    }

    @Test("After something was done a page says so once")
    func notice() async throws {
        let (site, world) = try await site()
        let member = try await world.member(.staff)
        try await site.visit { (browser: Browser) async throws in
            let saved = try await browser.post("/save", as: member)
            #expect(saved.status == 303 && saved["location"] == "/page")
            #expect(saved.setCookies == ["gatepost-notice=saved; Path=/; HttpOnly; SameSite=Lax; Max-Age=60"])
            let next = try await browser.get("/hello/you", ["cookie": "gatepost-notice=saved"])
            #expect(next.text.contains(Notice.saved.sentence))
            #expect(next.setCookies.contains("gatepost-notice=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"))
            #expect(try await !browser.get("/hello/you", ["cookie": "gatepost-notice=you+have+won"]).text.contains("won"))
        }
    }

    @Test("Downloads are sent piece by piece under their name")
    func downloads() async throws {
        let (site, _) = try await site()
        try await site.visit { (browser: Browser) async throws in
            let answer = try await browser.get("/files")
            #expect(answer.text == "AB" && answer["content-disposition"] == "attachment; filename=\"all.csv\"")
        }
    }

    @Test("Too much is refused with a page that says so")
    func limits() async throws {
        let (site, world) = try await site()
        let member = try await world.member(.staff)
        try await site.visit { (browser: Browser) async throws in
            func upload(_ count: Int) async throws -> (Int, String) {
                let body =
                    "--B\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\n\(String(repeating: "x", count: count))\r\n--B--\r\n"
                let answer = try await browser.post("/upload", body, as: member, type: "multipart/form-data; boundary=B")
                return (answer.status, answer.text)
            }
            #expect(try await upload(2_000).1.contains("2000 bytes"))
            let (status, text) = try await upload(4_000)
            #expect(status == 413 && text.contains("too big"))
            #expect(try await browser.post("/say", String(repeating: "a=1&", count: 10_000)).status == 400)
            #expect(try await browser.post("/say", "words=%FF").status == 400)
            #expect(try await browser.post("/say", "words=%00").status == 400)
            #expect(try await browser.post("/say", String(repeating: "a", count: 300_000)).status == 413)
            #expect(try await browser.post("/say", "{}", type: "application/json").status == 415)
        }
    }

    @Test(
        "A lost file and a full disk are told of as that",
        arguments: [
            ("/lost", 500, "missing or damaged"), ("/changed", 500, "missing or damaged"), ("/full", 507, "disk is full"),
            ("/full/pictures", 507, "disk is full"),
        ])
    func amiss(path: String, status: Int, words: String) async throws {
        let (site, _) = try await site()
        try await site.visit { (browser: Browser) async throws in
            let answer = try await browser.get(path)
            #expect(answer.status == status && answer.text.contains(words))
        }
    }

    @Test("Behind https the cookies are bound to this host and sent over https only")
    func cookies() {
        let header = Cookie("session", "abc", lasting: 60).header(prefix: "__Host-gatepost-", isSecure: true)
        #expect(header == "__Host-gatepost-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60")
        #expect(Cookies("a=b; __Host-gatepost-session=abc;c=d", prefix: "__Host-gatepost-")["session"] == "abc")
        #expect(Cookies("gatepost-session=abc", prefix: "__Host-gatepost-")["session"] == nil)
        #expect(SecurityHeaders(isSecure: true).names.contains("strict-transport-security"))
        #expect(!SecurityHeaders(isSecure: false).names.contains("strict-transport-security"))
    }

    @Test("Of two cookies of one name that differ neither is believed") func cookieTwice() {
        let twice = Cookies("gatepost-session=abc; gatepost-session=def", prefix: "gatepost-")
        #expect(twice["session"] == nil)
        #expect(Cookies("gatepost-session=abc; gatepost-session=abc", prefix: "gatepost-")["session"] == "abc")
        #expect(Cookies("gatepost-session=; gatepost-session=abc", prefix: "gatepost-")["session"] == nil)
        #expect(Cookies("gatepost-sessions=def; gatepost-session=abc", prefix: "gatepost-")["session"] == "abc")
    }

    @Test("Who came is believed only of a proxy of ours, which says it last") func proxies() throws {
        func address(from peer: String?, _ said: String?) throws -> String {
            var options = ServerOptions { _, _, _, _ in nil }
            options.proxies = try Proxies("10.0.0.1, ::1")
            var fields = HTTPFields()
            if let said, let name = HTTPField.Name("X-Forwarded-For") { fields[name] = said }
            let head = HTTPRequest(method: .get, scheme: "http", authority: "localhost", path: "/", headerFields: fields)
            let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
            return Arrival(request, id: "1", now: 0, Connection(peer: try peer.map { try SocketAddress(ipAddress: $0, port: 1) }), options, cookiePrefix: "").whence.address
        }
        #expect(try address(from: "10.0.0.1", "203.0.113.9, 192.0.2.1") == "192.0.2.1")
        #expect(try address(from: "::ffff:10.0.0.1", "2001:db8::1") == "2001:db8::1")
        #expect(try address(from: "10.0.0.2", "192.0.2.1") == "10.0.0.2")
        #expect(try address(from: "10.0.0.1", nil) == "10.0.0.1")
        #expect(try address(from: "10.0.0.1", "somebody") == "10.0.0.1")
        #expect(try address(from: nil, "192.0.2.1") == "local")
    }

    @Test("Assets have their version in their address and may be kept for ever")
    func assets() async throws {
        let (site, _) = try await site()
        try await site.visit { (browser: Browser) async throws in
            let page = try await browser.get("/hello/you").text
            let address = try #require(page.split(separator: "\"").first { $0.hasPrefix("/assets/gatepost.css?v=") })
            let style = try await browser.get(String(address))
            #expect(style["cache-control"] == "public, max-age=31536000, immutable" && style["content-type"] == "text/css; charset=utf-8")
            #expect(try await browser.get("/assets/gatepost.css")["cache-control"] == "private, no-cache")
            #expect(try await browser.get("/assets/..%2f..%2fetc").status == 404)
        }
    }
}
