public import Safeguarding
public import Storage

/// A family asks the office something (S10). All of the office reads it; out of hours it waits until morning, unless it is about a child's
/// safety: then the safeguarding leads are told at once, at any hour.
public struct AskOffice: Action {
    public static let verb = "question.ask"
    public static let clauses = ["S10", "S6", "S7", "D12", "D13", "N10"]
    public static let longestSubject = 120, longest = 4_000
    /// What a relative's questions are about: looking on, they have no other business with the office (S4).
    public static let ownAccount = "My own account"
    /// Files in one message.
    public static let mostPapers = 3

    public let question: Question.ID
    let message: Record.ID
    let title: String
    let words: String
    let isUrgent: Bool
    let papers: [KeptScan]
    public var subject: [UInt8] { question.bytes }

    /// - Parameters:
    ///   - question: the form's own, so that sending it twice asks once.
    ///   - isUrgent: it is about a child's safety.
    ///   - papers: files that lie sealed in the store already; for the office only.
    public init(
        _ question: Question.ID, message: Record.ID, title: String, words: String, isUrgent: Bool, papers: [KeptScan] = []
    ) {
        self.question = question
        self.message = message
        self.title = title
        self.words = words
        self.isUrgent = isUrgent
        self.papers = papers
    }

    public struct Facts {
        let viewer: Viewer
        let isAsked: Bool
        let arrivesAt: Int
        let told: [Member.ID]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        // Staff have colleagues to ask; nothing here is between two of them.
        guard viewer.capacity.isFamily else { throw NotFound() }
        let leads = try OfficeTeam.members(of: Duty.safeguarding, besidesKinOf: viewer.member, in: asking.setting, at: asking.now, from: db)
        let office = try OfficeTeam.members(besidesKinOf: viewer.member, in: asking.setting, at: asking.now, from: db)
        return Facts(
            viewer: viewer, isAsked: try db.exists("SELECT 1 FROM question WHERE setting = \(asking.setting) AND id = \(question)"),
            arrivesAt: try isUrgent ? asking.now : Hours.arrival(at: asking.now, in: asking.setting, zone: viewer.zone, from: db),
            told: isUrgent && !leads.isEmpty ? leads : office)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = Field("subject").refusals(of: title, most: AskOffice.longestSubject)
        refusals += Field("words").refusals(of: words, most: AskOffice.longest)
        if papers.count > AskOffice.mostPapers { refusals.append(.notUnderstood("papers")) }
        if facts.viewer.isRelative, title != AskOffice.ownAccount { refusals.append(.notUnderstood("subject")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.isAsked else { return }
        try db.execute(
            """
            INSERT INTO question (setting, id, asker, subject, urgent, asked_at, last_at, waits)
            VALUES (\(asking.setting), \(question), \(facts.viewer.member), \(title), \(isUrgent), \(asking.now), \(facts.arrivesAt), \(facts.arrivesAt))
            """)
        try QuestionTalk.add(
            message, to: question, words, asOffice: false, arrivingAt: facts.arrivesAt, papers: papers, for: asking, in: db)
        for member in facts.told {
            try Outbox.add(
                isUrgent ? .urgentQuestion : .question, to: member, about: question.bytes, at: facts.arrivesAt, for: asking, in: db)
        }
    }
}

/// Somebody goes on in a question: whoever asked, or the office as the setting (N10). Who of the office wrote it is on record; answering
/// takes an urgent one, and writing again opens a closed one.
public struct SayInQuestion: Action {
    public static let verb = "question.say"
    public static let device = DeviceNeed.owned
    public static let clauses = ["S10", "N10", "D12", "D13"]
    let message: Record.ID
    let question: Question.ID
    let words: String
    let papers: [KeptScan]
    public var subject: [UInt8] { question.bytes }

    public init(_ message: Record.ID, in question: Question.ID, words: String, papers: [KeptScan] = []) {
        self.message = message
        self.question = question
        self.words = words
        self.papers = papers
    }

    public struct Facts {
        let viewer: Viewer
        let row: QuestionRow
        let isOffice: Bool
        let isSaid: Bool
        let arrivesAt: Int
        let told: [Member.ID]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard let row = try QuestionRow.load(question, in: asking.setting, from: db) else { throw NotFound() }
        let isOffice = try QuestionRow.isOffices(row, viewer, db)
        guard isOffice || row.asker == viewer.member else { throw NotFound() }
        let waits = !row.isUrgent || row.isClosed
        return Facts(
            viewer: viewer, row: row, isOffice: isOffice,
            isSaid: try db.exists("SELECT 1 FROM question_message WHERE setting = \(asking.setting) AND id = \(message)"),
            arrivesAt: waits ? try Hours.arrival(at: asking.now, in: asking.setting, zone: viewer.zone, from: db) : asking.now,
            told: isOffice
                ? [row.asker] : try OfficeTeam.members(besidesKinOf: row.asker, in: asking.setting, at: asking.now, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = Field("words").refusals(of: words, most: AskOffice.longest)
        if papers.count > AskOffice.mostPapers || (facts.isOffice && !papers.isEmpty) { refusals.append(.notUnderstood("papers")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.isSaid else { return }
        let (member, isOffice) = (facts.viewer.member, facts.isOffice)
        try QuestionTalk.add(
            message, to: question, words, asOffice: isOffice, arrivingAt: facts.arrivesAt, papers: papers, for: asking, in: db)
        // It waits for the office from when it arrives; an answer ends that.
        try db.execute(
            """
            UPDATE question SET last_at = \(facts.arrivesAt), waits = \(isOffice ? 0 : facts.arrivesAt)
            WHERE setting = \(asking.setting) AND id = \(question)
            """)
        if facts.row.isClosed { try QuestionTalk.reopen(question, by: member, for: asking, in: db) }
        if isOffice, facts.row.isUrgent, facts.row.takenBy == nil { try QuestionTalk.take(question, by: member, for: asking, in: db) }
        for other in facts.told {
            try Outbox.add(
                isOffice ? .answer : .question, to: other, about: question.bytes, at: facts.arrivesAt, for: asking, in: db)
        }
    }
}

/// What several steps of a question write.
enum QuestionTalk {
    static func add(
        _ message: Record.ID, to question: Question.ID, _ words: String, asOffice: Bool, arrivingAt arrives: Int, papers: [KeptScan],
        for asking: Asking, in db: Writer
    ) throws {
        try db.execute(
            """
            INSERT INTO question_message (setting, id, question, author, as_office, words, said_at, arrives_at)
            VALUES (\(asking.setting), \(message), \(question), \(asking.member), \(asOffice), \(words), \(asking.now), \(arrives))
            """)
        for paper in papers {
            try paper.record(for: asking, in: db)
            try db.execute(
                """
                INSERT INTO question_paper (setting, scan, question, message)
                VALUES (\(asking.setting), \(paper.id), \(question), \(message))
                """)
        }
    }

    static func step(
        _ step: QuestionStep, _ question: Question.ID, by member: Member.ID?, to other: Member.ID? = nil, for asking: Asking, in db: Writer
    ) throws {
        try db.execute(
            """
            INSERT INTO question_step (setting, id, question, step, member, other, at)
            VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(question), \(step), \(member), \(other), \(asking.now))
            """)
    }

    static func take(_ question: Question.ID, by member: Member.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE question SET taken_by = \(member), taken_at = \(asking.now), assigned_to = \(member)
            WHERE setting = \(asking.setting) AND id = \(question) AND taken_by IS NULL
            """)
        try step(.taken, question, by: member, for: asking, in: db)
    }

    static func reopen(_ question: Question.ID, by member: Member.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "UPDATE question SET closed_by = NULL, closed_at = NULL WHERE setting = \(asking.setting) AND id = \(question)")
        try step(.reopened, question, by: member, for: asking, in: db)
    }
}

extension KeptScan {
    /// Names a sealed file that lies in the store.
    func record(for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO scan (setting, id, file, sealed_key, content_type, added_by, added_at)
            VALUES (\(asking.setting), \(id), \(file), \(sealedKey), \(kind), \(asking.member), \(asking.now))
            """)
    }
}
