public import Safeguarding
public import Storage

/// Somebody says something under a post.
///
/// Families speak as themselves, relatives only where the parent and a manager let them, staff as the setting, and where the setting
/// chose so only once a second person agrees (N36). What the text guard doubts waits for the desk; its writer is told so (P6, P8, B3).
/// A setting that has fewer than two people ready to approve takes no comments, because nobody could decide (N8); nor does a page without
/// a live authorisation (N34).
public struct SayComment: Action {
    public static let verb = "comment.say"
    public static let device = DeviceNeed.owned
    public static let clauses = ["S4", "S5", "S11", "P8", "B3", "N36"]
    public static let most = 1000

    public let comment: Comment.ID
    public let post: Post.ID
    public let words: String
    public var subject: [UInt8] { comment.bytes }

    /// - Parameter comment: the form's own, so that sending it twice says it once.
    public init(_ comment: Comment.ID, on post: Post.ID, words: String) {
        self.comment = comment
        self.post = post
        self.words = words
    }

    /// Where the comment went.
    public enum Outcome: Sendable { case shown, held }

    public struct Facts {
        let viewer: Viewer
        let isClosed: Bool
        let ready: Int
        let isSaid: Bool
        let findings: [Finding]
        /// The office paused this member's commenting.
        let pause: CommentPause?
        /// The setting's own comments wait for a second person.
        let isApproved: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard try db.shows(post, to: viewer) else { throw NotFound() }
        return Facts(
            viewer: viewer,
            isClosed: try db.exists("SELECT 1 FROM post WHERE setting = \(asking.setting) AND id = \(post) AND comments_closed = 1"),
            ready: try Readiness.approvers(in: asking.setting, at: asking.now, from: db).peopleReady.count,
            isSaid: try db.exists("SELECT 1 FROM comment WHERE setting = \(asking.setting) AND id = \(comment)"),
            findings: try SettingWords.guarding(asking.setting, in: db).findings(in: words),
            pause: try CommentPause.current(of: viewer.member, for: viewer, from: db),
            isApproved: try viewer.seesWholePage
                && db.exists("SELECT 1 FROM setting WHERE id = \(asking.setting) AND approves_own_comments = 1"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = Field("words").refusals(of: words, most: Self.most)
        if facts.isClosed || facts.ready < 2 || facts.viewer.pageStanding != .open { refusals.append(.commentsClosed) }
        if !facts.viewer.mayComment { refusals.append(.readsOnly) }
        if let pause = facts.pause { refusals.append(.commentingPaused(reason: pause.reason, until: pause.until)) }
        if facts.viewer.seesWholePage {
            if !facts.viewer.holds(Duty.drafting.union(Duty.approving)) { refusals.append(.needsDuty(Duty.drafting)) }
            // The setting's own voice is put right before it is heard, not after.
            refusals += facts.findings.map(Refusal.word)
        }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Outcome {
        let state: CommentState = facts.findings.isEmpty && !facts.isApproved ? .shown : .held
        guard !facts.isSaid else { return state == .held ? .held : .shown }
        let kinds = facts.isApproved ? HeldFor.secondPerson : Set(facts.findings.map(\.kind.rawValue)).sorted().joined(separator: " ")
        try db.execute(
            """
            INSERT INTO comment (setting, id, post, author, words, said_at, state, held_for, as_setting)
            VALUES (\(asking.setting), \(comment), \(post), \(facts.viewer.member), \(words), \(asking.now), \(state), \(kinds), \(facts.viewer.seesWholePage))
            """)
        return state == .held ? .held : .shown
    }
}

/// Where a comment stands.
public enum CommentState: String, CaseIterable, Sendable, Bindable {
    case shown, held, removed
    /// Out of everybody's sight, its writer's too, because it may be illegal (D10).
    case sealed
}

/// Why a comment waits, besides what the text guard found in it.
public enum HeldFor {
    /// Somebody reported it.
    public static let reported = "reported"
    /// It is the setting's own, and a second person reads it first (N36).
    public static let secondPerson = "secondPerson"
}
