import Crypto
import CryptoExtras
import Foundation

/// A passkey's public key: ES256, EdDSA (RFC 9053) or RS256 (RFC 8812). Others are not offered and not taken.
struct PasskeyKey: Hashable, Sendable {
    enum Algorithm: Int, CaseIterable, Sendable {
        /// ECDSA over P-256 with SHA-256.
        case es256 = -7
        /// Ed25519.
        case edDSA = -8
        /// RSASSA-PKCS1-v1_5 with SHA-256, of 2,048 to 4,096 bits: what older computers with Windows Hello have, and nothing else.
        case rs256 = -257
    }

    let algorithm: Algorithm
    /// 65 bytes as X9.63 has them, Ed25519's 32, or RSA's in DER.
    let bytes: [UInt8]

    init(_ algorithm: Algorithm, _ bytes: [UInt8]) {
        self.algorithm = algorithm
        self.bytes = bytes
    }

    /// From its COSE map.
    /// - Throws: `UnreadablePasskey` for another algorithm, another curve, or a point that is not on it.
    init(cose: CBOR) throws {
        guard let algorithm = cose[.integer(3)]?.asInteger.flatMap(Algorithm.init(rawValue:)) else { throw UnreadablePasskey() }
        let kind = cose[.integer(1)]?.asInteger
        self.algorithm = algorithm
        switch algorithm {
        case .es256:
            guard kind == 2, cose[.integer(-1)]?.asInteger == 1, let x = cose[.integer(-2)]?.asBytes, x.count == 32,
                let y = cose[.integer(-3)]?.asBytes, y.count == 32
            else { throw UnreadablePasskey() }
            bytes = [4] + x + y
            guard (try? P256.Signing.PublicKey(x963Representation: bytes)) != nil else { throw UnreadablePasskey() }
        case .edDSA:
            guard kind == 1, cose[.integer(-1)]?.asInteger == 6, let x = cose[.integer(-2)]?.asBytes, x.count == 32 else { throw UnreadablePasskey() }
            bytes = x
            guard (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil else { throw UnreadablePasskey() }
        case .rs256:
            // A long modulus or exponent would make every proof slow for us; authenticators use one exponent.
            guard kind == 3, let modulus = cose[.integer(-1)]?.asBytes, (256...512).contains(modulus.count),
                let exponent = cose[.integer(-2)]?.asBytes, exponent == [1, 0, 1],
                let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent)
            else { throw UnreadablePasskey() }
            bytes = Array(key.derRepresentation)
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
        case .rs256:
            guard let key = try? _RSA.Signing.PublicKey(derRepresentation: bytes) else { return false }
            let signature = _RSA.Signing.RSASignature(rawRepresentation: Data(signature))
            return key.isValidSignature(signature, for: Data(message), padding: .insecurePKCS1v1_5)
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
