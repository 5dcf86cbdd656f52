public import Crypto
import Foundation

/// What must not be known: one master key, kept outside the data folder, and the keys derived from it.
public struct Secrets: Sendable {
    private let master: SymmetricKey
    /// Names the master key in what it seals, so that keys can be rotated.
    public let keyID: [UInt8]

    /// - Parameter master: 32 bytes.
    public init(master: [UInt8]) {
        self.master = SymmetricKey(data: master)
        keyID = Array(SHA256.hash(data: Array("gatepost key id".utf8) + master).prefix(8))
    }

    /// The master key as it is printed and kept in a safe.
    public var recoveryWords: RecoveryWords { RecoveryWords(of: master.withUnsafeBytes { Array($0) }) }

    /// A key for one purpose; knowing it tells nothing of the others.
    public func key(for purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: master, info: Array("gatepost 1 \(purpose)".utf8), outputByteCount: 32)
    }

    /// Bytes that only we can make from the parts, for tokens that are derived when they are needed rather than stored.
    public func code(for purpose: String, _ parts: [[UInt8]]) -> [UInt8] {
        let message = parts.flatMap { part in (0..<4).map { UInt8(truncatingIfNeeded: part.count >> (24 - 8 * $0)) } + part }
        return Array(HMAC<SHA256>.authenticationCode(for: message, using: key(for: purpose)))
    }

    /// Signs the log's checkpoints.
    public var signing: Curve25519.Signing.PrivateKey {
        let seed = key(for: "checkpoint").withUnsafeBytes { Data($0) }
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
            preconditionFailure("32 bytes always make a key")
        }
        return key
    }

    /// What anybody checks those signatures with: 32 bytes, no secret.
    public var publicKey: [UInt8] { Array(signing.publicKey.rawRepresentation) }
}

extension Secrets {
    /// Reads the key file, and makes it, readable by its owner only, if there is none.
    /// - Throws: a file error, or `StorageError.unavailable` when the file is not a key.
    public static func load(from path: String, random: any RandomSource) throws -> Secrets {
        if let text = try? String(contentsOfFile: path, encoding: .utf8) {
            guard let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)), bytes.count == 32 else {
                throw KeyFileProblem.notAKey(path)
            }
            return Secrets(master: Array(bytes))
        }
        let master = random.bytes(32)
        let made = FileManager.default.createFile(
            atPath: path, contents: Data((Data(master).base64EncodedString() + "\n").utf8), attributes: [.posixPermissions: 0o600])
        guard made else { throw KeyFileProblem.cannotWrite(path) }
        return Secrets(master: master)
    }
}

extension Secrets {
    /// Writes the key file, readable by its owner only.
    /// - Throws: `KeyFileProblem.cannotWrite`, also when there is a file already: no key is ever written over another.
    public func keep(at path: String) throws {
        let text = master.withUnsafeBytes { Data($0) }.base64EncodedString() + "\n"
        do {
            let file = try PlainFile(making: path)
            try file.append(Array(text.utf8))
            try file.settle()
            try PlainFile.settle(folderOf: path)
        } catch { throw KeyFileProblem.cannotWrite(path) }
    }
}

public enum KeyFileProblem: Error, Equatable {
    case notAKey(String)
    case cannotWrite(String)
}
