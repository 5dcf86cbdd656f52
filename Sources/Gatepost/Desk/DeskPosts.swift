public import Safeguarding
import Storage

/// Posts that wait for this viewer's answer: to be approved by a second person, or a question put to managers (B14, N28).
public struct DeskPosts: Sendable {
    public struct Waiting: Sendable {
        public let post: Post.ID
        public let title: String
        public let kind: PostKind
        public let audience: AudienceKind
        public let rooms: [String]
        public let submittedAt: Int?
        /// A question that somebody put to the managers.
        public let isUnsure: Bool
        public let pictures: [Picture.ID]
        public let children: Int
        /// Pictures that could not go out as they are, because somebody in them has no permission.
        public let stopped: Int
    }

    public let posts: [Waiting]
    public let more: Bool

    /// Submitted, by others, to somebody who could say yes; and questions for whoever manages.
    static func load(most: Int = 10, for viewer: Viewer, from db: Reader) throws -> DeskPosts {
        guard let which = try condition(for: viewer, from: db) else { return DeskPosts(posts: [], more: false) }
        let rows = try db.rows(
            """
            SELECT p.id, p.title, p.kind, p.audience, p.submitted_at,
                   (SELECT COUNT(*) FROM post_question q WHERE q.setting = p.setting AND q.post = p.id AND q.answered_at IS NULL)
            FROM post p WHERE \(which) ORDER BY p.submitted_at, p.id LIMIT \(most + 1)
            """
        ) { row in
            (
                try row.identifier(0) as Post.ID, try row.text(1), try row.word(2, as: PostKind.self),
                try row.word(3, as: AudienceKind.self),
                row.optionalInteger(4), try row.integer(5)
            )
        }
        let posts = try rows.prefix(most).map { row in
            let pictures: [Picture.ID] = try db.rows(
                "SELECT id FROM picture WHERE setting = \(viewer.setting) AND post = \(row.0) AND removed_at IS NULL ORDER BY position, id"
            ) { try $0.identifier(0) }
            return Waiting(
                post: row.0, title: row.1, kind: row.2, audience: row.3, rooms: try rooms(of: row.0, for: viewer, from: db),
                submittedAt: row.4, isUnsure: row.5 > 0, pictures: pictures,
                children: try db.count(
                    """
                    SELECT COUNT(DISTINCT child) FROM face WHERE setting = \(viewer.setting) AND picture IN (\(list: pictures))
                    AND answer <> 'hidden'
                    """),
                stopped: try PictureFilter.stopped(among: pictures, for: viewer, from: db).count)
        }
        return DeskPosts(posts: posts, more: rows.count > most)
    }

    static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        guard let which = try condition(for: viewer, from: db) else { return 0 }
        return try db.count("SELECT COUNT(*) FROM post p WHERE \(which)")
    }

    /// - Returns: nothing when this viewer could say yes to none.
    private static func condition(for viewer: Viewer, from db: Reader) throws -> SQL? {
        let approves =
            try viewer.holds(Duty.approving) && Readiness.gaps(of: viewer.member, in: viewer.setting, on: viewer.today, from: db).isEmpty
        let manages = viewer.isTeam && viewer.holds(Duty.managing)
        guard approves || manages else { return nil }
        // Nobody is asked to approve what they worked on, in whichever membership.
        let byOthers: SQL = """
            p.state = 'submitted' AND NOT EXISTS (
                SELECT 1 FROM post_contributor c JOIN membership m ON m.setting = c.setting AND m.id = c.member
                WHERE c.setting = p.setting AND c.post = p.id AND m.person = \(viewer.person))
            AND (p.put_to IS NULL OR p.put_to = \(viewer.member))
            """
        let ofPartner: SQL = viewer.seesWholePage ? "" : "AND p.put_to = \(viewer.member)"
        let asked: SQL = """
            p.state NOT IN ('published', 'withdrawn', 'takenDown') AND EXISTS (
                SELECT 1 FROM post_question q WHERE q.setting = p.setting AND q.post = p.id AND q.answered_at IS NULL)
            """
        if !manages { return "p.setting = \(viewer.setting) AND \(byOthers) \(ofPartner)" }
        return approves ? "p.setting = \(viewer.setting) AND ((\(byOthers)) OR (\(asked)))" : "p.setting = \(viewer.setting) AND \(asked)"
    }

    private static func rooms(of post: Post.ID, for viewer: Viewer, from db: Reader) throws -> [String] {
        try db.rows(
            """
            SELECT r.name FROM post_room x JOIN room r ON r.setting = x.setting AND r.id = x.room
            WHERE x.setting = \(viewer.setting) AND x.post = \(post) ORDER BY r.position, r.name
            """
        ) { try $0.text(0) }
    }
}

/// A viewer's own posts that are not out yet.
public struct OwnPosts: Sendable {
    public struct Own: Sendable {
        public let post: Post.ID
        public let title: String
        public let state: PostState
        public let reason: String?
        public let changedAt: Int
    }

    public let posts: [Own]
    public let more: Bool

    static func load(most: Int = 10, for viewer: Viewer, from db: Reader) throws -> OwnPosts {
        guard viewer.seesWholePage else { return OwnPosts(posts: [], more: false) }
        let rows = try db.rows(
            """
            SELECT id, title, state, reason, changed_at FROM post WHERE setting = \(viewer.setting) AND author = \(viewer.member)
            AND state IN ('draft', 'returned', 'submitted') ORDER BY changed_at DESC, id LIMIT \(most + 1)
            """
        ) { row in
            Own(
                post: try row.identifier(0), title: try row.text(1), state: try row.word(2), reason: row.optionalText(3),
                changedAt: try row.integer(4))
        }
        return OwnPosts(posts: Array(rows.prefix(most)), more: rows.count > most)
    }

    static func returned(for viewer: Viewer, from db: Reader) throws -> Int {
        try db.count("SELECT COUNT(*) FROM post WHERE setting = \(viewer.setting) AND author = \(viewer.member) AND state = 'returned'")
    }
}
