public import Safeguarding
public import Storage

/// A childminder who works alone, with nobody ready to be the second person, posts to a single family: about that family's
/// child, with every other child hidden. Everything else the gate asks is asked here too, and the log has its own word for it.
public struct PublishAlone: Action {
    public static let verb = "post.publishAlone"
    public static let certainty = Certainty.justProven
    public static let device = DeviceNeed.owned
    public static let clauses = ["N28", "P5"]
    public let post: Post.ID
    public let version: Int?
    public var subject: [UInt8] { post.bytes }

    /// - Parameter version: what the pause screen showed; nil in a preview.
    public init(_ post: Post.ID, version: Int? = nil) {
        self.post = post
        self.version = version
    }

    public func facts(for asking: Asking, in db: Reader) throws -> GateQuestions { try GateQuestions(about: post, for: asking, in: db) }

    public func refusals(_ facts: GateQuestions, to asking: Asking) -> [Refusal] {
        // Where there is a second person, there is no working alone.
        guard facts.isChildminder, facts.ready.count < 2 else { return [.workedOnIt] }
        var refusals = [
            holdsDuty(PostRights.anybodysPosts, held: facts.viewer.duties), everybodyBack(at: facts.post.draft.backAt, now: asking.now),
            facts.unauthorised, facts.post.isEditable ? nil : .wrongState(facts.post.state),
            version.map { $0 == facts.post.version } ?? true ? nil : .changedMeanwhile,
        ].compactMap(\.self)
        refusals += readyToApprove(gaps: facts.gaps) + facts.contents
        refusals += loneChildminder(facts.post.draft.audience, facts.post.pictures.map(\.atGate))
        refusals += loneChildminder(facts.post.draft.audience, inVideos: facts.post.attachments.map(\.atGate))
        return refusals.withoutRepeats
    }

    public func apply(_ facts: GateQuestions, for asking: Asking, in db: Writer) throws {
        try PostChange.contribute(facts.viewer.member, to: post, for: asking, in: db)
        try Publication.publish(post, by: facts.viewer.member, for: asking, in: db)
    }
}
