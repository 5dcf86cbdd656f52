@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("What is held stays when something goes with which it would have gone") struct HeldAlongTests {
    let world: World
    let manager, lead, author: Member.ID
    let rowan: Child.ID
    let mother: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Obi")
        _ = try await world.member(.staff, [.deputy], named: "Dan Priestley")
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        rowan = try await world.child("Rowan", "Kershaw", until: world.today)
        mother = try await world.carer(of: rowan, named: "Jo Kershaw")
    }

    private func hold(_ covers: RetentionHold.Covers) async throws -> Record.ID {
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceHold(id, on: covers, because: "A claim.", reviewOn: world.today.adding(days: 90)), by: lead)
        return id
    }

    private func lift(_ hold: Record.ID) async throws {
        try await world.perform(ReviewHold(hold, .lift), by: lead)
        try await world.perform(LiftHold(hold), by: manager)
    }

    private func all<Thing: Sendable>(_ column: SQL, _ table: SQL, as read: @escaping @Sendable (Row) throws -> Thing) async throws -> [Thing] {
        let setting = world.setting
        return try await world.application.read { db in
            try db.rows("SELECT \(column) FROM \(table) WHERE setting = \(setting) ORDER BY \(column)", read)
        }
    }

    @Test("P13: a picture or video of a held child stays when another in it has left, who is hidden where that can be done") func shown()
        async throws
    {
        let maja = try await world.child("Maja", "Nowak", until: world.today)
        let post = try await world.published(by: manager)
        let together = try await world.picture(on: post, showing: .named(.child(rowan)), .named(.child(maja)), by: manager)
        _ = try await world.picture(on: post, showing: .named(.child(rowan)), by: manager)
        let film = try await world.video(on: post, showing: .child(rowan), .child(maja), by: manager)
        _ = try await world.video(on: post, showing: .child(rowan), by: manager)
        let hold = try await hold(.child(maja))
        try await world.keepToSchedule(days: 245)
        // What shows the other alone has gone in its time.
        #expect(try await all("id", "picture") { try $0.identifier(0) as Picture.ID } == [together])
        #expect(try await all("id", "attachment") { try $0.identifier(0) as Safeguarding.Attachment.ID } == [film])
        #expect(try await all("answer", "face") { try $0.text(0) } == ["child", "hidden"])
        #expect(try await world.count("attachment_person") == 2)
        #expect(try await world.announced(.leaversPictures) == 0)
        try await lift(hold)
        try await world.keepToSchedule(days: 70)
        #expect(try await world.count("picture") == 0)
        #expect(try await world.count("attachment") == 0)
    }

    @Test(
        "P13: a post for a family that has left stays with everything in it under a hold on who wrote in it, or on posts or comments",
        arguments: ["author", "commenter", "posts", "comments"])
    func privatePost(held: String) async throws {
        let post = try await world.published(by: author, child: rowan)
        _ = try await world.picture(on: post, showing: .named(.child(rowan)), by: author)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely!"), by: mother)
        let covers: [String: RetentionHold.Covers] = [
            "author": .member(author), "commenter": .member(mother), "posts": .kind(.posts), "comments": .kind(.comments),
        ]
        let hold = try await hold(try #require(covers[held]))
        // A hold on somebody who has nothing in it is none on the post.
        _ = try await self.hold(.member(manager))
        try await world.keepToSchedule(days: 245)
        for table in ["post", "picture", "comment"] as [SQL] { #expect(try await world.count(table) == 1) }
        #expect(try await all("answer", "face") { try $0.text(0) } == ["child"])
        try await lift(hold)
        try await world.keepToSchedule(days: 70)
        for table in ["post", "picture", "comment"] as [SQL] { #expect(try await world.count(table) == 0) }
    }

    @Test("P13: what was said under a held child’s post stays, and a question in which a held practitioner wrote; others go") func talk()
        async throws
    {
        let ash = try await world.child("Ash", "Bello")
        let neighbour = try await world.carer(of: ash, named: "Ade Bello")
        let (held, other) = (try await world.published(by: manager), try await world.published(by: manager))
        _ = try await world.picture(on: held, showing: .named(.child(ash)), by: manager)
        for (post, words) in [(held, "Under a held child’s"), (other, "Under another")] {
            try await world.perform(SayComment(world.identifier(), on: post, words: words), by: mother)
        }
        for (subject, writer) in [("Answered by Asha", author), ("Answered by Helen", manager)] {
            let question: Record.ID = world.identifier()
            try await world.write(
                """
                INSERT INTO question (setting, id, asker, subject, urgent, asked_at, last_at, waits)
                VALUES (\(world.setting), \(question), \(neighbour), \(subject), 0, \(world.now), \(world.now), 0)
                """,
                """
                INSERT INTO question_message (setting, id, question, author, as_office, words, said_at, arrives_at)
                VALUES (\(world.setting), \(world.identifier() as Record.ID), \(question), \(writer), 1, 'Yes.', \(world.now), \(world.now))
                """)
        }
        _ = try await hold(.child(ash))
        _ = try await hold(.member(author))
        try await world.keepToSchedule(days: 1_260)
        #expect(try await all("words", "comment") { try $0.text(0) } == ["Under a held child’s"])
        #expect(try await all("subject", "question") { try $0.text(0) } == ["Answered by Asha"])
        #expect(try await world.count("post") == 1)
    }

    @Test("P13: what a held carer was to a child, and decided for them, stays with the child’s record; another child’s goes") func carer()
        async throws
    {
        let maja = try await world.child("Maja", "Nowak", until: world.today)
        let other = try await world.carer(of: maja, named: "Ola Nowak")
        try await world.decide(.grant, for: rowan, by: mother)
        try await world.decide(.grant, for: maja, by: other)
        let hold = try await hold(.member(mother))
        try await world.keepToSchedule(days: 1_300)
        #expect(try await all("first_name", "child") { try $0.text(0) } == ["Rowan"])
        #expect(try await all("member", "carer") { try $0.identifier(0) as Member.ID } == [mother])
        #expect(try await all("given_by", "consent") { try $0.identifier(0) as Member.ID } == [mother])
        try await lift(hold)
        try await world.keepToSchedule(days: 140)
        #expect(try await world.count("child") == 0)
        #expect(try await world.count("consent") == 0)
    }

    @Test("P13: a hold on a kind of record stands over what would go with another kind", arguments: [KeptKind.attendance, .relatives])
    func kinds(kind: KeptKind) async throws {
        try await world.write(
            """
            INSERT INTO absence (setting, child, day, recorded_by, recorded_at)
            VALUES (\(world.setting), \(rowan), \(world.today), \(manager), \(world.now))
            """)
        _ = try await world.relative(of: rowan, invitedBy: mother)
        let hold = try await hold(.kind(kind))
        try await world.keepToSchedule(days: 1_300)
        #expect(try await world.count("child") == 1)
        #expect(try await world.count(kind == .attendance ? "absence" : "invited_relative") == 1)
        try await lift(hold)
        try await world.keepToSchedule(days: 140)
        for table in ["child", "absence", "invited_relative"] as [SQL] { #expect(try await world.count(table) == 0) }
    }
}
