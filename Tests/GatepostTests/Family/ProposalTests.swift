@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// How a relative comes in (S4): a parent asks, a manager answers, an invitation is used once.
@Suite struct ProposalTests {
    let family: FamilyWorld
    var world: World { family.world }

    init() async throws { family = try await FamilyWorld() }

    @Test("S4, D16: a relative joins by a single-use invitation that a manager sends once a parent has asked") func joins() async throws {
        let relative = try await family.propose()
        #expect(try await family.ownPage(family.mother).relatives.map(\.stage) == [.waiting])
        #expect(try await world.letters(.invitation).isEmpty, "nobody is written to before a manager has answered")
        #expect(Set(try await world.letters(.desk)) == [family.manager, family.deputy])
        let invitation = try await family.invite(relative)
        #expect(try await family.ownPage(family.mother).relatives.map(\.stage) == [.invited])
        let nan = try await family.join(invitation).member
        #expect(try await world.viewer(nan)?.capacity == .family)
        #expect(try await family.desk(family.deputy).approved.map(\.rows).first?.map(\.stage) == [.joined])
        await #expect(throws: Refused([.invitationOver])) { _ = try await family.join(invitation) }
    }

    @Test("S4, S2: only a carer whose own yes counts proposes, for their own child, and six at most") func whoMay() async throws {
        let unproven = try await world.carer(of: family.rowan, as: .parentalResponsibility, proven: false, named: "Al Kershaw")
        let restricted = try await world.carer(of: family.rowan, as: .courtRestricted, named: "Max Kershaw")
        let unsigned = try await world.carer(of: family.rowan, named: "Bea Kershaw", agreed: false)
        func refusals(_ member: Member.ID) async throws -> [Refusal] {
            try await world.refusals(of: ProposeRelative(world.identifier(), for: family.rowan, family.proposal()), to: member)
        }
        for member in [unproven, restricted] { #expect(try await refusals(member) == [.authorityNotProven]) }
        #expect(try await refusals(unsigned) == [.agreementUnsigned])
        let neighbour = try await world.carer(of: try await world.child("Ash", "Bello"))
        let nan = try await world.relative(of: family.rowan, invitedBy: family.mother)
        for member in [neighbour, nan, family.manager] { await #expect(throws: NotFound.self) { _ = try await refusals(member) } }
        for number in 1...5 { _ = try await family.propose(family.proposal("Relative \(number)", email: "r\(number)@example.org")) }
        #expect(try await refusals(family.mother) == [.tooManyRelatives(most: 6)])
        // Another carer's are counted for that carer alone: how many there are would tell of them.
        let other = try await world.carer(of: family.rowan, named: "Lee Kershaw")
        #expect(try await refusals(other).isEmpty)
    }

    @Test("S4: the same address is not asked for twice, and a form sent twice asks once") func twice() async throws {
        let id: Relative.ID = world.identifier()
        for _ in 1...2 { try await world.perform(ProposeRelative(id, for: family.rowan, family.proposal()), by: family.mother) }
        #expect(try await family.desk(family.manager).waiting.count == 1)
        let again = ProposeRelative(world.identifier(), for: family.rowan, family.proposal())
        #expect(try await world.refusals(of: again, to: family.mother) == [.alreadyTaken("email")])
    }

    @Test("S4: a manager declines with a reason, which the parent and the team read; nobody is invited") func declined() async throws {
        let relative = try await family.propose()
        #expect(try await world.refusals(of: family.answer(relative, .decline(reason: " ")), to: family.manager) == [.missing("reason")])
        try await world.perform(family.answer(relative, .decline(reason: "Please bring them in first.")), by: family.manager)
        let own = try await family.ownPage(family.mother).relatives
        #expect(own.map(\.stage) == [.declined] && own.map(\.reason) == ["Please bring them in first."])
        #expect(try await family.desk(family.deputy).declined.map(\.reason) == ["Please bring them in first."])
        let invitation = family.answer(relative, .invite(world.identifier(), comments: false))
        #expect(try await world.refusals(of: invitation, to: family.deputy) == [.changedMeanwhile])
        #expect(try await world.letters(.invitation).isEmpty)
    }

    @Test("S4: whoever does not run the setting answers nothing, and the desk counts what waits for those who do") func desk()
        async throws
    {
        let practitioner = try await world.member(.staff, [.contributor])
        let relative = try await family.propose()
        let answer = family.answer(relative, .invite(world.identifier(), comments: false))
        #expect(try await world.refusals(of: answer, to: practitioner) == [.needsDuty(Duty.managing)])
        #expect(try await world.refusals(of: answer, to: family.mother) == [.needsDuty(Duty.managing)], "she asked, and does not answer")
        for (member, count) in [(family.manager, 1), (practitioner, 0)] {
            let viewer = try #require(try await world.viewer(member))
            #expect(try await world.application.read { db in try RelativesPage.count(for: viewer, from: db) } == count)
        }
    }

    @Test("S4: those approved are read page by page, each once and by child, and what waits stands on the first") func pages() async throws
    {
        let waiting = try await family.propose()
        var children: Set<Child.ID> = []
        for number in 1...9 {
            // Two children of one name are still two.
            let child = try await world.child("Wren", "Adeyemi-\(number / 2)")
            let carer = try await world.carer(of: child)
            for _ in 1...6 { _ = try await world.relative(of: child, invitedBy: carer) }
            children.insert(child)
        }
        let first = try await family.desk(family.manager)
        let second = try await family.desk(family.manager, after: try #require(first.next))
        #expect(first.waiting.map(\.id) == [waiting] && second.waiting.isEmpty && second.next == nil)
        let rows = (first.approved + second.approved).flatMap(\.rows)
        #expect(first.approved.flatMap(\.rows).count == RelativesPage.length)
        #expect(rows.count == 54 && Set(rows.map(\.id)).count == 54 && Set(rows.map(\.child)) == children)
        #expect(rows.map(\.childName) == rows.map(\.childName).sorted())
        let elsewhere = try await family.desk(family.manager, after: world.identifier())
        #expect(elsewhere.approved.map(\.child) == first.approved.map(\.child), "an unknown key leads to the first page")
    }

    @Test("S4: an invitation opens nothing once the parent behind it may have nobody here, and none is sent") func unbacked() async throws {
        let (first, second) = (try await family.propose(), try await family.propose(family.proposal(email: "two@example.org")))
        let invitation = try await family.invite(first)
        try await world.perform(SuspendAccess(world.identifier(), of: family.mother), by: family.manager)
        await #expect(throws: Refused([.invitationOver])) { _ = try await family.join(invitation) }
        let answer = family.answer(second, .invite(world.identifier(), comments: false))
        #expect(try await !world.refusals(of: answer, to: family.manager).isEmpty)
    }

    @Test("S4, S2: a carer of the child, now or before, does not come back as somebody's relative") func carerAsRelative() async throws {
        let father = try await world.carer(of: family.rowan, named: "Max Kershaw")
        let session = try await world.signedIn(father)
        try await world.endCare(of: family.rowan, by: father)
        let invitation = try await family.invite(try await family.propose())
        await #expect(throws: Refused([.invitationOver])) { _ = try await family.joining(invitation).accept(as: session, age: .adult) }
    }

    @Test("S4: an invitation that nobody used in time is sent again by a manager, to the same person") func again() async throws {
        let relative = try await family.propose()
        let first = try await family.invite(relative)
        world.wait(15 * Span.day)
        #expect(try await family.ownPage(family.mother).relatives.map(\.stage) == [.unused])
        let second: Invitation.ID = world.identifier()
        try await world.perform(InviteRelativeAgain(relative, as: second, secrets: world.application.secrets), by: family.deputy)
        await #expect(throws: Refused([.invitationOver])) { _ = try await family.join(first) }
        _ = try await family.join(second)
        #expect(try await family.ownPage(family.mother).relatives.map(\.stage) == [.joined])
    }

    @Test("S4, N38: a relative under 18 does not join, and nobody invites one in another way") func young() async throws {
        let invitation = try await family.invite(try await family.propose())
        await #expect(throws: Refused([.tooYoung])) {
            _ = try await family.joining(invitation).accept(
                name: "Nan Dunn", username: "", password: "three brown teapots", age: .under18(until: world.today.adding(days: 400)))
        }
        let direct = InvitePerson(
            world.identifier(), name: "Nan Dunn", email: EmailAddress("nan@example.org"), to: .relative(family.rowan, relationship: "aunt"),
            secrets: world.application.secrets)
        await #expect(throws: NotFound.self) { try await world.perform(direct, by: family.manager) }
    }
}
