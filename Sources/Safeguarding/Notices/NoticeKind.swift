/// What somebody is told of, by the kinds that they choose between (N1).
public enum NoticeKind: String, CaseIterable, Sendable {
    /// Something new on the page.
    case posts
    /// A date, a change of one, a reminder.
    case events
    /// The office answered, or decided on what was shared.
    case answers
    /// Something waits for a member of the team.
    case work
    /// About a child's safety, or somebody's access.
    case safety
    /// About one's account, what one allows, and what has to be asked of everybody.
    case account

    /// Kinds that nobody can turn off or put off.
    public var isFixed: Bool { self == .safety || self == .account }

    /// What somebody may choose. What waits for the team comes once a week at least.
    public var paces: [NoticePace] {
        switch self {
        case .posts, .events, .answers: NoticePace.allCases
        case .work: [.atOnce, .daily, .weekly]
        case .safety, .account: [.atOnce]
        }
    }

    /// Until somebody chooses. New posts are worth one letter a day, not five.
    public var usual: NoticePace { self == .posts ? .daily : .atOnce }

    /// The least of it that somebody can have: what one tap on "stop" leaves.
    public var least: NoticePace { paces.last ?? .atOnce }

    /// Kinds that somebody in this capacity can choose about.
    public static func chosen(by capacity: Capacity) -> [NoticeKind] { capacity.isFamily ? [.posts, .events, .answers] : [.work] }
}

/// How soon somebody is told.
public enum NoticePace: String, CaseIterable, Sendable {
    case atOnce, daily, weekly, never
}

/// When somebody wants to be left in peace. What is about safety does not wait for it.
public struct QuietHours: Hashable, Sendable {
    /// Minutes after midnight. It goes over midnight where it begins later than it ends.
    public let begins: Int
    public let ends: Int

    public init(begins: Int, ends: Int) {
        self.begins = begins
        self.ends = ends
    }

    public var refusals: [Refusal] {
        (0..<1440).contains(begins) && (0..<1440).contains(ends) && begins != ends ? [] : [.notUnderstood("quiet_ends")]
    }

    /// When what would come at this moment may come.
    /// - Returns: nothing outside quiet hours.
    public func end(on day: Day, minute: Int) -> (day: Day, minute: Int)? {
        if begins < ends { return minute >= begins && minute < ends ? (day, ends) : nil }
        if minute >= begins { return (day.adding(days: 1), ends) }
        return minute < ends ? (day, ends) : nil
    }
}

extension NoticePace {
    /// The minute of the day at which digests are made: before most people leave home.
    public static let digestMinute = 7 * 60

    /// The last moment for a digest of this pace at or before a time of a day; Mondays for weekly ones.
    /// - Returns: nothing for those who are told at once, or never.
    public func digestDay(on day: Day, minute: Int) -> Day? {
        let latest = minute >= NoticePace.digestMinute ? day : day.adding(days: -1)
        return switch self {
        case .daily: latest
        case .weekly: latest.adding(days: 1 - latest.weekday)
        case .atOnce, .never: nil
        }
    }
}
