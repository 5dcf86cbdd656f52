@testable import Gatepost
import Logging
import Pictures
import Safeguarding
import Storage
import Testing
import TestSupport

/// Through the real worker, the real store and real files.
@Suite(.serialized) struct PreparationTests {
    let world: World
    let author: Member.ID
    let post: Post.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        _ = try await world.member(.staff, [.manager], named: "Mo Okafor")
        post = try await world.draft(by: author)
    }

    private func add(_ upload: [UInt8]) async throws -> Picture.ID {
        let picture: Picture.ID = world.identifier()
        try await PictureIntake(world.application).add(picture, to: post, upload, for: world.asking(author))
        return picture
    }

    private func stored() async throws -> Int { try await world.application.pictures.store.list(olderThan: .max, after: nil).count }

    private func loaded(_ picture: Picture.ID) async throws -> PostPicture {
        try #require(try await world.atGate(post, for: author).pictures.first { $0.id == picture })
    }

    private func served(_ picture: Picture.ID) async throws -> [UInt8] {
        let viewer = try #require(try await world.viewer(author))
        let file = try await world.application.read { db in try PictureAccess.file(of: picture, .large, for: viewer, from: db) }
        return try await world.application.pictures.bytes(of: file, in: world.application)
    }

    @Test("B2, S2: an upload becomes a sealed original and three renditions, and a face that is hidden is gone from the pixels")
    func prepared() async throws {
        let picture = try await add(DrawnPicture(width: 600, height: 400).bytes)
        #expect(try await loaded(picture).state == .preparing)
        #expect(try await stored() == 1)
        await world.application.preparer.settle(world.application)
        let ready = try await loaded(picture)
        #expect(ready.state == .ready && ready.width == 600 && ready.height == 400 && ready.rendered == 1)
        #expect(ready.atGate.search == .done)
        // The original and three sizes; the upload is gone.
        #expect(try await stored() == 4)
        let before = try await served(picture)
        #expect(Array(before.prefix(4)) == Array("RIFF".utf8))
        let (face, area): (Face.ID, FaceArea) = (world.identifier(), try #require(FaceArea(x: 2300, y: 3400, width: 2000, height: 3200)))
        try await world.perform(AddFace(face, in: picture, at: area), by: author)
        try await world.perform(AnswerFace(face, is: .hidden(nil)), by: author)
        await #expect(throws: NotFound.self) { try await served(picture) }
        await world.application.preparer.settle(world.application)
        #expect(try await loaded(picture).rendered == 2)
        #expect(try await served(picture) != before)
        #expect(try await stored() == 4)
        await world.application.pictures.workshop.close()
    }

    @Test("S2: a face in a real photograph is found, and the post waits until somebody says who it is") func found() async throws {
        let picture = try await add(try Photograph.admiral.bytes)
        await world.application.preparer.settle(world.application)
        let ready = try await loaded(picture)
        #expect(ready.atGate.search == .done)
        let face = try #require(ready.faces.first)
        #expect(ready.faces.count == 1 && face.source == .found && face.answer == .unanswered)
        // The face is a little left of the middle, and above it.
        #expect(face.area.holdsMiddle(of: try #require(FaceArea(x: 5000, y: 3700, width: 200, height: 200))))
        try await world.perform(CheckPicture(picture), by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) == [.facesUnanswered(picture: picture, count: 1)])
        #expect(try await world.refusals(of: SignNobodyInPicture(picture), to: author).map(\.rule) == [.everyFaceAccountedFor])
        // The same photograph once more has a box on the same face.
        let again = try await add(try Photograph.admiral.bytes)
        await world.application.preparer.settle(world.application)
        let faces = try await loaded(again).faces
        #expect(faces.count == 1 && faces[0].area.isOnSameFace(as: face.area))
        await world.application.pictures.workshop.close()
    }

    @Test("D9, B2: what is no photograph, or is broken, is refused with a reason, and nothing of it is kept") func refused() async throws {
        let text = try await add(Array("%PDF-1.7 not a photograph".utf8))
        let cut = try await add(Array(DrawnPicture(width: 600, height: 400).bytes.prefix(3000)))
        await world.application.preparer.settle(world.application)
        #expect(try await loaded(text).trouble == .notAPhotograph)
        #expect(try await loaded(cut).trouble == .damaged)
        #expect(try await stored() == 0)
        #expect(try await world.refusals(of: SubmitPost(post), to: author).contains(.pictureRefused(text)))
        await world.application.pictures.workshop.close()
    }

    @Test("a crash between file and row leaves no row without a file, and the caretaker sweeps the file") func crash() async throws {
        let store = world.application.pictures.store
        let orphan = StoredName(from: world.application.random)
        try await store.put([1, 2, 3], as: orphan)
        let picture = try await add(DrawnPicture(width: 60, height: 40).bytes)
        world.wait(400 * Span.day)
        #expect(try await Caretaker(world.application, logger: Logger(label: "test")).runOnce(all: true) == [])
        await #expect(throws: StoreError.missing) { try await store.get(orphan) }
        #expect(try await stored() == 4)
        let state = try await world.application.read { db in
            try db.row("SELECT state FROM picture WHERE id = \(picture)") { try $0.text(0) }
        }
        #expect(state == "ready")
        await world.application.pictures.workshop.close()
    }

    @Test(
        "B2, S2: a picture that is ready before its original is kept can have a face hidden, and after a crash the original is still made")
    func keptLater() async throws {
        let picture = try await add(DrawnPicture(width: 600, height: 400).bytes)
        func files() async throws -> [String?] {
            try await world.application.read { db in
                try db.row("SELECT upload, original FROM picture WHERE id = \(picture)") { [$0.optionalText(0), $0.optionalText(1)] } ?? []
            }
        }
        // What comes before the search, and then nothing more: as if the server had ended here.
        await PreparingPicture(picture, in: world.setting, world.application).prepare()
        #expect(try await loaded(picture).state == .ready)
        let early = try await files()
        #expect(early[0] != nil && early[1] == nil)
        #expect(try await world.refusals(of: SubmitPost(post), to: author).contains(.facesBeingSought(picture)))
        let before = try await served(picture)
        let (face, area): (Face.ID, FaceArea) = (world.identifier(), try #require(FaceArea(x: 2300, y: 3400, width: 2000, height: 3200)))
        try await world.perform(AddFace(face, in: picture, at: area), by: author)
        try await world.perform(AnswerFace(face, is: .hidden(nil)), by: author)
        await PreparingPicture(picture, in: world.setting, world.application).prepare()
        #expect(try await served(picture) != before)
        await world.application.preparer.settle(world.application)
        let late = try await files()
        #expect(late[0] == nil && late[1] != nil)
        #expect(try await stored() == 4)
        #expect(try await loaded(picture).atGate.search == .done)
        await world.application.pictures.workshop.close()
    }

    @Test("S3: an upload that may not come leaves nothing behind") func forbidden() async throws {
        let carer = try await world.carer(of: world.child())
        for other in [carer, try await world.member(.staff)] {
            await #expect(throws: NotFound.self) {
                try await PictureIntake(world.application).add(world.identifier(), to: post, [1, 2, 3], for: world.asking(other))
            }
        }
        let colleague = try await world.member(.staff, [.contributor])
        await #expect(throws: Refused.self) {
            try await PictureIntake(world.application).add(world.identifier(), to: post, [1, 2, 3], for: world.asking(colleague))
        }
        #expect(try await stored() == 0)
    }
}
