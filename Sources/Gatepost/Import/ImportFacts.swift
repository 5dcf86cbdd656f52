import Safeguarding
import Storage

/// What is on record already, as far as a list has to be compared with it.
struct ImportFacts: Sendable {
    struct KnownChild: Sendable {
        let id: Child.ID
        let bornOn: Day?
        let lastDay: Day?
        let isOwn: Bool
    }

    /// Open rooms by their name in lower case.
    let rooms: [String: Room.ID]
    /// By name in lower case; also by the name that they are called by.
    let children: [String: [KnownChild]]
    /// Names of everybody who cares for a child, now or before.
    let carers: [Child.ID: Set<String>]
    /// Name and address of parents who are here, account or not.
    let parents: Set<String>
    /// Names of those on the register, by capacity.
    let colleagues: [String: Set<Capacity>]
    let today: Day

    init(for viewer: Viewer, from db: Reader) throws {
        let (setting, today) = (viewer.setting, viewer.today)
        self.today = today
        rooms = Dictionary(
            try db.rows("SELECT name, id FROM room WHERE setting = \(setting) AND closed_at IS NULL") {
                (try $0.text(0).lowercased(), try $0.identifier(1))
            }, uniquingKeysWith: { first, _ in first })
        let own = try Kin.children(of: viewer.person, in: setting, from: db)
        children = try ImportFacts.children(own: own, in: setting, from: db)
        carers = try db.rows(
            """
            SELECT k.child, p.name FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
            JOIN person p ON p.id = m.person WHERE k.setting = \(setting)
            """
        ) { (try $0.identifier(0) as Child.ID, try $0.text(1).lowercased()) }.reduce(into: [:]) { $0[$1.0, default: []].insert($1.1) }
        parents = Set(
            try db.rows(
                """
                SELECT p.name, COALESCE(p.email, x.email) FROM membership m JOIN person p ON p.id = m.person
                LEFT JOIN contact x ON x.setting = m.setting AND x.member = m.id
                WHERE m.setting = \(setting) AND m.capacity = \(Capacity.parent) AND (m.last_day IS NULL OR m.last_day >= \(today))
                """
            ) { ImportFacts.parent(try $0.text(0), $0.optionalText(1)) }.compactMap(\.self))
        colleagues = try db.rows(
            """
            SELECT p.name, m.capacity FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND \(RegisterPage.onRegister(today))
            """
        ) { (try $0.text(0).lowercased(), try $0.word(1, as: Capacity.self)) }.reduce(into: [:]) { $0[$1.0, default: []].insert($1.1) }
    }

    private static func children(own: Set<Child.ID>, in setting: Setting.ID, from db: Reader) throws -> [String: [KnownChild]] {
        var children: [String: [KnownChild]] = [:]
        try db.each("SELECT id, first_name, family_name, known_as, born_on, last_day FROM child WHERE setting = \(setting)") { row in
            let id: Child.ID = try row.identifier(0)
            let child = KnownChild(id: id, bornOn: try row.optionalDay(4), lastDay: try row.optionalDay(5), isOwn: own.contains(id))
            let (first, family, called) = (try row.text(1), try row.text(2), try row.text(3))
            for name in Set([first, called].filter { !$0.isEmpty }.map { key($0, family) }) { children[name, default: []].append(child) }
        }
        return children
    }

    static func key(_ first: String, _ family: String) -> String { "\(first) \(family)".lowercased() }

    /// Nothing where there is no address: a name alone is shared by many.
    static func parent(_ name: String, _ email: String?) -> String? { email.map { "\(name.lowercased()) \($0)" } }

    /// Children on record whom a row could mean: of that name, and with no other birthday.
    func likely(_ child: ImportedChild) -> [KnownChild] {
        (children[ImportFacts.key(child.firstName, child.familyName)] ?? []).filter { known in
            guard let born = known.bornOn, let said = child.bornOn else { return true }
            return born == said
        }
    }
}
