public import Safeguarding
public import Storage

/// A duty ends, with the date and who ended it (D15). Anybody may lay down their own, unless nobody would be left to lead.
public struct EndDuty: Action {
    public static let verb = "duty.end"
    public static let certainty = Certainty.justProven
    public static let clauses = ["D15"]
    private let designation: Record.ID
    public var subject: [UInt8] { designation.bytes }

    public init(_ designation: Record.ID) { self.designation = designation }

    public struct Facts {
        let about: AboutMember
        let duty: Duty
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let row = try db.row(
            "SELECT member, duty FROM designation WHERE setting = \(asking.setting) AND id = \(designation) AND ended_at IS NULL"
        ) { (try $0.identifier(0) as Member.ID, try $0.word(1, as: Duty.self)) }
        guard let row else { throw NotFound() }
        return Facts(about: try AboutMember(row.0, for: asking, in: db), duty: row.1)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let about = facts.about
        let isOwn = about.viewer.person == about.person
        let leadsStill = !Duty.leading.subtracting([facts.duty]).isDisjoint(with: about.duties)
        return [
            isOwn ? nil : holdsDuty(facts.duty.namers, held: about.viewer.duties),
            Duty.leading.contains(facts.duty) && !leadsStill ? someoneLeads(others: about.otherLeaders) : nil,
        ].compactMap(\.self)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE designation SET ended_by = \(asking.member), ended_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(designation) AND ended_at IS NULL
            """)
    }
}
