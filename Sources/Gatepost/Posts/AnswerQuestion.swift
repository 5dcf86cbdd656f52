public import Safeguarding
public import Storage

/// A manager or deputy decides what somebody was unsure of (B14): it goes on, or it is left out. Never their own question.
public struct AnswerQuestion: Action {
    public static let verb = "post.answerQuestion"
    public static let clauses = ["B14"]
    public let question: Record.ID
    public let decision: QuestionDecision
    public let answer: String
    public var subject: [UInt8] { question.bytes }

    /// - Parameter answer: a word to whoever asked, up to 500 characters; needed when it is left out.
    public init(_ question: Record.ID, _ decision: QuestionDecision, answer: String = "") {
        self.question = question
        self.decision = decision
        self.answer = answer
    }

    public struct Facts {
        let viewer: Viewer
        let post: PostAtGate
        let question: PostQuestion
        let askedBy: Person.ID?
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let post: Post.ID? = try db.row(
            "SELECT post FROM post_question WHERE setting = \(asking.setting) AND id = \(question)"
        ) { try $0.identifier(0) }
        guard let post else { throw NotFound() }
        let loaded = try PostAtGate.load(post, for: viewer, in: db)
        guard let asked = loaded.questions.first(where: { $0.id == question }) else { throw NotFound() }
        return Facts(viewer: viewer, post: loaded, question: asked, askedBy: try Kin.person(asked.askedBy, in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(Duty.managing, held: facts.viewer.duties),
            facts.askedBy == facts.viewer.person ? .aboutOneself : nil,
            facts.question.isOpen ? nil : .changedMeanwhile,
        ].compactMap(\.self) + Field("answer").refusals(of: answer, most: 500, required: decision == .leaveOut)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (setting, asked) = (asking.setting, facts.question)
        try db.execute(
            """
            UPDATE post_question SET decision = \(decision), answer = \(answer), answered_by = \(facts.viewer.member),
                   answered_at = \(asking.now)
            WHERE setting = \(setting) AND id = \(question)
            """)
        switch decision {
        case .goAhead:
            guard let picture = asked.picture else { return }
            try db.execute(
                """
                UPDATE picture_check SET answer = \(CheckAnswer.decided)
                WHERE setting = \(setting) AND picture = \(picture) AND member = \(asked.askedBy) AND answer = \(CheckAnswer.unsure)
                """)
        case .leaveOut where facts.post.state == .submitted:
            try PostChange.state(.returned, facts.post.id, by: facts.viewer.member, because: answer, for: asking, in: db)
        case .leaveOut: break
        }
    }
}
