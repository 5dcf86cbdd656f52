// The rules by which people look after people. Pure: everything they need is handed to them.

/// Nobody decides about themselves: not their vetting or training record, not their own duties (N28). Compared by person,
/// so that a second membership is no way round.
public func notOneself(_ asker: Person.ID, about subject: Person.ID) -> Refusal? { asker == subject ? .aboutOneself : nil }

/// A member of staff who is also a carer has no duty over their own child (P7).
public func notOwnChild(_ child: Child.ID, of own: Set<Child.ID>) -> Refusal? { own.contains(child) ? .ownChild : nil }

/// What could harm takes two people: whoever asked for it does not decide it. Compare persons, not memberships, where one
/// human may hold two.
public func twoToLoosen<Thing>(askedBy first: Identifier<Thing>?, confirmedBy second: Identifier<Thing>?) -> Refusal? {
    guard let first, let second, first != second else { return .secondPersonToLoosen }
    return nil
}

/// Families carry no duties, and officers from outside only those made for them (P2, S3).
public func dutyFits(_ duty: Duty, _ capacity: Capacity) -> Refusal? {
    duty.capacities.contains(capacity) ? nil : .dutyNotForCapacity(duty, capacity)
}

/// A setting is never left with nobody who may lead it.
/// - Parameter others: how many live members besides this one may.
public func someoneLeads(others: Int) -> Refusal? { others > 0 ? nil : .lastToLead }

extension Duty {
    /// Those who can name everybody else; a setting keeps at least one.
    public static let leading: Set<Duty> = [.registeredPerson, .manager]

    /// Who names somebody to this duty, and ends it: nobody from below.
    public var namers: Set<Duty> {
        switch self {
        case .registeredPerson: [.registeredPerson]
        case .inspector: [.registeredPerson]
        case .manager, .deputy: Duty.leading
        case .contentManager, .contributor, .safeguardingLead, .deputySafeguardingLead, .monitor, .approvalPartner, .overseeingOfficer:
            Duty.managing
        }
    }

    /// In which capacities it can be carried.
    public var capacities: Set<Capacity> {
        switch self {
        case .registeredPerson: [.staff, .committee]
        case .manager, .deputy: [.staff, .agency]
        case .safeguardingLead, .deputySafeguardingLead: [.staff, .agency, .committee]
        // An officer may administer the page under the same gate as everybody (B11).
        case .contentManager: [.staff, .agency, .volunteer, .committee, .officer]
        case .contributor: [.staff, .agency, .volunteer, .student, .committee]
        case .monitor: [.staff, .agency, .volunteer, .committee, .officer]
        case .approvalPartner, .overseeingOfficer, .inspector: [.officer]
        }
    }
}

/// What a carer's authority rests on, as somebody wants to record it.
public struct AuthorityClaim: Hashable, Sendable {
    public var authority: Authority
    /// What was looked at: "birth certificate", "letter of delegation, 3 May".
    public var evidence: String
    /// When somebody here looked at it; without it nothing is proven.
    public var seenOn: Day?
    public var until: Day?

    public init(_ authority: Authority, evidence: String = "", seenOn: Day? = nil, until: Day? = nil) {
        self.authority = authority
        self.evidence = evidence
        self.seenOn = seenOn
        self.until = until
    }

    /// Whether recording it would let this carer say yes: then evidence is needed, and never from a colleague's own family.
    public var loosens: Bool { authority.canGrant && seenOn != nil }

    /// What is missing or cannot be (S2, D19).
    public func refusals(for capacity: Capacity, on today: Day) -> [Refusal] {
        var refusals = ("evidence" as Field).refusals(of: evidence, most: 300, required: loosens)
        // Invited relatives look on; they never decide. For the council its own officer does.
        if authority.canGrant, capacity != .parent, !(authority == .council && capacity == .officer) {
            refusals.append(.notUnderstood("authority"))
        }
        if let seenOn, seenOn > today { refusals.append(.dayOutOfRange("seen_on")) }
        if let until, until < today { refusals.append(.dayOutOfRange("until")) }
        return refusals
    }
}

/// The longest absence that one tap arranges, in days; it ends by itself.
public let longestDeputising = 92

/// A course was finished and has not been valid for longer than any course is (N8, N19).
public func trainingDays(_ course: Course, completed: Day, expires: Day, today: Day) -> [Refusal] {
    var refusals: [Refusal] = []
    if completed > today { refusals.append(.dayOutOfRange("completed_on")) }
    if expires <= completed || expires > completed.adding(years: course.longest) { refusals.append(.dayOutOfRange("expires_on")) }
    return refusals
}

/// A certificate was issued in the past, and is looked at again (N8). It does not expire: the setting chooses when.
/// - Parameter longest: in years, as the setting has chosen.
public func vettingDays(_ status: Registers.Vetting, issued: Day?, recheck: Day?, longest: Int, today: Day) -> [Refusal] {
    guard status == .clear else { return [] }
    guard let issued else { return [.missing("issued_on")] }
    guard let recheck else { return [.missing("recheck_on")] }
    var refusals: [Refusal] = []
    if issued > today { refusals.append(.dayOutOfRange("issued_on")) }
    if recheck <= issued || recheck > today.adding(years: longest) { refusals.append(.dayOutOfRange("recheck_on")) }
    return refusals
}

/// A span of days that begins before it ends.
public func daysInOrder(_ first: Day, _ last: Day?, field: Field = "last_day") -> Refusal? {
    guard let last, last < first else { return nil }
    return .dayOutOfRange(field)
}
