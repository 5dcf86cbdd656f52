/// What follows when somebody breaks their agreement, step by step (N31).
public enum ConductKind: String, CaseIterable, Sendable {
    case warning, suspension, removal

    /// The longest time that it counts or lasts, in days.
    public var longest: Int {
        switch self {
        case .warning, .removal: 366
        case .suspension: 28
        }
    }

    /// Whether it keeps somebody out.
    public var shutsOut: Bool { self != .warning }
}

/// Which part of the agreement was broken (S11, S12, S13).
public enum ConductBreach: String, CaseIterable, Sendable {
    case shared, screenshot, friendRequest, postedAboutChild, unkind, passedOnAccess, other
}

/// Each step follows the one before, while that one still counts: a suspension a warning, a removal a suspension (N31). What cannot
/// wait is ``suspending access``, which protects and judges nobody.
/// - Parameter standing: steps on record that were not set aside by an appeal, and whose day is not over.
public func conductInOrder(_ next: ConductKind, after standing: Set<ConductKind>) -> Refusal? {
    switch next {
    case .warning: nil
    case .suspension: standing.contains(.warning) ? nil : .conductTooSoon
    case .removal: standing.contains(.suspension) ? nil : .conductTooSoon
    }
}

/// A step has an end: a day to come, within the time that its kind allows.
public func conductDays(_ kind: ConductKind, until: Day?, today: Day) -> Refusal? {
    guard let until else { return .missing("until") }
    return until < today || until > today.adding(days: kind.longest) ? .dayOutOfRange("until") : nil
}

/// Somebody else than whoever placed a step decides the appeal against it. Compared by person.
public func appealByAnother(placedBy: Person.ID?, decidedBy: Person.ID) -> Refusal? { placedBy == decidedBy ? .aboutOneself : nil }
