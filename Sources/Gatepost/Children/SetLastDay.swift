public import Safeguarding
public import Storage

/// Says when a child leaves (D17). At that day's end carers with no other child here lose the page, its pictures and their
/// invitations together. Staff who are the child's own carers leave it to a colleague.
public struct SetLastDay: Action {
    public static let verb = "child.last-day"
    public static let clauses = ["D17"]
    private let child: Child.ID
    private let lastDay: Day?
    public var subject: [UInt8] { child.bytes }

    /// - Parameter lastDay: nothing when the child stays after all.
    public init(of child: Child.ID, _ lastDay: Day?) {
        self.child = child
        self.lastDay = lastDay
    }

    public func facts(for asking: Asking, in db: Reader) throws -> AboutChild { try AboutChild(child, for: asking, in: db) }

    public func refusals(_ facts: AboutChild, to asking: Asking) -> [Refusal] {
        facts.refusals(needing: Duty.managing) + [daysInOrder(facts.firstDay, lastDay)].compactMap(\.self)
    }

    public func apply(_ facts: AboutChild, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE child SET last_day = \(lastDay) WHERE setting = \(asking.setting) AND id = \(child)")
    }
}
