import Crypto
import Foundation
import Safeguarding
import Storage

/// A letter with a link and a code, which lets a parent in once instead of a password (P3).
///
/// The same is written, and in the same time, whether or not an address is known: who it belongs to is looked up afterwards. Opening the
/// link uses nothing up, because programs that look after post open links too. The link is enough in the browser that asked; in any other
/// the code is typed beside it. Both are good for a quarter of an hour, and once.
public struct MailedSignIn: Sendable {
    static let span = 15 * Span.minute
    private static let mostTries = 5

    public enum Asked: Hashable, Sendable {
        /// What the browser keeps, so that the letter works in it.
        case asked(browser: String)
        case notAnAddress
        case wait(seconds: Int)
    }

    public enum Answer: Sendable {
        case welcome(Sessions.Begun)
        case wrong
        /// Another browser asked: here it takes the code as well.
        case needsCode
        case wait(seconds: Int)
        /// Used, too old, guessed at too often, or never there.
        case over
    }

    /// Asks for a letter.
    /// - Parameter address: the network address they come from.
    public static func ask(_ typed: String, from address: String, in application: Application) async throws -> Asked {
        guard let email = EmailAddress(typed) else { return .notAnAddress }
        let now = application.clock.now
        if let wait = try await Throttle(application).admit([.letter(email.text), .address(address)], at: now) {
            return .wait(seconds: wait / Span.second + 1)
        }
        let (id, salt): (Record.ID, [UInt8]) = (application.identifier(), application.random.bytes(16))
        let browser = application.random.bytes(32).hexadecimal
        let box = try AES.GCM.seal(
            Array(email.text.utf8), using: application.secrets.key(for: "mailed sign-in"), authenticating: id.bytes)
        let sealed: [UInt8] = box.combined.map { Array($0) } ?? []
        let secret = Secret(of: id, salt: salt, by: application.secrets)
        try await application.database.write(.outside) { db in
            try db.execute(
                """
                INSERT INTO mailed_sign_in (id, address, browser_hash, salt, token_hash, asked_at, expires_at, tries)
                VALUES (\(id), \(sealed), \(tokenHash(browser)), \(salt), \(tokenHash(secret.token)), \(now), \(now + span), 0)
                """)
        }
        return .asked(browser: browser)
    }

    /// Looks up whose addresses were asked for, and writes to them. Run once the asker has their answer.
    static func send(_ application: Application) async throws {
        if try await prepare(application) { try await Letters(application).deliver() }
    }

    /// - Returns: whether there is any letter to send.
    @discardableResult
    static func prepare(_ application: Application) async throws -> Bool {
        let now = application.clock.now
        let waiting = try await application.read(.outside) { db in
            try db.rows(
                """
                SELECT id, address FROM mailed_sign_in WHERE looked_up_at IS NULL AND expires_at > \(now) ORDER BY asked_at, id LIMIT 100
                """
            ) { (try $0.identifier(0) as Record.ID, try $0.bytes(1)) }
        }
        var isAny = false
        for (id, sealed) in waiting { isAny = try await write(id, sealed, in: application) || isAny }
        return isAny
    }

    /// A letter's two secrets, made when they are needed from the row and what only we know.
    struct Secret {
        let token, code: String

        init(of id: Record.ID, salt: [UInt8], by secrets: Secrets) {
            token = Array(secrets.code(for: "sign-in letter", [id.bytes, salt]).prefix(16)).hexadecimal
            code = RecoveryCodes.written(Array(secrets.code(for: "sign-in letter code", [id.bytes, salt]).prefix(8)))
        }

        func isCode(_ typed: String) -> Bool { isSame(RecoveryCodes.plain(String(typed.prefix(30))), RecoveryCodes.plain(code)) }
    }

    private static func write(_ id: Record.ID, _ sealed: [UInt8], in application: Application) async throws -> Bool {
        let now = application.clock.now
        let isOurs = try await application.database.write(.outside) { db in
            let taken = try db.rows(
                "UPDATE mailed_sign_in SET looked_up_at = \(now) WHERE id = \(id) AND looked_up_at IS NULL RETURNING tries"
            ) { try $0.integer(0) }
            return !taken.isEmpty
        }
        guard isOurs, let box = try? AES.GCM.SealedBox(combined: sealed),
            let opened = try? AES.GCM.open(box, using: application.secrets.key(for: "mailed sign-in"), authenticating: id.bytes)
        else { return false }
        let address = String(decoding: opened, as: UTF8.self)
        let person: Person.ID? = try await application.read(.outside) { db in
            try db.row("SELECT id FROM person WHERE email = \(address) AND password IS NOT NULL") { try $0.identifier(0) }
        }
        guard let person else { return false }
        let hats = try await Hat.all(of: person, at: now, in: application).filter(\.isLive)
        // Whoever works anywhere has others' children before them, and signs in with more than what a mailbox can give.
        guard let hat = hats.first, hats.allSatisfy(\.capacity.isFamily) else { return false }
        let asking = application.asking(.caretaker, in: hat.setting)
        try await application.database.write(.setting(hat.setting)) { db in
            try db.execute("UPDATE mailed_sign_in SET person = \(person) WHERE id = \(id)")
            try Outbox.add(.signIn, to: hat.member, about: id.bytes, for: asking, in: db)
        }
        return true
    }

    // What comes back.

    private let token: String?
    private let browser: String?
    private let address: String
    private let application: Application

    /// - Parameters:
    ///   - token: of the link; nil where only the code is typed.
    ///   - browser: what the browser that asked was given.
    ///   - address: the network address they come from.
    public init(token: String?, browser: String?, from address: String, in application: Application) {
        self.token = token
        self.browser = browser
        self.address = address
        self.application = application
    }

    private struct Found: Sendable {
        let id: Record.ID
        let person: Person.ID?
        let salt: [UInt8]
        let isThisBrowser: Bool
    }

    /// Whether the link, opened here, takes the code as well. Nothing is used up by asking.
    /// - Returns: `nil` when it is over.
    public func needsCode() async throws -> Bool? { try await found().map { !$0.isThisBrowser } }

    /// - Parameters:
    ///   - code: what was typed; nil where only a button was pressed.
    ///   - knownBrowser: the known-browser cookie, if there is one.
    ///   - agent: what the browser calls itself.
    public func take(code: String?, knownBrowser: String?, agent: String) async throws -> Answer {
        guard let found = try await found() else { return .over }
        if let code {
            if let wait = try await Throttle(application).admit([.address(address)], at: application.clock.now) {
                return .wait(seconds: wait / Span.second + 1)
            }
            guard try await mayTry(found.id) else { return .over }
            guard found.person != nil, Secret(of: found.id, salt: found.salt, by: application.secrets).isCode(code) else { return .wrong }
        } else if token == nil || !found.isThisBrowser {
            return .needsCode
        }
        guard let person = found.person else { return .over }
        let hat = try await Hat.all(of: person, at: application.clock.now, in: application).first
        guard let hat, hat.isLive, hat.capacity.isFamily else { return .over }
        let begun = try await Sessions(application).begin(
            hat, of: person, agent: agent, knownBrowser: knownBrowser, showing: .letter(found.id))
        return begun.map(Answer.welcome) ?? .over
    }

    private func found() async throws -> Found? {
        let (now, token, browser) = (application.clock.now, token, browser.map(tokenHash))
        return try await application.read(.outside) { db in
            func find(_ condition: SQL) throws -> Found? {
                try db.row(
                    """
                    SELECT id, person, salt, browser_hash FROM mailed_sign_in WHERE \(condition) AND used_at IS NULL AND expires_at > \(now)
                    AND tries < \(MailedSignIn.mostTries)
                    """
                ) {
                    Found(
                        id: try $0.identifier(0), person: try $0.optionalIdentifier(1), salt: try $0.bytes(2),
                        isThisBrowser: try $0.bytes(3) == browser)
                }
            }
            if let token { return try find("token_hash = \(tokenHash(token))") }
            return try browser.flatMap { try find("browser_hash = \($0)") }
        }
    }

    private func mayTry(_ id: Record.ID) async throws -> Bool {
        try await application.database.write(.outside) { db in
            let counted = try db.rows(
                "UPDATE mailed_sign_in SET tries = tries + 1 WHERE id = \(id) AND tries < \(MailedSignIn.mostTries) RETURNING tries"
            ) { try $0.integer(0) }
            return !counted.isEmpty
        }
    }
}
