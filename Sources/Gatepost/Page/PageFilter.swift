import Safeguarding
import Storage

/// Which published posts a viewer may see, as a condition on `post p`. The one place that says so: the feed, a single post,
/// its pictures, comments and thanks all ask it (D14, S4).
///
/// It narrows step by step: in this setting; published; and then, for the team, everything; for families who have agreed,
/// what is for everyone, for a room of a child of theirs who is here today, or for that child's own family.
struct PageFilter {
    let condition: SQL

    /// - Throws: `NotFound` for those to whom the page does not exist: officers, and families who have not agreed.
    init(for viewer: Viewer) throws {
        let base: SQL = "p.setting = \(viewer.setting) AND p.state = 'published'"
        if viewer.isTeam {
            condition = base
        } else {
            guard viewer.capacity.isFamily, viewer.hasAgreed else { throw NotFound() }
            condition = """
                \(base) AND (p.audience = 'everyone'
                OR (p.audience = 'rooms' AND EXISTS (SELECT 1 FROM post_room x WHERE x.setting = p.setting AND x.post = p.id
                                                     AND x.room IN (\(list: viewer.rooms.sorted()))))
                OR (p.audience = 'family' AND p.child IN (\(list: viewer.children.map(\.child)))))
                """
        }
    }
}

extension Reader {
    /// Whether a published post is there for this viewer.
    func shows(_ post: Post.ID, to viewer: Viewer) throws -> Bool {
        try exists("SELECT 1 FROM post p WHERE p.id = \(post) AND \(PageFilter(for: viewer).condition)")
    }
}
