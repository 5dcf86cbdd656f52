public import Safeguarding
public import Storage

/// A child starts at the setting. Nothing may be shown of them until somebody with authority says so (S2).
public struct AddChild: Action {
    public static let verb = "child.add"
    public static let clauses = ["S2"]
    private let id: Child.ID
    private let details: ChildDetails
    private let room: Room.ID
    private let firstDay: Day
    private let lastDay: Day?
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Child.ID, _ details: ChildDetails, in room: Room.ID, from firstDay: Day, until lastDay: Day? = nil) {
        self.id = id
        self.details = details
        self.room = room
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    public struct Facts {
        let viewer: Viewer
        let roomIsOpen: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return Facts(viewer: viewer, roomIsOpen: try Rooms.isOpen(room, in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [
            holdsDuty(Duty.managing, held: facts.viewer.duties), facts.roomIsOpen ? nil : .notUnderstood("room"),
            daysInOrder(firstDay, lastDay),
        ]
        .compactMap(\.self) + details.refusals(on: facts.viewer.today)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try AddChild.write(id, details, in: room, from: firstDay, until: lastDay, for: asking, in: db)
    }

    static func write(
        _ id: Child.ID, _ details: ChildDetails, in room: Room.ID, from firstDay: Day, until lastDay: Day?, for asking: Asking,
        in db: Writer
    ) throws {
        try db.execute(
            """
            INSERT INTO child (setting, id, first_name, family_name, known_as, born_on, room, first_day, last_day, home_authority, looked_after,
                               other_settings, created_at)
            VALUES (\(asking.setting), \(id), \(details.firstName), \(details.familyName), \(details.knownAs), \(details.bornOn), \(room),
                    \(firstDay), \(lastDay), \(details.homeAuthority), \(details.isLookedAfter), \(details.otherSettings), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}
