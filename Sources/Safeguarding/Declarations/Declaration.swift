/// A network that people use for themselves.
public enum SocialNetwork: String, CaseIterable, Sendable {
    case facebook, instagram, tikTok, snapchat, whatsApp, x, linkedIn, youTube, other
}

/// What somebody says of a network that they use (D4, N20, N21).
public struct DeclaredNetwork: Hashable, Sendable {
    public let network: SocialNetwork
    /// Privacy settings are at their maximum.
    public let atMaximum: Bool
    /// Nothing links their own account with the setting's.
    public let unlinked: Bool
    public var isInOrder: Bool { atMaximum && unlinked }

    public init(_ network: SocialNetwork, atMaximum: Bool, unlinked: Bool) {
        self.network = network
        self.atMaximum = atMaximum
        self.unlinked = unlinked
    }
}

/// The setting's rule on personal links with its families (P7, N25).
public enum RelationshipRule: String, CaseIterable, Sendable {
    /// Nobody is linked with a family, but for what was there before or runs in the family, told and answered.
    case never
    /// Whatever link there is, it is told and a manager answers.
    case declare

    public func isLooser(than other: RelationshipRule) -> Bool { self == .declare && other == .never }
}

/// What ties somebody to a family here.
public enum RelationshipKind: String, CaseIterable, Sendable {
    /// Family of their own.
    case relative
    /// Friends from before either was at the setting.
    case friendBefore
    /// Became friends since.
    case friendSince
    /// Neighbours, a club, a place of worship: they meet elsewhere.
    case elsewhere

    /// What even the *never* rule knows as an exception: it was not made here (N25).
    public var wasNotMadeHere: Bool { self != .friendSince }
}

/// A manager's answer, once it has been talked about (P12).
public enum RelationshipAnswer: String, CaseIterable, Sendable {
    /// It may stay, on these terms.
    case stays
    /// Links on networks end by a day.
    case ends
}

/// Under *never* a link that was made here may not stay (P7, P12, N25). Telling of it is always possible.
public func boundariesKept(_ answer: RelationshipAnswer, _ kind: RelationshipKind, under rule: RelationshipRule) -> Refusal? {
    rule == .never && answer == .stays && !kind.wasNotMadeHere ? .linkWithFamily : nil
}

/// Once a year (D4).
public func declarationDue(after day: Day) -> Day { day.adding(years: 1) }
