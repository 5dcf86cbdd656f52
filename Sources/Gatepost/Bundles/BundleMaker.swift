import Pictures
import Safeguarding
import Storage

/// Makes bundles of pictures in the background, one picture at a time: nobody's view waits for them. Each picture is durable before
/// the gate is told, so a crash only means that the rest is made in the next run.
public struct BundleMaker: Sendable {
    private let errand = Errand()

    public init() {}

    /// Begins in the background, unless it is at work already; then it looks once more when it is done.
    public func wake(_ application: Application) async {
        await errand.wake { await Self.makeAll(in: application) }
    }

    /// Waits until nothing is left that can be made now.
    public func settle(_ application: Application) async {
        await errand.settle { await Self.makeAll(in: application) }
    }

    private static func makeAll(in application: Application) async {
        for (setting, job) in (try? await waiting(in: application)) ?? [] { await MakingBundle(job, in: setting, application).make() }
    }

    private static func waiting(in application: Application) async throws -> [(setting: Setting.ID, job: any BundleJob)] {
        try await application.read(.across(.waiting)) { db in
            // Looks across settings for names only; each is then made within its own.
            let keepsakes: [(setting: Setting.ID, job: any BundleJob)] = try db.rows(
                "SELECT setting, id FROM keepsake WHERE state = \(Keepsake.State.making) ORDER BY asked_at, id"
            ) { (try $0.identifier(0), KeepsakeJob(id: try $0.identifier(1))) }
            let kits: [(setting: Setting.ID, job: any BundleJob)] = try db.rows(
                "SELECT setting, id FROM publish_kit WHERE state = \(Keepsake.State.making) ORDER BY asked_at, id"
            ) { (try $0.identifier(0), KitJob(id: try $0.identifier(1))) }
            let packs: [(setting: Setting.ID, job: any BundleJob)] = try db.rows(
                "SELECT setting, id FROM subject_pack WHERE state = \(Keepsake.State.making) ORDER BY asked_at, id"
            ) { (try $0.identifier(0), PackJob(id: try $0.identifier(1))) }
            return keepsakes + kits + packs
        }
    }

    /// Ends those whose week is over, in one setting.
    static func endOld(in setting: Setting.ID, of application: Application) async throws {
        let (now, asking) = (application.clock.now, application.asking(.caretaker, in: setting))
        let (keepsakes, kits, packs): ([Keepsake.ID], [PublishKit.ID], [SubjectPack.ID]) = try await application.read(in: setting) { db in
            (
                try db.rows(
                    "SELECT id FROM keepsake WHERE setting = \(setting) AND state = \(Keepsake.State.ready) AND ends_at <= \(now) ORDER BY id"
                ) { try $0.identifier(0) },
                try db.rows(
                    "SELECT id FROM publish_kit WHERE setting = \(setting) AND state = \(Keepsake.State.ready) AND ends_at <= \(now) ORDER BY id"
                ) { try $0.identifier(0) },
                try db.rows(
                    "SELECT id FROM subject_pack WHERE setting = \(setting) AND state = \(Keepsake.State.ready) AND ends_at <= \(now) ORDER BY id"
                ) { try $0.identifier(0) }
            )
        }
        for keepsake in keepsakes { try await application.gate.perform(EndKeepsake(keepsake), for: asking) }
        for kit in kits { try await application.gate.perform(EndKit(kit), for: asking) }
        for pack in packs { try await application.gate.perform(EndPack(pack), for: asking) }
    }
}

/// A bundle on its way: a family's keepsake, a kit to publish elsewhere, or a copy of what is held on somebody.
struct MakingBundle: Sendable {
    private let job: any BundleJob
    private let application: Application
    private let setting: Setting.ID

    init(_ job: any BundleJob, in setting: Setting.ID, _ application: Application) {
        self.job = job
        self.setting = setting
        self.application = application
    }

    private var asking: Asking { application.asking(.caretaker, in: setting) }

    /// What cannot be done now is left for the next run.
    func make() async {
        guard let work = try? await load(), work.isMaking else { return }
        for (picture, position) in work.waiting {
            guard await make(picture, position) else { return }
        }
        guard let finishing = try? await job.finishing(work, in: setting, of: application) else { return }
        try? await perform(finishing)
    }

    private func load() async throws -> BundleInWork {
        let (asking, job) = (asking, job)
        return try await application.read(in: setting) { db in try job.load(for: asking, in: db) }
    }

    private func perform(_ action: any Action) async throws { _ = try await application.gate.perform(action, for: asking) }

    /// - Returns: whether to go on: false when another run may do better.
    private func make(_ picture: Picture.ID, _ position: Int) async -> Bool {
        // Asked afresh for each picture; when an answer changes while one is rendered it is asked once more, a few times at most.
        for _ in 0..<3 {
            do {
                let work = try await load()
                guard let source = work.allowed[picture] else { return try await leaveOut(picture) }
                try await put(try await pixels(of: source, markedFor: work.owner), source, position, work)
                return true
            } catch is Refused {
                continue
            } catch let problem as PictureProblem {
                switch problem {
                case .tooBusy, .unavailable, .tooSlow: return false
                case .refused, .brokeTheWorker: return (try? await leaveOut(picture)) ?? false
                }
            } catch { return false }
        }
        return false
    }

    private func leaveOut(_ picture: Picture.ID) async throws -> Bool {
        try await perform(job.adding(picture, file: nil, likeness: []))
        return true
    }

    /// The picture at its largest, with whoever is to be hidden destroyed before any size is made. What leaves for one person is marked
    /// for them, like all that leaves (S13); what is for everybody carries no mark.
    private func pixels(of source: BundlePicture, markedFor owner: Viewer?) async throws -> [UInt8] {
        guard let name = StoredName(source.original) else { throw PictureProblem.refused(.damaged) }
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(source.sealedKey, for: source.id.bytes)
        let sealed: [UInt8]
        do { sealed = try await application.pictures.store.get(name) } catch StoreError.missing { throw PictureProblem.refused(.damaged) }
        let original = try Seal.open(sealed, with: key, at: .original(of: source.id, in: setting))
        let places = source.hiding.map { $0.pixels(in: Size(width: source.width, height: source.height)) }
        let large = try await application.pictures.workshop.render(original, hiding: places).large
        guard let owner, large.size.width >= MarkGrid.narrowest else { return large.bytes }
        let place = Pictures.Place(setting: setting.bytes, picture: source.id.bytes, role: .large, generation: source.generation)
        let mark = PictureMark(of: place, .large, for: owner, application.secrets)
        return try await application.pictures.workshop.mark(large.bytes, with: mark.seed, line: mark.line).bytes
    }

    private func put(_ bytes: [UInt8], _ source: BundlePicture, _ position: Int, _ work: BundleInWork) async throws {
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(work.sealedKey, for: job.bytes)
        let name = StoredName(from: application.random)
        try await application.pictures.store.put(
            try Seal.close(bytes, with: key, at: .bundled(in: job.bytes, position: position, setting)), as: name)
        do { try await perform(job.adding(source.id, file: name.text, likeness: source.likeness)) } catch {
            try? await application.pictures.store.delete(name)
            throw error
        }
    }
}

extension Pictures.Place {
    /// A picture of a bundle, by its position there.
    static func bundled(in bundle: [UInt8], position: Int, _ setting: Setting.ID) -> Pictures.Place {
        Pictures.Place(setting: setting.bytes, picture: bundle, role: .large, generation: position)
    }
}

extension FaceArea {
    /// In pixels of an original of this size, rounded outwards.
    func pixels(in size: Size) -> Rectangle {
        let whole = FaceArea.whole
        let (left, top) = (x * size.width / whole, y * size.height / whole)
        let (right, bottom) = (((x + width) * size.width + whole - 1) / whole, ((y + height) * size.height + whole - 1) / whole)
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }
}
