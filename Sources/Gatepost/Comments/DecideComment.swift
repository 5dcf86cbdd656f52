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
    public static let duties: Set<Duty> = Duty.approving.subtracting([.approvalPartner]).union(Duty.safeguarding).union([.monitor])

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
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        let found = try db.row(
            """
            SELECT c.author, m.person, c.state FROM comment c JOIN membership m ON m.setting = c.setting AND m.id = c.author
            WHERE c.setting = \(asking.setting) AND c.id = \(comment)
            """) { Facts(viewer: viewer, author: try $0.identifier(0), authorPerson: try $0.identifier(1), state: try $0.word(2)) }
        guard let found else { throw NotFound() }
        return found
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals: [Refusal] = [holdsDuty(Self.duties, held: facts.viewer.duties)].compactMap(\.self)
        switch decision {
        case .release:
            // One person with two hats does not wave their own words through.
            if facts.authorPerson == facts.viewer.person { refusals.append(.aboutOneself) }
            if facts.state != .held { refusals.append(.changedMeanwhile) }
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
    }
}
