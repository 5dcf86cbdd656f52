import Crypto
import Foundation
import Safeguarding

/// Whom a passkey is for: this address and no other. A copy of our page elsewhere gets no answer from it.
public struct PasskeyParty: Sendable {
    /// The host, as "acornlane.example".
    public let id: String
    /// As browsers name it, "https://acornlane.example".
    let origin: String

    public init(_ publicAddress: String) {
        let host = publicAddress.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first ?? ""
        id = String(host.prefix { $0 != ":" })
        origin = publicAddress
    }

    /// Browsers have passkeys where the address is encrypted, or this very machine; never for a bare number.
    public var isPossible: Bool {
        id == "localhost" || origin.hasPrefix("https://") && id.contains(where: \.isLetter)
    }
}

/// What a browser sends when somebody proves themselves with a passkey.
public struct PasskeyAnswer: Sendable {
    let credential, clientData, authenticatorData, signature: [UInt8]

    /// - Parameters: each as hexadecimal digits, as the page's script writes them.
    /// - Returns: `nil` for what cannot be one.
    public init?(credential: String, clientData: String, authenticatorData: String, signature: String) {
        guard [credential, clientData, authenticatorData, signature].allSatisfy({ (2...8_192).contains($0.utf8.count) }),
            let credential = [UInt8](hexadecimal: credential), let client = [UInt8](hexadecimal: clientData),
            let data = [UInt8](hexadecimal: authenticatorData), let signature = [UInt8](hexadecimal: signature)
        else { return nil }
        (self.credential, self.clientData, self.authenticatorData, self.signature) = (credential, client, data, signature)
    }

    init(credential: [UInt8], clientData: [UInt8], authenticatorData: [UInt8], signature: [UInt8]) {
        (self.credential, self.clientData) = (credential, clientData)
        (self.authenticatorData, self.signature) = (authenticatorData, signature)
    }

    /// The counter that it shows, where everything about it is right but whether its challenge was ours to answer.
    /// - Parameter counter: what it showed last. Where either counts, a copy of the key would show itself by not going up.
    /// - Returns: `nil` when anything is wrong.
    func counter(for party: PasskeyParty, _ key: PasskeyKey, after counter: Int) -> Int? {
        guard ClientData(clientData, "webauthn.get", for: party) != nil, let data = try? AuthenticatorData(authenticatorData),
            data.made == nil, data.isFor(party), data.counter > counter || (data.counter == 0 && counter == 0),
            key.isValid(signature, for: authenticatorData + Array(SHA256.hash(data: clientData)))
        else { return nil }
        return data.counter
    }

    /// The challenge that it answers.
    func challenge(for party: PasskeyParty) -> [UInt8]? { ClientData(clientData, "webauthn.get", for: party)?.challenge }
}

/// What a browser sends when a passkey was made.
public struct MadePasskey: Sendable {
    let clientData, attestation: [UInt8]

    /// - Parameters: each as hexadecimal digits.
    public init?(clientData: String, attestation: String) {
        guard (2...8_192).contains(clientData.utf8.count), (2...2 * CBORReader.most).contains(attestation.utf8.count),
            let client = [UInt8](hexadecimal: clientData), let attestation = [UInt8](hexadecimal: attestation)
        else { return nil }
        (self.clientData, self.attestation) = (client, attestation)
    }

    init(clientData: [UInt8], attestation: [UInt8]) {
        (self.clientData, self.attestation) = (clientData, attestation)
    }

    /// What is kept of it. Its attestation's own statement is not looked at: which make it is decides nothing here.
    func made(for party: PasskeyParty) -> (challenge: [UInt8], credential: [UInt8], key: PasskeyKey, counter: Int)? {
        guard let client = ClientData(clientData, "webauthn.create", for: party), let object = try? CBORReader.whole(attestation),
            let bytes = object[.text("authData")]?.asBytes, let data = try? AuthenticatorData(bytes), data.isFor(party), let made = data.made
        else { return nil }
        return (client.challenge, made.credential, made.key, data.counter)
    }
}

extension AuthenticatorData {
    /// Made for us, with somebody there whom the authenticator knows.
    fileprivate func isFor(_ party: PasskeyParty) -> Bool {
        partyHash == Array(SHA256.hash(data: Array(party.id.utf8))) && isPresent && isVerified
    }
}

/// What the browser says of where it was asked, which the authenticator signs.
private struct ClientData {
    let challenge: [UInt8]

    private struct Fields: Decodable {
        let type, challenge, origin: String
        let crossOrigin: Bool?
    }

    /// - Returns: `nil` when it was for something else, from another place, or within another's page.
    init?(_ bytes: [UInt8], _ type: String, for party: PasskeyParty) {
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(bytes)), fields.type == type, fields.origin == party.origin,
            fields.crossOrigin != true
        else { return nil }
        let base = fields.challenge.replacing("-", with: "+").replacing("_", with: "/")
        let padded = base + String(repeating: "=", count: (4 - base.utf8.count % 4) % 4)
        guard let challenge = Data(base64Encoded: padded), challenge.count == 32 else { return nil }
        self.challenge = Array(challenge)
    }
}
