public import Safeguarding
public import Storage

/// The team's list of posts, at every step, last changed first.
public struct PostsPage: Sendable {
    public struct Item: Sendable {
        public let id: Post.ID
        public let title: String
        public let kind: PostKind
        public let audience: AudienceKind
        public let state: PostState
        public let changedAt: Int
        public let author: String
        public let isOwn: Bool
        public let pictures: Int
        /// The first picture that can be shown, small.
        public let picture: Picture.ID?
        public let openQuestions: Int
        public let reason: String?
    }

    /// Goes on after this one.
    public struct Place: Hashable, Sendable {
        public let changedAt: Int
        public let post: Post.ID
        public init(changedAt: Int, post: Post.ID) {
            self.changedAt = changedAt
            self.post = post
        }
    }

    public let items: [Item]
    public let older: Place?
    /// How many are at each step.
    public let counts: [PostState: Int]
    static let length = 30

    /// - Throws: `NotFound` for those who see nothing behind the page.
    public static func load(_ state: PostState? = nil, before: Place? = nil, for viewer: Viewer, in db: Reader) throws -> PostsPage {
        // One that was sealed for the police is out of everybody's sight, its words included.
        var condition: SQL = """
            p.setting = \(viewer.setting) AND NOT EXISTS (SELECT 1 FROM sealed_item z WHERE z.setting = p.setting AND z.item = p.id)
            """
        if !PostAtGate.isBehindThePage(viewer) {
            guard viewer.holds([.approvalPartner]) else { throw NotFound() }
            condition = "\(condition) AND p.put_to = \(viewer.member)"
        }
        let counts = try db.rows("SELECT p.state, COUNT(*) FROM post p WHERE \(condition) GROUP BY p.state") {
            (try $0.word(0, as: PostState.self), try $0.integer(1))
        }
        if let state { condition = "\(condition) AND p.state = \(state)" }
        if let before { condition = "\(condition) AND (p.changed_at, p.id) < (\(before.changedAt), \(before.post))" }
        let found = try db.rows(
            """
            SELECT p.id, p.title, p.kind, p.audience, p.state, p.changed_at, n.name, p.author, p.reason,
                   (SELECT COUNT(*) FROM picture c WHERE c.setting = p.setting AND c.post = p.id AND c.removed_at IS NULL),
                   (SELECT c.id FROM picture c WHERE c.setting = p.setting AND c.post = p.id AND c.removed_at IS NULL
                    AND c.state = 'ready' AND c.rendered = c.generation ORDER BY c.id LIMIT 1),
                   (SELECT COUNT(*) FROM post_question q WHERE q.setting = p.setting AND q.post = p.id AND q.decision IS NULL)
            FROM post p JOIN membership m ON m.setting = p.setting AND m.id = p.author JOIN person n ON n.id = m.person
            WHERE \(condition) ORDER BY p.changed_at DESC, p.id DESC LIMIT \(length + 1)
            """
        ) { try Item($0, viewer) }
        let items = Array(found.prefix(length))
        return PostsPage(
            items: items, older: found.count > length ? items.last.map { Place(changedAt: $0.changedAt, post: $0.id) } : nil,
            counts: Dictionary(counts, uniquingKeysWith: +))
    }
}

extension PostsPage.Item {
    fileprivate init(_ row: Row, _ viewer: Viewer) throws {
        id = try row.identifier(0)
        title = try row.text(1)
        kind = try row.word(2)
        audience = try row.word(3)
        state = try row.word(4)
        changedAt = try row.integer(5)
        author = try row.text(6)
        isOwn = try row.identifier(7) == viewer.member
        reason = row.optionalText(8)
        pictures = try row.integer(9)
        picture = try row.optionalIdentifier(10)
        openQuestions = try row.integer(11)
    }
}
