import Crypto
import Foundation

/// The keys at the top: the one that new keys are wrapped under, and former ones that still open until everything has been
/// wrapped again. They are handed in and never written by us: they do not belong in the data folder.
public struct MasterKeys: Sendable {
    private let current: WrappingKey
    private let former: [WrappingKey]

    /// - Parameters:
    ///   - current: 32 bytes.
    ///   - former: 32 bytes each.
    /// - Throws: ``SealError/wrongLength``.
    public init(current: [UInt8], former: [[UInt8]] = []) throws(SealError) {
        self.current = try WrappingKey(bytes: current)
        var keys: [WrappingKey] = []
        for bytes in former { keys.append(try WrappingKey(bytes: bytes)) }
        self.former = keys
    }

    /// A new key for a setting, and its wrapped form to be kept in the database.
    public func newSettingKey(for setting: [UInt8]) throws(SealError) -> (SettingKey, wrapped: [UInt8]) {
        let key = SymmetricKey(size: .bits256)
        return (SettingKey(setting: setting, key: WrappingKey(key)), try current.wrap(key, for: Self.purpose(setting)))
    }

    /// Unwraps a setting's key, under whichever master key it was wrapped.
    public func settingKey(_ wrapped: [UInt8], for setting: [UInt8]) throws(SealError) -> SettingKey {
        SettingKey(setting: setting, key: WrappingKey(try unwrap(wrapped, for: setting)))
    }

    /// The same setting key wrapped under the current master key; nil when it is already. Rotating the master key is this, for
    /// every setting: no picture is touched.
    public func rewrapped(_ wrapped: [UInt8], for setting: [UInt8]) throws(SealError) -> [UInt8]? {
        if WrappingKey.identifier(of: wrapped) == current.identifier { return nil }
        return try current.wrap(try unwrap(wrapped, for: setting), for: Self.purpose(setting))
    }

    private func unwrap(_ wrapped: [UInt8], for setting: [UInt8]) throws(SealError) -> SymmetricKey {
        guard let key = ([current] + former).first(where: { $0.identifier == WrappingKey.identifier(of: wrapped) })
        else { throw .unknownKey }
        return try key.unwrap(wrapped, for: Self.purpose(setting))
    }

    private static func purpose(_ setting: [UInt8]) -> [UInt8] { Array("setting".utf8) + Place.lengthPrefixed(setting) }
}

/// One setting's key, which wraps the keys of its pictures.
public struct SettingKey: Sendable {
    let setting: [UInt8]
    private let key: WrappingKey

    init(setting: [UInt8], key: WrappingKey) {
        self.setting = setting
        self.key = key
    }

    /// A new key for a picture, and its wrapped form to be kept with the picture's row. Forgetting that row makes every copy of the
    /// picture's files, those in old backups included, unreadable.
    public func newPictureKey(for picture: [UInt8]) throws(SealError) -> (PictureKey, wrapped: [UInt8]) {
        let key = SymmetricKey(size: .bits256)
        return (PictureKey(setting: setting, picture: picture, key: key), try self.key.wrap(key, for: purpose(picture)))
    }

    public func pictureKey(_ wrapped: [UInt8], for picture: [UInt8]) throws(SealError) -> PictureKey {
        PictureKey(setting: setting, picture: picture, key: try key.unwrap(wrapped, for: purpose(picture)))
    }

    private func purpose(_ picture: [UInt8]) -> [UInt8] {
        Array("picture".utf8) + Place.lengthPrefixed(setting) + Place.lengthPrefixed(picture)
    }
}

/// One picture's key, which seals its original and its renditions.
public struct PictureKey: Sendable {
    let setting: [UInt8]
    let picture: [UInt8]
    let key: SymmetricKey
}

/// A key that wraps others. A wrapped key is: version 1, the wrapping key's identifier (8 bytes), nonce (12), key (32), tag (16).
///
/// Nonces and new keys come from the system's source of chance, the one exception to chance being handed in: under a repeated
/// nonce this cipher keeps no secret, and a seeded demo must never be able to repeat one.
struct WrappingKey: Sendable {
    private static let version: UInt8 = 1
    let identifier: [UInt8]
    private let key: SymmetricKey

    init(_ key: SymmetricKey) {
        self.key = key
        identifier = Array(HMAC<SHA256>.authenticationCode(for: Array("gatepost key identifier".utf8), using: key).prefix(8))
    }

    init(bytes: [UInt8]) throws(SealError) {
        guard bytes.count == 32 else { throw .wrongLength }
        self.init(SymmetricKey(data: bytes))
    }

    static func identifier(of wrapped: [UInt8]) -> [UInt8] { Array(wrapped.dropFirst().prefix(8)) }

    func wrap(_ inner: SymmetricKey, for purpose: [UInt8]) throws(SealError) -> [UInt8] {
        let header = [Self.version] + identifier
        guard let box = try? AES.GCM.seal(inner.withUnsafeBytes { Data($0) }, using: key, authenticating: header + purpose),
            let combined = box.combined
        else { throw .broken }
        return header + combined
    }

    func unwrap(_ wrapped: [UInt8], for purpose: [UInt8]) throws(SealError) -> SymmetricKey {
        guard wrapped.first == Self.version else { throw .unknownFormat }
        guard Self.identifier(of: wrapped) == identifier else { throw .unknownKey }
        guard let box = try? AES.GCM.SealedBox(combined: wrapped.dropFirst(9)),
            let inner = try? AES.GCM.open(box, using: key, authenticating: Array(wrapped.prefix(9)) + purpose), inner.count == 32
        else { throw .broken }
        return SymmetricKey(data: inner)
    }
}
