import Safeguarding
import Storage

/// What somebody shows to prove that it is them.
public enum Proof: Sendable {
    /// Six digits of a generator, or a recovery code.
    case code(String)
    case passkey(PasskeyAnswer)
    /// Enough only for somebody who has nothing else.
    case password(String)
}

/// Somebody proves that it is them, at the second step of signing in or once more later (P3). Tries are slowed by person, and a session
/// or a browser that is known has a count of its own: whoever guesses in somebody's name does not keep them out.
struct Proving: Sendable {
    let person: Person.ID
    /// The hash of the session's token, which challenges are bound to.
    let session: [UInt8]
    let throttled: [Throttle.Key]
    let application: Application

    enum Answer: Hashable, Sendable {
        case right, wrong
        case wait(seconds: Int)
    }

    /// - Throws: `TooBusy` where a password is checked and sixteen wait already.
    func check(_ proof: Proof) async throws -> Answer {
        let throttle = Throttle(application)
        if let wait = try await throttle.admit(throttled, at: application.clock.now) { return .wait(seconds: wait / Span.second + 1) }
        let isRight =
            switch proof {
            case .code(let typed): try await accepts(typed)
            case .passkey(let answer): try await accepts(answer)
            case .password(let password): try await isPassword(password)
            }
        guard isRight else { return .wrong }
        try await throttle.forgive(throttled)
        return .right
    }

    private func accepts(_ typed: String) async throws -> Bool {
        let code = RecoveryCodes.plain(String(typed.prefix(60)))
        let isOfGenerator = code.count == 6 && code.allSatisfy { (0x30...0x39).contains($0) }
        if isOfGenerator { return try await acceptsTimeCode(String(decoding: code, as: UTF8.self)) }
        return try await acceptsRecovery(typed)
    }

    /// Taking it and noting that it was taken is one statement, so that two at once do not both get in with it.
    private func acceptsTimeCode(_ code: String) async throws -> Bool {
        let (person, secrets, now) = (person, application.secrets, application.clock.now)
        return try await application.database.write(.outside) { db in
            let row = try db.reader.row("SELECT sealed, last_step FROM time_code WHERE person = \(person)") {
                (try $0.bytes(0), try $0.integer(1))
            }
            guard let (sealed, last) = row, let generator = SealedTimeCode.open(sealed, of: person, by: secrets),
                let step = generator.step(of: code, at: now, after: last)
            else { return false }
            let taken = try db.rows(
                "UPDATE time_code SET last_step = \(step) WHERE person = \(person) AND last_step = \(last) RETURNING last_step"
            ) { try $0.integer(0) }
            return !taken.isEmpty
        }
    }

    private func acceptsRecovery(_ typed: String) async throws -> Bool {
        let (person, now) = (person, application.clock.now)
        let hash = RecoveryCodes.hash(String(typed.prefix(60)), of: person, by: application.secrets)
        return try await application.database.write(.outside) { db in
            let taken = try db.rows(
                """
                UPDATE recovery_code SET used_at = \(now) WHERE person = \(person) AND code_hash = \(hash) AND used_at IS NULL
                RETURNING used_at
                """
            ) { try $0.integer(0) }
            return !taken.isEmpty
        }
    }

    private func accepts(_ answer: PasskeyAnswer) async throws -> Bool {
        let party = PasskeyParty(application.configuration.publicAddress)
        let (person, session, now) = (person, session, application.clock.now)
        return try await application.database.write(.outside) { db in
            // Taken first: a wrong answer uses it up as well.
            guard let challenge = answer.challenge(for: party),
                try Challenge.take(challenge, .prove, boundTo: session, at: now, in: db)
            else { return false }
            let row = try db.reader.row(
                "SELECT id, algorithm, public_key, counter FROM passkey WHERE person = \(person) AND credential = \(answer.credential)"
            ) { (try $0.identifier(0) as Record.ID, try $0.integer(1), try $0.bytes(2), try $0.integer(3)) }
            guard let (id, number, key, last) = row, let algorithm = PasskeyKey.Algorithm(rawValue: number),
                let counter = answer.counter(for: party, PasskeyKey(algorithm, key), after: last)
            else { return false }
            let taken = try db.rows(
                "UPDATE passkey SET counter = \(counter), used_at = \(now) WHERE id = \(id) AND counter = \(last) RETURNING counter"
            ) { try $0.integer(0) }
            return !taken.isEmpty
        }
    }

    private func isPassword(_ password: String) async throws -> Bool {
        let person = person
        let (stored, hasMore) = try await application.read(.outside) { db in
            (
                try db.row("SELECT password FROM person WHERE id = \(person)") { $0.optionalText(0) } ?? nil,
                try SecondFactors.has(person, from: db)
            )
        }
        // The same work either way; a password does not stand in for what is more.
        return try await application.passwords.matches(password, stored, lane: .known) && !hasMore
    }
}

/// What a page that asks "is it you?" has to offer.
public struct ProofChoices: Sendable {
    public let factors: SecondFactors
    public let passkey: PasskeyOffer?
    /// In a demo folder only, where everybody's secret is known: the code that a generator would show.
    public let demoCode: String?

    static func load(for person: Person.ID, boundTo session: [UInt8], in application: Application) async throws -> ProofChoices {
        let (isDemo, secrets, now) = (application.configuration.isDemo, application.secrets, application.clock.now)
        let (factors, demoCode) = try await application.read(.outside) { db in
            (try SecondFactors.load(of: person, from: db), isDemo ? try code(of: person, at: now, by: secrets, from: db) : nil)
        }
        return ProofChoices(
            factors: factors, passkey: try await PasskeyOffer.make(.prove, for: person, boundTo: session, in: application),
            demoCode: demoCode)
    }

    /// The next one that would be accepted.
    private static func code(of person: Person.ID, at now: Int, by secrets: Secrets, from db: Reader) throws -> String? {
        let row = try db.row("SELECT sealed, last_step FROM time_code WHERE person = \(person)") { (try $0.bytes(0), try $0.integer(1)) }
        guard let (sealed, last) = row, let code = SealedTimeCode.open(sealed, of: person, by: secrets) else { return nil }
        let present = TimeCode.step(at: now)
        return [present, present + 1].first { $0 > last }.map { code.text(at: $0) }
    }
}

extension Session {
    /// How this session can prove that it is its owner's.
    public func proofChoices(in application: Application) async throws -> ProofChoices {
        try await ProofChoices.load(for: person, boundTo: tokenHash, in: application)
    }

    public enum Proved: Hashable, Sendable {
        case right, wrong
        case wait(seconds: Int)
    }

    /// Proves once more that it is them; for ten minutes sensitive actions ask nothing further. One that was begun with a PIN is a whole one
    /// from then on.
    public func prove(_ proof: Proof, in application: Application) async throws -> Proved {
        // Whoever knows a PIN can begin such sessions again and again, so tries from all of them on a device count together.
        let tries = isByPIN ? device?.bytes ?? tokenHash : tokenHash
        let proving = Proving(person: person, session: tokenHash, throttled: [.proof(person, tries)], application: application)
        switch try await proving.check(proof) {
        case .wrong: return .wrong
        case .wait(let seconds): return .wait(seconds: seconds)
        case .right:
            let (hash, now) = (tokenHash, application.clock.now)
            try await application.database.write(.outside) { db in
                try db.execute("UPDATE session SET proven_at = \(now), by_pin = 0 WHERE token_hash = \(hash)")
            }
            return .right
        }
    }
}
