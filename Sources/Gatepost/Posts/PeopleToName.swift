public import Safeguarding
import Storage

/// Who a face may be said to be: the children at hand, the other children, and the adults who work here, each with what may be
/// shown of them. Sorted by room and name, never by likeness: Gatepost does not guess whose face it is.
public struct PeopleToName: Sendable {
    public struct Name: Sendable {
        public let subject: Subject
        public let name: String
        /// A child's room.
        public let room: String?
        /// Within what the photo policy leaves (N12).
        public let permission: Permission
        /// A child who is here today, in a room that the post is about.
        public let isAtHand: Bool
        /// A child who is here today.
        public let isHere: Bool
    }

    public let children: [Name]
    public let adults: [Name]

    public subscript(subject: Subject) -> Name? { (children + adults).first { $0.subject == subject } }

    /// - Parameters:
    ///   - rooms: those that the post is about; nil for all.
    ///   - medium: in which they would be shown.
    static func load(
        about rooms: Set<Room.ID>? = nil, _ medium: Medium = .photograph, for viewer: Viewer, in db: Reader
    ) throws -> PeopleToName {
        let setting = viewer.setting
        let here = viewer.isTeam ? try NamesAtHand.load(for: viewer, from: db).names : []
        let rooms = Dictionary(
            here.map { (Subject.child($0.child), rooms?.contains($0.room) ?? true) }, uniquingKeysWith: { first, _ in first })
        let children = try db.rows(
            """
            SELECT c.id, c.first_name, c.family_name, c.known_as, r.name FROM child c JOIN room r ON r.setting = c.setting AND r.id = c.room
            WHERE c.setting = \(setting) AND (c.last_day IS NULL OR c.last_day >= \(viewer.today))
            ORDER BY r.position, r.name, c.first_name, c.family_name, c.id
            """
        ) { row in
            (
                Subject.child(try row.identifier(0)), PeopleToName.name(try row.text(1), try row.text(2), knownAs: try row.text(3)),
                Optional(try row.text(4))
            )
        }
        let adults = try db.rows(
            """
            SELECT m.id, p.name, m.capacity FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND (m.last_day IS NULL OR m.last_day >= \(viewer.today)) ORDER BY p.name, m.id
            """
        ) { row in (Subject.adult(try row.identifier(0)), try row.text(1), try row.word(2, as: Capacity.self)) }
        .filter { !$0.2.isFamily && $0.2 != .officer }.map { ($0.0, $0.1, String?.none) }
        let all = children + adults
        let permissions = try ConsentRegister.permissions(
            of: Set(all.map(\.0)), for: .closedPage, medium, in: setting, on: viewer.today, from: db)
        func named(_ people: [(Subject, String, String?)]) -> [Name] {
            people.map { subject, name, room in
                Name(
                    subject: subject, name: name, room: room,
                    permission: viewer.photoPolicy.most(of: subject, permissions[subject] ?? .hidden),
                    isAtHand: rooms[subject] ?? false, isHere: rooms[subject] != nil)
            }
        }
        return PeopleToName(children: named(children), adults: named(adults))
    }

    /// The rooms that a post for this audience is about; nil for all.
    static func rooms(of audience: PostAudience, in setting: Setting.ID, _ db: Reader) throws -> Set<Room.ID>? {
        if let child = audience.child {
            return try db.row("SELECT room FROM child WHERE setting = \(setting) AND id = \(child)") { [try $0.identifier(0)] }
        }
        return audience.rooms.isEmpty ? nil : audience.rooms
    }

    private static func name(_ first: String, _ family: String, knownAs: String) -> String {
        "\(knownAs.isEmpty ? first : knownAs) \(family)"
    }
}

extension PhotoPolicy {
    /// "No children" leaves adults as they are.
    fileprivate func most(of subject: Subject, _ permission: Permission) -> Permission {
        if case .adult = subject, self == .noChildren { return permission }
        return most(of: permission)
    }
}
