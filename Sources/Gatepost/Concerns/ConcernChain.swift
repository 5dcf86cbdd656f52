import Crypto
import Foundation
import Safeguarding
import Storage

/// The sealed log of one concern. Each link hashes the one before it and the sealed entry, and is signed; nothing is ever changed.
///
/// The hash of entry *n* is `SHA-256(hash of entry n − 1 ‖ 01 ‖ setting ‖ concern ‖ n in eight bytes ‖ sealed entry)`. The first follows 32
/// zero bytes. This is for ever, as the setting's log is.
enum ConcernChain {
    struct Head: Sendable, Hashable {
        let number: Int
        let hash: [UInt8]
    }

    static func hash(after previous: [UInt8], _ setting: Setting.ID, _ concern: Concern.ID, _ number: Int, _ sealed: [UInt8]) -> [UInt8] {
        let place = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
        return Array(SHA256.hash(data: previous + [1] + setting.bytes + concern.bytes + place + sealed))
    }

    /// How many entries it has; none for a concern that is not there yet.
    static func length(of concern: Concern.ID, in setting: Setting.ID, from db: Reader) throws -> Int {
        try db.row("SELECT number FROM concern WHERE setting = \(setting) AND id = \(concern)") { try $0.integer(0) } ?? 0
    }

    /// Whether every link of a file that was deleted still follows from the one before and is signed: what it said opens nowhere any more.
    static func isWhole(_ concern: Concern.ID, in setting: Setting.ID, with secrets: Secrets, from db: Reader) throws -> Bool {
        let head = try db.row("SELECT number, hash FROM concern WHERE setting = \(setting) AND id = \(concern)") {
            Head(number: try $0.integer(0), hash: try $0.bytes(1))
        }
        var (count, previous, follows) = (0, AuditLog.origin, true)
        try db.each(
            "SELECT number, sealed, hash, signature FROM concern_entry WHERE setting = \(setting) AND concern = \(concern) ORDER BY number"
        ) { row in
            let (number, sealed, found) = (try row.integer(0), try row.bytes(1), try row.bytes(2))
            count += 1
            follows = follows && number == count && found == hash(after: previous, setting, concern, number, sealed)
            let isSigned = secrets.concernSigning.publicKey.isValidSignature(try row.bytes(3), for: found)
            follows = follows && isSigned
            previous = found
        }
        return follows && head == Head(number: count, hash: previous)
    }

    /// Begins a chain with its first entries.
    static func begin(
        _ concern: Concern.ID, in setting: Setting.ID, with entries: [ConcernEntry], by secrets: Secrets, in db: Writer
    ) throws {
        let (key, wrapped) = try ConcernKey.make(for: concern, in: setting, by: secrets)
        try db.execute(
            """
            INSERT INTO concern (setting, id, sealed_key, number, hash, is_open)
            VALUES (\(setting), \(concern), \(wrapped), \(0), \(AuditLog.origin), \(true))
            """)
        try append(entries, to: concern, in: setting, after: Head(number: 0, hash: AuditLog.origin), with: key, by: secrets, in: db)
    }

    static func append(
        _ entries: [ConcernEntry], to concern: Concern.ID, in setting: Setting.ID, after head: Head, with key: ConcernKey,
        by secrets: Secrets,
        in db: Writer
    ) throws {
        var head = head
        for entry in entries {
            let number = head.number + 1
            let sealed = try key.seal(entry, number: number)
            let hash = hash(after: head.hash, setting, concern, number, sealed)
            try db.execute(
                """
                INSERT INTO concern_entry (setting, concern, number, sealed, hash, signature)
                VALUES (\(setting), \(concern), \(number), \(sealed), \(hash), \(Array(try secrets.concernSigning.signature(for: hash))))
                """)
            head = Head(number: number, hash: hash)
        }
        try db.execute("UPDATE concern SET number = \(head.number), hash = \(head.hash) WHERE setting = \(setting) AND id = \(concern)")
    }
}

extension Secrets {
    /// Signs the links of concerns' chains.
    var concernSigning: Curve25519.Signing.PrivateKey {
        let seed = key(for: "concern chain").withUnsafeBytes { Data($0) }
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
            preconditionFailure("32 bytes always make a key")
        }
        return key
    }
}
