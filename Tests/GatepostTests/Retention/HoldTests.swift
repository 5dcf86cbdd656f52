@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("What is held stays, and what protects children goes by people alone") struct HoldTests {
    let world: World
    let manager: Member.ID
    let lead: Member.ID
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Obi")
        // With fewer than two who could approve, nobody says anything under a post.
        _ = try await world.member(.staff, [.deputy], named: "Dan Priestley")
    }

    private func hold(_ covers: RetentionHold.Covers, by member: Member.ID) async throws -> Record.ID {
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceHold(id, on: covers, because: "A claim.", reviewOn: world.today.adding(days: 90)), by: member)
        return id
    }

    @Test("P13: a hold on a child keeps their pictures and record from one day to the next, and two people lift it") func child()
        async throws
    {
        let child = try await world.child(until: world.today)
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .named(.child(child)), by: manager)
        // It has been announced when somebody finds that it has to stay.
        try await world.keepToSchedule(days: 175)
        #expect(try await world.announced(.leaversPictures) == 1)
        let id = try await hold(.child(child), by: lead)
        try await world.keepToSchedule(days: 70)
        #expect(try await world.count("picture") == 1)
        #expect(try await world.announced(.leaversPictures) == 0)
        #expect(try await world.refusals(of: LiftHold(id), to: manager) == [.secondPersonToLoosen])
        try await world.perform(ReviewHold(id, .lift), by: lead)
        #expect(try await world.refusals(of: LiftHold(id), to: lead) == [.secondPersonToLoosen])
        try await world.perform(LiftHold(id), by: manager)
        // It is announced anew before it goes.
        try await world.keepToSchedule()
        #expect(try await world.count("picture") == 1)
        #expect(try await world.announced(.leaversPictures) == 1)
        try await world.keepToSchedule(days: 42)
        #expect(try await world.count("picture") == 0)
    }

    @Test("P13: a hold on a kind keeps all of it, one on a member what is theirs; its review day alone ends neither") func kinds()
        async throws
    {
        let parent = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        let post = try await world.published(by: manager)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely!"), by: parent)
        let (ofKind, ofMember) = (try await hold(.kind(.posts), by: manager), try await hold(.member(parent), by: manager))
        world.wait(1_200 * Span.day)
        try await world.keepToSchedule()
        try await world.keepToSchedule(days: 42)
        #expect(try await world.count("post") == 1)
        #expect(try await world.count("comment") == 1)
        try await world.perform(ReviewHold(ofKind, .lift), by: lead)
        try await world.perform(LiftHold(ofKind), by: manager)
        try await world.keepToSchedule()
        try await world.keepToSchedule(days: 42)
        // What they said under it is held, so the post is too.
        #expect(try await world.count("post") == 1)
        #expect(try await world.count("comment") == 1)
        try await world.perform(ReviewHold(ofMember, .lift), by: lead)
        try await world.perform(LiftHold(ofMember), by: manager)
        try await world.keepToSchedule()
        try await world.keepToSchedule(days: 42)
        #expect(try await world.count("post") == 0)
        #expect(try await world.count("comment") == 0)
    }

    @Test(
        "P13: a hold has a reason and a day to look at it; contributors set none, and nobody lifts one about themselves or their own child")
    func who() async throws {
        let child = try await world.child()
        let (contributor, parent) = (try await world.member(.staff, [.contributor]), try await world.carer(of: child))
        func placing(_ reason: String, _ days: Int) -> PlaceHold {
            PlaceHold(world.identifier(), on: .child(child), because: reason, reviewOn: world.today.adding(days: days))
        }
        #expect(try await world.refusals(of: placing("A claim.", 90), to: contributor) == [.needsDuty(Duty.protecting)])
        await #expect(throws: NotFound()) { try await world.perform(placing("A claim.", 90), by: parent) }
        #expect(try await world.refusals(of: placing(" ", 90), to: lead) == [.missing("reason")])
        #expect(try await world.refusals(of: placing("A claim.", 400), to: lead) == [.dayOutOfRange("review_on")])
        // Of sealed files nobody learns here that there are any.
        let ofConcerns = PlaceHold(world.identifier(), on: .kind(.concerns), because: "A claim.", reviewOn: world.today.adding(days: 9))
        #expect(try await world.refusals(of: ofConcerns, to: lead) == [.missing("covers")])
        let id = try await hold(.child(child), by: lead)
        let setting = world.setting
        try await world.write(
            """
            UPDATE membership SET person = (SELECT w.person FROM membership w WHERE w.setting = \(setting) AND w.id = \(parent))
            WHERE setting = \(setting) AND id = \(manager)
            """)
        #expect(try await world.refusals(of: ReviewHold(id, .lift), to: manager) == [.ownChild])
        let viewer = try #require(try await world.viewer(manager))
        #expect(try await world.application.read { db in try RetentionPage.load(for: viewer, from: db).holds.isEmpty })
    }

    @Test("P13: a marker that protects a child is never deleted by itself: it waits, one keeps it longer, and two delete it")
    func protection()
        async throws
    {
        let child = try await world.child("Rowan", "Kershaw", until: world.today)
        try await world.protect(child, .neverPhotograph, by: manager)
        world.wait(26 * 366 * Span.day)
        for _ in 0..<8 {
            world.wait(14 * Span.day)
            try await world.keepToSchedule()
        }
        #expect(try await world.count("protection") == 1)
        #expect(try await world.count("child") == 1)
        func waiting() async throws -> [WaitingRecord] {
            let viewer = try #require(try await world.viewer(lead))
            return try await world.application.read { db in try RetentionPage.load(for: viewer, from: db).waiting }
        }
        let record = try #require(try await waiting().first)
        #expect(record.kind == .protection && record.name == "Rowan Kershaw")
        try await world.perform(
            DecideRecord(
                world.identifier(), record.kind, record.item, .keep(until: world.today.adding(days: 30)), because: "They may ask."),
            by: manager)
        #expect(try await waiting().isEmpty)
        world.wait(31 * Span.day)
        let asked: Record.ID = world.identifier()
        try await world.perform(DecideRecord(asked, record.kind, record.item, .delete, because: "Nobody asked."), by: manager)
        #expect(try await world.refusals(of: AnswerDeletion(asked, agrees: true), to: manager) == [.secondPersonToLoosen])
        let contributor = try await world.member(.staff, [.contributor])
        #expect(try await world.refusals(of: AnswerDeletion(asked, agrees: true), to: contributor) == [.needsDuty(Duty.protecting)])
        #expect(try await world.count("protection") == 1)
        try await world.perform(AnswerDeletion(asked, agrees: true), by: lead)
        #expect(try await world.count("protection") == 0)
        // Now that nothing refers to it, the child's own row goes by itself.
        try await world.keepToSchedule()
        try await world.keepToSchedule(days: 42)
        #expect(try await world.count("child") == 0)
    }

    @Test("a record is not decided on before its time is over") func early() async throws {
        let child = try await world.child(until: world.today)
        try await world.protect(child, .neverName, by: manager)
        world.wait(400 * Span.day)
        let item = Record.ID(high: child.high, low: child.low)
        #expect(
            try await world.refusals(of: DecideRecord(world.identifier(), .protection, item, .delete, because: "Early."), to: manager)
                == [.changedMeanwhile])
        #expect(
            try await world.refusals(of: DecideRecord(world.identifier(), .posts, item, .delete, because: "Early."), to: manager)
                == [.changedMeanwhile])
    }
}
