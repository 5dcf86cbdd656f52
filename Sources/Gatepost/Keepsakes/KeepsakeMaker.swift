import Pictures
import Safeguarding
import Storage

/// Makes keepsakes in the background, one picture at a time: nobody's view waits for them. Each picture is durable before the gate
/// is told, so a crash only means that the rest is made in the next run.
public actor KeepsakeMaker {
    private var running: Task<Void, Never>?
    private var isAskedAgain = false

    public init() {}

    /// Begins in the background, unless it is at work already; then it looks once more when it is done.
    public func wake(_ application: Application) {
        guard running == nil else { return isAskedAgain = true }
        running = Task { await self.run(application) }
    }

    /// Waits until nothing is left that can be made now.
    public func settle(_ application: Application) async {
        wake(application)
        while let running { await running.value }
    }

    private func run(_ application: Application) async {
        repeat {
            isAskedAgain = false
            for (setting, keepsake) in (try? await Self.waiting(in: application)) ?? [] {
                await MakingKeepsake(keepsake, in: setting, application).make()
            }
        } while isAskedAgain
        running = nil
    }

    private static func waiting(in application: Application) async throws -> [(setting: Setting.ID, keepsake: Keepsake.ID)] {
        try await application.read { db in
            // Looks across settings for names only; each is then made within its own.
            try db.rows("SELECT setting, id FROM keepsake WHERE state = \(Keepsake.State.making) ORDER BY asked_at, id") {
                (try $0.identifier(0), try $0.identifier(1))
            }
        }
    }

    /// Ends those whose week is over, in one setting.
    static func endOld(in setting: Setting.ID, of application: Application) async throws {
        let now = application.clock.now
        let old: [Keepsake.ID] = try await application.read { db in
            try db.rows(
                "SELECT id FROM keepsake WHERE setting = \(setting) AND state = \(Keepsake.State.ready) AND ends_at <= \(now) ORDER BY id"
            ) { try $0.identifier(0) }
        }
        for keepsake in old { try await application.gate.perform(EndKeepsake(keepsake), for: application.asking(.caretaker, in: setting)) }
    }
}

/// One keepsake on its way.
struct MakingKeepsake: Sendable {
    private let keepsake: Keepsake.ID
    private let application: Application
    private let setting: Setting.ID

    init(_ keepsake: Keepsake.ID, in setting: Setting.ID, _ application: Application) {
        self.keepsake = keepsake
        self.setting = setting
        self.application = application
    }

    private var asking: Asking { application.asking(.caretaker, in: setting) }

    /// What cannot be done now is left for the next run.
    func make() async {
        guard let work = try? await load(), work.state == .making else { return }
        for (picture, position) in work.waiting {
            guard await make(picture, position) else { return }
        }
        _ = try? await application.gate.perform(FinishKeepsake(keepsake), for: asking)
    }

    private func load() async throws -> KeepsakeInWork {
        let asking = asking
        return try await application.read { db in try KeepsakeInWork(keepsake, for: asking, in: db) }
    }

    /// - Returns: whether to go on: false when another run may do better.
    private func make(_ picture: Picture.ID, _ position: Int) async -> Bool {
        // Asked afresh for each picture; when an answer changes while one is rendered it is asked once more, a few times at most.
        for _ in 0..<3 {
            do {
                let work = try await load()
                guard let source = work.allowed[picture], let owner = work.owner else { return try await leaveOut(picture) }
                try await put(try await pixels(of: source, for: owner), source, position, work)
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
        try await application.gate.perform(AddToKeepsake(picture, to: keepsake, file: nil), for: asking)
        return true
    }

    /// The picture at its largest, with everybody else destroyed before any size is made, and marked like all that leaves (S13).
    private func pixels(of source: KeepsakePicture, for owner: Viewer) async throws -> [UInt8] {
        guard let name = StoredName(source.original) else { throw PictureProblem.refused(.damaged) }
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(source.sealedKey, for: source.id.bytes)
        let sealed: [UInt8]
        do { sealed = try await application.pictures.store.get(name) } catch StoreError.missing { throw PictureProblem.refused(.damaged) }
        let original = try Seal.open(sealed, with: key, at: .original(of: source.id, in: setting))
        let places = source.hiding.map { $0.pixels(in: Size(width: source.width, height: source.height)) }
        let large = try await application.pictures.workshop.render(original, hiding: places).large
        guard large.size.width >= MarkGrid.narrowest else { return large.bytes }
        let place = Pictures.Place(setting: setting.bytes, picture: source.id.bytes, role: .large, generation: source.generation)
        let mark = PictureMark(of: place, .large, for: owner, application.secrets)
        return try await application.pictures.workshop.mark(large.bytes, with: mark.seed, line: mark.line).bytes
    }

    private func put(_ bytes: [UInt8], _ source: KeepsakePicture, _ position: Int, _ work: KeepsakeInWork) async throws {
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(work.sealedKey, for: keepsake.bytes)
        let name = StoredName(from: application.random)
        try await application.pictures.store.put(
            try Seal.close(bytes, with: key, at: .kept(in: keepsake, position: position, setting)), as: name)
        do {
            try await application.gate.perform(
                AddToKeepsake(source.id, to: keepsake, file: name.text, likeness: source.likeness), for: asking)
        } catch {
            try? await application.pictures.store.delete(name)
            throw error
        }
    }
}

extension Pictures.Place {
    /// A picture of a keepsake, by its position there.
    static func kept(in keepsake: Keepsake.ID, position: Int, _ setting: Setting.ID) -> Pictures.Place {
        Pictures.Place(setting: setting.bytes, picture: keepsake.bytes, role: .large, generation: position)
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
