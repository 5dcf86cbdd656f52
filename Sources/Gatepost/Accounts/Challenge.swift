import Safeguarding
import Storage

/// Thirty-two bytes that a browser signs to show that it has a key: good once, for one purpose and one session, for five minutes.
enum Challenge {
    enum Purpose: String, Sendable {
        /// A new passkey, and proving with one.
        case add, prove
        /// Enrolling a device, proving it, and changing to another person on it.
        case enrol, device, pin
    }

    static let span = 5 * Span.minute

    /// A new one, which makes those before it for the same purpose and session nobody's.
    /// - Parameter session: the hash of what it is for: a session's token, or that of a device which nobody is signed in on.
    static func make(_ purpose: Purpose, boundTo session: [UInt8], in application: Application) async throws -> [UInt8] {
        let (challenge, now) = (application.random.bytes(32), application.clock.now)
        try await application.database.write(.outside) { db in
            try db.execute("DELETE FROM passkey_challenge WHERE bound_to = \(session) AND purpose = \(purpose.rawValue)")
            try db.execute(
                """
                INSERT INTO passkey_challenge (challenge_hash, bound_to, purpose, expires_at)
                VALUES (\(tokenHash(challenge.hexadecimal)), \(session), \(purpose.rawValue), \(now + span))
                """)
        }
        return challenge
    }

    /// Whether it could be taken now.
    static func isOpen(_ challenge: [UInt8], _ purpose: Purpose, boundTo session: [UInt8], at now: Int, from db: Reader) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM passkey_challenge WHERE challenge_hash = \(tokenHash(challenge.hexadecimal)) AND bound_to = \(session)
            AND purpose = \(purpose.rawValue) AND expires_at > \(now)
            """)
    }

    /// Takes it: true once, for whoever it was made for, while it is fresh.
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
