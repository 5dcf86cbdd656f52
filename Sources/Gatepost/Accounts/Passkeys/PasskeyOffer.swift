import Safeguarding
import Storage

/// What a page needs to ask a browser for a passkey, or for a new one: a challenge that is good once, for this session, for five minutes.
public struct PasskeyOffer: Sendable {
    /// Hexadecimal digits.
    public let challenge: String
    /// Names of the passkeys that this person has, as hexadecimal digits.
    public let credentials: [String]
    public let party: PasskeyParty
    /// Which human it is, to the authenticator: no name, and the same each time.
    public let person: String

    /// A new one, which makes those before it for the same session nobody's.
    /// - Returns: `nil` where browsers have no passkeys, or where there is none to prove with.
    static func make(
        _ purpose: Challenge.Purpose, for person: Person.ID, boundTo session: [UInt8], in application: Application
    ) async throws -> PasskeyOffer? {
        let party = PasskeyParty(application.configuration.publicAddress)
        guard party.isPossible else { return nil }
        let credentials = try await application.read(.outside) { db in
            try db.rows("SELECT credential FROM passkey WHERE person = \(person) ORDER BY added_at, id") { try $0.bytes(0).hexadecimal }
        }
        guard purpose == .add || !credentials.isEmpty else { return nil }
        let challenge = try await Challenge.make(purpose, boundTo: session, in: application)
        return PasskeyOffer(
            challenge: challenge.hexadecimal, credentials: credentials, party: party,
            person: Array(application.secrets.code(for: "passkey person", [person.bytes]).prefix(16)).hexadecimal)
    }
}
