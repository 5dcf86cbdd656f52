public import Safeguarding
import Storage

/// Another person takes over a shared tablet with their six digits, to draft (P9). It takes three things: the device's key, the PIN that was
/// set there, and that its owner has signed in fully with this browser; the last two since they were last signed out everywhere.
public struct SwitchPerson: Sendable {
    private let device: EnrolledDevice
    private let browser: String
    private let agent: String
    private let application: Application

    /// How long such a session outlives its last use.
    static let span = Sessions.span(for: .staff, byPIN: true)

    /// - Parameters:
    ///   - token: what the browser says it is.
    ///   - knownBrowser: the known-browser cookie.
    ///   - agent: what the browser calls itself.
    /// - Returns: `nil` where the browser is no enrolled device.
    public static func on(
        _ token: DeviceToken?, knownBrowser: String?, agent: String, in application: Application
    ) async throws -> SwitchPerson? {
        guard let token, let knownBrowser else { return nil }
        let device = try await application.read(in: token.setting) { db in try token.device(from: db) }
        return device.map { SwitchPerson(device: $0, browser: knownBrowser, agent: agent, application: application) }
    }

    /// What the page shows.
    public struct Choices: Sendable {
        public let deviceName: String
        public let people: [(member: Member.ID, name: String)]
        /// Hexadecimal digits.
        public let challenge: String
    }

    public func choices() async throws -> Choices {
        Choices(
            deviceName: device.name, people: try await people().map { ($0.member, $0.name) },
            challenge: try await Challenge.make(.pin, boundTo: device.tokenHash, in: application).hexadecimal)
    }

    public enum Answer: Sendable {
        case welcome(Sessions.Begun)
        case wrong
        /// The last of the tries was wrong: there is no PIN any more.
        case ended
        /// The page had been open for too long, or the key is not this device's.
        case unproved
    }

    /// - Throws: `TooBusy`.
    public func take(_ member: Member.ID, _ pin: DevicePIN, by proof: DeviceProof) async throws -> Answer {
        let (device, now) = (device, application.clock.now)
        let isProved = try await application.database.write(.outside) { db in
            try Challenge.take(proof.challenge, .pin, boundTo: device.tokenHash, at: now, in: db) && proof.isBy(device.key)
        }
        guard isProved else { return .unproved }
        guard let viewer = try await people().first(where: { $0.member == member }), let (stored, tries) = try await count(member) else {
            return .wrong
        }
        let words = NewDevicePIN.words(pin, of: member, on: device.id, by: application.secrets)
        guard try await matches(words, stored, of: member) else {
            guard tries >= DevicePIN.mostTries else { return .wrong }
            try await application.gate.perform(
                EndDevicePIN(of: member, on: device.id), for: application.asking(.caretaker, in: device.setting))
            return .ended
        }
        return try await begin(viewer, showing: stored).map(Answer.welcome) ?? .wrong
    }

    /// Counts a try before it is made, so that many at once count as many.
    private func count(_ member: Member.ID) async throws -> (hash: String, tries: Int)? {
        let (device, setting) = (device.id, device.setting)
        return try await application.database.write(.setting(setting)) { db in
            try db.rows(
                """
                UPDATE device_pin SET tries = tries + 1 WHERE setting = \(setting) AND device = \(device) AND member = \(member)
                AND tries < \(DevicePIN.mostTries) RETURNING pin_hash, tries
                """
            ) { (hash: try $0.text(0), tries: try $0.integer(1)) }.first
        }
    }

    /// A try that could not be made for the crowd at the door is none.
    private func matches(_ words: String, _ stored: String, of member: Member.ID) async throws -> Bool {
        do { return try await application.passwords.matches(words, stored, lane: .known) } catch let busy as TooBusy {
            let (device, setting) = (device.id, device.setting)
            try await application.database.write(.setting(setting)) { db in
                try db.execute(
                    """
                    UPDATE device_pin SET tries = tries - 1 WHERE setting = \(setting) AND device = \(device) AND member = \(member)
                    AND pin_hash = \(stored) AND tries > 0
                    """)
            }
            throw busy
        }
    }

    /// Whoever has a PIN here since they were last signed out everywhere, is here today, may draft, and has signed in with this browser.
    private func people() async throws -> [Viewer] {
        let (device, setting, browser, now) = (device.id, device.setting, browser, application.clock.now)
        return try await application.read(in: setting) { db in
            try db.rows(
                """
                SELECT x.member FROM device_pin x JOIN membership m ON m.setting = x.setting AND m.id = x.member
                JOIN person p ON p.id = m.person AND p.sign_outs = x.sign_outs WHERE x.setting = \(setting) AND x.device = \(device)
                """
            ) { try $0.identifier(0) as Member.ID }.compactMap { member -> Viewer? in
                guard let viewer = try Viewer.load(member, in: setting, at: now, from: db), viewer.holds(Duty.drafting),
                    try SecondFactors.has(viewer.person, from: db), try SwitchPerson.isKnown(browser, to: viewer.person, from: db)
                else { return nil }
                return viewer
            }.sorted { ($0.name, $0.member) < ($1.name, $1.member) }
        }
    }

    private static func isKnown(_ browser: String, to person: Person.ID, from db: Reader) throws -> Bool {
        try db.exists("SELECT 1 FROM known_browser WHERE token_hash = \(browserHash(browser, person)) AND person = \(person)")
    }

    /// - Parameter stored: what the PIN matched. It may have been taken away, or its owner signed out everywhere, while that was worked out.
    /// - Returns: `nil` when it was.
    private func begin(_ viewer: Viewer, showing stored: String) async throws -> Sessions.Begun? {
        let (device, browser, now) = (device, browser, application.clock.now)
        let (secret, agent) = (application.random.bytes(32).hexadecimal, Sessions.kept(agent))
        let isBegun = try await application.database.write(.setting(device.setting)) { db in
            // The person's row is held until the session is there: whoever signs them out next ends it with the others.
            let signOuts = try db.rows("UPDATE person SET sign_outs = sign_outs WHERE id = \(viewer.person) RETURNING sign_outs") {
                try $0.integer(0)
            }.first
            let right = try db.rows(
                """
                UPDATE device_pin SET tries = 0 WHERE setting = \(device.setting) AND device = \(device.id) AND member = \(viewer.member)
                AND pin_hash = \(stored) AND sign_outs = \(signOuts) RETURNING tries
                """
            ) { try $0.integer(0) }
            guard !right.isEmpty, try SwitchPerson.isKnown(browser, to: viewer.person, from: db.reader) else { return false }
            try db.execute("UPDATE device SET seen_at = \(now) WHERE setting = \(device.setting) AND id = \(device.id)")
            try db.execute(
                """
                INSERT INTO session (token_hash, person, setting, member, created_at, seen_at, expires_at, agent, renewed_at, awaits_factor, device,
                                     by_pin)
                VALUES (\(tokenHash(secret)), \(viewer.person), \(device.setting), \(viewer.member), \(now), \(now), \(now + SwitchPerson.span),
                        \(agent), \(now), 0, \(device.id), 1)
                """)
            return true
        }
        guard isBegun else { return nil }
        return Sessions.Begun(
            secret: secret, lasting: nil, knownBrowser: browser, member: viewer.member, setting: device.setting, awaitsFactor: false)
    }
}
