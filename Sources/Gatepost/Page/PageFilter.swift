import Safeguarding
import Storage

/// Which published posts a viewer may see, as a condition on `post p`. The one place that says so: the feed, a single post,
/// its pictures, comments and thanks all ask it (D14, S4).
///
/// It narrows step by step: in this setting; published; and then, for the team, everything; for families who have agreed,
/// what is for everyone, for a room of a child of theirs who is here today, or for that child's own family. A relative sees what the
/// parent who invited them chose: what is for the child or shows it, or the room's as well. While its authorisation stands revoked the
/// page is closed to families (N34).
struct PageFilter {
    /// All that the condition is made of, besides the setting and how its photographs are dealt with.
    let reach: Reach
    private let setting: Setting.ID
    private let photoPolicy: PhotoPolicy

    enum Reach: Hashable {
        case everything
        case family(rooms: [Room.ID], children: [Child.ID])
        case relative([RelativeTie])
    }

    /// - Throws: `NotFound` for those to whom the page does not exist: officers who do not administer it, families who have not
    ///   agreed, and all families while it is closed.
    init(for viewer: Viewer) throws {
        (setting, photoPolicy) = (viewer.setting, viewer.photoPolicy)
        if viewer.seesWholePage {
            reach = .everything
        } else {
            guard viewer.capacity.isFamily, viewer.hasAgreed, viewer.pageStanding != .revoked else { throw NotFound() }
            reach = viewer.isRelative ? .relative(viewer.openTies) : .family(rooms: viewer.rooms.sorted(), children: viewer.children.map(\.child))
        }
    }

    var condition: SQL {
        let base: SQL = "p.setting = \(setting) AND p.state = 'published'"
        switch reach {
        case .everything: return base
        case .relative(let ties):
            let shown = ties.compactMap { $0.showing(under: photoPolicy) }
            return "\(base) AND (\(PageFilter.anyOf(ties.map(\.meant) + shown)))"
        case .family(let rooms, let children):
            return """
                \(base) AND (p.audience = 'everyone'
                OR (p.audience = 'rooms' AND EXISTS (SELECT 1 FROM post_room x WHERE x.setting = p.setting AND x.post = p.id
                                                     AND x.room IN (\(list: rooms))))
                OR (p.audience = 'family' AND p.child IN (\(list: children))))
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
