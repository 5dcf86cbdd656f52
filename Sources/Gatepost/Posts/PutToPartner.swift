public import Safeguarding
public import Storage

/// Puts a submitted post to an approval partner, who then sees this post and no other (N28). The partner is vetted, trained
/// and signed like everybody who approves.
public struct PutToPartner: Action {
    public static let verb = "post.putToPartner"
    public static let device = DeviceNeed.owned
    public static let clauses = ["N28"]
    public let post: Post.ID
    public let partner: Member.ID
    public var subject: [UInt8] { post.bytes }

    public init(_ post: Post.ID, to partner: Member.ID) {
        self.post = post
        self.partner = partner
    }

    public struct Facts {
        let work: WorkOnPost
        let partnerIsReady: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            work: try WorkOnPost(on: post, for: asking, in: db),
            partnerIsReady: try Readiness.approvers(in: asking.setting, at: asking.now, from: db).contains {
                $0.member == partner && $0.duties.contains(.approvalPartner) && $0.isReady
            })
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.work.refusals + (facts.work.post.state == .submitted ? [] : [.wrongState(facts.work.post.state)])
            + (facts.partnerIsReady ? [] : [.partnerNotReady])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE post SET put_to = \(partner) WHERE setting = \(asking.setting) AND id = \(post)")
    }
}
