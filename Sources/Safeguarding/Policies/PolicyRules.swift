// What a version of a policy has to have before it can be issued, and how long it holds. Pure: everything is handed in.

/// A version is reviewed again within so many months (D20, N35).
public let longestReview = 12
/// The longest time, in days, that the signatures of the version before go on counting after a small change.
public let longestGrace = 28
/// Days before a review is due on which those who run the setting are reminded (D20).
public let reviewReminders = [60, 30, 7]

/// Every must-have section is there and says something (N2, D20).
/// - Parameters:
///   - sections: the draft as it would be issued.
///   - templates: the sections that this policy can have.
public func policyComplete(_ sections: [PolicyText.Section], templates: [PolicySection]) -> [Refusal] {
    if sections.isEmpty { return [.policyEmpty] }
    let missing = templates.filter { template in
        template.isMustHave && !(sections.first { $0.name == template.name }.map { $0.words.count >= leastSection } ?? false)
    }
    let unnamed = sections.filter { $0.words.allSatisfy(\.isWhitespace) }
    return missing.map { .policyLacks($0.heading) }
        + unnamed.filter { section in !missing.contains { $0.name == section.name } }.map { .policyUnfinished($0.heading) }
}

/// A section that says something has at least so many characters.
let leastSection = 30

/// A version's dates: reviewed before it is issued, and due again within twelve months (D20, D21, B15).
public func policyDates(reviewed: Day?, next: Day?, today: Day) -> [Refusal] {
    var refusals: [Refusal] = []
    if let reviewed {
        if reviewed > today { refusals.append(.dayOutOfRange("reviewed_on")) }
    } else {
        refusals.append(.missing("reviewed_on"))
    }
    if let next {
        if next <= today || next > latestReview(from: today) { refusals.append(.reviewTooLate(latestReview(from: today))) }
    } else {
        refusals.append(.missing("next_review"))
    }
    return refusals
}

/// The last day on which a version that is issued or reviewed today may be reviewed again.
public func latestReview(from today: Day) -> Day { today.adding(years: longestReview / 12) }

/// Only the registered person signs a version into force (D21).
public func registeredPersonSigns(_ duties: Set<Duty>) -> Refusal? {
    duties.contains(.registeredPerson) ? nil : .needsDuty([.registeredPerson])
}

/// Whoever signs has opened the whole text, section by section (N7).
public func wholeTextOpened(_ opened: Set<String>, of text: PolicyText) -> Refusal? {
    let unread = text.sections.filter { !opened.contains($0.name) }.count
    return unread == 0 ? nil : .sectionsUnread(unread)
}

/// Where a policy stands on a day (D20, D23).
public enum PolicyStanding: String, CaseIterable, Sendable {
    /// There is none, here or on paper.
    case missing
    /// In force, and no registered person has signed it.
    case unsigned
    case overdue
    /// Due for review within sixty days, or asked for early.
    case due
    case inForce

    /// - Parameters:
    ///   - isSigned: by the registered person; a policy on paper says so itself.
    ///   - nextReview: nothing while nobody has signed it.
    public init(exists: Bool, isSigned: Bool, nextReview: Day?, today: Day) {
        let daysLeft = nextReview.map { $0.daysSince1970 - today.daysSince1970 }
        switch (exists, isSigned, daysLeft) {
        case (false, _, _): self = .missing
        case (_, false, _): self = .unsigned
        case (_, _, let left?) where left < 0: self = .overdue
        case (_, _, let left?) where left <= 60: self = .due
        default: self = .inForce
        }
    }

    /// A breach that the setting has to mend, and not only something that is coming.
    public var needsMending: Bool { self == .missing || self == .unsigned || self == .overdue }
}
