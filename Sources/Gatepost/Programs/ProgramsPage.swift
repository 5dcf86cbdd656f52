public import Safeguarding
public import Storage

/// Which other programs may do what here, who let them, and when each was here last; for those who manage.
public struct ProgramsPage: Sendable {
    public enum Standing: Hashable, Sendable {
        /// Somebody else has to agree.
        case waiting(isOwn: Bool)
        case open
        /// Whoever asked for it may not run the setting any more.
        case asleep
        case over
    }

    public struct Token: Sendable {
        public let id: Record.ID
        public let program: String
        public let scopes: Set<ProgramScope>
        public let lastDay: Day
        public let askedBy: String
        public let allowedBy: String?
        public let endedBy: String?
        public let usedAt: Int?
        public internal(set) var standing: Standing
    }

    public let tokens: [Token]

    /// - Throws: `NotFound` for those who do not manage.
    public static func load(for viewer: Viewer, from db: Reader) throws -> ProgramsPage {
        guard viewer.holds(Duty.managing) else { throw NotFound() }
        // Whatever still opens something, or may, can be ended here, however much was asked for since.
        let isOver: SQL = "(t.revoked_at IS NOT NULL OR t.last_day < \(viewer.today))"
        let rows = try db.rows(
            """
            SELECT t.id, t.program, t.scopes, t.last_day, p.name, q.name, o.name, t.used_at, t.asked_by, m.person, t.secret_hash, t.revoked_at
            FROM program_token t JOIN membership m ON m.setting = t.setting AND m.id = t.asked_by JOIN person p ON p.id = m.person
            LEFT JOIN membership n ON n.setting = t.setting AND n.id = t.decided_by LEFT JOIN person q ON q.id = n.person
            LEFT JOIN membership r ON r.setting = t.setting AND r.id = t.revoked_by LEFT JOIN person o ON o.id = r.person
            WHERE t.setting = \(viewer.setting) AND (NOT \(isOver) OR t.id IN
                (SELECT t.id FROM program_token t WHERE t.setting = \(viewer.setting) AND \(isOver) ORDER BY t.id DESC LIMIT 100))
            ORDER BY CASE WHEN \(isOver) THEN 1 ELSE 0 END, t.id DESC
            """
        ) { row in
            let (token, lastDay) = (try row.identifier(0) as Record.ID, try row.day(3))
            let isOver = !row.isNull(11) || lastDay < viewer.today
            let isOwn = try row.identifier(9) as Person.ID == viewer.person
            return (
                Token(
                    id: token, program: try row.text(1), scopes: ProgramScope.read(try row.text(2)), lastDay: lastDay,
                    askedBy: try row.text(4), allowedBy: row.optionalText(5), endedBy: row.optionalText(6), usedAt: row.optionalInteger(7),
                    standing: isOver ? .over : row.isNull(10) ? .waiting(isOwn: isOwn) : .open),
                try row.identifier(8) as Member.ID
            )
        }
        return ProgramsPage(
            tokens: try rows.map { token, askedBy in
                var token = token
                if token.standing == .open, try !acts(askedBy, beside: viewer, from: db) { token.standing = .asleep }
                return token
            })
    }

    private static func acts(_ member: Member.ID, beside viewer: Viewer, from db: Reader) throws -> Bool {
        try Viewer.load(member, in: viewer.setting, at: viewer.now, from: db)?.holds(Duty.managing) ?? false
    }
}
