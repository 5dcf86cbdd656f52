/// How long the file of a concern is kept at least (P13). It is never deleted by itself: two people decide, and the file says why.
public enum ConcernRetention {
    /// The age at which somebody is asked to look at an allegation's file, where nobody has said when they reach pension age.
    public static let pensionAge = 68

    /// Which kind of record a concern is.
    public static func kind(of category: ConcernCategory) -> KeptKind {
        switch category {
        case .allegation, .staffConduct, .somethingIDid: .allegations
        case .complaint, .dataComplaint, .privacy, .disrepute, .cyberBullying, .other: .complaints
        case .childSafety, .elsewhere, .bullying, .somethingAMemberDid, .illegalImage: .concerns
        }
    }

    /// The first day on which a file may be deleted.
    ///
    /// A file says which child it is about in words, so nobody's birthday is known for sure. A child who was born by the day on which it was
    /// raised is 25 years old as many years later, at the latest.
    public static func earliest(_ category: ConcernCategory, raisedOn: Day, concludedOn: Day, by schedule: RetentionSchedule) -> Day {
        let kind = kind(of: category)
        let start = kind == .concerns ? raisedOn : concludedOn
        return schedule.ends(kind, from: start) ?? start.adding(years: 25)
    }
}

/// What stands in the way of deleting a concern's file.
/// - Parameters:
///   - pensionReached: whoever asks says that everybody whom an allegation is about has reached pension age; whichever is longer counts.
///   - holdsProof: something sealed for the police belongs to it.
public func concernDeletable(_ state: ConcernState, earliest: Day, pensionReached: Bool, holdsProof: Bool, today: Day) -> [Refusal] {
    var refusals: [Refusal] = []
    if state.isOpen { refusals.append(.concernUnfinished(1)) }
    if holdsProof { refusals.append(.kept) }
    if today < earliest { refusals.append(.keptUntil(earliest)) }
    if ConcernRetention.kind(of: state.category) == .allegations, !pensionReached { refusals.append(.missing("pension")) }
    return refusals
}
