public import Crypto
import Foundation

/// What a backup is locked with: whoever has the other half, or knows the words, opens it.
public enum BackupLock: Sendable {
    /// A public key of 32 bytes (X25519, through HPKE): who made the backup cannot open it without the private half.
    case key(Curve25519.KeyAgreement.PublicKey)
    /// A passphrase, through scrypt.
    case passphrase(String)

    /// The installation's own: its recovery words open what is locked with it.
    public static func own(_ secrets: Secrets) -> BackupLock { .key(secrets.recovery.publicKey) }

    /// A public key as `gatepost keys` prints it.
    public init?(publicKey text: String) {
        guard let bytes = [UInt8](hexadecimal: text.trimmingCharacters(in: .whitespacesAndNewlines)), bytes.count == 32,
            let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
        else { return nil }
        self = .key(key)
    }

    /// Tells one lock from another without telling anything of a passphrase to whoever has not our master key.
    func mark(_ secrets: Secrets) -> String {
        let said =
            switch self {
            case .key(let key): Array(key.rawRepresentation)
            case .passphrase(let words): Array(words.precomposedStringWithCanonicalMapping.utf8)
            }
        return secrets.code(for: "backup lock", [said]).hexadecimal
    }

    /// The line that a backup's header carries. Slow for a passphrase: never on a thread that serves pages.
    /// - Parameter content: the key that the backup is sealed with, 32 bytes.
    func line(around content: [UInt8], of id: [UInt8]) throws -> String {
        switch self {
        case .key(let key):
            var sender = try HPKE.Sender(recipientKey: key, ciphersuite: BackupUnlock.suite, info: BackupUnlock.context(id))
            let sealed = try sender.seal(content)
            let words = [key.rawRepresentation, sender.encapsulatedKey, sealed].map { Array($0).hexadecimal }
            return "key \(words.joined(separator: " "))"
        case .passphrase(let words):
            let (salt, cost) = (SystemRandom().bytes(16), BackupUnlock.cost)
            let key = SymmetricKey(data: try PasswordHash.derive(words, salt, cost))
            guard let sealed = try AES.GCM.seal(content, using: key, authenticating: BackupUnlock.context(id)).combined else {
                throw BackupProblem.damaged
            }
            let costs = "\(cost.rounds) \(cost.blockSize) \(cost.parallelism)"
            return "passphrase \(salt.hexadecimal) \(costs) \(Array(sealed).hexadecimal)"
        }
    }
}

/// What opens a backup.
public enum BackupUnlock: Sendable {
    case key(Curve25519.KeyAgreement.PrivateKey)
    case passphrase(String)

    static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
    /// As passwords: a third of a second for each try.
    static let cost = PasswordHash.Cost(rounds: 32_768, blockSize: 8, parallelism: 3)
    static func context(_ id: [UInt8]) -> Data { Data("gatepost backup 1 ".utf8) + Data(id) }

    /// - Returns: the key that the backup is sealed with.
    /// - Throws: `BackupProblem.locked` when this does not open it.
    func content(of line: String, id: [UInt8]) throws -> [UInt8] {
        let parts = line.split(separator: " ").map(String.init)
        switch (parts.first, self) {
        case ("key", .key(let own)):
            guard parts.count == 4, let encapsulated = [UInt8](hexadecimal: parts[2]), let sealed = [UInt8](hexadecimal: parts[3]) else {
                throw BackupProblem.damaged
            }
            guard parts[1] == Array(own.publicKey.rawRepresentation).hexadecimal,
                var recipient = try? HPKE.Recipient(
                    privateKey: own, ciphersuite: BackupUnlock.suite, info: BackupUnlock.context(id),
                    encapsulatedKey: Data(encapsulated)),
                let content = try? recipient.open(Data(sealed)), content.count == 32
            else { throw BackupProblem.locked }
            return Array(content)
        case ("passphrase", .passphrase(let words)):
            // Costs that somebody else wrote must not fill our memory.
            guard parts.count == 6, let salt = [UInt8](hexadecimal: parts[1]),
                let rounds = Int(parts[2]), (2...131_072).contains(rounds), let blockSize = Int(parts[3]), (1...16).contains(blockSize),
                let parallelism = Int(parts[4]), (1...16).contains(parallelism), let sealed = [UInt8](hexadecimal: parts[5]), let box = try? AES.GCM.SealedBox(combined: sealed)
            else { throw BackupProblem.damaged }
            let cost = PasswordHash.Cost(rounds: rounds, blockSize: blockSize, parallelism: parallelism)
            let key = SymmetricKey(data: try PasswordHash.derive(words, salt, cost))
            guard let content = try? AES.GCM.open(box, using: key, authenticating: BackupUnlock.context(id)), content.count == 32 else {
                throw BackupProblem.locked
            }
            return Array(content)
        default: throw BackupProblem.otherLock
        }
    }
}

extension Secrets {
    /// Opens the backups that are locked with the installation's own key.
    public var recovery: Curve25519.KeyAgreement.PrivateKey {
        let seed = key(for: "backup recovery").withUnsafeBytes { Data($0) }
        guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: seed) else {
            preconditionFailure("32 bytes always make a key")
        }
        return key
    }
}

/// Why a backup was not made, or cannot be read.
public enum BackupProblem: Error, Hashable, Sendable {
    /// There is a file of that name already.
    case exists
    case missing
    case full
    /// It is no backup of ours, or of a later release.
    case notOurs
    /// Changed or cut short.
    case damaged
    /// The passphrase or key is another.
    case locked
    /// It is locked with a passphrase where a key was given, or the other way round.
    case otherLock
    /// It is built on another backup, which is not in its folder.
    case needs(id: String)
    /// It belongs to an installation with another master key.
    case otherKeys
    /// It was made of the other engine's database.
    case otherEngine
    /// Files could not be read or written: the system's error number.
    case failed(Int32)
    /// The second folder is not there.
    case secondAway
}

extension BackupUnlock {
    /// Reads a private key that `makePair` wrote; nil when there is none in the file.
    public init?(privateKeyFile path: String) {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let bytes = [UInt8](hexadecimal: text.trimmingCharacters(in: .whitespacesAndNewlines)),
            let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
        else { return nil }
        self = .key(key)
    }

    /// Makes a pair of keys, and writes the private one to a new file, for its owner only.
    /// - Returns: the public key, as `BackupLock` reads it.
    /// - Throws: `BackupProblem.exists` when there is a file already.
    public static func makePair(at path: String) throws -> String {
        let key = Curve25519.KeyAgreement.PrivateKey()
        do {
            let file = try PlainFile(making: path)
            try file.append(Array("\(Array(key.rawRepresentation).hexadecimal)\n".utf8))
            try file.settle()
        } catch let problem as PlainFileProblem { throw BackupProblem(problem) }
        return Array(key.publicKey.rawRepresentation).hexadecimal
    }
}
