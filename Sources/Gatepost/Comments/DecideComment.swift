public import Safeguarding
public import Storage

/// Somebody on the desk lets a held comment through, or takes a comment away with a reason that its writer sees (S5).
public struct DecideComment: Action {
    public static let verb = "comment.decide"
    public static let clauses = ["S5"]

    public enum Decision: Hashable, Sendable {
        case release
        case remove(reason: String)
    }

    /// Who watches the page.
    public static let duties = Duty.watching

    public let comment: Comment.ID
    public let decision: Decision
    public var subject: [UInt8] { comment.bytes }

    public init(_ comment: Comment.ID, _ decision: Decision) {
        self.comment = comment
        self.decision = decision
    }

    public struct Facts {
        let viewer: Viewer
        let author: Member.ID
        let authorPerson: Person.ID
        let state: CommentState
        /// Somebody reported it, and nobody has decided yet.
        let isReported: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.seesWholePage else { throw NotFound() }
        let found = try db.row(
            """
            SELECT c.author, m.person, c.state FROM comment c JOIN membership m ON m.setting = c.setting AND m.id = c.author
            WHERE c.setting = \(asking.setting) AND c.id = \(comment)
            """
        ) { (try $0.identifier(0) as Member.ID, try $0.identifier(1) as Person.ID, try $0.word(2, as: CommentState.self)) }
        guard let (author, person, state) = found, state != .sealed, try !viewer.carersApart(from: db).contains(author) else { throw NotFound() }
        return Facts(
            viewer: viewer, author: author, authorPerson: person, state: state,
            isReported: try db.exists(
                "SELECT 1 FROM report WHERE setting = \(asking.setting) AND comment = \(comment) AND decided_at IS NULL"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals: [Refusal] = [holdsDuty(Self.duties, held: facts.viewer.duties)].compactMap(\.self)
        switch decision {
        case .release:
            // One person with two hats does not wave their own words through.
            if facts.authorPerson == facts.viewer.person { refusals.append(.aboutOneself) }
            if facts.state != .held, !(facts.state == .shown && facts.isReported) { refusals.append(.changedMeanwhile) }
        case .remove(let reason):
            refusals += Field("reason").refusals(of: reason, most: 300)
            if facts.state == .removed { refusals.append(.changedMeanwhile) }
        }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (state, reason): (CommentState, String?) =
            switch decision {
            case .release: (.shown, nil)
            case .remove(let reason): (.removed, reason)
            }
        try db.execute(
            """
            UPDATE comment SET state = \(state), decided_by = \(facts.viewer.member), decided_at = \(asking.now), reason = \(reason)
            WHERE setting = \(asking.setting) AND id = \(comment)
            """)
        try Reporting.close(comment, kept: state == .shown, answer: reason, by: facts.viewer.member, for: asking, in: db)
        // Whoever decides has read it; nobody has read their own words.
        guard facts.authorPerson != facts.viewer.person, let item = Record.ID(bytes: comment.bytes) else { return }
        try NoteSeen.write(
            NoteSeen.Item(.comment, item), state == .shown ? .fine : .removed, by: facts.viewer.member, for: asking, in: db)
    }
}
