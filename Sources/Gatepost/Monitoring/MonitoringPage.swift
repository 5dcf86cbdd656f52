public import Safeguarding
public import Storage

/// How the page is watched: the rota, the look at hand, and what the last looks found (N13, D18).
public struct MonitoringPage: Sendable {
    public struct Turn: Sendable {
        public let weekday: Int
        /// Nobody in particular, or somebody who has left, where it is nil.
        public let name: String?
        public let member: Member.ID?
    }

    public struct Look: Sendable {
        public let id: Record.ID
        public let startedBy: String
        public let startedAt: Int
        public let fromAt: Int
        public let untilAt: Int
        public let signedBy: String?
        public let signedAt: Int?
        public let note: String
    }

    public let standing: CheckStanding
    public let turns: [Turn]
    public let open: Look?
    public let signed: [Look]
    /// Go on with looks before this moment.
    public let older: Int?
    public let unread: Int
    public let figures: CommentFigures
    public let followUps: Int
    public let maySetRota: Bool
    public let watchers: [Rota.Watcher]
    public let mayWatch: Bool

    /// - Throws: `NotFound` for those who neither watch the page nor run the setting.
    public static func load(before: Int? = nil, most: Int = 20, for viewer: Viewer, from db: Reader) throws -> MonitoringPage {
        guard viewer.seesWholePage, viewer.holds(Duty.watching.union(Duty.managing)) else { throw NotFound() }
        let watchers = try Rota.watchers(in: viewer.setting, at: viewer.now, from: db)
        let names = Dictionary(watchers.map { ($0.member, $0.name) }, uniquingKeysWith: { first, _ in first })
        let looks = try looks(before: before, most: most + 1, in: viewer.setting, from: db)
        let mayWatch = viewer.holds(Duty.watching)
        return MonitoringPage(
            standing: try Rota.standing(in: viewer.setting, at: viewer.now, from: db),
            turns: try Rota.plan(in: viewer.setting, from: db).turns.map { turn in
                Turn(weekday: turn.weekday, name: turn.member.flatMap { names[$0] }, member: turn.member)
            },
            open: try openLook(in: viewer.setting, from: db), signed: Array(looks.prefix(most)),
            older: looks.count > most ? looks[most - 1].untilAt : nil,
            unread: mayWatch ? try Unseen(for: viewer, from: db).unreadComments(from: db) : 0,
            figures: try CommentFigures.load(in: viewer.setting, at: viewer.now, from: db),
            followUps: mayWatch ? try FollowUps.count(for: viewer, from: db) : 0,
            maySetRota: viewer.holds(Duty.managing.union(Duty.safeguarding)), watchers: watchers, mayWatch: mayWatch)
    }

    static func openLook(in setting: Setting.ID, from db: Reader) throws -> Look? {
        try db.row("SELECT \(columns) WHERE k.setting = \(setting) AND k.signed_at IS NULL") { try Look($0) }
    }

    private static func looks(before: Int?, most: Int, in setting: Setting.ID, from db: Reader) throws -> [Look] {
        let further: SQL = before.map { "AND k.until_at < \($0)" } ?? ""
        return try db.rows(
            """
            SELECT \(columns) WHERE k.setting = \(setting) AND k.signed_at IS NOT NULL \(further)
            ORDER BY k.until_at DESC LIMIT \(most)
            """
        ) { try Look($0) }
    }

    static let columns: SQL = """
        k.id, p.name, k.started_at, k.from_at, k.until_at, q.name, k.signed_at, k.note FROM monitoring_look k
        JOIN membership a ON a.setting = k.setting AND a.id = k.started_by JOIN person p ON p.id = a.person
        LEFT JOIN membership b ON b.setting = k.setting AND b.id = k.signed_by LEFT JOIN person q ON q.id = b.person
        """
}

extension MonitoringPage.Look {
    init(_ row: Row) throws {
        id = try row.identifier(0)
        startedBy = try row.text(1)
        startedAt = try row.integer(2)
        fromAt = try row.integer(3)
        untilAt = try row.integer(4)
        signedBy = row.optionalText(5)
        signedAt = row.optionalInteger(6)
        note = try row.text(7)
    }
}

/// One look at hand: what comes next, how far it is, and what was found so far.
public struct LookPage: Sendable {
    public let look: MonitoringPage.Look
    public let item: WatchedItem?
    /// How many are left, by kind, and how many were seen since it began.
    public let left: [WatchedKind: Int]
    public let seen: Int
    public let outside: [OutsideDue]
    public var isComplete: Bool { left.isEmpty && outside.isEmpty }

    /// - Parameter place: leaves for later what comes up to there.
    /// - Throws: `NotFound` for those who do not watch the page.
    public static func load(_ look: Record.ID, after place: WatchPlace? = nil, for viewer: Viewer, from db: Reader) throws -> LookPage {
        guard viewer.seesWholePage, viewer.holds(Duty.watching),
            let found = try db.row(
                "SELECT \(MonitoringPage.columns) WHERE k.setting = \(viewer.setting) AND k.id = \(look)", { try MonitoringPage.Look($0) })
        else { throw NotFound() }
        let unseen = try Unseen(until: found.untilAt, look: look, for: viewer, from: db)
        let isOpen = found.signedAt == nil
        let item = try isOpen ? unseen.next(after: place, from: db) ?? (place == nil ? nil : unseen.next(from: db)) : nil
        return LookPage(
            look: found, item: item, left: isOpen ? try unseen.counts(from: db) : [:],
            seen: try db.count(
                """
                SELECT COUNT(DISTINCT s.item) FROM monitoring_seen s
                WHERE s.setting = \(viewer.setting) AND s.seen_at >= \(found.startedAt) AND s.seen_at <= \(found.signedAt ?? viewer.now)
                """),
            outside: isOpen ? try OutsideDue.load(for: viewer, from: db) : [])
    }
}
