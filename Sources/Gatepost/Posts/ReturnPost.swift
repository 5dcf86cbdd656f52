public import Safeguarding
public import Storage

/// An approver gives a submitted post back with what to change.
public struct ReturnPost: Action {
    public static let verb = "post.return"
    public static let clauses = ["N28", "P14"]
    public let post: Post.ID
    public let reason: String
    public var subject: [UInt8] { post.bytes }

    /// - Parameter reason: up to 500 characters, read by everybody who worked on it.
    public init(_ post: Post.ID, because reason: String) {
        self.post = post
        self.reason = reason
    }

    public func facts(for asking: Asking, in db: Reader) throws -> PostInHand { try PostInHand(post, for: asking, in: db) }

    public func refusals(_ facts: PostInHand, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(Duty.approving, held: facts.viewer.duties),
            facts.post.state == .submitted ? nil : .wrongState(facts.post.state),
        ].compactMap(\.self) + Field("reason").refusals(of: reason, most: 500)
    }

    public func apply(_ facts: PostInHand, for asking: Asking, in db: Writer) throws {
        try PostChange.state(.returned, post, by: facts.viewer.member, because: reason, for: asking, in: db)
    }
}
