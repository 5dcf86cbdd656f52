@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// How a relative's looking on ends (S4, D17): at once, sessions included, and for good.
@Suite struct EndingTests {
    enum Cause: String, CaseIterable, Sendable {
        case withdrawn, endedByManager, sponsorSuspended, sponsorLeft, tieEnded, restricted, toldNothing, childLeft, evidenceRanOut
    }

    let family: FamilyWorld
    var world: World { family.world }

    init() async throws { family = try await FamilyWorld() }

    /// Whose session it is now, as the server asks at each request.
    private func isIn(_ begun: Sessions.Begun) async throws -> Bool {
        try await Sessions(world.application).session(begun.secret, at: world.now)?.viewer != nil
    }

    private func sessions(of member: Member.ID) async throws -> Int {
        try await world.application.read { db in try db.count("SELECT COUNT(*) FROM session WHERE member = \(member)") }
    }

    private func happen(_ cause: Cause, to relative: Relative.ID) async throws {
        let (mother, child, manager) = (family.mother, family.rowan, family.manager)
        let yesterday = world.today.adding(days: -1)
        switch cause {
        case .withdrawn: try await world.perform(EndRelative(relative), by: mother)
        case .endedByManager: try await world.perform(EndRelative(relative), by: manager)
        case .sponsorSuspended: try await world.perform(SuspendAccess(world.identifier(), of: mother), by: manager)
        case .sponsorLeft:
            try await world.write("UPDATE membership SET last_day = \(yesterday) WHERE setting = \(world.setting) AND id = \(mother)")
        case .tieEnded: try await world.perform(EndCarer(mother, of: child, after: yesterday), by: manager)
        case .restricted:
            try await world.perform(ChangeCarerAuthority(of: mother, for: child, to: AuthorityClaim(.courtRestricted)), by: manager)
        case .toldNothing:
            try await world.perform(PlaceProtection(world.identifier(), of: child, .tellNothing, about: mother), by: manager)
        case .childLeft:
            try await world.write("UPDATE child SET last_day = \(yesterday) WHERE setting = \(world.setting) AND id = \(child)")
        case .evidenceRanOut:
            try await world.write(
                "UPDATE carer SET evidence_until = \(yesterday) WHERE setting = \(world.setting) AND child = \(child) AND member = \(mother)"
            )
        }
    }

    @Test("S4, D17: a relative is out on the next request once the parent's access or say is over", arguments: Cause.allCases)
    func ends(_ cause: Cause) async throws {
        let relative = try await family.propose()
        let begun = try await family.join(try await family.invite(relative))
        #expect(try await isIn(begun))
        try await happen(cause, to: relative)
        #expect(try await !isIn(begun), "\(cause)")
        #expect(try await world.viewer(begun.member) == nil)
        try await Caretaker.endRelatives(in: world.setting, of: world.application)
        #expect(try await sessions(of: begun.member) == 0)
        #expect(try await family.desk(family.manager).approved.isEmpty)
    }

    @Test("S4: what comes back to the parent does not bring the relative back") func stays() async throws {
        let begun = try await family.join(try await family.invite(try await family.propose()))
        let suspension: Record.ID = world.identifier()
        try await world.perform(SuspendAccess(suspension, of: family.mother), by: family.manager)
        try await world.write("UPDATE suspension SET lifted_at = \(world.now) WHERE setting = \(world.setting) AND id = \(suspension)")
        #expect(try await world.viewer(family.mother) != nil)
        #expect(try await world.viewer(begun.member) == nil)
        let claim = AuthorityClaim(.parentalResponsibility, evidence: "birth certificate", seenOn: world.today)
        let other = try await world.carer(of: family.rowan, named: "Lee Kershaw")
        let nan = try await world.relative(of: family.rowan, invitedBy: other)
        try await world.perform(ChangeCarerAuthority(of: other, for: family.rowan, to: AuthorityClaim(.none)), by: family.manager)
        try await world.perform(ChangeCarerAuthority(of: other, for: family.rowan, to: claim), by: family.manager)
        #expect(try await world.viewer(nan) == nil)
    }

    @Test("S4: only the parent who asked, or whoever runs the setting, ends it; another carer and a neighbour find nothing to end")
    func whoMay() async throws {
        let relative = try await family.propose()
        _ = try await family.join(try await family.invite(relative))
        let father = try await world.carer(of: family.rowan, named: "Max Kershaw")
        let neighbour = try await world.carer(of: try await world.child("Ash", "Bello"))
        let practitioner = try await world.member(.staff, [.contributor])
        for member in [father, neighbour] {
            await #expect(throws: NotFound.self) { try await world.perform(EndRelative(relative), by: member) }
        }
        #expect(try await world.refusals(of: EndRelative(relative), to: practitioner) == [.needsDuty(Duty.managing)])
        try await world.perform(EndRelative(relative), by: family.deputy)
        #expect(try await world.refusals(of: EndRelative(relative), to: family.mother) == [.changedMeanwhile])
    }

    @Test("S4: somebody whom two parents invited stays for the other when one ends it") func another() async throws {
        let relative = try await family.propose()
        let begun = try await family.join(try await family.invite(relative))
        let ash = try await world.child("Ash", "Bello")
        let bello = try await world.carer(of: ash, named: "Ade Bello")
        let second: Relative.ID = world.identifier()
        try await world.perform(ProposeRelative(second, for: ash, family.proposal()), by: bello)
        let session = try await world.signedIn(begun.member)
        _ = try await family.joining(try await family.invite(second)).accept(as: session, age: .adult)
        #expect(try await world.viewer(begun.member)?.children.count == 2)
        try await world.perform(EndRelative(relative), by: family.mother)
        #expect(try await world.viewer(begun.member)?.children.map(\.child) == [ash])
        #expect(try await isIn(begun))
        try await world.perform(EndRelative(second), by: bello)
        #expect(try await !isIn(begun))
    }

    @Test("S4: a proposal that waits is taken back by the parent, and the address is forgotten") func takenBack() async throws {
        let relative = try await family.propose()
        try await world.perform(EndRelative(relative), by: family.mother)
        let setting = world.setting
        let left = try await world.application.read { db in
            try db.count("SELECT COUNT(*) FROM invited_relative WHERE setting = \(setting) AND email IS NOT NULL")
        }
        #expect(left == 0)
        #expect(try await family.desk(family.manager).waiting.isEmpty)
        #expect(try await family.ownPage(family.mother).relatives.isEmpty)
    }
}
