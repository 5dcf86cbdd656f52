import Crypto
import Pictures
public import Safeguarding
public import Storage

/// A copy of what is held on somebody as the caretaker makes it: pictures first, one by one, then what is written.
public struct PackInWork: Sendable {
    let id: SubjectPack.ID
    let setting: Setting.ID
    let request: RequestOnRecord
    let readyAt: Int?
    let state: Keepsake.State
    let digest: [UInt8]?
    let releasedAt: Int?
    let endsAt: Int?
    let bundle: BundleInWork
    let made: [(picture: Picture.ID, likeness: [UInt8])]

    /// - Throws: `NotFound` when there is no such pack.
    init(_ pack: SubjectPack.ID, for asking: Asking, in db: Reader) throws {
        let setting = asking.setting
        let found = try db.row(
            """
            SELECT request, state, sealed_key, digest, released_at, ends_at, ready_at FROM subject_pack
            WHERE setting = \(setting) AND id = \(pack)
            """
        ) {
            (
                request: try $0.identifier(0) as SubjectRequest.ID, state: try $0.word(1, as: Keepsake.State.self), key: try $0.bytes(2),
                digest: $0.optionalBytes(3), released: $0.optionalInteger(4), ends: $0.optionalInteger(5), ready: $0.optionalInteger(6)
            )
        }
        guard let found else { throw NotFound() }
        let rows = try db.rows(
            "SELECT picture, position, file, likeness FROM subject_pack_picture WHERE setting = \(setting) AND pack = \(pack) ORDER BY position"
        ) {
            (picture: try $0.identifier(0) as Picture.ID, position: try $0.integer(1), file: $0.optionalText(2), likeness: try $0.bytes(3))
        }
        id = pack
        self.setting = setting
        readyAt = found.ready
        request = try RequestOnRecord.load(found.request, in: setting, from: db)
        state = found.state
        digest = found.digest
        releasedAt = found.released
        endsAt = found.ends
        made = rows.filter { $0.file != nil }.map { ($0.picture, $0.likeness) }
        let subject = try DataSubject.load(request.subject, in: setting, from: db)
        let allowed = found.state == .making ? try PackPicture.load(of: subject, on: try asking.today(in: db), in: setting, from: db) : []
        bundle = BundleInWork(
            isMaking: found.state == .making, sealedKey: found.key,
            waiting: rows.filter { $0.file == nil }.map { ($0.picture, $0.position) },
            allowed: Dictionary(allowed.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }), owner: nil)
    }

    static func isReleased(_ request: SubjectRequest.ID, in setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists(
            "SELECT 1 FROM subject_pack k WHERE k.setting = \(setting) AND k.request = \(request) AND k.released_at IS NOT NULL AND k.state = \(Keepsake.State.ready)"
        )
    }

    /// Somebody has approved a copy that is not let out yet.
    static func isBeingApproved(_ request: SubjectRequest.ID, in setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM subject_approval a JOIN subject_pack k ON k.setting = a.setting AND k.id = a.pack
            WHERE k.setting = \(setting) AND k.request = \(request) AND k.released_at IS NULL AND k.state = \(Keepsake.State.ready)
            """)
    }

    /// Forgets its key, so that no copy of its files opens again, and which files those were: they are swept.
    static func end(_ pack: SubjectPack.ID, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM subject_pack_picture WHERE setting = \(asking.setting) AND pack = \(pack)")
        try db.execute("DELETE FROM subject_pack_file WHERE setting = \(asking.setting) AND pack = \(pack)")
        try db.execute(
            """
            UPDATE subject_pack SET state = \(Keepsake.State.ended), sealed_key = \([UInt8]()) WHERE setting = \(asking.setting) AND id = \(pack)
            """)
    }
}

/// Pictures that show somebody, with everybody else destroyed in them.
enum PackPicture {
    /// Every one that is kept, on the page or not, oldest first; none that is sealed for the police.
    static func load(of subject: DataSubject, on today: Day, in setting: Setting.ID, from db: Reader) throws -> [BundlePicture] {
        let theirs: SQL =
            if let child = subject.subject.child {
                "f.child = \(child) AND f.answer = \(FaceAnswer.child)"
            } else {
                "f.member IN (\(list: subject.members)) AND f.answer = \(FaceAnswer.adult)"
            }
        let rows = try db.rows(
            """
            SELECT DISTINCT c.id, COALESCE(p.published_at, c.added_at) AS shown_at, c.position, c.width, c.height, c.sealed_key, c.original,
                   c.generation
            FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE f.setting = \(setting) AND \(theirs) AND c.original IS NOT NULL AND c.width IS NOT NULL AND c.removed_at IS NULL
            ORDER BY shown_at, c.position, c.id
            """
        ) { try BundlePicture.Found($0) }
        let faces = try PostFace.all(of: rows.map(\.id), on: today, in: setting, from: db)
        return rows.map { row in
            let all = faces[row.id] ?? []
            let own = all.map { face in
                switch subject.subject {
                case .child(let child): face.answer == .child && face.child == child
                case .adult: face.answer == .adult && (face.adult.map(subject.members.contains) ?? false)
                }
            }
            return row.bundled(all, hidden: hiddenForSubject(all.map(\.answer), own: own))
        }
    }
}

/// A pack as the maker of bundles sees it.
struct PackJob: BundleJob {
    let id: SubjectPack.ID
    var bytes: [UInt8] { id.bytes }

    func load(for asking: Asking, in db: Reader) throws -> BundleInWork { try PackInWork(id, for: asking, in: db).bundle }

    func adding(_ picture: Picture.ID, file: String?, likeness: [UInt8]) -> any Action {
        AddToPack(picture, to: id, file: file, likeness: likeness)
    }

    /// What is written is sealed and durable before the gate is told, as pictures are.
    func finishing(_ work: BundleInWork, in setting: Setting.ID, of application: Application) async throws -> any Action {
        let asking = application.asking(.caretaker, in: setting)
        let (holdings, made) = try await application.read(in: setting) { [id] db in
            let pack = try PackInWork(id, for: asking, in: db)
            let subject = try DataSubject.load(pack.request.subject, in: setting, from: db)
            let holdings = try Holdings.load(
                subject, for: pack.request.asker, pictures: pack.made.count, in: setting, at: asking.now, from: db)
            return (holdings, pack.made)
        }
        let key = try await application.pictures.key(of: setting, in: application).pictureKey(work.sealedKey, for: bytes)
        var files: [FinishPack.File] = []
        for (index, file) in application.subjectPress.holdings(holdings).enumerated() {
            let (name, position) = (StoredName(from: application.random), PackJob.written + index)
            try await application.pictures.store.put(
                try Seal.close(file.bytes, with: key, at: .bundled(in: bytes, position: position, setting)), as: name)
            files.append(
                FinishPack.File(position: position, name: file.name, digest: Array(SHA256.hash(data: file.bytes)), stored: name.text))
        }
        var digest = SHA256()
        for file in files { digest.update(data: file.digest) }
        for picture in made { digest.update(data: picture.picture.bytes + picture.likeness) }
        return FinishPack(id, files, digest: Array(digest.finalize()))
    }

    /// Where the positions of written files begin; no pack has so many pictures.
    static let written = 1_000_000
}
