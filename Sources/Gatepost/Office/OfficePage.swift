import Pictures
public import Safeguarding
public import Storage

/// Questions, as the office or one family sees them, the latest first.
public struct OfficePage: Sendable {
    public struct Entry: Sendable {
        public let id: Question.ID
        public let subject: String
        /// Who asked, for the office.
        public let asker: String
        public let lastAt: Int
        public let isUrgent: Bool
        public let isTaken: Bool
        /// Waits for the office.
        public let waits: Bool
        public let isClosed: Bool
        public let assignedTo: String?
    }

    public struct Place: Hashable, Sendable {
        public let lastAt: Int
        public let id: Question.ID

        public init(lastAt: Int, id: Question.ID) {
            self.lastAt = lastAt
            self.id = id
        }
    }

    public enum Choice: String, CaseIterable, Sendable { case open, mine, closed }

    public let entries: [Entry]
    public let older: Place?
    public let isForOffice: Bool
    public let hours: OfficeHours
    /// Whether somebody reads it now.
    public let isOpenNow: Bool
    public let phone: String

    /// - Throws: `NotFound` for those who are neither a family nor of the office.
    public static func load(
        _ choice: Choice = .open, before place: Place? = nil, most: Int = 20, for viewer: Viewer, from db: Reader
    ) throws -> OfficePage {
        guard viewer.isOffice || viewer.capacity.isFamily else { throw NotFound() }
        let hours = try Hours.of(viewer.setting, from: db)
        let further: SQL = place.map { "AND (q.last_at, q.id) < (\($0.lastAt), \($0.id))" } ?? ""
        let rows = try db.rows(
            """
            SELECT q.id, q.subject, p.name, q.last_at, q.urgent, q.taken_at, q.waits, q.closed_at, n.name FROM question q
            JOIN membership m ON m.setting = q.setting AND m.id = q.asker JOIN person p ON p.id = m.person
            LEFT JOIN membership a ON a.setting = q.setting AND a.id = q.assigned_to LEFT JOIN person n ON n.id = a.person
            WHERE \(reach(of: viewer, choice, from: db)) \(further) ORDER BY q.last_at DESC, q.id DESC LIMIT \(most + 1)
            """
        ) { row in
            Entry(
                id: try row.identifier(0), subject: try row.text(1), asker: viewer.isOffice ? try row.text(2) : "",
                lastAt: try row.integer(3), isUrgent: try row.flag(4), isTaken: !row.isNull(5),
                waits: try row.integer(6) > 0, isClosed: !row.isNull(7), assignedTo: viewer.isOffice ? row.optionalText(8) : nil)
        }
        let (day, minute) = viewer.zone.dayAndMinute(at: viewer.now)
        let last = rows.count > most ? rows[most - 1] : nil
        return OfficePage(
            entries: Array(rows.prefix(most)), older: last.map { Place(lastAt: $0.lastAt, id: $0.id) }, isForOffice: viewer.isOffice,
            hours: hours, isOpenNow: hours.isOpen(on: day, minute: minute),
            phone: try db.row("SELECT phone FROM setting WHERE id = \(viewer.setting)") { try $0.text(0) } ?? "")
    }

    /// Of `question q`: a family's own, or all that have arrived at the office, without those of somebody whom this viewer must not learn of.
    private static func reach(of viewer: Viewer, _ choice: Choice, from db: Reader) throws -> SQL {
        guard viewer.isOffice else {
            return "q.setting = \(viewer.setting) AND q.asker = \(viewer.member) AND q.id \(QuestionRow.unsealed(in: viewer.setting))"
        }
        let arrived = try arrived(for: viewer, from: db)
        return switch choice {
        case .open: "\(arrived) AND q.closed_at IS NULL"
        case .mine: "\(arrived) AND q.closed_at IS NULL AND q.assigned_to = \(viewer.member)"
        case .closed: "\(arrived) AND q.closed_at IS NOT NULL"
        }
    }

    private static func arrived(for viewer: Viewer, from db: Reader) throws -> SQL {
        let apart = try viewer.carersApart(from: db)
        let others: SQL = apart.isEmpty ? "" : "AND q.asker NOT IN (\(list: apart.sorted()))"
        // One that was answered out of hours has its next moment in the answer; it is here all the same.
        return """
            q.setting = \(viewer.setting) AND (q.waits <= \(viewer.now) OR q.closed_at IS NOT NULL)
            AND q.id \(QuestionRow.unsealed(in: viewer.setting)) \(others)
            """
    }

    /// Those that wait for the office now: urgent ones that nobody has taken, and others.
    static func waiting(for viewer: Viewer, from db: Reader) throws -> (urgent: [Entry], others: Int) {
        guard viewer.isOffice else { return ([], 0) }
        let arrived = try arrived(for: viewer, from: db)
        let urgent = try db.rows(
            """
            SELECT q.id, q.subject, p.name, q.asked_at FROM question q
            JOIN membership m ON m.setting = q.setting AND m.id = q.asker JOIN person p ON p.id = m.person
            WHERE \(arrived) AND q.urgent = 1 AND q.taken_at IS NULL ORDER BY q.asked_at
            """
        ) { row in
            Entry(
                id: try row.identifier(0), subject: try row.text(1), asker: try row.text(2), lastAt: try row.integer(3), isUrgent: true,
                isTaken: false, waits: true, isClosed: false, assignedTo: nil)
        }
        let others = try db.count(
            """
            SELECT COUNT(*) FROM question q WHERE \(arrived) AND q.waits > 0 AND q.closed_at IS NULL
            AND (q.urgent = 0 OR q.taken_at IS NOT NULL)
            """)
        return (urgent, others)
    }
}

/// A file that came with a question, for the office and nobody else.
public enum QuestionPaper {
    /// - Throws: `NotFound` for everybody who is not of the office.
    public static func open(
        _ scan: Record.ID, of question: Question.ID, for viewer: Viewer, in application: Application
    ) async throws -> (ScanKind, [UInt8]) {
        try await application.read(in: viewer.setting) { db in
            guard let row = try QuestionRow.load(question, in: viewer.setting, from: db), try QuestionRow.isOffices(row, viewer, db),
                try db.exists(
                    "SELECT 1 FROM question_paper WHERE setting = \(viewer.setting) AND scan = \(scan) AND question = \(question)")
            else { throw NotFound() }
        }
        return try await ScanSafe.open(scan, in: viewer.setting, of: application)
    }
}
