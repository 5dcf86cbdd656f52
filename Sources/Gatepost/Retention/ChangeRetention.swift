public import Safeguarding
public import Storage

/// Asks that a kind of record is kept for longer or for less long. Nothing changes until somebody else confirms (P13).
public struct AskToChangeRetention: Action {
    public static let verb = "retention.ask"
    public static let clauses = ["P13"]
    private let id: Record.ID
    private let kind: KeptKind
    private let months: Int
    private let why: String
    public var subject: [UInt8] { kind.subject }

    public init(_ id: Record.ID, _ kind: KeptKind, months: Int, because why: String) {
        self.id = id
        self.kind = kind
        self.months = months
        self.why = why
    }

    public func facts(for asking: Asking, in db: Reader) throws -> KeepingRecords { try KeepingRecords(asking, in: db) }

    public func refusals(_ facts: KeepingRecords, to asking: Asking) -> [Refusal] {
        facts.refusals + [retentionWithin(kind, months: months)].compactMap(\.self) + ("why" as Field).refusals(of: why, most: 500)
            + (facts.schedule.months(kind) == months ? [.changedMeanwhile] : [])
    }

    public func apply(_ facts: KeepingRecords, for asking: Asking, in db: Writer) throws {
        // One asking at a time: the one before is asked no longer.
        try db.execute(
            """
            UPDATE retention_change SET decided_by = \(facts.viewer.member), decided_at = \(asking.now), confirmed = 0
            WHERE setting = \(asking.setting) AND kind = \(kind) AND decided_at IS NULL AND id <> \(id)
            """)
        try db.execute(
            """
            INSERT INTO retention_change (setting, id, kind, months, why, asked_by, asked_at)
            VALUES (\(asking.setting), \(id), \(kind), \(months), \(why), \(facts.viewer.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// A second person agrees that it is kept for longer or less long, or says no. What comes to its end earlier by it is announced like
/// everything else.
public struct DecideRetentionChange: Action {
    public static let verb = "retention.change"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let id: Record.ID
    private let agrees: Bool
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID, agrees: Bool) {
        self.id = id
        self.agrees = agrees
    }

    public struct Facts {
        let keeping: KeepingRecords
        let askedBy: Person.ID?
        let kind: KeptKind
        let months: Int
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let keeping = try KeepingRecords(asking, in: db)
        let row = try db.row(
            "SELECT asked_by, kind, months FROM retention_change WHERE setting = \(asking.setting) AND id = \(id) AND decided_at IS NULL"
        ) { (try $0.identifier(0) as Member.ID, try $0.word(1, as: KeptKind.self), try $0.integer(2)) }
        guard let (asker, kind, months) = row else { throw NotFound() }
        return Facts(keeping: keeping, askedBy: try Kin.person(asker, in: asking.setting, from: db), kind: kind, months: months)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let second = agrees ? twoToLoosen(askedBy: facts.askedBy, confirmedBy: facts.keeping.viewer.person) : nil
        return facts.keeping.refusals + [second, agrees ? retentionWithin(facts.kind, months: facts.months) : nil].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE retention_change SET decided_by = \(facts.keeping.viewer.member), decided_at = \(asking.now), confirmed = \(agrees)
            WHERE setting = \(asking.setting) AND id = \(id)
            """)
    }
}
