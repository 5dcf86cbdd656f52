public import Safeguarding
import Storage

/// What the registers hold about one member, newest first; nothing in them is ever overwritten (N8).
public struct RegisterEntries: Sendable {
    public struct Vetting: Sendable {
        public let status: Registers.Vetting
        public let reference: String
        public let issuedOn: Day?
        public let recheckOn: Day?
        public let seenBy: String?
        public let recordedAt: Int
        public let type: CheckType?
        public let seenOn: Day?
        public let barredListOn: Day?
        /// Who watches over somebody whose check is not back.
        public let supervisor: String?
    }

    public struct Training: Sendable {
        public let course: Course
        public let provider: String
        public let completedOn: Day
        public let expiresOn: Day
        public let recordedAt: Int
    }

    public struct Signature: Sendable {
        public let record: Record.ID
        public let document: PolicyKind
        public let version: Int
        public let isCurrent: Bool
        public let accepted: Bool
        public let signedAt: Int
    }

    public let vetting: [Vetting]
    public let training: [Training]
    public let signatures: [Signature]
    /// What keeps this member's duties asleep today.
    public let gaps: [Gap]

    static func load(of member: Member.ID, in setting: Setting.ID, on today: Day, from db: Reader) throws -> RegisterEntries {
        RegisterEntries(
            vetting: try db.rows(
                """
                SELECT v.status, v.reference, v.issued_on, v.recheck_on, p.name, v.recorded_at, v.check_type, v.seen_on, v.barred_list_on, q.name
                FROM vetting v
                LEFT JOIN membership m ON m.setting = v.setting AND m.id = v.seen_by LEFT JOIN person p ON p.id = m.person
                LEFT JOIN membership s ON s.setting = v.setting AND s.id = v.supervisor LEFT JOIN person q ON q.id = s.person
                WHERE v.setting = \(setting) AND v.member = \(member) ORDER BY v.recorded_at DESC, v.id DESC
                """
            ) { row in
                Vetting(
                    status: try row.word(0), reference: try row.text(1), issuedOn: try row.optionalDay(2),
                    recheckOn: try row.optionalDay(3),
                    seenBy: row.optionalText(4), recordedAt: try row.integer(5), type: CheckType(rawValue: try row.text(6)),
                    seenOn: try row.optionalDay(7), barredListOn: try row.optionalDay(8), supervisor: row.optionalText(9))
            },
            training: try db.rows(
                """
                SELECT course, provider, completed_on, expires_on, recorded_at FROM training
                WHERE setting = \(setting) AND member = \(member) ORDER BY recorded_at DESC, id DESC
                """
            ) { row in
                Training(
                    course: try row.word(0), provider: try row.text(1), completedOn: try row.day(2), expiresOn: try row.day(3),
                    recordedAt: try row.integer(4))
            },
            signatures: try db.rows(
                """
                SELECT g.id, g.document, g.version, g.accepted, g.signed_at,
                       (SELECT MAX(d.version) FROM document d WHERE d.setting = g.setting AND d.kind = g.document)
                FROM signature g WHERE g.setting = \(setting) AND g.member = \(member) ORDER BY g.signed_at DESC, g.id DESC
                """
            ) { row in
                Signature(
                    record: try row.identifier(0), document: try row.word(1), version: try row.integer(2),
                    isCurrent: row.optionalInteger(5) == (try row.integer(2)), accepted: try row.flag(3), signedAt: try row.integer(4))
            },
            gaps: try Readiness.gaps(of: member, in: setting, on: today, from: db))
    }
}
