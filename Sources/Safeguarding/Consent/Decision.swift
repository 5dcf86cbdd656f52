/// One decision on record, as far as effect goes.
public struct Decision: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case grant, stop
        /// A yes from somebody without proven authority: it ends their own stop and grants nothing.
        case noObjection
    }
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

    /// A decision about a child. A grant counts until its last day, and only while whoever gave it could give it today.
    /// A stop counts until it is ended, whoever said it and whatever has become of them.
    ///
    /// - Parameters:
    ///   - isEnded: replaced by a later one of the same person, or lifted by two.
    ///   - until: the last day of a grant.
    ///   - giver: how whoever gave it stands to the child; nil where that is not known.
    public init(_ kind: Kind, isEnded: Bool, until: Day?, by giver: Standing?, in care: Care, on today: Day) {
        self.init(
            kind, isLive: !isEnded && (kind == .stop || (until.map { today <= $0 } ?? true)),
            isAuthorised: giver?.canGrant(on: today, in: care) ?? false)
    }

    /// A decision of an adult about themselves, which counts while they are here (P11).
    public init(_ kind: Kind, isEnded: Bool, until: Day?, byThemselves: Bool, lastDay: Day?, on today: Day) {
        self.init(
            kind, isLive: !isEnded && (kind == .stop || (until.map { today <= $0 } ?? true)),
            isAuthorised: byThemselves && (lastDay.map { today <= $0 } ?? true))
    }
}

/// One thing that may be decided about: a medium for a purpose.
public struct Use: Hashable, Sendable, Comparable {
    public let purpose: Purpose
    public let medium: Medium

    public init(_ purpose: Purpose, _ medium: Medium) {
        self.purpose = purpose
        self.medium = medium
    }

    /// Everything that may be decided about, in the order in which it is asked.
    public static let all: [Use] = Purpose.allCases.flatMap { purpose in Medium.allCases.map { Use(purpose, $0) } }

    private var rank: Int { Use.all.firstIndex(of: self) ?? 0 }
    public static func < (left: Use, right: Use) -> Bool { left.rank < right.rank }
}

/// What somebody says when asked.
public enum Answer: String, CaseIterable, Sendable {
    case yes, no

    /// What it puts on record (S2): only proven authority grants, anybody's no stops.
    public func decision(canGrant: Bool) -> Decision.Kind {
        switch self {
        case .yes: canGrant ? .grant : .noObjection
        case .no: .stop
        }
    }
}
