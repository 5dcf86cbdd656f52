public import Safeguarding
public import Storage

/// The page as one viewer sees it: newest first, a screenful at a time.
///
/// Nothing about visibility is stored. Posts are asked of the viewer's rooms and children, and each picture of the consent
/// of everybody in it, in the same moment of the database (S2, D14, D19).
public struct FeedPage: Sendable {
    /// A place in the feed, to go on from. Older posts than this come next.
    public struct Place: Hashable, Sendable {
        public let publishedAt: Int
        public let post: Post.ID
        public init(publishedAt: Int, post: Post.ID) {
            self.publishedAt = publishedAt
            self.post = post
        }
    }

    /// What the viewer asked to see.
    public struct Choice: Hashable, Sendable {
        public var room: Room.ID?
        public var kind: PostKind?
        public var before: Place?
        public init(room: Room.ID? = nil, kind: PostKind? = nil, before: Place? = nil) {
            self.room = room
            self.kind = kind
            self.before = before
        }
    }

    public let posts: [ShownPost]
    /// Rooms to choose from.
    public let rooms: [RoomName]
    /// Where older posts go on, if there are any.
    public let older: Place?

    public struct RoomName: Hashable, Sendable {
        public let room: Room.ID
        public let name: String
    }

    static let length = 20

    /// - Throws: `NotFound` for those to whom the page does not exist.
    public static func load(_ choice: Choice, for viewer: Viewer, from db: Reader) throws -> FeedPage {
        var condition = try PageFilter(for: viewer).condition
        if let before = choice.before {
            condition = "\(condition) AND (p.published_at, p.id) < (\(before.publishedAt), \(before.post))"
        }
        if let kind = choice.kind { condition = "\(condition) AND p.kind = \(kind)" }
        if let room = choice.room {
            condition = """
                \(condition) AND p.audience = 'rooms' AND EXISTS (SELECT 1 FROM post_room y WHERE y.setting = p.setting AND y.post = p.id AND y.room = \(room))
                """
        }
        let found = try PostRow.load(
            "SELECT \(PostRow.columns) FROM post p WHERE \(condition) ORDER BY p.published_at DESC, p.id DESC LIMIT \(length + 1)", from: db)
        let shown = Array(found.prefix(length))
        let last = found.count > length ? shown.last : nil
        let rooms = try RoomNames.load(in: viewer.setting, from: db)
        return FeedPage(
            posts: try ShownPost.complete(shown, commentsEach: 3, in: rooms, for: viewer, from: db),
            rooms: rooms.open.filter { viewer.isTeam || viewer.rooms.contains($0.room) },
            older: last.map { Place(publishedAt: $0.publishedAt, post: $0.id) })
    }
}

/// A post with everything around it that one viewer may see.
public struct ShownPost: Sendable {
    public let id: Post.ID
    public let kind: PostKind
    public let audience: AudienceKind
    /// Rooms it is for, by name; empty when for everyone or one family.
    public let rooms: [String]
    public let title: String
    public let words: String
    public let publishedAt: Int
    public let commentsClosed: Bool
    public let pictures: [ShownPicture]
    /// Pictures held back because somebody in them has no live permission. Told to the team only.
    public let heldBack: Int
    /// Its videos and documents, without videos held back.
    public let attachments: [ShownAttachment]
    /// Videos held back for the same reason, told to the team only.
    public let videosHeldBack: Int
    public let comments: [ShownComment]
    public let commentCount: Int
    public let thanks: Int
    public let isThanked: Bool

    /// - Throws: `NotFound` when this viewer may not see it.
    public static func load(_ post: Post.ID, for viewer: Viewer, from db: Reader) throws -> ShownPost {
        let rows = try PostRow.load(
            "SELECT \(PostRow.columns) FROM post p WHERE p.id = \(post) AND \(PageFilter(for: viewer).condition)", from: db)
        let rooms = try RoomNames.load(in: viewer.setting, from: db)
        guard let shown = try complete(rows, commentsEach: 500, in: rooms, for: viewer, from: db).first else { throw NotFound() }
        return shown
    }

    static func complete(_ rows: [PostRow], commentsEach most: Int, in rooms: RoomNames, for viewer: Viewer, from db: Reader) throws -> [ShownPost] {
        guard !rows.isEmpty else { return [] }
        let ids = rows.map(\.id)
        let pictures = try ShownPicture.load(of: ids, for: viewer, from: db)
        let attachments = try ShownAttachment.load(of: ids, for: viewer, from: db)
        let (ofFamilies, apart) = (rows.filter { $0.audience == .family }.map(\.id), try viewer.carersApart(from: db))
        let talk = try ShownComment.load(of: ids, ofFamilies: ofFamilies, apart: apart, rooms: rooms, most: most, for: viewer, from: db)
        let thanks = try Thanks.load(of: ids, ofFamilies: ofFamilies, apart: apart, for: viewer, from: db)
        let audiences = try Self.rooms(of: rows.filter { $0.audience == .rooms }.map(\.id), in: viewer.setting, from: db)
        return rows.map { row in
            ShownPost(
                id: row.id, kind: row.kind, audience: row.audience, rooms: rooms.names(of: audiences[row.id] ?? []), title: row.title, words: row.words,
                publishedAt: row.publishedAt, commentsClosed: row.commentsClosed, pictures: pictures.shown[row.id] ?? [],
                heldBack: viewer.isTeam ? pictures.heldBack[row.id] ?? 0 : 0, attachments: attachments.shown[row.id] ?? [],
                videosHeldBack: viewer.isTeam ? attachments.heldBack[row.id] ?? 0 : 0, comments: talk.comments[row.id] ?? [],
                commentCount: talk.counts[row.id] ?? 0, thanks: thanks[row.id]?.count ?? 0, isThanked: thanks[row.id]?.isMine ?? false)
        }
    }

    private static func rooms(of posts: [Post.ID], in setting: Setting.ID, from db: Reader) throws -> [Post.ID: [Room.ID]] {
        guard !posts.isEmpty else { return [:] }
        return try db.rows("SELECT post, room FROM post_room WHERE setting = \(setting) AND post IN (\(list: posts))") {
            (try $0.identifier(0) as Post.ID, try $0.identifier(1) as Room.ID)
        }
        .reduce(into: [:]) { $0[$1.0, default: []].append($1.1) }
    }
}

/// The post's own columns.
struct PostRow {
    let id: Post.ID
    let kind: PostKind
    let audience: AudienceKind
    let title, words: String
    let publishedAt: Int
    let commentsClosed: Bool

    static let columns: SQL = "p.id, p.kind, p.audience, p.title, p.words, p.published_at, p.comments_closed"

    static func load(_ statement: SQL, from db: Reader) throws -> [PostRow] {
        try db.rows(statement) { row in
            PostRow(
                id: try row.identifier(0), kind: try row.word(1), audience: try row.word(2), title: try row.text(3), words: try row.text(4),
                publishedAt: try row.integer(5), commentsClosed: try row.flag(6))
        }
    }
}

/// How many said thank you, and whether the viewer did.
private enum Thanks {
    static func load(
        of posts: [Post.ID], ofFamilies: [Post.ID], apart: Set<Member.ID>, for viewer: Viewer, from db: Reader
    ) throws -> [Post.ID: (count: Int, isMine: Bool)] {
        // Under a post for one family a number is as good as a name.
        let told: SQL =
            ofFamilies.isEmpty || apart.isEmpty
            ? "" : "AND NOT (post IN (\(list: ofFamilies)) AND member IN (\(list: apart.sorted())))"
        return try db.rows(
            """
            SELECT post, COUNT(*), MAX(CASE WHEN member = \(viewer.member) THEN 1 ELSE 0 END) FROM thanks
            WHERE setting = \(viewer.setting) AND post IN (\(list: posts)) \(told) GROUP BY post
            """
        ) { (try $0.identifier(0) as Post.ID, (count: try $0.integer(1), isMine: try $0.flag(2))) }
        .reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
}
