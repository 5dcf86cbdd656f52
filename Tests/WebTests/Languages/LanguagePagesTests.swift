import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

/// Choosing a language, at the door and for oneself.
@Suite struct LanguagePagesTests {
    let world: World
    let mother: Member.ID
    private static let password = "three brown teapots"

    init() async throws {
        world = try await World()
        mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        try await world.canSignIn(mother, as: "jo@home.example", with: Self.password)
    }

    private func visit(_ test: @escaping @Sendable (Browser) async throws -> Void) async throws {
        var site = TestSite(world)
        site.options.session = ServerOptions.accountsSession
        try await site.visit(test)
    }

    @Test("A browser’s wish is the beginning, and what is chosen at the door comes before it") func door() async throws {
        try await visit { (browser: Browser) async throws in
            #expect(try await browser.get("/sign-in").text.contains("<html lang=\"en-GB\">"))
            let wished = try await browser.get("/sign-in", ["accept-language": "ar,en;q=0.5"]).text
            #expect(wished.contains("<html lang=\"ar\" dir=\"rtl\">") && wished.contains("lang=\"cy\" dir=\"ltr\">Cymraeg</button>"))
            let chosen = try await browser.post("/language", "language=pl&next=%2Fhelp")
            #expect(chosen.status == 303 && chosen["location"] == "/help")
            let cookie = try #require(chosen.setCookies.first { $0.hasPrefix("gatepost-language=pl") })
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
            let help = try await browser.get("/help", ["accept-language": "ar", "cookie": "gatepost-language=pl"]).text
            #expect(help.contains("<html lang=\"pl\" dir=\"ltr\">"))
            for wrong in ["language=xx", "language=", "language=pl%0d%0aSet-Cookie:x"] {
                #expect(try await browser.post("/language", wrong).status == 400)
            }
            #expect(try await browser.post("/language", "language=pl&next=%2F%2Felsewhere.example")["location"] == "/")
        }
    }

    @Test("What was chosen at the door is theirs once they are in, everywhere and in every browser") func kept() async throws {
        try await visit { [world, mother] (browser: Browser) async throws in
            let form = Guest.form(["name": "jo@home.example", "password": Self.password])
            let answer = try await browser.post(
                "/sign-in", form,
                ["sec-fetch-site": "same-origin", "cookie": "gatepost-door=\(Browser.door); gatepost-language=cy"])
            #expect(Guest.cookie("language", of: answer) == nil && answer.setCookies.contains { $0.hasPrefix("gatepost-language=;") })
            let parent = try Guest(browser: browser).signedIn(by: answer)
            #expect(try await world.viewer(mother)?.language == .welsh)
            #expect(try await parent.get("/page").text.contains("<html lang=\"cy\" dir=\"ltr\">"))
            let second = try Guest(browser: browser).signedIn(by: try await browser.post("/sign-in", form))
            #expect(try await second.get("/page").text.contains("<html lang=\"cy\" dir=\"ltr\">"))
        }
    }

    @Test("It is chosen on one’s account, and whoever works here stays with English") func account() async throws {
        let amy = try await world.member(.staff, [.contributor], named: "Amy Cole")
        try await world.perform(ChooseLanguage("cy", for: amy), by: amy)
        #expect(try await world.viewer(amy)?.language == .english)
        try await visit { [world, mother] (browser: Browser) async throws in
            let form = Guest.form(["name": "jo@home.example", "password": Self.password])
            let parent = try Guest(browser: browser).signedIn(by: try await browser.post("/sign-in", form))
            #expect(try await parent.get("/account").text.contains("<option value=\"ur\">اردو</option>"))
            #expect(try await parent.post("/account/language", "language=ur").status == 303)
            #expect(try await world.viewer(mother)?.language == .urdu)
            #expect(try await parent.get("/account").text.contains("<html lang=\"ur\" dir=\"rtl\">"))
            #expect(try await parent.post("/account/language", "language=%3Cb%3E").status == 403)
            // The office knows that somebody needs an interpreter; the page stays one that they may read a little.
            #expect(try await parent.post("/account/language", "language=yo").status == 303)
            #expect(try await parent.get("/account").text.contains("<html lang=\"en-GB\">"))
        }
    }

    @Test("What the setting wrote says that it is English, and what a family wrote says nothing of its language") func parts() async throws {
        // With fewer than two who could approve, nobody says anything under a post.
        for duty in [Duty.manager, .deputy] { _ = try await world.member(.staff, [duty]) }
        let author = try await world.member(.staff, [.contributor], named: "Amy Cole")
        let post = try await world.published("Den day", by: author, rooms: [world.oak])
        try await world.perform(SayComment(world.identifier(), on: post, words: "Wspaniale"), by: mother)
        try await world.perform(ChooseLanguage("ar", for: mother), by: mother)
        try await TestSite(world).visit { [mother] (browser: Browser) async throws in
            let page = try await browser.get("/posts/\(post)", as: mother).text
            #expect(
                page.contains("<div class=\"words\" lang=\"en\" dir=\"auto\">") && page.contains("<p lang=\"\" dir=\"auto\">Wspaniale</p>"))
            #expect(try await browser.get("/posts/\(post)", as: author).text.contains("<div class=\"words\"><h1"))
        }
    }
}
