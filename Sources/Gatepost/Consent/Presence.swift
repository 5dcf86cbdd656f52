public import Safeguarding
public import Storage

/// Who is expected today: first day <= today <= last day; and who of them was marked absent.
public enum Presence {
    /// A child expected today.
    public struct Expected: Hashable, Sendable {
        public let child: Child.ID
        public let name: ShortName
        public let room: Room.ID
        public let isAbsent: Bool
    }

    /// Children expected today, sorted by name.
    /// - Parameter rooms: those of these rooms; nil for all.
    static func expected(in rooms: Set<Room.ID>? = nil, of setting: Setting.ID, on today: Day, from db: Reader) throws -> [Expected] {
        let which: SQL = if let rooms { "AND c.room IN (\(list: rooms.sorted()))" } else { "" }
        return try db.rows(
            """
            SELECT c.id, c.first_name, c.family_name, c.known_as, c.room, a.child FROM child c
            LEFT JOIN absence a ON a.setting = c.setting AND a.child = c.id AND a.day = \(today)
            WHERE c.setting = \(setting) AND c.first_day <= \(today) AND (c.last_day IS NULL OR c.last_day >= \(today)) \(which)
            """
        ) { row in
            Expected(
                child: try row.identifier(0), name: ShortName(first: try row.text(1), family: try row.text(2), knownAs: try row.text(3)),
                room: try row.identifier(4), isAbsent: !row.isNull(5))
        }.sorted { ($0.name.text, $0.child) < ($1.name.text, $1.child) }
    }
}

/// What a child is called among staff: first name and the family name's initial, "Rowan K."
public struct ShortName: Hashable, Sendable {
    /// The name they go by.
    public let first: String
    /// With the initial, as "Rowan K."
    public let text: String

    init(first: String, family: String, knownAs: String) {
        self.first = knownAs.isEmpty ? first : knownAs
        text = family.first.map { "\(knownAs.isEmpty ? first : knownAs) \($0)." } ?? self.first
    }
}

/// Whether somebody may hold the camera: drafting duties, and no vetting that is missing, overdue or still pending.
public struct CameraRight: Sendable {
    /// What stands in the way; nothing when they may.
    public let refusals: [Refusal]

    static func load(for viewer: Viewer, in db: Reader) throws -> CameraRight {
        guard viewer.isTeam else { return CameraRight(refusals: [.needsDuty(Duty.drafting)]) }
        let gaps = try Readiness.gaps(of: viewer.member, in: viewer.setting, on: viewer.today, from: db).filter(\.stopsCamera)
        return CameraRight(refusals: [holdsDuty(Duty.drafting, held: viewer.duties)].compactMap(\.self) + gaps.map(Refusal.notReady))
    }
}

/// Marks a child absent today, or here after all.
public struct RecordAbsence: Action {
    public static let verb = "absence.record"
    let child: Child.ID
    let isAbsent: Bool
    public var subject: [UInt8] { child.bytes }

    public init(of child: Child.ID, isAbsent: Bool) {
        self.child = child
        self.isAbsent = isAbsent
    }

    public struct Facts {
        let today: Day
        let right: CameraRight
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam, try Presence.expected(of: viewer.setting, on: viewer.today, from: db).contains(where: { $0.child == child })
        else { throw NotFound() }
        return Facts(today: viewer.today, right: try CameraRight.load(for: viewer, in: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] { facts.right.refusals }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        if isAbsent {
            try db.execute(
                """
                INSERT INTO absence (setting, child, day, recorded_by, recorded_at)
                VALUES (\(asking.setting), \(child), \(facts.today), \(asking.member), \(asking.now)) ON CONFLICT (setting, child, day) DO NOTHING
                """)
        } else {
            try db.execute("DELETE FROM absence WHERE setting = \(asking.setting) AND child = \(child) AND day = \(facts.today)")
        }
    }
}
