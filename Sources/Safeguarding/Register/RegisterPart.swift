/// What the single central record holds about one member, part by part, in the order in which it is shown.
public enum RegisterPart: String, CaseIterable, Sendable {
    case identity, references, rightToWork, qualification, vetting, updateCheck, childProtection, onlineSafety, firstAid
    case signatures, declaration, relationships, induction, supervision, shift

    /// The parts without which somebody of this capacity has a gap. What is left out may still be on record.
    public static func needed(of capacity: Capacity) -> Set<RegisterPart> {
        switch capacity {
        case .staff:
            [.identity, .references, .rightToWork, .vetting, .childProtection, .onlineSafety, .signatures, .declaration, .induction]
        // References and right to work are what the agency confirms with each shift.
        case .agency: [.identity, .vetting, .childProtection, .onlineSafety, .signatures, .declaration, .induction, .shift]
        case .volunteer, .student: [.identity, .references, .vetting, .signatures, .declaration, .induction]
        case .committee: [.identity, .vetting, .signatures, .declaration]
        // Whoever lives where a childminder works is vetted, and that is all.
        case .household: [.vetting]
        case .officer: [.vetting, .childProtection, .onlineSafety, .signatures]
        case .parent, .family: []
        }
    }
}

/// Something with a date that goes on record about somebody, besides vetting and training.
public enum RecordKind: String, CaseIterable, Sendable {
    /// Who they are: what was looked at, and when.
    case identity
    /// References taken before they began: from whom.
    case references
    /// What was looked at to prove the right to work, and until when it lasts.
    case rightToWork
    case qualification
    /// They agreed that the setting may ask the DBS Update Service.
    case updateService
    /// The Update Service was asked, and what it said.
    case updateCheck
    /// A supervision meeting: where its notes are kept, and when the next one is due.
    case supervision

    public var part: RegisterPart {
        switch self {
        case .identity: .identity
        case .references: .references
        case .rightToWork: .rightToWork
        case .qualification: .qualification
        case .updateService, .updateCheck: .updateCheck
        case .supervision: .supervision
        }
    }

    /// Whether it has a day until which it lasts.
    public var runsOut: Bool {
        switch self {
        case .rightToWork, .updateCheck, .supervision: true
        case .identity, .references, .qualification, .updateService: false
        }
    }
}

/// What the DBS Update Service answers.
public enum UpdateOutcome: String, CaseIterable, Sendable {
    case unchanged
    /// There is something new: the certificate that was seen counts no longer.
    case changed
}

/// Which DBS check was made.
public enum CheckType: String, CaseIterable, Sendable {
    case enhancedWithBarredList, enhanced, standard, basic
}

/// How one part stands on a day.
public enum PartStanding: Hashable, Sendable {
    /// Needed, and not on record.
    case missing
    /// Applied for and not back.
    case pending
    /// It counted until that day, which is over.
    case lapsed(Day)
    /// Needs somebody's attention although it is on record: the Update Service found something, a declaration that asks for help.
    case attention
    case until(Day)
    /// On record, and lasts.
    case done

    /// Whether it is a gap today.
    public var isGap: Bool {
        switch self {
        case .missing, .pending, .lapsed, .attention: true
        case .until, .done: false
        }
    }

    /// Whether it is due within so many days of today, or is a gap.
    public func isDue(within days: Int, of today: Day) -> Bool {
        if case .until(let day) = self { day <= today.adding(days: days) } else { isGap }
    }

    /// What is most pressing comes first.
    public var urgency: Int {
        switch self {
        case .missing, .attention: -1_000_000
        case .pending: -500_000
        case .lapsed(let day): day.daysSince1970 - 400_000
        case .until(let day): day.daysSince1970
        case .done: 1_000_000
        }
    }
}
