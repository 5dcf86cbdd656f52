@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct YoungParentTests {
    let world: World
    let manager, lead: Member.ID
    let rowan: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        rowan = try await world.child()
    }

    private func join(_ age: DeclaredAge, as invited: Invited? = nil) async throws -> Member.ID {
        let id: Invitation.ID = world.identifier()
        let tie = Invited.Tie(
            rowan, relationship: "mother", authority: .parentalResponsibility, evidence: "birth certificate", evidenceSeen: true)
        try await world.perform(
            InvitePerson(
                id, name: "Jo Kershaw", email: EmailAddress("jo@example.org"), to: invited ?? .carer(tie),
                secrets: world.application.secrets),
            by: manager)
        let joining = Joining(try await world.token(of: id), from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: world.application)
        let answer = try await joining.accept(name: "Jo Kershaw", username: "", password: "three brown teapots", age: age)
        guard case .joined(let begun) = answer else { throw NotFound() }
        return try #require(try await Sessions(world.application).session(begun.secret, at: world.now)?.viewer?.member)
    }

    @Test("N38: a parent under 18 may join, the safeguarding lead is told, and the page opens once they have agreed how") func agreed()
        async throws
    {
        let young = try await join(.under18(until: world.today.adding(days: 200)))
        #expect(try await world.lettersTo(.youngParent) == [lead])
        try await world.readAndSign(.parentsAgreement, by: young)
        let waiting = try #require(try await world.viewer(young))
        #expect(!waiting.hasAgreed && waiting.waitsForLead)
        await #expect(throws: NotFound.self) { try await world.feed(for: young) }
        for other in [manager, young] {
            await #expect(throws: NotFound.self) { try await world.perform(AgreeWithYoungParent(young, words: "All is well."), by: other) }
        }
        let leading = try #require(try await world.viewer(lead))
        #expect(try await world.application.read { db in try DeskPage.load(for: leading, from: db).matters.young.map(\.member) } == [young])
        #expect(try await world.refusals(of: AgreeWithYoungParent(young, words: " "), to: lead) == [.missing("words")])
        try await world.perform(AgreeWithYoungParent(young, words: "Her mother knows; she comes to Grace first."), by: lead)
        #expect(try await world.viewer(young)?.hasAgreed == true)
        #expect(try await world.feed(for: young).posts.isEmpty)
        #expect(try await world.refusals(of: AgreeWithYoungParent(young, words: "Again"), to: lead) == [.changedMeanwhile])
    }

    @Test("N38: from the day they are 18 nobody has to agree to anything") func grownUp() async throws {
        let young = try await join(.under18(until: world.today.adding(days: 3)))
        try await world.readAndSign(.parentsAgreement, by: young)
        #expect(try await world.viewer(young)?.hasAgreed == false)
        world.wait(3 * Span.day)
        #expect(try await world.viewer(young)?.hasAgreed == true)
    }

    @Test("N38: everybody else who joins is 18 or over, and a day that cannot be is not believed") func refused() async throws {
        let family = Invited.Tie(
            rowan, relationship: "mother", authority: .parentalResponsibility, evidence: "birth certificate", evidenceSeen: true)
        #expect(DeclaredAge.under18(until: nil).refusals(as: .staff, on: world.today) == [.tooYoung])
        for capacity in Capacity.allCases where capacity != .parent {
            #expect(DeclaredAge.under18(until: world.today.adding(days: 9)).refusals(as: capacity, on: world.today) == [.tooYoung])
        }
        await #expect(throws: Refused([.missing("adult_on")])) { try await join(.under18(until: nil), as: .carer(family)) }
        await #expect(throws: Refused([.dayOutOfRange("adult_on")])) { try await join(.under18(until: world.today), as: .carer(family)) }
        await #expect(throws: Refused([.dayOutOfRange("adult_on")])) {
            try await join(.under18(until: world.today.adding(days: 4_000)), as: .carer(family))
        }
    }
}
