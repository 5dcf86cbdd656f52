public import Safeguarding
import Storage

/// Who a face may be said to be: the children of today, and the adults who work here, each with what may be shown of them.
/// Sorted by room and name, never by likeness: Gatepost does not guess whose face it is.
public struct PeopleToName: Sendable {
    public struct Name: Sendable {
        public let subject: Subject
        public let name: String
        /// A child's room.
        public let room: String?
        public let permission: Permission
    }

    public let children: [Name]
    public let adults: [Name]

    public subscript(subject: Subject) -> Name? { (children + adults).first { $0.subject == subject } }

    static func load(for viewer: Viewer, in db: Reader) throws -> PeopleToName {
        let setting = viewer.setting
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
            of: Set(all.map(\.0)), for: .closedPage, .photograph, in: setting, on: viewer.today, from: db)
        func named(_ people: [(Subject, String, String?)]) -> [Name] {
            people.map { Name(subject: $0.0, name: $0.1, room: $0.2, permission: permissions[$0.0] ?? .hidden) }
        }
        return PeopleToName(children: named(children), adults: named(adults))
    }

    private static func name(_ first: String, _ family: String, knownAs: String) -> String {
        "\(knownAs.isEmpty ? first : knownAs) \(family)"
    }
}
