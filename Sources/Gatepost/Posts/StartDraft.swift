public import Safeguarding
public import Storage

/// Somebody whose duty it is begins a post (S3, P2, B12). It carries an id made with the form, so that sending twice starts one.
public struct StartDraft: DraftingAction {
    public static let verb = "post.start"
    public static let clauses = ["S3", "P10", "B12", "S1"]
    public let post: Post.ID
    public let draft: PostDraft
    public var subject: [UInt8] { post.bytes }

    public init(_ post: Post.ID, _ draft: PostDraft) {
        self.post = post
        self.draft = draft
    }

    public struct Facts {
        let viewer: Viewer
        let gaps: [Gap]
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard try draft.names(onlyThoseOf: asking.setting, in: db) else { throw NotFound() }
        return Facts(
            viewer: viewer, gaps: try Readiness.gaps(of: viewer.member, in: viewer.setting, on: viewer.today, from: db),
            isTaken: try db.exists("SELECT 1 FROM post WHERE setting = \(asking.setting) AND id = \(post)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        PostRights.drafting(facts.viewer, facts.gaps) + draft.refusals + (facts.isTaken ? [.alreadyTaken("id")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let author = facts.viewer.member
        try db.execute(
            """
            INSERT INTO post (setting, id, author, kind, audience, child, title, words, state, version, back_at, created_at, changed_at,
                              comments_closed)
            VALUES (\(asking.setting), \(post), \(author), \(draft.kind), \(draft.audience.kind), \(draft.audience.child), \(draft.title),
                    \(draft.words), \(PostState.draft), 1, \(draft.backAt), \(asking.now), \(asking.now), 0)
            """)
        try PostChange.setRooms(draft, of: post, for: asking, in: db)
        try PostChange.contribute(author, to: post, for: asking, in: db)
        try PostChange.keepWords(draft, of: post, by: author, for: asking, in: db)
    }
}
