import Safeguarding
import Storage

/// What a page needs to ask a browser for a passkey, or for a new one: a challenge that is good once, for this session, for five minutes.
public struct PasskeyOffer: Sendable {
    public enum Purpose: String, Sendable { case add, prove }

    /// Hexadecimal digits.
    public let challenge: String
    /// Names of the passkeys that this person has, as hexadecimal digits.
    public let credentials: [String]
    public let party: PasskeyParty
    /// Which human it is, to the authenticator: no name, and the same each time.
    public let person: String

    static let span = 5 * Span.minute

    /// A new one, which makes those before it for the same session nobody's.
    /// - Returns: `nil` where browsers have no passkeys, or where there is none to prove with.
    static func make(
        _ purpose: Purpose, for person: Person.ID, boundTo session: [UInt8], in application: Application
    ) async throws -> PasskeyOffer? {
        let party = PasskeyParty(application.configuration.publicAddress)
        guard party.isPossible else { return nil }
        let credentials = try await application.read(.outside) { db in
            try db.rows("SELECT credential FROM passkey WHERE person = \(person) ORDER BY added_at, id") { try $0.bytes(0).hexadecimal }
        }
        guard purpose == .add || !credentials.isEmpty else { return nil }
        let (challenge, now) = (application.random.bytes(32), application.clock.now)
        try await application.database.write(.outside) { db in
            try db.execute("DELETE FROM passkey_challenge WHERE bound_to = \(session) AND purpose = \(purpose.rawValue)")
            try db.execute(
                """
                INSERT INTO passkey_challenge (challenge_hash, bound_to, purpose, expires_at)
                VALUES (\(tokenHash(challenge.hexadecimal)), \(session), \(purpose.rawValue), \(now + span))
                """)
        }
        return PasskeyOffer(
            challenge: challenge.hexadecimal, credentials: credentials, party: party,
            person: Array(application.secrets.code(for: "passkey person", [person.bytes]).prefix(16)).hexadecimal)
    }

    /// Takes a challenge: true once, for whoever it was made for, while it is fresh.
    static func take(_ challenge: [UInt8], _ purpose: Purpose, boundTo session: [UInt8], at now: Int, in db: Writer) throws -> Bool {
        let taken = try db.rows(
            """
            DELETE FROM passkey_challenge WHERE challenge_hash = \(tokenHash(challenge.hexadecimal)) AND bound_to = \(session)
            AND purpose = \(purpose.rawValue) AND expires_at > \(now) RETURNING expires_at
            """
        ) { try $0.integer(0) }
        return !taken.isEmpty
    }
}
