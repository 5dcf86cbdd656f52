import Crypto
import Foundation
public import Safeguarding
public import Storage

/// What somebody has to prove themselves with beside a password (P3, P4). It belongs to the human, whichever hat they wear.
public struct SecondFactors: Sendable {
    public struct Passkey: Sendable {
        public let id: Record.ID
        /// What its owner called it, as "My phone".
        public let name: String
        public let addedAt: Int
        public let usedAt: Int?
    }

    public let passkeys: [Passkey]
    public let timeCodeAddedAt: Int?
    /// Recovery codes that have not been used.
    public let codesLeft: Int

    public var hasTimeCode: Bool { timeCodeAddedAt != nil }
    public var isEmpty: Bool { passkeys.isEmpty && !hasTimeCode }
    /// How many there are to sign in with; recovery codes are not among them.
    public var count: Int { passkeys.count + (hasTimeCode ? 1 : 0) }

    public static func load(of person: Person.ID, from db: Reader) throws -> SecondFactors {
        SecondFactors(
            passkeys: try db.rows("SELECT id, name, added_at, used_at FROM passkey WHERE person = \(person) ORDER BY added_at, id") {
                Passkey(id: try $0.identifier(0), name: try $0.text(1), addedAt: try $0.integer(2), usedAt: $0.optionalInteger(3))
            },
            timeCodeAddedAt: try db.row("SELECT added_at FROM time_code WHERE person = \(person)") { try $0.integer(0) },
            codesLeft: try db.count("SELECT COUNT(*) FROM recovery_code WHERE person = \(person) AND used_at IS NULL"))
    }

    /// Whether there is any, a used-up list of recovery codes apart.
    static func has(_ person: Person.ID, from db: Reader) throws -> Bool {
        try db.exists("SELECT 1 FROM time_code WHERE person = \(person)")
            || db.exists("SELECT 1 FROM passkey WHERE person = \(person) LIMIT 1")
    }

    /// The same of whoever is behind a membership.
    static func has(_ member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> Bool {
        guard let person = try Kin.person(member, in: setting, from: db) else { return false }
        return try has(person, from: db)
    }

    /// Writes to them that how they sign in was changed, to the address they had before: whoever changed it may not be them.
    static func tellOwner(_ viewer: Viewer, for asking: Asking, in db: Writer) throws {
        try Outbox.add(.signInChanged, to: viewer.member, about: viewer.person.bytes, for: asking, in: db)
    }

    /// Takes all of it away, with every session and known browser: whoever is let in anew begins with nothing.
    static func forget(_ person: Person.ID, in db: Writer) throws {
        try db.execute("DELETE FROM passkey WHERE person = \(person)")
        try db.execute("DELETE FROM time_code WHERE person = \(person)")
        try db.execute("DELETE FROM recovery_code WHERE person = \(person)")
        try Sessions.endAll(of: person, in: db)
    }
}

/// A time-based secret at rest: sealed for the person whose it is, so that a copied database lets nobody in.
enum SealedTimeCode {
    static func seal(_ secret: [UInt8], of person: Person.ID, by secrets: Secrets) throws -> [UInt8] {
        let box = try AES.GCM.seal(secret, using: secrets.key(for: "time code"), authenticating: person.bytes)
        return box.combined.map(Array.init) ?? []
    }

    /// - Returns: `nil` for what was sealed with another key, or for somebody else.
    static func open(_ sealed: [UInt8], of person: Person.ID, by secrets: Secrets) -> TimeCode? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let secret = try? AES.GCM.open(box, using: secrets.key(for: "time code"), authenticating: person.bytes)
        else { return nil }
        return TimeCode(secret: Array(secret))
    }
}

/// Ten codes on paper, each good once, for whoever has lost everything else. Only what we alone can make of them is kept.
public struct RecoveryCodes: Sendable {
    public static let count = 10
    /// As "K7QM-2XTD-HW9P": about sixty bits each, without letters and digits that are taken for each other.
    public let codes: [String]

    private static let letters = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")

    init(for asking: Asking) {
        codes = (0..<RecoveryCodes.count).map { _ in RecoveryCodes.written(asking.randomBytes(12)) }
    }

    /// Twelve letters in groups of four. 31 letters do not divide 256, which makes some a little likelier; twelve of them leave enough.
    static func written(_ bytes: [UInt8]) -> String {
        let code = bytes.map { letters[Int($0) % letters.count] }
        return stride(from: 0, to: code.count, by: 4).map { String(code[$0..<min($0 + 4, code.count)]) }.joined(separator: "-")
    }

    /// What somebody typed, without blanks, hyphens and case.
    static func plain(_ typed: String) -> [UInt8] { Array(typed.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.utf8) }

    static func hash(_ code: String, of person: Person.ID, by secrets: Secrets) -> [UInt8] {
        secrets.code(for: "recovery code", [person.bytes, plain(code)])
    }
}
