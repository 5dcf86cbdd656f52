public import Safeguarding
public import Storage

/// Somebody cares for a child no longer. From the end of that day they see nothing of the child; what they decided stays on record.
public struct EndCarer: Action {
    public static let verb = "carer.end"
    public static let clauses = ["D17", "S4"]
    private let child: Child.ID
    private let carer: Member.ID
    private let lastDay: Day
    public var subject: [UInt8] { child.bytes }

    /// - Parameter lastDay: yesterday, to end it at once.
    public init(_ carer: Member.ID, of child: Child.ID, after lastDay: Day) {
        self.child = child
        self.carer = carer
        self.lastDay = lastDay
    }

    public func facts(for asking: Asking, in db: Reader) throws -> ChangeCarerAuthority.Facts {
        let about = try AboutChild(child, for: asking, in: db)
        guard let tie = try about.tie(of: carer, in: db) else { throw NotFound() }
        return ChangeCarerAuthority.Facts(about: about, tie: tie)
    }

    public func refusals(_ facts: ChangeCarerAuthority.Facts, to asking: Asking) -> [Refusal] {
        facts.about.refusals(needing: Duty.protecting)
            + [notOneself(facts.about.viewer.person, about: facts.tie.person)].compactMap(\.self)
            // A tie that has ended begins again only by being recorded again.
            + (facts.tie.lastDay.map { $0 < lastDay } ?? false ? [.dayOutOfRange("last_day")] : [])
    }

    public func apply(_ facts: ChangeCarerAuthority.Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "UPDATE carer SET last_day = \(lastDay) WHERE setting = \(asking.setting) AND child = \(child) AND member = \(carer)")
        try Invitation.revokeAll(to: child, for: asking, in: db)
        try Sponsorship.endUnbacked(for: asking, in: db)
    }
}
