import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct PasskeyTests {
    let world: World
    let staff: Member.ID
    static let password = "three brown teapots"

    init() async throws {
        world = try await World()
        staff = try await world.member(.staff, [.manager], named: "Ada Okoro")
        try await world.canSignIn(staff, as: "ada@example.org", with: PasskeyTests.password)
    }

    private func session() async throws -> Session {
        let answer = try await SignIn(
            "ada@example.org", password: PasskeyTests.password, from: "192.0.2.1", knownBrowser: nil, agent: "Test"
        ).perform(in: world.application)
        guard case .welcome(let begun) = answer else { throw NotFound() }
        let whole = try await world.whole(begun)
        return try #require(try await Sessions(world.application).session(whole.secret, at: world.now))
    }

    private func add(_ key: SoftAuthenticator, to session: Session, challenge: String? = nil) async throws -> [Refusal] {
        let offer = try #require(try await session.newPasskey(in: world.application))
        let action = AddPasskey(
            world.identifier(), key.made(challenge ?? offer.challenge), named: "My phone", in: session, of: world.application)
        return try await world.refusals(of: action, to: staff)
    }

    private func challenge(_ session: Session) async throws -> String {
        try #require(try await session.proofChoices(in: world.application).passkey).challenge
    }

    @Test(
        "P3: a passkey of each kind is made without attestation, and proves its owner once for each challenge",
        arguments: PasskeyKey.Algorithm.allCases)
    func kinds(_ algorithm: PasskeyKey.Algorithm) async throws {
        var key: SoftAuthenticator =
            switch algorithm {
            case .es256: .es256()
            case .edDSA: .edDSA()
            case .rs256: try .rs256()
            }
        let session = try await session()
        #expect(try await add(key, to: session) == [])
        key.counter = 2
        let challenge = try await challenge(session)
        let answer = try key.answer(challenge)
        #expect(try await session.prove(.passkey(answer), in: world.application) == .right)
        #expect(try await session.prove(.passkey(answer), in: world.application) == .wrong)
    }

    @Test("P3: a challenge is for one session and five minutes, and for what it was asked for") func challenges() async throws {
        let key = SoftAuthenticator.es256()
        let (here, elsewhere) = (try await session(), try await session())
        let others = try #require(try await elsewhere.newPasskey(in: world.application)).challenge
        #expect(try await add(key, to: here, challenge: others) == [.notUnderstood("passkey")])
        #expect(try await add(key, to: here, challenge: String(repeating: "00", count: 32)) == [.notUnderstood("passkey")])
        #expect(try await add(key, to: here) == [])
        var later = key
        later.counter = 9
        let theirs = try await challenge(elsewhere)
        #expect(try await here.prove(.passkey(try later.answer(theirs)), in: world.application) == .wrong)
        let adding = try #require(try await here.newPasskey(in: world.application)).challenge
        #expect(try await here.prove(.passkey(try later.answer(adding)), in: world.application) == .wrong)
        let old = try await challenge(here)
        world.wait(5 * Span.minute + 1)
        #expect(try await here.prove(.passkey(try later.answer(old)), in: world.application) == .wrong)
    }

    @Test(
        "P3: another place, another page round ours, nobody there, nobody known, another purpose or other bytes are no proof",
        arguments: ["origin", "party", "within", "absent", "unverified", "type", "signature"])
    func bent(how: String) async throws {
        var key = SoftAuthenticator.es256()
        let session = try await session()
        #expect(try await add(key, to: session) == [])
        key.counter = 2
        switch how {
        case "origin": key.origin = "https://acornlane.example.evil.example"
        case "party": key.party = "evil.example"
        case "within": key.isWithin = true
        case "absent": key.flags = 0x04
        case "unverified": key.flags = 0x01
        default: break
        }
        let challenge = try await challenge(session)
        let answer = try key.answer(challenge, type: how == "type" ? "webauthn.create" : "webauthn.get", signing: how == "signature" ? [1] : [])
        #expect(try await session.prove(.passkey(answer), in: world.application) == .wrong)
        // What is bent when it is made is not kept either.
        guard how != "type", how != "signature" else { return }
        #expect(try await add(key, to: session) == [.notUnderstood("passkey")])
    }

    @Test("P3: a counter that does not go up is a copy, and proves nothing") func copied() async throws {
        var key = SoftAuthenticator.es256()
        let session = try await session()
        key.counter = 7
        #expect(try await add(key, to: session) == [])
        for (counter, answer) in [(7, Session.Proved.wrong), (6, .wrong), (0, .wrong), (8, .right), (8, .wrong)] {
            key.counter = counter
            let challenge = try await challenge(session)
            #expect(try await session.prove(.passkey(try key.answer(challenge)), in: world.application) == answer, "\(counter)")
        }
    }

    @Test("P3: a passkey that never counts is taken as it is") func uncounted() async throws {
        var key = SoftAuthenticator.edDSA()
        key.counter = 0
        let session = try await session()
        #expect(try await add(key, to: session) == [])
        for _ in 0..<2 {
            let challenge = try await challenge(session)
            #expect(try await session.prove(.passkey(try key.answer(challenge)), in: world.application) == .right)
        }
    }

    @Test("P3: what is no key, another kind of key, or no CBOR is refused, whatever its lengths claim") func unreadable() async throws {
        let session = try await session()
        let (key, offer) = (SoftAuthenticator.es256(), try #require(try await session.newPasskey(in: world.application)))
        var offCurve = key.cose
        offCurve[offCurve.count - 1] ^= 1
        let bent: [[UInt8]] = [
            [], [0xA0], offCurve, Array(key.cose.prefix(21)), key.cose + [0],
            // RS256 without numbers, and one with an exponent of 1, for which anything is signed by itself.
            [0xA1, 0x03, 0x39, 0x01, 0x00], Array(try SoftAuthenticator.rs256().cose.dropLast(4)) + [0x41, 0x01],
            // ES384.
            [0xA1, 0x03, 0x38, 0x22],
        ]
        for cose in bent {
            let action = AddPasskey(
                world.identifier(), key.made(offer.challenge, key: cose), named: "My phone", in: session, of: world.application)
            #expect(try await world.refusals(of: action, to: staff) == [.notUnderstood("passkey")], "\(cose)")
        }
        let hostile: [[UInt8]] = [
            [0x5B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x5F, 0x41, 0x00, 0xFF], [0xBF, 0xFF], [0x9B, 0, 0, 0, 1, 0, 0, 0, 0],
            [UInt8](repeating: 0x81, count: 1_000), [0xA2, 0x01, 0x02, 0x01, 0x03], [0xC0, 0x01], [0xF9, 0x3C, 0x00], [0x62, 0xC3, 0x28],
            [0x01, 0x01], [], [UInt8](repeating: 0, count: CBORReader.most + 1),
        ]
        for bytes in hostile { #expect(throws: UnreadablePasskey.self) { try CBORReader.whole(bytes) } }
        for count in 0..<200 {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255) }
            _ = try? AuthenticatorData(bytes)
            _ = try? CBORReader.whole(bytes)
        }
    }

    @Test("P3: nobody adds a passkey to somebody else's account, and a known one belongs to nobody else") func others() async throws {
        let session = try await session()
        let key = SoftAuthenticator.es256()
        let offer = try #require(try await session.newPasskey(in: world.application))
        let other = try await world.member(.staff, [.manager])
        let action = AddPasskey(world.identifier(), key.made(offer.challenge), named: "Mine", in: session, of: world.application)
        await #expect(throws: NotFound()) { try await world.perform(action, by: other) }
        #expect(try await add(key, to: session) == [])
        #expect(try await add(key, to: session) == [.alreadyTaken("passkey")])
    }

    @Test("passkeys are offered where the address is encrypted or this machine's own, and not for a number") func possible() {
        for (address, isPossible) in [
            ("https://acornlane.example", true), ("http://localhost:8080", true), ("http://acornlane.example", false), ("https://192.0.2.7", false),
        ] { #expect(PasskeyParty(address).isPossible == isPossible, "\(address)") }
        #expect(PasskeyParty("https://acornlane.example:8443").id == "acornlane.example")
    }
}
