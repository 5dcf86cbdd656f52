public import Safeguarding
public import Storage

/// A pack as the caretaker works on it. It is made part by part; each part is durable before the gate is told.
public struct EvidenceInWork: Sendable {
    /// One part: everything that one loader gives.
    enum Part: Hashable, Sendable {
        case cover
        case board
        case register(Register)
        /// So many entries of the log, after this one.
        case log(after: Int)
    }

    let id: EvidencePack.ID
    let member: Member.ID
    let state: EvidencePack.State
    let period: RegisterTable.Period
    let askedAt: Int
    let sealedKey: [UInt8]
    let firstEntry, lastEntry: Int
    /// Parts that are made, by their place.
    let made: Set<Int>
    let endsAt: Int?

    /// Entries of the log in one file, so that memory never holds more.
    static let entries = 10_000

    /// What the pack consists of, in order.
    var parts: [Part] {
        let logs = stride(from: firstEntry - 1, to: lastEntry, by: Self.entries).map { Part.log(after: $0) }
        return [.cover, .board] + Register.allCases.map(Part.register) + logs
    }

    var waiting: [(place: Int, part: Part)] { parts.enumerated().filter { !made.contains($0.offset) }.map { ($0.offset, $0.element) } }

    /// - Throws: `NotFound` when there is no such pack.
    init(_ pack: EvidencePack.ID, in setting: Setting.ID, from db: Reader) throws {
        let found = try db.row(
            """
            SELECT member, state, first_day, last_day, asked_at, sealed_key, first_entry, last_entry, ends_at FROM evidence_pack
            WHERE setting = \(setting) AND id = \(pack)
            """
        ) { row in
            (
                member: try row.identifier(0) as Member.ID, state: try row.word(1, as: EvidencePack.State.self),
                period: RegisterTable.Period(try row.day(2), try row.day(3)), asked: try row.integer(4), key: try row.bytes(5),
                first: try row.integer(6), last: try row.integer(7), ends: row.optionalInteger(8)
            )
        }
        guard let found else { throw NotFound() }
        id = pack
        member = found.member
        state = found.state
        period = found.period
        askedAt = found.asked
        sealedKey = found.key
        firstEntry = found.first
        lastEntry = found.last
        endsAt = found.ends
        made = Set(
            try db.rows("SELECT DISTINCT part FROM evidence_file WHERE setting = \(setting) AND pack = \(pack)") { try $0.integer(0) })
    }
}

/// The caretaker notes that a part of a pack is made.
public struct AddToEvidence: Action {
    public static let verb = "evidence.part"
    public static let clauses: [String] = []
    private let pack: EvidencePack.ID
    private let place: Int
    private let files: [Made]
    public var subject: [UInt8] { pack.bytes }

    /// A file of it: its name in the archive, and where it is sealed.
    struct Made: Sendable {
        let name: String
        let digest: [UInt8]
        let bytes: Int
        let stored: String
        let position: Int
    }

    init(_ files: [Made], as place: Int, of pack: EvidencePack.ID) {
        self.files = files
        self.place = place
        self.pack = pack
    }

    public func facts(for asking: Asking, in db: Reader) throws -> EvidenceInWork { try EvidenceInWork(pack, in: asking.setting, from: db) }

    public func refusals(_ facts: EvidenceInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .making && !facts.made.contains(place) ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: EvidenceInWork, for asking: Asking, in db: Writer) throws {
        for file in files {
            try db.execute(
                """
                INSERT INTO evidence_file (setting, pack, part, position, name, digest, bytes, file)
                VALUES (\(asking.setting), \(pack), \(place), \(file.position), \(file.name), \(file.digest), \(file.bytes), \(file.stored))
                """)
        }
    }
}

/// The caretaker notes that a pack can be fetched, for a month.
public struct FinishEvidence: Action {
    public static let verb = "evidence.ready"
    public static let clauses: [String] = []
    private let pack: EvidencePack.ID
    public var subject: [UInt8] { pack.bytes }

    init(_ pack: EvidencePack.ID) { self.pack = pack }

    public func facts(for asking: Asking, in db: Reader) throws -> EvidenceInWork { try EvidenceInWork(pack, in: asking.setting, from: db) }

    public func refusals(_ facts: EvidenceInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .making && facts.waiting.isEmpty ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: EvidenceInWork, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE evidence_pack SET state = \(EvidencePack.State.ready), ready_at = \(asking.now),
                   ends_at = \(asking.now + EvidencePack.days * Span.day)
            WHERE setting = \(asking.setting) AND id = \(pack)
            """)
    }
}

/// The month is over: its key is forgotten, so that no copy of its files opens again.
public struct EndEvidence: Action {
    public static let verb = "evidence.end"
    public static let clauses: [String] = []
    private let pack: EvidencePack.ID
    public var subject: [UInt8] { pack.bytes }

    init(_ pack: EvidencePack.ID) { self.pack = pack }

    public func facts(for asking: Asking, in db: Reader) throws -> EvidenceInWork { try EvidenceInWork(pack, in: asking.setting, from: db) }

    public func refusals(_ facts: EvidenceInWork, to asking: Asking) -> [Refusal] {
        asking.isCaretakers + (facts.state == .ready && !keepsakeOpen(until: facts.endsAt, now: asking.now) ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: EvidenceInWork, for asking: Asking, in db: Writer) throws {
        try db.execute("DELETE FROM evidence_file WHERE setting = \(asking.setting) AND pack = \(pack)")
        try db.execute(
            """
            UPDATE evidence_pack SET state = \(EvidencePack.State.ended), sealed_key = \([UInt8]())
            WHERE setting = \(asking.setting) AND id = \(pack)
            """)
    }
}
