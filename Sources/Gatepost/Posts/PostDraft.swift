public import Safeguarding
import Storage

/// What an author writes and chooses: everything of a post but its pictures.
public struct PostDraft: Hashable, Sendable {
    public var title: String
    public var words: String
    public var kind: PostKind
    public var audience: PostAudience
    /// When an outing is back, in microseconds since 1970: the post goes out after that, so that it never tells where children are.
    public var backAt: Int?

    /// In characters.
    public static let longestTitle = 120
    public static let longestWords = 5_000

    public init(title: String, words: String, kind: PostKind = .activity, audience: PostAudience = .everyone, backAt: Int? = nil) {
        self.title = title
        self.words = words
        self.kind = kind
        self.audience = audience
        self.backAt = backAt
    }

    /// A draft may be unfinished, but not longer than anybody would read. Closure notices have a way of their own.
    var refusals: [Refusal] {
        Field("title").refusals(of: title, most: PostDraft.longestTitle, required: false)
            + Field("words").refusals(of: words, most: PostDraft.longestWords, required: false)
            + (kind == .closure ? [.notUnderstood("kind")] : [])
    }

    /// Whether the rooms and the child that are named belong to the setting; others do not exist.
    func names(onlyThoseOf setting: Setting.ID, in db: Reader) throws -> Bool {
        switch audience {
        case .everyone, .family(nil): true
        case .rooms(let rooms):
            try db.count("SELECT COUNT(*) FROM room WHERE setting = \(setting) AND id IN (\(list: rooms.sorted()))") == rooms.count
        case .family(let child?):
            try db.exists("SELECT 1 FROM child WHERE setting = \(setting) AND id = \(child)")
        }
    }
}
