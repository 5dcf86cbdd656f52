import Crypto
import CryptoExtras
import Foundation
@testable import Gatepost

/// An authenticator in a test: makes a key, and signs what a real one would. What it says can be bent.
struct SoftAuthenticator {
    enum Key {
        case es256(P256.Signing.PrivateKey)
        case edDSA(Curve25519.Signing.PrivateKey)
        case rs256(_RSA.Signing.PrivateKey)
    }

    let key: Key
    let credential = [UInt8](repeating: 0xC0, count: 32)
    var party = "localhost"
    var origin = "http://localhost:8080"
    /// Present and verified.
    var flags: UInt8 = 0x05
    var counter = 1
    var isWithin: Bool?

    static func es256() -> SoftAuthenticator { SoftAuthenticator(key: .es256(P256.Signing.PrivateKey())) }
    static func edDSA() -> SoftAuthenticator { SoftAuthenticator(key: .edDSA(Curve25519.Signing.PrivateKey())) }

    static func rs256(_ size: _RSA.Signing.KeySize = .bits2048) throws -> SoftAuthenticator {
        SoftAuthenticator(key: .rs256(try _RSA.Signing.PrivateKey(keySize: size)))
    }

    func made(_ challenge: String, type: String = "webauthn.create", key bent: [UInt8]? = nil) -> MadePasskey {
        var data = data(flags | 0x40)
        data.append(contentsOf: [UInt8](repeating: 0, count: 16))
        data.append(contentsOf: twoBytes(credential.count))
        data.append(contentsOf: credential)
        data.append(contentsOf: bent ?? cose)
        var object: [UInt8] = [0xA3]
        for part in [text("fmt"), text("none"), text("attStmt"), [0xA0], text("authData"), [0x59], twoBytes(data.count), data] {
            object.append(contentsOf: part)
        }
        return MadePasskey(clientData: clientData(type, challenge), attestation: object)
    }

    func answer(_ challenge: String, type: String = "webauthn.get", signing other: [UInt8] = []) throws -> PasskeyAnswer {
        let (data, client) = (data(flags), clientData(type, challenge))
        let signature = try sign(data + Array(SHA256.hash(data: client)) + other)
        return PasskeyAnswer(credential: credential, clientData: client, authenticatorData: data, signature: signature)
    }

    /// The public key as a COSE map.
    var cose: [UInt8] {
        switch key {
        case .es256(let key):
            let point = Array(key.publicKey.x963Representation)
            var map: [UInt8] = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]
            map.append(contentsOf: point[1..<33])
            map.append(contentsOf: [0x22, 0x58, 0x20])
            map.append(contentsOf: point[33..<65])
            return map
        case .edDSA(let key):
            var map: [UInt8] = [0xA4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20]
            map.append(contentsOf: Array(key.publicKey.rawRepresentation))
            return map
        case .rs256(let key):
            // Making a key without numbers would be a mistake of this test, not of what it tests.
            guard let numbers = try? key.publicKey.getKeyPrimitives() else { return [] }
            var map: [UInt8] = [0xA4, 0x01, 0x03, 0x03, 0x39, 0x01, 0x00, 0x20, 0x59]
            map.append(contentsOf: twoBytes(numbers.modulus.count))
            map.append(contentsOf: numbers.modulus)
            map.append(contentsOf: [0x21, 0x40 | UInt8(numbers.publicExponent.count)])
            map.append(contentsOf: numbers.publicExponent)
            return map
        }
    }

    private func data(_ flags: UInt8) -> [UInt8] {
        var data = Array(SHA256.hash(data: Array(party.utf8)))
        data.append(flags)
        data.append(contentsOf: twoBytes(counter >> 16))
        data.append(contentsOf: twoBytes(counter))
        return data
    }

    private func twoBytes(_ number: Int) -> [UInt8] { [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)] }

    private func clientData(_ type: String, _ challenge: String) -> [UInt8] {
        let bytes = Data([UInt8](hexadecimal: challenge) ?? [])
        let base = bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        let within = isWithin.map { ",\"crossOrigin\":\($0)" } ?? ""
        return Array("{\"type\":\"\(type)\",\"challenge\":\"\(base)\",\"origin\":\"\(origin)\"\(within)}".utf8)
    }

    private func text(_ words: String) -> [UInt8] { [0x60 | UInt8(words.utf8.count)] + Array(words.utf8) }

    private func sign(_ message: [UInt8]) throws -> [UInt8] {
        switch key {
        case .es256(let key): Array(try key.signature(for: Data(message)).derRepresentation)
        case .edDSA(let key): Array(try key.signature(for: Data(message)))
        case .rs256(let key): Array(try key.signature(for: Data(message), padding: .insecurePKCS1v1_5).rawRepresentation)
        }
    }
}
