public import Safeguarding
public import Storage

/// A published post of which a picture is not shown any more, because somebody in it has no permission now (S2). Families
/// see nothing of it already; the desk says what to do.
public struct StoppedPost: Hashable, Sendable {
    public let post: Post.ID
    public let title: String
    public let publishedAt: Int
    /// How many of its pictures.
    public let pictures: Int
}

/// All of them, a screenful at a time.
public struct StoppedPosts: Sendable {
    /// Newest first.
    public let posts: [StoppedPost]
    /// Where older ones go on, if there are any.
    public let older: FeedPage.Place?
    /// In all, on this screen and beyond.
    public let count: Int

    public static let none = StoppedPosts(posts: [], older: nil, count: 0)

    /// - Throws: `NotFound` for those who do not run the page.
    public static func load(before place: FeedPage.Place? = nil, most: Int = 20, for viewer: Viewer, from db: Reader) throws -> StoppedPosts
    {
        guard let stopped = try condition(for: viewer, from: db) else { return .none }
        let before: SQL = place.map { "AND (p.published_at, p.id) < (\($0.publishedAt), \($0.post))" } ?? ""
        let rows = try db.rows(
            """
            SELECT p.id, p.title, p.published_at, COUNT(DISTINCT c.id) \(stopped) \(before)
            GROUP BY p.id, p.title, p.published_at ORDER BY p.published_at DESC, p.id DESC LIMIT \(most + 1)
            """
        ) {
            StoppedPost(post: try $0.identifier(0), title: try $0.text(1), publishedAt: try $0.integer(2), pictures: try $0.integer(3))
        }
        let posts = Array(rows.prefix(most))
        let last = rows.count > most ? posts.last : nil
        return StoppedPosts(
            posts: posts, older: last.map { FeedPage.Place(publishedAt: $0.publishedAt, post: $0.post) },
            count: try db.count("SELECT COUNT(DISTINCT p.id) \(stopped)"))
    }

    /// How many there are: the frame of every page of the team says so.
    /// - Throws: `NotFound` for those who do not run the page.
    public static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        guard let stopped = try condition(for: viewer, from: db) else { return 0 }
        return try db.count("SELECT COUNT(DISTINCT p.id) \(stopped)")
    }

    /// From which faces such posts are found: those of people whose permission is not a yes. A hidden one is stopped only where they are
    /// never to be in the frame. Nil where there is nobody.
    ///
    /// Children and adults are asked for apart: each has its index, and "one or the other" has none.
    private static func condition(for viewer: Viewer, from db: Reader) throws -> SQL? {
        guard viewer.seesWholePage, viewer.holds(Duty.approving.union(Duty.managing)) else { throw NotFound() }
        let setting = viewer.setting
        let permissions = try ConsentRegister.permissions(
            of: try pictured(in: setting, from: db), for: .closedPage, .photograph, in: setting, on: viewer.today, from: db)
        let without = permissions.filter { $0.value != .yes }.map(\.key)
        guard !without.isEmpty else { return nil }
        let never = Set(permissions.filter { $0.value == .never }.map(\.key))
        func faces<Kind>(_ column: SQL, _ all: [Identifier<Kind>], _ never: [Identifier<Kind>]) -> SQL {
            """
            SELECT picture FROM face WHERE setting = \(setting) AND \(column) IN (\(list: all))
            AND (answer <> 'hidden' OR \(column) IN (\(list: never)))
            """
        }
        let (children, adults) = (without.compactMap(\.child).sorted(), without.compactMap(\.adult).sorted())
        return """
            FROM (\(faces("child", children, never.compactMap(\.child).sorted()))
            UNION \(faces("member", adults, never.compactMap(\.adult).sorted()))) f
            JOIN picture c ON c.setting = \(setting) AND c.id = f.picture JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE p.state = 'published' AND c.removed_at IS NULL
            """
    }

    /// Everybody who is in a picture here.
    private static func pictured(in setting: Setting.ID, from db: Reader) throws -> Set<Subject> {
        let children = try db.rows(
            "SELECT k.id FROM child k WHERE k.setting = \(setting) AND EXISTS (SELECT 1 FROM face f WHERE f.setting = k.setting AND f.child = k.id)"
        ) { Subject.child(try $0.identifier(0)) }
        let adults = try db.rows(
            """
            SELECT m.id FROM membership m
            WHERE m.setting = \(setting) AND EXISTS (SELECT 1 FROM face f WHERE f.setting = m.setting AND f.member = m.id)
            """
        ) { Subject.adult(try $0.identifier(0)) }
        return Set(children).union(adults)
    }
}
