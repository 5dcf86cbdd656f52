@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct FilledPolicyTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID
    let registered: Member.ID
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
        deputy = try await world.member(.staff, [.deputy])
        registered = try await world.member(.committee, [.registeredPerson], named: "Ruth Adair")
    }

    private func rows(on installation: Installation = .alone) async throws -> [PolicyKind: FilledPolicies.Row] {
        let viewer = try #require(try await world.viewer(manager))
        let rows = try await world.application.read { db in try FilledPolicies.load(on: installation, for: viewer, from: db).rows }
        return Dictionary(rows.map { ($0.kind, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func words(_ kind: PolicyKind) async throws -> String { try #require(try await world.policy(kind)).text.text }

    @Test("P13: the privacy notice fills itself from how the setting is set up, says when it no longer fits, and is written anew from it")
    func notice() async throws {
        #expect(try await rows()[.privacyNotice]?.standing == .missing)
        try await world.issue(.privacyNotice, by: registered)
        let first = try await words(.privacyNotice)
        #expect(
            first.contains("Acorn Lane decides why") && first.contains("office@acornlane.example")
                && first.contains("6 months after the child has left"))
        #expect(try await rows()[.privacyNotice]?.stale == [])
        // A mail server that it does not name, and another time than it says.
        let installation = Installation(mailHost: "smtp.example", bucketHost: nil, hasSecondCopy: false)
        #expect(try await rows(on: installation)[.privacyNotice]?.stale == ["Who else has it"])
        try await world.schedule(.leaversPictures, months: 2, by: manager, and: deputy)
        #expect(try await rows()[.privacyNotice]?.stale == ["What we hold, why, and for how long"])
        try await world.issue(.privacyNotice, by: registered)
        let second = try await words(.privacyNotice)
        #expect(second.contains("2 months after the child has left") && !second.contains("6 months after the child has left"))
        #expect(try await rows()[.privacyNotice]?.stale == [])
    }

    @Test("P13: families can read the privacy notice, the record of processing is for the team, and nobody is made to sign that")
    func readers()
        async throws
    {
        for kind in PolicyKind.filled { try await world.issue(kind, by: registered) }
        let parent = try #require(try await world.viewer(try await world.carer(of: try await world.child())))
        _ = try await world.application.read { db in try PolicyPage.load(.privacyNotice, for: parent, from: db).title }
        for kind in [PolicyKind.processingRecord, .impactAssessment] {
            await #expect(throws: NotFound()) {
                try await world.application.read { db in try PolicyPage.load(kind, for: parent, from: db).title }
            }
        }
        await #expect(throws: NotFound()) {
            try await world.application.read { db in try FilledPolicies.load(on: .alone, for: parent, from: db).keeps }
        }
        let viewer = try #require(try await world.viewer(manager))
        let asked = try await world.application.read { db in try Agreement.asked(of: viewer, from: db).map(\.kind) }
        #expect(!asked.contains(.processingRecord) && !asked.contains(.impactAssessment) && asked.contains(.privacyNotice))
    }

    @Test("P13: the board shows whether the notice, the record and the assessment are in force, and which decisions wait") func measures()
        async throws
    {
        func state(_ register: Register) async throws -> LiveState {
            let (setting, now) = (world.setting, world.now)
            return try await world.application.read { db in
                let measure = try #require(Measure.information.first { $0.register == register })
                return try measure.standing(try Standpoint(setting, at: now, in: db), db)
            }
        }
        #expect(try await state(.texts) == LiveState(.attention, .of(0, 3)))
        for kind in PolicyKind.filled { try await world.issue(kind, by: registered) }
        #expect(try await state(.texts) == LiveState(.met, .of(3, 3)))
        #expect(try await state(.retention) == LiveState(.met, .inPlace))
        try await world.perform(
            PlaceHold(world.identifier(), on: .kind(.posts), because: "A claim.", reviewOn: world.today.adding(days: 30)), by: manager)
        #expect(try await state(.retention) == LiveState(.met, .inPlace))
        world.wait(31 * Span.day)
        #expect(try await state(.retention) == LiveState(.attention, .waiting(1)))
    }
}
