@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct RegisterTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID
    let keyworker: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        keyworker = try await world.member(.staff, [.contributor], named: "Kay Marsh")
    }

    private func training(_ course: Course, of member: Member.ID, for days: Int) -> RecordTraining {
        RecordTraining(
            world.identifier(), of: member, in: course, by: "Council", completed: world.today, expires: world.today.adding(days: days))
    }

    @Test("N8: every entry is succeeded, never overwritten, and the one before stays to be read") func history() async throws {
        let today = world.today
        try await world.perform(
            PutOnRecord(world.identifier(), of: deputy, .init(.rightToWork, "Visa", on: today, until: today.adding(days: 30))), by: manager)
        world.wait(Span.minute)
        try await world.perform(
            PutOnRecord(world.identifier(), of: deputy, .init(.rightToWork, "Settled status", on: today)), by: manager)
        let record = try await world.record(of: deputy, for: manager)
        #expect(record.entries[.rightToWork]?.map(\.words) == ["Settled status", "Visa"])
        #expect(record.entries[.rightToWork]?.first?.recordedBy == "Amara Obi")
        #expect(try await world.standing(.rightToWork, of: deputy, for: manager) == .done)
    }

    @Test("N8: what is missing, due soon or lapsed is found on its day, and lists show those who have it") func due() async throws {
        let today = world.today
        #expect(try await world.standing(.identity, of: deputy, for: manager) == .missing)
        try await world.perform(PutOnRecord(world.identifier(), of: deputy, .init(.identity, "Passport", on: today)), by: manager)
        #expect(try await world.standing(.identity, of: deputy, for: manager) == .done)
        world.wait(Span.minute)
        try await world.perform(training(.childProtection, of: deputy, for: 40), by: manager)
        #expect(try await world.standing(.childProtection, of: deputy, for: manager) == .until(today.adding(days: 40)))
        let soon = try await world.register(.init(due: .soon, order: .due), for: manager)
        #expect(soon.entries.map(\.member).contains(deputy))
        world.wait(41 * Span.day)
        #expect(try await world.standing(.childProtection, of: deputy, for: manager) == .lapsed(today.adding(days: 40)))
    }

    @Test("N8: why somebody is not ready is told to them and to managers, and to nobody else") func whoSees() async throws {
        #expect(try await world.record(of: deputy, for: deputy).person.isOwn)
        #expect(try await world.record(of: deputy, for: manager).entries.isEmpty)
        let lead = try await world.member(.staff, [.safeguardingLead])
        for reader in [keyworker, lead] {
            await #expect(throws: Refused.self) { try await world.record(of: deputy, for: reader) }
            await #expect(throws: Refused([.needsDuty(Duty.managing)])) { try await world.register(for: reader) }
        }
        let mother = try await world.carer(of: try await world.child())
        await #expect(throws: NotFound()) { try await world.record(of: deputy, for: mother) }
        await #expect(throws: NotFound()) { try await world.register(for: mother) }
    }

    @Test("N8: nobody puts anything on their own record") func own() async throws {
        let entry = PutOnRecord.Entry(.identity, "My passport", on: world.today)
        #expect(try await world.refusals(of: PutOnRecord(world.identifier(), of: manager, entry), to: manager) == [.aboutOneself])
        #expect(
            try await world.refusals(of: PutOnRecord(world.identifier(), of: deputy, entry), to: keyworker) == [.needsDuty(Duty.managing)])
    }

    @Test("N8: an Update Service check that finds something takes the right away until a new certificate is seen") func updateService()
        async throws
    {
        let today = world.today
        world.wait(Span.minute)
        try await world.perform(
            PutOnRecord(world.identifier(), of: deputy, .init(.updateCheck, "", on: today, outcome: .unchanged)), by: manager)
        #expect(try await world.ready() == [manager, deputy])
        world.wait(Span.minute)
        try await world.perform(
            PutOnRecord(world.identifier(), of: deputy, .init(.updateCheck, "", on: today, outcome: .changed)), by: manager)
        #expect(try await world.ready() == [manager])
        #expect(try await world.standing(.vetting, of: deputy, for: manager) == .attention)
        world.wait(Span.minute)
        try await world.perform(
            RecordVetting(
                world.identifier(), of: deputy,
                .init(.clear, type: .enhancedWithBarredList, reference: "002", issued: today, recheck: today.adding(years: 1))),
            by: manager)
        #expect(try await world.ready() == [manager, deputy])
        let seen = try #require(try await world.record(of: deputy, for: manager).person.registers?.vetting.first)
        #expect(seen.type == .enhancedWithBarredList && seen.seenBy == "Amara Obi" && seen.seenOn == today)
    }

    @Test("N8: the setting chooses how often checks are looked at again; longer takes two people") func interval() async throws {
        let today = world.today
        func vetting(_ years: Int) -> RecordVetting {
            RecordVetting(
                world.identifier(), of: keyworker, .clear, reference: "003", issued: today.adding(days: -1),
                recheck: today.adding(years: years))
        }
        #expect(try await world.refusals(of: vetting(3), to: manager) == [])
        try await world.perform(TightenSetting(world.setting, .recheckYears(1)), by: manager)
        #expect(try await world.refusals(of: vetting(2), to: manager) == [.dayOutOfRange("recheck_on")])
        #expect(try await world.refusals(of: TightenSetting(world.setting, .recheckYears(3)), to: manager) == [.secondPersonToLoosen])
        let ask: Record.ID = world.identifier()
        try await world.perform(AskToLoosenSetting(ask, .recheckYears(3)), by: manager)
        #expect(try await world.refusals(of: ConfirmLoosening(ask), to: manager).contains(.secondPersonToLoosen))
        #expect(try await world.refusals(of: vetting(3), to: manager) == [.dayOutOfRange("recheck_on")])
        try await world.perform(ConfirmLoosening(ask), by: deputy)
        #expect(try await world.refusals(of: vetting(3), to: manager) == [])
    }

    @Test("N8: while a check is pending somebody is supervised, holds no camera and approves nothing") func pending() async throws {
        world.wait(Span.minute)
        let pending = RecordVetting(world.identifier(), of: deputy, .init(.pending, supervisor: keyworker))
        try await world.perform(pending, by: manager)
        #expect(try await world.ready() == [manager])
        let viewer = try #require(try await world.viewer(deputy))
        let right = try await world.application.read { db in try CameraRight.load(for: viewer, in: db) }
        #expect(right.refusals == [.notReady(.vettingPending)])
        let post = try await world.draft(by: deputy)
        let picture = AddPicture(world.identifier(), to: post, upload: "0123456789abcdef0123456789abcdef", sealedKey: [1])
        #expect(try await world.refusals(of: picture, to: deputy).contains(.notReady(.vettingPending)))
        #expect(try await world.record(of: deputy, for: deputy).person.registers?.vetting.first?.supervisor == "Kay Marsh")
        let own = RecordVetting(world.identifier(), of: deputy, .init(.pending, supervisor: deputy))
        #expect(try await world.refusals(of: own, to: manager) == [.notUnderstood("supervisor")])
    }

    @Test("N19: fewer than two people with online safety show on the register and on the desk of those who manage") func numbers()
        async throws
    {
        func number(_ course: Course) async throws -> TrainedNumber? {
            try await world.register(for: manager).trained.first { $0.course == course }
        }
        #expect(try await number(.onlineSafety) == TrainedNumber(.onlineSafety, trained: 3, needed: 2))
        world.wait(Span.minute)
        try await world.perform(training(.onlineSafety, of: deputy, for: 5), by: manager)
        try await world.perform(training(.onlineSafety, of: keyworker, for: 5), by: manager)
        world.wait(6 * Span.day)
        #expect(try await number(.onlineSafety) == TrainedNumber(.onlineSafety, trained: 1, needed: 2))
        func desk(_ member: Member.ID) async throws -> RegisterDesk? {
            let viewer = try #require(try await world.viewer(member))
            return try await world.application.read { db in try DeskPage.load(for: viewer, from: db) }.register
        }
        #expect(try await desk(manager)?.managing?.short.map(\.course).contains(.onlineSafety) == true)
        #expect(try await desk(keyworker)?.managing == nil)
        // A refresher, and a human counted once whatever their hats.
        let committee = try await world.member(.committee, named: "Amara Obi")
        try await world.makeOnePerson(committee, manager)
        #expect(try await number(.onlineSafety)?.isShort == true)
        try await world.perform(training(.onlineSafety, of: deputy, for: 700), by: manager)
        #expect(try await number(.onlineSafety)?.isShort == false)
    }

    @Test("N19: safeguarding training is renewed at least every two years, and a setting may ask for more people, never fewer than two")
    func renewed() async throws {
        #expect(
            try await world.refusals(of: training(.childProtection, of: deputy, for: 800), to: manager) == [.dayOutOfRange("expires_on")])
        #expect(try await world.refusals(of: training(.onlineSafety, of: deputy, for: 800), to: manager) == [.dayOutOfRange("expires_on")])
        #expect(try await world.refusals(of: training(.firstAid, of: deputy, for: 1_000), to: manager) == [])
        #expect(SettingOption(name: "needed-onlineSafety", wanted: "1") == nil)
        try await world.perform(TightenSetting(world.setting, .needed(.onlineSafety, 4)), by: manager)
        #expect(try await world.register(for: manager).trained.contains(TrainedNumber(.onlineSafety, trained: 3, needed: 4)))
        #expect(
            try await world.refusals(of: TightenSetting(world.setting, .needed(.onlineSafety, 2)), to: manager) == [.secondPersonToLoosen])
    }

    @Test("D17: somebody from an agency belongs here during a shift that the agency confirmed, and not a minute longer") func agency()
        async throws
    {
        let member: Member.ID = world.identifier()
        try await world.perform(AddToRegister(member, .init("Ines Faro", as: .agency, from: world.today)), by: manager)
        #expect(try await world.viewer(member) == nil)
        let id: Record.ID = world.identifier()
        let early = BookShift(id, of: member, agency: "Early Cover", confirmation: "", from: world.now, to: world.now + 6 * Span.hour)
        #expect(try await world.refusals(of: early, to: manager) == [.missing("confirmation")])
        try await world.perform(
            BookShift(id, of: member, agency: "Early Cover", confirmation: "letter", from: world.now, to: world.now + 6 * Span.hour),
            by: manager)
        #expect(try await world.viewer(member)?.capacity == .agency)
        world.wait(6 * Span.hour - 1)
        #expect(try await world.viewer(member) != nil)
        world.wait(1)
        #expect(try await world.viewer(member) == nil)
        let second: Record.ID = world.identifier()
        try await world.perform(
            BookShift(second, of: member, agency: "Early Cover", confirmation: "letter", from: world.now, to: world.now + 6 * Span.hour),
            by: manager)
        #expect(try await world.viewer(member) != nil)
        try await world.perform(EndShift(second), by: deputy)
        #expect(try await world.viewer(member) == nil)
        let staff = BookShift(
            world.identifier(), of: keyworker, agency: "Early Cover", confirmation: "letter", from: world.now, to: world.now + Span.hour)
        #expect(try await world.refusals(of: staff, to: manager) == [.notUnderstood("day")])
    }

    @Test("P2: whoever lives where children are minded stands on the register without an account, and is only vetted") func household()
        async throws
    {
        let member: Member.ID = world.identifier()
        try await world.perform(AddToRegister(member, .init("Bill Marsh", as: .household, from: world.today)), by: manager)
        let record = try await world.record(of: member, for: manager)
        #expect(record.standings.map(\.part) == [.vetting])
        #expect(record.standings.first?.standing == .missing)
        let parent = AddToRegister(world.identifier(), .init("Jo Kershaw", as: .parent, from: world.today))
        #expect(try await world.refusals(of: parent, to: manager) == [.notUnderstood("capacity")])
        let twice = AddToRegister(world.identifier(), .init("bill marsh", as: .household, from: world.today))
        #expect(try await world.refusals(of: twice, to: manager) == [.alreadyTaken("name")])
    }
}
