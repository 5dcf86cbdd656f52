public import Safeguarding
import Storage

/// One thing that somebody is to look at, with what there is to see of it.
public struct WatchedItem: Sendable {
    public let kind: WatchedKind
    public let id: Record.ID
    /// When it came, in microseconds since 1970.
    public let at: Int
    public let title: String
    public let words: String
    /// Whose it is, as the team knows them; empty for what the setting says.
    public let by: String
    /// The post it is or belongs to.
    public let post: Post.ID?
    public let pictures: [Picture.ID]
    public let isHeld: Bool
    /// Why it is not on the page any more.
    public let removedFor: String?
    public let capacity: Capacity?
}

/// Where a look goes on: everything up to here was answered or left for later.
public struct WatchPlace: Hashable, Sendable {
    public let at: Int
    public let id: Record.ID

    public init(at: Int, id: Record.ID) {
        self.at = at
        self.id = id
    }
}

/// What has still to be looked at, as conditions: everything that came after the first look's beginning and up to a moment, that nobody has
/// seen yet. What one look had to leave out, because it was about a carer of the monitor's own child, waits for a colleague.
struct Unseen {
    let viewer: Viewer
    let from: Int
    let until: Int
    let apart: Set<Member.ID>
    let others: OthersPosts
    /// The open look, whose pictures were drawn by chance.
    let look: Record.ID?

    /// - Parameter until: the moment up to which; now where it is nil.
    init(until: Int? = nil, look: Record.ID? = nil, for viewer: Viewer, from db: Reader) throws {
        self.viewer = viewer
        from = try Unseen.beginning(in: viewer.setting, at: viewer.now, from: db)
        self.until = until ?? viewer.now
        self.look = look
        apart = try viewer.carersApart(from: db)
        others = try OthersPosts(for: viewer, from: db)
    }

    /// Four weeks before the first look: nobody reads years at once.
    static func beginning(in setting: Setting.ID, at now: Int, from db: Reader) throws -> Int {
        let first = try db.row("SELECT MIN(from_at) FROM monitoring_look WHERE setting = \(setting)") { $0.optionalInteger(0) } ?? nil
        return first ?? now - 28 * Span.day
    }

    private static func notSeen(_ kind: WatchedKind, _ item: SQL) -> SQL {
        "NOT EXISTS (SELECT 1 FROM monitoring_seen s WHERE s.setting = x.setting AND s.kind = \(kind) AND s.item = \(item))"
    }

    /// Of `post x`. What the viewer had a hand in waits for a colleague.
    var posts: SQL {
        """
        x.setting = \(viewer.setting) AND x.state IN ('published', 'takenDown') AND x.published_at > \(from) AND x.published_at <= \(until)
        AND \(Unseen.notSeen(.post, "x.id")) AND \(others.areTheirs("x"))
        AND NOT EXISTS (SELECT 1 FROM sealed_item z WHERE z.setting = x.setting AND z.item = x.id)
        """
    }

    /// Of `comment x` with its writer's `membership m`. Nobody ticks off what they said themselves.
    var comments: SQL {
        let others: SQL = apart.isEmpty ? "" : "AND x.author NOT IN (\(list: apart.sorted()))"
        return """
            x.setting = \(viewer.setting) AND x.said_at > \(from) AND x.said_at <= \(until) AND m.person <> \(viewer.person) \(others)
            AND x.state <> 'sealed' AND \(Unseen.notSeen(.comment, "x.id"))
            """
    }

    /// Of `membership m`.
    var members: SQL {
        """
        m.setting = \(viewer.setting) AND m.created_at > \(from) AND m.created_at <= \(until) AND m.person <> \(viewer.person)
        AND \(PeoplePage.hidingKin(of: viewer))
        AND NOT EXISTS (SELECT 1 FROM monitoring_seen s WHERE s.setting = m.setting AND s.kind = 'member' AND s.item = m.id)
        """
    }

    /// Of `monitoring_sample x` in the open look.
    var samples: SQL {
        """
        x.setting = \(viewer.setting) AND x.look = \(look) AND NOT EXISTS (
            SELECT 1 FROM monitoring_seen s WHERE s.setting = x.setting AND s.kind = 'picture' AND s.item = x.picture AND s.look = x.look)
        AND EXISTS (
            SELECT 1 FROM picture drawn JOIN post y ON y.setting = drawn.setting AND y.id = drawn.post
            WHERE drawn.setting = x.setting AND drawn.id = x.picture AND \(others.areTheirs("y")))
        """
    }

    /// How many there are of each kind.
    func counts(from db: Reader) throws -> [WatchedKind: Int] {
        [
            .post: try db.count("SELECT COUNT(*) FROM post x WHERE \(posts)"),
            .comment: try unreadComments(from: db),
            .member: try db.count("SELECT COUNT(*) FROM membership m WHERE \(members)"),
            .picture: try look == nil ? 0 : db.count("SELECT COUNT(*) FROM monitoring_sample x WHERE \(samples)"),
        ].filter { $0.value > 0 }
    }

    func unreadComments(from db: Reader) throws -> Int {
        try db.count(
            "SELECT COUNT(*) FROM comment x JOIN membership m ON m.setting = x.setting AND m.id = x.author WHERE \(comments)")
    }
}

extension Unseen {
    /// The first of them after a place, oldest first; pictures drawn by chance come last.
    func next(after place: WatchPlace? = nil, from db: Reader) throws -> WatchedItem? {
        let drawn = place.map { $0.at > until } ?? false
        if !drawn {
            let found = try [post(after: place, db), comments(after: place, most: 1, db).first, member(after: place, db)].compactMap(\.self)
            if let first = found.min(by: { ($0.at, $0.id) < ($1.at, $1.id) }) { return first }
        }
        return try look == nil ? nil : sample(after: drawn ? place : nil, db)
    }

    private func further(_ place: WatchPlace?, _ at: SQL, _ id: SQL) -> SQL {
        place.map { "AND (\(at), \(id)) > (\($0.at), \($0.id))" } ?? ""
    }

    private func post(after place: WatchPlace?, _ db: Reader) throws -> WatchedItem? {
        let row = try db.row(
            """
            SELECT x.id, x.published_at, x.title, x.words, x.state, x.reason FROM post x
            WHERE \(posts) \(further(place, "x.published_at", "x.id")) ORDER BY x.published_at, x.id LIMIT 1
            """
        ) { row in
            (
                try row.identifier(0) as Post.ID, try row.integer(1), try row.text(2), try row.text(3),
                try row.word(4, as: PostState.self), row.optionalText(5)
            )
        }
        guard let (post, at, title, words, state, reason) = row else { return nil }
        return WatchedItem(
            kind: .post, id: Record.ID(bytes: post.bytes) ?? Record.ID(low: 0), at: at, title: title, words: words, by: "", post: post,
            pictures: try pictures(of: post, db), isHeld: false, removedFor: state == .takenDown ? reason ?? "" : nil, capacity: nil)
    }

    /// Pictures that this viewer may see of a post.
    private func pictures(of post: Post.ID, _ db: Reader) throws -> [Picture.ID] {
        let all: [Picture.ID] = try db.rows(
            "SELECT id FROM picture WHERE setting = \(viewer.setting) AND post = \(post) AND removed_at IS NULL ORDER BY position, id"
        ) { try $0.identifier(0) }
        let stopped = try PictureFilter.stopped(among: all, for: viewer, from: db)
        return all.filter { !stopped.contains($0) }
    }

    func comments(after place: WatchPlace? = nil, most: Int, _ db: Reader) throws -> [WatchedItem] {
        try db.rows(
            """
            SELECT x.id, x.said_at, p.title, x.words, n.name, x.as_setting, x.state, x.reason, x.post FROM comment x
            JOIN post p ON p.setting = x.setting AND p.id = x.post
            JOIN membership m ON m.setting = x.setting AND m.id = x.author JOIN person n ON n.id = m.person
            WHERE \(comments) \(further(place, "x.said_at", "x.id")) ORDER BY x.said_at, x.id LIMIT \(most)
            """
        ) { row in
            let state: CommentState = try row.word(6)
            return WatchedItem(
                kind: .comment, id: try row.identifier(0), at: try row.integer(1), title: try row.text(2), words: try row.text(3),
                by: try row.text(4), post: try row.identifier(8), pictures: [], isHeld: state == .held,
                removedFor: state == .removed ? row.optionalText(7) ?? "" : nil, capacity: try row.flag(5) ? .staff : nil)
        }
    }

    private func member(after place: WatchPlace?, _ db: Reader) throws -> WatchedItem? {
        try db.row(
            """
            SELECT m.id, m.created_at, p.name, m.title, m.capacity FROM membership m JOIN person p ON p.id = m.person
            WHERE \(members) \(further(place, "m.created_at", "m.id")) ORDER BY m.created_at, m.id LIMIT 1
            """
        ) { row in
            WatchedItem(
                kind: .member, id: try row.identifier(0), at: try row.integer(1), title: try row.text(2), words: try row.text(3),
                by: try row.text(2), post: nil, pictures: [], isHeld: false, removedFor: nil, capacity: try row.word(4))
        }
    }

    private func sample(after place: WatchPlace?, _ db: Reader) throws -> WatchedItem? {
        let further: SQL = place.map { "AND x.picture > \($0.id)" } ?? ""
        let row = try db.row(
            """
            SELECT x.picture, p.id, p.title, p.state, c.alt FROM monitoring_sample x
            JOIN picture c ON c.setting = x.setting AND c.id = x.picture JOIN post p ON p.setting = c.setting AND p.id = c.post
            WHERE \(samples) \(further) ORDER BY x.picture LIMIT 1
            """
        ) { row in
            (
                try row.identifier(0) as Picture.ID, try row.identifier(1) as Post.ID, try row.text(2), try row.word(3, as: PostState.self),
                try row.text(4)
            )
        }
        guard let (picture, post, title, state, alt) = row else { return nil }
        let stopped = try PictureFilter.stopped(among: [picture], for: viewer, from: db)
        return WatchedItem(
            kind: .picture, id: Record.ID(bytes: picture.bytes) ?? Record.ID(low: 0), at: until + 1, title: title, words: alt, by: "",
            post: post, pictures: stopped.isEmpty ? [picture] : [], isHeld: false, removedFor: state == .published ? nil : "", capacity: nil
        )
    }
}
