import Safeguarding
import Storage

/// The second step of signing in: the password was right, and nothing is open until this is too (P3).
///
/// The browser has a session that opens nothing and ends after ten minutes. It becomes a real one, under a new token, only here.
public struct SecondStep: Sendable {
    private let secret: String
    private let address: String
    private let knownBrowser: String?
    private let application: Application

    /// How long somebody has to find their telephone.
    static let span = 10 * Span.minute

    /// - Parameters:
    ///   - secret: what the browser was given for the first step.
    ///   - address: the network address they come from.
    ///   - knownBrowser: the known-browser cookie, if there is one.
    public init(_ secret: String, from address: String, knownBrowser: String?, in application: Application) {
        self.secret = secret
        self.address = address
        self.knownBrowser = knownBrowser.flatMap { $0.utf8.count == 64 ? $0 : nil }
        self.application = application
    }

    public enum Answer: Sendable {
        case welcome(Sessions.Begun)
        case wrong
        case wait(seconds: Int)
        /// It took too long, or there is no first step: begin again.
        case over
    }

    private struct Waiting: Sendable {
        let person: Person.ID
        let member: Member.ID
        let setting: Setting.ID
    }

    /// What can be shown; nothing when it is over.
    public func choices() async throws -> ProofChoices? {
        guard let waiting = try await waiting() else { return nil }
        return try await ProofChoices.load(for: waiting.person, boundTo: tokenHash(secret), in: application)
    }

    /// - Throws: `TooBusy`.
    public func take(_ proof: Proof) async throws -> Answer {
        guard let waiting = try await waiting() else { return .over }
        // Here a password was shown already, and is never the second thing.
        if case .password = proof { return .wrong }
        let isKnown = try await isKnown(to: waiting.person)
        let known = knownBrowser.map { browserHash($0, waiting.person) }
        let throttled: [Throttle.Key] = isKnown ? [.proof(waiting.person, known)] : [.proof(waiting.person, nil), .address(address)]
        let proving = Proving(person: waiting.person, session: tokenHash(secret), throttled: throttled, application: application)
        switch try await proving.check(proof) {
        case .wrong: return .wrong
        case .wait(let seconds): return .wait(seconds: seconds)
        case .right: return try await welcome(waiting).map(Answer.welcome) ?? .over
        }
    }

    private func waiting() async throws -> Waiting? {
        guard secret.utf8.count == 64 else { return nil }
        let (hash, now) = (tokenHash(secret), application.clock.now)
        return try await application.read(.outside) { db in
            try db.row(
                "SELECT person, member, setting FROM session WHERE token_hash = \(hash) AND awaits_factor = 1 AND expires_at > \(now)"
            ) { Waiting(person: try $0.identifier(0), member: try $0.identifier(1), setting: try $0.identifier(2)) }
        }
    }

    private func isKnown(to person: Person.ID) async throws -> Bool {
        guard let knownBrowser else { return false }
        let hash = browserHash(knownBrowser, person)
        return try await application.read(.outside) { db in
            try db.exists("SELECT 1 FROM known_browser WHERE token_hash = \(hash) AND person = \(person)")
        }
    }

    private func welcome(_ waiting: Waiting) async throws -> Sessions.Begun? {
        let now = application.clock.now
        let hats = try await Hat.all(of: waiting.person, at: now, in: application)
        guard let hat = hats.first(where: { $0.member == waiting.member && $0.setting == waiting.setting }) else { return nil }
        let (old, secret) = (tokenHash(secret), application.random.bytes(32).hexadecimal)
        let browser = knownBrowser ?? application.random.bytes(32).hexadecimal
        let span = Sessions.span(for: hat.capacity)
        let isBegun = try await application.database.write(.outside) { db in
            let begun = try db.rows(
                """
                UPDATE session SET token_hash = \(tokenHash(secret)), awaits_factor = 0, proven_at = \(now), renewed_at = \(now),
                seen_at = \(now), expires_at = \(now + span) WHERE token_hash = \(old) AND awaits_factor = 1 RETURNING seen_at
                """
            ) { try $0.integer(0) }
            guard !begun.isEmpty else { return false }
            try Sessions.know(browser, for: waiting.person, at: now, in: db)
            return true
        }
        guard isBegun else { return nil }
        return Sessions.Begun(
            secret: secret, lasting: hat.capacity.isFamily ? span / Span.second : nil, knownBrowser: browser, member: hat.member,
            setting: hat.setting, awaitsFactor: false)
    }
}
