import Crypto
import Safeguarding

/// A tablet and a laptop that the setting enrolled, one of them lost since. It does not ask for them yet: whoever looks round the demo comes
/// with a browser of their own, and can enrol that.
struct DemoDevices: Sendable {
    let stage: DemoStage
    let team: DemoTeam

    /// - Returns: the tablet, on which pictures are taken.
    func build() async throws -> Device.ID {
        let tablet = try await enrol(
            "Oak room tablet", .tablet, as: "amy", "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Safari/537.36")
        let laptop = try await enrol(
            "Old office laptop", .computer, as: "tom", "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0")
        try await perform(LoseDevice(laptop), as: try team.manager)
        return tablet
    }

    /// Nobody keeps its key: as if the tablet lay in its room.
    private func enrol(_ name: String, _ kind: DeviceKind, as user: String, _ agent: String) async throws -> Device.ID {
        let (application, id): (Application, Device.ID) = (stage.application, stage.identifier())
        let code = try await perform(
            OfferDevice(stage.identifier(), named: name, kind, with: application.secrets), as: try team.manager)
        let key = try P256.Signing.PrivateKey(rawRepresentation: application.random.bytes(32))
        let session = application.random.bytes(32)
        let challenge = try await Challenge.make(.enrol, boundTo: session, in: application)
        let signature = try key.signature(for: DeviceKey.message(challenge)).rawRepresentation
        guard let publicKey = DeviceKey(Array(key.publicKey.x963Representation)) else { throw NotFound() }
        let new = NewDevice(id, publicKey, DeviceProof(challenge: challenge, signature: Array(signature)), agent: agent)
        _ = try await perform(EnrolDevice(new, by: code, in: session, with: application.secrets), as: try team.member(user))
        return id
    }

    /// Without a moment's wait, which chance would draw: the posts of the demo stay as they are.
    private func perform<A: Action>(_ action: A, as member: Member.ID) async throws -> A.Outcome {
        try await stage.application.gate.perform(action, for: stage.asking(member))
    }
}
