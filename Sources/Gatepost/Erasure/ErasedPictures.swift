import Pictures
public import Safeguarding
public import Storage

/// Makes pictures anew without whoever was erased: the original too, so that no key opens those pixels any more. In the background, one at a time.
public struct ErasedPictures: Sendable {
    private let errand = Errand()

    public init() {}

    public func wake(_ application: Application) async { await errand.wake { await Self.makeAll(in: application) } }

    /// Waits until nothing is left that can be made now.
    public func settle(_ application: Application) async { await errand.settle { await Self.makeAll(in: application) } }

    private static func makeAll(in application: Application) async {
        let waiting = try? await application.read(.across(.waiting)) { db in
            // Looks across settings for names only; each is then made within its own.
            try db.rows("SELECT setting, picture FROM erased_picture ORDER BY since, picture") {
                (try $0.identifier(0) as Setting.ID, try $0.identifier(1) as Picture.ID)
            }
        }
        for (setting, picture) in waiting ?? [] { try? await make(picture, in: setting, of: application) }
        if !(waiting ?? []).isEmpty { await application.preparer.wake(application) }
    }

    private static func make(_ picture: Picture.ID, in setting: Setting.ID, of application: Application) async throws {
        let asking = application.asking(.caretaker, in: setting)
        let (work, faces) = try await application.read(in: setting) { db in
            let work = try RenewedPicture(picture, for: asking, in: db)
            let today = try asking.today(in: db)
            return (work, try PostFace.all(of: [picture], on: today, in: setting, from: db)[picture] ?? [])
        }
        guard let picture = work.picture, picture.state == .ready, let width = picture.width, let height = picture.height else {
            if work.picture == nil { try await application.gate.perform(RenewPicture(work.id, nil), for: asking) }
            return
        }
        let places = faces.filter { $0.answer == .hidden }.map { $0.area.pixels(in: Size(width: width, height: height)) }
        let large = try await application.pictures.workshop.render(try await picture.openPixels(in: application), hiding: places).large
        let (key, wrapped) = try await application.pictures.key(of: setting, in: application).newPictureKey(for: work.id.bytes)
        let name = StoredName(from: application.random)
        try await application.pictures.store.put(try Seal.close(large.bytes, with: key, at: .original(of: work.id, in: setting)), as: name)
        let made = RenewPicture.Made(
            sealedKey: wrapped, original: name.text, width: large.size.width, height: large.size.height, generation: picture.generation)
        do { try await application.gate.perform(RenewPicture(work.id, made), for: asking) } catch {
            try? await application.pictures.store.delete(name)
            throw error
        }
    }
}

/// A picture that is to be made anew; nothing where it was taken out meanwhile.
public struct RenewedPicture: Sendable {
    let id: Picture.ID
    let picture: PictureInWork?

    /// - Throws: `NotFound` when it does not wait.
    init(_ id: Picture.ID, for asking: Asking, in db: Reader) throws {
        guard try db.exists("SELECT 1 FROM erased_picture e WHERE e.setting = \(asking.setting) AND e.picture = \(id)") else {
            throw NotFound()
        }
        self.id = id
        picture = try? PictureInWork(id, for: asking, in: db)
    }
}

/// The caretaker notes that a picture's original is now without whoever was erased, under a new key: the former one is forgotten, so that no copy
/// of the former file opens again, in old backups neither (P13).
public struct RenewPicture: Action {
    public static let verb = "picture.renewed"
    public static let clauses = ["P13"]
    private let picture: Picture.ID
    private let made: Made?
    public var subject: [UInt8] { picture.bytes }

    struct Made: Sendable {
        let sealedKey: [UInt8]
        let original: String
        let width, height: Int
        /// Of the picture whose hidden faces were destroyed.
        let generation: Int
    }

    /// - Parameter made: nil where it was taken out meanwhile.
    init(_ picture: Picture.ID, _ made: Made?) {
        self.picture = picture
        self.made = made
    }

    public func facts(for asking: Asking, in db: Reader) throws -> RenewedPicture { try RenewedPicture(picture, for: asking, in: db) }

    public func refusals(_ facts: RenewedPicture, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.picture?.generation == made?.generation ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: RenewedPicture, for asking: Asking, in db: Writer) throws {
        let setting = asking.setting
        if let made {
            try db.execute(
                """
                UPDATE picture SET sealed_key = \(made.sealedKey), original = \(made.original), upload = NULL, width = \(made.width),
                       height = \(made.height) WHERE setting = \(setting) AND id = \(picture)
                """)
            try PictureChange.forgetRenditions(of: picture, for: asking, in: db)
            // Made from the former original under the former key meanwhile, or on their way.
            try PictureChange.renew(picture, after: made.generation, showsMore: false, for: asking, in: db)
        }
        try db.execute("DELETE FROM erased_picture WHERE setting = \(setting) AND picture = \(picture)")
    }
}
