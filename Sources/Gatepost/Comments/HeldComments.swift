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
        /// What the guard found, by the names of its kinds.
        public let kinds: [String]
    }

    public let held: [Held]
    /// Go on after this one.
    public let next: Comment.ID?

    /// - Throws: `NotFound` for those who do not watch the page.
    public static func load(after place: Comment.ID? = nil, most: Int = 20, for viewer: Viewer, from db: Reader) throws -> HeldComments {
        guard viewer.isTeam, viewer.holds(DecideComment.duties) else { throw NotFound() }
        let further: SQL = place.map { "AND c.id > \($0)" } ?? ""
        let apart = try viewer.carersApart(from: db)
        let rows = try db.rows(
            """
            SELECT c.id, c.post, p.title, c.words, c.said_at, n.name, c.held_for, c.author FROM comment c
            JOIN post p ON p.setting = c.setting AND p.id = c.post
            JOIN membership m ON m.setting = c.setting AND m.id = c.author JOIN person n ON n.id = m.person
            WHERE c.setting = \(viewer.setting) AND c.state = 'held' \(further) ORDER BY c.id LIMIT \(most + 1)
            """
        ) { row in
            (try row.identifier(7) as Member.ID, Held(
                comment: try row.identifier(0), post: try row.identifier(1), postTitle: try row.text(2), words: try row.text(3),
                saidAt: try row.integer(4), author: try row.text(5), kinds: try row.text(6).split(separator: " ").map(String.init)))
        }
        // What another carer of the viewer's own child wrote is a colleague's to read.
        return HeldComments(
            held: rows.prefix(most).filter { !apart.contains($0.0) }.map(\.1), next: rows.count > most ? rows[most - 1].1.comment : nil)
    }
}
