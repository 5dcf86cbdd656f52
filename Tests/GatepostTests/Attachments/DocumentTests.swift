@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct DocumentTests {
    let world: World
    let author, manager, carer: Member.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        _ = try await world.member(.staff, [.deputy], named: "Dee Lund")
        carer = try await world.carer(of: try await world.child("Rowan", "Kershaw"))
    }

    private func asked(_ post: Post.ID) async throws -> [Refusal] {
        try await world.application.gate.preview(SubmitPost(post), for: world.asking(author))
    }

    @Test("P1, D7, P6: a name or a number inside a document stops the post like one in its words; the setting's own telephone does not")
    func words() async throws {
        for (words, isFine) in [
            ("Pasta on Monday, soup on Tuesday.", true), ("Call us on 01302 000000.", true), ("Rowan Kershaw won the race.", false),
            ("Call me on 07700 900123.", false),
        ] {
            let post = try await world.draft(by: author)
            _ = try await world.document(on: post, words: words, by: author)
            let found = try await asked(post)
            #expect(found.isEmpty == isFine, "\(words): \(found)")
            #expect(found.allSatisfy { $0.rule == .wordsPass })
        }
    }

    @Test("P1, B13: two people have read a document, and a face on its pages takes the word of both")
    func read() async throws {
        let post = try await world.draft(by: author)
        let document = try await world.document(on: post, counted: 1, by: author, checked: false)
        #expect(try await asked(post) == [.attachment(document, .unchecked(.document))])
        let needsWord = Refusal.attachment(document, .countNeedsWord(.document, counted: 1, listed: 0))
        #expect(try await world.refusals(of: CheckAttachment(document), to: author) == [needsWord])
        try await world.perform(CheckAttachment(document, givingWord: true), by: author)
        try await world.perform(SubmitPost(post), by: author)
        let seen = try await world.atGate(post, for: manager).digest
        #expect(try await world.refusals(of: ApprovePost(post, seen: seen), to: manager) == [.attachment(document, .unchecked(.document))])
        #expect(try await world.refusals(of: ApprovePost(post, seen: seen, watched: [document: false]), to: manager) == [needsWord])
        #expect(try await world.refusals(of: ApprovePost(post, seen: seen, watched: [document: true]), to: manager) == [])
        #expect(try await world.feed(for: carer).posts.first?.attachments.map(\.kind) == [.document])
    }

    @Test("P1: nobody is listed in a document, and a post of nothing but a document and a title can go out")
    func alone() async throws {
        let post = try await world.draft("Menu for December", words: "", by: author)
        let document = try await world.document(on: post, by: author)
        await #expect(throws: NotFound.self) { try await world.perform(ListPeople(in: document, [.adult(manager)]), by: author) }
        #expect(try await asked(post) == [])
    }

    @Test("P1, D14: a document is there for whom its post is, and for nobody else")
    func whoNot() async throws {
        let elm = try await world.room("Elm")
        let post = try await world.published(by: author, rooms: [elm])
        let document = try await world.document(on: post, by: author)
        let inElm = try await world.carer(of: try await world.child("Robin", "Hale", in: elm), named: "Pat Hale")
        for (member, isSeen) in [(inElm, true), (author, true), (carer, false)] {
            let viewer = try #require(try await world.viewer(member))
            let found = try? await world.application.read { db in
                try AttachmentAccess.file(of: document, .document, .itself, for: viewer, from: db).title
            }
            #expect((found != nil) == isSeen)
        }
        try await world.perform(TakeDownPost(post, because: "An old menu"), by: manager)
        let viewer = try #require(try await world.viewer(inElm))
        await #expect(throws: NotFound.self) {
            _ = try await world.application.read { db in
                try AttachmentAccess.file(of: document, .document, .itself, for: viewer, from: db).title
            }
        }
    }
}
