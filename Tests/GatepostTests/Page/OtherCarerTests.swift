@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// What a carer could learn about another carer of the same child, who lives apart or must be told nothing.
@Suite struct OtherCarerTests {
    let world: World
    let manager, deputy, mother, father: Member.ID
    let rowan, ash: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Kim Dale")
        rowan = try await world.child("Rowan", "Kershaw")
        ash = try await world.child("Ash", "Kershaw")
        mother = try await world.carer(of: rowan, named: "Jo Kershaw")
        father = try await world.carer(of: rowan, ash, named: "Max Kershaw")
    }

    private func shown(_ post: Post.ID, to member: Member.ID) async throws -> ShownPost {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try ShownPost.load(post, for: viewer, from: db) }
    }

    private func setFamilyNameShown(for member: Member.ID) async throws {
        try await world.write("UPDATE membership SET shows_family_name = 1 WHERE setting = \(world.setting) AND id = \(member)")
    }

    @Test("D14: under a post for one family a carer who lives apart reads no word and no thanks of the other") func familyPost()
        async throws
    {
        let post = try await world.published(by: manager, child: rowan)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely"), by: mother)
        try await world.perform(SayThanks(for: post, true), by: mother)
        let seen = try await shown(post, to: father)
        #expect(seen.comments.isEmpty && seen.commentCount == 0 && seen.thanks == 0)
        let own = try await shown(post, to: mother)
        #expect(own.comments.map(\.author) == [.you] && own.commentCount == 1 && own.thanks == 1)
        #expect(try await shown(post, to: manager).commentCount == 1)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Thank you"), by: manager)
        #expect(try await shown(post, to: father).comments.map(\.author) == [.setting])
    }

    @Test("D14: who shares a home with the other carer reads what they said under their child's post") func sameHome() async throws {
        let home: Record.ID = world.identifier()
        let bea = try await world.child("Bea", "Holt")
        let (one, other) = (try await world.carer(of: bea, household: home), try await world.carer(of: bea, household: home))
        let post = try await world.published(by: manager, child: bea)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely"), by: one)
        try await world.perform(SayThanks(for: post, true), by: one)
        let seen = try await shown(post, to: other)
        #expect(seen.commentCount == 1 && seen.thanks == 1)
    }

    @Test("D14: a former carer, or one who is told nothing, never reads the other carer's family name", arguments: [true, false])
    func formerly(_ isToldNothing: Bool) async throws {
        let post = try await world.published(by: manager, rooms: [world.oak])
        try await setFamilyNameShown(for: mother)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely"), by: mother)
        if isToldNothing {
            try await world.protect(rowan, .tellNothing, about: father, by: manager)
        } else {
            try await world.endCare(of: rowan, by: father)
        }
        #expect(try await shown(post, to: father).comments.map(\.author) == [.parent(room: "Oak")])
    }

    @Test("P7, D14: somebody who works here learns no carer of their own child by name") func staffCarer() async throws {
        let works = try await world.member(.staff, [.manager], named: "Max Kershaw")
        try await world.makeOnePerson(works, father)
        let post = try await world.published(by: deputy, rooms: [world.oak])
        try await world.perform(SayComment(world.identifier(), on: post, words: "Ring me on 07700 900123"), by: mother)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely"), by: mother)
        #expect(try await shown(post, to: works).comments.allSatisfy { $0.author == .parent(room: "Oak") })
        let viewer = try #require(try await world.viewer(works))
        #expect(try await world.application.read { db in try HeldComments.load(for: viewer, from: db) }.held.isEmpty)
        let draft = try await world.draft(by: works)
        let readers = try await world.application.read { db in try ComposePage.load(draft, for: viewer, in: db) }.audience.readers
        #expect(readers.contains { $0.member == mother } && !readers.contains { $0.name == "Jo Kershaw" })
        let colleague = try #require(try await world.viewer(deputy))
        #expect(try await world.application.read { db in try HeldComments.load(for: colleague, from: db) }.held.count == 1)
    }

    @Test("S2: a carer who must be told nothing sees no picture of the child, on the page or by its address") func pictures() async throws {
        try await world.decide(.grant, for: rowan, by: mother)
        let post = try await world.published(by: manager)
        let shows = try await world.picture(on: post, showing: .named(.child(rowan)), by: manager)
        let hides = try await world.picture(on: post, showing: .hidden(rowan), by: manager)
        for picture in [shows, hides] { try await rendition(of: picture) }
        #expect(try await shown(post, to: father).pictures.count == 2)
        try await world.protect(rowan, .tellNothing, about: father, by: manager)
        #expect(try await shown(post, to: father).pictures.isEmpty)
        #expect(try await shown(post, to: mother).pictures.count == 2)
        let (told, other) = (try #require(try await world.viewer(father)), try #require(try await world.viewer(mother)))
        for picture in [shows, hides] {
            await #expect(throws: NotFound.self) {
                try await world.application.read { db in try PictureAccess.file(of: picture, .large, for: told, from: db) }
            }
            _ = try await world.application.read { db in try PictureAccess.file(of: picture, .large, for: other, from: db) }
        }
    }

    @Test("S2: told nothing is said of a person: another membership of theirs opens nothing") func anotherMembership() async throws {
        let again = try await world.carer(of: rowan, named: "Max Kershaw")
        try await world.makeOnePerson(again, father)
        #expect(try await world.viewer(again)?.children.map(\.child) == [rowan])
        try await world.protect(rowan, .tellNothing, about: father, by: manager)
        #expect(try await world.viewer(again) == nil)
        try await world.answer(.no, for: rowan, by: mother)
        #expect(try await !world.letters(.consentReceipt).contains(again))
    }

    private func rendition(of picture: Picture.ID) async throws {
        try await world.write(
            """
            INSERT INTO rendition (setting, picture, generation, size, width, height, bytes, digest, file)
            VALUES (\(world.setting), \(picture), 1, 'large', 1600, 1200, 10, \(picture.bytes), \(world.application.random.bytes(16).hexadecimal))
            """)
    }
}
