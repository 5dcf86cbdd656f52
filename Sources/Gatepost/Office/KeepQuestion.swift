public import Safeguarding
public import Storage

/// What the office does with a question, besides answering: takes it, hands it over, closes it, opens it again. Each is on record.
public struct KeepQuestion: Action {
    public static let verb = "question.keep"
    public static let clauses = ["S10", "N10"]

    public enum Step: Hashable, Sendable {
        /// "I have this": an urgent question is asked of nobody else any more.
        case take
        case assign(Member.ID)
        case close
        case reopen
    }

    let question: Question.ID
    let step: Step
    public var subject: [UInt8] { question.bytes }

    public init(_ question: Question.ID, _ step: Step) {
        self.question = question
        self.step = step
    }

    public struct Facts {
        let viewer: Viewer
        let row: QuestionRow
        let office: [Member.ID]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard let row = try QuestionRow.load(question, in: asking.setting, from: db), try QuestionRow.isOffices(row, viewer, db) else {
            throw NotFound()
        }
        return Facts(
            viewer: viewer, row: row, office: try OfficeTeam.members(besidesKinOf: row.asker, in: asking.setting, at: asking.now, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        switch step {
        case .take: facts.row.takenBy == nil ? [] : [.changedMeanwhile]
        case .assign(let member): facts.office.contains(member) ? [] : [.notUnderstood("member")]
        case .close: facts.row.isClosed ? [.changedMeanwhile] : facts.row.isUrgent && facts.row.takenBy == nil ? [.missing("taken")] : []
        case .reopen: facts.row.isClosed ? [] : [.changedMeanwhile]
        }
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let member = facts.viewer.member
        switch step {
        case .take: try QuestionTalk.take(question, by: member, for: asking, in: db)
        case .assign(let other):
            try db.execute("UPDATE question SET assigned_to = \(other) WHERE setting = \(asking.setting) AND id = \(question)")
            try QuestionTalk.step(.assigned, question, by: member, to: other, for: asking, in: db)
            if other != member { try Outbox.add(.question, to: other, about: question.bytes, for: asking, in: db) }
        case .close:
            try db.execute(
                """
                UPDATE question SET closed_by = \(member), closed_at = \(asking.now), waits = 0
                WHERE setting = \(asking.setting) AND id = \(question)
                """)
            try QuestionTalk.step(.closed, question, by: member, for: asking, in: db)
        case .reopen: try QuestionTalk.reopen(question, by: member, for: asking, in: db)
        }
    }
}

/// Nobody has taken an urgent question: others are told, and then whoever asked is told whom to ring.
struct ChaseUrgent: Action {
    static let verb = "question.chase"
    static let clauses = ["S10", "S7"]
    let question: Question.ID
    let stage: UrgentStage
    var subject: [UInt8] { question.bytes }

    struct Facts {
        let row: QuestionRow
        let told: [Member.ID]
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard let row = try QuestionRow.load(question, in: asking.setting, from: db) else { throw NotFound() }
        return Facts(
            row: row, told: try OfficeTeam.members(besidesKinOf: row.asker, in: asking.setting, at: asking.now, from: db))
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let isDone = stage == .everybody ? facts.row.toldOthersAt != nil : facts.row.toldAskerAt != nil
        return asking.actor != .caretaker ? [.needsDuty(Duty.office)] : facts.row.takenBy != nil || isDone ? [.changedMeanwhile] : []
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        if stage == .everybody {
            try db.execute("UPDATE question SET told_others_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(question)")
            for member in facts.told { try Outbox.add(.urgentStillOpen, to: member, about: question.bytes, for: asking, in: db) }
            try QuestionTalk.step(.toldOthers, question, by: nil, for: asking, in: db)
        } else {
            try db.execute("UPDATE question SET told_asker_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(question)")
            try Outbox.add(.urgentRing, to: facts.row.asker, about: question.bytes, for: asking, in: db)
            try QuestionTalk.step(.toldAsker, question, by: nil, for: asking, in: db)
        }
    }
}

extension Caretaker {
    /// Urgent questions that nobody has taken, at each stage once.
    static func chaseUrgent(in setting: Setting.ID, of application: Application) async throws {
        let asking = application.asking(.caretaker, in: setting)
        let due = try await application.read(in: setting) { db in
            try db.rows(
                """
                SELECT id, asked_at, told_others_at, told_asker_at FROM question
                WHERE setting = \(setting) AND urgent = 1 AND taken_at IS NULL
                AND id \(QuestionRow.unsealed(in: setting)) ORDER BY asked_at
                """
            ) { row -> [(Question.ID, UrgentStage)] in
                let (id, minutes): (Question.ID, Int) = (try row.identifier(0), (asking.now - (try row.integer(1))) / Span.minute)
                let stage = UrgentStage(minutes: minutes, isTaken: false)
                let others = row.isNull(2) && stage != .leads ? [(id, UrgentStage.everybody)] : []
                return others + (row.isNull(3) && stage == .ring ? [(id, .ring)] : [])
            }
        }.flatMap(\.self)
        for (question, stage) in due { try await application.gate.perform(ChaseUrgent(question: question, stage: stage), for: asking) }
    }
}
