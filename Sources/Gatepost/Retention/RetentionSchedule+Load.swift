public import Safeguarding
import Storage

extension RetentionSchedule {
    /// What is in force in a setting: the last choice of each kind that two people agreed.
    static func load(in setting: Setting.ID, from db: Reader) throws -> RetentionSchedule {
        var chosen: [KeptKind: Int] = [:]
        try db.each(
            "SELECT kind, months FROM retention_change WHERE setting = \(setting) AND confirmed = 1 ORDER BY decided_at, id"
        ) { row in
            if let kind = KeptKind(rawValue: try row.text(0)) { chosen[kind] = try row.integer(1) }
        }
        return RetentionSchedule(chosen)
    }
}

/// One choice of how long something is kept, as it was asked and answered.
public struct RetentionChange: Sendable {
    public let id: Record.ID
    public let kind: KeptKind
    public let months: Int
    public let why: String
    public let askedBy: String
    public let askedAt: Int
    public let decidedBy: String?
    public let decidedAt: Int?
    /// Nothing while it waits.
    public let isConfirmed: Bool?
    /// Whoever looks may answer it: somebody else asked.
    public let isForViewer: Bool

    /// Newest first.
    static func all(for viewer: Viewer, from db: Reader) throws -> [RetentionChange] {
        try db.rows(
            """
            SELECT r.id, r.kind, r.months, r.why, p.name, r.asked_at, q.name, r.decided_at, r.confirmed, m.person FROM retention_change r
            JOIN membership m ON m.setting = r.setting AND m.id = r.asked_by JOIN person p ON p.id = m.person
            LEFT JOIN membership n ON n.setting = r.setting AND n.id = r.decided_by LEFT JOIN person q ON q.id = n.person
            WHERE r.setting = \(viewer.setting) ORDER BY r.asked_at DESC, r.id DESC
            """
        ) { row in
            RetentionChange(
                id: try row.identifier(0), kind: try row.word(1), months: try row.integer(2), why: try row.text(3),
                askedBy: try row.text(4),
                askedAt: try row.integer(5), decidedBy: row.optionalText(6), decidedAt: row.optionalInteger(7),
                isConfirmed: try row.isNull(8) ? nil : row.flag(8), isForViewer: try row.identifier(9) != viewer.person)
        }
    }
}

/// Somebody who keeps to how long records are kept: whoever runs the setting.
public struct KeepingRecords: Sendable {
    let viewer: Viewer
    let schedule: RetentionSchedule

    /// - Throws: `NotFound` for those who do not work here.
    init(_ asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        schedule = try RetentionSchedule.load(in: asking.setting, from: db)
    }

    var refusals: [Refusal] { [holdsDuty(Duty.managing, held: viewer.duties)].compactMap(\.self) }
    /// Holds and decisions are the safeguarding leads' too.
    var protecting: [Refusal] { [holdsDuty(Duty.protecting, held: viewer.duties)].compactMap(\.self) }
}

extension KeptKind {
    /// As the log names it.
    var subject: [UInt8] { Array(rawValue.utf8) }
}
