public import Safeguarding
public import Storage

/// Somebody says that they are too close to a colleague to judge them, or whoever runs the setting does (N24). One person is enough: it
/// shuts people out, and never in. Whoever declares it is never the one it protects: with a concern about themselves it shuts out nobody.
public struct DeclareTie: Action {
    public static let verb = "tie.declare"
    public static let clauses = ["N24", "N25"]
    private let id: Record.ID
    private let member: Member.ID?
    private let other: Member.ID
    public var subject: [UInt8] { id.bytes }

    /// - Parameter member: whoever declares it themselves when it is nothing.
    public init(_ id: Record.ID, _ member: Member.ID? = nil, to other: Member.ID) {
        self.id = id
        self.member = member
        self.other = other
    }

    public struct Facts {
        let viewer: Viewer
        let people: Set<Person.ID>
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        let members = [member ?? viewer.member, other]
        let people: [Person.ID] = try db.rows(
            "SELECT person FROM membership WHERE setting = \(asking.setting) AND id IN (\(list: members))"
        ) { try $0.identifier(0) }
        return Facts(viewer: viewer, people: Set(people))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        (member == nil || member == facts.viewer.member ? [] : [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self))
            + (facts.people.count == 2 ? [] : [.notUnderstood("other")])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO close_tie (setting, id, member, other, declared_by, declared_at)
            VALUES (\(asking.setting), \(id), \(member ?? facts.viewer.member), \(other), \(facts.viewer.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}

/// A tie is over. Ending it lets people in again, so neither of the two does it.
public struct EndTie: Action {
    public static let verb = "tie.end"
    public static let clauses = ["N24"]
    private let id: Record.ID
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID) { self.id = id }

    public struct Facts {
        let viewer: Viewer
        let people: [Person.ID]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let people: [Person.ID] = try db.rows(
            """
            SELECT m.person FROM close_tie t JOIN membership m ON m.setting = t.setting AND m.id IN (t.member, t.other)
            WHERE t.setting = \(asking.setting) AND t.id = \(id) AND t.over_at IS NULL
            """
        ) { try $0.identifier(0) }
        guard viewer.isTeam, !people.isEmpty else { throw NotFound() }
        return Facts(viewer: viewer, people: people)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self)
            + (facts.people.contains(facts.viewer.person) ? [.aboutOneself] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "UPDATE close_tie SET over_at = \(asking.now), over_by = \(facts.viewer.member) WHERE setting = \(asking.setting) AND id = \(id)"
        )
    }
}
