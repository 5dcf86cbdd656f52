public import Safeguarding
public import Storage

/// How far a round of asking has come: which families have not answered.
public struct RoundPage: Sendable {
    public struct Round: Sendable {
        public let id: Record.ID
        public let name: String
        public let startedAt: Int
        public let due: Day
        public let closedAt: Int?
    }
    /// A child about whom nobody has answered since the round began.
    public struct Waiting: Sendable {
        public let child: Child.ID
        public let name: ShortName
        public let room: Room.ID
        public let roomName: String
        /// Live carers who could sign in and answer.
        public let carers: Int
    }

    /// The round that is open, if one is.
    public let open: Round?
    public let closed: [Round]
    public let rooms: [PermissionsGrid.RoomChoice]
    /// Children at the setting, in the room that was asked for.
    public let children: Int
    public let waiting: [Waiting]
    public let mayLead: Bool
    public let today: Day

    public var answered: Int { children - waiting.count }

    /// - Throws: `NotFound` for anybody who may not record a family's paper.
    public static func load(in room: Room.ID? = nil, for viewer: Viewer, from db: Reader) throws -> RoundPage {
        guard viewer.isTeam, viewer.holds(Duty.recordingConsent) else { throw NotFound() }
        let rounds = try db.rows(
            """
            SELECT id, name, started_at, due_day, closed_at FROM consent_round WHERE setting = \(viewer.setting)
            ORDER BY started_at DESC, id LIMIT 20
            """
        ) { row in
            Round(
                id: try row.identifier(0), name: try row.text(1), startedAt: try row.integer(2), due: try row.day(3),
                closedAt: row.optionalInteger(4))
        }
        let open = rounds.first { $0.closedAt == nil }
        let inRoom: SQL = if let room { "AND c.room = \(room)" } else { "" }
        return RoundPage(
            open: open, closed: rounds.filter { $0.closedAt != nil }, rooms: try PermissionsGrid.rooms(of: viewer, from: db),
            children: try db.count(
                """
                SELECT COUNT(*) FROM child c WHERE c.setting = \(viewer.setting)
                AND (c.last_day IS NULL OR c.last_day >= \(viewer.today)) \(inRoom)
                """),
            waiting: try open.map { try waiting(since: $0.startedAt, inRoom, for: viewer, from: db) } ?? [],
            mayLead: viewer.holds(Duty.managing), today: viewer.today)
    }

    /// A no that a member of staff heard without a name is nobody's answer.
    private static func waiting(since: Int, _ inRoom: SQL, for viewer: Viewer, from db: Reader) throws -> [Waiting] {
        try db.rows(
            """
            SELECT c.id, c.first_name, c.family_name, c.known_as, c.room, r.name,
                   (SELECT COUNT(*) FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
                    WHERE k.setting = c.setting AND k.child = c.id AND k.first_day <= \(viewer.today)
                    AND (k.last_day IS NULL OR k.last_day >= \(viewer.today)) AND (m.last_day IS NULL OR m.last_day >= \(viewer.today)))
            FROM child c JOIN room r ON r.setting = c.setting AND r.id = c.room
            WHERE c.setting = \(viewer.setting) AND (c.last_day IS NULL OR c.last_day >= \(viewer.today)) \(inRoom)
            AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.setting = c.setting AND n.child = c.id AND n.recorded_at >= \(since)
                            AND n.given_by IS NOT NULL)
            ORDER BY r.position, r.name, c.first_name, c.family_name, c.id
            """
        ) { row in
            Waiting(
                child: try row.identifier(0), name: ShortName(first: try row.text(1), family: try row.text(2), knownAs: try row.text(3)),
                room: try row.identifier(4), roomName: try row.text(5), carers: try row.integer(6))
        }
    }
}
