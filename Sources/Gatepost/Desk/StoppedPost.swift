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

    /// Only people whose permission is not a yes are looked up, so that a long-lived page stays cheap.
    /// - Throws: `NotFound` for those who do not run the page.
    public static func load(before place: FeedPage.Place? = nil, most: Int = 20, for viewer: Viewer, from db: Reader) throws -> StoppedPosts
    {
        guard viewer.seesWholePage, viewer.holds(Duty.approving.union(Duty.managing)) else { throw NotFound() }
        let without = try peopleWithoutPermission(for: viewer, from: db)
        let candidates = try pictures(of: without, for: viewer, from: db)
        var all: [StoppedPost] = []
        // In pieces: a statement holds only so many values, and a child may be in years of pictures.
        for start in stride(from: 0, to: candidates.count, by: 500) {
            let piece = candidates[start..<min(start + 500, candidates.count)]
            let stopped = try PictureFilter.stopped(among: piece.map(\.picture), for: viewer, from: db)
            for row in piece where stopped.contains(row.picture) {
                let before = all.last?.post == row.post ? all.removeLast().pictures : 0
                all.append(StoppedPost(post: row.post, title: row.title, publishedAt: row.publishedAt, pictures: before + 1))
            }
        }
        let rest = all.drop { one in place.map { (one.publishedAt, one.post) >= ($0.publishedAt, $0.post) } ?? false }
        let posts = Array(rest.prefix(most))
        let last = rest.count > most ? posts.last : nil
        return StoppedPosts(posts: posts, older: last.map { FeedPage.Place(publishedAt: $0.publishedAt, post: $0.post) }, count: all.count)
    }

    private static func peopleWithoutPermission(for viewer: Viewer, from db: Reader) throws -> [Subject] {
        let setting = viewer.setting
        let people = try db.rows(
            """
            SELECT DISTINCT f.child, f.member FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE f.setting = \(setting) AND p.state = 'published' AND c.removed_at IS NULL AND (f.child IS NOT NULL OR f.member IS NOT NULL)
            """
        ) { row -> Subject? in
            let child: Child.ID? = try row.optionalIdentifier(0)
            let adult: Member.ID? = try row.optionalIdentifier(1)
            return child.map(Subject.child) ?? adult.map(Subject.adult)
        }.compactMap(\.self)
        let permissions = try ConsentRegister.permissions(
            of: Set(people), for: .closedPage, .photograph, in: setting, on: viewer.today, from: db)
        return permissions.filter { $0.value != .yes }.map(\.key)
    }

    /// Published pictures that show any of these, newest posts first.
    private static func pictures(
        of people: [Subject], for viewer: Viewer, from db: Reader
    ) throws -> [(post: Post.ID, title: String, publishedAt: Int, picture: Picture.ID)] {
        let children: [Child.ID] = people.compactMap { if case .child(let child) = $0 { child } else { nil } }
        let adults: [Member.ID] = people.compactMap { if case .adult(let member) = $0 { member } else { nil } }
        guard !people.isEmpty else { return [] }
        return try db.rows(
            """
            SELECT DISTINCT p.id, p.title, p.published_at, c.id FROM face f JOIN picture c ON c.setting = f.setting AND c.id = f.picture
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE f.setting = \(viewer.setting) AND p.state = 'published' AND c.removed_at IS NULL
            AND (f.child IN (\(list: children.sorted())) OR f.member IN (\(list: adults.sorted())))
            ORDER BY p.published_at DESC, p.id DESC, c.id
            """
        ) { (post: try $0.identifier(0), title: try $0.text(1), publishedAt: try $0.integer(2), picture: try $0.identifier(3)) }
    }
}
