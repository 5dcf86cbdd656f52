import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

/// Every page that a family can open, in a language in which each sentence of the catalogue comes out between ⟦ and ⟧. What stands outside of
/// them was written by somebody, or is a mistake.
@Suite("Words that families read")
struct EveryWordTests {
    private static let marked = Catalogue(.romanian) { key in
        let english = key.split(separator: " ## ")[0].split(separator: " | ")
        return Dictionary(
            uniqueKeysWithValues: Plural.allCases.map { form in
                (form, Wording("⟦\(english[form == .one ? 0 : english.count - 1])⟧"))
            })
    }

    @Test("No family reads a sentence that is not in the catalogue", arguments: ["parent", "relative", "signed out", "leaver"])
    func pages(_ role: String) async throws {
        let family = try await BusyFamily()
        var site = TestSite(family.world)
        site.options.session = ServerOptions.accountsSession
        site.options.catalogue = { $0 == .english ? nil : Self.marked }
        try await site.visit { (browser: Browser) async throws in
            let pages = try await family.pages(as: role, browser)
            #expect(pages.count > (role == "signed out" || role == "leaver" ? 6 : 20), "\(role) saw only \(pages.keys.sorted())")
            for (path, text) in pages {
                #expect(text.contains("<html lang=\"ro\" dir=\"ltr\">"), "\(path) is in another language")
                for word in MarkedPage(text).unmarked(besides: family.written) { Issue.record("\(role), \(path): “\(word)”") }
            }
        }
    }

    @Test("A sentence outside the catalogue is found, and names, English texts and codes are let through") func finds() {
        func found(_ markup: String) -> [String] {
            MarkedPage("<html lang=\"ro\"><body>\(markup)</body></html>").unmarked(besides: ["Jo Bell"])
        }
        #expect(found("<p>⟦Hello⟧ Jo Bell, 3 · ⟦Or <a href=\"/x\">⟦raise⟧</a> it⟧</p><p lang=\"en\">Den day</p><code>ab</code>").isEmpty)
        #expect(found("<p>Forgotten</p>") == ["Forgotten"])
        #expect(found("<img alt=\"A den\"><input placeholder=\"Say\" value=\"typed\">") == ["A den", "Say"])
        #expect(found("<p>⟦Hello⟧ and</p>") == ["and"])
    }
}

/// A parent, a relative of theirs and somebody who left, to whom all has happened that can.
private struct BusyFamily: Sendable {
    let world: World
    let ids: [String: String]
    /// Names and such that stand on pages without saying in which language they are.
    let written: [String]

    init() async throws {
        world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        _ = try await world.member(.staff, [.deputy], named: "Tom Ward")
        let author = try await world.member(.staff, [.contributor], named: "Amy Cole")
        _ = try await world.member(.staff, [.safeguardingLead], named: "Lena Quist")
        let child = try await world.child("Rowan", "Kershaw")
        let sister = try await world.child("Ivy", "Kershaw", until: world.today.adding(days: 30))
        let mother = try await world.carer(of: child, sister, named: "Jo Kershaw")
        let nan = try await world.relative(of: child, invitedBy: mother, sees: .room, comments: true, named: "Nan Dunn")
        let gone = try await world.member(.parent, named: "Al Gone", until: world.today.adding(days: -3))
        for (member, email) in [(mother, "jo@home.example"), (nan, "nan@home.example"), (gone, "al@home.example")] {
            try await world.canSignIn(member, as: email, with: BusyFamily.password)
        }
        try await world.write("UPDATE person SET language = 'ro'")
        let post = try await world.published("Den day", by: author, rooms: [world.oak])
        let picture = try await world.picture(on: post, showing: .nobodyYet, by: author)
        _ = try await world.document(on: post, words: "Our menu", by: author)
        let comment: Safeguarding.Comment.ID = world.identifier()
        try await world.perform(SayComment(comment, on: post, words: "Lovely"), by: mother)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Bless"), by: nan)
        try await world.perform(SayThanks(for: post, true), by: mother)
        let question: Question.ID = world.identifier()
        try await world.perform(
            AskOffice(question, message: world.identifier(), title: "A hat", words: "May he?", isUrgent: true), by: mother)
        try await world.perform(SayInQuestion(world.identifier(), in: question, words: "Yes"), by: manager)
        try await world.perform(ShareSuggestion(world.identifier(), title: "Library", words: "Good", link: ""), by: mother)
        let concern = try await world.raise(.childSafety, "I worry", by: mother)
        try await world.answer(.yes, for: child, by: mother)
        let event: Event.ID = world.identifier()
        let starts = world.now + 4 * Span.day
        let draft = EventDraft(
            title: "Lantern walk", words: "Bring a torch.", place: "The gate", startsAt: starts, endsAt: starts + Span.hour,
            audience: .everyone,
            wantsReplies: true)
        try await world.perform(WriteEvent(event, draft, seen: 0, submits: true), by: author)
        try await world.perform(ApproveEvent(event, version: 1), by: manager)
        try await world.perform(RenewCalendar(world.identifier()), by: mother)
        try await world.perform(
            TakeConductStep(
                world.identifier(), about: mother, .init(.warning, .shared, reason: "It was passed on", until: world.today.adding(days: 10))
            ),
            by: manager)
        ids = [
            ":child": child.description, ":post": post.description, ":picture": picture.description, ":comment": comment.description,
            ":question": question.description, ":concern": concern.description, ":event": event.description, ":room": world.oak.description,
            ":member": manager.description, ":item": post.description, ":clause": "P8", ":version": "1",
            ":code": try await world.doorCode(),
        ]
        written = [
            "Acorn Lane", "Oak", "Rowan", "Ivy", "Kershaw", "Jo Kershaw", "Nan Dunn", "Al Gone", "Helen Marsh", "Tom Ward", "Amy Cole", "Lena Quist",
            "mother", "grandmother", "Doncaster", "office@acornlane.example", "jo@home.example", "nan@home.example", "al@home.example", "Gatepost",
            "Den day", "I worry", "Lovely", "Bless", "Lantern walk", "A hat: Yes", "A hat", "Library", "Good", "It was passed on", "Sam Reed", "parentsAgreement",
            "visitorsAgreement", "jo…@home.example", "na…@home.example",
            "NSPCC", "Childline", "CEOP", "Internet Watch Foundation",
        ] + Words.Languages.all.map(\.ownName)
    }

    private static let password = "three brown teapots"

    /// Signed in as one of them; with nothing when signed out.
    private func headers(of role: String, _ browser: Browser) async throws -> (fields: [String: String], token: String?) {
        let wish = ["accept-language": "ro", "sec-fetch-site": "same-origin"]
        guard let email = ["parent": "jo@home.example", "relative": "nan@home.example", "leaver": "al@home.example"][role] else {
            return (wish, nil)
        }
        let answer = try await browser.post("/sign-in", Guest.form(["name": email, "password": BusyFamily.password]))
        let secret = try Guest(browser: browser).signedIn(by: answer).secret
        return (wish.merging(["cookie": "gatepost-session=\(secret)"]) { first, _ in first }, browser.sameSite.token(for: secret))
    }

    /// By the links that they are shown, by every address that there is, and by every form sent empty.
    func pages(as role: String, _ browser: Browser) async throws -> [String: String] {
        let (headers, token) = try await headers(of: role, browser)
        var (pages, seen): ([String: String], Set<String>) = ([:], [])
        var waiting = Routes.all.filter { $0.method == .get }.flatMap { addresses($0.pattern) }
        func keep(_ answer: Answer, _ path: String) {
            // Setting up is for those who run a setting, and devices are for those who work here.
            guard answer["content-type"]?.hasPrefix("text/html") ?? false, !path.hasPrefix("/set-up"), !path.hasPrefix("/devices/") else { return }
            pages[path] = answer.text
            for link in answer.text.matches(of: #/href="(\/[^"#]*)"/#) {
                waiting.append(String(link.output.1).replacing("&amp;", with: "&"))
            }
        }
        while let path = waiting.popLast() {
            guard seen.insert(path).inserted, !path.hasPrefix("/assets/") else { continue }
            keep(try await browser.get(path, headers), path)
        }
        let leaving = ["/sign-out", "/account/sign-out-everywhere", "/permissions/door/leave"]
        for route in Routes.all where route.method == .post && !leaving.contains(route.pattern) {
            for path in addresses(route.pattern) { keep(try await browser.post(path, token: token, headers), "\(path) sent empty") }
        }
        return pages
    }

    private func addresses(_ pattern: String) -> [String] {
        let kinds = pattern.hasPrefix("/concerns/illegal") ? ["post"] : ["parentsAgreement", "visitorsAgreement", "socialNetworking"]
        return (pattern.contains(":kind") ? kinds : [""]).map { kind in
            let parts = pattern.split(separator: "/").map { part in
                part == ":kind" ? kind : ids[String(part)] ?? (part.hasPrefix(":") ? Record.ID(low: 7).description : String(part))
            }
            return "/" + parts.joined(separator: "/")
        }
    }
}
