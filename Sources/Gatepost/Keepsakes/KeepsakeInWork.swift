public import Safeguarding
public import Storage

/// A keepsake as the caretaker works on it, with what may still go into it.
public struct KeepsakeInWork: Sendable {
    let id: Keepsake.ID
    let state: Keepsake.State
    let sealedKey: [UInt8]
    let endsAt: Int?
    /// Pictures that are not made yet, in order.
    let waiting: [(picture: Picture.ID, position: Int)]
    let made: Int
    /// Its owner, while they are a live member.
    let owner: Viewer?
    /// What its owner may have at this moment; nothing once they are out, or no carer any more.
    let allowed: [Picture.ID: BundlePicture]

    /// - Throws: `NotFound` when there is no such keepsake.
    init(_ keepsake: Keepsake.ID, for asking: Asking, in db: Reader) throws {
        let setting = asking.setting
        let found = try db.row(
            "SELECT child, member, state, sealed_key, ends_at FROM keepsake WHERE setting = \(setting) AND id = \(keepsake)"
        ) {
            (
                child: try $0.identifier(0) as Child.ID, member: try $0.identifier(1) as Member.ID,
                state: try $0.word(2, as: Keepsake.State.self),
                key: try $0.bytes(3), endsAt: $0.optionalInteger(4)
            )
        }
        guard let found else { throw NotFound() }
        let rows = try db.rows(
            "SELECT picture, position, file FROM keepsake_picture WHERE setting = \(setting) AND keepsake = \(keepsake) ORDER BY position"
        ) { (picture: try $0.identifier(0) as Picture.ID, position: try $0.integer(1), file: $0.optionalText(2)) }
        id = keepsake
        state = found.state
        sealedKey = found.key
        endsAt = found.endsAt
        waiting = rows.filter { $0.file == nil }.map { ($0.picture, $0.position) }
        made = rows.count { $0.file != nil }
        owner = try Viewer.load(found.member, in: setting, at: asking.now, from: db)
        allowed = try owner.map { try Self.allowed(found.child, to: $0, in: db) } ?? [:]
    }

    private static func allowed(_ child: Child.ID, to viewer: Viewer, in db: Reader) throws -> [Picture.ID: BundlePicture] {
        guard try KeepsakePicture.isTheirs(child, viewer, from: db) else { return [:] }
        return Dictionary(
            try KeepsakePicture.load(of: child, for: viewer, from: db).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Forgets its key, so that no copy of its files opens again, and which files those were: they are swept.
    static func end(_ keepsake: Keepsake.ID, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM keepsake_picture WHERE setting = \(asking.setting) AND keepsake = \(keepsake)")
        try db.execute(
            """
            UPDATE keepsake SET state = \(Keepsake.State.ended), sealed_key = \([UInt8]())
            WHERE setting = \(asking.setting) AND id = \(keepsake)
            """)
    }
}

/// A keepsake as the maker of bundles sees it.
struct KeepsakeJob: BundleJob {
    let id: Keepsake.ID
    var bytes: [UInt8] { id.bytes }
    func finishing(_ work: BundleInWork, in setting: Setting.ID, of application: Application) async throws -> any Action {
        FinishKeepsake(id)
    }

    func load(for asking: Asking, in db: Reader) throws -> BundleInWork {
        let work = try KeepsakeInWork(id, for: asking, in: db)
        return BundleInWork(
            isMaking: work.state == .making, sealedKey: work.sealedKey, waiting: work.waiting,
            allowed: work.owner == nil ? [:] : work.allowed,
            owner: work.owner)
    }

    func adding(_ picture: Picture.ID, file: String?, likeness: [UInt8]) -> any Action {
        AddToKeepsake(picture, to: id, file: file, likeness: likeness)
    }
}

/// The caretaker notes that one picture of a keepsake is made, or that it does not go in after all (S14).
public struct AddToKeepsake: Action {
    public static let verb = "keepsake.picture"
    public static let clauses = ["S14"]
    private let keepsake: Keepsake.ID
    private let picture: Picture.ID
    private let file: String?
    private let likeness: [UInt8]
    public var subject: [UInt8] { keepsake.bytes }

    /// - Parameters:
    ///   - file: its name in the store; nil to leave it out.
    ///   - likeness: of the picture as it was when everybody else was hidden in it.
    init(_ picture: Picture.ID, to keepsake: Keepsake.ID, file: String?, likeness: [UInt8] = []) {
        self.keepsake = keepsake
        self.picture = picture
        self.file = file
        self.likeness = likeness
    }

    public func facts(for asking: Asking, in db: Reader) throws -> KeepsakeInWork { try KeepsakeInWork(keepsake, for: asking, in: db) }

    public func refusals(_ facts: KeepsakeInWork, to asking: Asking) -> [Refusal] {
        // Somebody changed who is in it, or withdrew, while it was made: these pixels are not those any more.
        let isStale = file != nil && facts.allowed[picture]?.likeness != likeness
        let isWaiting = facts.state == .making && facts.waiting.contains { $0.picture == picture }
        return asking.isCaretakers + (isWaiting && !isStale ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: KeepsakeInWork, for asking: Asking, in db: Writer) throws {
        let which: SQL = "setting = \(asking.setting) AND keepsake = \(keepsake) AND picture = \(picture)"
        if let file {
            try db.execute("UPDATE keepsake_picture SET file = \(file), likeness = \(likeness) WHERE \(which)")
        } else {
            try db.execute("DELETE FROM keepsake_picture WHERE \(which)")
        }
    }
}

/// The caretaker notes that a keepsake can be fetched, for a week; or that nothing is left to put into it.
public struct FinishKeepsake: Action {
    public static let verb = "keepsake.ready"
    public static let clauses = ["S14"]
    private let keepsake: Keepsake.ID
    public var subject: [UInt8] { keepsake.bytes }

    init(_ keepsake: Keepsake.ID) { self.keepsake = keepsake }

    public func facts(for asking: Asking, in db: Reader) throws -> KeepsakeInWork { try KeepsakeInWork(keepsake, for: asking, in: db) }

    public func refusals(_ facts: KeepsakeInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .making && facts.waiting.isEmpty ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: KeepsakeInWork, for asking: Asking, in db: Writer) throws {
        guard facts.made > 0 else { return try KeepsakeInWork.end(keepsake, for: asking, in: db) }
        try db.execute(
            """
            UPDATE keepsake SET state = \(Keepsake.State.ready), ready_at = \(asking.now), ends_at = \(asking.now + Keepsake.days * Span.day)
            WHERE setting = \(asking.setting) AND id = \(keepsake)
            """)
    }
}

/// The week is over.
public struct EndKeepsake: Action {
    public static let verb = "keepsake.end"
    public static let clauses = ["S14"]
    private let keepsake: Keepsake.ID
    public var subject: [UInt8] { keepsake.bytes }

    init(_ keepsake: Keepsake.ID) { self.keepsake = keepsake }

    public func facts(for asking: Asking, in db: Reader) throws -> KeepsakeInWork { try KeepsakeInWork(keepsake, for: asking, in: db) }

    public func refusals(_ facts: KeepsakeInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .ready && !keepsakeOpen(until: facts.endsAt, now: asking.now) ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: KeepsakeInWork, for asking: Asking, in db: Writer) throws {
        try KeepsakeInWork.end(keepsake, for: asking, in: db)
    }
}
