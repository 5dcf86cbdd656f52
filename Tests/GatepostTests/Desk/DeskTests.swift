@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct DeskTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID
    let author: Member.ID
    let child: Child.ID
    let mother: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward", without: [.childProtection])
        author = try await world.member(.staff, [.contentManager], named: "Kay Marsh")
        child = try await world.child()
        mother = try await world.carer(of: child)
        try await world.decide(.grant, for: child, by: mother)
    }

    private func desk(_ member: Member.ID) async throws -> DeskPage {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try DeskPage.load(for: viewer, from: db) }
    }

    private func count(_ member: Member.ID) async throws -> Int {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try DeskPage.count(for: viewer, from: db) }
    }

    private func post(_ state: PostState, by member: Member.ID, shows child: Child.ID? = nil) async throws -> Post.ID {
        let (post, picture): (Post.ID, Picture.ID) = (world.identifier(), world.identifier())
        try await world.write(
            """
            INSERT INTO post (setting, id, author, kind, audience, title, words, state, version, created_at, changed_at, submitted_at,
                              published_at, comments_closed)
            VALUES (\(world.setting), \(post), \(member), 'activity', 'everyone', 'Den day', 'We built dens.', \(state), 1, \(world.now),
                    \(world.now), \(world.now), \(state == .published ? world.now : nil), 0)
            """,
            "INSERT INTO post_contributor (setting, post, member) VALUES (\(world.setting), \(post), \(member))")
        if let child {
            try await world.write(
                """
                INSERT INTO picture (setting, id, post, position, added_by, added_at, state, sealed_key, width, height, alt, generation, rendered)
                VALUES (\(world.setting), \(picture), \(post), 1, \(member), \(world.now), 'ready', \([1 as UInt8]), 10, 10, '', 1, 1)
                """,
                """
                INSERT INTO face (setting, id, picture, x, y, width, height, answer, child, source)
                VALUES (\(world.setting), \(world.identifier() as Face.ID), \(picture), 1, 1, 1, 1, 'child', \(child), 'hand')
                """)
        }
        return post
    }

    @Test("N28: a post waits on the desk of those who could approve it, never on its author's or on one who is not ready") func toApprove()
        async throws
    {
        let post = try await post(.submitted, by: author, shows: child)
        #expect(try await desk(manager).toApprove.posts.map(\.post) == [post])
        #expect(try await count(manager) == 1)
        #expect(try await desk(author).toApprove.posts.isEmpty)
        #expect(try await desk(author).own.posts.map(\.post) == [post])
        #expect(try await desk(deputy).toApprove.posts.isEmpty)
        let waiting = try #require(try await desk(manager).toApprove.posts.first)
        #expect(waiting.children == 1 && waiting.stopped == 0)
        try await world.decide(.stop, for: child, by: mother)
        #expect(try await desk(manager).toApprove.posts.first?.stopped == 1)
    }

    @Test("N28: what somebody wrote as one member is not theirs to approve as another") func twoHats() async throws {
        let committee = try await world.member(.committee, [.contentManager])
        try await world.isAlso(author, committee)
        _ = try await post(.submitted, by: author)
        #expect(try await desk(committee).toApprove.posts.isEmpty)
    }

    @Test("S2: a withdrawal puts the post on the desk, with what to do, and lifting it takes it off again") func stopped() async throws {
        let post = try await post(.published, by: author, shows: child)
        #expect(try await desk(manager).stopped.count == 0)
        try await world.decide(.stop, for: child, by: mother)
        let stopped = try await desk(manager).stopped
        #expect(stopped.posts.map(\.post) == [post] && stopped.count == 1 && stopped.older == nil)
        #expect(stopped.posts.first?.pictures == 1)
        try await world.write("UPDATE consent SET lifted_at = \(world.now) WHERE decision = 'stop'")
        #expect(try await desk(manager).stopped.count == 0)
    }

    @Test("S2: however many posts a permission stops, all are counted and come in turn, and only to those who run the page")
    func manyStopped() async throws {
        var posts: [Post.ID] = []
        for number in 0..<45 {
            posts.append(try await post(.published, by: author, shows: child))
            if number % 3 != 0 { world.wait(1) }  // some share a moment
        }
        try await world.decide(.stop, for: child, by: mother)
        let desk = try await desk(manager)
        #expect(desk.stopped.count == 45 && desk.stopped.posts.count == 5 && desk.waiting == 45)
        let viewer = try #require(try await world.viewer(manager))
        var (seen, place): ([Post.ID], FeedPage.Place?) = ([], nil)
        repeat {
            let (before, page) = (
                place, try await world.application.read { [place] db in try StoppedPosts.load(before: place, for: viewer, from: db) }
            )
            #expect(page.count == 45 && page.posts.count <= 20 && page.older != before)
            seen += page.posts.map(\.post)
            place = page.older
        } while place != nil
        #expect(seen.count == 45 && Set(seen) == Set(posts))
        for other in [mother, try await world.member(.staff, [.contributor])] {
            let viewer = try #require(try await world.viewer(other))
            await #expect(throws: NotFound.self) { try await world.application.read { db in try StoppedPosts.load(for: viewer, from: db) } }
        }
    }

    @Test("S2: of somebody who is hidden only a picture that they are never to be in is counted, for children and grown-ups alike")
    func hiddenOrNever() async throws {
        func stopped() async throws -> [Post.ID: Int] {
            let viewer = try #require(try await world.viewer(manager))
            let page = try await world.application.read { db in try StoppedPosts.load(for: viewer, from: db) }
            #expect(page.count == page.posts.count)
            return Dictionary(uniqueKeysWithValues: page.posts.map { ($0.post, $0.pictures) })
        }
        let (shy, never) = (try await world.child("Ivy"), try await world.child("Sol"))
        try await world.protect(never, .neverPhotograph, by: manager)
        let (hidden, out) = (try await world.published(by: author), try await world.published(by: author))
        _ = try await world.picture(on: hidden, showing: .hidden(shy), .named(.child(child)), by: author)
        _ = try await world.picture(on: out, showing: .hidden(never), by: author)
        #expect(try await stopped() == [out: 1])
        // Twice in one picture is one picture; a grown-up who has said nothing is found as a child is.
        _ = try await world.picture(on: hidden, showing: .named(.child(shy)), .named(.adult(deputy)), by: author)
        _ = try await world.picture(on: hidden, showing: .named(.adult(deputy)), by: author)
        #expect(try await stopped() == [out: 1, hidden: 2])
    }

    @Test("N8: why somebody cannot approve is told to managers and to them, to others only that they cannot") func reasons() async throws {
        func gaps(_ member: Member.ID) async throws -> [Gap]? {
            try await desk(member).approvers?.first { $0.member == deputy }?.gaps
        }
        #expect(try await gaps(manager) == [.childProtection])
        #expect(try await gaps(deputy) == [.childProtection])
        #expect(try await gaps(author) == [])
        #expect(try await desk(author).approvers?.first { $0.member == deputy }?.isReady == false)
        #expect(try await desk(manager).ready == 2)
        let viewer = try #require(try await world.viewer(author))
        let people = try await world.application.read { db in try PeoplePage.load(for: viewer, from: db) }
        #expect(people.entries.first { $0.member == deputy }?.standing == .notAvailable)
        let lapsed = deputy
        await #expect(throws: Refused([.needsDuty(Duty.protecting)])) {
            try await world.application.read { db in try MemberPage.load(lapsed, for: viewer, from: db) }
        }
    }

    @Test("D17: who leaves soon is on the manager's desk with what follows, and on nobody else's") func leaving() async throws {
        let sister = try await world.child("Ivy")
        try await world.perform(
            RecordCarer(world.identifier(), of: sister, mother, as: "mother", AuthorityClaim(.none), from: world.today), by: manager)
        _ = try await world.carer(of: child, named: "Lee Kershaw")
        try await world.perform(SetLastDay(of: child, world.today.adding(days: 3)), by: manager)
        let soon = try #require(try await desk(manager).leaving.first)
        #expect(soon.children.map(\.child) == [child])
        #expect((soon.losing, soon.staying) == (1, 1))
        #expect(try await desk(author).leaving.isEmpty)
    }

    @Test("S2: a lift waits on the second person's desk, and counts for them only") func lifts() async throws {
        let lead = try await world.member(.staff, [.safeguardingLead])
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceProtection(id, of: child, .neverName), by: lead)
        try await world.perform(AskToLiftProtection(id), by: lead)
        #expect(try await desk(manager).lifts.map(\.isForViewer) == [true])
        #expect(try await desk(lead).lifts.map(\.isForViewer) == [false])
        #expect(try await count(manager) == 1)
        #expect(try await count(lead) == 0)
        #expect(try await desk(author).lifts.isEmpty)
    }

    @Test("D14: families and officers find no desk") func families() async throws {
        for member in [mother, try await world.member(.officer, [.overseeingOfficer])] {
            let viewer = try #require(try await world.viewer(member))
            await #expect(throws: NotFound()) { try await world.application.read { db in try DeskPage.load(for: viewer, from: db) } }
            #expect(try await count(member) == 0)
        }
    }

    @Test("A new setting is told what is missing before its first post, and no more once one is out") func settingUp() async throws {
        let world = try await World(photoPolicy: .noChildren)
        let manager = try await world.member(.staff, [.manager], agreed: false)
        let viewer = try #require(try await world.viewer(manager))
        let steps = try await world.application.read { db in try DeskPage.load(for: viewer, from: db) }.settingUp
        #expect(steps == [.signOwn, .child, .secondApprover, .family, .photoPolicy, .firstPost])
        _ = try await post(.published, by: author)
        #expect(try await desk(self.manager).settingUp.isEmpty)
    }
}
