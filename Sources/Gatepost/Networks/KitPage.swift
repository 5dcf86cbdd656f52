public import Safeguarding
public import Storage

/// A published post on its way to a page elsewhere: what stands in the way, and how far the kit is.
public struct KitPage: Sendable {
    public struct Current: Sendable {
        public let id: PublishKit.ID
        public let isReady: Bool
        public let made: Int
        public let whole: Int
        public let endsAt: Int?
        public let fetchedAt: Int?
    }

    public let post: Post.ID
    public let title: String
    public let pictures: Int
    public let refusals: [Refusal]
    /// First names of children whom a refusal is about.
    public let names: [Child.ID: String]
    public let current: Current?

    /// - Throws: `NotFound` for those who do not ask for pages, and for a post that is not on the page or for one family.
    public static func load(_ post: Post.ID, for viewer: Viewer, from db: Reader) throws -> KitPage {
        guard viewer.holds(Duty.askingForPages) else { throw NotFound() }
        let contents = try KitContents.load(of: post, for: viewer, from: db)
        let isElsewhere = try KitContents.hasPageElsewhere(viewer.setting, in: db)
        let refusals = (isElsewhere ? [] : [Refusal.noPageElsewhere]) + contents.refusals.withoutRepeats
        let children: [Child.ID] = refusals.compactMap { refusal in
            switch refusal {
            case .childNotCovered(let child, _), .childHasLeft(let child, _), .neverInFrame(let child, _): child
            default: nil
            }
        }
        let names = try db.rows("SELECT id, first_name FROM child WHERE setting = \(viewer.setting) AND id IN (\(list: children))") {
            (try $0.identifier(0) as Child.ID, try $0.text(1))
        }
        let current = try db.row(
            """
            SELECT k.id, k.state, k.ends_at, k.fetched_at,
                   (SELECT COUNT(*) FROM publish_kit_picture x WHERE x.setting = k.setting AND x.kit = k.id),
                   (SELECT COUNT(*) FROM publish_kit_picture x WHERE x.setting = k.setting AND x.kit = k.id AND x.file IS NOT NULL)
            FROM publish_kit k WHERE k.setting = \(viewer.setting) AND k.member = \(viewer.member) AND k.post = \(post)
            AND (k.state = \(Keepsake.State.making) OR (k.state = \(Keepsake.State.ready) AND k.ends_at > \(viewer.now)))
            ORDER BY k.asked_at DESC, k.id DESC LIMIT 1
            """
        ) { row in
            Current(
                id: try row.identifier(0), isReady: try row.word(1, as: Keepsake.State.self) == .ready, made: try row.integer(5),
                whole: try row.integer(4), endsAt: row.optionalInteger(2), fetchedAt: row.optionalInteger(3))
        }
        return KitPage(
            post: post, title: contents.title, pictures: contents.pictures.count, refusals: refusals,
            names: Dictionary(names, uniquingKeysWith: { first, _ in first }), current: current)
    }
}
