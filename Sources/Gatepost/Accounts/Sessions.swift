public import Safeguarding
import Storage

/// Somebody signed in, at one moment.
public struct Session: Sendable {
    public let person: Person.ID
    public let setting: Setting.ID
    public let member: Member.ID
    /// Nobody when the membership behind it has ended, is suspended, or has no child here any more (D17).
    public let viewer: Viewer?
    let tokenHash: [UInt8]
}

/// Who is signed in where. Named bookkeeping: the one part of accounts that writes beside the gate.
///
/// A session is 32 random bytes in a cookie, kept here only as their hash, so that whoever reads the database gets in nowhere.
public struct Sessions: Sendable {
    let application: Application
    public init(_ application: Application) { self.application = application }

    /// How long a session outlives its last use.
    static func span(for capacity: Capacity) -> Int { capacity.isFamily ? 60 * Span.day : 12 * Span.hour }

    /// How often its use is written down. Every write makes the page read anew, so not oftener than anybody needs to know.
    private static let noted = 5 * Span.minute

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
    }

    /// - Parameters:
    ///   - agent: what the browser calls itself, to be shown to its owner in words.
    ///   - knownBrowser: the cookie it already has, if any.
    func begin(_ hat: Hat, of person: Person.ID, agent: String, knownBrowser: String?) async throws -> Begun {
        let now = application.clock.now
        let secret = application.random.bytes(32).hexadecimal
        let browser = knownBrowser ?? application.random.bytes(32).hexadecimal
        let agent = String(agent.unicodeScalars.filter { $0.value >= 0x20 }.prefix(300).map(Character.init))
        try await application.database.write(.outside) { db in
            try db.execute(
                """
                INSERT INTO session (token_hash, person, setting, member, created_at, seen_at, expires_at, agent)
                VALUES (\(tokenHash(secret)), \(person), \(hat.setting), \(hat.member), \(now), \(now), \(now + Sessions.span(for: hat.capacity)), \(agent))
                """)
            try db.execute(
                """
                INSERT INTO known_browser (token_hash, person, seen_at) VALUES (\(browserHash(browser, person)), \(person), \(now))
                ON CONFLICT (token_hash) DO UPDATE SET seen_at = \(now)
                """)
        }
        let lasting = hat.capacity.isFamily ? Sessions.span(for: hat.capacity) / Span.second : nil
        return Begun(secret: secret, lasting: lasting, knownBrowser: browser, member: hat.member, setting: hat.setting)
    }

    /// Whose session it is now. Runs at every request: a small statement or a few, and a write at most once in five minutes.
    /// - Returns: `nil` when it is nobody's, or over.
    public func session(_ secret: String, at now: Int) async throws -> Session? {
        guard secret.utf8.count == 64 else { return nil }
        let hash = tokenHash(secret)
        let found = try await application.read(.session(hash)) { db -> Found? in
            let row = try db.row(
                """
                SELECT k.person, k.seen_at, \(Viewer.columns) FROM session k
                JOIN membership m ON m.setting = k.setting AND m.id = k.member
                JOIN setting s ON s.id = m.setting JOIN person p ON p.id = m.person
                WHERE k.token_hash = \(hash) AND k.expires_at > \(now)
                """
            ) { (try $0.identifier(0) as Person.ID, try $0.integer(1), try Viewer.Membership($0, from: 2)) }
            guard let (person, seenAt, membership) = row else { return nil }
            let session = Session(
                person: person, setting: membership.setting, member: membership.member,
                viewer: try Viewer.load(membership, at: now, from: db), tokenHash: hash)
            return Found(session: session, seenAt: seenAt, capacity: membership.capacity)
        }
        guard let found else { return nil }
        if now >= found.seenAt + Sessions.noted { await touch(hash, at: now, as: found.capacity) }
        return found.session
    }

    private struct Found: Sendable {
        let session: Session
        let seenAt: Int
        let capacity: Capacity
    }

    /// A page is answered even when this cannot be noted, as on a full disk.
    private func touch(_ hash: [UInt8], at now: Int, as capacity: Capacity) async {
        try? await application.database.write(.outside) { db in
            try db.execute(
                "UPDATE session SET seen_at = \(now), expires_at = \(now + Sessions.span(for: capacity)) WHERE token_hash = \(hash)")
        }
    }

    /// Signs out here.
    public func end(_ secret: String) async throws {
        try await application.database.write(.outside) { db in try db.execute("DELETE FROM session WHERE token_hash = \(tokenHash(secret))")
        }
    }

    /// Signs out everywhere, and no browser is known any more.
    public func endAll(of person: Person.ID) async throws {
        try await application.database.write(.outside) { db in
            try db.execute("DELETE FROM session WHERE person = \(person)")
            try db.execute("DELETE FROM known_browser WHERE person = \(person)")
        }
    }

    /// Goes on in another of one's own hats, in the same session.
    /// - Throws: `NotFound` when it is not one's own, or not live.
    public func switchHat(to member: Member.ID, in setting: Setting.ID, session secret: String) async throws {
        let (now, hash) = (application.clock.now, tokenHash(secret))
        let person: Person.ID? = try await application.read(.outside) { db in
            try db.row("SELECT person FROM session WHERE token_hash = \(hash) AND expires_at > \(now)") { try $0.identifier(0) }
        }
        guard let person else { throw NotFound() }
        let hats = try await Hat.all(of: person, at: now, in: application)
        guard let hat = hats.first(where: { $0.member == member && $0.setting == setting && $0.isLive }) else { throw NotFound() }
        try await application.database.write(.outside) { db in
            try db.execute(
                """
                UPDATE session SET setting = \(hat.setting), member = \(hat.member), seen_at = \(now),
                expires_at = \(now + Sessions.span(for: hat.capacity)) WHERE token_hash = \(hash)
                """)
        }
    }
}

/// A browser is known for one person at a time: a shared tablet must not open a lane for everybody.
func browserHash(_ secret: String, _ person: Person.ID) -> [UInt8] { tokenHash(secret + person.description) }

/// One membership of a person: they may wear several, and sign in to one at a time, work first.
public struct Hat: Hashable, Sendable {
    public let member: Member.ID
    public let setting: Setting.ID
    public let settingName: String
    public let capacity: Capacity
    public let title: String
    public let isLive: Bool

    /// Live ones first, and among them those at work. Which they are is looked up across settings; whether one is live, in its own.
    static func all(of person: Person.ID, at now: Int, in application: Application) async throws -> [Hat] {
        let found = try await application.read(.across(.memberships)) { db in
            try db.rows(
                """
                SELECT m.id, m.setting, s.name, m.capacity, m.title FROM membership m JOIN setting s ON s.id = m.setting
                WHERE m.person = \(person) ORDER BY m.created_at DESC, m.id DESC
                """
            ) { row in
                Hat(
                    member: try row.identifier(0), setting: try row.identifier(1), settingName: try row.text(2), capacity: try row.word(3),
                    title: try row.text(4), isLive: false)
            }
        }
        var hats: [Hat] = []
        for hat in found {
            let isLive = try await application.read(in: hat.setting) { db in
                try Viewer.load(hat.member, in: hat.setting, at: now, from: db) != nil
            }
            hats.append(
                Hat(
                    member: hat.member, setting: hat.setting, settingName: hat.settingName, capacity: hat.capacity, title: hat.title,
                    isLive: isLive))
        }
        func order(_ hat: Hat) -> Int { (hat.isLive ? 0 : 2) + (hat.capacity.isFamily ? 1 : 0) }
        return hats.enumerated().sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }.map(\.element)
    }
}
