import Safeguarding
import Storage

/// The rooms of a setting by name, in their order. There are few, so a page reads them once and joins nothing to them.
struct RoomNames {
    private let rooms: [(room: Room.ID, name: String, isOpen: Bool)]
    private let positions: [Room.ID: Int]

    static func load(in setting: Setting.ID, from db: Reader) throws -> RoomNames {
        RoomNames(
            try db.rows("SELECT id, name, closed_at FROM room WHERE setting = \(setting) ORDER BY position, name") {
                (room: try $0.identifier(0), name: try $0.text(1), isOpen: $0.isNull(2))
            })
    }

    private init(_ rooms: [(room: Room.ID, name: String, isOpen: Bool)]) {
        self.rooms = rooms
        positions = rooms.enumerated().reduce(into: [:]) { $0[$1.element.room] = $1.offset }
    }

    /// Closed ones have their name still: old posts show it.
    subscript(room: Room.ID) -> String? { positions[room].map { rooms[$0].name } }

    var open: [FeedPage.RoomName] { rooms.filter(\.isOpen).map { FeedPage.RoomName(room: $0.room, name: $0.name) } }

    /// The names of these, in the rooms' order.
    func names(of some: [Room.ID]) -> [String] { some.compactMap { positions[$0] }.sorted().map { rooms[$0].name } }
}
