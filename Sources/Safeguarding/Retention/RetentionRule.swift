/// How long a kind of record is kept, with what a setting may choose instead (P13). The law hardly ever gives a number: most of
/// these are customary, and the schedule says so.
public struct RetentionRule: Hashable, Sendable {
    /// Where a starting value comes from.
    public enum Source: String, CaseIterable, Sendable {
        /// What records guides for early years and councils commonly say. No law names it.
        case custom
        /// Six years is how long a claim under a contract can be brought (Limitation Act 1980).
        case limitation
        /// The code of practice for those who receive certificates: as a rule no longer than six months.
        case disclosureCode
        /// The law demands a record and gives no time for it.
        case demandedWithoutTime
        /// Our own, because there is nothing to go by.
        case ours
    }

    /// Months from what its time begins with.
    public let months: Int
    /// The months that a setting may choose between.
    public let bounds: ClosedRange<Int>
    public let source: Source

    init(_ months: Int, within bounds: ClosedRange<Int>, _ source: Source) {
        self.months = months
        self.bounds = bounds
        self.source = source
    }
}

extension KeptKind {
    /// The starting value; nil for what has no clock of this kind.
    public var rule: RetentionRule? {
        switch self {
        case .leaversPictures: RetentionRule(6, within: 0...36, .ours)
        case .posts: RetentionRule(36, within: 6...84, .ours)
        case .drafts: RetentionRule(6, within: 1...24, .ours)
        case .comments: RetentionRule(24, within: 3...84, .ours)
        case .reports, .questions: RetentionRule(36, within: 36...84, .custom)
        case .events: RetentionRule(12, within: 1...36, .ours)
        case .suggestions: RetentionRule(12, within: 1...36, .ours)
        case .children: RetentionRule(36, within: 12...300, .custom)
        case .attendance: RetentionRule(36, within: 1...84, .custom)
        case .consents: RetentionRule(36, within: 12...84, .custom)
        case .invitations: RetentionRule(12, within: 1...36, .ours)
        case .relatives: RetentionRule(12, within: 1...36, .ours)
        case .families: RetentionRule(36, within: 6...84, .custom)
        case .conduct: RetentionRule(36, within: 12...84, .custom)
        case .vetting: RetentionRule(6, within: 0...12, .disclosureCode)
        case .staffRecords, .team, .agreements: RetentionRule(72, within: 72...120, .limitation)
        case .letters: RetentionRule(3, within: 1...24, .ours)
        case .devices: RetentionRule(1, within: 0...6, .ours)
        case .monitoring: RetentionRule(36, within: 12...84, .ours)
        case .pages, .accounts: RetentionRule(72, within: 36...120, .ours)
        case .requests, .dataRequests: RetentionRule(36, within: 12...84, .demandedWithoutTime)
        case .breaches: RetentionRule(72, within: 36...120, .demandedWithoutTime)
        // The 25th birthday, or pension age and ten years: longer is allowed, shorter is not.
        case .protection, .concerns: RetentionRule(300, within: 300...1_200, .custom)
        case .allegations: RetentionRule(120, within: 120...1_200, .custom)
        case .complaints: RetentionRule(36, within: 36...120, .custom)
        case .downloads, .signIns, .log, .policies, .organisation, .keeping, .closedSetting: nil
        }
    }
}

/// How a setting keeps its records at this moment: its own choices where it made some, the starting values elsewhere.
public struct RetentionSchedule: Hashable, Sendable {
    private let chosen: [KeptKind: Int]

    public init(_ chosen: [KeptKind: Int] = [:]) { self.chosen = chosen }

    /// Months; nil for what has no clock of this kind.
    public func months(_ kind: KeptKind) -> Int? { kind.rule.map { chosen[kind] ?? $0.months } }
    public func isOwn(_ kind: KeptKind) -> Bool { chosen[kind] != nil && chosen[kind] != kind.rule?.months }

    /// The first day on which something can go whose time began on a day.
    public func ends(_ kind: KeptKind, from start: Day) -> Day? { months(kind).map { start.adding(months: $0) } }

    /// What began on this day or before it has come to its end by a day.
    public func cutoff(_ kind: KeptKind, by day: Day) -> Day? { months(kind).map { day.adding(months: -$0) } }
}

/// How records are announced before they go.
public enum RetentionNotice {
    /// Days from a warning to the deletion, at least.
    public static let days = 28
    /// Days since the letter went to whoever runs the setting, at least.
    public static let letterDays = 14
    /// Days between two letters.
    public static let betweenLetters = 7
}

/// A setting may keep something longer or shorter within bounds, and not outside them.
public func retentionWithin(_ kind: KeptKind, months: Int) -> Refusal? {
    guard let rule = kind.rule else { return .notUnderstood("kind") }
    return rule.bounds.contains(months) ? nil : .outsideBounds(least: rule.bounds.lowerBound, most: rule.bounds.upperBound)
}

/// A hold has a day on which somebody looks at it again, a year away at most: none is forgotten.
public func holdReviewed(on day: Day?, today: Day) -> Refusal? {
    guard let day else { return .missing("review_on") }
    return day > today && day <= today.adding(years: 1) ? nil : .dayOutOfRange("review_on")
}

/// What may be deleted by itself: announced long enough ago, in a letter too, and its time is over (P13).
/// - Parameters:
///   - due: the day that was announced.
///   - told: when the letter went; microseconds since 1970.
public func wasAnnounced(due: Day, told: Int?, today: Day, now: Int) -> Bool {
    guard let told else { return false }
    return due <= today && now - told >= RetentionNotice.letterDays * 86_400_000_000
}
