public import Safeguarding
public import Storage

/// An author puts a post before a second person. Everything the gate asks is asked here already, so that an approver is shown
/// only what could go out; `Gate.preview` of this is the pickets on the compose page (P14).
public struct SubmitPost: Action {
    public static let verb = "post.submit"
    public static let device = DeviceNeed.owned
    public static let clauses = ["N28", "P5", "P6", "B13", "P14"]
    public let post: Post.ID
    /// The version that the pause screen showed; nil in a preview.
    public let version: Int?
    public var subject: [UInt8] { post.bytes }

    public init(_ post: Post.ID, version: Int? = nil) {
        self.post = post
        self.version = version
    }

    public func facts(for asking: Asking, in db: Reader) throws -> GateQuestions { try GateQuestions(about: post, for: asking, in: db) }

    public func refusals(_ facts: GateQuestions, to asking: Asking) -> [Refusal] {
        let work = WorkOnPost(facts)
        var refusals = work.refusals
        if facts.post.state == .submitted { refusals.append(.wrongState(.submitted)) }
        if let version, version != facts.post.version { refusals.append(.changedMeanwhile) }
        return refusals + facts.contents
    }

    public func apply(_ facts: GateQuestions, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE post SET state = \(PostState.submitted), submitted_at = \(asking.now), put_to = NULL, reason = NULL, stated_by = NULL,
                   stated_at = NULL
            WHERE setting = \(asking.setting) AND id = \(post)
            """)
        // Whoever puts it forward stands behind it, and so is not its second person.
        try PostChange.contribute(facts.viewer.member, to: post, for: asking, in: db)
    }
}
