import Foundation
import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

/// Every form that there is, sent by a family and by each member of staff with words that can be found again; then every page that there
/// is, looked at by everybody. Whatever a family said is read by nobody, or by more than one of the team; whatever one of the team said
/// that a family reads, a colleague reads as well.
@Suite struct PrivateChannelTests {
    @Test("D13, S10, N38: no route carries words between one member of staff and one family with nobody else looking") func none()
        async throws
    {
        let nursery = try await Nursery()
        try await TestSite(nursery.world).visit { (browser: Browser) async throws in
            let (said, read) = try await nursery.sendAndRead(as: nursery.mother, browser)
            for (marker, pattern) in said {
                let readers = nursery.staff.filter { read[$0]?.contains(marker) ?? false }
                #expect(readers.count != 1, "what a family sends to \(pattern) is read by one of the team alone")
                #expect(
                    !(read[nursery.neighbour]?.contains(marker) ?? false) || readers.count > 1,
                    "\(pattern) carries words between two families")
            }
            let heard = said.filter { marker, _ in read[nursery.manager]?.contains(marker) ?? false }.map(\.value)
            #expect(
                Set(heard).isSuperset(of: ["/posts/:post/comments", "/office/new", "/office/:question", "/useful/new"]), "\(heard.sorted())"
            )
        }
    }

    @Test("D13, S10, N38: what one of the team says to a family is read by their colleagues too") func fromStaff() async throws {
        for writer in ["manager", "practitioner"] {
            let nursery = try await Nursery()
            let member = try #require(nursery.named[writer])
            try await TestSite(nursery.world).visit { (browser: Browser) async throws in
                let (said, read) = try await nursery.sendAndRead(as: member, browser)
                let families = [nursery.mother, nursery.neighbour]
                let reached = said.filter { marker, _ in families.contains { read[$0]?.contains(marker) ?? false } }
                for (marker, pattern) in reached {
                    let colleagues = nursery.staff.filter { $0 != member && read[$0]?.contains(marker) ?? false }
                    #expect(!colleagues.isEmpty, "what the \(writer) sends to \(pattern) is read by a family and by no colleague")
                }
                if writer == "manager" { #expect(Set(reached.values).isSuperset(of: ["/posts/:post/comments", "/office/:question"])) }
            }
        }
    }
}

/// Everybody who could talk to each other, with one of each thing that they could talk about.
private struct Nursery: Sendable {
    let world: World
    let manager, deputy, lead, practitioner, mother, neighbour: Member.ID
    let child: Child.ID
    let post: Post.ID
    let comment: Safeguarding.Comment.ID
    let question: Question.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager, .registeredPerson], named: "Helen Marsh")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        practitioner = try await world.member(.staff, [.contributor], named: "Amy Cole")
        child = try await world.child()
        mother = try await world.carer(of: child, named: "Jo Kershaw")
        neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
        post = try await world.published(by: manager, rooms: [world.oak])
        (comment, question) = (world.identifier(), world.identifier())
        try await world.perform(SayComment(comment, on: post, words: "Lovely"), by: neighbour)
        try await world.perform(
            AskOffice(question, message: world.identifier(), title: "Hat", words: "May he?", isUrgent: false), by: mother)
    }

    var staff: [Member.ID] { [manager, deputy, lead, practitioner] }
    var named: [String: Member.ID] { ["manager": manager, "deputy": deputy, "lead": lead, "practitioner": practitioner] }

    /// What stands at a name of a pattern; for a person, both sides.
    private func candidates(_ name: Substring) -> [String] {
        switch name {
        case "post": [post.description]
        case "comment": [comment.description]
        case "question": [question.description]
        case "child": [child.description]
        case "room": [world.oak.description]
        case "member": [mother.description, practitioner.description]
        case "kind": ["complaints"]
        default: [Record.ID(low: 7).description]
        }
    }

    func addresses(_ pattern: String) -> [String] {
        pattern.split(separator: "/").reduce([""]) { found, part in
            let parts = part.hasPrefix(":") ? candidates(part.dropFirst()) : [String(part)]
            return found.flatMap { start in parts.map { "\(start)/\($0)" } }
        }
    }

    /// Sends every form and looks at every page: after the ways to talk, and again after everything else, which may have closed the page.
    func sendAndRead(as member: Member.ID, _ browser: Browser) async throws -> (said: [String: String], read: [Member.ID: String]) {
        let talk = ["/comments", "/office", "/useful", "/report"]
        let routes = Routes.all.filter { $0.method == .post && !["/sign-out", "/set-up"].contains($0.pattern) }
        func isTalk(_ route: Route) -> Bool { talk.contains { route.pattern.contains($0) } && !route.pattern.contains("remove") }
        var (said, read): ([String: String], [Member.ID: String]) = ([:], [:])
        for some in [routes.filter(isTalk), routes.filter { !isTalk($0) }] {
            for route in some {
                let marker = "zq\(said.count)qz"
                said[marker] = route.pattern
                for address in addresses(route.pattern) { _ = try await browser.post(address, form(marker), as: member) }
            }
            read.merge(try await readEverything(browser)) { $0 + $1 }
        }
        return (said, read)
    }

    private func form(_ marker: String) -> String {
        let words = [
            "words", "subject", "title", "why", "reason", "note", "answer", "outcome", "evidence", "about", "name", "first_name",
            "family_name",
            "typed_name", "alt", "changes", "findings", "body", "text", "relationship", "description", "details", "message_words",
        ]
        let ids = ["id", "message"].map { "\($0)=\(world.identifier() as Record.ID)" }
        let choices = [
            "kind=activity", "audience=everyone", "type=activity", "link=https%3A%2F%2Fnhs.uk%2F\(marker)", "until=\(world.today)",
        ]
        return (words.map { "\($0)=\(marker)" } + ids + choices).joined(separator: "&")
    }

    /// Every page that each of them can open, as one text.
    func readEverything(_ browser: Browser) async throws -> [Member.ID: String] {
        var read: [Member.ID: String] = [:]
        let setting = world.setting
        let made: [String] = try await world.application.read { db in
            try db.rows("SELECT id FROM question WHERE setting = \(setting)") { try ($0.identifier(0) as Question.ID).description }
        }
        let posts: [String] = try await world.application.read { db in
            try db.rows("SELECT id FROM post WHERE setting = \(setting)") { try ($0.identifier(0) as Post.ID).description }
        }
        // A page of something that is not there is not there either.
        let nothing = Record.ID(low: 7).description
        let pages =
            Routes.all.filter { $0.method == .get && $0.pattern != "/sign-out" }.flatMap { addresses($0.pattern) }.filter {
                !$0.contains(nothing)
            }
            + made.map { "/office/\($0)" } + posts.flatMap { ["/posts/\($0)", "/posts/\($0)/review", "/posts/\($0)/edit"] }
        for member in staff + [mother, neighbour] {
            var text = ""
            for page in pages {
                let answer = try await browser.get(page, as: member)
                if answer.status == 200, answer["content-type"]?.hasPrefix("text/html") ?? false { text += answer.text }
            }
            read[member] = text
        }
        return read
    }
}
