import Pictures
import Safeguarding
import Storage

/// What the gate let out: what is written, then the pictures, then what of concerns was decided to be given.
public struct PackContents: Sendable {
    let pack: SubjectPack.ID
    let setting: Setting.ID
    let sealedKey: [UInt8]
    let madeAt: Int
    let zone: Zone
    let written: [(position: Int, name: String, file: String)]
    let pictures: [BundleContents.Kept]
    let concerns: [GivenConcern]

    /// - Parameter viewer: nil for whoever asked, who is given all that was decided; for others what they may open themselves.
    init(_ pack: PackInWork, for viewer: Viewer?, _ zone: Zone, _ secrets: Secrets, from db: Reader) throws {
        let setting = pack.setting
        self.pack = pack.id
        self.setting = setting
        madeAt = pack.readyAt ?? 0
        self.zone = zone
        sealedKey = pack.bundle.sealedKey
        written = try db.rows(
            "SELECT position, name, file FROM subject_pack_file WHERE setting = \(setting) AND pack = \(pack.id) ORDER BY position"
        ) { (try $0.integer(0), try $0.text(1), try $0.text(2)) }
        pictures = try db.rows(
            """
            SELECT position, shown_at, file FROM subject_pack_picture
            WHERE setting = \(setting) AND pack = \(pack.id) AND file IS NOT NULL ORDER BY position
            """
        ) { BundleContents.Kept(position: try $0.integer(0), shownAt: try $0.integer(1), file: try $0.text(2)) }
        concerns = try PackContents.concerns(pack.request, for: viewer, in: setting, secrets, from: db)
    }

    private static func concerns(
        _ request: RequestOnRecord, for viewer: Viewer?, in setting: Setting.ID, _ secrets: Secrets, from db: Reader
    ) throws -> [GivenConcern] {
        let subject = try DataSubject.load(request.subject, in: setting, from: db)
        let files =
            if let viewer {
                try ConcernsOn.open(to: viewer, on: subject, with: secrets, from: db).map(\.file)
            } else {
                try ConcernsOn.all(subject, in: setting, with: secrets, from: db)
            }
        let cover = try EverybodysNames.cover(besides: subject, for: request.asker, in: setting, from: db)
        return files.compactMap { file in
            guard let decided = file.state.disclosures[request.id], !decided.given.isEmpty else { return nil }
            let entries = SpokenOf.entries(of: file, on: subject, in: setting, from: db).filter { decided.given.contains($0.number) }
            return GivenConcern(
                entries: entries.map { GivenConcern.Entry(at: $0.at, words: cover.cover($0.words)) },
                withheld: decided.withheld.sorted { $0.key < $1.key }.map { cover.cover($0.value) })
        }
    }

    /// Hands over one file after another, so that memory holds one at most.
    /// - Parameter take: its name in the archive, when it was made in microseconds since 1970, and its bytes.
    public func each(in application: Application, _ take: (String, Int, [UInt8]) async throws -> Void) async throws {
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(sealedKey, for: pack.bytes)
        for file in written {
            guard let name = StoredName(file.file) else { throw NotFound() }
            let sealed = try await application.pictures.store.get(name)
            try await take(
                file.name, madeAt, try Seal.open(sealed, with: key, at: .bundled(in: pack.bytes, position: file.position, setting)))
        }
        if !concerns.isEmpty {
            let file = application.subjectPress.concerns(concerns, zone)
            try await take(file.name, madeAt, file.bytes)
        }
        let bundle = BundleContents(bundle: pack.bytes, setting: setting, sealedKey: sealedKey, zone: zone, kept: pictures)
        try await bundle.each(in: application, named: { "pictures/\($0).webp" }, take)
    }
}
