import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Pages about the setting's devices")
struct DevicePagesTests {
    let world: World
    let manager, author: Member.ID
    static let password = "three brown teapots"

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        _ = try await world.member(.staff, [.deputy], named: "Dee Lund")
        for (member, name) in [(manager, "mo"), (author, "asha")] {
            try await world.canSignIn(member, as: "\(name)@acornlane.example", with: Self.password)
        }
    }

    /// A browser with a key, its cookies and somebody signed in, at the site as it is served.
    private struct Desk: Sendable {
        let browser: Browser
        let key = SoftDevice()
        var session: String
        var cookies: [String: String] = [:]

        private var fields: [String: String] {
            let all = cookies.merging(["session": session]) { first, _ in first }
            return ["cookie": all.map { "gatepost-\($0)=\($1)" }.sorted().joined(separator: "; "), "sec-fetch-site": "same-origin"]
        }

        /// - Throws: `NotFound` when the answer set no such cookie.
        mutating func keep(_ name: String, of answer: Answer) throws {
            guard let value = Guest.cookie(name, of: answer) else { throw NotFound() }
            cookies[name] = value
        }

        func get(_ path: String) async throws -> Answer { try await browser.get(path, fields) }

        func post(_ path: String, _ form: [String: String] = [:]) async throws -> Answer {
            try await browser.post(path, Guest.form(form), token: browser.sameSite.token(for: session), fields)
        }

        /// Signs the challenge that a page shows.
        func signed(_ page: String) throws -> [String: String] {
            guard let challenge = page.firstMatch(of: #/name="challenge" value="([0-9a-f]+)"/#)?.1 else { throw NotFound() }
            let proof = try key.sign(String(challenge))
            return ["challenge": String(challenge), "device_signature": proof.signature.hexadecimal]
        }

        func enrol(_ code: String) async throws -> Answer {
            let page = try await get("/devices/enrol").text
            guard let id = page.firstMatch(of: #/name="id" value="([0-9a-f]+)"/#)?.1 else { throw NotFound() }
            var form = try signed(page)
            form["id"] = String(id)
            form["code"] = code
            form["device_key"] = key.publicKey.hexadecimal
            return try await post("/devices/enrol", form)
        }
    }

    private func visit(_ test: @escaping @Sendable (Guest) async throws -> Void) async throws {
        var site = TestSite(world)
        site.options.session = ServerOptions.accountsSession
        try await site.visit { browser in try await test(Guest(browser: browser)) }
    }

    private func desk(_ name: String, _ guest: Guest, _ cookies: [String: String] = [:]) async throws -> Desk {
        let form = Guest.form(["name": "\(name)@acornlane.example", "password": Self.password])
        let signedIn = try await guest.signedIn(by: guest.browser.post("/sign-in", form), in: world)
        return Desk(browser: guest.browser, session: signedIn.secret, cookies: cookies)
    }

    @Test("P9: a manager makes a code on a page, and the tablet is enrolled with it and on the list") func enrolling() async throws {
        try await visit { guest in
            let mo = try await desk("mo", guest)
            let form = try await mo.get("/setting/devices/new").text
            let id = try #require(form.firstMatch(of: #/name="id" value="([0-9a-f]+)"/#)).1
            #expect(try await mo.post("/setting/devices/new", ["id": String(id), "name": "Oak room tablet"]).status == 422)
            let made = try await mo.post("/setting/devices/new", ["id": String(id), "name": "Oak room tablet", "kind": "tablet"])
            let code = try #require(made.text.firstMatch(of: #/id="device-code">([A-Z0-9-]+)</#)).1
            #expect(made.status == 200 && made.text.contains("<svg class=\"qr\""))
            let asha = try await desk("asha", guest)
            let wrong = try await asha.enrol("AAAA-BBBB")
            #expect(wrong.status == 422 && wrong.text.contains("That code isn’t right"))
            let done = try await asha.enrol(String(code))
            #expect(done.status == 303 && Guest.cookie("device", of: done)?.count == 128)
            let list = try await asha.get("/setting/devices").text
            #expect(
                list.contains("Oak room tablet") && list.contains("Enrolled by Mo Okafor, with Asha Patel at it")
                    && list.contains("This device"))
            // Who has no business there.
            #expect(try await asha.get("/setting/devices/new").status == 403)
            #expect(try await guest.browser.get("/setting/devices")["location"]?.hasPrefix("/sign-in") == true)
        }
    }

    @Test("P9: a family that signs in on the setting's tablet, or at the door, has no cookie that stays; on a telephone of theirs it does")
    func shared() async throws {
        let parent = try await world.carer(of: try await world.child())
        try await world.canSignIn(parent, as: "jo@acornlane.example", with: Self.password)
        try await visit { [world, manager] guest in
            let token = try #require(
                Guest.cookie("device", of: try await desk("asha", guest).enrol(try await world.offer(by: manager))))
            func cookie(_ more: String) async throws -> String {
                let answer = try await guest.browser.post(
                    "/sign-in", Guest.form(["name": "jo@acornlane.example", "password": Self.password]),
                    ["sec-fetch-site": "same-origin", "cookie": "gatepost-door=\(Browser.door)\(more)"])
                return try #require(answer.setCookies.first { $0.hasPrefix("gatepost-session=") })
            }
            #expect(try await !cookie("; gatepost-device=\(token)").contains("Max-Age"))
            #expect(try await !cookie("; gatepost-tablet=door").contains("Max-Age"))
            #expect(try await cookie("").contains("Max-Age=5184000"))
        }
    }

    @Test("P9: families find no devices and cannot call one lost") func families() async throws {
        let parent = try await world.carer(of: try await world.child())
        let device: Device.ID = world.identifier()
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in ["/setting/devices", "/devices/enrol", "/devices/pin"] {
                #expect(try await browser.get(path, as: parent).status == 403, "\(path)")
            }
            for path in ["/setting/devices/\(device)/lost", "/devices/enrol", "/devices/prove"] {
                #expect(try await browser.post(path, as: parent).status == 403, "\(path)")
            }
        }
    }

    @Test("P9: another session in that browser is led to prove the device, and another browser is told what to do") func proving()
        async throws
    {
        try await visit { [world, manager] guest in
            var tablet = try await desk("asha", guest)
            let enrolled = try await tablet.enrol(try await world.offer(by: manager))
            let token = try #require(Guest.cookie("device", of: enrolled))
            try await world.perform(TightenSetting(world.setting, .devicesNeeded(true)), by: manager)
            tablet.session = try await desk("mo", guest).session
            tablet.cookies = ["device": token]
            let led = try await tablet.get("/posts")
            #expect(led["location"] == "/devices/prove?next=%2Fposts")
            let page = try await tablet.get("/devices/prove?next=%2Fposts").text
            #expect(page.contains("data-signs=\"prove\""))
            var wrong = try tablet.signed(page)
            wrong["device_signature"] = String(repeating: "1", count: 128)
            let failed = try await tablet.post("/devices/prove", wrong)
            #expect(failed.status == 422 && failed.text.contains("data-again"))
            var right = try tablet.signed(failed.text)
            right["next"] = "/posts"
            #expect(try await tablet.post("/devices/prove", right)["location"] == "/posts")
            #expect(try await tablet.get("/posts").status == 200)
            let phone = try await desk("asha", guest)
            let post: Post.ID = world.identifier()
            let refused = try await phone.post(
                "/posts/new",
                ["id": "\(post)", "title": "Den", "words": "We built a den.", "kind": "activity", "audience": "everyone", "version": "0"])
            #expect(refused.status == 422 && refused.text.contains("Please use one of them"))
            for path in ["/policies", "/concerns/new", "/today", "/page"] { #expect(try await phone.get(path).status == 200, "\(path)") }
            // Whoever would rather read goes on, and is not asked again.
            tablet.session = try await desk("mo", guest).session
            let without = try await tablet.post("/devices/prove/without", ["next": "/posts"])
            try tablet.keep("unproved", of: without)
            #expect(try await tablet.get("/posts").status == 200)
        }
    }

    @Test("P9: one tap and the lost tablet is out with its next page, and its browser forgets what it was") func lost() async throws {
        try await visit { [world, manager] guest in
            var tablet = try await desk("asha", guest)
            let enrolled = try await tablet.enrol(try await world.offer(by: manager))
            try tablet.keep("device", of: enrolled)
            let mo = try await desk("mo", guest)
            let list = try await mo.get("/setting/devices").text
            let button = try #require(list.firstMatch(of: #/action="(\/setting\/devices\/[0-9a-f]+\/lost)"/#)).1
            #expect(try await tablet.get("/posts").status == 200)
            #expect(try await mo.post(String(button)).status == 303)
            #expect(try await tablet.get("/posts")["location"]?.hasPrefix("/sign-in") == true)
            #expect(try await mo.get("/setting/devices").text.contains("Said to be lost by Mo Okafor"))
            tablet.session = try await desk("asha", guest).session
            let gone = try await tablet.get("/devices/prove?next=%2Fposts")
            #expect(gone["location"] == "/posts" && gone.setCookies.contains { $0.hasPrefix("gatepost-device=;") })
        }
    }

    @Test("P9: a PIN opens drafting, and any other page asks who it is first") func switching() async throws {
        try await visit { [world, manager, author] guest in
            var tablet = try await desk("asha", guest)
            let form = Guest.form(["name": "asha@acornlane.example", "password": Self.password])
            let first = try await guest.browser.post("/sign-in", form)
            let step = try #require(Guest.cookie("step", of: first))
            let second = try await guest.browser.post(
                "/sign-in/second", "proof_code=\(try await world.freshCode())",
                ["sec-fetch-site": "same-origin", "cookie": "gatepost-door=\(Browser.door); gatepost-step=\(step)"])
            tablet.session = try #require(Guest.cookie("session", of: second))
            try tablet.keep("browser", of: second)
            let enrolled = try await tablet.enrol(try await world.offer(by: manager))
            try tablet.keep("device", of: enrolled)
            #expect(try await tablet.post("/devices/pin", ["pin": "111111", "again": "111111"]).text.contains("people try first"))
            #expect(try await tablet.post("/devices/pin", ["pin": "402817", "again": "402818"]).status == 422)
            #expect(try await tablet.post("/devices/pin", ["pin": "402817", "again": "402817"]).status == 303)
            let page = try await tablet.get("/devices/switch").text
            #expect(page.contains("Asha Patel") && !page.contains("Mo Okafor"))
            // Without the cookie of the device nobody's name is shown.
            #expect(try await !guest.browser.get("/devices/switch").text.contains("Asha"))
            var typed = try tablet.signed(page)
            typed["member"] = "\(author)"
            typed["pin"] = "402817"
            let welcome = try await tablet.post("/devices/switch", typed)
            #expect(welcome["location"] == "/posts")
            let before = tablet.session
            tablet.session = try #require(Guest.cookie("session", of: welcome))
            #expect(try await world.look(at: before) == nil)
            for path in ["/posts", "/posts/new", "/concerns/new", "/policies", "/help"] {
                #expect(try await tablet.get(path).status == 200, "\(path)")
            }
            for path in ["/today", "/page", "/people", "/account", "/office", "/setting/devices", "/permissions"] {
                let answer = try await tablet.get(path)
                #expect(answer.status == 403 || answer["location"]?.hasPrefix("/account/prove?next=") == true, "\(path)")
            }
            #expect(try await tablet.get("/")["location"] == "/posts")
            let post: Post.ID = world.identifier()
            #expect(
                try await tablet.post(
                    "/posts/new",
                    ["id": "\(post)", "title": "Den", "words": "A den.", "kind": "activity", "audience": "everyone", "version": "0"]
                ).status == 303)
            let asked = try await tablet.post("/posts/\(post)/submit", ["version": "1"])
            #expect(asked.status == 403 && asked.text.contains("Is it still you?"))
            #expect(try await tablet.post("/account/sign-out-everywhere").text.contains("Is it still you?"))
        }
    }

    @Test("P9: whoever approves is told in kind words of a picture from elsewhere, and of none from the tablet's camera") func elsewhere()
        async throws
    {
        try await visit { [world, manager, author] guest in
            var tablet = try await desk("asha", guest)
            let post: Post.ID = world.identifier()
            let gate = world.application.gate
            try await gate.perform(
                StartDraft(post, PostDraft(title: "Den", words: "We built a den.", audience: .everyone)), for: world.asking(author))
            try await world.perform(AddPicture(world.identifier(), to: post, upload: "f", sealedKey: [1]), by: author)
            let mo = try await desk("mo", guest)
            // Where a setting has no devices, nothing could be from elsewhere.
            #expect(try await !mo.get("/posts/\(post)/review").text.contains("from outside the setting’s devices"))
            let enrolled = try await tablet.enrol(try await world.offer(by: manager))
            try tablet.keep("device", of: enrolled)
            #expect(try await mo.get("/posts/\(post)/review").text.contains("Added from outside the setting’s devices"))
            let page = try await tablet.get("/posts/\(post)/edit").text
            #expect(page.contains("capture=\"environment\"") && page.contains("accept=\"image/*\""))
            #expect(try await !mo.get("/posts/\(post)/edit").text.contains("capture="))
            let device = try #require(DeviceToken(tablet.cookies["device"])).device
            let other: Post.ID = world.identifier()
            try await gate.perform(
                StartDraft(other, PostDraft(title: "Pond", words: "We saw a newt.", audience: .everyone)), for: world.asking(author))
            try await gate.perform(
                AddPicture(world.identifier(), to: other, upload: "f", sealedKey: [1], fromCamera: true),
                for: world.asking(author, on: device))
            let review = try await mo.get("/posts/\(other)/review").text
            #expect(!review.contains("from outside the setting’s devices") && !review.contains("Chosen from the files"))
        }
    }

    @Test("P9: signing out on one of the setting's devices leaves its key, and elsewhere everything is cleared") func clearing()
        async throws
    {
        try await visit { [world, manager] guest in
            var tablet = try await desk("asha", guest)
            let enrolled = try await tablet.enrol(try await world.offer(by: manager))
            try tablet.keep("device", of: enrolled)
            #expect(try await tablet.post("/sign-out")["clear-site-data"] == "\"cache\"")
            #expect(try await desk("mo", guest).post("/sign-out")["clear-site-data"] == "\"cache\", \"storage\"")
        }
    }

    @Test("P9: a manager chooses networks in words, and a line that cannot be read comes back") func networks() async throws {
        try await visit { guest in
            let mo = try await desk("mo", guest)
            let form = try await mo.get("/setting/devices/networks").text
            let id = String(try #require(form.firstMatch(of: #/name="id" value="([0-9a-f]+)"/#)).1)
            let wrong = try await mo.post("/setting/devices/networks", ["id": id, "networks": "our wifi"])
            #expect(wrong.status == 422 && wrong.text.contains("our wifi") && wrong.text.contains("We couldn’t read one of the lines"))
            #expect(try await mo.post("/setting/devices/networks", ["id": id, "networks": "203.0.113.0/24 Main house"]).status == 303)
            #expect(try await mo.get("/setting/devices").text.contains("203.0.113.0/24 Main house"))
            // Another network allows more, so somebody else answers.
            let asked = try await mo.post("/setting/devices/networks", ["id": id, "networks": ""])
            #expect(asked.status == 303)
            let page = try await mo.get("/setting/devices").text
            #expect(page.contains("203.0.113.0/24 Main house") && page.contains("asks that our devices may be used from any network"))
        }
    }
}
