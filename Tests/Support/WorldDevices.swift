public import Crypto
@testable public import Gatepost
public import Safeguarding
import Storage

/// A browser with a key that it gives to nobody, as a script in a real one has.
public struct SoftDevice: Sendable {
    public let key = P256.Signing.PrivateKey()

    public init() {}

    public var publicKey: [UInt8] { Array(key.publicKey.x963Representation) }

    public func sign(_ challenge: [UInt8]) throws -> DeviceProof {
        DeviceProof(challenge: challenge, signature: Array(try key.signature(for: DeviceKey.message(challenge)).rawRepresentation))
    }

    public func sign(_ challenge: String) throws -> DeviceProof { try sign([UInt8](hexadecimal: challenge) ?? []) }
}

// Devices of a test's world.
extension World {
    /// A code for a device, as a manager makes it.
    public func offer(_ name: String = "Oak room tablet", _ kind: DeviceKind = .tablet, by manager: Member.ID) async throws -> String {
        try await perform(OfferDevice(identifier(), named: name, kind, with: application.secrets), by: manager)
    }

    /// Enrols a browser in somebody's session, through the gate.
    /// - Throws: `Refused`.
    @discardableResult
    public func enrol(_ browser: SoftDevice, by code: String, in session: Session) async throws -> DeviceToken {
        let proof = try browser.sign(try await session.deviceChallenge(enrolling: true, in: application))
        guard let key = DeviceKey(browser.publicKey) else { throw NotFound() }
        let new = NewDevice(identifier(), key, proof, agent: "Test")
        switch try await session.enrol(new, by: code, asking: asking(session.member), in: application) {
        case .enrolled(let token): return token
        case .refused(let refused): throw refused
        case .wait: throw NotFound()
        }
    }

    /// A session of somebody who can sign in, whole.
    /// - Parameter known: the cookie of the browser that they came in with before.
    public func session(
        _ email: String, with password: String = "three brown teapots", known: String? = nil
    ) async throws -> (secret: String, browser: String) {
        let signIn = SignIn(email, password: password, from: "192.0.2.1", knownBrowser: known, agent: "Test")
        guard case .welcome(let begun) = try await signIn.perform(in: application) else { throw NotFound() }
        let whole = try await whole(begun)
        return (whole.secret, whole.knownBrowser)
    }

    /// What a session is at this moment; nothing when it is over.
    public func look(at secret: String) async throws -> Session? { try await Sessions(application).session(secret, at: now) }

    /// Whoever asks does so on a device.
    public func asking(_ member: Member.ID, on device: Device.ID?, byPIN: Bool = false, at address: String? = nil) -> Asking {
        Asking(
            .member(member), in: setting, at: now, from: device, provenAt: byPIN ? nil : now, byPIN: byPIN, at: address,
            random: application.random)
    }
}
