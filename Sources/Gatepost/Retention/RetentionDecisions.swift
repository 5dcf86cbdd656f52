public import Safeguarding
public import Storage

/// What stands behind a decision about a record.
public struct AboutRecord: Sendable {
    let keeping: KeepingRecords
    let isDue: Bool
    let isOwnChild: Bool
    let isAsked: Bool

    init(_ kind: KeptKind, _ item: Record.ID, for asking: Asking, in db: Reader) throws {
        let keeping = try KeepingRecords(asking, in: db)
        let here = Standpoint(keeping.viewer)
        self.keeping = keeping
        isDue =
            try kind.end == .personDecides
            && Disposal.of(kind).contains { disposal in
                try WaitingRecord.due(disposal, keeping.schedule, at: here, from: db).contains { $0.item == item }
            }
        isOwnChild = try Kin.children(of: keeping.viewer.person, in: asking.setting, from: db).contains(
            Child.ID(high: item.high, low: item.low))
        isAsked = try db.exists(
            """
            SELECT 1 FROM retention_decision WHERE setting = \(asking.setting) AND kind = \(kind) AND item = \(item) AND decided_at IS NULL
            """)
    }

    var refusals: [Refusal] { keeping.protecting + (isOwnChild ? [.ownChild] : []) + (isDue ? [] : [.changedMeanwhile]) }
}

/// Keeps a record for longer, with a reason; or asks that it is deleted, which a second person confirms.
public struct DecideRecord: Action {
    public enum Wanted: Hashable, Sendable {
        case keep(until: Day?)
        case delete
    }

    public static let verb = "retention.decide"
    public static let clauses = ["P13"]
    private let id: Record.ID
    private let kind: KeptKind
    private let item: Record.ID
    private let wanted: Wanted
    private let why: String
    public var subject: [UInt8] { item.bytes }

    public init(_ id: Record.ID, _ kind: KeptKind, _ item: Record.ID, _ wanted: Wanted, because why: String) {
        self.id = id
        self.kind = kind
        self.item = item
        self.wanted = wanted
        self.why = why
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutRecord { try AboutRecord(kind, item, for: asking, in: db) }

    public func refusals(_ facts: AboutRecord, to asking: Asking) -> [Refusal] {
        let own: [Refusal] =
            switch wanted {
            case .keep(nil): [.missing("keep_until")]
            case .keep(let day?):
                day > facts.keeping.viewer.today && day <= facts.keeping.viewer.today.adding(years: 10)
                    ? [] : [.dayOutOfRange("keep_until")]
            case .delete: facts.isAsked ? [.alreadyTaken("id")] : []
            }
        return facts.refusals + own + ("why" as Field).refusals(of: why, most: 1_000)
    }

    public func apply(_ facts: AboutRecord, for asking: Asking, in db: Writer) throws {
        let member = facts.keeping.viewer.member
        var keep: Day?
        if case .keep(let day) = wanted { keep = day }
        let isKept = keep != nil
        if isKept {
            try db.execute(
                """
                UPDATE retention_decision SET decided_by = \(member), decided_at = \(asking.now), confirmed = 0
                WHERE setting = \(asking.setting) AND kind = \(kind) AND item = \(item) AND decided_at IS NULL
                """)
        }
        try db.execute(
            """
            INSERT INTO retention_decision (setting, id, kind, item, keep_until, why, asked_by, asked_at, decided_by, decided_at, confirmed)
            VALUES (\(asking.setting), \(id), \(kind), \(item), \(keep), \(why), \(member), \(asking.now), \(isKept ? member : nil),
                    \(isKept ? asking.now : nil), \(isKept ? true : nil))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// A second person agrees, and the record is deleted; or does not, and it waits on.
public struct AnswerDeletion: Action {
    public static let verb = "retention.confirm-deletion"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let decision: Record.ID
    private let agrees: Bool
    public var subject: [UInt8] { decision.bytes }

    public init(_ decision: Record.ID, agrees: Bool) {
        self.decision = decision
        self.agrees = agrees
    }

    public struct Facts {
        let about: AboutRecord
        let kind: KeptKind
        let item: Record.ID
        let askedBy: Person.ID?
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let row = try db.row(
            "SELECT kind, item, asked_by FROM retention_decision WHERE setting = \(asking.setting) AND id = \(decision) AND decided_at IS NULL"
        ) { (try $0.word(0, as: KeptKind.self), try $0.identifier(1) as Record.ID, try $0.identifier(2) as Member.ID) }
        _ = try asking.viewer(in: db)
        guard let (kind, item, asker) = row else { throw NotFound() }
        return Facts(
            about: try AboutRecord(kind, item, for: asking, in: db), kind: kind, item: item,
            askedBy: try Kin.person(asker, in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        guard agrees else { return facts.about.keeping.protecting }
        return facts.about.refusals
            + [twoToLoosen(askedBy: facts.askedBy, confirmedBy: facts.about.keeping.viewer.person)].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let viewer = facts.about.keeping.viewer
        if agrees {
            let batch = Disposal.Batch(
                items: [facts.item], cutoff: viewer.today, setting: asking.setting, now: asking.now, today: viewer.today)
            for disposal in Disposal.of(facts.kind) { try disposal.delete(batch, db) }
            try RetentionDeletion.note(facts.kind, [facts.item], for: asking, in: db)
        }
        try db.execute(
            """
            UPDATE retention_decision SET decided_by = \(viewer.member), decided_at = \(asking.now), confirmed = \(agrees)
            WHERE setting = \(asking.setting) AND id = \(decision)
            """)
    }
}
