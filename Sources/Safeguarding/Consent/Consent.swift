/// What a picture or a name may be used for.
public enum Purpose: String, CaseIterable, Sendable {
    case closedPage, display, website, socialMedia, press
}

/// What is used.
public enum Medium: String, CaseIterable, Sendable {
    case photograph, video, name
}

/// A mark that protects a child whatever any consent says. One person places it at once; two are needed to lift it.
public enum Marker: String, CaseIterable, Sendable {
    /// Not in the frame, not even hidden.
    case neverPhotograph
    case neverName
    /// A carer who must be told nothing about this child.
    case tellNothing
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
///   - decisions: every decision on record for this subject, purpose and medium, in any order.
///   - markers: the subject's live protective markers.
public func permission(_ decisions: [Decision], markers: Set<Marker>, medium: Medium) -> Permission {
    if medium != .name, markers.contains(.neverPhotograph) { return .never }
    if medium == .name, markers.contains(.neverName) { return .never }
    let live = decisions.filter(\.isLive)
    if live.contains(where: { $0.kind == .stop }) { return .hidden }
    return live.contains { $0.kind == .grant && $0.isAuthorised } ? .yes : .hidden
}

extension PhotoPolicy {
    /// What the setting's photo policy leaves of a permission: consent never reaches further than the policy (N12).
    public func most(of permission: Permission) -> Permission {
        switch self {
        case .facesWithConsent: permission
        case .noFaces: permission == .yes ? .hidden : permission
        case .noChildren: .never
        }
    }
}
