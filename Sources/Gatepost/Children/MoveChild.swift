public import Safeguarding
public import Storage

/// A child goes over to another room. Their carers read that room's posts from the next page they open.
public struct MoveChild: Action {
    public static let verb = "child.move"
    private let child: Child.ID
    private let room: Room.ID
    public var subject: [UInt8] { child.bytes }

    public init(_ child: Child.ID, to room: Room.ID) {
        self.child = child
        self.room = room
    }

    public struct Facts {
        let about: AboutChild
        let roomIsOpen: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(about: try AboutChild(child, for: asking, in: db), roomIsOpen: try Rooms.isOpen(room, in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.about.refusals(needing: Duty.managing) + (facts.roomIsOpen ? [] : [.notUnderstood("room")])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE child SET room = \(room) WHERE setting = \(asking.setting) AND id = \(child)")
    }
}
