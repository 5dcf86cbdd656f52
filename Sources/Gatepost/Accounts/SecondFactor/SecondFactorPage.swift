import Safeguarding
import Storage

extension Session {
    /// What its owner has to prove themselves with.
    public func secondFactors(in application: Application) async throws -> SecondFactors {
        try await application.read(.outside) { [person] db in try SecondFactors.load(of: person, from: db) }
    }

    /// What a browser needs to make a passkey for this session.
    /// - Returns: `nil` where browsers have none, as at an address that is not encrypted.
    public func newPasskey(in application: Application) async throws -> PasskeyOffer? {
        try await PasskeyOffer.make(.add, for: person, boundTo: tokenHash, in: application)
    }
}
