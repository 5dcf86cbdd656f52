// Relatives whom a parent wants to look on (S4): what they may be shown, and who may ask for it.

/// What a parent lets a relative of theirs see.
public enum RelativeSight: String, CaseIterable, Sendable {
    /// What shows their child, or is for that child's family.
    case ownChild
    /// That, and everything for the child's room.
    case room
}

/// Where a proposal stands. Worked out from what is on record and never stored.
public enum RelativeStage: String, CaseIterable, Sendable {
    /// A manager has still to answer.
    case waiting
    case declined
    /// Approved; the invitation is on its way or waits in the office.
    case invited
    /// Approved, and the invitation ran out or was taken back before anybody used it.
    case unused
    case joined
    /// Withdrawn, ended, or over because the parent's own access is.
    case over
}

/// How somebody's looking on ended.
public enum RelativeEnd: String, CaseIterable, Sendable {
    /// By the parent who had asked.
    case withdrawn
    /// By a manager.
    case ended
    /// By itself: the parent's own access, or their say over the child, is over.
    case over
}

/// How many relatives one parent may have here, or have proposed, for one child at a time.
public let mostRelatives = 6

/// A parent proposes only while their own yes about the child counts (S2, S4), and only so many.
/// - Parameters:
///   - canGrant: whether a yes of theirs about this child counts today.
///   - hasAgreed: whether the page is open to them.
///   - live: how many they have proposed or have here for this child already. Another carer's are none of their business, and not in it.
public func mayPropose(canGrant: Bool, hasAgreed: Bool, live: Int) -> [Refusal] {
    [
        canGrant ? nil : .authorityNotProven, hasAgreed ? nil : .agreementUnsigned,
        live < mostRelatives ? nil : .tooManyRelatives(most: mostRelatives),
    ].compactMap(\.self)
}
