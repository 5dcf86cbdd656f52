import Foundation
@testable import Gatepost
import Logging
import Pictures
import Safeguarding
import Storage
import Testing
import TestSupport

/// Through the real worker, the real tools, the real store and real files.
@Suite(.serialized) struct AttachmentPreparationTests {
    let world: World
    let author: Member.ID
    let post: Post.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        _ = try await world.member(.staff, [.manager], named: "Mo Okafor")
        post = try await world.draft(by: author)
    }

    private func stored() async throws -> Int { try await world.application.pictures.store.list(olderThan: .max, after: nil).count }

    private func loaded(_ attachment: Safeguarding.Attachment.ID) async throws -> PostAttachment {
        try #require(try await world.atGate(post, for: author).attachments.first { $0.id == attachment })
    }

    private func sealed(_ attachment: Safeguarding.Attachment.ID, _ kind: AttachmentKind, _ part: AttachmentAccess.Part = .itself)
        async throws -> SealedFile
    {
        let viewer = try #require(try await world.viewer(author))
        let found = try await world.application.read { db in
            try AttachmentAccess.file(of: attachment, kind, part, for: viewer, from: db).file
        }
        return try await world.application.pictures.sealed(found, in: world.application)
    }

    private func close() async { await world.application.pictures.workshop.close() }

    @Test(
        "P1, B2: an uploaded video becomes a sealed one with a still in its place; the upload is gone, and nothing was ever on the disk unsealed"
    )
    func video() async throws {
        let upload = try Film.made(seconds: 2)
        let video = try await world.add(.video, upload, to: post, by: author, keepsSound: true)
        #expect(try await loaded(video).state == .preparing)
        #expect(try await stored() == 1)
        #expect(
            try await world.application.gate.preview(SubmitPost(post), for: world.asking(author)) == [.attachment(video, .notReady(.video))]
        )
        await world.application.attachments.settle(world.application)
        let ready = try await loaded(video)
        #expect(ready.state == .ready && ready.width == 320 && ready.height == 180 && ready.hasSound)
        // Each still was looked at: these bars show nobody.
        #expect(ready.counted == 0)
        #expect(abs((ready.milliseconds ?? 0) - 2000) < 150)
        #expect(try await stored() == 2)
        let (file, still) = (try await sealed(video, .video), try await sealed(video, .video, .still))
        let head = try await file.bytes(0..<12)
        #expect(Array(head[4..<8]) == Array("ftyp".utf8))
        #expect(Array(try await still.bytes(0..<4)) == Array("RIFF".utf8))
        for path in try FileManager.default.subpathsOfDirectory(atPath: world.folder.path) {
            guard let bytes = FileManager.default.contents(atPath: world.folder.appending(path: path).path) else { continue }
            #expect(bytes.range(of: Data("ftypisom".utf8)) == nil && bytes.range(of: Data("moov".utf8)) == nil, "\(path)")
        }
        await close()
    }

    @Test("P1: faces in a film of real people are counted once a second, the most at one time are told, and fewer listed need a word")
    func counted() async throws {
        let video = try await world.add(.video, try Film.showing(.admiral, beside: .admiral), to: post, by: author)
        await world.application.attachments.settle(world.application)
        let ready = try await loaded(video)
        #expect(ready.counted == 2)
        try await world.perform(ListPeople(in: video, []), by: author)
        #expect(try await loaded(video).atGate.needsWord)
        await close()
    }

    @Test("P1, D7: an uploaded document becomes a sealed one with a preview, and its words are what the gate reads")
    func document() async throws {
        let document = try await world.add(.document, Paper.saying("Rowan Kershaw won the race"), to: post, by: author)
        _ = try await world.child("Rowan", "Kershaw")
        await world.application.attachments.settle(world.application)
        let ready = try await loaded(document)
        #expect(ready.state == .ready && ready.pages == 1 && ready.words.contains("Rowan Kershaw"))
        #expect(Array(try await sealed(document, .document).bytes(0..<5)) == Array("%PDF-".utf8))
        try await world.perform(CheckAttachment(document, givingWord: true), by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author).map(\.rule) == [.wordsPass])
        await close()
    }

    @Test("P1: what is no video or document, or is broken, is refused with a reason, and nothing of it is kept")
    func refused() async throws {
        let text = try await world.add(.video, Array("#EXTM3U\nfile:///etc/passwd\n".utf8), to: post, by: author)
        let cut = try await world.add(.video, Array(try Film.made(seconds: 1).prefix(900)), to: post, by: author)
        let film = try await world.add(.document, try Film.made(seconds: 1), to: post, by: author)
        await world.application.attachments.settle(world.application)
        #expect(try await loaded(text).trouble == .wrongKind)
        #expect(try await loaded(cut).trouble == .damaged)
        #expect(try await loaded(film).trouble == .wrongKind)
        #expect(try await stored() == 0)
        #expect(try await world.refusals(of: SubmitPost(post), to: author).contains(.attachment(text, .refused(.video))))
        await close()
    }

    @Test("P1: an upload that may not come, breaks off, is empty or too large leaves nothing behind")
    func nothingLeft() async throws {
        struct Lost: Error {}
        let plain = try await world.member(.staff, [.contributor])
        await #expect(throws: Refused.self) { _ = try await world.add(.video, [1, 2, 3], to: post, by: plain) }
        await #expect(throws: Refused.self) { _ = try await world.add(.video, [], to: post, by: author) }
        let intake = AttachmentIntake(world.application)
        func arriving(_ kind: AttachmentKind) -> AttachmentIntake.Arriving { .init(world.identifier(), kind, to: post, title: "Den day") }
        await #expect(throws: Lost.self) { try await intake.add(arriving(.video), for: world.asking(author)) { throw Lost() } }
        let piece = [UInt8](repeating: 0, count: 1_000_000)
        await #expect(throws: AttachmentIntake.TooLarge.self) {
            try await intake.add(arriving(.document), for: world.asking(author)) { piece }
        }
        #expect(try await stored() == 0)
        #expect(try await world.atGate(post, for: author).attachments.isEmpty)
        let folder = world.folder.appending(path: "pictures").path
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.contains("partial") } == [])
    }

    @Test("P1: a video that was taken out is swept, and one that waits through a crash is taken up again by the caretaker")
    func swept() async throws {
        let video = try await world.add(.video, try Film.made(seconds: 1), to: post, by: author)
        #expect(try await Caretaker(world.application, logger: Logger(label: "test")).runOnce(all: true) == [])
        #expect(try await loaded(video).state == .ready)
        #expect(try await stored() == 2)
        try await world.perform(RemoveAttachment(video), by: author)
        world.wait(400 * Span.day)
        #expect(try await Caretaker(world.application, logger: Logger(label: "test")).runOnce(all: true) == [])
        #expect(try await stored() == 0)
        await close()
    }
}
