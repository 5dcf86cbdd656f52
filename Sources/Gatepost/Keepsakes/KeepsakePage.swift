public import Safeguarding
public import Storage

/// A parent's own way to their child's pictures: what would be in a keepsake now, and how far theirs is (S14).
public struct KeepsakePage: Sendable {
    public struct Current: Sendable {
        public let id: Keepsake.ID
        public let isReady: Bool
        public let made: Int
        public let whole: Int
        /// Microseconds since 1970; once it is ready.
        public let endsAt: Int?
        public let fetchedAt: Int?
    }

    public let child: Child.ID
    public let name: String
    /// How many pictures one would hold that is asked for now.
    public let pictures: Int
    public let current: Current?

    /// - Throws: `NotFound` for anybody but a live parent of the child whom no court has restricted.
    public static func load(_ child: Child.ID, for viewer: Viewer, from db: Reader) throws -> KeepsakePage {
        let pictures = try KeepsakePicture.load(of: child, for: viewer, from: db)
        let own = try OwnChildPage.load(child, for: viewer, from: db)
        let current = try db.row(
            """
            SELECT k.id, k.state, k.ends_at, k.fetched_at,
                   (SELECT COUNT(*) FROM keepsake_picture x WHERE x.setting = k.setting AND x.keepsake = k.id),
                   (SELECT COUNT(*) FROM keepsake_picture x WHERE x.setting = k.setting AND x.keepsake = k.id AND x.file IS NOT NULL)
            FROM keepsake k WHERE k.setting = \(viewer.setting) AND k.member = \(viewer.member) AND k.child = \(child)
            AND (k.state = \(Keepsake.State.making) OR (k.state = \(Keepsake.State.ready) AND k.ends_at > \(viewer.now)))
            ORDER BY k.asked_at DESC, k.id DESC LIMIT 1
            """
        ) { row in
            Current(
                id: try row.identifier(0), isReady: try row.word(1, as: Keepsake.State.self) == .ready, made: try row.integer(5),
                whole: try row.integer(4), endsAt: row.optionalInteger(2), fetchedAt: row.optionalInteger(3))
        }
        return KeepsakePage(child: child, name: own.name, pictures: pictures.count, current: current)
    }
}
