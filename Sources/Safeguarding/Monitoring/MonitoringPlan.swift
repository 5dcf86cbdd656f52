/// On which days of the week the page is looked through, and whose turn it is (N13, D18).
public struct MonitoringPlan: Hashable, Sendable {
    public struct Turn: Hashable, Sendable {
        /// 1 is Monday, 7 is Sunday.
        public let weekday: Int
        /// Nobody in particular: whoever watches the page.
        public let member: Member.ID?

        public init(weekday: Int, member: Member.ID? = nil) {
            self.weekday = weekday
            self.member = member
        }
    }

    /// One for each day, from Monday on.
    public let turns: [Turn]

    public init(_ turns: [Turn]) {
        self.turns = turns.filter { (1...7).contains($0.weekday) }.sorted { $0.weekday < $1.weekday }
    }

    /// What holds until a setting has chosen: every Monday, by whoever watches the page.
    public static let beginning = MonitoringPlan([Turn(weekday: 1)])

    /// At least once a week, and one turn a day (N13).
    public var refusals: [Refusal] {
        if turns.isEmpty { return [.missing("days")] }
        return Set(turns.map(\.weekday)).count == turns.count ? [] : [.notUnderstood("days")]
    }

    public func turn(on day: Day) -> Turn? { turns.first { $0.weekday == day.weekday } }

    /// The first day of a look after this one; the day itself does not count.
    func next(after day: Day) -> Day {
        (1...7).map { day.adding(days: $0) }.first { turn(on: $0) != nil } ?? day.adding(days: 7)
    }

    /// Where the looks stand on a day.
    /// - Parameters:
    ///   - last: the day up to which somebody signed that they saw everything; nil where nobody ever did.
    ///   - start: the day on which there began to be something to look at.
    public func standing(last: Day?, since start: Day, on today: Day) -> CheckStanding {
        let due = next(after: last ?? start)
        return CheckStanding(day: due, stage: CheckStage(daysLate: today.daysSince1970 - due.daysSince1970))
    }
}

/// Which look comes next or is due, and how late it is.
public struct CheckStanding: Hashable, Sendable {
    /// The day of the look.
    public let day: Day
    public let stage: CheckStage
}

/// How late a look is: on its day it is due; then it is reminded of, then others are told, then it is a breach (N13).
public enum CheckStage: String, CaseIterable, Sendable {
    case notYet, due, reminded, escalated, breach

    /// The day after, two days after, and from the fourth day on: never more than eleven days without a look and without everybody
    /// who answers for the setting knowing.
    public init(daysLate: Int) {
        switch daysLate {
        case ..<0: self = .notYet
        case 0: self = .due
        case 1: self = .reminded
        case 2...3: self = .escalated
        default: self = .breach
        }
    }

    /// Who is written to when a look comes to this stage; nobody before its day.
    public var told: Set<Duty> {
        switch self {
        case .notYet: []
        case .due, .reminded: [.monitor]
        case .escalated: [.monitor, .manager, .deputy, .safeguardingLead, .deputySafeguardingLead]
        case .breach: [.monitor, .registeredPerson, .manager, .deputy, .safeguardingLead, .deputySafeguardingLead]
        }
    }

    public var isLate: Bool { self == .reminded || self == .escalated || self == .breach }
}

extension Duty {
    /// Who watches the page: reads what is held, looks through what is new, and takes away what should not be there (S5, N13).
    public static let watching: Set<Duty> = approving.subtracting([.approvalPartner]).union(safeguarding).union([.monitor])
}

/// A kind of thing that is looked at.
public enum WatchedKind: String, CaseIterable, Sendable {
    case post, comment, member
    /// An older picture, drawn by chance.
    case picture
}

/// What somebody found when they looked.
public enum WatchFinding: String, CaseIterable, Sendable {
    case fine
    /// It was taken away, with a reason that its writer sees.
    case removed
    /// Somebody has to do something about it: it waits on the desk until it is closed.
    case followUp
}

/// Comments are read by somebody within so many hours (S5).
public let longestUnread = 24

/// Whether reporting a comment hides it until it is decided. Once the office has read a report and decided to show it, another report
/// tells the desk and hides nothing: otherwise anybody could keep a neighbour silent.
public func reportHides(isShown: Bool, wasKept: Bool) -> Bool { isShown && !wasKept }

/// The longest time, in days, for which somebody's commenting is paused; it ends by itself.
public let longestPause = 28

/// A pause ends on a day to come, within that time.
public func pauseDays(until: Day?, today: Day) -> Refusal? {
    guard let until else { return .missing("until") }
    return until < today || until > today.adding(days: longestPause) ? .dayOutOfRange("until") : nil
}
