import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Proving that it is you")
struct ProvingPagesTests {
    let world: World
    let manager, author: Member.ID
    static let password = "three brown teapots"

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Ada Okoro")
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        _ = try await world.member(.staff, [.deputy], named: "Dee Lund")
        try await world.canSignIn(manager, as: "ada@example.org", with: Self.password)
    }

    /// The site as it is served: sessions are real.
    private func visit(_ test: @escaping @Sendable (Guest) async throws -> Void) async throws {
        var site = TestSite(world)
        site.options.session = ServerOptions.accountsSession
        try await site.visit { browser in try await test(Guest(browser: browser)) }
    }

    private func signIn(_ name: String = "ada@example.org") -> String { Guest.form(["name": name, "password": Self.password]) }

    @Test("P3: signing in takes two steps, and a session comes only with the second") func steps() async throws {
        try await visit { [world] guest in
            let first = try await guest.browser.post(
                "/sign-in", Guest.form(["name": "ada@example.org", "password": Self.password, "next": "/people"]))
            #expect(first.status == 303 && first["location"] == "/sign-in/second?next=%2Fpeople")
            #expect(Guest.cookie("session", of: first) == nil && Guest.cookie("browser", of: first) == nil)
            let step = try #require(Guest.cookie("step", of: first))
            let cookies = ["cookie": "gatepost-door=\(Browser.door); gatepost-step=\(step)", "sec-fetch-site": "same-origin"]
            // What the first step gave opens nothing.
            #expect(try await guest.browser.get("/people", ["cookie": "gatepost-session=\(step)"]).status == 303)
            let page = try await guest.browser.get("/sign-in/second", cookies)
            #expect(page.status == 200 && page.text.contains("One more step") && !page.text.contains("Ada"))
            let wrong = try await guest.browser.post("/sign-in/second", "proof_code=000000", cookies)
            #expect(wrong.status == 422 && Guest.cookie("session", of: wrong) == nil)
            let right = try await guest.browser.post("/sign-in/second", "next=/people&proof_code=\(try await world.freshCode())", cookies)
            #expect(right.status == 303 && right["location"] == "/people" && Guest.cookie("session", of: right) != nil)
            #expect(try await guest.browser.get("/sign-in/second")["location"] == "/sign-in")
        }
    }

    @Test("P3: a page asks once more after ten minutes, keeps what was typed, and goes on with it") func asked() async throws {
        let post = try await world.submitted(by: author)
        let seen = try await world.atGate(post, for: manager).digest.hexadecimal
        try await visit { [world, manager] guest in
            let ada = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn()), in: world)
            world.wait(11 * Span.minute)
            let form = "seen=\(seen)&note=two+words%26more"
            let asked = try await ada.post("/posts/\(post)/approve", form)
            #expect(asked.status == 403 && asked.text.contains("Is it still you?"))
            #expect(asked.text.contains("name=\"seen\" value=\"\(seen)\"") && asked.text.contains("value=\"two words&amp;more\""))
            #expect(try await world.atGate(post, for: manager).state == .submitted)
            let to = "proof_to=/posts/\(post)/approve&proof_again=form"
            let wrong = try await ada.post("/account/prove", "\(form)&\(to)&proof_code=000000")
            #expect(wrong.status == 422 && wrong.text.contains("value=\"\(seen)\""))
            let code = try await world.freshCode()
            let right = try await ada.post("/account/prove", "\(form)&\(to)&proof_code=\(code)")
            #expect(right.status == 307 && right["location"] == "/posts/\(post)/approve")
            // The browser sends the same once more.
            #expect(try await ada.post("/posts/\(post)/approve", "\(form)&\(to)&proof_code=\(code)").status == 303)
            #expect(try await world.atGate(post, for: manager).state == .published)
        }
    }

    @Test("P3, D16: joining as yourself asks a session that was left open whether it is still you, and then goes on") func joining()
        async throws
    {
        let jo = try await world.carer(of: try await world.child())
        try await world.canSignIn(jo, as: "jo@example.org", with: Self.password)
        let tie = Invited.Tie(try await world.child("Ash"), relationship: "mother")
        let made = InvitePerson(world.identifier(), name: "Jo Kershaw", email: nil, to: .carer(tie), secrets: world.application.secrets)
        try await world.perform(made, by: manager)
        let path = "/join/\(try await world.token(of: made.id))"
        try await visit { [world] guest in
            let parent = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("jo@example.org")), in: world)
            world.wait(11 * Span.minute)
            #expect(try await parent.get(path).text.contains("Join as Jo Kershaw"))
            let form = "as=me&age=adult"
            let asked = try await parent.post(path, form)
            #expect(asked.status == 403 && asked.text.contains("Is it still you?") && Guest.cookie("session", of: asked) == nil)
            #expect(asked.text.contains("name=\"as\" value=\"me\""))
            let to = "proof_to=\(path)&proof_again=form"
            #expect(try await parent.post("/account/prove", "\(form)&\(to)&proof_password=guess").status == 422)
            let right = try await parent.post("/account/prove", "\(form)&\(to)&\(Guest.form(["proof_password": Self.password]))")
            #expect(right.status == 307 && right["location"] == path)
            let joined = try await parent.post(path, form)
            #expect(joined["location"]?.hasPrefix("/agreements/") == true && Guest.cookie("session", of: joined) != nil)
        }
    }

    @Test("P3: a new password is asked for anew after the proof, and stands in no page on the way") func password() async throws {
        try await visit { [world] guest in
            let ada = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn()), in: world)
            world.wait(11 * Span.minute)
            let form = Guest.form(["old": Self.password, "password": "seven green kettles"])
            let asked = try await ada.post("/account/password", form)
            #expect(asked.status == 303 && asked["location"] == "/account/prove?next=%2Faccount")
            #expect(try await !ada.get("/account/prove?next=/account").text.contains("kettles"))
            let proof = "proof_to=/account&proof_code=\(try await world.freshCode())"
            #expect(try await ada.post("/account/prove", proof)["location"] == "/account")
            let changed = try await ada.post("/account/password", form)
            #expect(changed["location"] == "/account" && Guest.cookie("notice", of: changed) == "passwordChanged")
        }
    }

    @Test("P3: a proof leads on only within Gatepost, and a page that is opened asks as well") func onward() async throws {
        let concern: Concern.ID = world.identifier()
        try await visit { [world] guest in
            let ada = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn()), in: world)
            for elsewhere in ["//evil.example", "https://evil.example", ""] {
                let code = try await world.freshCode()
                #expect(try await ada.post("/account/prove", Guest.form(["proof_to": elsewhere, "proof_code": code])).status == 400)
            }
            // Nothing to prove where nothing is.
            world.wait(11 * Span.minute)
            #expect(try await ada.get("/concerns/\(concern)").status == 404)
            let codes = try await ada.get("/account/second-factor/codes")
            #expect(codes["location"] == "/account/prove?next=%2Faccount%2Fsecond-factor%2Fcodes")
        }
    }

    @Test("P3: staff without a second factor are led to set one up, and reach nothing of families until they have") func led() async throws
    {
        let kay = try await world.member(.staff, [.manager], named: "Kay Marsh", without: [.secondFactor])
        try await world.canSignIn(kay, as: "kay@example.org", with: Self.password)
        let child = try await world.child()
        try await visit { [world] guest in
            let staff = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("kay@example.org")), in: world)
            for path in ["/today", "/page", "/people", "/children/\(child)", "/permissions", "/invitations"] {
                #expect(try await staff.get(path)["location"] == "/account/second-factor", "\(path)")
            }
            #expect(try await staff.post("/invitations", "name=Elm")["location"] == "/account/second-factor")
            for path in ["/account", "/help", "/concerns/new", "/policies"] { #expect(try await staff.get(path).status == 200, "\(path)") }
            let page = try await staff.get("/account/second-factor")
            #expect(page.status == 200 && page.text.contains("a password alone isn’t enough"))
            let setUp = try await staff.get("/account/second-factor/codes").text
            let sealed = try #require(setUp.firstMatch(of: #/name="sealed" value="([0-9a-f]+)"/#)).1
            let secret = try #require(setUp.firstMatch(of: #/id="secret">([A-Z2-7 ]+)</#)).1.filter { $0 != " " }
            #expect(secret.count == 32 && setUp.contains("<svg class=\"qr\""))
            let wrong = try await staff.post("/account/second-factor/codes", "sealed=\(sealed)&code=000000")
            #expect(wrong.status == 422 && wrong.text.contains("isn’t what we expected"))
            let code = TimeCode(secret: base32(String(secret))).text(at: TimeCode.step(at: world.now))
            let done = try await staff.post("/account/second-factor/codes", "sealed=\(sealed)&code=\(code)")
            #expect(done.status == 200 && done.text.matches(of: #/<code>[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}<\/code>/#).count == 10)
            #expect(try await staff.get("/people").status == 200)
            #expect(try await staff.get("/account").text.contains("1 second step"))
        }
    }

    @Test("P4: the account page says how safe signing in is, lists sessions in words, and ends any of them") func health() async throws {
        try await visit { [world] guest in
            let here = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn()), in: world)
            let other = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn()), in: world)
            let page = try await here.get("/account").text
            #expect(page.contains("Signing in safely") && page.contains("This computer") && page.contains("Acorn Lane"))
            #expect(page.contains("You have no codes on paper left"))
            let end = try #require(page.firstMatch(of: #/action="(\/account\/sessions\/[0-9a-f]+\/end)"/#)).1
            #expect(try await here.post(String(end), "").status == 303)
            #expect(try await other.get("/account")["location"]?.hasPrefix("/sign-in") == true)
            #expect(try await here.get("/account").status == 200)
        }
    }

    @Test("P3: looking at a letter's link, as programs that look after post do, signs nobody in and uses nothing up") func prefetched()
        async throws
    {
        let jo = try await world.carer(of: try await world.child())
        try await world.canSignIn(jo, as: "jo@example.org", with: Self.password)
        try await visit { [world] guest in
            let known = try await guest.browser.post("/sign-in/letter", "email=jo@example.org")
            let unknown = try await guest.browser.post("/sign-in/letter", "email=xx@example.org")
            #expect(known.status == 303 && unknown.status == 303 && known["location"] == unknown["location"])
            let browser = try #require(Guest.cookie("letter", of: known))
            let token = try await world.tokenOfLetter()
            for method in ["GET", "HEAD", "GET"] {
                let looked = try await guest.browser.get("/sign-in/letter/\(token)", method: method)
                #expect(looked.status == 200 && Guest.cookie("session", of: looked) == nil)
            }
            let cookies = ["cookie": "gatepost-door=\(Browser.door); gatepost-letter=\(browser)", "sec-fetch-site": "same-origin"]
            let stranger = try await guest.browser.post("/sign-in/letter/\(token)")
            #expect(stranger.status == 422 && Guest.cookie("session", of: stranger) == nil)
            let inside = try await guest.browser.post("/sign-in/letter/\(token)", "", cookies)
            #expect(inside.status == 303 && Guest.cookie("session", of: inside) != nil)
            #expect(try await guest.browser.post("/sign-in/letter/\(token)", "", cookies).status == 404)
        }
    }

    @Test("P4: a page that was open while a family's token was changed can still send its form") func renewed() async throws {
        let jo = try await world.carer(of: try await world.child())
        try await world.canSignIn(jo, as: "jo@example.org", with: Self.password)
        try await visit { [world] guest in
            let parent = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("jo@example.org")), in: world)
            let token = guest.browser.sameSite.token(for: parent.secret)
            world.wait(25 * Span.hour)
            let answer = try await parent.get("/page")
            let renewed = try #require(Guest.cookie("session", of: answer))
            let before = try #require(Guest.cookie("before", of: answer))
            #expect(renewed != parent.secret && before == parent.secret)
            world.wait(Span.hour)
            let sent = try await guest.browser.post(
                "/account", "language=en", token: token,
                ["sec-fetch-site": "same-origin", "cookie": "gatepost-session=\(renewed); gatepost-before=\(before)"])
            #expect(sent.status == 303 && sent["location"] == "/account")
            // The former token alone is nobody's any more.
            #expect(try await parent.get("/account")["location"]?.hasPrefix("/sign-in") == true)
        }
    }
}

/// Reads what a generator would be given.
private func base32(_ text: String) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bytes, bits, count): ([UInt8], Int, Int) = ([], 0, 0)
    for letter in text {
        bits = (bits << 5 | (letters.firstIndex(of: letter) ?? 0)) & 0xFFFF
        count += 5
        if count >= 8 {
            count -= 8
            bytes.append(UInt8(bits >> count & 0xFF))
        }
    }
    return bytes
}
