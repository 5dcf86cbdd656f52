import Crypto
import Foundation
public import Safeguarding
public import Storage

/// A tablet or computer that the setting enrolled (P9): whoever has its key, and that is one browser on it alone, is on that device.
public struct EnrolledDevice: Sendable {
    public let id: Device.ID
    public let setting: Setting.ID
    public let name: String
    public let kind: DeviceKind
    let key: DeviceKey
    let tokenHash: [UInt8]

    /// - Returns: `nil` when it is not there, or lost.
    public static func load(_ id: Device.ID, in setting: Setting.ID, from db: Reader) throws -> EnrolledDevice? {
        try db.row(
            "SELECT name, kind, public_key, token_hash FROM device WHERE setting = \(setting) AND id = \(id) AND lost_at IS NULL"
        ) { row in
            guard let key = DeviceKey(try row.bytes(2)) else { return nil }
            return EnrolledDevice(
                id: id, setting: setting, name: try row.text(0), kind: try row.word(1), key: key, tokenHash: try row.bytes(3))
        } ?? nil
    }

    static func isLive(_ id: Device.ID, in setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists("SELECT 1 FROM device WHERE setting = \(setting) AND id = \(id) AND lost_at IS NULL")
    }
}

/// What an enrolled browser keeps in a cookie to say which device it is. It opens nothing: that takes the key.
public struct DeviceToken: Sendable {
    public let setting: Setting.ID
    public let device: Device.ID
    let secret: String

    init(_ device: Device.ID, in setting: Setting.ID, secret: [UInt8]) {
        (self.setting, self.device, self.secret) = (setting, device, secret.hexadecimal)
    }

    /// - Returns: `nil` for what we never gave out.
    public init?(_ text: String?) {
        guard let text, text.utf8.count == 128, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
            let setting = Setting.ID(String(text.prefix(32))), let device = Device.ID(String(text.dropFirst(32).prefix(32)))
        else { return nil }
        (self.setting, self.device, secret) = (setting, device, String(text.suffix(64)))
    }

    /// As the cookie has it.
    public var text: String { "\(setting)\(device)\(secret)" }
    var hash: [UInt8] { tokenHash(secret) }

    /// The device that this says it is.
    /// - Returns: `nil` when it was enrolled under another token, or is lost.
    public func device(from db: Reader) throws -> EnrolledDevice? {
        guard let found = try EnrolledDevice.load(device, in: setting, from: db), isSame(found.tokenHash, hash) else { return nil }
        return found
    }
}

/// The public half of a device's key: ECDSA over P-256, as browsers make it and never give it away.
public struct DeviceKey: Hashable, Sendable {
    /// 65 bytes, as X9.63 has them.
    let bytes: [UInt8]

    /// - Returns: `nil` for what is no point of the curve.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == 65, (try? P256.Signing.PublicKey(x963Representation: bytes)) != nil else { return nil }
        self.bytes = bytes
    }

    /// - Parameter signature: r and s, 32 bytes each, as WebCrypto writes them.
    func isValid(_ signature: [UInt8], for challenge: [UInt8]) -> Bool {
        guard let key = try? P256.Signing.PublicKey(x963Representation: bytes),
            let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
        else { return false }
        return key.isValidSignature(signature, for: Data(DeviceKey.message(challenge)))
    }

    /// What is signed. The words keep it apart from whatever else a key could ever be asked to sign.
    static func message(_ challenge: [UInt8]) -> [UInt8] { Array("gatepost device 1\n".utf8) + challenge }
}

/// A challenge with what a device's key made of it.
public struct DeviceProof: Sendable {
    let challenge, signature: [UInt8]

    /// - Parameters: each as hexadecimal digits, as the page's script writes them.
    /// - Returns: `nil` for what cannot be one.
    public init?(challenge: String, signature: String) {
        guard challenge.utf8.count == 64, signature.utf8.count == 128, let challenge = [UInt8](hexadecimal: challenge),
            let signature = [UInt8](hexadecimal: signature)
        else { return nil }
        self.init(challenge: challenge, signature: signature)
    }

    init(challenge: [UInt8], signature: [UInt8]) { (self.challenge, self.signature) = (challenge, signature) }

    func isBy(_ key: DeviceKey) -> Bool { key.isValid(signature, for: challenge) }
}
