public import Safeguarding
import Storage

/// Whoever a request is about: a child, or a human with every membership that they have in this setting.
public struct DataSubject: Sendable {
    public let subject: Subject
    /// All of theirs here; none for a child.
    let members: [Member.ID]
    let person: Person.ID?
    public let name: String
    /// Every way in which they are called.
    let names: [String]
    let capacities: Set<Capacity>
    let bornOn: Day?
    /// The last day of all of it; nothing while any of it has no end.
    public let lastDay: Day?

    /// - Throws: `NotFound` when there is nobody of that name here.
    static func load(_ subject: Subject, in setting: Setting.ID, from db: Reader) throws -> DataSubject {
        switch subject {
        case .child(let child): try load(child, in: setting, from: db)
        case .adult(let member): try load(member, in: setting, from: db)
        }
    }

    private static func load(_ child: Child.ID, in setting: Setting.ID, from db: Reader) throws -> DataSubject {
        let found = try db.row(
            "SELECT first_name, family_name, known_as, born_on, last_day FROM child WHERE setting = \(setting) AND id = \(child)"
        ) { row in
            let (first, family, known) = (try row.text(0), try row.text(1), try row.text(2))
            let called = known.isEmpty ? first : known
            return DataSubject(
                subject: .child(child), members: [], person: nil, name: "\(called) \(family)".trimmedEnds,
                names: ["\(first) \(family)", "\(known) \(family)", first, family, known].map(\.trimmedEnds).filter { !$0.isEmpty },
                capacities: [],
                bornOn: try row.optionalDay(3), lastDay: try row.optionalDay(4))
        }
        guard let found else { throw NotFound() }
        return found
    }

    private static func load(_ member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> DataSubject {
        guard let person = try Kin.person(member, in: setting, from: db) else { throw NotFound() }
        let rows = try db.rows(
            """
            SELECT m.id, m.capacity, m.last_day, p.name FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND m.person = \(person) ORDER BY m.id
            """
        ) { (try $0.identifier(0) as Member.ID, try $0.word(1, as: Capacity.self), try $0.optionalDay(2), try $0.text(3)) }
        let name = rows.first?.3 ?? ""
        return DataSubject(
            subject: .adult(member), members: rows.map(\.0), person: person, name: name, names: [name], capacities: Set(rows.map(\.1)),
            bornOn: nil,
            lastDay: rows.contains { $0.2 == nil } ? nil : rows.compactMap(\.2).max())
    }

    /// Worked here, in whichever capacity.
    var hasWorked: Bool { capacities.contains { $0.isTeam || $0 == .officer } }

    var kind: String { if case .child = subject { "child" } else { "member" } }

    /// As the list of erasures names them.
    public var id: [UInt8] {
        switch subject {
        case .child(let child): child.bytes
        case .adult(let member): member.bytes
        }
    }
}

extension String {
    fileprivate var trimmedEnds: String { split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
}

/// What everybody in a setting is called, to be covered where somebody reads what is about themselves.
enum EverybodysNames {
    /// - Parameters:
    ///   - besides: whose names are left out.
    static func load(besides: DataSubject, in setting: Setting.ID, from db: Reader) throws -> [String] {
        let own = besides.subject.child
        let children = try db.rows("SELECT id, first_name, family_name, known_as FROM child WHERE setting = \(setting) ORDER BY id") {
            (try $0.identifier(0) as Child.ID, [try $0.text(1), try $0.text(2), try $0.text(3)])
        }.filter { $0.0 != own }.flatMap(\.1)
        let people = try db.rows(
            "SELECT m.person, p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting) ORDER BY m.id"
        ) { (try $0.identifier(0) as Person.ID, try $0.text(1)) }.filter { $0.0 != besides.person }.map(\.1)
        let invited = try db.rows(
            """
            SELECT i.used_by, i.name FROM invitation i WHERE i.setting = \(setting)
            UNION SELECT r.member, r.name FROM invited_relative r WHERE r.setting = \(setting)
            """
        ) { (try $0.optionalIdentifier(0) as Member.ID?, try $0.text(1)) }
        .filter { member, _ in !(member.map(besides.members.contains) ?? false) }.map(\.1)
        return (children + people + invited).filter { !$0.isEmpty && $0 != Erased.member && $0 != Erased.child }
    }

    /// Covers them in whatever of a copy was typed.
    /// - Parameters:
    ///   - besides: whom the copy is about.
    ///   - asker: whoever gets it, where they are a member: their own name is not covered.
    static func cover(besides subject: DataSubject, for asker: Member.ID?, in setting: Setting.ID, from db: Reader) throws -> NameCover {
        let askers: [String] =
            try asker.map { asker in
                try db.rows(
                    "SELECT p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting) AND m.id = \(asker)"
                ) { try $0.text(0) }
            } ?? []
        // A parent may read their own child's name in what is held on the parent.
        let children: [String] =
            try subject.members.isEmpty
            ? []
            : db.rows(
                """
                SELECT c.first_name, c.family_name, c.known_as FROM carer k JOIN child c ON c.setting = k.setting AND c.id = k.child
                WHERE k.setting = \(setting) AND k.member IN (\(list: subject.members))
                """
            ) { "\(try $0.text(0)) \(try $0.text(1)) \(try $0.text(2))" }
        return NameCover(try load(besides: subject, in: setting, from: db), keeping: subject.names + askers + children)
    }
}
