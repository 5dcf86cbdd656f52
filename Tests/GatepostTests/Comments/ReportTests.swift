@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct ReportTests {
    let world: World
    let manager, deputy: Member.ID
    let mother, neighbour: Member.ID
    let post: Post.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
        deputy = try await world.member(.staff, [.deputy], named: "Kim Dale")
        mother = try await world.carer(of: try await world.child("Rowan", "Kershaw"), named: "Jo Kershaw")
        neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
        post = try await world.published(by: manager, rooms: [world.oak])
    }

    private func say(_ words: String, by member: Member.ID) async throws -> Safeguarding.Comment.ID {
        let comment: Safeguarding.Comment.ID = world.identifier()
        try await world.perform(SayComment(comment, on: post, words: words), by: member)
        return comment
    }

    private func shown(to member: Member.ID) async throws -> [ShownComment] { try await world.feed(for: member).posts[0].comments }

    private func held(for member: Member.ID) async throws -> [HeldComments.Held] {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try HeldComments.load(for: viewer, from: db).held }
    }

    private func report(_ comment: Safeguarding.Comment.ID, by member: Member.ID) async throws {
        try await world.perform(ReportSomething(world.identifier(), .comment(comment), because: "Unkind"), by: member)
    }

    @Test("S5, S7: any member reports a comment; it is hidden, the desk is told, and once removed its writer reads why") func removed()
        async throws
    {
        let comment = try await say("That child again", by: neighbour)
        try await report(comment, by: mother)
        #expect(try await shown(to: mother).isEmpty, "hidden from whoever reported it too")
        #expect(try await shown(to: neighbour).map(\.isHeld) == [true])
        let waiting = try #require(try await held(for: manager).first)
        #expect(waiting.kinds == [HeldFor.reported] && waiting.reports.map(\.why) == ["Unkind"] && waiting.reports[0].by == "Jo Kershaw")
        let setting = world.setting
        let told = try await world.application.read { db in
            try db.count("SELECT COUNT(*) FROM outbox WHERE setting = \(setting) AND kind = 'desk'")
        }
        #expect(told == 2)
        try await world.perform(DecideComment(comment, .remove(reason: "Please say it kindly.")), by: deputy)
        #expect(try await shown(to: neighbour).map(\.removedFor) == ["Please say it kindly."])
        #expect(try await shown(to: mother).isEmpty)
        #expect(try await shown(to: manager).isEmpty)
        #expect(try await world.feed(for: neighbour).posts[0].commentCount == 0)
        #expect(try await held(for: manager).isEmpty)
    }

    @Test("S5: what the office decided to keep is not hidden again by another report, but the desk is told") func kept() async throws {
        let comment = try await say("Lovely boots", by: neighbour)
        try await report(comment, by: mother)
        try await world.perform(DecideComment(comment, .release), by: manager)
        #expect(try await shown(to: mother).count == 1)
        try await report(comment, by: mother)
        #expect(try await shown(to: mother).count == 1)
        #expect(try await held(for: manager).map(\.isShown) == [true])
        try await world.perform(DecideComment(comment, .release), by: deputy)
        #expect(try await held(for: manager).isEmpty)
    }

    @Test("S5: a post that is reported stays until somebody looks, and waits on the desk") func posts() async throws {
        try await world.perform(ReportSomething(world.identifier(), .post(post), because: "A street sign"), by: mother)
        #expect(try await world.titles(for: neighbour) == ["Den day"])
        func reported() async throws -> [ReportedPosts.Reported] {
            let viewer = try #require(try await world.viewer(deputy))
            return try await world.application.read { db in try DeskPage.load(for: viewer, from: db).matters.reported }
        }
        let waiting = try #require(try await reported().first)
        #expect(waiting.why == "A street sign")
        await #expect(throws: NotFound.self) { try await world.perform(KeepReportedPost(waiting.report), by: mother) }
        try await world.perform(TakeDownPost(post, because: "The sign"), by: deputy)
        #expect(try await reported().isEmpty)
    }

    @Test("D14, S5: nobody reports what they cannot read") func unseen() async throws {
        let seed = try await world.room("Seed")
        let outsider = try await world.carer(of: try await world.child("Bea", "Holt", in: seed), named: "Di Holt")
        let comment = try await say("Lovely", by: mother)
        await #expect(throws: NotFound.self) { try await report(comment, by: outsider) }
        let heldOne = try await say("Ring 07700 900123", by: mother)
        await #expect(throws: NotFound.self) { try await report(heldOne, by: neighbour) }
    }

    @Test("S5, N36: a pause stops somebody's commenting with its reason, and ends by itself or early") func pause() async throws {
        let until = world.today.adding(days: 3)
        try await world.perform(PauseCommenting(world.identifier(), of: mother, because: "Please stay kind.", until: until), by: manager)
        await #expect(throws: Refused([.commentingPaused(reason: "Please stay kind.", until: until)])) {
            try await say("Hello", by: mother)
        }
        _ = try await say("Hello", by: neighbour)
        #expect(
            try await world.refusals(of: PauseCommenting(world.identifier(), of: mother, because: "Again", until: until), to: deputy) == [
                .changedMeanwhile
            ])
        world.wait(4 * Span.day)
        _ = try await say("Hello again", by: mother)
        try await world.perform(PauseCommenting(world.identifier(), of: mother, because: "Once more.", until: world.today), by: manager)
        try await world.perform(EndPause(of: mother), by: deputy)
        _ = try await say("Thank you", by: mother)
        await #expect(throws: NotFound.self) { try await world.perform(EndPause(of: mother), by: neighbour) }
    }

    @Test("S5: comments under one post are closed and opened again by those who watch the page") func lock() async throws {
        try await world.perform(LockComments(of: post, true), by: manager)
        await #expect(throws: Refused([.commentsClosed])) { try await say("Hello", by: mother) }
        try await world.perform(LockComments(of: post, false), by: deputy)
        _ = try await say("Hello", by: mother)
        await #expect(throws: NotFound.self) { try await world.perform(LockComments(of: post, true), by: mother) }
    }

    @Test("N36, N10: where the setting chose so, what it says under a post waits for a second person") func ownComments() async throws {
        let setting = world.setting
        try await world.perform(TightenSetting(setting, .approvesOwnComments(true)), by: manager)
        let comment = try await say("Thank you all", by: manager)
        #expect(try await shown(to: mother).isEmpty)
        #expect(try await held(for: deputy).map(\.kinds) == [[HeldFor.secondPerson]])
        #expect(try await world.refusals(of: DecideComment(comment, .release), to: manager) == [.aboutOneself])
        try await world.perform(DecideComment(comment, .release), by: deputy)
        #expect(try await shown(to: mother).map(\.author) == [.setting])
        #expect(try await world.refusals(of: TightenSetting(setting, .approvesOwnComments(false)), to: manager) == [.secondPersonToLoosen])
    }
}
