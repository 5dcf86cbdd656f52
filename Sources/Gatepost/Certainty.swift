import Safeguarding

/// How sure the gate has to be that it is really whoever is signed in (P3). An action declares it; the gate asks.
public enum Certainty: Sendable {
    /// A session that was begun with a PIN on one of the setting's devices is enough: drafting, and saying that one is worried.
    case pin
    /// A session is enough.
    case signedIn
    /// They have proved it within the last ten minutes: for what would do most harm from a telephone left lying or stolen.
    case justProven

    /// For how long a proof is fresh, in microseconds.
    public static let lasts = 10 * Span.minute

    /// Whether this is sure enough. Only members have sessions that can be stolen; the others prove themselves in other ways.
    func isReached(by asking: Asking) -> Bool {
        guard self != .pin, asking.member != nil else { return true }
        guard !asking.isByPIN else { return false }
        return self == .signedIn || asking.provenAt.map { asking.now - $0 < Certainty.lasts } ?? false
    }
}

extension Asking {
    /// For what is looked at rather than done, as a sealed file: the rule that the gate applies to actions.
    /// - Throws: `ProofNeeded`.
    public func demand(_ certainty: Certainty) throws {
        guard certainty.isReached(by: self) else { throw ProofNeeded() }
    }
}

/// Nothing stands in the way but this: whoever asks has to prove first that it is really them. Nothing was changed.
public struct ProofNeeded: Error, Hashable {
    public init() {}
}
