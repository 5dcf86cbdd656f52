@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct CommentTests {
    let world: World
    let manager, deputy: Member.ID
    let rowan: Child.ID
    let mother, father, neighbour: Member.ID
    let post: Post.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
        deputy = try await world.member(.staff, [.deputy], named: "Kim Dale")
        rowan = try await world.child("Rowan", "Kershaw")
        mother = try await world.carer(of: rowan, named: "Jo Kershaw")
        father = try await world.carer(of: rowan, named: "Max Kershaw")
        neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
        post = try await world.published(by: manager, rooms: [world.oak])
    }

    private func say(_ words: String, by member: Member.ID) async throws -> SayComment.Outcome {
        try await world.perform(SayComment(world.identifier(), on: post, words: words), by: member)
    }

    private func comments(for member: Member.ID) async throws -> [ShownComment] { try await world.feed(for: member).posts[0].comments }

    @Test("P8, S11: a comment with a number or a child's full name is held for the desk; others never see it") func held() async throws {
        #expect(try await say("Ring me on 07700 900123", by: mother) == .held)
        world.wait(Span.second)
        #expect(try await say("Rowan Kershaw had such fun", by: mother) == .held)
        #expect(try await comments(for: neighbour).isEmpty)
        #expect(try await comments(for: father).isEmpty)
        #expect(try await comments(for: mother).map(\.isHeld) == [true, true])
        let desk = try await world.application.read { [viewer = try await world.viewer(manager)] db in
            try HeldComments.load(for: try #require(viewer), from: db)
        }
        #expect(desk.held.map(\.kinds) == [["phone"], ["childsName"]])
        let parent = try #require(try await world.viewer(mother))
        await #expect(throws: NotFound.self) { try await world.application.read { db in try HeldComments.load(for: parent, from: db) } }
    }

    @Test("S5: the desk releases a held comment or takes one away with a reason; a family cannot") func decided() async throws {
        _ = try await say("Ring me on 07700 900123", by: mother)
        let comment = try await comments(for: mother)[0].id
        await #expect(throws: NotFound.self) { try await world.perform(DecideComment(comment, .release), by: neighbour) }
        try await world.perform(DecideComment(comment, .release), by: manager)
        #expect(try await comments(for: neighbour).count == 1)
        #expect(try await world.refusals(of: DecideComment(comment, .remove(reason: "")), to: deputy) == [.missing("reason")])
        try await world.perform(DecideComment(comment, .remove(reason: "It had a number in it.")), by: deputy)
        #expect(try await comments(for: neighbour).isEmpty)
        #expect(try await world.refusals(of: DecideComment(comment, .remove(reason: "Again")), to: deputy) == [.changedMeanwhile])
    }

    @Test("S4: a carer speaks as a room's parent, or by their family's name where they choose it") func names() async throws {
        _ = try await say("Lovely", by: mother)
        #expect(try await comments(for: neighbour)[0].author == .parent(room: "Oak"))
        #expect(try await comments(for: mother)[0].author == .you)
        #expect(try await comments(for: manager)[0].author == .named("Jo Kershaw", room: "Oak"))
        try await world.write("UPDATE membership SET shows_family_name = 1 WHERE setting = \(world.setting) AND id = \(mother)")
        #expect(try await comments(for: neighbour)[0].author == .family("Kershaw"))
        #expect(try await comments(for: father)[0].author == .parent(room: "Oak"), "carers who live apart are not told of each other")
    }

    @Test("D14: nobody speaks under, or thanks for, a post that they cannot see") func unseen() async throws {
        let seed = try await world.room("Seed")
        let outsider = try await world.carer(of: try await world.child("Bea", "Holt", in: seed), named: "Di Holt")
        await #expect(throws: NotFound.self) { try await say("Hello", by: outsider) }
        await #expect(throws: NotFound.self) { try await world.perform(SayThanks(for: post, true), by: outsider) }
    }

    @Test("N8: with fewer than two people ready, comments close") func paused() async throws {
        try await world.write("UPDATE designation SET ended_at = \(world.now) WHERE setting = \(world.setting) AND member = \(deputy)")
        await #expect(throws: Refused([.commentsClosed])) { try await say("Hello", by: mother) }
    }

    @Test("N10: the team speaks as the setting, and puts its words right before they are heard") func asSetting() async throws {
        #expect(try await say("Thank you all", by: manager) == .shown)
        #expect(try await comments(for: mother)[0].author == .setting)
        await #expect(throws: Refused.self) { try await say("Ring 07700 900123", by: manager) }
        let assistant = try await world.member(.staff, named: "Al Moor")
        await #expect(throws: Refused([.needsDuty(Duty.drafting)])) { try await say("Hello", by: assistant) }
    }

    @Test("sending a comment twice says it once; thanks are counted once for each and can be taken back") func twice() async throws {
        let comment = SayComment(world.identifier(), on: post, words: "Lovely")
        for _ in 0..<2 { try await world.perform(comment, by: mother) }
        #expect(try await comments(for: neighbour).count == 1)
        for _ in 0..<2 { try await world.perform(SayThanks(for: post, true), by: mother) }
        try await world.perform(SayThanks(for: post, true), by: neighbour)
        #expect(try await world.feed(for: father).posts[0].thanks == 2)
        try await world.perform(SayThanks(for: post, false), by: mother)
        #expect(try await world.feed(for: mother).posts[0].isThanked == false)
    }
}
