@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct VideoTests {
    let world: World
    let author, manager, carer: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        _ = try await world.member(.staff, [.deputy], named: "Dee Lund")
        child = try await world.child()
        carer = try await world.carer(of: child)
    }

    private func asked(_ post: Post.ID) async throws -> [Refusal] {
        try await world.application.gate.preview(SubmitPost(post), for: world.asking(author))
    }

    private func published(showing people: Subject...) async throws -> (Post.ID, Safeguarding.Attachment.ID) {
        let post = try await world.published(by: author)
        let video = try await people.isEmpty ? world.video(on: post, by: author) : world.video(on: post, showing: people[0], by: author)
        return (post, video)
    }

    private func serves(_ video: Safeguarding.Attachment.ID, to member: Member.ID) async throws -> Bool {
        guard let viewer = try await world.viewer(member) else { return false }
        do {
            return try await world.application.read { db in
                _ = try AttachmentAccess.file(of: video, .video, .itself, for: viewer, from: db).title
                _ = try AttachmentAccess.file(of: video, .video, .still, for: viewer, from: db).title
                return true
            }
        } catch is NotFound { return false }
    }

    @Test("P1, S2, D19: a child in a video needs a live permission for video: one for photographs is not enough")
    func consent() async throws {
        let post = try await world.draft(by: author)
        let video = try await world.video(on: post, showing: .child(child), by: author)
        let stopped = [Refusal.attachment(video, .childNotCovered(child))]
        #expect(try await asked(post) == stopped)
        try await world.decide(.grant, for: child, by: carer, medium: .photograph)
        #expect(try await asked(post) == stopped)
        try await world.decide(.grant, for: child, by: carer, medium: .video)
        #expect(try await asked(post) == [])
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [])
        // Another carer's no, after it was submitted, stops it at the second door too.
        try await world.decide(.stop, for: child, by: try await world.carer(of: child, named: "Ali Kershaw"), medium: .video)
        #expect(try await world.approvalWatching(post, by: manager) == stopped)
    }

    @Test("P1, P11: an adult in a video has said yes to video themselves")
    func adults() async throws {
        let post = try await world.draft(by: author)
        let video = try await world.video(on: post, showing: .adult(manager), by: author)
        #expect(try await asked(post) == [.attachment(video, .adultNotCovered(manager))])
        let yes = DecideOwnPermission(
            form: world.identifier(), for: manager, answers: [Use(.closedPage, .video): .yes], until: SchoolYear.end(on: world.today))
        try await world.perform(yes, by: manager)
        #expect(try await asked(post) == [])
    }

    @Test("P1, S2: a child who is never to be photographed, or who has left, stops a video: nobody is hidden in one")
    func never() async throws {
        try await world.decide(.grant, for: child, by: carer, medium: .video)
        let post = try await world.draft(by: author)
        let video = try await world.video(on: post, showing: .child(child), by: author)
        #expect(try await asked(post) == [])
        try await world.protect(child, .neverPhotograph, by: manager)
        #expect(try await asked(post) == [.attachment(video, .childNotCovered(child))])
        let leaver = try await world.child("Ash", "Lund", until: world.today.adding(days: -1))
        let other = try await world.draft(by: author)
        let past = try await world.video(on: other, showing: .child(leaver), by: author)
        #expect(try await asked(other) == [.attachment(past, .childHasLeft(leaver))])
    }

    @Test(
        "P1, S2, B13: an author lists everybody, watches all of it, and gives their word where the faces do not add up; another list asks again"
    )
    func authorsPart() async throws {
        try await world.decide(.grant, for: child, by: carer, medium: .video)
        let post = try await world.draft(by: author)
        let video = try await world.video(on: post, counted: 2, by: author, checked: false)
        try await world.write("UPDATE attachment SET nobody_by = NULL WHERE id = \(video)")
        #expect(try await asked(post) == [.attachment(video, .peopleMissing), .attachment(video, .unchecked(.video))])
        #expect(try await world.refusals(of: CheckAttachment(video), to: author).contains(.attachment(video, .peopleMissing)))
        try await world.perform(ListPeople(in: video, [.child(child)]), by: author)
        let uncounted = Refusal.attachment(video, .countNeedsWord(.video, counted: 2, listed: 1))
        #expect(try await world.refusals(of: CheckAttachment(video), to: author) == [uncounted])
        try await world.perform(CheckAttachment(video, givingWord: true), by: author)
        #expect(try await asked(post) == [])
        let sibling = try await world.child("Robin", "Kershaw")
        try await world.decide(.grant, for: sibling, by: try await world.carer(of: sibling), medium: .video)
        try await world.perform(ListPeople(in: video, [.child(child), .child(sibling)]), by: author)
        #expect(try await asked(post) == [.attachment(video, .unchecked(.video))])
        // Now the faces add up, so a plain yes is enough.
        try await world.perform(CheckAttachment(video), by: author)
        #expect(try await asked(post) == [])
        let elsewhere = Child.ID(low: 77)
        await #expect(throws: NotFound.self) { try await world.perform(ListPeople(in: video, [.child(elsewhere)]), by: author) }
    }

    @Test(
        "P1, N28: an approver watches it too, gives their own word where it is needed, and approves exactly the video and the people they saw"
    )
    func approval() async throws {
        try await world.decide(.grant, for: child, by: carer, medium: .video)
        let post = try await world.draft(by: author)
        let video = try await world.video(on: post, showing: .child(child), counted: nil, by: author)
        try await world.perform(SubmitPost(post), by: author)
        let seen = try await world.atGate(post, for: manager).digest
        #expect(try await world.refusals(of: ApprovePost(post, seen: seen), to: manager) == [.attachment(video, .unchecked(.video))])
        #expect(
            try await world.refusals(of: ApprovePost(post, seen: seen, watched: [video: false]), to: manager)
                == [.attachment(video, .countNeedsWord(.video, counted: nil, listed: 1))])
        #expect(try await world.refusals(of: ApprovePost(post, seen: seen, watched: [video: true]), to: author).contains(.workedOnIt))
        for change: SQL in [
            "UPDATE attachment SET digest = \([UInt8]([9])) WHERE id = \(video)",
            "UPDATE attachment SET still_digest = \([UInt8]([9])) WHERE id = \(video)",
            "UPDATE attachment SET title = 'Another' WHERE id = \(video)", "DELETE FROM attachment_person WHERE attachment = \(video)",
        ] {
            let before = try await world.atGate(post, for: manager).digest
            try await world.write(change)
            #expect(try await world.atGate(post, for: manager).digest != before)
            #expect(
                try await world.refusals(of: ApprovePost(post, seen: before, watched: [video: true]), to: manager).contains(
                    .changedSinceSeen))
        }
        let (other, shown) = (try await world.draft("Second", by: author), try await world.child("Robin", "Hale"))
        try await world.decide(.grant, for: shown, by: try await world.carer(of: shown), medium: .video)
        _ = try await world.video(on: other, showing: .child(shown), by: author)
        try await world.perform(SubmitPost(other), by: author)
        #expect(try await world.approvalWatching(other, by: manager) == [])
        #expect(try await world.feed(for: carer).posts.first?.attachments.map(\.kind) == [.video])
    }

    @Test("P1, S2: a withdrawal takes a video down at the next request, from the page and from its own address, and is counted")
    func withdrawal() async throws {
        try await world.decide(.grant, for: child, by: carer, medium: .video)
        let (_, video) = try await published(showing: .child(child))
        let other = try await world.carer(of: try await world.child("Robin", "Hale"), named: "Pat Hale")
        #expect(try await world.feed(for: other).posts.first?.attachments.map(\.id) == [video])
        #expect(try await serves(video, to: other))
        let outcome = try await world.answer(.no, for: child, by: carer, uses: [Use(.closedPage, .video)])
        #expect(outcome.cameDown == 1)
        for member in [other, carer] {
            #expect(try await world.feed(for: member).posts.first?.attachments == [])
            #expect(!(try await serves(video, to: member)))
        }
        let page = try await world.feed(for: author).posts.first
        #expect(page?.attachments == [] && page?.videosHeldBack == 1)
        #expect(try await world.feed(for: other).posts.first?.videosHeldBack == 0)
    }

    @Test("P1, N12: a stricter photo policy takes down videos that are out already")
    func policy() async throws {
        try await world.decide(.grant, for: child, by: carer, medium: .video)
        let (_, withChild) = try await published(showing: .child(child))
        let (_, empty) = try await published()
        #expect(try await serves(withChild, to: carer))
        let viewer = try #require(try await world.viewer(manager))
        let kept = try await world.application.read { db in
            try [PhotoPolicy.noFaces, .noChildren].map { try KeptOff.change(to: $0, for: viewer, from: db).pictureCount }
        }
        #expect(kept == [1, 1])
        for policy in [PhotoPolicy.noFaces, .noChildren] {
            try await world.write("UPDATE setting SET photo_policy = \(policy) WHERE id = \(world.setting)")
            #expect(!(try await serves(withChild, to: carer)))
            #expect(try await serves(empty, to: carer))
        }
    }

    @Test(
        "P1, D14: another room's family, a leaver, and a carer who must be told nothing see nothing of a video; nobody sees a draft's but those behind the page"
    )
    func whoNot() async throws {
        try await world.decide(.grant, for: child, by: carer, medium: .video)
        let elm = try await world.room("Elm")
        let post = try await world.published(by: author, rooms: [elm])
        let video = try await world.video(on: post, showing: .child(child), by: author)
        let inElm = try await world.carer(of: try await world.child("Robin", "Hale", in: elm), named: "Pat Hale")
        #expect(try await serves(video, to: inElm))
        #expect(!(try await serves(video, to: carer)))
        let leaver = try await world.member(.staff, [.contributor], until: world.today.adding(days: -1))
        #expect(!(try await serves(video, to: leaver)))
        try await world.protect(child, .tellNothing, about: inElm, by: manager)
        #expect(!(try await serves(video, to: inElm)))
        #expect(try await world.feed(for: inElm).posts.first?.attachments == [])
        let draft = try await world.draft("Not out yet", by: author)
        let waiting = try await world.video(on: draft, showing: .child(child), by: author)
        #expect(try await serves(waiting, to: manager))
        for member in [carer, inElm, try await world.member(.staff)] { #expect(!(try await serves(waiting, to: member))) }
        // A document's address does not serve a video.
        let viewer = try #require(try await world.viewer(manager))
        await #expect(throws: NotFound.self) {
            _ = try await world.application.read { db in
                try AttachmentAccess.file(of: video, .document, .itself, for: viewer, from: db).title
            }
        }
    }

    @Test("P1: a post holds three videos, and one that is taken out forgets its key and its people")
    func removing() async throws {
        let post = try await world.draft(by: author)
        var last: Safeguarding.Attachment.ID?
        for _ in 0..<AddAttachment.most { last = try await world.video(on: post, showing: .child(child), by: author) }
        let video = try #require(last)
        let more = AddAttachment(world.identifier(), .video, to: post, title: "One more")
        #expect(try await world.refusals(of: more, to: author) == [.tooManyAttachments(.video, most: 3)])
        try await world.perform(RemoveAttachment(video), by: author)
        let left = try await world.application.read { db in
            try db.count("SELECT COUNT(*) FROM attachment_person WHERE attachment = \(video)")
                + db.count("SELECT COUNT(*) FROM attachment WHERE id = \(video) AND file IS NOT NULL")
        }
        #expect(left == 0)
        #expect(!(try await serves(video, to: manager)))
        #expect(try await world.refusals(of: more, to: author) == [])
    }

    @Test("P1, S3: families, colleagues without the duty, and other contributors add nothing and change nothing")
    func rights() async throws {
        let post = try await world.draft(by: author)
        let video = try await world.video(on: post, showing: .child(child), by: author)
        let plain = try await world.member(.staff), colleague = try await world.member(.staff, [.contributor])
        for member in [carer, plain] {
            for action: any Action in [
                AddAttachment(world.identifier(), .video, to: post, title: "Mine"), ListPeople(in: video, []),
                CheckAttachment(video, givingWord: true),
                RemoveAttachment(video), DescribeAttachment(video, as: "Mine"),
            ] {
                await #expect(throws: NotFound.self) { _ = try await world.application.gate.perform(action, for: world.asking(member)) }
            }
        }
        #expect(try await world.refusals(of: RemoveAttachment(video), to: colleague).map(\.rule) == [.holdsDuty])
        let made = RefuseAttachment(video, because: .damaged)
        #expect(try await world.refusals(of: made, to: author).contains { $0.rule == .holdsDuty })
    }

    @Test("P1, N28: alone, a childminder shows no other family's child in a video")
    func childminder() async throws {
        let small = try await World(kind: "childminder")
        let minder = try await small.member(.staff, [.manager])
        let (own, other) = (try await small.child(), try await small.child("Robin", "Hale"))
        for child in [own, other] { try await small.decide(.grant, for: child, by: try await small.carer(of: child), medium: .video) }
        let post = try await small.draft(for: .family(own), by: minder)
        let video = try await small.video(on: post, showing: .child(other), by: minder)
        #expect(try await small.refusals(of: PublishAlone(post), to: minder) == [.attachment(video, .onlyThatFamilysChild)])
    }
}
