import Safeguarding
import Storage

// A family's session lasts for weeks, so its token is changed for a new one every day that it is used, and nobody notices.
extension Sessions {
    /// A session's new token, for the browser to keep instead of the one it sent.
    public struct Renewed: Sendable {
        public let secret: String
        /// Seconds for which the browser keeps it.
        public let lasting: Int
    }

    /// How long the former token still leads to the session: requests sent side by side arrive one after another.
    static let grace = 2 * Span.minute

    /// - Returns: `nil` when another request did it first, or it could not be written: the token then stays as it is.
    func renew(_ hash: [UInt8], at now: Int, as capacity: Capacity) async -> Renewed? {
        let (secret, span) = (application.random.bytes(32).hexadecimal, Sessions.span(for: capacity))
        let isDone = try? await application.database.write(.outside) { db in
            // Whoever comes second finds this row there already, and keeps what the first was given.
            try db.execute(
                """
                INSERT INTO session_renewal (old_hash, token_hash, until) VALUES (\(hash), \(tokenHash(secret)), \(now + Sessions.grace))
                """)
            let changed = try db.rows(
                """
                UPDATE session SET token_hash = \(tokenHash(secret)), renewed_at = \(now), seen_at = \(now), expires_at = \(now + span)
                WHERE token_hash = \(hash) RETURNING seen_at
                """
            ) { try $0.integer(0) }
            return !changed.isEmpty
        }
        return isDone == true ? Renewed(secret: secret, lasting: span / Span.second) : nil
    }

    /// The token that took this one's place a moment ago.
    func successor(of hash: [UInt8], at now: Int) async throws -> [UInt8]? {
        try await application.read(.outside) { db in
            try db.row("SELECT token_hash FROM session_renewal WHERE old_hash = \(hash) AND until > \(now)") { try $0.bytes(0) }
        }
    }
}

extension Session {
    /// The same under its new token.
    func under(_ hash: [UInt8], _ renewed: Sessions.Renewed) -> Session {
        Session(
            person: person, setting: setting, member: member, viewer: viewer, language: language, provenAt: provenAt, device: device,
            isByPIN: isByPIN, lacksSecondFactor: lacksSecondFactor, renewed: renewed, isShared: isShared,
            tokenHash: hash)
    }
}
