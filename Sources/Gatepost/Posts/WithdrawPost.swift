public import Safeguarding
public import Storage

/// Somebody who worked on a post takes it back, from the approver's desk or from the page. One person does it at once.
public struct WithdrawPost: Action {
    public static let verb = "post.withdraw"
    public static let clauses = ["P10"]
    public let post: Post.ID
    public var subject: [UInt8] { post.bytes }

    public init(_ post: Post.ID) { self.post = post }

    public func facts(for asking: Asking, in db: Reader) throws -> PostInHand { try PostInHand(post, for: asking, in: db) }

    public func refusals(_ facts: PostInHand, to asking: Asking) -> [Refusal] {
        let isTheirs = facts.post.author == facts.viewer.member || facts.post.contributors.contains(facts.viewer.member)
        return [
            isTheirs ? nil : holdsDuty(PostRights.anybodysPosts, held: facts.viewer.duties),
            [.submitted, .published].contains(facts.post.state) ? nil : .wrongState(facts.post.state),
        ].compactMap(\.self)
    }

    public func apply(_ facts: PostInHand, for asking: Asking, in db: Writer) throws {
        try PostChange.state(.withdrawn, post, by: facts.viewer.member, because: nil, for: asking, in: db)
    }
}
