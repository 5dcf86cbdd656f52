import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Changing how one signs in") struct ChangedSignInTests {
    let world: World
    let ada, jo: Member.ID
    static let password = "three brown teapots"

    init() async throws {
        world = try await World()
        ada = try await world.member(.staff, [.manager], named: "Ada Okoro")
        jo = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        for (member, name) in [(ada, "ada"), (jo, "jo")] {
            try await world.canSignIn(member, as: "\(name)@example.org", with: Self.password)
        }
    }

    private func change(in secret: String) async throws -> ChangePassword.Answer {
        let session = try #require(try await world.look(at: secret))
        return try await ChangePassword.perform(
            from: Self.password, to: "seven green kettles", in: session, address: "192.0.2.1", application: world.application)
    }

    @Test("P3: whoever has a second factor shows it for a new password; where a password is all there is, the old one is the proof")
    func password() async throws {
        let staff = try await world.session("ada@example.org").secret
        let family = try await world.session("jo@example.org").secret
        world.wait(11 * Span.minute)
        let before = world.application.passwords.worksDone
        await #expect(throws: ProofNeeded()) { _ = try await change(in: staff) }
        #expect(world.application.passwords.worksDone == before)
        #expect(try await world.lettersTo(.signInChanged) == [])
        let session = try #require(try await world.look(at: staff))
        #expect(try await session.prove(.code(try await world.freshCode()), in: world.application) == .right)
        #expect(try await change(in: staff) == .changed)
        #expect(try await change(in: family) == .changed)
        #expect(try await Set(world.lettersTo(.signInChanged)) == [ada, jo])
    }

    @Test("P3: every change of how somebody signs in is written to them, and that cannot be turned off") func told() async throws {
        let session = try #require(try await world.look(at: try await world.session("ada@example.org").secret))
        let (person, secrets) = (session.person, world.application.secrets)
        let code = TimeCode(secret: World.generatorSecret).text(at: TimeCode.step(at: world.now))
        try await world.perform(
            AddTimeCode(NewTimeCode(secret: World.generatorSecret), showing: code, in: session, with: secrets), by: ada)
        _ = try await world.perform(MakeRecoveryCodes(for: person, with: secrets), by: ada)
        #expect(try await world.lettersTo(.signInChanged) == [ada, ada])
        let parent = try #require(try await world.viewer(jo)).person
        try await world.setUpGenerator(of: parent)
        try await world.perform(RemoveSecondFactor(.timeCode, of: parent), by: jo)
        #expect(try await world.lettersTo(.signInChanged).count { $0 == jo } == 1)
        #expect(LetterKind.signInChanged.notice.isFixed)
        try await Letters(world.application).deliver()
        let mails = try FileManager.default.contentsOfDirectory(
            at: world.folder.appending(path: "outbox"), includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "eml" }.map { try String(contentsOf: $0, encoding: .utf8) }
        #expect(mails.count { $0.contains("Subject: How you sign in was changed") && $0.contains("<ada@example.org>") } == 2)
        #expect(mails.count { $0.contains("<jo@example.org>") && $0.contains("/account") } == 1)
    }
}
