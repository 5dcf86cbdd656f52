import Crypto
import Safeguarding
import TestSupport
import Testing

@testable import Web

@Suite("Forms from elsewhere")
struct SameSiteTests {
    private static let routes: [Route] = [
        .post("/save", .members) { _ in .done }, .post("/door", .signedOut) { _ in .done },
        .get("/form", .everyone) { _ in .page(Page("Form", main: .form(to: "/save", submit: "Save"))) },
    ]

    @Test(
        "Another site's form does nothing, even with the right token",
        arguments: [
            ["sec-fetch-site": "cross-site"], ["sec-fetch-site": "same-site"], ["origin": "https://evil.example"], ["origin": "null"],
            ["origin": "http://localhost.evil.example"], ["origin": "https://localhost:8080", "sec-fetch-site": "cross-site"],
        ])
    func foreign(headers: [String: String]) async throws {
        let world = try await World()
        let member = try await world.member(.staff)
        try await TestSite(world, routes: Self.routes).visit { (browser: Browser) async throws in
            #expect(try await browser.post("/save", as: member, headers).status == 403)
        }
    }

    @Test("A token that only looks like ours, made of bytes that hide each other’s differences, is none")
    func forged() {
        let sameSite = SameSite(key: SymmetricKey(data: [UInt8](repeating: 7, count: 32)), publicAddress: "http://localhost:8080")
        let real = Array(sameSite.token(for: "cookie").utf8)
        #expect(sameSite.allows(.unsaid, token: String(decoding: real, as: UTF8.self), cookie: "cookie"))
        // Every bit set by an earlier difference, and then a last byte that would take all of them back.
        for last in UInt8(0x20)...0x7F {
            let forged = [UInt8](repeating: 0x20, count: real.count - 1) + [last]
            #expect(!sameSite.allows(.unsaid, token: String(decoding: forged, as: UTF8.self), cookie: "cookie"))
        }
    }

    @Test(
        "Our own form is believed, by an old browser too",
        arguments: [
            ["sec-fetch-site": "same-origin"], ["origin": "http://localhost:8080"], ["origin": "http://localhost"], [:],
        ])
    func ours(headers: [String: String]) async throws {
        let world = try await World()
        let member = try await world.member(.staff)
        try await TestSite(world, routes: Self.routes).visit { (browser: Browser) async throws in
            #expect(try await browser.post("/save", as: member, headers).status == 204)
        }
    }

    @Test("A wrong, missing or somebody else's token does nothing")
    func tokens() async throws {
        let world = try await World()
        let (one, other) = (try await world.member(.staff), try await world.member(.staff))
        try await TestSite(world, routes: Self.routes).visit { (browser: Browser) async throws in
            for token in ["", "abc", browser.sameSite.token(for: other.description), browser.sameSite.token(for: Browser.door)] {
                #expect(try await browser.post("/save", as: one, token: token).status == 403)
            }
            #expect(try await browser.post("/door", token: browser.sameSite.token(for: "another")).status == 403)
        }
    }

    @Test("Without any cookie only a browser that says where it comes from is believed")
    func noCookie() async throws {
        let world = try await World()
        try await TestSite(world, routes: Self.routes).visit { (browser: Browser) async throws in
            #expect(try await browser.post("/door", token: "", ["cookie": "", "sec-fetch-site": "same-origin"]).status == 204)
            #expect(try await browser.post("/door", token: "", ["cookie": ""]).status == 403)
        }
    }

    @Test("A page with a form gives the signed-out browser a cookie to bind its token to")
    func doorCookie() async throws {
        let world = try await World()
        try await TestSite(world, routes: Self.routes).visit { (browser: Browser) async throws in
            let page = try await browser.get("/form")
            let cookie = try #require(page.setCookies.first { $0.hasPrefix("gatepost-door=") })
            let value = String(cookie.dropFirst("gatepost-door=".count).prefix { $0 != ";" })
            #expect(page.text.contains("value=\"\(browser.sameSite.token(for: value))\""))
            #expect(try await browser.get("/form", ["cookie": "gatepost-door=\(value)"]).setCookies.isEmpty)
        }
    }
}
