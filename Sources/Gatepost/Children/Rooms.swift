public import Safeguarding
public import Storage

/// Reads rooms.
enum Rooms {
    static func isOpen(_ room: Room.ID, in setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists("SELECT 1 FROM room WHERE setting = \(setting) AND id = \(room) AND closed_at IS NULL")
    }

    static func isTaken(_ name: String, besides room: Room.ID, in setting: Setting.ID, from db: Reader) throws -> Bool {
        let names = try db.rows("SELECT name FROM room WHERE setting = \(setting) AND closed_at IS NULL AND id <> \(room)") {
            try $0.text(0)
        }
        return names.contains { $0.lowercased() == name.lowercased() }
    }
}

/// What naming a room takes.
public struct NamingRoom: Sendable {
    let viewer: Viewer
    let isTaken: Bool
    let count: Int

    init(_ name: String, besides room: Room.ID, for asking: Asking, in db: Reader) throws {
        viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        isTaken = try Rooms.isTaken(name, besides: room, in: asking.setting, from: db)
        count = try db.count("SELECT COUNT(*) FROM room WHERE setting = \(asking.setting)")
    }

    func refusals(_ name: String) -> [Refusal] {
        [holdsDuty(Duty.managing, held: viewer.duties), isTaken ? .alreadyTaken("name") : nil].compactMap(\.self)
            + ("name" as Field).refusals(of: name, most: 60)
    }
}

/// A room opens.
public struct AddRoom: Action {
    public static let verb = "room.add"
    private let id: Room.ID
    private let name: String
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Room.ID, named name: String) {
        self.id = id
        self.name = name
    }

    public func facts(for asking: Asking, in db: Reader) throws -> NamingRoom { try NamingRoom(name, besides: id, for: asking, in: db) }
    public func refusals(_ facts: NamingRoom, to asking: Asking) -> [Refusal] { facts.refusals(name) }

    public func apply(_ facts: NamingRoom, for asking: Asking, in db: Writer) throws {
        try AddRoom.write(id, named: name, at: facts.count + 1, for: asking, in: db)
    }

    static func write(_ id: Room.ID, named name: String, at position: Int, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO room (setting, id, name, position) VALUES (\(asking.setting), \(id), \(name), \(position))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// A room gets another name; posts for it show the new one.
public struct RenameRoom: Action {
    public static let verb = "room.rename"
    private let room: Room.ID
    private let name: String
    public var subject: [UInt8] { room.bytes }

    public init(_ room: Room.ID, to name: String) {
        self.room = room
        self.name = name
    }

    public func facts(for asking: Asking, in db: Reader) throws -> NamingRoom {
        let facts = try NamingRoom(name, besides: room, for: asking, in: db)
        guard try Rooms.isOpen(room, in: asking.setting, from: db) else { throw NotFound() }
        return facts
    }

    public func refusals(_ facts: NamingRoom, to asking: Asking) -> [Refusal] { facts.refusals(name) }

    public func apply(_ facts: NamingRoom, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE room SET name = \(name) WHERE setting = \(asking.setting) AND id = \(room)")
    }
}

/// A room closes, once nobody is in it. Its old posts stay.
public struct CloseRoom: Action {
    public static let verb = "room.close"
    private let room: Room.ID
    public var subject: [UInt8] { room.bytes }

    public init(_ room: Room.ID) { self.room = room }

    public struct Facts {
        let viewer: Viewer
        let children: Int
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam, try Rooms.isOpen(room, in: asking.setting, from: db) else { throw NotFound() }
        return Facts(
            viewer: viewer,
            children: try db.count(
                """
                SELECT COUNT(*) FROM child WHERE setting = \(asking.setting) AND room = \(room)
                AND (last_day IS NULL OR last_day >= \(viewer.today))
                """))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties), facts.children > 0 ? .roomHasChildren(facts.children) : nil].compactMap(
            \.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE room SET closed_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(room)")
    }
}
