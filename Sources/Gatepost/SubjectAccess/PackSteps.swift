public import Safeguarding
public import Storage

/// The caretaker notes that one picture of a pack is made, or that it does not go in after all (P13).
public struct AddToPack: Action {
    public static let verb = "subject.picture"
    public static let clauses = ["P13"]
    private let pack: SubjectPack.ID
    private let picture: Picture.ID
    private let file: String?
    private let likeness: [UInt8]
    public var subject: [UInt8] { pack.bytes }

    init(_ picture: Picture.ID, to pack: SubjectPack.ID, file: String?, likeness: [UInt8]) {
        self.pack = pack
        self.picture = picture
        self.file = file
        self.likeness = likeness
    }

    public func facts(for asking: Asking, in db: Reader) throws -> PackInWork { try PackInWork(pack, for: asking, in: db) }

    public func refusals(_ facts: PackInWork, to asking: Asking) -> [Refusal] {
        // Somebody changed who is in it while it was made: these pixels are not those any more.
        let isStale = file != nil && facts.bundle.allowed[picture]?.likeness != likeness
        let isWaiting = facts.bundle.isMaking && facts.bundle.waiting.contains { $0.picture == picture }
        return asking.isCaretakers + (isWaiting && !isStale ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: PackInWork, for asking: Asking, in db: Writer) throws {
        let which: SQL = "setting = \(asking.setting) AND pack = \(pack) AND picture = \(picture)"
        if let file {
            try db.execute("UPDATE subject_pack_picture SET file = \(file), likeness = \(likeness) WHERE \(which)")
        } else {
            try db.execute("DELETE FROM subject_pack_picture WHERE \(which)")
        }
    }
}

/// The caretaker notes that all of a pack is made. Nobody may fetch it until two people have approved it.
public struct FinishPack: Action {
    public static let verb = "subject.ready"
    public static let clauses = ["P13"]
    private let pack: SubjectPack.ID
    private let files: [File]
    private let digest: [UInt8]
    public var subject: [UInt8] { pack.bytes }

    struct File: Sendable {
        let position: Int
        let name: String
        let digest: [UInt8]
        let stored: String
    }

    init(_ pack: SubjectPack.ID, _ files: [File], digest: [UInt8]) {
        self.pack = pack
        self.files = files
        self.digest = digest
    }

    public func facts(for asking: Asking, in db: Reader) throws -> PackInWork { try PackInWork(pack, for: asking, in: db) }

    public func refusals(_ facts: PackInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .making && facts.bundle.waiting.isEmpty ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: PackInWork, for asking: Asking, in db: Writer) throws {
        for file in files {
            try db.execute(
                """
                INSERT INTO subject_pack_file (setting, pack, position, name, digest, file)
                VALUES (\(asking.setting), \(pack), \(file.position), \(file.name), \(file.digest), \(file.stored))
                """)
        }
        try db.execute(
            """
            UPDATE subject_pack SET state = \(Keepsake.State.ready), ready_at = \(asking.now), digest = \(digest)
            WHERE setting = \(asking.setting) AND id = \(pack)
            """)
    }
}

/// A copy that was let out is stopped within its week, by one person: it was a mistake, or must not reach whoever asked. Nobody can fetch it from
/// then on, and it counts as never let out, so that another can be prepared (P13).
public struct StopPack: Action {
    public static let verb = "subject.stop"
    public static let clauses = ["P13"]
    private let pack: SubjectPack.ID
    public var subject: [UInt8] { pack.bytes }

    public init(_ pack: SubjectPack.ID) { self.pack = pack }

    public struct Facts {
        let pack: PackInWork
        let work: RequestInHand
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let found = try PackInWork(pack, for: asking, in: db)
        return Facts(pack: found, work: try RequestInHand(found.request.id, for: asking, in: db))
    }

    /// Also where the request was closed meanwhile.
    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let isOut = facts.pack.state == .ready && facts.pack.releasedAt != nil && keepsakeOpen(until: facts.pack.endsAt, now: asking.now)
        return facts.work.dealing + (isOut ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try PackInWork.end(pack, for: asking, in: db)
        try db.execute(
            "UPDATE subject_pack SET released_at = NULL, ends_at = NULL WHERE setting = \(asking.setting) AND id = \(pack)")
    }
}

/// The week is over.
public struct EndPack: Action {
    public static let verb = "subject.end"
    public static let clauses = ["P13"]
    private let pack: SubjectPack.ID
    public var subject: [UInt8] { pack.bytes }

    init(_ pack: SubjectPack.ID) { self.pack = pack }

    public func facts(for asking: Asking, in db: Reader) throws -> PackInWork { try PackInWork(pack, for: asking, in: db) }

    public func refusals(_ facts: PackInWork, to asking: Asking) -> [Refusal] {
        let isOver = facts.state == .ready && facts.releasedAt != nil && !keepsakeOpen(until: facts.endsAt, now: asking.now)
        return asking.isCaretakers + (isOver ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: PackInWork, for asking: Asking, in db: Writer) throws { try PackInWork.end(pack, for: asking, in: db) }
}
