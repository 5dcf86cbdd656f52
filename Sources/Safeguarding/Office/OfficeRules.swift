/// When the office works (D12, D13): out of hours messages wait until morning, both ways.
public struct OfficeHours: Hashable, Sendable {
    /// 1 is Monday, 7 is Sunday.
    public let days: Set<Int>
    /// Minutes after midnight.
    public let opens: Int
    public let closes: Int

    public init(days: Set<Int>, opens: Int, closes: Int) {
        self.days = days
        self.opens = opens
        self.closes = closes
    }

    /// Until a setting says otherwise: Monday to Friday, eight to six.
    public static let usual = OfficeHours(days: [1, 2, 3, 4, 5], opens: 8 * 60, closes: 18 * 60)

    /// At least one day of the week, and open before it closes.
    public var refusals: [Refusal] {
        var refusals: [Refusal] = days.isEmpty || !days.isSubset(of: 1...7) ? [.missing("days")] : []
        if !(0...1440).contains(opens) || !(0...1440).contains(closes) || closes <= opens { refusals.append(.notUnderstood("closes")) }
        return refusals
    }

    /// Whether it is open at some time at which with others it would not be.
    public func isLonger(than other: OfficeHours) -> Bool {
        !days.isSubset(of: other.days) || opens < other.opens || closes > other.closes
    }

    public func isOpen(on day: Day, minute: Int) -> Bool { days.contains(day.weekday) && minute >= opens && minute < closes }

    /// When what is said at this moment arrives: at once while the office is open, otherwise when it opens next.
    public func arrival(on day: Day, minute: Int) -> (day: Day, minute: Int)? {
        if isOpen(on: day, minute: minute) { return nil }
        if days.contains(day.weekday), minute < opens { return (day, opens) }
        let next = (1...7).map { day.adding(days: $0) }.first { days.contains($0.weekday) } ?? day.adding(days: 1)
        return (next, opens)
    }
}

/// How far a question about a child's safety has gone while nobody has taken it. The leads are told at once, at any hour.
public enum UrgentStage: String, CaseIterable, Sendable {
    case taken
    /// The safeguarding leads have been told.
    case leads
    /// Managers and the registered person too.
    case everybody
    /// Whoever asked is told whom to ring.
    case ring

    /// Minutes after which others are told, and after which whoever asked is.
    public static let others = 10, asker = 20

    /// - Parameter minutes: since it was asked.
    public init(minutes: Int, isTaken: Bool) {
        switch minutes {
        case _ where isTaken: self = .taken
        case ..<UrgentStage.others: self = .leads
        case ..<UrgentStage.asker: self = .everybody
        default: self = .ring
        }
    }
}

extension Duty {
    /// The office: everybody who runs the setting and the safeguarding leads. All of them read every question, so that none is between
    /// one of them and one family (S10, N10, D13).
    public static let office: Set<Duty> = managing.union(safeguarding)
}
