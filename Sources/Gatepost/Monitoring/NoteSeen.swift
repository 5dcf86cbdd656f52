public import Safeguarding
public import Storage

/// Says what was found in one thing (N13, S5): in a look, or as it came. A follow-up waits on the desk until it is closed.
public struct NoteSeen: Action {
    public static let verb = "monitoring.seen"
    public static let clauses = ["N13", "S5", "D18"]
    let items: [Item]
    let finding: WatchFinding
    let note: String
    let look: Record.ID?
    public var subject: [UInt8] { items.first?.id.bytes ?? [] }

    public struct Item: Hashable, Sendable {
        let kind: WatchedKind
        let id: Record.ID

        public init(_ kind: WatchedKind, _ id: Record.ID) {
            self.kind = kind
            self.id = id
        }
    }

    /// - Parameters:
    ///   - items: several only where they were all on the screen, as a day's comments.
    ///   - note: what is to be done, for a follow-up.
    ///   - look: the open look that they belong to, if any.
    public init(_ items: [Item], _ finding: WatchFinding, note: String = "", in look: Record.ID? = nil) {
        self.items = items
        self.finding = finding
        self.note = note
        self.look = look
    }

    public struct Facts {
        let watching: Watching
        let isLookOver: Bool
        let isOwn: Bool
        /// Those that nobody has said the same of.
        let new: [Item]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let watching = try Watching(asking, in: db)
        let apart = try watching.viewer.carersApart(from: db)
        var (new, isOwn): ([Item], Bool) = ([], false)
        for item in items {
            let writer = try NoteSeen.writer(of: item, for: watching.viewer, from: db)
            if let member = writer.member, apart.contains(member) { throw NotFound() }
            isOwn = isOwn || writer.isOwn
            let isSaid = try db.exists(
                """
                SELECT 1 FROM monitoring_seen WHERE setting = \(asking.setting) AND kind = \(item.kind) AND item = \(item.id)
                AND finding = \(finding) AND (kind <> 'picture' OR look = \(look)) AND closed_at IS NULL
                """)
            if !isSaid { new.append(item) }
        }
        let isOver =
            try look.map { look in
                try !db.exists("SELECT 1 FROM monitoring_look WHERE setting = \(asking.setting) AND id = \(look) AND signed_at IS NULL")
            } ?? false
        return Facts(watching: watching, isLookOver: isOver, isOwn: isOwn, new: new)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = facts.watching.refusals
        if finding == .followUp { refusals += Field("note").refusals(of: note, most: 500) }
        if facts.isOwn { refusals.append(.aboutOneself) }
        if facts.isLookOver || items.isEmpty { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        for item in facts.new {
            try NoteSeen.write(item, finding, note: note, look: look, by: facts.watching.viewer.member, for: asking, in: db)
        }
    }

    /// The one place that writes it; deciding a comment is having read it.
    static func write(
        _ item: Item, _ finding: WatchFinding, note: String = "", look: Record.ID? = nil, by member: Member.ID, for asking: Asking,
        in db: Writer
    ) throws {
        try db.execute(
            """
            INSERT INTO monitoring_seen (setting, id, kind, item, look, finding, note, seen_by, seen_at)
            VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(item.kind), \(item.id), \(look), \(finding), \(note), \(member),
                    \(asking.now))
            """)
    }

    /// Whose it is, where a member wrote it, and whether somebody else than this viewer has to look at it.
    /// - Throws: `NotFound` where there is no such thing here.
    private static func writer(of item: Item, for viewer: Viewer, from db: Reader) throws -> (member: Member.ID?, isOwn: Bool) {
        let (setting, id) = (viewer.setting, item.id)
        let row: (member: Member.ID?, isOwn: Bool)? =
            switch item.kind {
            case .post:
                try db.row(
                    """
                    SELECT CASE WHEN \(OthersPosts(for: viewer, from: db).areTheirs("p")) THEN 0 ELSE 1 END FROM post p
                    WHERE p.setting = \(setting) AND p.id = \(id)
                    """
                ) { (nil, try $0.flag(0)) }
            case .picture:
                try db.row(
                    """
                    SELECT CASE WHEN \(OthersPosts(for: viewer, from: db).areTheirs("p")) THEN 0 ELSE 1 END FROM picture c
                    JOIN post p ON p.setting = c.setting AND p.id = c.post WHERE c.setting = \(setting) AND c.id = \(id)
                    """
                ) { (nil, try $0.flag(0)) }
            case .comment:
                try db.row(
                    """
                    SELECT c.author, m.person FROM comment c JOIN membership m ON m.setting = c.setting AND m.id = c.author
                    WHERE c.setting = \(setting) AND c.id = \(id)
                    """
                ) { (try $0.identifier(0), try $0.identifier(1) == viewer.person) }
            case .member:
                try db.row(
                    "SELECT m.id, m.person FROM membership m WHERE m.setting = \(setting) AND m.id = \(id) AND \(PeoplePage.hidingKin(of: viewer))"
                ) {
                    (try $0.identifier(0), try $0.identifier(1) == viewer.person)
                }
            }
        guard let row else { throw NotFound() }
        return row
    }
}
