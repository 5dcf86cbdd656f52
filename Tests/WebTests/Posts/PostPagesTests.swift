import Foundation
@testable import Gatepost
import Safeguarding
import TestSupport
import Testing

@testable import Web

@Suite struct PostPagesTests {
    let world: World
    let author, manager, deputy, carer: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund", without: [.childProtection])
        child = try await world.child()
        carer = try await world.carer(of: child)
        _ = try await world.member(.staff, [.contentManager], named: "Eve Stone")
    }

    private func fields(_ title: String, _ words: String, version: Int, _ rest: String = "") -> String {
        "title=\(title)&words=\(words)&kind=activity&audience=everyone&back=&child=&version=\(version)\(rest)"
    }

    @Test("P14: a post is started, named, checked, sent and approved by pages alone") func walk() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let post: Post.ID = world.identifier()
            let started = try await browser.post("/posts/new", fields("Den+day", "We+built+a+den.", version: 0, "&id=\(post)"), as: author)
            #expect(started.status == 303 && started["location"] == "/posts/\(post)/edit")
            let picture = try await world.picture(on: post, showing: .nobodyYet, by: author)
            let face = try #require(try await world.atGate(post, for: author).pictures.first?.faces.first).id
            let compose = try await browser.get("/posts/\(post)/edit", as: author)
            #expect(compose.text.contains("One face is nobody yet") && compose.text.contains("Rowan Kershaw: hide only"))
            // Naming the face keeps the words that were typed meanwhile.
            let version = try await world.atGate(post, for: author).version
            try await world.decide(.grant, for: child, by: carer)
            let named = try await browser.post(
                "/posts/\(post)/edit", fields("Den+day", "We+built+two.", version: version, "&do=face-name:\(face)&who-\(face)=c\(child)"),
                as: author)
            #expect(named.status == 303)
            let now = try await world.atGate(post, for: author)
            #expect(now.draft.words == "We built two." && now.pictures[0].faces[0].child == child)
            _ = try await browser.post(
                "/posts/\(post)/edit", fields("Den+day", "We+built+two.", version: now.version, "&do=check:\(picture)"), as: author)
            let sent = try await browser.post(
                "/posts/\(post)/submit", "version=\(try await world.atGate(post, for: author).version)", as: author)
            #expect(sent.status == 303)
            let review = try await browser.get("/posts/\(post)/review", as: manager)
            #expect(
                review.text.contains("<dt>Asha Patel</dt><dd><span class=\"tag passed\">Yes</span>")
                    && review.text.contains("Rowan Kershaw"))
            let seen = try await world.atGate(post, for: manager).digest.hexadecimal
            let unchecked = try await browser.post("/posts/\(post)/approve", "seen=\(seen)", as: manager)
            #expect(unchecked.status == 422 && unchecked.text.contains("still needs its check"))
            let lapsed = try await browser.post("/posts/\(post)/approve", "seen=\(seen)&checked=\(picture)", as: deputy)
            #expect(lapsed.status == 422 && lapsed.text.contains("Child-protection training"))
            let approved = try await browser.post("/posts/\(post)/approve", "seen=\(seen)&checked=\(picture)", as: manager)
            #expect(approved.status == 303)
            #expect(try await world.titles(for: carer) == ["Den day"])
        }
    }

    @Test("P5, P6: before sending, the page says exactly who will see it, that private can be copied, and what can follow") func pause()
        async throws
    {
        let post = try await world.draft(by: author)
        let count = try await world.application.read { [setting = world.setting, now = world.now] db in
            try Audience.people(of: .everyone, in: setting, at: now, from: db).count
        }
        try await TestSite(world).visit { (browser: Browser) async throws in
            let page = try await browser.get("/posts/\(post)/submit", as: author)
            #expect(page.text.contains("\(count) people will see it. Nobody else can."))
            #expect(page.text.contains("Private doesn’t mean uncopied") && page.text.contains("disciplinary action"))
            let empty = try await world.draft("", words: "", by: author)
            let notYet = try await browser.get("/posts/\(empty)/submit", as: author)
            #expect(notYet.text.contains("Not yet") && !notYet.text.contains("Send it for approval"))
        }
    }

    @Test("whoever loses a race to edit keeps their words and sees the others") func race() async throws {
        let post = try await world.draft(by: author)
        try await world.perform(EditDraft(post, PostDraft(title: "Theirs", words: "Their words."), from: 1), by: manager)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let lost = try await browser.post("/posts/\(post)/edit", fields("Mine", "My+words.", version: 1, "&do=save"), as: author)
            #expect(lost.status == 422 && lost.text.contains("My words.") && lost.text.contains("Their words."))
            let again = try await browser.post("/posts/\(post)/edit", fields("Both", "Both+words.", version: 2, "&do=save"), as: author)
            #expect(again.status == 303)
        }
    }

    @Test("S3, D14: a parent and a colleague without the duty come to none of these pages") func shut() async throws {
        let post = try await world.draft(by: author)
        let plain = try await world.member(.staff)
        let partner = try await world.member(.officer, [.approvalPartner])
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in ["/posts", "/posts/new", "/posts/\(post)/edit", "/posts/\(post)/review", "/posts/\(post)/submit", "/closures"] {
                for member in [carer, plain] { #expect(try await browser.get(path, as: member).status == 403, "\(path)") }
            }
            #expect(try await browser.get("/posts/\(post)/review", as: partner).status == 404)
            #expect(try await browser.get("/posts/\(Post.ID(low: 3))/edit", as: author).status == 404)
            #expect(try await browser.post("/posts/\(post)/approve", "seen=00", as: author).status == 403)
        }
    }

    @Test("every form comes back with what was typed: too long, empty, of the wrong type, emoji, right to left") func badInput()
        async throws
    {
        let post = try await world.draft(by: author)
        let long = String(repeating: "w", count: 5001)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let tooLong = try await browser.post("/posts/\(post)/edit", fields("T", long, version: 1, "&do=save"), as: author)
            #expect(tooLong.status == 422 && tooLong.text.contains(long))
            for rest in ["&do=face-hide:nothing", "&do=check:%00", "&do=dance:1", "&do=face-add:\(post)"] {
                let answer = try await browser.post("/posts/\(post)/edit", fields("T", "W", version: 9, rest), as: author)
                #expect([400, 404, 422].contains(answer.status), "\(rest): \(answer.status)")
            }
            let odd = try await browser.post(
                "/posts/\(post)/edit",
                fields("%F0%9F%8C%B3%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7", "%D8%A3%D8%B7%D9%81%D8%A7%D9%84", version: 99, "&do=save"),
                as: author)
            #expect(odd.status == 303)
            let wrong = try await browser.post("/posts/\(post)/edit", "title=A&words=B&kind=dance&audience=everyone&version=1", as: author)
            #expect(wrong.status == 422)
            let reason = try await browser.post("/posts/\(post)/return", "reason=", as: manager)
            #expect(reason.status == 422)
        }
    }

    @Test("N8: the compose page says that it is paused while fewer than two are ready") func paused() async throws {
        let small = try await World()
        let author = try await small.member(.staff, [.contributor])
        let post = try await small.draft(by: author)
        try await TestSite(small).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/posts/\(post)/edit", as: author).text.contains("the page is paused"))
        }
    }
}
