import Crypto
import Foundation

/// A passkey's public key: ES256 or EdDSA, the two that swift-crypto verifies (RFC 9053). Others are not offered and not taken.
struct PasskeyKey: Hashable, Sendable {
    enum Algorithm: Int, CaseIterable, Sendable {
        /// ECDSA over P-256 with SHA-256.
        case es256 = -7
        /// Ed25519.
        case edDSA = -8
    }

    let algorithm: Algorithm
    /// 65 bytes as X9.63 has them, or Ed25519's 32.
    let bytes: [UInt8]

    init(_ algorithm: Algorithm, _ bytes: [UInt8]) {
        self.algorithm = algorithm
        self.bytes = bytes
    }

    /// From its COSE map.
    /// - Throws: `UnreadablePasskey` for another algorithm, another curve, or a point that is not on it.
    init(cose: CBOR) throws {
        let (kind, curve, x) = (cose[.integer(1)]?.asInteger, cose[.integer(-1)]?.asInteger, cose[.integer(-2)]?.asBytes)
        guard let algorithm = cose[.integer(3)]?.asInteger.flatMap(Algorithm.init(rawValue:)), let x, x.count == 32 else { throw UnreadablePasskey() }
        self.algorithm = algorithm
        switch algorithm {
        case .es256:
            guard kind == 2, curve == 1, let y = cose[.integer(-3)]?.asBytes, y.count == 32 else { throw UnreadablePasskey() }
            bytes = [4] + x + y
            guard (try? P256.Signing.PublicKey(x963Representation: bytes)) != nil else { throw UnreadablePasskey() }
        case .edDSA:
            guard kind == 1, curve == 6 else { throw UnreadablePasskey() }
            bytes = x
            guard (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil else { throw UnreadablePasskey() }
        }
    }

    func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        switch algorithm {
        case .es256:
            guard let key = try? P256.Signing.PublicKey(x963Representation: bytes),
                let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature)
            else { return false }
            return key.isValidSignature(signature, for: Data(message))
        case .edDSA:
            guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
            return key.isValidSignature(Data(signature), for: Data(message))
        }
    }
}

/// What an authenticator says and signs (WebAuthn level 2, 6.1).
struct AuthenticatorData: Sendable {
    let partyHash: [UInt8]
    /// Somebody touched it.
    let isPresent: Bool
    /// It knows whoever touched it: by a finger, a face or a number.
    let isVerified: Bool
    let counter: Int
    /// With a new passkey: its name, and its key.
    let made: (credential: [UInt8], key: PasskeyKey)?

    private static let longestCredential = 1_023

    /// - Throws: `UnreadablePasskey`.
    init(_ bytes: [UInt8]) throws {
        guard (37...CBORReader.most).contains(bytes.count) else { throw UnreadablePasskey() }
        let flags = bytes[32]
        partyHash = Array(bytes[..<32])
        isPresent = flags & 0x01 != 0
        isVerified = flags & 0x04 != 0
        counter = bytes[33..<37].reduce(0) { $0 << 8 | Int($1) }
        var rest = bytes[37...]
        if flags & 0x40 != 0 {
            // Which make of authenticator it is, in sixteen bytes, is not read: we ask for no attestation.
            guard rest.count >= 18 else { throw UnreadablePasskey() }
            let length = Int(rest[rest.startIndex + 16]) << 8 | Int(rest[rest.startIndex + 17])
            rest = rest.dropFirst(18)
            guard (1...AuthenticatorData.longestCredential).contains(length), length <= rest.count else { throw UnreadablePasskey() }
            let credential = Array(rest.prefix(length))
            var reader = try CBORReader(rest.dropFirst(length))
            made = (credential, try PasskeyKey(cose: try reader.read()))
            rest = reader.rest
        } else {
            made = nil
        }
        if flags & 0x80 != 0 {
            var reader = try CBORReader(rest)
            _ = try reader.read()
            rest = reader.rest
        }
        guard rest.isEmpty else { throw UnreadablePasskey() }
    }
}
