public import Safeguarding
public import Storage

/// Who belongs to the setting, by name, a screenful at a time.
public struct PeoplePage: Sendable {
    /// Which of them.
    public enum Choice: String, CaseIterable, Sendable {
        case team, families, former
    }

    public struct Entry: Sendable {
        public let member: Member.ID
        public let name: String
        public let title: String
        public let capacity: Capacity
        public let lastDay: Day?
        public let isSuspended: Bool
        public let duties: [Duty]
        public let standing: Standing
    }

    /// Whether somebody's duties are awake. Why not is told to themselves and to whoever manages, to nobody else (N8).
    public enum Standing: Hashable, Sendable {
        case ready
        case gaps([Gap])
        case notAvailable
        /// Carries no duty, so nothing is asked.
        case nothingAsked
    }

    public let choice: Choice
    public let entries: [Entry]
    /// Go on after this one.
    public let next: Member.ID?
    /// Whether there is a link to each person's own page.
    public let opensEveryone: Bool

    /// - Throws: `NotFound` for those who do not work here; `Refused` where the choice belongs to whoever manages.
    public static func load(
        _ choice: Choice = .team, after place: Member.ID? = nil, most: Int = 50, for viewer: Viewer, from db: Reader
    ) throws -> PeoplePage {
        guard viewer.isTeam else { throw NotFound() }
        let opens = viewer.holds(Duty.protecting)
        guard choice == .team || opens else { throw Refused([.needsDuty(Duty.protecting)]) }
        let today = viewer.today
        let which: SQL =
            switch choice {
            case .team: "m.capacity NOT IN ('parent', 'family') AND (m.last_day IS NULL OR m.last_day >= \(today))"
            case .families: "m.capacity IN ('parent', 'family') AND (m.last_day IS NULL OR m.last_day >= \(today))"
            case .former: "m.last_day < \(today)"
            }
        let further: SQL =
            try place.flatMap { place in
                try db.row(
                    """
                    SELECT p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(viewer.setting) AND m.id = \(place)
                    """
                ) { try $0.text(0) }.map { "AND (p.name > \($0) OR (p.name = \($0) AND m.id > \(place)))" as SQL }
            } ?? ""
        let rows = try db.rows(
            """
            SELECT m.id, p.name, m.title, m.capacity, m.last_day,
                   (SELECT COUNT(*) FROM suspension x WHERE x.setting = m.setting AND x.member = m.id AND x.lifted_at IS NULL), m.person
            FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(viewer.setting) AND \(which) AND \(hidingKin(of: viewer)) \(further)
            ORDER BY p.name, m.id LIMIT \(most + 1)
            """
        ) { row in
            (
                try row.identifier(0) as Member.ID, try row.text(1), try row.text(2), try row.word(3, as: Capacity.self),
                try row.optionalDay(4), try row.flag(5), try row.identifier(6) as Person.ID
            )
        }
        let entries = try rows.prefix(most).map { row in
            let duties = try Duties.held(by: row.0, in: viewer.setting, on: today, from: db)
            return Entry(
                member: row.0, name: row.1, title: row.2, capacity: row.3, lastDay: row.4, isSuspended: opens && row.5,
                duties: Duty.allCases.filter(duties.contains),
                standing: try standing(of: row.0, duties, isOwn: row.6 == viewer.person, for: viewer, from: db))
        }
        return PeoplePage(choice: choice, entries: entries, next: rows.count > most ? entries.last?.member : nil, opensEveryone: opens)
    }

    /// Staff who are carers here never learn through their work who else cares for their child, or looks on.
    static func hidingKin(of viewer: Viewer) -> SQL {
        """
        NOT (m.capacity = 'family' AND m.person <> \(viewer.person) AND EXISTS (
            SELECT 1 FROM invited_relative r JOIN carer k ON k.setting = r.setting AND k.child = r.child
            JOIN membership h ON h.setting = k.setting AND h.id = k.member
            WHERE r.setting = m.setting AND r.member = m.id AND h.person = \(viewer.person)))
        AND NOT (m.capacity IN ('parent', 'family') AND m.person <> \(viewer.person) AND EXISTS (
            SELECT 1 FROM carer a JOIN carer b ON b.setting = a.setting AND b.child = a.child
            JOIN membership o ON o.setting = b.setting AND o.id = b.member
            WHERE a.setting = m.setting AND a.member = m.id AND o.person = \(viewer.person)))
        """
    }

    private static func standing(
        of member: Member.ID, _ duties: Set<Duty>, isOwn: Bool, for viewer: Viewer, from db: Reader
    ) throws -> Standing {
        let asked = Duty.approving.union(Duty.drafting)
        guard !duties.isDisjoint(with: asked) else { return .nothingAsked }
        let gaps = try Readiness.gaps(of: member, in: viewer.setting, on: viewer.today, from: db)
        if gaps.isEmpty { return .ready }
        return isOwn || viewer.holds(Duty.managing) ? .gaps(gaps) : .notAvailable
    }
}
