import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

/// Two carers of one child who live apart, each signed in while everything happened that can happen on the other's side: no page that a
/// family can open, and no letter, tells either that the other is there.
@Suite struct SeparatedCarersTests {
    @Test("D14, S4, S2: no page and no letter tells a separated carer of the other, whatever the other did", arguments: [true, false])
    func nothingOfTheOther(_ asFather: Bool) async throws {
        let apart = try await SeparatedCarers()
        let (viewer, other) = asFather ? (apart.father, apart.mother) : (apart.mother, apart.father)
        try await apart.everythingHappens(to: other)
        try await TestSite(apart.world).visit { (browser: Browser) async throws in
            let pages = try await apart.pages(of: viewer, browser)
            #expect(pages.count > 20 && pages.keys.contains("/page") && pages.keys.contains("/children/\(apart.child)"))
            for (path, text) in pages {
                for word in other.traces { #expect(!text.contains(word), "\(path) says “\(word)”") }
            }
        }
        let letters = try await apart.letters()
        #expect(letters.contains { $0.contains(other.email) } && !letters.contains { $0.contains(viewer.email) })
    }

    @Test("D14, S4: what one carer asks, says, thanks for and whom they invite changes no page of the other", arguments: [true, false])
    func nothingChanges(_ asFather: Bool) async throws {
        let apart = try await SeparatedCarers()
        let (viewer, other) = asFather ? (apart.father, apart.mother) : (apart.mother, apart.father)
        try await TestSite(apart.world).visit { (browser: Browser) async throws in
            let before = try await apart.pages(of: viewer, browser)
            try await apart.hiddenThingsHappen(to: other)
            let after = try await apart.pages(of: viewer, browser)
            #expect(Set(before.keys) == Set(after.keys), "a page came or went")
            for (path, text) in after { #expect(before[path] == text, "\(path) changed") }
        }
    }
}

/// A child, two homes, and all that each of them can do.
private struct SeparatedCarers: Sendable {
    struct Carer: Sendable {
        let member: Member.ID
        let name, email, relative, relativeEmail: String
        /// Stands in whatever they say where the other could look.
        let mark: String

        var initials: String { name.split(separator: " ").compactMap(\.first).map { String($0) }.joined() }

        /// What must stand nowhere: names, addresses, initials, words, and the labels under which they or their relatives would speak.
        var traces: [String] {
            name.split(separator: " ").map(String.init) + relative.split(separator: " ").map(String.init) + [
                email, relativeEmail, mark, ">\(initials)<", Words.Family.aRelative("Oak"),
                Words.familyOf("Kershaw"),
            ]
        }
    }

    let world: World
    let manager: Member.ID
    let child: Child.ID
    let mother, father: Carer
    let familyPost, roomPost: Post.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        _ = try await world.member(.staff, [.deputy], named: "Tom Ward")
        child = try await world.child("Rowan", "Kershaw")
        mother = Carer(
            member: try await world.carer(of: child, named: "Josephine Quillfeather"), name: "Josephine Quillfeather",
            email: "quill@home.example", relative: "Wilhelmina Oxenbridge", relativeEmail: "oxen@home.example", mark: "zqmotherqz")
        father = Carer(
            member: try await world.carer(of: child, named: "Maximilian Thornycroft"), name: "Maximilian Thornycroft",
            email: "thorny@home.example", relative: "Bartholomew Yelverton", relativeEmail: "yelver@home.example", mark: "zqfatherqz")
        for carer in [mother, father] { try await world.canSignIn(carer.member, as: carer.email, with: "three brown teapots") }
        familyPost = try await world.published("For the family", by: manager, child: child)
        roomPost = try await world.published("For Oak", by: manager, rooms: [world.oak])
    }

    /// All that leaves no trace for the other carer at all.
    func hiddenThingsHappen(to carer: Carer) async throws {
        let (world, member, mark) = (world, carer.member, carer.mark)
        try await world.perform(SayComment(world.identifier(), on: familyPost, words: "Lovely \(mark)"), by: member)
        try await world.perform(SayThanks(for: familyPost, true), by: member)
        let question: Question.ID = world.identifier()
        try await world.perform(
            AskOffice(question, message: world.identifier(), title: "Hat \(mark)", words: "May he? \(mark)", isUrgent: false), by: member)
        try await world.perform(SayInQuestion(world.identifier(), in: question, words: "He may \(mark)."), by: manager)
        try await world.perform(ShareSuggestion(world.identifier(), title: "Library \(mark)", words: "Good", link: ""), by: member)
        try await world.perform(ReportSomething(world.identifier(), .post(roomPost), because: "Odd \(mark)"), by: member)
        try await world.raise(.childSafety, "I worry \(mark).", by: member)
        try await world.write(
            """
            INSERT INTO keepsake (setting, id, child, member, asked_at, state, sealed_key, ready_at, ends_at)
            VALUES (\(world.setting), \(world.identifier() as Keepsake.ID), \(child), \(member), \(world.now), 'ready', \([UInt8]([1])),
                    \(world.now), \(world.now + Span.day))
            """)
        let relative = try await world.relative(of: child, invitedBy: member, sees: .room, comments: true, named: carer.relative)
        try await world.canSignIn(relative, as: carer.relativeEmail, with: "three brown teapots")
        for post in [familyPost, roomPost] {
            try await world.perform(SayComment(world.identifier(), on: post, words: "Bless \(mark)"), by: relative)
            try await world.perform(SayThanks(for: post, true), by: relative)
        }
        let proposal = RelativeProposal(
            name: carer.relative, relationship: "cousin \(mark)", email: EmailAddress("second.\(carer.relativeEmail)"), sees: .ownChild)
        try await world.perform(ProposeRelative(world.identifier(), for: child, proposal), by: member)
    }

    /// That, and what shows in the room as anybody's would: a word under the room's post, and what holds for pictures.
    func everythingHappens(to carer: Carer) async throws {
        try await hiddenThingsHappen(to: carer)
        try await world.write("UPDATE membership SET shows_family_name = 1 WHERE setting = \(world.setting) AND id = \(carer.member)")
        try await world.perform(SayComment(world.identifier(), on: roomPost, words: "What a den"), by: carer.member)
        try await world.perform(SayThanks(for: roomPost, true), by: carer.member)
        try await world.answer(.yes, for: child, by: carer.member)
        world.wait(Span.minute)
        try await world.answer(.no, for: child, by: carer.member)
    }

    /// Every page that somebody of a family can open, by the links that they are shown and by every address that there is, without what
    /// is fresh each time.
    func pages(of carer: Carer, _ browser: Browser) async throws -> [String: String] {
        var (pages, seen): ([String: String], Set<String>) = ([:], [])
        var waiting = ["/", "/page", "/my-child", "/permissions", "/account", "/office", "/useful", "/conduct", "/concerns"]
        waiting += Routes.all.filter { $0.method == .get && $0.pattern != "/sign-out" }.map { address($0.pattern) }
        while let path = waiting.popLast() {
            let isPassedBy = path.hasPrefix("/assets/") || path.hasPrefix("/clauses/") || path == "/sign-out"
            guard seen.insert(path).inserted, !isPassedBy else { continue }
            let answer = try await browser.get(path, as: carer.member)
            guard answer.status == 200, answer["content-type"]?.hasPrefix("text/html") ?? false else { continue }
            pages[path] = answer.text.replacing(#/[0-9a-f]{16,}/#, with: "")
            for link in answer.text.matches(of: #/href="(\/[^"#]*)"/#) {
                waiting.append(String(link.output.1).replacing("&amp;", with: "&"))
            }
        }
        return pages
    }

    private func address(_ pattern: String) -> String {
        let parts = pattern.split(separator: "/").map { part -> String in
            switch part {
            case ":child": child.description
            case ":post": roomPost.description
            case ":room": world.oak.description
            case ":member": manager.description
            case ":kind": "parentsAgreement"
            default: part.hasPrefix(":") ? Record.ID(low: 7).description : String(part)
            }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Everything that was written to anybody, as the files that went.
    func letters() async throws -> [String] {
        try await Letters(world.application).deliver()
        let folder = world.folder.appending(path: "outbox")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "eml" }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }
}
