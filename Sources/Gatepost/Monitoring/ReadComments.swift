public import Safeguarding
public import Storage

/// Comments that nobody of the office has read yet, oldest first: what is read every day (S5).
public struct UnreadComments: Sendable {
    public let comments: [WatchedItem]
    public let more: Bool

    /// - Throws: `NotFound` for those who do not watch the page.
    public static func load(most: Int = 30, for viewer: Viewer, from db: Reader) throws -> UnreadComments {
        guard viewer.seesWholePage, viewer.holds(Duty.watching) else { throw NotFound() }
        let found = try Unseen(for: viewer, from: db).comments(most: most + 1, db)
        return UnreadComments(comments: Array(found.prefix(most)), more: found.count > most)
    }
}

/// How soon comments are read by somebody who watches the page, over the last four weeks: measured, never noted by hand (S5, N13).
public struct CommentFigures: Hashable, Sendable {
    /// Comments that were read, or whose day is over.
    public let due: Int
    /// Those of them that were read within a day.
    public let inTime: Int
    /// How long the slowest waited, in microseconds; one that waits still counts until now.
    public let slowest: Int

    /// In hundredths; nothing where there was nothing to read.
    public var share: Int? { due == 0 ? nil : inTime * 100 / due }

    public static func load(in setting: Setting.ID, at now: Int, days: Int = 28, from db: Reader) throws -> CommentFigures {
        let (since, day) = (now - days * Span.day, longestUnread * Span.hour)
        let found = try db.row(
            """
            SELECT COUNT(CASE WHEN x.seen IS NOT NULL OR x.said <= \(now - day) THEN 1 END),
                   COUNT(CASE WHEN x.seen - x.said <= \(day) THEN 1 END),
                   MAX(CASE WHEN x.seen IS NOT NULL THEN x.seen - x.said WHEN x.said <= \(now - day) THEN \(now) - x.said ELSE 0 END)
            FROM (SELECT c.said_at AS said, (
                      SELECT MIN(s.seen_at) FROM monitoring_seen s WHERE s.setting = c.setting AND s.kind = 'comment' AND s.item = c.id) AS seen
                  FROM comment c WHERE c.setting = \(setting) AND c.said_at > \(since) AND c.said_at <= \(now) AND c.state <> 'sealed') x
            """
        ) { CommentFigures(due: try $0.integer(0), inTime: try $0.integer(1), slowest: $0.optionalInteger(2) ?? 0) }
        return found ?? CommentFigures(due: 0, inTime: 0, slowest: 0)
    }
}

/// What a look found that somebody has to do something about, until it is closed.
public struct FollowUps: Sendable {
    public struct FollowUp: Sendable {
        public let seen: Record.ID
        public let kind: WatchedKind
        public let item: Record.ID
        public let post: Post.ID?
        public let title: String
        public let note: String
        public let by: String
        public let at: Int
    }

    public let all: [FollowUp]

    /// Those about somebody whom the viewer must not learn of wait for a colleague.
    static func load(for viewer: Viewer, from db: Reader) throws -> FollowUps {
        guard viewer.seesWholePage, viewer.holds(Duty.watching) else { throw NotFound() }
        let apart = try viewer.carersApart(from: db)
        let rows = try db.rows(
            """
            SELECT s.id, s.kind, s.item, s.note, p.name, s.seen_at, c.post, c.author, t.title, g.post, h.title, u.title, n.name
            FROM monitoring_seen s JOIN membership m ON m.setting = s.setting AND m.id = s.seen_by JOIN person p ON p.id = m.person
            LEFT JOIN comment c ON c.setting = s.setting AND c.id = s.item AND s.kind = 'comment'
            LEFT JOIN post t ON t.setting = c.setting AND t.id = c.post
            LEFT JOIN picture g ON g.setting = s.setting AND g.id = s.item AND s.kind = 'picture'
            LEFT JOIN post h ON h.setting = g.setting AND h.id = g.post
            LEFT JOIN post u ON u.setting = s.setting AND u.id = s.item AND s.kind = 'post'
            LEFT JOIN membership w ON w.setting = s.setting AND w.id = s.item AND s.kind = 'member' LEFT JOIN person n ON n.id = w.person
            WHERE s.setting = \(viewer.setting) AND s.finding = 'followUp' AND s.closed_at IS NULL ORDER BY s.seen_at, s.id LIMIT 200
            """
        ) { row in
            let (kind, item): (WatchedKind, Record.ID) = (try row.word(1), try row.identifier(2))
            let post: Post.ID? =
                try row.optionalIdentifier(6) ?? row.optionalIdentifier(9) ?? (kind == .post ? Post.ID(bytes: item.bytes) : nil)
            let title = row.optionalText(8) ?? row.optionalText(10) ?? row.optionalText(11) ?? row.optionalText(12) ?? ""
            let about: Member.ID? = try row.optionalIdentifier(7) ?? (kind == .member ? Member.ID(bytes: item.bytes) : nil)
            return (
                about,
                FollowUp(
                    seen: try row.identifier(0), kind: kind, item: item, post: post, title: title, note: try row.text(3),
                    by: try row.text(4), at: try row.integer(5))
            )
        }
        return FollowUps(all: rows.filter { about, _ in about.map { !apart.contains($0) } ?? true }.map(\.1))
    }

    static func count(for viewer: Viewer, from db: Reader) throws -> Int { try load(for: viewer, from: db).all.count }
}
