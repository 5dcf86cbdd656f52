@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// What another carer of the child, who lives apart, could learn of a relative: nothing. And what a relative says, and is called.
@Suite struct RelativeApartTests {
    let family: FamilyWorld
    var world: World { family.world }
    let father, nan: Member.ID

    init() async throws {
        family = try await FamilyWorld()
        father = try await family.world.carer(of: family.rowan, named: "Max Kershaw")
        nan = try await family.world.relative(of: family.rowan, invitedBy: family.mother, sees: .room, comments: true)
    }

    @Test("S4, P8: a relative says nothing unless parent and manager let them; then it is “a relative” of a room, by no name")
    func comments() async throws {
        let post = try await world.published(by: family.manager, rooms: [world.oak])
        let quiet = try await world.relative(of: family.rowan, invitedBy: family.mother, sees: .room, named: "Uncle Sid")
        let said = SayComment(world.identifier(), on: post, words: "Lovely")
        #expect(try await world.refusals(of: said, to: quiet) == [.readsOnly])
        try await world.perform(SayComment(world.identifier(), on: post, words: "What a den"), by: nan)
        let neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
        #expect(try await family.shown(post, to: neighbour).comments.map(\.author) == [.relative(room: "Oak")])
        #expect(try await family.shown(post, to: family.mother).comments.map(\.author) == [.relative(room: "Oak")])
        #expect(try await family.shown(post, to: nan).comments.map(\.author) == [.you])
        #expect(try await family.shown(post, to: family.manager).comments.map(\.author) == [.named("Nan Dunn", room: "Oak")])
        let held = SayComment(world.identifier(), on: post, words: "Ring me on 07700 900123")
        #expect(try await world.perform(held, by: nan) == .held)
    }

    @Test("S4: the manager's no to comments stands, also where the parent asked for them") func commentsDeclined() async throws {
        let relative = try await family.propose(family.proposal(sees: .room, comments: true))
        let begun = try await family.join(try await family.invite(relative, comments: false))
        #expect(try await world.viewer(begun.member)?.mayComment == false)
        let other = try await family.propose(family.proposal(sees: .room, comments: false, email: "sid@example.org"))
        let invitation = try await family.invite(other, comments: true)
        let second = try await family.join(invitation)
        #expect(try await world.viewer(second.member)?.mayComment == false, "nobody lets them say more than the parent asked for")
    }

    @Test("S4, D14: a carer who lives apart sees no word, thanks or number of a relative of the other's, under any post") func unseen()
        async throws
    {
        for post in [
            try await world.published(by: family.manager, rooms: [world.oak]),
            try await world.published(by: family.manager, child: family.rowan),
        ] {
            let comment: Safeguarding.Comment.ID = world.identifier()
            try await world.perform(SayComment(comment, on: post, words: "Lovely"), by: nan)
            try await world.perform(SayThanks(for: post, true), by: nan)
            let seen = try await family.shown(post, to: father)
            #expect(seen.comments.isEmpty && seen.commentCount == 0 && seen.thanks == 0)
            #expect(try await family.shown(post, to: family.mother).thanks == 1)
            let viewer = try #require(try await world.viewer(father))
            await #expect(throws: NotFound.self) {
                try await world.application.read { db in try Reporting.words(of: comment, for: viewer, from: db) }
            }
            let context = try await world.application.read { db in
                try ConcernContext.load(.comment, comment.description, for: viewer, from: db)
            }
            #expect(context == nil)
        }
    }

    @Test("S4, D14: what is kept from the parent is kept from their relative: the other's words under the child's own post") func kept()
        async throws
    {
        let post = try await world.published(by: family.manager, child: family.rowan)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely"), by: father)
        try await world.perform(SayThanks(for: post, true), by: father)
        let seen = try await family.shown(post, to: nan)
        #expect(seen.comments.isEmpty && seen.commentCount == 0 && seen.thanks == 0)
        let room = try await world.published(by: family.manager, rooms: [world.oak])
        try await world.write("UPDATE membership SET shows_family_name = 1 WHERE setting = \(world.setting) AND id = \(father)")
        try await world.perform(SayComment(world.identifier(), on: room, words: "Lovely"), by: father)
        #expect(try await family.shown(room, to: nan).comments.map(\.author) == [.parent(room: "Oak")])
    }

    @Test("S4, D14: a carer who works here finds the other's relatives nowhere: on no list, no desk and by no identifier") func atWork()
        async throws
    {
        let works = try await world.member(.staff, [.manager], named: "Max Kershaw")
        try await world.makeOnePerson(works, father)
        let relative = try await family.propose()
        #expect(try await !world.letters(.desk).contains(works))
        let viewer = try #require(try await world.viewer(works))
        let desk = try await family.desk(works)
        #expect(desk.waiting.isEmpty && desk.approved.isEmpty && desk.declined.isEmpty)
        #expect(try await world.application.read { db in try RelativesPage.count(for: viewer, from: db) } == 0)
        for action in [
            family.answer(relative, .invite(world.identifier(), comments: false)), family.answer(relative, .decline(reason: "No")),
        ] {
            await #expect(throws: NotFound.self) { try await world.perform(action, by: works) }
        }
        await #expect(throws: NotFound.self) { try await world.perform(EndRelative(relative), by: works) }
        let families = try await world.application.read { db in try PeoplePage.load(.families, for: viewer, from: db) }
        #expect(!families.entries.map(\.member).contains(nan))
        await #expect(throws: NotFound.self) {
            try await world.application.read { [nan] db in try MemberPage.load(nan, for: viewer, from: db) }
        }
    }

    @Test("S4, D14: each carer reads of their own relatives alone, and in the same home of their own as well") func own() async throws {
        _ = try await family.propose()
        #expect(try await family.ownPage(family.mother).relatives.count == 2)
        #expect(try await family.ownPage(father).relatives.isEmpty)
    }

    @Test("S4, P7: somebody of the team who looks on as a relative has no duty over that child, and is too close to judge")
    func relativeAtWork() async throws {
        let works = try await world.member(.staff, [.manager], named: "Nan Dunn")
        try await world.makeOnePerson(works, nan)
        let viewer = try #require(try await world.viewer(works))
        let page = try await world.application.read { [rowan = family.rowan] db in try ChildPage.load(rowan, for: viewer, from: db) }
        #expect(page.isOwn && page.carers == nil && !page.mayManage)
        let concern = try await world.raise(about: [family.mother], by: try await world.member(.staff, [.contributor]))
        #expect(try await !world.mayOpen(concern, works))
    }
}
