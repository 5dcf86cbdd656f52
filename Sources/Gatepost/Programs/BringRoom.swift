public import Safeguarding
public import Storage

/// Another program says that there is a room (P13).
public struct BringRoom: Action {
    public static let verb = "room.bring"
    public static let clauses = ["P13"]
    private let id: Room.ID
    private let name: String
    private let brought: Brought
    public var subject: [UInt8] { id.bytes }

    /// The room that this is about: one that goes by the program's name for it, one of the same name, or one that is still to be made.
    public static func room(named name: String, _ brought: Brought, in application: Application, of setting: Setting.ID) async throws
        -> Room.ID
    {
        let found = try await application.read(in: setting) { db -> Room.ID? in
            let known: (thing: Room.ID, isSame: Bool)? = try brought.known(.room, in: setting, from: db)
            return try known?.thing ?? namesake(name, brought, in: setting, from: db)
        }
        return found ?? application.identifier()
    }

    /// An open room of this name that no other name of the program's stands for.
    private static func namesake(_ name: String, _ brought: Brought, in setting: Setting.ID, from db: Reader) throws -> Room.ID? {
        let open = try db.rows("SELECT id, name FROM room WHERE setting = \(setting) AND closed_at IS NULL") {
            (try $0.identifier(0) as Room.ID, try $0.text(1))
        }
        guard let room = open.first(where: { $0.1.lowercased() == name.lowercased() })?.0 else { return nil }
        return try brought.isLinked(.room, room, in: setting, from: db) ? nil : room
    }

    /// - Parameter id: what `room(named:…)` says.
    public init(_ id: Room.ID, named name: String, _ brought: Brought) {
        self.id = id
        self.name = name
        self.brought = brought
    }

    public struct Facts {
        let naming: NamingRoom
        let known: (thing: Room.ID, isSame: Bool)?
        let namesake: Room.ID?
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            naming: try NamingRoom(name, besides: id, for: asking, in: db), known: try brought.known(.room, in: asking.setting, from: db),
            namesake: try BringRoom.namesake(name, brought, in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.naming.refusals(name) + (facts.known?.thing ?? facts.namesake ?? id == id ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> BroughtOutcome {
        if let known = facts.known {
            if known.isSame { return .unchanged }
            try db.execute("UPDATE room SET name = \(name) WHERE setting = \(asking.setting) AND id = \(known.thing)")
            try brought.note(.room, known.thing, for: asking, in: db)
            return .changed
        }
        if let namesake = facts.namesake {
            try brought.note(.room, namesake, isOurs: false, for: asking, in: db)
            return .linked
        }
        try AddRoom.write(id, named: name, at: facts.naming.count + 1, for: asking, in: db)
        try brought.note(.room, id, for: asking, in: db)
        return .added
    }
}
