import Crypto
import Foundation
import Safeguarding

/// Where a browser's messages go, and what they are encrypted with, as it told us.
public struct PushAddress: Codable, Hashable, Sendable {
    public let endpoint: String
    /// The browser's public key, 65 bytes.
    let publicKey: [UInt8]
    /// Sixteen bytes that only the browser and we know.
    let auth: [UInt8]

    /// - Returns: `nil` when the keys are none.
    public init?(endpoint: String, p256dh: String, auth: String) {
        guard let publicKey = [UInt8](base64ForAddresses: p256dh), let secret = [UInt8](base64ForAddresses: auth), secret.count == 16,
            (try? P256.KeyAgreement.PublicKey(x963Representation: publicKey)) != nil
        else { return nil }
        self.endpoint = endpoint
        self.publicKey = publicKey
        self.auth = secret
    }
}

/// What a browser shows, in the language of whoever reads. The same few sentences for everybody: it may be read over a shoulder, on a locked screen (N1).
struct PushMessage: Encodable, Sendable {
    let title: String
    let body: String
    /// The page that opens.
    let path: String
    /// The language of it.
    let lang: String

    /// What encrypted messages hold, whatever they say, so that their length tells nothing.
    static let length = 1_024

    init(_ kind: LetterKind, about subject: [UInt8], from settingName: String) {
        let shown: (body: String, path: String) =
            switch kind {
            case .digest: (said("There is something to see."), "/page")
            case .newEvent, .eventChanged, .eventCancelled: (said("There is news about a date."), "/events")
            case .eventReminder: (said("Something is coming up soon."), "/events")
            case .answer, .suggestionDecided: (said("The office has an answer for you."), "/office")
            case .urgentQuestion, .urgentStillOpen, .concernUrgent: (said("Please look now."), "/")
            case .urgentRing: (said("Please read the letter that we have sent you."), "/office")
            default: (said("There is something to see."), "/")
            }
        title = settingName
        (body, path) = shown
        lang = (Catalogue.current?.language ?? .english).tag
    }

    /// Encrypts it for one browser, as RFC 8291 has it: only that browser can read it, and the service in between cannot.
    /// - Returns: the body to send, with `Content-Encoding: aes128gcm`.
    func sealed(for address: PushAddress, random: any RandomSource) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var words = Array(try encoder.encode(self))
        if words.count >= PushMessage.length { words = Array(try encoder.encode(PushMessage(body: body, path: path, lang: lang))) }
        return try PushMessage.seal(
            words, for: address, with: PushMessage.freshKey(random), salt: random.bytes(16), padding: PushMessage.length - words.count)
    }

    /// Where a setting's name is too long to be shown.
    private init(body: String, path: String, lang: String) {
        title = "Gatepost"
        self.body = body
        self.path = path
        self.lang = lang
    }

    private static func freshKey(_ random: any RandomSource) throws -> P256.KeyAgreement.PrivateKey {
        for _ in 0..<8 { if let key = try? P256.KeyAgreement.PrivateKey(rawRepresentation: Data(random.bytes(32))) { return key } }
        return P256.KeyAgreement.PrivateKey()
    }

    static func seal(
        _ words: [UInt8], for address: PushAddress, with key: P256.KeyAgreement.PrivateKey, salt: [UInt8], padding: Int
    ) throws -> [UInt8] {
        let theirs = try P256.KeyAgreement.PublicKey(x963Representation: address.publicKey)
        let ours = Array(key.publicKey.x963Representation)
        var info = Array("WebPush: info\0".utf8)
        info += address.publicKey
        info += ours
        let input = try key.sharedSecretFromKeyAgreement(with: theirs).hkdfDerivedSymmetricKey(
            using: SHA256.self, salt: address.auth, sharedInfo: info, outputByteCount: 32)
        func derived(_ name: String, _ count: Int) -> SymmetricKey {
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: input, salt: salt, info: Array("Content-Encoding: \(name)\0".utf8), outputByteCount: count)
        }
        let nonce = try AES.GCM.Nonce(data: derived("nonce", 12).withUnsafeBytes { Array($0) })
        // The one record there is: the words, a mark that it is the last, and nothing up to the length.
        var record = words
        record.append(2)
        record += [UInt8](repeating: 0, count: padding)
        let box = try AES.GCM.seal(record, using: derived("aes128gcm", 16), nonce: nonce)
        var body = salt
        // The size of a record, 4,096 bytes, and our half of the key.
        body += [0, 0, 0x10, 0, UInt8(ours.count)]
        body += ours
        body += box.ciphertext
        body += box.tag
        return body
    }
}
