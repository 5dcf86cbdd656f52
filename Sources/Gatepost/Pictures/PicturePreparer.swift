import Crypto
import Pictures
import Safeguarding
import Storage

/// Prepares pictures in the background: uploads become upright, bare originals with three renditions, and a change of what is
/// hidden becomes new renditions; then they are searched for faces. What it makes is durable before the gate is told, so a crash at any point only means that
/// the picture waits for the next run; what it made in vain is swept.
public actor PicturePreparer {
    private var running: Task<Void, Never>?
    private var isAskedAgain = false
    private var searchesAtOnce = 1

    public init() {}

    /// Begins in the background, unless it is at work already; then it looks once more when it is done.
    public func wake(_ application: Application) {
        guard running == nil else { return isAskedAgain = true }
        running = Task { await self.run(application) }
    }

    /// Waits until nothing is left that can be prepared now, for tests, the demo and the timed job.
    /// - Parameter searches: pictures searched for faces at once. More than one only where nobody waits at a page: each takes a core
    ///   for seconds.
    public func settle(_ application: Application, searches: Int = 1) async {
        searchesAtOnce = searches
        wake(application)
        while let running { await running.value }
        searchesAtOnce = 1
    }

    private func run(_ application: Application) async {
        var searched: Set<Picture.ID> = []
        while true {
            isAskedAgain = false
            await PicturePreparer.prepareAll(in: application)
            // Few at a time, and what somebody waits to look at comes before the next.
            let next = await FaceHunt.next(searchesAtOnce, besides: searched, in: application)
            if next.isEmpty, !isAskedAgain { break }
            searched.formUnion(next.map(\.picture))
            await withTaskGroup(of: Void.self) { group in
                for item in next { group.addTask { await FaceHunt(item.picture, in: item.setting, application).run() } }
            }
        }
        running = nil
    }

    /// Two at a time: decoding is a core's work, and memory stays bounded however many wait.
    private static func prepareAll(in application: Application) async {
        var before: Set<Picture.ID> = []
        while let waiting = try? await waiting(in: application), case let next = waiting.filter({ !before.contains($0.picture) }),
            !next.isEmpty
        {
            before.formUnion(next.map(\.picture))
            await withTaskGroup(of: Void.self) { group in
                for (index, item) in next.enumerated() {
                    if index >= 2 { await group.next() }
                    group.addTask { await PreparingPicture(item.picture, in: item.setting, application).prepare() }
                }
            }
        }
    }

    /// Every picture that waits, oldest first.
    private static func waiting(in application: Application) async throws -> [(setting: Setting.ID, picture: Picture.ID)] {
        try await application.read { db in
            // The one statement that looks across settings: it hands on names only, and each is then prepared within its own.
            try db.rows(
                """
                SELECT setting, id FROM picture WHERE removed_at IS NULL
                AND (state = \(PictureState.preparing) OR (state = \(PictureState.ready) AND rendered < generation)) ORDER BY added_at, id
                """
            ) { (try $0.identifier(0), try $0.identifier(1)) }
        }
    }
}

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
            guard let work = try? await application.read({ db in try PictureInWork(picture, for: asking, in: db) }), work.isWaiting else {
                return
            }
            do {
                if work.state == .preparing { try await make(work) } else { try await render(work) }
            } catch let problem as PictureProblem {
                guard let trouble = problem.trouble else { return }
                _ = try? await application.gate.perform(RefusePicture(picture, because: trouble), for: asking)
                await forget([work.upload])
                return
            } catch is Refused {
                continue
            } catch { return }
        }
    }

    private func make(_ work: PictureInWork) async throws {
        let key = try await work.key(in: application)
        let upload = try await work.open(work.upload, at: .upload(of: picture, in: asking.setting), in: application)
        let prepared = try await application.pictures.workshop.prepare(upload)
        let original = try await put(prepared.original, key, at: .original(of: picture, in: asking.setting))
        let renditions = try await put(prepared.renditions, key, generation: work.generation)
        let size = prepared.size
        try await perform(
            RecordPrepared(picture, original: original, width: size.width, height: size.height, renditions),
            orForget: [original.text] + renditions.map(\.file))
        await forget([work.upload])
        await FaceHunt(picture, in: asking.setting, application).glance(at: prepared.original)
    }

    private func render(_ work: PictureInWork) async throws {
        guard let width = work.width, let height = work.height else { throw PictureProblem.brokeTheWorker }
        let (places, former) = try await application.read { db in
            (
                try hidden(in: Size(width: width, height: height), db),
                try db.rows("SELECT file FROM rendition WHERE setting = \(asking.setting) AND picture = \(picture)") { try $0.text(0) }
            )
        }
        let key = try await work.key(in: application)
        let original = try await work.openOriginal(in: application)
        let rendered = try await application.pictures.workshop.render(original, hiding: places)
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
