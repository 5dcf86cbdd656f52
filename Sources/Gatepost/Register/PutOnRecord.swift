public import Safeguarding
public import Storage

/// Something goes on the single central record: an identity that was checked, references, the right to work, an answer of the
/// Update Service, a supervision meeting (N8, N19). The last entry of a kind counts; earlier ones stay.
public struct PutOnRecord: Action {
    public static let verb = "register.record"
    public static let clauses = ["N8"]

    /// What is written down.
    public struct Entry: Hashable, Sendable {
        public var kind: RecordKind
        /// What was looked at, from whom, or where notes are kept.
        public var words: String
        public var on: Day
        public var until: Day?
        /// Of a status check only.
        public var outcome: UpdateOutcome?

        public init(_ kind: RecordKind, _ words: String, on: Day, until: Day? = nil, outcome: UpdateOutcome? = nil) {
            self.kind = kind
            self.words = words
            self.on = on
            self.until = until
            self.outcome = outcome
        }
    }

    private let id: Record.ID
    private let member: Member.ID
    private let entry: Entry
    public var subject: [UInt8] { member.bytes }

    public init(_ id: Record.ID, of member: Member.ID, _ entry: Entry) {
        self.id = id
        self.member = member
        self.entry = entry
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutMember { try AboutMember(member, for: asking, in: db) }

    public func refusals(_ facts: AboutMember, to asking: Asking) -> [Refusal] {
        facts.refusals(needing: Duty.managing)
            + (facts.capacity.isFamily ? [.notUnderstood("kind")] : [])
            + entryFits(
                entry.kind, words: entry.words, on: entry.on, until: entry.until, outcome: entry.outcome, today: facts.viewer.today)
    }

    public func apply(_ facts: AboutMember, for asking: Asking, in db: Writer) throws {
        try PutOnRecord.write(id, of: member, entry, for: asking, in: db)
    }

    static func write(_ id: Record.ID, of member: Member.ID, _ entry: Entry, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO register_entry (setting, id, member, kind, words, on_day, until_day, outcome, recorded_by, recorded_at)
            VALUES (\(asking.setting), \(id), \(member), \(entry.kind), \(entry.words), \(entry.on), \(entry.until), \(entry.outcome),
                    \(asking.member), \(asking.now)) ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}
