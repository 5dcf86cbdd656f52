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
        let waiting = try #require(try await reported(to: deputy).first)
        #expect(waiting.why == "A street sign")
        await #expect(throws: NotFound.self) { try await world.perform(KeepReportedPost(waiting.report), by: mother) }
        try await world.perform(TakeDownPost(post, because: "The sign"), by: deputy)
        #expect(try await reported(to: deputy).isEmpty)
    }

    @Test("S5: nobody keeps a reported post that they worked on or let onto the page, or reads who reported it") func ownPost()
        async throws
    {
        let lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        let other = try await world.member(.committee, [.contentManager], named: "Mo Okafor")
        try await world.makeOnePerson(other, manager)
        let post = try await world.submitted(by: manager)
        #expect(try await world.approval(of: post, by: deputy) == [])
        let id: Record.ID = world.identifier()
        try await world.perform(ReportSomething(id, .post(post), because: "A street sign"), by: mother)
        for member in [manager, deputy, other] {
            #expect(try await world.refusals(of: KeepReportedPost(id), to: member) == [.aboutOneself])
            let shown = try #require(try await reported(to: member).first)
            #expect(shown.why == "A street sign" && shown.by == nil && !shown.mayKeep)
        }
        let waiting = try #require(try await reported(to: lead).first)
        #expect(waiting.by == "Jo Kershaw" && waiting.mayKeep)
        try await world.perform(KeepReportedPost(id), by: lead)
        #expect(try await reported(to: manager).isEmpty)
        try await world.perform(ReportSomething(world.identifier(), .post(post), because: "The sign, again"), by: mother)
        try await world.perform(TakeDownPost(post, because: "The sign"), by: manager)
        #expect(try await reported(to: lead).isEmpty, "down it may go by whoever wrote it")
    }

    @Test("S5: where everybody who watches had a hand in a reported post, whoever only let it out decides; and somebody alone about their own")
    func nobodyFurther() async throws {
        let post = try await world.submitted(by: manager)
        #expect(try await world.approval(of: post, by: deputy) == [])
        let (first, second): (Record.ID, Record.ID) = (world.identifier(), world.identifier())
        try await world.perform(ReportSomething(first, .post(post), because: "A street sign"), by: mother)
        #expect(try await reported(to: manager).map(\.mayKeep) == [false])
        #expect(try await world.refusals(of: KeepReportedPost(first), to: manager) == [.aboutOneself])
        #expect(try await reported(to: deputy).map(\.mayKeep) == [true])
        #expect(try await reported(to: deputy).map(\.by) == [nil], "whoever decides about their own still does not read who reported it")
        #expect(try await world.refusals(of: KeepReportedPost(first), to: deputy) == [])
        try await world.perform(ReportSomething(second, .post(post), because: "And a number plate"), by: mother)
        try await world.write("UPDATE designation SET ended_at = \(world.now) WHERE member = \(deputy)")
        #expect(try await world.refusals(of: KeepReportedPost(second), to: manager) == [])
    }

    @Test("D14, S5: that the other carer’s comment was reported is written to no colleague who lives apart from them, and to the others")
    func apart() async throws {
        let child = try await world.child("Etta", "Hart")
        let (father, other) = (try await world.carer(of: child, named: "Leo Hart"), try await world.carer(of: child, named: "Mia Hart"))
        let leo = try await world.member(.staff, [.monitor], named: "Leo Hart")
        try await world.makeOnePerson(father, leo)
        try await report(try await say("That child again", by: other), by: mother)
        #expect(Set(try await world.letters(.desk)) == [manager, deputy])
        try await report(try await say("That child again", by: neighbour), by: mother)
        #expect(try await world.letters(.desk).contains(leo))
    }

    @Test("S5: whoever wrote a comment does not read on the desk who reported it; a colleague does") func ownComment() async throws {
        let comment = try await say("Lovely boots", by: manager)
        try await report(comment, by: mother)
        #expect(try await held(for: manager).flatMap(\.reports).map(\.by) == [nil])
        #expect(try await held(for: deputy).flatMap(\.reports).map(\.by) == ["Jo Kershaw"])
    }

    private func reported(to member: Member.ID) async throws -> [ReportedPosts.Reported] {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try DeskPage.load(for: viewer, from: db).matters.reported }
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
