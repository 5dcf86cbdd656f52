public import Safeguarding
import Storage

/// Somebody signed in, at one moment.
public struct Session: Sendable {
    public let person: Person.ID
    public let setting: Setting.ID
    public let member: Member.ID
    /// Nobody when the membership behind it has ended, is suspended, or has no child here any more (D17).
    public let viewer: Viewer?
    /// In which they read, viewer or not.
    public let language: Language
    /// When whoever has it last proved that it is them; microseconds since 1970, UTC. Nothing for a session from before this was kept.
    public let provenAt: Int?
    /// The enrolled device whose key it has proved, as long as that is not lost (P9).
    public let device: Device.ID?
    /// Begun with a PIN on that device: enough for drafting.
    public let isByPIN: Bool
    /// Works here with a password alone: they are asked to set a second factor up before anything else (P3).
    public let lacksSecondFactor: Bool
    /// A new token, where this one's time was up: the browser is to keep it from now on.
    public let renewed: Sessions.Renewed?
    /// Begun in a browser that people share: as short as a colleague's, whoever it is.
    public let isShared: Bool
    let tokenHash: [UInt8]

    /// Whoever has it, as the gate wants to know them, also when their membership has ended.
    func asking(in application: Application) -> Asking {
        Asking(
            .member(member), in: setting, at: application.clock.now, from: device, provenAt: provenAt, byPIN: isByPIN,
            random: application.random)
    }
}

/// Who is signed in where. Named bookkeeping: the one part of accounts that writes beside the gate.
///
/// A session is 32 random bytes in a cookie, kept here only as their hash, so that whoever reads the database gets in nowhere.
public struct Sessions: Sendable {
    let application: Application
    public init(_ application: Application) { self.application = application }

    /// How long a session outlives its last use: staff have families' data before them, families a telephone of their own. Microseconds.
    public static func span(for capacity: Capacity, byPIN: Bool = false, shared isShared: Bool = false) -> Int {
        capacity.isFamily && !isShared ? 60 * Span.day : byPIN ? 5 * Span.minute : 30 * Span.minute
    }

    /// How often its use is written down. Every write makes the page read anew, so not oftener than anybody needs to know.
    static func noted(_ found: Found) -> Int {
        found.capacity.isFamily && !found.session.isShared ? 5 * Span.minute : Span.minute
    }

    /// A session just begun, for the browser to keep.
    public struct Begun: Sendable {
        /// The session cookie.
        public let secret: String
        /// Seconds for which the browser keeps it; nil until it is closed, as on a setting's shared tablet.
        public let lasting: Int?
        /// The known-browser cookie, which opens a lane of its own at the door.
        public let knownBrowser: String
        public let member: Member.ID
        public let setting: Setting.ID
        /// It opens nothing yet: the second step is still to be taken.
        public let awaitsFactor: Bool
    }

    /// For somebody who has just joined, or set Gatepost up.
    func begin(_ hat: Hat, of person: Person.ID, agent: String, knownBrowser: String?) async throws -> Begun {
        let begun = try await begin(hat, of: person, agent: agent, knownBrowser: knownBrowser, showing: .nothing)
        guard let begun else { throw NotFound() }
        return begun
    }

    /// - Parameters:
    ///   - agent: what the browser calls itself, to be shown to its owner in words.
    ///   - knownBrowser: the cookie it already has, if any.
    /// - Returns: `nil` when what they showed lets nobody in any more.
    func begin(_ hat: Hat, of person: Person.ID, agent: String, knownBrowser: String?, showing shown: Shown) async throws -> Begun? {
        let now = application.clock.now
        let secret = application.random.bytes(32).hexadecimal
        let browser = knownBrowser ?? application.random.bytes(32).hexadecimal
        let agent = Sessions.kept(agent)
        let span = Sessions.span(for: hat.capacity)
        let awaits: Bool? = try await application.database.write(.outside) { db in
            guard try shown.stillHolds(for: person, at: now, in: db) else { return nil }
            let awaits = try SecondFactors.has(person, from: db.reader)
            let provenAt: Int? = awaits ? nil : now
            try db.execute(
                """
                INSERT INTO session (token_hash, person, setting, member, created_at, seen_at, expires_at, agent, proven_at, renewed_at,
                                     awaits_factor)
                VALUES (\(tokenHash(secret)), \(person), \(hat.setting), \(hat.member), \(now), \(now), \(now + (awaits ? SecondStep.span : span)),
                        \(agent), \(provenAt), \(now), \(awaits))
                """)
            if !awaits { try Sessions.know(browser, for: person, at: now, in: db) }
            return awaits
        }
        guard let awaits else { return nil }
        let lasting = hat.capacity.isFamily ? span / Span.second : nil
        return Begun(
            secret: secret, lasting: lasting, knownBrowser: browser, member: hat.member, setting: hat.setting, awaitsFactor: awaits)
    }

    /// What a browser calls itself, as far as it is kept.
    static func kept(_ agent: String) -> String { String(agent.unicodeScalars.filter { $0.value >= 0x20 }.prefix(300).map(Character.init)) }

    /// Somebody came in with this browser: guessing in their name from others does not slow it.
    static func know(_ browser: String, for person: Person.ID, at now: Int, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO known_browser (token_hash, person, seen_at) VALUES (\(browserHash(browser, person)), \(person), \(now))
            ON CONFLICT (token_hash) DO UPDATE SET seen_at = \(now)
            """)
    }

    /// Signs out here.
    public func end(_ secret: String) async throws {
        let (hash, now) = (tokenHash(secret), application.clock.now)
        try await application.database.write(.outside) { db in
            try db.execute("DELETE FROM session WHERE token_hash = \(hash)")
            // Or what it was changed for a moment ago, by a request that was faster.
            try db.execute(
                """
                DELETE FROM session WHERE token_hash IN (SELECT token_hash FROM session_renewal WHERE old_hash = \(hash) AND until > \(now))
                """)
        }
    }

    /// How a list of sessions names one of them, so that it can be ended.
    static func name(of hash: [UInt8], by secrets: Secrets) -> String {
        Array(secrets.code(for: "session name", [hash]).prefix(16)).hexadecimal
    }

    /// Signs one of one's own sessions out, as that on a telephone that was lost, which shows no messages any more either.
    /// - Parameter name: as the list names it. Nothing happens for one that is over.
    public func end(named name: String, of person: Person.ID) async throws {
        let secrets = application.secrets
        @Sendable func named(_ db: Reader) throws -> [(hash: [UInt8], begunAt: Int)] {
            try db.rows("SELECT token_hash, created_at FROM session WHERE person = \(person)") {
                (hash: try $0.bytes(0), begunAt: try $0.integer(1))
            }.filter { Sessions.name(of: $0.hash, by: secrets) == name }
        }
        for session in try await application.read(.outside, named) {
            for hat in try await Hat.all(of: person, at: application.clock.now, in: application) {
                try await application.database.write(.setting(hat.setting)) { db in
                    try PushDevice.forget(of: hat.member, begunAt: session.begunAt, in: hat.setting, in: db)
                }
            }
        }
        try await application.database.write(.outside) { db in
            for session in try named(db.reader) { try db.execute("DELETE FROM session WHERE token_hash = \(session.hash)") }
        }
    }

    /// Signs out everywhere, and no browser is known any more.
    public func endAll(of person: Person.ID) async throws {
        try await application.database.write(.outside) { db in
            try Sessions.endAll(of: person, in: db)
        }
    }

    /// With whatever could still begin one. PINs and messages, which stand in each setting, are over because they are older than this.
    /// - Parameter kept: the hash of the token of a session that goes on.
    static func endAll(of person: Person.ID, but kept: [UInt8] = [], in db: Writer) throws {
        try db.execute("UPDATE person SET sign_outs = sign_outs + 1 WHERE id = \(person)")
        try db.execute("DELETE FROM session WHERE person = \(person) AND token_hash <> \(kept)")
        try db.execute("DELETE FROM known_browser WHERE person = \(person)")
        try db.execute("DELETE FROM mailed_sign_in WHERE person = \(person)")
    }

    /// Goes on in another of one's own hats, in the same session.
    /// - Throws: `NotFound` when it is not one's own, or not live; `ProofNeeded` where it is a hat at work and they have not proved just now
    ///   that it is them: a family's session lies open for weeks.
    public func switchHat(to member: Member.ID, in setting: Setting.ID, session secret: String) async throws {
        let now = application.clock.now
        guard let session = try await self.session(secret, at: now) else { throw NotFound() }
        // A PIN is for drafting under the one hat that it was set with.
        if session.isByPIN { throw ProofNeeded() }
        let (hash, person) = (session.tokenHash, session.person)
        let hats = try await Hat.all(of: person, at: now, in: application)
        guard let hat = hats.first(where: { $0.member == member && $0.setting == setting && $0.isLive }) else { throw NotFound() }
        if hat.capacity.needsSecondFactor {
            try application.asking(.member(member), in: setting, provenAt: session.provenAt).demand(.justProven)
        }
        try await application.database.write(.outside) { db in
            try db.execute(
                """
                UPDATE session SET setting = \(hat.setting), member = \(hat.member), seen_at = \(now),
                expires_at = \(now + Sessions.span(for: hat.capacity, shared: session.isShared)) WHERE token_hash = \(hash)
                """)
        }
    }
}

/// A browser is known for one person at a time: a shared tablet must not open a lane for everybody.
func browserHash(_ secret: String, _ person: Person.ID) -> [UInt8] { tokenHash(secret + person.description) }
