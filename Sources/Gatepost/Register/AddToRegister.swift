public import Safeguarding
public import Storage

/// Somebody goes on the register before they have an account, or without ever having one: a new colleague whose references come
/// first, a member of a childminder's household (P2).
public struct AddToRegister: Action {
    public static let verb = "register.add"
    public static let clauses = ["P2"]

    /// Who they are.
    public struct Somebody: Hashable, Sendable {
        public var name: String
        public var capacity: Capacity
        public var title: String
        public var firstDay: Day
        public var lastDay: Day?
        public var lineManager: Member.ID?

        public init(
            _ name: String, as capacity: Capacity, title: String = "", from firstDay: Day, to lastDay: Day? = nil,
            lineManager: Member.ID? = nil
        ) {
            self.name = name
            self.capacity = capacity
            self.title = title
            self.firstDay = firstDay
            self.lastDay = lastDay
            self.lineManager = lineManager
        }

        /// What is missing or cannot be.
        var refusals: [Refusal] {
            ("name" as Field).refusals(of: name, most: NewPerson.longestName)
                + ("title" as Field).refusals(of: title, most: 80, required: false)
                + (capacity.isOnRegister ? [] : [.notUnderstood("capacity")]) + [daysInOrder(firstDay, lastDay)].compactMap(\.self)
        }
    }

    private let member: Member.ID
    private let somebody: Somebody
    public var subject: [UInt8] { member.bytes }

    public init(_ member: Member.ID, _ somebody: Somebody) {
        self.member = member
        self.somebody = somebody
    }

    public struct Facts {
        let viewer: Viewer
        let isNameTaken: Bool
        let hasLineManager: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        let above = try somebody.lineManager.flatMap { try Viewer.load($0, in: asking.setting, at: asking.now, from: db) }
        return Facts(
            viewer: viewer,
            isNameTaken: try db.exists(
                """
                SELECT 1 FROM membership m JOIN person p ON p.id = m.person
                WHERE m.setting = \(asking.setting) AND m.id <> \(member) AND LOWER(p.name) = \(somebody.name.lowercased())
                AND m.capacity = \(somebody.capacity) AND (m.last_day IS NULL OR m.last_day >= \(viewer.today))
                """),
            hasLineManager: somebody.lineManager == nil || above.map { $0.isTeam } ?? false)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self) + somebody.refusals
            + (facts.isNameTaken ? [.alreadyTaken("name")] : []) + (facts.hasLineManager ? [] : [.notUnderstood("line_manager")])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard try !db.reader.exists("SELECT 1 FROM membership WHERE setting = \(asking.setting) AND id = \(member)") else { return }
        try AddToRegister.write(member, somebody, for: asking, in: db)
    }

    static func write(_ member: Member.ID, _ somebody: Somebody, for asking: Asking, in db: Writer) throws {
        let person: Person.ID = asking.identifier()
        try AccountRows.person(person, NewPerson(name: somebody.name), language: "en", for: asking, in: db)
        try AccountRows.membership(
            member, of: person, as: somebody.capacity, title: somebody.title, from: somebody.firstDay, lineManager: somebody.lineManager,
            household: asking.identifier(), for: asking, in: db)
        if let last = somebody.lastDay {
            try db.execute("UPDATE membership SET last_day = \(last) WHERE setting = \(asking.setting) AND id = \(member)")
        }
    }
}

extension Capacity {
    /// Those who stand on the single central record.
    public var isOnRegister: Bool { !isFamily }
}
