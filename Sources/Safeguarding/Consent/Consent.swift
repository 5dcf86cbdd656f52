/// What a picture or a name may be used for.
public enum Purpose: String, CaseIterable, Sendable {
    case closedPage, display, website, socialMedia, press
}

/// What is used.
public enum Medium: String, CaseIterable, Sendable {
    case photograph, video, name
}

/// Why somebody may decide for a child, as recorded with its evidence.
public enum Authority: String, CaseIterable, Sendable {
    case parentalResponsibility
    /// A care order, shared with the council.
    case careOrder
    /// Accommodated by agreement: the parents keep their authority.
    case accommodated
    case specialGuardianship
    /// A written delegation to a foster carer.
    case delegated
    /// A court has restricted it: never grants.
    case courtRestricted
    /// Cares for the child without authority to consent: can stop, never grant.
    case none

    /// Whether it can carry a grant at all, once its evidence has been seen.
    public var canGrant: Bool {
        switch self {
        case .parentalResponsibility, .specialGuardianship, .delegated, .careOrder: true
        case .accommodated, .courtRestricted, .none: false
        }
    }
}

/// A mark that protects a child whatever any consent says. One person places it at once; two are needed to lift it.
public enum Marker: String, CaseIterable, Sendable {
    /// Not in the frame, not even hidden.
    case neverPhotograph
    case neverName
    /// A carer who must be told nothing about this child.
    case tellNothing
}

/// One decision on record, as far as effect goes.
public struct Decision: Hashable, Sendable {
    public enum Kind: String, Sendable { case grant, stop }
    public let kind: Kind
    /// Still stands: not replaced by a later one of the same person, not lifted, not run out.
    public let isLive: Bool
    /// Given with an authority that is proven and can grant. A stop needs none.
    public let isAuthorised: Bool

    public init(_ kind: Kind, isLive: Bool, isAuthorised: Bool) {
        self.kind = kind
        self.isLive = isLive
        self.isAuthorised = isAuthorised
    }
}

/// What may be shown of somebody, today, for one purpose and medium.
public enum Permission: String, Sendable {
    case yes
    /// May be in the frame if hidden.
    case hidden
    /// Not in the frame at all.
    case never
}

/// Only proven authority grants; any carer stops; a marker beats all; in doubt the answer is no (S2, D19).
///
/// - Parameters:
///   - decisions: every decision on record for this subject, purpose and medium.
///   - markers: the subject's live protective markers.
public func permission(_ decisions: [Decision], markers: Set<Marker>, medium: Medium) -> Permission {
    if medium != .name, markers.contains(.neverPhotograph) { return .never }
    if medium == .name, markers.contains(.neverName) { return .never }
    let live = decisions.filter(\.isLive)
    if live.contains(where: { $0.kind == .stop }) { return .hidden }
    return live.contains { $0.kind == .grant && $0.isAuthorised } ? .yes : .hidden
}
