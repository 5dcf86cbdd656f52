/// The capacity in which a person belongs to a setting (P2, B1). One person may hold several, each as a membership of its own.
public enum Capacity: String, CaseIterable, Sendable {
    case staff, agency, volunteer, student, committee
    /// Somebody who lives where a childminder works.
    case household
    case parent
    /// Invited under a parent's sponsorship.
    case family
    /// From outside: a council's overseer, an approval partner.
    case officer

    /// Works for the setting, whether or not paid.
    public var isTeam: Bool {
        switch self {
        case .staff, .agency, .volunteer, .student, .committee: true
        case .household, .parent, .family, .officer: false
        }
    }

    public var isFamily: Bool { self == .parent || self == .family }

    /// Holds what is others', so a password alone is not enough (P3). Families may have a second factor.
    public var needsSecondFactor: Bool { isTeam || self == .officer }
}

/// A duty that a membership carries. Whether it is *live* is computed at each use, never stored.
public enum Duty: String, CaseIterable, Sendable {
    case registeredPerson, manager, deputy, contentManager, contributor
    case safeguardingLead, deputySafeguardingLead, monitor
    /// Another registered childminder or an agency officer, who sees only the post put to them.
    case approvalPartner
    /// Sees assurance and no child's content (B11).
    case overseeingOfficer
    /// From an inspectorate, for a time: sees what an overseeing officer does, and is let in by the registered person only.
    case inspector

    /// Designated to approve posts (N28), if also ready (N8).
    public static let approving: Set<Duty> = [.manager, .deputy, .contentManager, .approvalPartner]
    /// Runs the setting from day to day: people, children, protection, consents.
    public static let managing: Set<Duty> = [.registeredPerson, .manager, .deputy]
    /// May write posts.
    public static let drafting: Set<Duty> = [.manager, .deputy, .contentManager, .contributor]
    public static let safeguarding: Set<Duty> = [.safeguardingLead, .deputySafeguardingLead]
}

/// What keeps a duty asleep (N7, N8, B8).
public enum Gap: String, CaseIterable, Sendable {
    /// No DBS check on record, or its recheck is due.
    case vetting
    /// Applied for and not back: supervised, no approving, no camera.
    case vettingPending
    /// Child-protection training missing or expired.
    case childProtection
    /// Online-safety training missing or expired.
    case onlineSafety
    case codeOfConduct
    case acceptableUse
    /// The setting's own policy, with the statutory duty that it rests on (D1).
    case socialNetworking
    /// Nothing beside a password: a passkey or a code generator has to be set up (P3).
    case secondFactor
}
