@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import Testing
import TestSupport

/// Through the real worker, the real store and real files.
@Suite(.serialized) struct MarkedCopiesTests {
    let world: World
    let author: Member.ID
    let post: Post.ID
    let picture: Picture.ID
    let child: Child.ID
    let (jo, sam): (Member.ID, Member.ID)

    /// A post on the page with one picture of 900 pixels, and two families who may see it.
    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        post = try await world.draft(by: author)
        picture = world.identifier()
        try await PictureIntake(world.application).add(
            picture, to: post, DrawnPicture(width: 900, height: 600).bytes, for: world.asking(author))
        await world.application.preparer.settle(world.application)
        child = try await world.child()
        jo = try await world.carer(of: child)
        sam = try await world.carer(of: try await world.child("Finn"))
        try await world.write(
            "UPDATE post SET state = 'published', audience = 'everyone', published_at = \(world.now) WHERE id = \(post)")
    }

    private func served(_ size: PictureAccess.Size, to member: Member.ID) async throws -> (tag: [UInt8], bytes: [UInt8]) {
        let viewer = try #require(try await world.viewer(member))
        let copies = MarkedCopies(world.application)
        let answer = try await copies.answer(picture, size, for: viewer)
        return (answer.tag, try await copies.bytes(of: answer, picture, for: viewer))
    }

    private func kept() async throws -> Int {
        try await world.application.read { db in try db.row("SELECT COUNT(*) FROM marked_copy") { try $0.integer(0) } ?? 0 }
    }

    private func close() async { await world.application.pictures.workshop.close() }

    @Test("S13: every picture of 800 pixels or more that leaves is the viewer's own, and nobody gets it unmarked")
    func own() async throws {
        for size in [PictureAccess.Size.large, .medium] {
            let (jos, sams, authors) = (try await served(size, to: jo), try await served(size, to: sam), try await served(size, to: author))
            #expect(Set([jos.bytes, sams.bytes, authors.bytes]).count == 3)
            #expect(Set([jos.tag, sams.tag, authors.tag]).count == 3)
            let viewer = try #require(try await world.viewer(jo))
            let file = try await world.application.read { db in try PictureAccess.file(of: picture, size, for: viewer, from: db) }
            let unmarked = try await world.application.pictures.bytes(of: file, in: world.application)
            #expect(![jos.bytes, sams.bytes, authors.bytes].contains(unmarked))
        }
        // The smallest is for lists, and the same for everybody.
        #expect(try await served(.small, to: jo).bytes == served(.small, to: sam).bytes)
        await close()
    }

    @Test("S13: a copy is kept, sealed for its viewer, and sent again; another's does not open in its place")
    func keptForViewer() async throws {
        let first = try await served(.medium, to: jo)
        #expect(try await kept() == 1)
        #expect(try await served(.medium, to: jo) == first)
        #expect(try await kept() == 1)
        // Somebody who can move rows about gets nothing of it: it does not open for Sam, who is sent a copy of his own.
        try await world.write("UPDATE marked_copy SET member = \(sam)")
        let sams = try await served(.medium, to: sam)
        #expect(sams.bytes != first.bytes)
        await close()
    }

    @Test("S13, D14: what was withdrawn is refused at once, although a copy is kept")
    func withdrawn() async throws {
        _ = try await served(.medium, to: jo)
        try await world.write("UPDATE post SET state = 'takenDown' WHERE id = \(post)")
        for member in [jo, sam] { await #expect(throws: NotFound.self) { try await served(.medium, to: member) } }
        let stranger = try await world.member(.officer, [.overseeingOfficer])
        await #expect(throws: NotFound.self) { try await served(.medium, to: stranger) }
        await close()
    }

    @Test("S13: a picture that cannot be marked is not sent at all; one whose copy is kept still is")
    func cannotMark() async throws {
        let jos = try await served(.medium, to: jo)
        await close()
        await #expect(throws: TooBusy.self) { try await served(.medium, to: sam) }
        await #expect(throws: TooBusy.self) { try await served(.large, to: jo) }
        #expect(try await served(.medium, to: jo) == jos)
    }

    @Test("S13: the line in the corner tells the month, so a new month makes a new copy in the old one's place")
    func month() async throws {
        let before = try await served(.medium, to: jo)
        world.wait(32 * Span.day)
        let after = try await served(.medium, to: jo)
        #expect(before.tag != after.tag && before.bytes != after.bytes)
        #expect(try await kept() == 1)
        await close()
    }

    @Test("S13: copies take no more room than they may, those looked at longest ago go first, and those of former pixels go at once")
    func room() async throws {
        let bytes = try await served(.medium, to: jo).bytes.count
        world.wait(2 * Span.day)
        _ = try await served(.medium, to: sam)
        try await MarkedCopies.sweep(world.application, keeping: bytes * 3 / 2)
        let left = try await world.application.read { db in
            try db.rows("SELECT member FROM marked_copy") { try $0.identifier(0) as Member.ID }
        }
        #expect(left == [sam])
        try await world.write("UPDATE picture SET generation = 2, rendered = 2")
        try await MarkedCopies.sweep(world.application)
        #expect(try await kept() == 0)
        await close()
    }

    @Test("S13: the copies of a young post are made ahead for the families who may see it, and for nobody else")
    func ahead() async throws {
        let elsewhere = try await world.room("Ash")
        let other = try await world.carer(of: try await world.child("Noor", in: elsewhere))
        try await world.write(
            "UPDATE post SET audience = 'rooms' WHERE id = \(post)",
            "INSERT INTO post_room (setting, post, room) VALUES (\(world.setting), \(post), \(world.oak))")
        try await MarkedCopies.prepareAhead(world.application)
        let made = try await world.application.read { db in
            try db.rows("SELECT member FROM marked_copy") { try $0.identifier(0) as Member.ID }
        }
        #expect(Set(made) == [jo, sam] && !made.contains(other) && !made.contains(author))
        await close()
        // What was made ahead is what is sent: nothing is left to make.
        #expect(try await served(.medium, to: jo).bytes.isEmpty == false)
    }
}
