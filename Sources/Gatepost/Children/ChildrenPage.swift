public import Safeguarding
public import Storage

/// The children, by room and name, a screenful at a time; for the team.
public struct ChildrenPage: Sendable {
    public struct Entry: Sendable {
        public let child: Child.ID
        public let name: String
        public let room: String
        public let firstDay: Day
        public let lastDay: Day?
        /// What the camera and the pen must know. That a carer is told nothing is for whoever protects.
        public let markers: [Marker]
    }

    public let rooms: [RoomEntry]
    public let room: Room.ID?
    public let entries: [Entry]
    public let next: Child.ID?
    public let mayAdd: Bool

    /// - Parameter room: only this one; children who have left come last, under every room.
    /// - Throws: `NotFound` for those who do not work here.
    public static func load(
        in room: Room.ID? = nil, after place: Child.ID? = nil, most: Int = 60, for viewer: Viewer, from db: Reader
    ) throws -> ChildrenPage {
        guard viewer.isTeam else { throw NotFound() }
        let (setting, today) = (viewer.setting, viewer.today)
        let which: SQL = room.map { "AND c.room = \($0)" } ?? ""
        let further: SQL =
            try place.flatMap { place in
                try db.row("SELECT family_name, first_name FROM child WHERE setting = \(setting) AND id = \(place)") {
                    (try $0.text(0), try $0.text(1))
                }.map { family, first in
                    """
                    AND (c.family_name > \(family) OR (c.family_name = \(family) AND (c.first_name > \(first)
                         OR (c.first_name = \(first) AND c.id > \(place)))))
                    """ as SQL
                }
            } ?? ""
        let rows = try db.rows(
            """
            SELECT c.id, c.first_name, c.family_name, r.name, c.first_day, c.last_day FROM child c
            JOIN room r ON r.setting = c.setting AND r.id = c.room
            WHERE c.setting = \(setting) AND (c.last_day IS NULL OR c.last_day >= \(today)) \(which) \(further)
            ORDER BY c.family_name, c.first_name, c.id LIMIT \(most + 1)
            """
        ) { row in
            (
                try row.identifier(0) as Child.ID, "\(try row.text(1)) \(try row.text(2))", try row.text(3), try row.day(4),
                try row.optionalDay(5)
            )
        }
        let shown = rows.prefix(most)
        let markers = try ConsentRegister.markers(of: shown.map(\.0), in: setting, from: db)
        let tells = viewer.holds(Duty.protecting)
        let entries = shown.map { row in
            Entry(
                child: row.0, name: row.1, room: row.2, firstDay: row.3, lastDay: row.4,
                markers: Marker.allCases.filter { markers[row.0]?.contains($0) ?? false && (tells || $0 != .tellNothing) })
        }
        return ChildrenPage(
            rooms: try RoomEntry.all(for: viewer, from: db), room: room, entries: entries,
            next: rows.count > most ? entries.last?.child : nil,
            mayAdd: viewer.holds(Duty.managing))
    }
}

/// A room that is open, with how many children are in it today.
public struct RoomEntry: Sendable {
    public let room: Room.ID
    public let name: String
    public let children: Int

    /// - Throws: `NotFound` for those who do not work here.
    public static func all(for viewer: Viewer, from db: Reader) throws -> [RoomEntry] {
        guard viewer.isTeam else { throw NotFound() }
        return try db.rows(
            """
            SELECT r.id, r.name, (SELECT COUNT(*) FROM child c WHERE c.setting = r.setting AND c.room = r.id
                                  AND (c.last_day IS NULL OR c.last_day >= \(viewer.today)))
            FROM room r WHERE r.setting = \(viewer.setting) AND r.closed_at IS NULL ORDER BY r.position, r.name
            """
        ) { RoomEntry(room: try $0.identifier(0), name: try $0.text(1), children: try $0.integer(2)) }
    }
}
