@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("The front door")
struct DoorTests {
    static let password = "three brown teapots"

    /// The site as it is served: sessions are real.
    private func visit(_ world: World, _ test: @escaping @Sendable (Guest) async throws -> Void) async throws {
        var site = TestSite(world)
        site.options.session = ServerOptions.accountsSession
        try await site.visit { browser in try await test(Guest(browser: browser)) }
    }

    private func signIn(_ name: String, _ password: String = DoorTests.password) -> String {
        Guest.form(["name": name, "password": password])
    }

    @Test("An empty data folder leads to set-up, which takes the code, signs the first manager in, and is gone") func setUp() async throws {
        let world = try await World()
        try await world.write(
            "DELETE FROM page_request", "DELETE FROM document", "DELETE FROM room", "DELETE FROM audit_head", "DELETE FROM setting")
        let code = SetUpCode(world.application).text
        let fields = [
            "id": Setting.ID(low: 77).description, "code": code, "setting": "Willow Bank", "kind": "group",
            "mailbox": "office@willowbank.example",
            "phone": "01302 000001", "locality": "Doncaster", "rooms": "Oak\nAsh", "photo_policy": "noChildren", "name": "Priya Shah",
            "email": "priya@willowbank.example", "password": Self.password, "same": "yes",
        ]
        try await visit(world) { guest in
            #expect(try await guest.browser.get("/")["location"] == "/set-up")
            #expect(try await guest.browser.get("/set-up").text.contains("Set-up code"))
            let wrong = try await guest.browser.post("/set-up", Guest.form(fields.merging(["code": "AAAA-AAAA-AAAA"]) { $1 }))
            #expect(wrong.status == 422 && wrong.text.contains("Willow Bank") && !wrong.text.contains(Self.password))
            let personal = try await guest.browser.post("/set-up", Guest.form(fields.merging(["mailbox": "acorn@gmail.com"]) { $1 }))
            #expect(personal.status == 422 && personal.text.contains("somebody’s own mailbox"))
            let made = try await guest.browser.post("/set-up", Guest.form(fields))
            #expect(made.status == 303 && made["location"] == "/agreements/codeOfConduct")
            let manager = try guest.signedIn(by: made)
            #expect(try await manager.get("/agreements/codeOfConduct").text.contains("Willow Bank"))
            #expect(try await guest.browser.get("/set-up").status == 404)
            #expect(try await guest.browser.post("/set-up", Guest.form(fields)).status == 404)
            #expect(try await guest.browser.get("/")["location"] == "/sign-in")
        }
    }

    @Test("D14: a wrong password and an unknown name get the very same page") func sameAnswer() async throws {
        let world = try await World()
        let jo = try await world.carer(of: try await world.child())
        try await world.canSignIn(jo, as: "jo@example.org", with: Self.password)
        try await visit(world) { guest in
            let wrong = try await guest.browser.post("/sign-in", signIn("jo@example.org", "wrong"))
            let unknown = try await guest.browser.post("/sign-in", signIn("xx@example.org", "wrong"))
            #expect(wrong.status == 422 && unknown.status == 422)
            #expect(wrong.text.replacing("jo@", with: "xx@") == unknown.text)
            let next = Guest.form(["name": "jo@example.org", "password": Self.password, "next": "/children"])
            #expect(try await guest.browser.post("/sign-in", next)["location"] == "/children")
            let elsewhere = Guest.form(["name": "jo@example.org", "password": Self.password, "next": "//evil.example"])
            #expect(try await guest.browser.post("/sign-in", elsewhere)["location"] == "/")
        }
    }

    @Test("D17: when access has ended the next request says so kindly, with the way to the office") func ended() async throws {
        let world = try await World()
        let rowan = try await world.child()
        let jo = try await world.carer(of: rowan)
        try await world.canSignIn(jo, as: "jo@example.org", with: Self.password)
        try await visit(world) { guest in
            let parent = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("jo@example.org")), in: world)
            #expect(try await parent.get("/page").status == 200)
            try await world.write("UPDATE child SET last_day = \(world.today.adding(days: -1)) WHERE id = \(rowan)")
            #expect(try await parent.get("/page").status == 403)
            #expect(try await parent.get("/")["location"] == "/account")
            let account = try await parent.get("/account")
            #expect(
                account.text.contains("has ended") && account.text.contains("01302 000000")
                    && account.text.contains("office@acornlane.example"))
            #expect(!account.text.contains("Rowan"))
            #expect(try await parent.get("/office").status == 200)
        }
    }

    @Test("D16, S4: an invitation shows who invites and never which child, works once, and then offers to ask for another") func join()
        async throws
    {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Priya Shah")
        try await world.canSignIn(manager, as: "priya@acornlane.example", with: Self.password)
        let rowan = try await world.child()
        let id: Invitation.ID = world.identifier()
        try await visit(world) { guest in
            let staff = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("priya@acornlane.example")), in: world)
            #expect(try await staff.get("/invitations/new?child=\(rowan)").text.contains("Rowan Kershaw"))
            let form = Guest.form([
                "id": id.description, "child": rowan.description, "name": "Jo Kershaw", "relationship": "mother", "authority": "none",
                "how": "email", "email": "jo@example.org", "language": "en",
            ])
            #expect(try await staff.post("/invitations", form)["location"] == "/invitations")
            #expect(try await staff.get("/invitations").text.contains("Carer of Rowan Kershaw"))
            let path = "/join/\(try await world.token(of: id))"
            let shown = try await guest.browser.get(path)
            #expect(shown.status == 200 && shown.text.contains("Acorn Lane invites you") && shown.text.contains("jo…@example.org"))
            #expect(!shown.text.contains("Rowan") && !shown.text.contains("jo@example.org"))
            let answer = Guest.form(["name": "Jo Kershaw", "password": Self.password, "age": "adult"])
            let joined = try await guest.browser.post(path, answer)
            #expect(joined["location"] == "/agreements/parentsAgreement")
            let used = try await guest.browser.post(path, answer)
            #expect(used.status == 422 && used.text.contains("Ask the office for another"))
            #expect(try await guest.browser.post("\(path)/again").status == 303)
            #expect(try await guest.browser.get("/join/\(String(repeating: "0", count: 32))").status == 404)
            #expect(try await staff.get("/invitations").text.contains("Asks for another"))
        }
    }

    @Test("S11: declining keeps consents and the office open, and says what is missed; accepting opens the page") func agreement()
        async throws
    {
        let world = try await World()
        let jo = try await world.carer(of: try await world.child(), agreed: false)
        try await world.canSignIn(jo, as: "jo@example.org", with: Self.password)
        try await visit(world) { guest in
            let parent = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("jo@example.org")), in: world)
            func answer(_ id: Int, _ more: [String: String]) -> String {
                Guest.form(["id": Record.ID(low: UInt64(id)).description, "version": "1", "typed_name": "Jo Kershaw"].merging(more) { $1 })
            }
            #expect(try await parent.post("/agreements/parentsAgreement", answer(1, ["typed_name": ""])).status == 422)
            #expect(try await parent.post("/agreements/parentsAgreement", answer(2, ["answer": "decline"])).status == 303)
            #expect(try await parent.get("/agreements/parentsAgreement").text.contains("What you miss is the page"))
            #expect(try await parent.get("/office").status == 200)
            world.wait(1)
            #expect(try await parent.post("/agreements/parentsAgreement", answer(3, [:])).text.contains("Please open every part"))
            let read = Guest.form(["version": "1", "section": "part-1"])
            #expect(try await parent.post("/agreements/parentsAgreement/read", read).status == 303)
            #expect(try await parent.post("/agreements/parentsAgreement", answer(3, [:]))["location"] == "/")
            #expect(try await parent.get("/agreements/parentsAgreement").text.contains("Signed by Jo Kershaw"))
            #expect(try await parent.get("/agreements/codeOfConduct").status == 404)
        }
    }

    @Test("P8, N29: nobody's address, username or number is on a page that another member can open") func contactDetails() async throws {
        let world = try await World()
        let rowan = try await world.child()
        let manager = try await world.member(.staff, [.manager, .safeguardingLead], named: "Priya Shah")
        let jo = try await world.carer(of: rowan)
        let other = try await world.carer(of: rowan, named: "Al Kershaw")
        let practitioner = try await world.member(.staff, [.contributor], named: "Ada Okoro")
        let addresses = ["priya@private.example", "jo@private.example", "al@private.example", "ada@private.example"]
        for (member, address) in zip([manager, jo, other, practitioner], addresses) {
            try await world.canSignIn(member, as: address, with: Self.password)
        }
        let paths = [
            "/", "/page", "/account", "/help", "/office", "/people", "/children", "/children/\(rowan)", "/invitations", "/today",
            "/comments",
        ]
        try await visit(world) { guest in
            for address in addresses {
                let somebody = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn(address)), in: world)
                for path in paths + [jo, manager].map({ "/people/\($0)" }) {
                    let text = try await somebody.get(path).text
                    for secret in addresses where secret != address {
                        #expect(!text.contains(secret), "\(secret) on \(path) for \(address)")
                    }
                }
            }
        }
    }

    @Test("Signing out ends the session on the server, not only in the browser") func out() async throws {
        let world = try await World()
        let ada = try await world.member(.staff, named: "Ada Okoro")
        try await world.canSignIn(ada, as: "ada@example.org", with: Self.password)
        try await visit(world) { guest in
            let staff = try await guest.signedIn(by: guest.browser.post("/sign-in", signIn("ada@example.org")), in: world)
            #expect(try await staff.get("/account").text.contains("ada@example.org"))
            let out = try await staff.post("/sign-out", "")
            #expect(out.status == 303 && out["clear-site-data"] == "\"cache\", \"storage\"")
            #expect(try await staff.get("/account")["location"]?.hasPrefix("/sign-in") == true)
        }
    }

    @Test("A square for a telephone's camera is drawn as shapes, and words too long for one draw nothing") func square() {
        let code = HTML.qrCode("http://localhost:8080/join/0123456789abcdef0123456789abcdef", label: "The address").description
        #expect(code.contains("<svg") && code.contains("role=\"img\"") && !code.contains("style="))
        // The three corner marks: seven dark squares in a row, four squares in from the edge.
        for x in 4..<11 { #expect(code.contains("M\(x) 4h1v1h-1z")) }
        #expect(!code.contains("M3 4h1") && !code.contains("M11 4h1"))
        #expect(HTML.qrCode(String(repeating: "x", count: 5_000), label: "").isEmpty)
    }
}

/// A browser that keeps the session it was given.
struct Guest: Sendable {
    let browser: Browser

    static func form(_ fields: [String: String]) -> String {
        fields.map { name, value in "\(name)=\(("/" as LocalPath).with("v", value).description.dropFirst(4))" }.joined(separator: "&")
    }

    struct SignedInGuest: Sendable {
        let browser: Browser
        let secret: String
        func get(_ path: String) async throws -> Answer { try await browser.get(path, ["cookie": "gatepost-session=\(secret)"]) }
        func post(_ path: String, _ form: String) async throws -> Answer {
            try await browser.post(
                path, form, token: browser.sameSite.token(for: secret),
                ["sec-fetch-site": "same-origin", "cookie": "gatepost-session=\(secret)"])
        }
    }

    /// Takes the second step as well, where it is asked for.
    /// - Throws: `NotFound` when the answer signed nobody in.
    func signedIn(by answer: Answer, in world: World) async throws -> SignedInGuest {
        guard let step = Guest.cookie("step", of: answer) else { return try signedIn(by: answer) }
        let code = try await world.freshCode()
        return try signedIn(
            by: try await browser.post(
                "/sign-in/second", "proof_code=\(code)",
                ["sec-fetch-site": "same-origin", "cookie": "gatepost-door=\(Browser.door); gatepost-step=\(step)"]))
    }

    func signedIn(by answer: Answer) throws -> SignedInGuest {
        guard let secret = Guest.cookie("session", of: answer) else { throw NotFound() }
        return SignedInGuest(browser: browser, secret: secret)
    }

    static func cookie(_ name: String, of answer: Answer) -> String? {
        let prefix = "gatepost-\(name)="
        let value = answer.setCookies.first { $0.hasPrefix(prefix) }?.dropFirst(prefix.count).prefix { $0 != ";" }
        return value.flatMap { $0.isEmpty ? nil : String($0) }
    }
}
