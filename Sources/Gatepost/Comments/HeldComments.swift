public import Safeguarding
public import Storage

/// Comments that wait for somebody to read them, oldest first, a screenful at a time.
public struct HeldComments: Sendable {
    public struct Held: Sendable {
        public let comment: Comment.ID
        public let post: Post.ID
        public let postTitle: String
        public let words: String
        public let saidAt: Int
        /// Who wrote it: told to the desk, who may need to ring them.
        public let author: String
        public let writer: Member.ID
        /// What the guard found, by the names of its kinds; or why else it waits, as in ``HeldFor``.
        public let kinds: [String]
        /// What somebody said who reported it, and who, where this viewer may learn of them.
        public let reports: [(why: String, by: String?)]
        /// It is on the page: the office decided so before, and somebody reported it again.
        public let isShown: Bool
    }

    public let held: [Held]
    /// Go on after this one.
    public let next: Comment.ID?

    /// - Throws: `NotFound` for those who do not watch the page.
    public static func load(after place: Comment.ID? = nil, most: Int = 20, for viewer: Viewer, from db: Reader) throws -> HeldComments {
        guard viewer.seesWholePage, viewer.holds(DecideComment.duties) else { throw NotFound() }
        let further: SQL = place.map { "AND c.id > \($0)" } ?? ""
        let waits = try waiting(for: viewer, from: db)
        let rows = try db.rows(
            """
            SELECT c.id, c.post, p.title, c.words, c.said_at, n.name, c.held_for, c.state, c.author FROM comment c
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            JOIN membership m ON m.setting = c.setting AND m.id = c.author JOIN person n ON n.id = m.person
            WHERE \(waits) \(further) ORDER BY c.id LIMIT \(most + 1)
            """
        ) { row in
            (
                try row.identifier(0) as Comment.ID, try row.identifier(1) as Post.ID, try row.text(2), try row.text(3), try row.integer(4),
                try row.text(5), try row.text(6).split(separator: " ").map(String.init), try row.word(7, as: CommentState.self),
                try row.identifier(8) as Member.ID
            )
        }
        let reports = try Reporting.open(on: rows.map(\.0), for: viewer, from: db)
        let held = rows.prefix(most).map { row in
            Held(
                comment: row.0, post: row.1, postTitle: row.2, words: row.3, saidAt: row.4, author: row.5, writer: row.8,
                kinds: row.6 + (reports[row.0] == nil ? [] : [HeldFor.reported]), reports: reports[row.0] ?? [], isShown: row.7 == .shown)
        }
        return HeldComments(held: held, next: rows.count > most ? held.last?.comment : nil)
    }

    /// How many there are in all.
    static func count(for viewer: Viewer, from db: Reader) throws -> Int {
        guard viewer.seesWholePage, viewer.holds(DecideComment.duties) else { return 0 }
        return try db.count("SELECT COUNT(*) FROM comment c WHERE \(waiting(for: viewer, from: db))")
    }

    /// Of `comment c`: it is held, or reported. What another carer of the viewer's own child wrote is a colleague's to read.
    private static func waiting(for viewer: Viewer, from db: Reader) throws -> SQL {
        let apart = try viewer.carersApart(from: db)
        let others: SQL = apart.isEmpty ? "" : "AND c.author NOT IN (\(list: apart.sorted()))"
        return """
            c.setting = \(viewer.setting) AND c.id IN (
                SELECT h.id FROM comment h WHERE h.setting = \(viewer.setting) AND h.state = 'held'
                UNION SELECT r.comment FROM report r
                JOIN comment h ON h.setting = r.setting AND h.id = r.comment
                WHERE r.setting = \(viewer.setting) AND r.decided_at IS NULL AND h.state = 'shown') \(others)
            """
    }
}
