@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct CarerTests {
    let world: World
    let manager: Member.ID
    let lead: Member.ID
    let child: Child.ID
    let mother: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
        lead = try await world.member(.staff, [.safeguardingLead])
        child = try await world.child()
        mother = try await world.carer(of: child, proven: false)
        try await world.decide(.grant, for: child, by: mother)
    }

    private func permission() async throws -> Permission? {
        let (child, setting, today) = (child, world.setting, world.today)
        return try await world.application.read { db in
            try ConsentRegister.permissions(of: [.child(child)], for: .closedPage, .photograph, in: setting, on: today, from: db)[
                .child(child)]
        }
    }

    @Test("S2, D19: a grant counts from the moment its authority is proven, and not before") func proven() async throws {
        #expect(try await permission() == .hidden)
        let unseen = ChangeCarerAuthority(of: mother, for: child, to: AuthorityClaim(.parentalResponsibility, seenOn: world.today))
        #expect(try await world.refusals(of: unseen, to: manager) == [.missing("evidence")])
        let claim = AuthorityClaim(.parentalResponsibility, evidence: "birth certificate", seenOn: world.today)
        #expect(
            try await world.refusals(of: ChangeCarerAuthority(of: mother, for: child, to: claim), to: lead) == [.needsDuty(Duty.managing)])
        try await world.perform(ChangeCarerAuthority(of: mother, for: child, to: claim), by: manager)
        #expect(try await permission() == .yes)
    }

    @Test("S2, D19: a court's restriction is recorded by one person and counts at once") func restricted() async throws {
        let claim = AuthorityClaim(.parentalResponsibility, evidence: "birth certificate", seenOn: world.today)
        try await world.perform(ChangeCarerAuthority(of: mother, for: child, to: claim), by: manager)
        world.wait(Span.second)
        try await world.perform(ChangeCarerAuthority(of: mother, for: child, to: AuthorityClaim(.courtRestricted)), by: lead)
        #expect(try await permission() == .hidden)
        let (setting, child) = (world.setting, child)
        let kept = try await world.application.read { db in
            try db.rows("SELECT evidence FROM carer_history WHERE setting = \(setting) AND child = \(child) ORDER BY id") { try $0.text(0) }
        }
        #expect(kept == ["birth certificate", ""])
    }

    @Test("D19: evidence that runs out takes the grant with it that day") func runsOut() async throws {
        let claim = AuthorityClaim(.delegated, evidence: "letter", seenOn: world.today, until: world.today.adding(days: 1))
        try await world.perform(ChangeCarerAuthority(of: mother, for: child, to: claim), by: manager)
        world.wait(Span.day)
        #expect(try await permission() == .yes)
        world.wait(Span.day)
        #expect(try await permission() == .hidden)
    }

    @Test("S2: an invited relative never has an authority to decide") func relative() async throws {
        let nan = try await world.relative(of: child)
        let claim = AuthorityClaim(.parentalResponsibility, evidence: "says so", seenOn: world.today)
        await #expect(throws: NotFound.self) { try await world.perform(ChangeCarerAuthority(of: nan, for: child, to: claim), by: manager) }
        for claim in [claim, AuthorityClaim(.none)] {
            let recorded = RecordCarer(world.identifier(), of: child, nan, as: "grandmother", claim, from: world.today)
            #expect(try await world.refusals(of: recorded, to: manager).contains(.notUnderstood("carer")))
        }
    }

    @Test("S4, D17: a carer who cares no longer is out the next day, and comes back only by being recorded anew") func ended() async throws
    {
        try await world.perform(EndCarer(mother, of: child, after: world.today), by: lead)
        #expect(try await world.viewer(mother) != nil)
        world.wait(Span.day)
        #expect(try await world.viewer(mother) == nil)
        #expect(
            try await world.refusals(of: EndCarer(mother, of: child, after: world.today.adding(days: 9)), to: lead)
                == [.dayOutOfRange("last_day")])
        try await world.perform(
            RecordCarer(world.identifier(), of: child, mother, as: "mother", AuthorityClaim(.none), from: world.today), by: manager)
        #expect(try await world.viewer(mother)?.children.map(\.child) == [child])
    }

    @Test("S4: staff cannot make themselves a carer, nor anybody who is not of a family") func strangers() async throws {
        let claim = AuthorityClaim(.parentalResponsibility, evidence: "says so", seenOn: world.today)
        let own = try await world.carer(of: try await world.child("Ivy"))
        try await world.isAlso(manager, own)
        #expect(
            try await world.refusals(of: RecordCarer(world.identifier(), of: child, own, as: "aunt", claim, from: world.today), to: manager)
                == [.aboutOneself])
        #expect(
            try await world.refusals(
                of: RecordCarer(world.identifier(), of: child, lead, as: "aunt", claim, from: world.today), to: manager
            )
            .contains(.notUnderstood("carer")))
    }

    @Test("S2, D19: a child's record is corrected, and that it is looked after counts from that moment") func corrected() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager])
        let child = try await world.child("Rowan", "Kershaw")
        try await world.decide(.grant, for: child, by: try await world.carer(of: child))
        #expect(try await world.permission(of: child) == .yes)
        let details = ChildDetails(firstName: "Robin", familyName: "Kershaw", isLookedAfter: true)
        try await world.perform(ChangeChild(child, to: details), by: manager)
        #expect(try await world.permission(of: child) == .hidden)
        let author = try await world.member(.staff, [.contributor])
        let post = try await world.draft(words: "Robin Kershaw built a den.", by: author)
        #expect(try await world.refusals(of: SubmitPost(post), to: author) != [])
    }
}
