public import Safeguarding
import Storage

/// A record whose time is over and that is deleted by nobody but two people (P13).
public struct WaitingRecord: Sendable {
    public let kind: KeptKind
    public let item: Record.ID
    /// The child's name, or what a breach is called.
    public let name: String
    public let dueOn: Day
    /// Somebody asked that it is deleted.
    public let asked: Asked?

    public struct Asked: Sendable {
        public let id: Record.ID
        public let by: String
        public let why: String
        public let isForViewer: Bool
    }

    /// Those that wait today, the one that waits longest first. About their own child nobody decides.
    static func all(for viewer: Viewer, from db: Reader) throws -> [WaitingRecord] {
        guard viewer.isTeam, viewer.holds(Duty.protecting) else { return [] }
        let own = try Set(Kin.children(of: viewer.person, in: viewer.setting, from: db).map { Record.ID(high: $0.high, low: $0.low) })
        let schedule = try RetentionSchedule.load(in: viewer.setting, from: db)
        let here = Standpoint(viewer)
        return try Disposal.all.filter { $0.kind.end == .personDecides }.flatMap { disposal in
            try due(disposal, schedule, at: here, from: db).filter { !own.contains($0.item) }.map { one in
                WaitingRecord(
                    kind: disposal.kind, item: one.item, name: try name(disposal.kind, one.item, in: viewer.setting, from: db),
                    dueOn: one.due,
                    asked: try asked(disposal.kind, one.item, for: viewer, from: db))
            }
        }.sorted { $0.dueOn < $1.dueOn }
    }

    /// How many wait in a setting.
    static func count(at here: Standpoint, from db: Reader) throws -> Int {
        let schedule = try RetentionSchedule.load(in: here.setting, from: db)
        return try Disposal.all.filter { $0.kind.end == .personDecides }.reduce(0) { try $0 + due($1, schedule, at: here, from: db).count }
    }

    /// Over by the schedule, and not kept for longer by anybody.
    static func due(_ disposal: Disposal, _ schedule: RetentionSchedule, at here: Standpoint, from db: Reader) throws
        -> [(item: Record.ID, due: Day)]
    {
        guard let cutoff = schedule.cutoff(disposal.kind, by: here.today) else { return [] }
        return try db.rows(
            """
            \(disposal.open(at: here)) \(disposal.until(cutoff)) AND NOT EXISTS (
                SELECT 1 FROM retention_decision k WHERE k.setting = \(here.setting) AND k.kind = \(disposal.kind) AND k.item = due.item
                AND k.keep_until >= \(here.today)) ORDER BY due.starts, due.item LIMIT 100
            """
        ) { row in
            let starts = try disposal.day(row, 1)
            return (try row.identifier(0), schedule.ends(disposal.kind, from: starts) ?? starts)
        }
    }

    private static func name(_ kind: KeptKind, _ item: Record.ID, in setting: Setting.ID, from db: Reader) throws -> String {
        let sql: SQL =
            kind == .protection
            ? "SELECT first_name, family_name FROM child WHERE setting = \(setting) AND id = \(item)"
            : "SELECT title, '' FROM breach WHERE setting = \(setting) AND id = \(item)"
        return try db.row(sql) { "\(try $0.text(0)) \(try $0.text(1))" } ?? ""
    }

    private static func asked(_ kind: KeptKind, _ item: Record.ID, for viewer: Viewer, from db: Reader) throws -> Asked? {
        try db.row(
            """
            SELECT k.id, p.name, k.why, p.id FROM retention_decision k JOIN membership m ON m.setting = k.setting AND m.id = k.asked_by
            JOIN person p ON p.id = m.person WHERE k.setting = \(viewer.setting) AND k.kind = \(kind) AND k.item = \(item)
            AND k.decided_at IS NULL ORDER BY k.asked_at DESC, k.id DESC LIMIT 1
            """
        ) { row in
            Asked(id: try row.identifier(0), by: try row.text(1), why: try row.text(2), isForViewer: try row.identifier(3) != viewer.person)
        }
    }
}
