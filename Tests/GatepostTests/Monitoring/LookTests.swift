@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct LookTests {
    let world: World
    let manager, deputy, lead: Member.ID
    let mother: Member.ID
    let post: Post.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        world.wait(Span.minute)
        post = try await world.published(by: manager, rooms: [world.oak])
    }

    private func say(_ words: String, by member: Member.ID) async throws -> Safeguarding.Comment.ID {
        world.wait(Span.second)
        let comment: Safeguarding.Comment.ID = world.identifier()
        try await world.perform(SayComment(comment, on: post, words: words), by: member)
        return comment
    }

    private func page(_ look: Record.ID, for member: Member.ID, after place: WatchPlace? = nil) async throws -> LookPage {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try LookPage.load(look, after: place, for: viewer, from: db) }
    }

    private func begin(by member: Member.ID) async throws -> Record.ID {
        world.wait(Span.minute)
        let look: Record.ID = world.identifier()
        try await world.perform(StartLook(look), by: member)
        return look
    }

    @discardableResult
    private func tick(_ look: Record.ID, by member: Member.ID, most: Int = 100) async throws -> [WatchedItem] {
        var seen: [WatchedItem] = []
        while seen.count < most, let item = try await page(look, for: member).item {
            seen.append(item)
            world.wait(Span.second)
            try await world.perform(NoteSeen([.init(item.kind, item.id)], .fine, in: look), by: member)
        }
        return seen
    }

    @Test("N13, D18: a look walks every post, comment and new person, and is signed only once all are seen") func walk() async throws {
        _ = try await say("Lovely", by: mother)
        let look = try await begin(by: manager)
        // Everybody here is new: the deputy, the lead and the mother; nobody ticks off themselves, or their own post.
        #expect(try await page(look, for: manager).left == [.comment: 1, .member: 3])
        #expect(try await world.refusals(of: SignLook(look), to: manager) == [.unseen(4)])
        let late = try await say("And one more", by: mother)
        #expect(try await tick(look, by: manager).map(\.kind) == [.member, .member, .member, .comment])
        #expect(try await page(look, for: manager).isComplete)
        try await world.perform(SignLook(look, note: "All well"), by: manager)
        #expect(try await world.refusals(of: SignLook(look), to: manager) == [.changedMeanwhile])
        // What came while it was under way is for the next one, and nothing else.
        let next = try await begin(by: deputy)
        let seen = try await tick(next, by: deputy)
        #expect(seen.map(\.kind) == [.member, .post, .comment], "the manager, who ticked off neither themselves nor their post, and what came late")
        #expect(seen.last?.id.bytes == late.bytes)
    }

    @Test("N13: a look that is interrupted keeps what was seen, and a colleague goes on with it") func interrupted() async throws {
        _ = try await say("Lovely", by: mother)
        let look = try await begin(by: manager)
        let first = try await tick(look, by: manager, most: 3).map(\.id)
        #expect(try await world.refusals(of: StartLook(world.identifier()), to: lead) == [.changedMeanwhile], "one at a time")
        let item = try #require(try await page(look, for: lead).item)
        let after = try await page(look, for: lead, after: WatchPlace(at: item.at, id: item.id)).item
        #expect(after?.id != item.id, "what is left for later comes again after the others")
        let second = try await tick(look, by: lead)
        #expect(Set(second.map(\.id)).isDisjoint(with: first) && second.map(\.kind) == [.member, .post, .comment])
        try await world.perform(SignLook(look), by: lead)
    }

    @Test("N13: older pictures are drawn by chance, those first that were never drawn") func drawn() async throws {
        var pictures: Set<Picture.ID> = []
        for _ in 0..<7 { pictures.insert(try await world.picture(on: post, by: manager)) }
        world.wait(40 * Span.day)
        var drawn: [Picture.ID] = []
        for _ in 0..<2 {
            let look = try await begin(by: deputy)
            #expect(try await page(look, for: deputy).left[.picture] == 5)
            try await tick(look, by: deputy)
            try await world.perform(SignLook(look), by: deputy)
            let (setting, id) = (world.setting, look)
            drawn += try await world.application.read { db in
                try db.rows("SELECT picture FROM monitoring_sample WHERE setting = \(setting) AND look = \(id)") { try $0.identifier(0) }
            }
        }
        #expect(drawn.count == 10 && Set(drawn) == pictures)
    }

    @Test("N13: a follow-up waits on the desk until it is closed with what came of it") func followUp() async throws {
        let comment = try await say("See you at the pool at nine", by: mother)
        let item = NoteSeen.Item(.comment, try #require(Record.ID(bytes: comment.bytes)))
        #expect(try await world.refusals(of: NoteSeen([item], .followUp), to: lead) == [.missing("note")])
        try await world.perform(NoteSeen([item], .followUp, note: "Ask Jo not to say where they go"), by: lead)
        func open() async throws -> [FollowUps.FollowUp] {
            let viewer = try #require(try await world.viewer(manager))
            return try await world.application.read { db in try DeskPage.load(for: viewer, from: db).matters.followUps }
        }
        let waiting = try #require(try await open().first)
        #expect(waiting.note == "Ask Jo not to say where they go" && waiting.post == post)
        try await world.perform(CloseFollowUp(waiting.seen, outcome: "She understands"), by: manager)
        #expect(try await open().isEmpty)
        #expect(try await world.refusals(of: CloseFollowUp(waiting.seen, outcome: "Again"), to: manager) == [.changedMeanwhile])
    }

    @Test("S5, N13: how soon comments are read is measured: the share within a day, and the slowest") func figures() async throws {
        func figures() async throws -> CommentFigures {
            let (setting, now) = (world.setting, world.now)
            return try await world.application.read { db in try CommentFigures.load(in: setting, at: now, from: db) }
        }
        #expect(try await figures().share == nil)
        let first = try await say("Lovely", by: mother)
        #expect(try await figures() == CommentFigures(due: 0, inTime: 0, slowest: 0), "its day is not over")
        world.wait(3 * Span.hour)
        try await world.perform(NoteSeen([.init(.comment, try #require(Record.ID(bytes: first.bytes)))], .fine), by: deputy)
        _ = try await say("Thank you", by: mother)
        #expect(try await figures() == CommentFigures(due: 1, inTime: 1, slowest: 3 * Span.hour))
        world.wait(30 * Span.hour)
        #expect(try await figures() == CommentFigures(due: 2, inTime: 1, slowest: 30 * Span.hour), "one that waits counts until now")
        #expect(try await figures().share == 50)
    }

    @Test("S5: nobody ticks off their own comment, and families watch nothing") func own() async throws {
        let comment = try await say("Thank you all", by: manager)
        let item = NoteSeen.Item(.comment, try #require(Record.ID(bytes: comment.bytes)))
        #expect(try await world.refusals(of: NoteSeen([item], .fine), to: manager) == [.aboutOneself])
        try await world.perform(NoteSeen([item], .fine), by: deputy)
        await #expect(throws: NotFound.self) { try await world.perform(NoteSeen([item], .fine), by: mother) }
        let assistant = try await world.member(.staff)
        #expect(try await world.refusals(of: StartLook(world.identifier()), to: assistant) == [.needsDuty(Duty.watching)])
        let parent = try #require(try await world.viewer(mother))
        await #expect(throws: NotFound.self) { try await world.application.read { db in try MonitoringPage.load(for: parent, from: db) } }
    }

    @Test("N13: nobody calls a post or its pictures well that they worked on or let onto the page, in whichever membership")
    func ownPost() async throws {
        let post = try await world.submitted(by: manager)
        #expect(try await world.approval(of: post, by: deputy) == [])
        let other = try await world.member(.committee, [.monitor], named: "Helen Marsh")
        try await world.makeOnePerson(other, manager)
        let picture = try await world.picture(on: post, by: manager)
        let items = [
            NoteSeen.Item(.post, try #require(Record.ID(bytes: post.bytes))), NoteSeen.Item(.picture, try #require(Record.ID(bytes: picture.bytes))),
        ]
        for item in items {
            for member in [manager, deputy, other] {
                #expect(try await world.refusals(of: NoteSeen([item], .fine), to: member) == [.aboutOneself])
            }
            #expect(try await world.refusals(of: NoteSeen([item], .fine), to: lead) == [])
        }
        world.wait(40 * Span.day)
        let look = try await begin(by: deputy)
        #expect(try await page(look, for: deputy).left[.picture] == nil, "none is drawn for whoever let it out")
    }

    @Test("N13: where everybody who watches had a hand in a post, whoever only let it out looks at it; and somebody alone at their own")
    func nobodyFurther() async throws {
        let post = try await world.submitted(by: manager)
        #expect(try await world.approval(of: post, by: deputy) == [])
        try await world.write("UPDATE designation SET ended_at = \(world.now) WHERE member = \(lead)")
        let item = NoteSeen.Item(.post, try #require(Record.ID(bytes: post.bytes)))
        #expect(try await world.refusals(of: NoteSeen([item], .fine), to: manager) == [.aboutOneself])
        #expect(try await world.refusals(of: NoteSeen([item], .fine), to: deputy) == [])
        try await world.write("UPDATE designation SET ended_at = \(world.now) WHERE member = \(deputy)")
        #expect(try await world.refusals(of: NoteSeen([item], .fine), to: manager) == [])
    }

    @Test("D14, N13: a monitor sees nothing of another carer of their own child; it waits for a colleague") func kin() async throws {
        let child = try await world.child("Etta", "Hart")
        let father = try await world.carer(of: child, named: "Leo Hart")
        let other = try await world.carer(of: child, named: "Mia Hart")
        let leo = try await world.member(.staff, [.monitor], named: "Leo Hart")
        try await world.isAlso(father, leo)
        let comment = try await say("So proud of her", by: other)
        let look = try await begin(by: leo)
        let seen = try await tick(look, by: leo)
        #expect(!seen.map(\.kind).contains(.comment))
        try await world.perform(SignLook(look), by: leo)
        let item = NoteSeen.Item(.comment, try #require(Record.ID(bytes: comment.bytes)))
        await #expect(throws: NotFound.self) { try await world.perform(NoteSeen([item], .fine), by: leo) }
        let viewer = try #require(try await world.viewer(deputy))
        let unread = try await world.application.read { db in try UnreadComments.load(for: viewer, from: db) }
        #expect(unread.comments.map(\.id.bytes) == [comment.bytes])
    }
}
