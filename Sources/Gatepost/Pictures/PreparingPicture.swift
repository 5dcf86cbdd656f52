import Crypto
import Pictures
import Safeguarding
import Storage

/// One picture on its way through the workshop.
struct PreparingPicture: Sendable {
    private let picture: Picture.ID
    private let application: Application
    private let asking: Asking

    init(_ picture: Picture.ID, in setting: Setting.ID, _ application: Application) {
        self.picture = picture
        self.application = application
        asking = application.asking(.caretaker, in: setting)
    }

    /// Prepares or renders it, whichever it waits for. What cannot be done now is left for the next run.
    func prepare() async {
        // An answer that changes while it is rendered raises the generation: once more then, and a few times at most.
        for _ in 0..<5 {
            guard let work = try? await application.read(in: asking.setting, { db in try PictureInWork(picture, for: asking, in: db) }),
                work.isWaiting
            else {
                return
            }
            do {
                if work.state == .preparing { try await make(work) } else { try await render(work) }
            } catch let problem as PictureProblem {
                return await refuse(work, problem)
            } catch is Refused {
                continue
            } catch { return }
        }
    }

    private func make(_ work: PictureInWork) async throws {
        let key = try await work.key(in: application)
        let upload = try await work.openPixels(in: application)
        let prepared = try await application.pictures.workshop.prepare(upload)
        let renditions = try await put(prepared.renditions, key, generation: work.generation)
        let size = prepared.size
        try await perform(
            RecordPrepared(picture, width: size.width, height: size.height, renditions), orForget: renditions.map(\.file))
        await FaceHunt(picture, in: asking.setting, application).glance(at: upload)
    }

    /// Makes the original that is kept, and forgets the upload with all that it says of where and when it was taken. It takes longer than
    /// the renditions do, so it waits until none are asked for.
    /// - Returns: what was uploaded, and what is kept of it; nil when it cannot be made now, or at all.
    func keep(_ work: PictureInWork) async -> (upload: [UInt8], original: [UInt8])? {
        do {
            let upload = try await work.openPixels(in: application)
            let original = try await application.pictures.workshop.original(of: upload)
            let name = try await put(original, try await work.key(in: application), at: .original(of: picture, in: asking.setting))
            try await perform(RecordKept(picture, original: name), orForget: [name.text])
            await forget([work.upload])
            return (upload, original)
        } catch let problem as PictureProblem {
            await refuse(work, problem)
        } catch {}
        return nil
    }

    /// Tells whoever added it that a picture cannot be used, unless another try may help.
    private func refuse(_ work: PictureInWork, _ problem: PictureProblem) async {
        guard let trouble = problem.trouble else { return }
        // Another process may have kept the original meanwhile, and so forgotten the upload that was read here.
        guard let now = try? await application.read(in: asking.setting, { db in try PictureInWork(picture, for: asking, in: db) }),
            now.upload == work.upload
        else {
            return
        }
        _ = try? await application.gate.perform(RefusePicture(picture, because: trouble), for: asking)
        await forget([work.upload])
    }

    private func render(_ work: PictureInWork) async throws {
        guard let width = work.width, let height = work.height else { throw PictureProblem.brokeTheWorker }
        let (places, former) = try await application.read(in: asking.setting) { db in
            (
                try hidden(in: Size(width: width, height: height), db),
                try db.rows("SELECT file FROM rendition WHERE setting = \(asking.setting) AND picture = \(picture)") { try $0.text(0) }
            )
        }
        let key = try await work.key(in: application)
        let pixels = try await work.openPixels(in: application)
        let rendered = try await application.pictures.workshop.render(pixels, hiding: places)
        let renditions = try await put(rendered, key, generation: work.generation)
        try await perform(RecordRendered(picture, generation: work.generation, renditions), orForget: renditions.map(\.file))
        await forget(former)
    }

    /// Where the hidden faces are, in the original's pixels; rounded outwards.
    private func hidden(in size: Size, _ db: Reader) throws -> [Rectangle] {
        try db.rows(
            """
            SELECT x, y, width, height FROM face
            WHERE setting = \(asking.setting) AND picture = \(picture) AND answer = \(FaceAnswer.hidden) ORDER BY id
            """
        ) { row in
            let (x, y) = (try row.integer(0) * size.width / FaceArea.whole, try row.integer(1) * size.height / FaceArea.whole)
            return Rectangle(
                x: x, y: y, width: try row.integer(2) * size.width / FaceArea.whole + 1,
                height: try row.integer(3) * size.height / FaceArea.whole + 1)
        }
    }

    private func perform(_ action: some Action, orForget files: [String]) async throws {
        do { _ = try await application.gate.perform(action, for: asking) } catch {
            await forget(files)
            throw error
        }
    }

    private func put(_ bytes: [UInt8], _ key: PictureKey, at place: Place) async throws -> StoredName {
        let name = StoredName(from: application.random)
        try await application.pictures.store.put(try Seal.close(bytes, with: key, at: place), as: name)
        return name
    }

    private func put(_ renditions: Renditions, _ key: PictureKey, generation: Int) async throws -> [MadeRendition] {
        var made: [MadeRendition] = []
        for (role, size, rendition) in [
            (Place.Role.large, "large", renditions.large), (.medium, "medium", renditions.medium), (.small, "small", renditions.small),
        ] {
            let place = Place(setting: asking.setting.bytes, picture: picture.bytes, role: role, generation: generation)
            made.append(
                MadeRendition(
                    size, width: rendition.size.width, height: rendition.size.height, bytes: rendition.bytes.count,
                    digest: Array(SHA256.hash(data: rendition.bytes)), file: try await put(rendition.bytes, key, at: place)))
        }
        return made
    }

    /// Deletes files that no row names any more; one that stays behind is swept later.
    private func forget(_ files: [String?]) async {
        for name in files.compactMap({ $0 }).compactMap(StoredName.init) { try? await application.pictures.store.delete(name) }
    }
}

extension PictureProblem {
    /// What it means for whoever added the picture; nil when the picture may be fine and another try helps.
    fileprivate var trouble: PictureTrouble? {
        switch self {
        case .refused(.notAPhotograph), .refused(.notServed): .notAPhotograph
        case .refused(.tooManyBytes), .refused(.tooManyPixels): .tooLarge
        case .refused(.damaged), .brokeTheWorker: .damaged
        case .tooSlow: .tookTooLong
        case .tooBusy, .unavailable, .refused(.cannotSearch): nil
        }
    }
}
