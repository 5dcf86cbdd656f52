public import Safeguarding
public import Storage

/// Somebody is named to a duty, with the date and who named them (D15). Whether it is awake is asked of the registers at each use.
public struct NameDuty: Action {
    public static let verb = "duty.name"
    public static let certainty = Certainty.justProven
    public static let clauses = ["D15", "P2", "N28", "B11"]
    private let id: Record.ID
    private let member: Member.ID
    private let duty: Duty
    public var subject: [UInt8] { member.bytes }

    public init(_ id: Record.ID, of member: Member.ID, to duty: Duty) {
        self.id = id
        self.member = member
        self.duty = duty
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutMember { try AboutMember(member, for: asking, in: db) }

    public func refusals(_ facts: AboutMember, to asking: Asking) -> [Refusal] {
        facts.refusals(needing: duty.namers)
            + [
                dutyFits(duty, facts.capacity), facts.isHere ? nil : .notMember,
                timeBoxed(facts.capacity, from: facts.viewer.today, until: facts.lastDay),
            ].compactMap(\.self)
    }

    public func apply(_ facts: AboutMember, for asking: Asking, in db: Writer) throws {
        guard !facts.duties.contains(duty) else { return }
        try db.execute(
            """
            INSERT INTO designation (setting, id, member, duty, named_by, named_at)
            VALUES (\(asking.setting), \(id), \(member), \(duty), \(asking.member), \(asking.now)) ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}
