import Crypto
import Pictures
import Safeguarding
import Storage
import Synchronization

/// The search for faces in one picture that is prepared (S2).
struct FaceHunt: Sendable {
    private let picture: Picture.ID
    private let application: Application
    private let asking: Asking

    init(_ picture: Picture.ID, in setting: Setting.ID, _ application: Application) {
        self.picture = picture
        self.application = application
        asking = application.asking(.caretaker, in: setting)
    }

    /// The next pictures to be searched, oldest first. What families see already is left as two people approved it; it is
    /// searched when it comes back to be worked on.
    static func next(
        _ count: Int, besides tried: Set<Picture.ID>, in application: Application
    ) async -> [(setting: Setting.ID, picture: Picture.ID)] {
        let waiting = try? await application.read(.across(.waiting)) { db in
            // It looks across settings as the preparer does: it hands on names only.
            try db.rows(
                """
                SELECT c.setting, c.id FROM picture c JOIN post p ON p.setting = c.setting AND p.id = c.post
                WHERE c.search = \(FaceSearch.waiting) AND c.state = \(PictureState.ready) AND c.removed_at IS NULL
                AND p.state <> \(PostState.published) ORDER BY c.added_at, c.id
                """
            ) { (setting: try $0.identifier(0) as Setting.ID, picture: try $0.identifier(1) as Picture.ID) }
        }
        return Array((waiting ?? []).filter { !tried.contains($0.picture) }.prefix(count))
    }

    /// Looks once, quickly, so that whoever waits at the page has most boxes within a second. The search goes on afterwards.
    func glance(at upload: [UInt8]) async {
        guard application.pictures.facesFound.of(upload) == nil,
            let found = try? await application.pictures.workshop.findFaces(in: upload, .first), !found.faces.isEmpty
        else { return }
        await record(found, search: .waiting)
    }

    /// Sees that the original is kept, looks at it as thoroughly as the machine can, and notes what it found, or that it could not look.
    /// Where there is no worker just now, nothing is noted and the next run tries again.
    ///
    /// So a search that is done means an original that is kept: the gate, which waits for the one, waits for both.
    func run() async {
        guard let work = try? await application.read(in: asking.setting, { db in try PictureInWork(picture, for: asking, in: db) }) else {
            return
        }
        guard work.original == nil, work.upload != nil else { return await search { try await work.openPixels(in: application) } }
        guard let kept = await PreparingPicture(picture, in: asking.setting, application).keep(work) else { return }
        await search { kept.original }
        // Whoever adds the same photograph again has its faces at once.
        if let found = application.pictures.facesFound.of(kept.original) { application.pictures.facesFound.keep(found, of: kept.upload) }
    }

    private func search(_ open: () async throws -> [UInt8]) async {
        // What breaks its worker might have had bad luck with the machine; three times is no luck.
        for _ in 0..<3 {
            do {
                return await record(try await find(in: try await open()), search: .done)
            } catch PictureProblem.tooBusy, PictureProblem.unavailable { return } catch PictureProblem.brokeTheWorker, PictureProblem
                .tooSlow
            {
                continue
            } catch PictureProblem.refused { break } catch { return }
        }
        await record(FoundFaces(size: Size(width: 1, height: 1), faces: []), search: .failed)
    }

    private func find(in original: [UInt8]) async throws -> FoundFaces {
        let memory = application.pictures.facesFound
        if let found = memory.of(original) { return found }
        let found = try await application.pictures.workshop.findFaces(in: original, .all)
        memory.keep(found, of: original)
        return found
    }

    private func record(_ found: FoundFaces, search: FaceSearch) async {
        let areas = found.faces.compactMap { FaceArea($0, in: found.size) }
        _ = try? await application.gate.perform(RecordFaces(picture, areas, search: search), for: asking)
    }
}

/// The rectangles of the last few hundred searches, by the SHA-256 of what was searched.
final class FacesFound: Sendable {
    private let found = Mutex<[SHA256Digest: FoundFaces]>([:])

    func of(_ original: [UInt8]) -> FoundFaces? { found.withLock { $0[SHA256.hash(data: original)] } }

    func keep(_ faces: FoundFaces, of original: [UInt8]) {
        let digest = SHA256.hash(data: original)
        found.withLock { found in
            if found.count >= 600 { found.removeAll() }
            found[digest] = faces
        }
    }
}

extension FaceArea {
    /// A rectangle of pixels in ten-thousandths of its picture, rounded outwards and kept inside. A face so small that it would be
    /// less than the least box gets the least box.
    init?(_ face: Rectangle, in size: Size) {
        func part(_ from: Int, _ length: Int, _ whole: Int) -> (from: Int, length: Int) {
            let start = max(0, from * FaceArea.whole / whole)
            let end = min(FaceArea.whole, ((from + length) * FaceArea.whole + whole - 1) / whole)
            let long = max(FaceArea.least, end - start)
            return (min(start, FaceArea.whole - long), long)
        }
        guard size.width > 0, size.height > 0 else { return nil }
        let (across, down) = (part(face.x, face.width, size.width), part(face.y, face.height, size.height))
        self.init(x: across.from, y: down.from, width: across.length, height: down.length)
    }
}
