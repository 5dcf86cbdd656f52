/// Why somebody may decide for a child, as recorded with its evidence.
public enum Authority: String, CaseIterable, Sendable {
    case parentalResponsibility
    case specialGuardianship
    /// The council's own, under a care order: whoever signs for it, as the child's social worker.
    case council
    /// A written delegation to a foster carer.
    case delegated
    /// A parent whose child is under a care order. The authority is shared with the council, so this alone never grants.
    case careOrder
    /// Somebody with whom a child lives by agreement with the council: the parents keep their authority.
    case accommodated
    /// A court has restricted it: never grants.
    case courtRestricted
    /// Cares for the child without authority to consent: can stop, never grant.
    case none

    /// Whether it can carry a grant at all, once its evidence has been seen.
    public var canGrant: Bool {
        switch self {
        case .parentalResponsibility, .specialGuardianship, .council, .delegated: true
        case .careOrder, .accommodated, .courtRestricted, .none: false
        }
    }
}

/// Who has the say over a child besides the family.
public enum Care: String, CaseIterable, Sendable {
    case family
    /// Looked after by agreement: the parents keep their authority.
    case byAgreement
    /// Under a care order, or looked after in a way that nobody has recorded: only the council, or somebody to whom it has
    /// delegated, can grant.
    case careOrder

    /// What follows from a child's record and the authorities of everybody who cares for it today. In doubt the stricter.
    public init(isLookedAfter: Bool, authorities: some Sequence<Authority>) {
        let authorities = Set(authorities)
        if !authorities.isDisjoint(with: [.careOrder, .council]) {
            self = .careOrder
        } else if isLookedAfter {
            self = authorities.contains(.accommodated) ? .byAgreement : .careOrder
        } else {
            self = .family
        }
    }

    /// Whether a proven authority suffices for a child so cared for.
    public func accepts(_ authority: Authority) -> Bool {
        authority.canGrant && (self != .careOrder || authority == .council || authority == .delegated)
    }
}

/// How a carer stands to a child: with what authority, seen by somebody or not, and from when until when.
public struct Standing: Hashable, Sendable {
    public var authority: Authority
    public var isEvidenceSeen: Bool
    public var evidenceUntil: Day?
    public var firstDay: Day
    /// The last day as this child's carer, or as a member here, whichever is earlier.
    public var lastDay: Day?
    /// Must be told nothing about this child.
    public var isToldNothing: Bool

    public init(
        _ authority: Authority, isEvidenceSeen: Bool, evidenceUntil: Day? = nil, firstDay: Day, lastDay: Day? = nil,
        isToldNothing: Bool = false
    ) {
        self.authority = authority
        self.isEvidenceSeen = isEvidenceSeen
        self.evidenceUntil = evidenceUntil
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.isToldNothing = isToldNothing
    }

    public func isCarer(on today: Day) -> Bool { firstDay <= today && (lastDay.map { today <= $0 } ?? true) }

    /// Was a carer and is one no longer.
    public func hasGone(on today: Day) -> Bool { lastDay.map { $0 < today } ?? false }

    /// Whether a yes from here counts today (S2, D19): a carer today, with an authority that suffices and whose evidence
    /// somebody has seen and has not run out.
    public func canGrant(on today: Day, in care: Care) -> Bool {
        isCarer(on: today) && !isToldNothing && care.accepts(authority) && isEvidenceSeen && (evidenceUntil.map { today <= $0 } ?? true)
    }
}
