@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct FeedTests {
    let world: World
    let manager: Member.ID
    let seed: Room.ID
    let rowan, ash: Child.ID
    let oakParent, seedParent: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
        seed = try await world.room("Seed")
        rowan = try await world.child("Rowan", "Kershaw")
        ash = try await world.child("Ash", "Bello", in: seed)
        oakParent = try await world.carer(of: rowan)
        seedParent = try await world.carer(of: ash, named: "Ade Bello")
    }

    @Test("D14, S4: a post for a room reaches that room's families and the team, and nobody else") func rooms() async throws {
        _ = try await world.published("Oak only", by: manager, rooms: [world.oak])
        #expect(try await world.titles(for: oakParent) == ["Oak only"])
        #expect(try await world.titles(for: manager) == ["Oak only"])
        #expect(try await world.titles(for: seedParent).isEmpty)
    }

    @Test("B2: a post for one family is for no other") func family() async throws {
        _ = try await world.published("For Rowan's family", by: manager, child: rowan)
        #expect(try await world.titles(for: oakParent) == ["For Rowan's family"])
        #expect(try await world.titles(for: seedParent).isEmpty)
    }

    @Test("N28: only what was published is on the page, for families and team alike", arguments: PostState.allCases)
    func published(_ state: PostState) async throws {
        _ = try await world.published(by: manager, state: state)
        let isSeen = state == .published
        #expect(try await !world.titles(for: oakParent).isEmpty == isSeen)
        #expect(try await !world.titles(for: manager).isEmpty == isSeen)
    }

    @Test("B6: a carer who has not agreed has no page, and still a membership") func agreement() async throws {
        let carer = try await world.carer(of: rowan, named: "Lee Kershaw", agreed: false)
        #expect(try await world.viewer(carer)?.hasAgreed == false)
        await #expect(throws: NotFound.self) { try await world.titles(for: carer) }
    }

    @Test("D17: on the day after the last day the page is gone, and stays for a brother or sister") func leaving() async throws {
        let leaver = try await world.child("Bea", "Kershaw", until: world.today)
        let parent = try await world.carer(of: leaver)
        let both = try await world.carer(of: leaver, rowan)
        _ = try await world.published(by: manager)
        #expect(try await world.titles(for: parent).count == 1)
        world.wait(Span.day)
        #expect(try await world.viewer(parent) == nil)
        #expect(try await world.titles(for: both).count == 1)
    }

    @Test("S2, D19: a picture is shown while everybody in it has permission, and not a moment longer") func withdrawal() async throws {
        try await world.decide(.grant, for: rowan, by: oakParent)
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .named(.child(rowan)), .hidden(nil), by: manager)
        #expect(try await world.feed(for: seedParent).posts[0].pictures.count == 1)
        let other = try await world.carer(of: rowan, as: .none, proven: false, named: "Pat Kershaw")
        try await world.decide(.stop, for: rowan, by: other)
        for member in [seedParent, oakParent, manager] { #expect(try await world.feed(for: member).posts[0].pictures.isEmpty) }
        #expect(try await world.feed(for: manager).posts[0].heldBack == 1)
        #expect(try await world.feed(for: seedParent).posts[0].heldBack == 0, "families are not told that somebody said no")
    }

    @Test("P11: an adult in a picture needs permission as a child does") func adult() async throws {
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .named(.adult(manager)), by: manager)
        #expect(try await world.feed(for: oakParent).posts[0].pictures.isEmpty)
    }

    @Test("S2: a child who is never to be photographed is not in the frame, even hidden") func never() async throws {
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .hidden(rowan), by: manager)
        #expect(try await world.feed(for: oakParent).posts[0].pictures.count == 1)
        try await world.protect(rowan, .neverPhotograph, by: manager)
        #expect(try await world.feed(for: oakParent).posts[0].pictures.isEmpty)
    }

    @Test("S2: a face that is nobody yet is not shown") func unanswered() async throws {
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .nobodyYet, by: manager)
        #expect(try await world.feed(for: manager).posts[0].pictures.isEmpty)
    }

    @Test("the page goes on by key: nothing is skipped or shown twice while new posts arrive") func paging() async throws {
        for number in 0..<45 {
            _ = try await world.published("\(number)", by: manager)
            if number % 3 != 0 { world.wait(1) }  // some share a moment
        }
        var titles: [String] = []
        var choice = FeedPage.Choice()
        repeat {
            let page = try await world.feed(for: oakParent, choice)
            titles += page.posts.map(\.title)
            choice.before = page.older
            _ = try await world.published("new", by: manager)
        } while choice.before != nil
        #expect(Set(titles).count == 45 && titles.count == 45 && !titles.contains("new"))
    }

    @Test("D14: a tellNothing marker takes the child, and with it the page, from that carer only") func tellNothing() async throws {
        let second = try await world.carer(of: rowan, named: "Pat Kershaw")
        try await world.protect(rowan, .tellNothing, about: second, by: manager)
        #expect(try await world.viewer(second) == nil)
        #expect(try await world.viewer(oakParent) != nil)
    }

    @Test("S2: a stop that another connection commits is obeyed by the very next request") func otherConnection() async throws {
        try await world.decide(.grant, for: rowan, by: oakParent)
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .named(.child(rowan)), by: manager)
        for _ in 0..<3 { #expect(try await world.feed(for: seedParent).posts[0].pictures.count == 1) }
        try await world.elsewhere { db in
            try db.execute("UPDATE consent SET lifted_at = 1 WHERE setting = \(world.setting) AND child = \(rowan)")
        }
        for member in [seedParent, oakParent, manager] { #expect(try await world.feed(for: member).posts[0].pictures.isEmpty) }
        try await world.elsewhere { db in
            try db.execute("UPDATE post SET state = 'takenDown' WHERE setting = \(world.setting) AND id = \(post)")
        }
        for member in [seedParent, oakParent, manager] { #expect(try await world.titles(for: member).isEmpty) }
    }

    @Test("S2, D19: a yes ends with its day although nothing is committed at midnight") func midnight() async throws {
        try await world.answer(.yes, for: rowan, by: oakParent, until: world.today)
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .named(.child(rowan)), by: manager)
        for _ in 0..<3 { #expect(try await world.feed(for: seedParent).posts[0].pictures.count == 1) }
        world.wait(Span.day)
        for member in [seedParent, manager] { #expect(try await world.feed(for: member).posts[0].pictures.isEmpty) }
    }

    @Test("S2: a photo policy made stricter, and a marker, hold at the next request") func stricter() async throws {
        try await world.decide(.grant, for: rowan, by: oakParent)
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .named(.child(rowan)), by: manager)
        #expect(try await world.feed(for: seedParent).posts[0].pictures.count == 1)
        try await world.write("UPDATE setting SET photo_policy = 'noFaces' WHERE id = \(world.setting)")
        #expect(try await world.feed(for: seedParent).posts[0].pictures.isEmpty)
        try await world.write("UPDATE setting SET photo_policy = 'facesWithConsent' WHERE id = \(world.setting)")
        #expect(try await world.feed(for: seedParent).posts[0].pictures.count == 1)
        try await world.protect(rowan, .neverPhotograph, by: manager)
        #expect(try await world.feed(for: seedParent).posts[0].pictures.isEmpty)
    }

    @Test("D14, S4: what one viewer is shown says nothing to the next: rooms, own families and held words stay apart")
    func oneAfterAnother() async throws {
        // With fewer than two ready the page is paused, and comments with it.
        _ = try await world.member(.staff, [.deputy], named: "Kim Dale")
        let forOak = try await world.published("Oak only", by: manager, rooms: [world.oak])
        _ = try await world.published("Seed only", by: manager, rooms: [seed])
        _ = try await world.published("For Rowan", by: manager, child: rowan)
        let father = try await world.carer(of: rowan, named: "Max Kershaw")
        try await world.perform(SayComment(world.identifier(), on: forOak, words: "Ring me on 07700 900123"), by: oakParent)
        try await world.perform(SayThanks(for: forOak, true), by: oakParent)
        for _ in 0..<2 {
            #expect(try await Set(world.titles(for: manager)) == ["Oak only", "Seed only", "For Rowan"])
            #expect(try await Set(world.titles(for: oakParent)) == ["Oak only", "For Rowan"])
            #expect(try await world.titles(for: seedParent) == ["Seed only"])
            let (own, other) = (try await oakPost(for: oakParent), try await oakPost(for: father))
            #expect(own.comments.map(\.author) == [.you] && own.comments.allSatisfy(\.isHeld) && own.isThanked)
            #expect(other.comments.isEmpty && other.commentCount == 0 && other.thanks == 1 && !other.isThanked)
            guard case .named = try await oakPost(for: manager).comments.first?.author else { throw NotFound() }
        }
    }

    private func oakPost(for member: Member.ID) async throws -> ShownPost {
        try #require(try await world.feed(for: member).posts.first { $0.title == "Oak only" })
    }
}
