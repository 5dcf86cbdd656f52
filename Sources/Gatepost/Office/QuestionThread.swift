public import Safeguarding
public import Storage

/// A question between a family and the office, as one of them may read it (S10, N10). Families see it answered as the setting; the office
/// sees who wrote what, and all of it is in front of all of the office.
public struct QuestionThread: Sendable {
    public struct Message: Sendable {
        public let id: Record.ID
        public let words: String
        public let saidAt: Int
        /// When it arrives at the other side; later than it was said out of hours.
        public let arrivesAt: Int
        public let isByOffice: Bool
        /// Who wrote it; nothing in an answer that a family reads.
        public let author: String?
        /// Files that came with it, for the office only, by what they are.
        public let papers: [(scan: Record.ID, kind: ScanKind)]
        public let paperCount: Int
    }

    public struct Step: Sendable {
        public let step: QuestionStep
        public let by: String?
        public let other: String?
        public let at: Int
    }

    public let id: Question.ID
    public let subject: String
    public let asker: String
    /// Rooms of the asker's children, for the office.
    public let rooms: [String]
    public let isUrgent: Bool
    public let askedAt: Int
    public let stage: UrgentStage?
    public let takenBy: String?
    public let assignedTo: (member: Member.ID, name: String)?
    public let isClosed: Bool
    public let messages: [Message]
    /// For the office only.
    public let steps: [Step]
    public let isForOffice: Bool
    public let colleagues: [(member: Member.ID, name: String)]

    /// - Throws: `NotFound` for everybody but whoever asked and the office.
    public static func load(_ question: Question.ID, for viewer: Viewer, from db: Reader) throws -> QuestionThread {
        guard let row = try QuestionRow.load(question, in: viewer.setting, from: db) else { throw NotFound() }
        let isOffice = try QuestionRow.isOffices(row, viewer, db)
        guard isOffice || row.asker == viewer.member else { throw NotFound() }
        let names = try names(of: [row.asker, row.takenBy, row.assignedTo].compactMap(\.self), in: viewer.setting, from: db)
        let colleagues =
            try isOffice
            ? OfficeTeam.members(besidesKinOf: row.asker, in: viewer.setting, at: viewer.now, from: db) : []
        let known = try self.names(of: colleagues, in: viewer.setting, from: db)
        return QuestionThread(
            id: question, subject: row.subject, asker: names[row.asker] ?? "",
            rooms: isOffice ? try rooms(of: row.asker, in: viewer, from: db) : [], isUrgent: row.isUrgent, askedAt: row.askedAt,
            stage: row.isUrgent ? UrgentStage(minutes: (viewer.now - row.askedAt) / Span.minute, isTaken: row.takenBy != nil) : nil,
            takenBy: isOffice ? row.takenBy.flatMap { names[$0] } : nil,
            assignedTo: isOffice ? row.assignedTo.flatMap { member in names[member].map { (member, $0) } } : nil, isClosed: row.isClosed,
            messages: try messages(of: question, isOffice: isOffice, for: viewer, from: db),
            steps: isOffice ? try steps(of: question, in: viewer.setting, from: db) : [], isForOffice: isOffice,
            colleagues: colleagues.compactMap { member in known[member].map { (member, $0) } })
    }

    private static func messages(of question: Question.ID, isOffice: Bool, for viewer: Viewer, from db: Reader) throws -> [Message] {
        let papers = try db.rows(
            """
            SELECT x.message, x.scan, s.content_type FROM question_paper x JOIN scan s ON s.setting = x.setting AND s.id = x.scan
            WHERE x.setting = \(viewer.setting) AND x.question = \(question) ORDER BY x.scan
            """
        ) { (try $0.identifier(0) as Record.ID, try $0.identifier(1) as Record.ID, try $0.word(2, as: ScanKind.self)) }
        // What was said to somebody out of hours is not there for them before it arrives; its writer sees it waiting.
        return try db.rows(
            """
            SELECT m.id, m.words, m.said_at, m.arrives_at, m.as_office, p.name FROM question_message m
            JOIN membership a ON a.setting = m.setting AND a.id = m.author JOIN person p ON p.id = a.person
            WHERE m.setting = \(viewer.setting) AND m.question = \(question)
            AND (m.arrives_at <= \(viewer.now) OR m.as_office = \(isOffice)) ORDER BY m.said_at, m.id LIMIT 500
            """
        ) { row in
            let (id, isByOffice): (Record.ID, Bool) = (try row.identifier(0), try row.flag(4))
            let own = papers.filter { $0.0 == id }
            return Message(
                id: id, words: try row.text(1), saidAt: try row.integer(2), arrivesAt: try row.integer(3), isByOffice: isByOffice,
                author: isOffice || !isByOffice ? try row.text(5) : nil,
                papers: isOffice ? own.map { (scan: $0.1, kind: $0.2) } : [], paperCount: own.count)
        }
    }

    private static func steps(of question: Question.ID, in setting: Setting.ID, from db: Reader) throws -> [Step] {
        try db.rows(
            """
            SELECT x.step, p.name, q.name, x.at FROM question_step x
            LEFT JOIN membership a ON a.setting = x.setting AND a.id = x.member LEFT JOIN person p ON p.id = a.person
            LEFT JOIN membership b ON b.setting = x.setting AND b.id = x.other LEFT JOIN person q ON q.id = b.person
            WHERE x.setting = \(setting) AND x.question = \(question) ORDER BY x.at, x.id
            """
        ) { Step(step: try $0.word(0), by: $0.optionalText(1), other: $0.optionalText(2), at: try $0.integer(3)) }
    }

    private static func names(of members: [Member.ID], in setting: Setting.ID, from db: Reader) throws -> [Member.ID: String] {
        guard !members.isEmpty else { return [:] }
        return Dictionary(
            try db.rows(
                """
                SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person
                WHERE m.setting = \(setting) AND m.id IN (\(list: members))
                """
            ) { (try $0.identifier(0), try $0.text(1)) }, uniquingKeysWith: { first, _ in first })
    }

    private static func rooms(of asker: Member.ID, in viewer: Viewer, from db: Reader) throws -> [String] {
        try db.rows(
            """
            SELECT DISTINCT r.name FROM carer k JOIN child c ON c.setting = k.setting AND c.id = k.child
            JOIN room r ON r.setting = c.setting AND r.id = c.room WHERE k.setting = \(viewer.setting) AND k.member = \(asker) ORDER BY r.name
            """
        ) { try $0.text(0) }
    }
}

/// What somebody of the office did with a question.
public enum QuestionStep: String, CaseIterable, Sendable, Bindable {
    case taken, assigned, closed, reopened
    /// Nobody had taken an urgent one: others were told, and then whoever asked.
    case toldOthers, toldAsker
}

/// A question's own row.
struct QuestionRow: Sendable {
    let id: Question.ID
    let asker: Member.ID
    let subject: String
    let isUrgent: Bool
    let askedAt: Int
    let takenBy: Member.ID?
    let assignedTo: Member.ID?
    let toldOthersAt: Int?
    let toldAskerAt: Int?
    let isClosed: Bool

    static func load(_ question: Question.ID, in setting: Setting.ID, from db: Reader) throws -> QuestionRow? {
        try db.row(
            """
            SELECT id, asker, subject, urgent, asked_at, taken_by, assigned_to, told_others_at, told_asker_at, closed_at FROM question
            WHERE setting = \(setting) AND id = \(question) AND id \(unsealed(in: setting))
            """
        ) { try QuestionRow($0) }
    }

    /// What follows the identifier of one that is not sealed because something in it may be illegal (D10).
    static func unsealed(in setting: Setting.ID) -> SQL { "NOT IN (SELECT item FROM sealed_item WHERE setting = \(setting))" }

    init(_ row: Row) throws {
        id = try row.identifier(0)
        asker = try row.identifier(1)
        subject = try row.text(2)
        isUrgent = try row.flag(3)
        askedAt = try row.integer(4)
        takenBy = try row.optionalIdentifier(5)
        assignedTo = try row.optionalIdentifier(6)
        toldOthersAt = row.optionalInteger(7)
        toldAskerAt = row.optionalInteger(8)
        isClosed = !row.isNull(9)
    }

    /// Whether this viewer reads it as one of the office: never somebody who cares for the asker's child and lives apart.
    static func isOffices(_ row: QuestionRow, _ viewer: Viewer, _ db: Reader) throws -> Bool {
        try viewer.isOffice && !viewer.carersApart(from: db).contains(row.asker)
    }
}
