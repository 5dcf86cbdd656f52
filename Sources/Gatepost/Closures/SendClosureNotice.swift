public import Safeguarding
public import Storage

/// One person tells every family that the setting is closed, in wording that two agreed beforehand; only a day and a time are
/// filled in. It works while the page is paused, because snow does not wait for a training course (N8); not while it is closed,
/// because no family would see it (N34).
public struct SendClosureNotice: Action {
    public static let verb = "closure.send"
    public static let clauses = ["N8"]
    public let post: Post.ID
    public let wording: Record.ID
    public let day: Day?
    public let minute: Int?
    public var subject: [UInt8] { post.bytes }

    /// - Parameters:
    ///   - post: the id of the post that it becomes.
    ///   - minute: minutes since midnight.
    public init(_ post: Post.ID, wording: Record.ID, day: Day?, minute: Int?) {
        self.post = post
        self.wording = wording
        self.day = day
        self.minute = minute
    }

    public struct Facts {
        let viewer: Viewer
        let wording: ClosureWording
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            viewer: try asking.viewer(in: db), wording: try ClosureWording.load(wording, in: asking.setting, from: db),
            isTaken: try db.exists("SELECT 1 FROM post WHERE setting = \(asking.setting) AND id = \(post)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(ClosureDuty.duties, held: facts.viewer.duties),
            facts.viewer.pageStanding == .revoked ? .pageNotOpen(.revoked) : nil,
            facts.wording.isInForce ? nil : .wordingNotApproved,
            facts.wording.asksForDay && day == nil ? .missing("day") : nil,
            facts.wording.asksForTime && minute == nil ? .missing("time") : nil,
            minute.map { (0..<1440).contains($0) } ?? true ? nil : .notUnderstood("time"),
            facts.isTaken ? .alreadyTaken("post") : nil,
        ].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (sender, filled) = (facts.viewer.member, facts.wording.filled(day: day, minute: minute))
        let draft = PostDraft(title: filled.title, words: filled.words, kind: .closure)
        try db.execute(
            """
            INSERT INTO post (setting, id, author, kind, audience, title, words, state, version, created_at, changed_at,
                              comments_closed, wording)
            VALUES (\(asking.setting), \(post), \(sender), \(PostKind.closure), \(AudienceKind.everyone), \(draft.title), \(draft.words),
                    \(PostState.draft), 1, \(asking.now), \(asking.now), 1, \(wording))
            """)
        try PostChange.contribute(sender, to: post, for: asking, in: db)
        try PostChange.keepWords(draft, of: post, by: sender, for: asking, in: db)
        try Publication.publish(post, by: sender, for: asking, in: db)
    }
}
