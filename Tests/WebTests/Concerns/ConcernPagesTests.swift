import Foundation
@testable import Gatepost
import Hummingbird
import HummingbirdTesting
import Logging
import Safeguarding
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Web

@Suite("Pages of concerns") struct ConcernPagesTests {
    @Test("B4, N16, N17, N33: every page leads to the form, and what is sent arrives with the way to the LADO and Ofsted")
    func raise() async throws {
        let world = try await World()
        let lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        _ = try await world.member(.staff, [.deputySafeguardingLead], named: "Nadia Rehman")
        let parent = try await world.carer(of: try await world.child())
        try await TestSite(world).visit { (browser: Browser) async throws in
            let anywhere = try await browser.get("/page", as: parent).text
            #expect(anywhere.contains("href=\"/concerns/new\"") && anywhere.contains("Grace Tindall") && anywhere.contains("Nadia Rehman"))
            let form = try await browser.get("/concerns/new", as: parent)
            #expect(
                form.text.contains("LADO") && form.text.contains("0300 123 3155") && form.text.contains("999")
                    && !form.text.contains("somethingIDid"))
            let id = world.application.concernIdentifier()
            let slip = try await browser.post("/concerns/new", "id=\(id)&category=childSafety&words=", as: parent)
            #expect(slip.status == 422)
            for _ in 0..<2 {
                let sent = try await browser.post(
                    "/concerns/new", "id=\(id)&category=childSafety&words=The+gate+was+open.&urgent=yes", as: parent)
                #expect(sent.status == 303 && sent["location"] == "/concerns/mine/\(id)")
            }
            let receipt = try await browser.get("/concerns/mine/\(id)", as: parent)
            #expect(receipt.text.contains("The gate was open.") && receipt.text.contains("LADO") && receipt.text.contains("0300 123 3155"))
            #expect(try await browser.get("/concerns/\(id)", as: parent).status == 404)
            let desk = try await browser.get("/today", as: lead)
            #expect(desk.text.contains("/concerns/\(id)") && desk.text.contains("Urgent"))
            #expect(try await browser.get("/concerns/\(id)", as: lead).text.contains("The gate was open."))
        }
    }

    @Test("N24: for whoever it is about there is no such page, and no form of it")
    func shutOut() async throws {
        let world = try await World()
        let lead = try await world.member(.staff, [.safeguardingLead])
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let teller = try await world.member(.staff)
        let concern = try await world.raise(.staffConduct, about: [manager], by: teller)
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in ["", "/print", "/add/note", "/form/incident", "/forms/0"] {
                #expect(try await browser.get("/concerns/\(concern)\(path)", as: manager).status == 404, "\(path)")
            }
            #expect(try await browser.post("/concerns/\(concern)/add/note", "words=x", as: manager).status == 404)
            #expect(try await browser.post("/concerns/\(concern)/acknowledge", as: manager).status == 404)
            #expect(try await !browser.get("/concerns", as: manager).text.contains("\(concern)"))
            #expect(try await browser.get("/concerns/\(concern)", as: lead).status == 200)
        }
    }

    @Test("B10, N24: everything that can be added has its form, and comes back filled in when something is wrong")
    func steps() async throws {
        let world = try await World()
        let lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        let teller = try await world.member(.staff)
        let concern = try await world.raise(.allegation, by: teller)
        try await TestSite(world).visit { (browser: Browser) async throws in
            for step in ConcernStep.allCases {
                #expect(try await browser.get("/concerns/\(concern)/add/\(step.rawValue)", as: lead).status == 200, "\(step)")
                #expect(try await browser.post("/concerns/\(concern)/add/\(step.rawValue)", "words=", as: lead).status == 422, "\(step)")
            }
            #expect(try await browser.get("/concerns/\(concern)/add/nothing", as: lead).status == 404)
            let note = try await browser.post("/concerns/\(concern)/add/note", "words=Spoke+with+the+cook.", as: lead)
            #expect(note.status == 303)
            let stop = try await browser.post(
                "/concerns/\(concern)/add/stop", "kind=lado&on=\(world.today)&reference=D-17&reason=", as: lead)
            #expect(stop.status == 303)
            let page = try await browser.get("/concerns/\(concern)", as: lead)
            #expect(page.text.contains("Spoke with the cook.") && page.text.contains("D-17"))
            let form =
                "child=Rowan&who=Amy&what=A+fall&on=\(world.today)&time=ten&place=Oak&parts=leftHand&parts=upperBack&actions=Ice&parents_told=Yes&signed_by=Grace"
            #expect(try await browser.post("/concerns/\(concern)/form/incident", form, as: lead).status == 303)
            let printed = try await browser.get("/concerns/\(concern)/forms/0", as: lead)
            #expect(printed.text.contains("left hand and upper back") && printed.text.contains("A fall"))
            #expect(try await browser.get("/concerns/blank/allegation", as: teller).text.contains("LADO"))
        }
    }

    @Test("S9, D11: nothing of a visit to the door is logged, no session is looked up, and the words are shown once")
    func door() async throws {
        let world = try await World()
        _ = try await world.member(.staff, [.safeguardingLead])
        let teller = try await world.member(.staff)
        let code = try await world.doorCode()
        let said = Said()
        var logger = Logger(label: "test") { _ in Keeper(said: said) }
        logger.logLevel = .trace
        var site = TestSite(world)
        let counter = Counter()
        let session = site.options.session
        site.options.session = { secret, now, application, look in
            counter.count.withLock { $0 += 1 }
            return try await session(secret, now, application, look)
        }
        let options = site.options
        let application = world.application
        let box = PhraseBox()
        try await makeServer(application, options, logger: logger).test(.router) { (client: any TestClientProtocol) async throws in
            let browser = Browser(client: client, sameSite: SameSite(key: application.secrets.key(for: "form token"), publicAddress: ""))
            let headers = ["sec-fetch-site": "same-origin", "user-agent": "Whistle/7", "x-forwarded-for": "203.0.113.9"]
            // Somebody who is signed in on this browser stays unknown.
            let page = try await browser.get("/concern/\(code)", as: teller, headers)
            #expect(page.text.contains("0300 123 3155") && page.text.contains("LADO"))
            let sent = try await browser.post("/concern/\(code)", "category=staffConduct&words=Something.", as: teller, headers)
            let words = try #require(sent.text.firstMatch(of: #/<strong id="phrase">([a-z ]+)</strong>/#)?.1)
            box.words.withLock { $0 = String(words) }
            let back = try await browser.post("/concern/\(code)/back", "phrase=\(words.replacing(" ", with: "+"))&words=More.", headers)
            #expect(back.text.contains("Something.") && back.text.contains("More."))
            let wrong = try await browser.post("/concern/\(code)/back", "phrase=one+two", headers)
            #expect(wrong.status == 422 && !wrong.text.contains("Something."))
            #expect(try await browser.get("/concern/nobodys", headers).status == 404)
        }
        let lines = said.lines.withLock { $0 }
        #expect(!lines.contains { $0.contains("/concern") }, "\(lines)")
        #expect(counter.count.withLock { $0 } == 0)
        for value in try await application.database.allValues() {
            let text = String(decoding: value, as: UTF8.self)
            #expect(!text.contains("Whistle/7") && !text.contains("203.0.113.9") && !text.contains(box.words.withLock { $0 }))
        }
    }

    @Test("D10, N15: from a post to out of sight, with what not to do and whom to tell")
    func illegal() async throws {
        let world = try await World()
        let lead = try await world.member(.staff, [.safeguardingLead])
        let author = try await world.member(.staff, [.contributor])
        let parent = try await world.carer(of: try await world.child())
        let post = try await world.published("Mud kitchen", by: author)
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/concerns/new?post=\(post)", as: parent).text.contains("/concerns/illegal/post/\(post)"))
            let ask = try await browser.get("/concerns/illegal/post/\(post)", as: parent)
            #expect(ask.text.contains("report.iwf.org.uk") && ask.text.contains("Copying such a picture is an offence"))
            let id = world.application.concernIdentifier()
            #expect(try await browser.post("/concerns/illegal/post/\(post)", "id=\(id)&words=", as: parent).status == 303)
            for member in [parent, lead, author] { #expect(try await browser.get("/posts/\(post)", as: member).status == 404) }
            #expect(try await browser.get("/concerns/\(id)", as: lead).text.contains("Out of sight"))
        }
    }

    @Test("S9: leavers and neighbours find the door on the page of help")
    func help() async throws {
        let world = try await World()
        let leaver = try await world.member(.staff, until: world.today.adding(days: -1))
        let code = try await world.doorCode()
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/help").text.contains("/concern/\(code)"))
            _ = try await browser.get("/help", as: leaver)
        }
    }
}

private final class Said: Sendable { let lines = Mutex<[String]>([]) }
private final class Counter: Sendable { let count = Mutex(0) }
private final class PhraseBox: Sendable { let words = Mutex("") }

/// Keeps every line with all that was said beside it.
private struct Keeper: LogHandler {
    let said: Said
    var metadata = Logger.Metadata()
    var logLevel = Logger.Level.trace
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { said.lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") } }
}
