import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: scrypt, with its costs beside it, so that they can rise later without locking anybody out.
///
///     scrypt-1$32768$8$3$<salt>$<hash>
struct PasswordHash: Sendable {
    /// What trying one password costs whoever tries.
    struct Cost: Hashable, Sendable {
        let rounds: Int
        let blockSize: Int
        let parallelism: Int
    }

    let cost: Cost
    let salt: [UInt8]
    let hash: [UInt8]

    /// Slow and hungry on purpose: never on an event loop, never in a transaction.
    init(of password: String, salt: [UInt8], cost: Cost) throws {
        self.cost = cost
        self.salt = salt
        hash = try PasswordHash.derive(password, salt, cost)
    }

    init?(text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "scrypt-1", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
            let parallelism = Int(parts[3]),
            let salt = [UInt8](hexadecimal: parts[4]), let hash = [UInt8](hexadecimal: parts[5]), hash.count == 32
        else { return nil }
        cost = Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        self.salt = salt
        self.hash = hash
    }

    var text: String {
        "scrypt-1$\(cost.rounds)$\(cost.blockSize)$\(cost.parallelism)$\(salt.hexadecimal)$\(hash.hexadecimal)"
    }

    func matches(_ password: String) throws -> Bool { isSame(try PasswordHash.derive(password, salt, cost), hash) }

    /// What is made of a password: 32 bytes.
    static func derive(_ password: String, _ salt: [UInt8], _ cost: Cost) throws -> [UInt8] {
        // The same letters can be typed as different bytes on a phone and on a computer.
        let bytes = Array(password.precomposedStringWithCanonicalMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: bytes, salt: salt, outputByteCount: 32, rounds: cost.rounds, blockSize: cost.blockSize, parallelism: cost.parallelism)
        return key.withUnsafeBytes(Array.init)
    }
}

/// Compares without telling, by the time it takes, where the first difference is.
package func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    // Without the inner pair `|` would come first: both bind alike, from the left, and a later byte would take a difference back.
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
}
