public import Safeguarding
public import Storage

/// Takes a post off the page with a reason. One person is enough and readiness is not asked: what protects is never made to wait.
public struct TakeDownPost: Action {
    public static let verb = "post.takeDown"
    public static let clauses = ["S2", "N10"]
    /// Any of these.
    public static let duties = Duty.managing.union(Duty.approving).union(Duty.safeguarding)
    public let post: Post.ID
    public let reason: String
    public var subject: [UInt8] { post.bytes }

    /// - Parameter reason: up to 500 characters.
    public init(_ post: Post.ID, because reason: String) {
        self.post = post
        self.reason = reason
    }

    public func facts(for asking: Asking, in db: Reader) throws -> PostInHand { try PostInHand(post, for: asking, in: db) }

    public func refusals(_ facts: PostInHand, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(TakeDownPost.duties, held: facts.viewer.duties),
            facts.post.state == .published ? nil : .wrongState(facts.post.state),
        ].compactMap(\.self) + Field("reason").refusals(of: reason, most: 500)
    }

    public func apply(_ facts: PostInHand, for asking: Asking, in db: Writer) throws {
        try PostChange.state(.takenDown, post, by: facts.viewer.member, because: reason, for: asking, in: db)
    }
}
