/// What may be chosen when somebody is erased (P13; UK GDPR, article 17).
public struct ErasureChoices: Hashable, Sendable {
    public enum Pictures: String, CaseIterable, Sendable {
        /// Every picture that shows them comes down.
        case takeDown
        /// Where others are shown too, only they are destroyed in it.
        case hideThem
    }

    public enum Words: String, CaseIterable, Sendable {
        case delete
        /// They stay, as by somebody who has left.
        case nameless
    }

    public var pictures: Pictures
    public var comments: Words
    /// What they asked the office, and what they shared.
    public var questions: Words
    /// What they wrote for the page, where they worked here.
    public var posts: Words

    public init(pictures: Pictures = .takeDown, comments: Words = .delete, questions: Words = .delete, posts: Words = .nameless) {
        self.pictures = pictures
        self.comments = comments
        self.questions = questions
        self.posts = posts
    }
}

/// Why something is kept although somebody asked for it to be erased (UK GDPR, article 17(3)).
public enum Keeping: String, CaseIterable, Sendable {
    /// Concerns about a child, and what was done: customarily to the 25th birthday, and never deleted without a person's decision.
    case concern
    /// Vetting, training, references and declarations of whoever worked here, and allegations against them: the single central record and
    /// the statutory guidance on allegations.
    case staffRecord
    /// That something was done, by identifiers alone: the log is how anybody can tell that nothing was hidden.
    case log
    /// What protects somebody else, or stands for what somebody else did.
    case others
}

/// How long a name is kept, sealed, behind records that the law keeps: as long as those records can be here, by the setting's own schedule. The
/// times are customary, and said to be: no statute has these figures.
public enum KeptUntil {
    /// A child's, or a family's where a concern names them: until a concern that was raised on their last day has come to its end.
    public static func family(lastDay: Day, by schedule: RetentionSchedule) -> Day { schedule.ends(.concerns, from: lastDay) ?? lastDay }

    /// Somebody's who worked here: as long as an allegation is kept at least, or their record where that is longer. Whether there was an
    /// allegation does not show in it.
    public static func staff(lastDay: Day, by schedule: RetentionSchedule) -> Day {
        [KeptKind.allegations, .staffRecords].compactMap { schedule.ends($0, from: lastDay) }.max() ?? lastDay
    }
}

/// Nobody is erased who is still here: what is held on them is needed to look after them.
public func hasLeft(lastDay: Day?, on today: Day) -> Refusal? {
    guard let lastDay, lastDay < today else { return .stillHere }
    return nil
}
