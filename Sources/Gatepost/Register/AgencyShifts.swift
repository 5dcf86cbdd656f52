public import Safeguarding
public import Storage

/// A shift of somebody from an agency, with what the agency confirmed in writing. They are a member from its beginning to its end,
/// and at no other time (D17).
public struct BookShift: Action {
    public static let verb = "shift.book"
    public static let clauses = ["D17"]
    private let id: Record.ID
    private let member: Member.ID
    private let agency: String
    private let confirmation: String
    private let start: Int
    private let end: Int
    public var subject: [UInt8] { member.bytes }

    /// - Parameters:
    ///   - confirmation: what the agency confirmed and how: "e-mail of 3 May: DBS, references, right to work".
    ///   - start: microseconds since 1970, UTC; so is `end`.
    public init(_ id: Record.ID, of member: Member.ID, agency: String, confirmation: String, from start: Int, to end: Int) {
        self.id = id
        self.member = member
        self.agency = agency
        self.confirmation = confirmation
        self.start = start
        self.end = end
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutMember { try AboutMember(member, for: asking, in: db) }

    public func refusals(_ facts: AboutMember, to asking: Asking) -> [Refusal] {
        facts.refusals(needing: Duty.managing) + (facts.capacity == .agency ? [] : [.notUnderstood("day")])
            + ("agency" as Field).refusals(of: agency, most: 100) + ("confirmation" as Field).refusals(of: confirmation, most: 200)
            + shiftFits(from: start, to: end, now: asking.now)
    }

    public func apply(_ facts: AboutMember, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO agency_shift (setting, id, member, agency, confirmation, starts_at, ends_at, recorded_by, recorded_at)
            VALUES (\(asking.setting), \(id), \(member), \(agency), \(confirmation), \(start), \(end), \(asking.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// A shift is over early, or is not needed: access is gone at once.
public struct EndShift: Action {
    public static let verb = "shift.end"
    public static let clauses = ["D17"]
    private let id: Record.ID
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID) { self.id = id }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutMember {
        let member: Member.ID? = try db.row("SELECT member FROM agency_shift WHERE setting = \(asking.setting) AND id = \(id)") {
            try $0.identifier(0)
        }
        guard let member else { throw NotFound() }
        return try AboutMember(member, for: asking, in: db)
    }

    public func refusals(_ facts: AboutMember, to asking: Asking) -> [Refusal] { facts.refusals(needing: Duty.managing) }

    public func apply(_ facts: AboutMember, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE agency_shift SET ended_by = \(asking.member), ended_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(id) AND ended_at IS NULL
            """)
    }
}

/// Shifts of somebody from an agency.
public struct AgencyShift: Sendable {
    public let id: Record.ID
    public let agency: String
    public let confirmation: String
    public let startsAt: Int
    public let endsAt: Int
    /// When it was ended early or called off.
    public let endedAt: Int?

    static func all(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> [AgencyShift] {
        try db.rows(
            """
            SELECT id, agency, confirmation, starts_at, ends_at, ended_at FROM agency_shift
            WHERE setting = \(setting) AND member = \(member) ORDER BY starts_at DESC, id DESC LIMIT 100
            """
        ) { row in
            AgencyShift(
                id: try row.identifier(0), agency: try row.text(1), confirmation: try row.text(2), startsAt: try row.integer(3),
                endsAt: try row.integer(4), endedAt: row.optionalInteger(5))
        }
    }

    /// Whether one runs at this moment.
    static func isOn(_ member: Member.ID, in setting: Setting.ID, at now: Int, from db: Reader) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM agency_shift WHERE setting = \(setting) AND member = \(member) AND starts_at <= \(now) AND ends_at > \(now)
            AND ended_at IS NULL
            """)
    }
}
