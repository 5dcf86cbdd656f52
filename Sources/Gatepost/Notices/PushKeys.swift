import Crypto
import Foundation

extension Secrets {
    /// Tells push services that a message is ours (RFC 8292). Worked out from the master key; its public half is no secret, and browsers
    /// are given it when somebody turns messages on.
    var pushKey: P256.Signing.PrivateKey {
        // Not every 32 bytes are a key of this curve, though hardly any are not.
        for attempt in 0..<8 {
            let seed = key(for: "web push \(attempt)").withUnsafeBytes { Data($0) }
            if let key = try? P256.Signing.PrivateKey(rawRepresentation: seed) { return key }
        }
        preconditionFailure("one of eight seeds always makes a key")
    }

    /// What browsers are given: 65 bytes in letters for addresses.
    public var pushPublicKey: String { Array(pushKey.publicKey.x963Representation).base64ForAddresses }

    /// What a message to a service carries in its `Authorization` header.
    /// - Parameters:
    ///   - origin: the service, as `https://fcm.googleapis.com`.
    ///   - contact: whom the service may write to if something is wrong.
    ///   - now: microseconds since 1970, UTC.
    func pushAuthorisation(to origin: String, contact: String, at now: Int) throws -> String {
        func part(_ value: some Encodable) throws -> String {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(value)).base64ForAddresses
        }
        let signed = try part(["alg": "ES256", "typ": "JWT"]) + "." + part(
            PushClaims(aud: origin, exp: now / 1_000_000 + 12 * 3_600, sub: contact))
        let signature = try pushKey.signature(for: Data(signed.utf8)).rawRepresentation
        return "vapid t=\(signed).\(Array(signature).base64ForAddresses), k=\(pushPublicKey)"
    }
}

/// What the signed part of the header says.
private struct PushClaims: Encodable {
    let aud: String
    let exp: Int
    let sub: String
}

extension [UInt8] {
    /// Base 64 as addresses and these headers have it: `-` and `_`, and nothing at the end (RFC 4648, section 5).
    var base64ForAddresses: String {
        Data(self).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// - Returns: `nil` for what is not that.
    init?(base64ForAddresses text: String) {
        guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "=") }) else { return nil }
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        guard let data = Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)) else { return nil }
        self.init(data)
    }
}
