@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct ProtectionTests {
    let world: World
    let manager: Member.ID
    let lead: Member.ID
    let keyworker: Member.ID
    let child: Child.ID
    let mother: Member.ID
    let father: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Sue Hart")
        keyworker = try await world.member(.staff, [.contributor], named: "Kay Marsh")
        child = try await world.child()
        mother = try await world.carer(of: child)
        father = try await world.carer(of: child, named: "Lee Kershaw")
    }

    private func permission() async throws -> Permission? {
        let (child, setting, today) = (child, world.setting, world.today)
        return try await world.application.read { db in
            try ConsentRegister.permissions(of: [.child(child)], for: .closedPage, .photograph, in: setting, on: today, from: db)[
                .child(child)]
        }
    }

    @Test("S2: one person protects at once, and two different people lift it") func twoLift() async throws {
        try await world.decide(.grant, for: child, by: mother)
        #expect(try await permission() == .yes)
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceProtection(id, of: child, .neverPhotograph, note: "At risk of being found."), by: lead)
        #expect(try await permission() == .never)
        #expect(try await world.refusals(of: ConfirmLift(id), to: manager) == [.secondPersonToLoosen])
        try await world.perform(AskToLiftProtection(id), by: lead)
        #expect(try await world.refusals(of: ConfirmLift(id), to: lead) == [.secondPersonToLoosen])
        #expect(try await permission() == .never)
        try await world.perform(ConfirmLift(id), by: manager)
        #expect(try await permission() == .yes)
        await #expect(throws: NotFound()) { try await world.perform(AskToLiftProtection(id), by: lead) }
    }

    @Test("S2: one human with two memberships is still one person") func twoHats() async throws {
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceProtection(id, of: child, .neverName), by: lead)
        let committee = try await world.member(.committee, [.safeguardingLead])
        try await world.isAlso(manager, committee)
        try await world.perform(AskToLiftProtection(id), by: manager)
        #expect(try await world.refusals(of: ConfirmLift(id), to: committee) == [.secondPersonToLoosen])
    }

    @Test("S2: the second person can say no, and then it is asked anew") func kept() async throws {
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceProtection(id, of: child, .neverName), by: lead)
        try await world.perform(AskToLiftProtection(id), by: manager)
        try await world.perform(KeepProtection(id), by: lead)
        #expect(try await world.refusals(of: ConfirmLift(id), to: lead) == [.secondPersonToLoosen])
    }

    @Test("S2: even the database refuses a lift by whoever asked") func database() async throws {
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceProtection(id, of: child, .neverName), by: lead)
        await #expect(throws: StorageError.check) {
            try await world.write(
                "UPDATE protection SET lift_asked_by = \(manager), lifted_by = \(manager), lifted_at = 1 WHERE id = \(id)")
        }
    }

    @Test("S2, S4: a carer to be told nothing is cut off from the child at once, and keeps a brother or sister") func tellNothing()
        async throws
    {
        try await world.perform(PlaceProtection(world.identifier(), of: child, .tellNothing, about: father), by: lead)
        #expect(try await world.viewer(father) == nil)
        #expect(try await world.viewer(mother)?.children.map(\.child) == [child])
        let sister = try await world.child("Ivy")
        try await world.perform(
            RecordCarer(world.identifier(), of: sister, father, as: "father", AuthorityClaim(.none), from: world.today), by: manager)
        #expect(try await world.viewer(father)?.children.map(\.child) == [sister])
        // Recording the tie anew is no way round the marker.
        try await world.perform(
            RecordCarer(world.identifier(), of: child, father, as: "father", AuthorityClaim(.none), from: world.today), by: manager)
        #expect(try await world.viewer(father)?.children.map(\.child) == [sister])
    }

    @Test("S2: a marker about a carer names a carer of that child, and the others name nobody") func about() async throws {
        let stranger = try await world.carer(of: try await world.child("Ivy"))
        for (marker, about) in [(Marker.tellNothing, stranger), (.tellNothing, nil), (.neverName, mother)] as [(Marker, Member.ID?)] {
            let place = PlaceProtection(world.identifier(), of: child, marker, about: about)
            #expect(try await world.refusals(of: place, to: lead) == [.notUnderstood("about")])
        }
    }

    @Test("S2: a contributor protects nobody alone, and a family finds nothing to protect or lift") func authority() async throws {
        let place = PlaceProtection(world.identifier(), of: child, .neverName)
        #expect(try await world.refusals(of: place, to: keyworker) == [.needsDuty(Duty.protecting)])
        await #expect(throws: NotFound()) { try await world.perform(place, by: mother) }
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceProtection(id, of: child, .tellNothing, about: father), by: lead)
        await #expect(throws: NotFound()) { try await world.perform(AskToLiftProtection(id), by: mother) }
    }

    @Test("P7: a manager whose own child it is lifts nothing, grants nothing and shuts nobody out") func ownChild() async throws {
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceProtection(id, of: child, .tellNothing, about: father), by: lead)
        try await world.perform(AskToLiftProtection(id), by: lead)
        try await world.isAlso(manager, mother)
        #expect(try await world.refusals(of: ConfirmLift(id), to: manager) == [.ownChild])
        let shutOut = PlaceProtection(world.identifier(), of: child, .tellNothing, about: father)
        #expect(try await world.refusals(of: shutOut, to: manager) == [.ownChild])
        let restrict = ChangeCarerAuthority(of: father, for: child, to: AuthorityClaim(.courtRestricted))
        #expect(try await world.refusals(of: restrict, to: manager) == [.ownChild])
        let prove = ChangeCarerAuthority(
            of: mother, for: child, to: AuthorityClaim(.parentalResponsibility, evidence: "mine", seenOn: world.today))
        #expect(try await world.refusals(of: prove, to: manager) == [.ownChild, .aboutOneself])
        // Stopping the camera is for anybody who protects.
        try await world.perform(PlaceProtection(world.identifier(), of: child, .neverPhotograph), by: manager)
    }

    @Test("P7: nor the carer whom a lift is about, in another hat") func aboutThemselves() async throws {
        let id: Record.ID = world.identifier()
        try await world.perform(PlaceProtection(id, of: child, .tellNothing, about: father), by: lead)
        try await world.perform(AskToLiftProtection(id), by: lead)
        try await world.isAlso(manager, father)
        #expect(try await world.refusals(of: ConfirmLift(id), to: manager).contains(.aboutOneself))
    }
}

extension World {
    /// Makes two memberships those of one human.
    func isAlso(_ member: Member.ID, _ other: Member.ID) async throws {
        try await write(
            """
            UPDATE membership SET person = (SELECT person FROM membership WHERE setting = \(setting) AND id = \(member))
            WHERE setting = \(setting) AND id = \(other)
            """)
        try await shareGenerator(member)
    }
}
