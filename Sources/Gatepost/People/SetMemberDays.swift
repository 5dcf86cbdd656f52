public import Safeguarding
public import Storage

/// Sets the first and last day of a membership and what its holder is called at work. At the end of the last day rights end by themselves.
public struct SetMemberDays: Action {
    public static let verb = "member.days"
    public static let clauses = ["D17", "P2", "B11"]
    private let member: Member.ID
    private let title: String
    private let firstDay: Day
    private let lastDay: Day?
    public var subject: [UInt8] { member.bytes }

    /// - Parameter title: as families read it: "Oak room lead". May be empty.
    public init(of member: Member.ID, title: String, firstDay: Day, lastDay: Day?) {
        self.member = member
        self.title = title
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutMember { try AboutMember(member, for: asking, in: db) }

    public func refusals(_ facts: AboutMember, to asking: Asking) -> [Refusal] {
        let endsNow = lastDay.map { $0 < facts.viewer.today } ?? false
        return facts.refusals(needing: facts.overseers)
            + ("title" as Field).refusals(of: title, most: 80, required: false)
            + [
                daysInOrder(firstDay, lastDay), timeBoxed(facts.capacity, from: max(firstDay, facts.viewer.today), until: lastDay),
                endsNow && !Duty.leading.isDisjoint(with: facts.duties) ? someoneLeads(others: facts.otherLeaders) : nil,
            ].compactMap(\.self)
    }

    public func apply(_ facts: AboutMember, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE membership SET title = \(title), first_day = \(firstDay), last_day = \(lastDay)
            WHERE setting = \(asking.setting) AND id = \(member)
            """)
    }
}
