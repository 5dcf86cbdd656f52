public import Safeguarding
public import Storage

/// Changes the words of a post, or who it is for. Every version is kept with who wrote it (P10), and whatever had been
/// submitted is a draft again: an approval is for exactly what was seen (N28).
///
/// The form carries the version it began from. Where somebody else has written meanwhile it is refused, and nobody's words are lost.
public struct EditDraft: DraftingAction {
    public static let verb = "post.edit"
    public static let clauses = ["N28", "P10", "N10"]
    public let post: Post.ID
    public let draft: PostDraft
    public let version: Int
    public var subject: [UInt8] { post.bytes }

    /// - Parameter version: the post's version when the form was drawn.
    public init(_ post: Post.ID, _ draft: PostDraft, from version: Int) {
        self.post = post
        self.draft = draft
        self.version = version
    }

    public func facts(for asking: Asking, in db: Reader) throws -> WorkOnPost {
        let work = try WorkOnPost(on: post, for: asking, in: db)
        guard try draft.names(onlyThoseOf: asking.setting, in: db) else { throw NotFound() }
        return work
    }

    public func refusals(_ work: WorkOnPost, to asking: Asking) -> [Refusal] {
        // Answers about pictures raise the version too, and take nothing away from anybody's words.
        work.refusals + draft.refusals + (work.post.wordsVersion > version ? [.changedMeanwhile] : [])
    }

    public func apply(_ work: WorkOnPost, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE post SET title = \(draft.title), words = \(draft.words), kind = \(draft.kind), audience = \(draft.audience.kind),
                   child = \(draft.audience.child), back_at = \(draft.backAt)
            WHERE setting = \(asking.setting) AND id = \(post)
            """)
        try PostChange.setRooms(draft, of: post, for: asking, in: db)
        try PostChange.note(post, by: work.member, for: asking, in: db)
        try PostChange.keepWords(draft, of: post, by: work.member, for: asking, in: db)
    }
}
