@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("What somebody reported stays for as long as the report does") struct ReportedRecordsTests {
    let world: World
    let manager: Member.ID
    let rowan: Child.ID
    let mother, neighbour: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        _ = try await world.member(.staff, [.deputy], named: "Dan Priestley")
        rowan = try await world.child("Rowan", "Kershaw", until: world.today)
        mother = try await world.carer(of: rowan, named: "Jo Kershaw")
        neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
    }

    private func say(_ words: String, on post: Post.ID) async throws -> Safeguarding.Comment.ID {
        let comment: Safeguarding.Comment.ID = world.identifier()
        try await world.perform(SayComment(comment, on: post, words: words), by: neighbour)
        return comment
    }

    private func report(_ what: ReportSomething.What) async throws {
        try await world.perform(ReportSomething(world.identifier(), what, because: "Unkind"), by: mother)
    }

    private func words() async throws -> [String] {
        let setting = world.setting
        return try await world.application.read { db in
            try db.rows("SELECT words FROM comment WHERE setting = \(setting) ORDER BY words") { try $0.text(0) }
        }
    }

    private func posts() async throws -> [String] {
        let setting = world.setting
        return try await world.application.read { db in
            try db.rows("SELECT title FROM post WHERE setting = \(setting)") { try $0.text(0) }
        }
    }

    /// The report has been answered, and its time is over too.
    private func answerLongAgo() async throws {
        try await world.write(
            """
            UPDATE report SET decided_by = \(manager), decided_at = \(world.now - 1_200 * Span.day), kept = 1
            WHERE setting = \(world.setting) AND decided_at IS NULL
            """)
    }

    @Test("P13: a comment and its post wait for the report on them, undecided or not; what nobody reported goes in its time")
    func comments() async throws {
        let (post, other) = (try await world.published(by: manager), try await world.published("Menu", by: manager))
        let waiting = try await say("A waiting", on: post)
        let answered = try await say("B answered", on: post)
        _ = try await say("C unreported", on: post)
        _ = try await say("D under another", on: other)
        try await report(.comment(waiting))
        try await report(.comment(answered))
        try await world.perform(DecideComment(answered, .release), by: manager)
        // Comments are kept for 24 months, reports for 36 from when they were answered.
        try await world.keepToSchedule(days: 812)
        #expect(try await words() == ["A waiting", "B answered"])
        #expect(try await world.count("report") == 2)
        try await world.keepToSchedule(days: 448)
        #expect(try await words() == ["A waiting"])
        #expect(try await posts() == ["Den day"])
        #expect(try await world.count("report") == 1)
        try await answerLongAgo()
        // First the report is announced and goes, then the comment, with its post.
        try await world.keepToSchedule()
        #expect(try await world.announced(.reports) == 1)
        #expect(try await world.announced(.comments) == 0)
        try await world.keepToSchedule(days: 140)
        #expect(try await words() == [])
        #expect(try await world.count("report") == 0)
        #expect(try await world.count("post") == 0)
    }

    @Test("P13: a post for a family that has left stays while somebody’s report of it does, and their other posts go") func privatePost()
        async throws
    {
        let reported = try await world.published("Her day", by: manager, child: rowan)
        _ = try await world.published("Her week", by: manager, child: rowan)
        try await report(.post(reported))
        try await world.keepToSchedule(days: 280)
        #expect(try await posts() == ["Her day"])
        #expect(try await world.count("report") == 1)
        #expect(try await world.announced(.leaversPictures) == 0)
        try await answerLongAgo()
        try await world.keepToSchedule(days: 140)
        #expect(try await world.count("report") == 0)
        #expect(try await world.count("post") == 0)
    }
}
