public import Safeguarding
public import Storage

/// Every child with what may be shown of it for each purpose, a page at a time, in order of family names.
public struct PermissionsGrid: Sendable {
    public struct Line: Sendable {
        public let child: Child.ID
        public let name: ShortName
        public let roomName: String
        public let permissions: [Purpose: Permission]
    }
    public struct RoomChoice: Hashable, Sendable {
        public let id: Room.ID
        public let name: String
    }

    public static let pageSize = 40
    public let medium: Medium
    public let room: Room.ID?
    public let rooms: [RoomChoice]
    public let lines: [Line]
    /// Where the next page goes on; nil on the last.
    public let next: Child.ID?

    /// - Parameter after: the last child of the page before.
    /// - Throws: `NotFound` for anybody who does not work here.
    public static func load(
        _ medium: Medium = .photograph, in room: Room.ID? = nil, after: Child.ID? = nil, for viewer: Viewer, from db: Reader
    ) throws
        -> PermissionsGrid
    {
        guard viewer.isTeam else { throw NotFound() }
        let inRoom: SQL = if let room { "AND c.room = \(room)" } else { "" }
        let further: SQL =
            if let after {
                """
                AND (c.family_name, c.first_name, c.id) >
                    (SELECT x.family_name, x.first_name, x.id FROM child x WHERE x.setting = \(viewer.setting) AND x.id = \(after))
                """
            } else { "" }
        let found = try db.rows(
            """
            SELECT c.id, c.first_name, c.family_name, c.known_as, r.name FROM child c JOIN room r ON r.setting = c.setting AND r.id = c.room
            WHERE c.setting = \(viewer.setting) AND (c.last_day IS NULL OR c.last_day >= \(viewer.today)) \(inRoom) \(further)
            ORDER BY c.family_name, c.first_name, c.id LIMIT \(pageSize + 1)
            """
        ) { row in
            (
                try row.identifier(0) as Child.ID, ShortName(first: try row.text(1), family: try row.text(2), knownAs: try row.text(3)),
                try row.text(4)
            )
        }
        let page = found.prefix(pageSize)
        let everything = try ConsentRegister.everything(of: page.map(\.0), in: viewer.setting, on: viewer.today, from: db)
        return PermissionsGrid(
            medium: medium, room: room, rooms: try rooms(of: viewer, from: db),
            lines: page.map { child, name, roomName in
                let permissions = Purpose.allCases.map { ($0, everything[child]?[Use($0, medium)] ?? .hidden) }
                return Line(child: child, name: name, roomName: roomName, permissions: Dictionary(uniqueKeysWithValues: permissions))
            },
            next: found.count > pageSize ? page.last?.0 : nil)
    }

    static func rooms(of viewer: Viewer, from db: Reader) throws -> [RoomChoice] {
        try db.rows("SELECT id, name FROM room WHERE setting = \(viewer.setting) AND closed_at IS NULL ORDER BY position, name, id") {
            RoomChoice(id: try $0.identifier(0), name: try $0.text(1))
        }
    }
}

/// Who may be photographed today, for a tablet on the camera's side of the room.
public struct CameraPage: Sendable {
    public let rooms: [PermissionsGrid.RoomChoice]
    public let room: Room.ID?
    public let here: [NamesAtHand.Name]
    public let absent: [NamesAtHand.Name]
    public let photoPolicy: PhotoPolicy

    /// - Throws: `Refused` when vetting or duties keep whoever looks from holding the camera; `NotFound` for anybody who does
    ///   not work here.
    public static func load(in room: Room.ID? = nil, for viewer: Viewer, from db: Reader) throws -> CameraPage {
        guard viewer.isTeam else { throw NotFound() }
        let refusals = try CameraRight.load(for: viewer, in: db).refusals
        guard refusals.isEmpty else { throw Refused(refusals) }
        let names = try NamesAtHand.load(in: room.map { [$0] }, withAbsent: true, for: viewer, from: db).names
        return CameraPage(
            rooms: try PermissionsGrid.rooms(of: viewer, from: db), room: room, here: names.filter { !$0.isAbsent },
            absent: names.filter(\.isAbsent), photoPolicy: viewer.photoPolicy)
    }
}
