public import Safeguarding
public import Storage

/// Published posts with pictures that a photo policy keeps off the page (N12). Nothing is stored of it: it is asked of the pictures
/// as they are, so that what was made stricter holds at once for everything that is out already.
public struct KeptOff: Sendable {
    public struct Held: Sendable {
        public let post: Post.ID
        public let title: String
        public let publishedAt: Int
        /// How many of its pictures and videos.
        public let pictures: Int
    }

    /// Newest first, a screenful.
    public let posts: [Held]
    /// Where older ones go on, if there are any.
    public let older: FeedPage.Place?
    public let postCount: Int
    public let pictureCount: Int

    /// Under the policy as it is now.
    /// - Throws: `NotFound` for those who do not run the page.
    public static func load(before place: FeedPage.Place? = nil, most: Int = 20, for viewer: Viewer, from db: Reader) throws -> KeptOff {
        try load(condition(under: viewer.photoPolicy), before: place, most: most, for: viewer, from: db)
    }

    /// What families see now and would not see under a stricter policy; or, under a looser one, what they would see again as far as
    /// the policy goes.
    public static func change(to policy: PhotoPolicy, most: Int = 10, for viewer: Viewer, from db: Reader) throws -> KeptOff {
        let isLooser = policy.isLooser(than: viewer.photoPolicy)
        let (down, up) = isLooser ? (viewer.photoPolicy, policy) : (policy, viewer.photoPolicy)
        return try load(condition(under: down).and(not: condition(under: up)), most: most, for: viewer, from: db)
    }

    private static func load(_ condition: Condition, before place: FeedPage.Place? = nil, most: Int, for viewer: Viewer, from db: Reader)
        throws
        -> KeptOff
    {
        guard viewer.seesWholePage, viewer.holds(Duty.approving.union(Duty.managing)) else { throw NotFound() }
        let which: SQL = """
            FROM (SELECT c.post FROM picture c WHERE c.setting = \(viewer.setting) AND \(PictureFilter.ready) AND \(condition.picture)
                  UNION ALL
                  SELECT a.post FROM attachment a
                  WHERE a.setting = \(viewer.setting) AND a.kind = 'video' AND \(AttachmentFilter.ready) AND \(condition.video)) x
            JOIN post p ON p.setting = \(viewer.setting) AND p.id = x.post WHERE p.state = 'published'
            """
        let counted = try db.row("SELECT COUNT(*), COUNT(DISTINCT p.id) \(which)") { (try $0.integer(0), try $0.integer(1)) }
        let from: SQL = if let place { "AND (p.published_at, p.id) < (\(place.publishedAt), \(place.post))" } else { "" }
        let found = try db.rows(
            """
            SELECT p.id, p.title, p.published_at, COUNT(*) \(which) \(from) GROUP BY p.id, p.title, p.published_at
            ORDER BY p.published_at DESC, p.id DESC LIMIT \(most + 1)
            """
        ) { Held(post: try $0.identifier(0), title: try $0.text(1), publishedAt: try $0.integer(2), pictures: try $0.integer(3)) }
        let posts = Array(found.prefix(most))
        return KeptOff(
            posts: posts, older: found.count > most ? posts.last.map { FeedPage.Place(publishedAt: $0.publishedAt, post: $0.post) } : nil,
            postCount: counted?.1 ?? 0, pictureCount: counted?.0 ?? 0)
    }

    /// What keeps a picture `c` or a video `a` off the page.
    private struct Condition {
        let picture: SQL
        let video: SQL

        func and(not other: Condition) -> Condition {
            Condition(picture: "\(picture) AND NOT (\(other.picture))", video: "\(video) AND NOT (\(other.video))")
        }
    }

    /// Somebody in it whom the policy does not allow: the rule that `PictureFilter` and `AttachmentFilter` ask for whoever looks.
    private static func condition(under policy: PhotoPolicy) -> Condition {
        let (stopped, listed): (SQL, SQL) =
            switch policy {
            case .facesWithConsent: ("1 = 0", "1 = 0")
            case .noFaces: ("f.answer IN ('child', 'adult')", "1 = 1")
            // Somebody hidden and unnamed might be a child.
            case .noChildren: ("(f.answer = 'child' OR (f.answer = 'hidden' AND f.member IS NULL))", "l.child IS NOT NULL")
            }
        return Condition(
            picture: "EXISTS (SELECT 1 FROM face f WHERE f.setting = c.setting AND f.picture = c.id AND \(stopped))",
            video: "EXISTS (SELECT 1 FROM attachment_person l WHERE l.setting = a.setting AND l.attachment = a.id AND \(listed))")
    }
}
