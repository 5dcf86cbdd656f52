public import Safeguarding
public import Storage

/// Makes somebody who has an account an overseeing officer of a setting under a provider: they see its assurance figures and no
/// child's content, for a year (B11). The setting's own managers can end it like any duty.
public struct NameOverseer: Action {
    public static let verb = "provider.nameOverseer"
    public static let clauses = ["B11"]
    private let email: EmailAddress
    private let newMember: Member.ID
    public var subject: [UInt8] { newMember.bytes }

    public init(_ email: EmailAddress, as newMember: Member.ID) {
        self.email = email
        self.newMember = newMember
    }

    public struct Facts {
        let person: Person.ID
        let isThere: Bool
        let hasProvider: Bool
        let today: Day
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let person: Person.ID? = try db.row("SELECT id FROM person WHERE email = \(email.text) AND password IS NOT NULL") {
            try $0.identifier(0)
        }
        guard let person else { throw NotFound() }
        let today = try asking.today(in: db)
        let isThere = try db.exists(
            """
            SELECT 1 FROM membership m JOIN designation d ON d.setting = m.setting AND d.member = m.id
            WHERE m.setting = \(asking.setting) AND m.person = \(person) AND (m.last_day IS NULL OR m.last_day >= \(today)) AND d.duty = \(Duty.overseeingOfficer)
            AND d.ended_at IS NULL
            """)
        return Facts(
            person: person, isThere: isThere,
            hasProvider: try db.exists("SELECT 1 FROM setting WHERE id = \(asking.setting) AND provider IS NOT NULL"),
            today: today)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        onlyAtTheMachine(asking) + (facts.hasProvider ? [] : [.missing("provider")]) + (facts.isThere ? [.alreadyTaken("email")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try AccountRows.membership(
            newMember, of: facts.person, as: .officer, title: "Provider’s officer", from: facts.today,
            until: facts.today.adding(years: 1), household: asking.identifier(),
            for: asking, in: db)
        try AccountRows.designation(.overseeingOfficer, of: newMember, namedBy: nil, for: asking, in: db)
    }
}
