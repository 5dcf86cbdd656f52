@testable import Gatepost
import Logging
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct ConductTests {
    let world: World
    let manager, lead: Member.ID
    let mother, neighbour: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
    }

    @discardableResult
    private func step(_ kind: ConductKind, days: Int = 14, by member: Member.ID? = nil) async throws -> Record.ID {
        let id: Record.ID = world.identifier()
        let step = TakeConductStep.Step(kind, .shared, reason: "A picture was passed on.", until: world.today.adding(days: days))
        try await world.perform(TakeConductStep(id, about: mother, step), by: member ?? manager)
        world.wait(Span.second)
        return id
    }

    private func person(_ member: Member.ID) async throws -> Person.ID {
        let setting = world.setting
        return try #require(try await world.application.read { db in try Kin.person(member, in: setting, from: db) })
    }

    private func own(_ member: Member.ID) async throws -> [ConductEntry] {
        let person = try await person(member)
        return try await ConductEntry.own(of: person, in: world.application).map(\.entry)
    }

    private func appeal(_ step: Record.ID, by member: Member.ID) async throws {
        try await world.perform(AppealConduct(step, by: try await person(member), words: "It was my own picture."), by: member)
    }

    @Test("N31, S13: a warning, then a suspension that shuts them out, then it ends by itself on its day") func steps() async throws {
        await #expect(throws: Refused([.conductTooSoon])) { try await step(.suspension) }
        try await step(.warning)
        #expect(try await world.viewer(mother) != nil)
        await #expect(throws: Refused([.conductTooSoon])) { try await step(.removal) }
        try await step(.suspension, days: 3)
        #expect(try await world.viewer(mother) == nil)
        #expect(try await own(mother).map(\.kind) == [.suspension, .warning], "somebody who is out still reads why")
        #expect(try await own(mother).allSatisfy { $0.placedBy == nil && $0.evidence.isEmpty })
        #expect(try await own(neighbour).isEmpty)
        world.wait(3 * Span.day)
        try await Caretaker.endSuspensions(in: world.setting, of: world.application)
        #expect(try await world.viewer(mother) == nil, "its last day is not over")
        world.wait(Span.day)
        try await Caretaker.endSuspensions(in: world.setting, of: world.application)
        #expect(try await world.viewer(mother) != nil)
    }

    @Test("N31: whoever is suspended appeals, somebody else decides, and upheld means they are back at once") func appeals() async throws {
        try await step(.warning)
        let suspension = try await step(.suspension)
        try await appeal(suspension, by: mother)
        await #expect(throws: Refused([.appealMade])) { try await appeal(suspension, by: mother) }
        func decide(by member: Member.ID) -> DecideAppeal { DecideAppeal(suspension, upheld: true, answer: "It was yours.") }
        #expect(try await world.refusals(of: decide(by: manager), to: manager) == [.aboutOneself])
        func forMe(_ member: Member.ID) async throws -> Int {
            let viewer = try #require(try await world.viewer(member))
            return try await world.application.read { db in try DeskPage.load(for: viewer, from: db).matters.appeals.count }
        }
        #expect(try await forMe(manager) == 0)
        #expect(try await forMe(lead) == 1)
        try await world.perform(decide(by: lead), by: lead)
        #expect(try await world.viewer(mother) != nil)
        #expect(try await own(mother)[0].appeal?.answer == "It was yours.")
        await #expect(throws: Refused([.conductTooSoon])) { try await step(.removal) }
    }

    @Test("D14, N31: of an appeal a colleague who cares for the same child and lives apart hears by no letter, and the others do")
    func apart() async throws {
        let child = try await world.child("Etta", "Hart")
        let (father, other) = (try await world.carer(of: child, named: "Leo Hart"), try await world.carer(of: child, named: "Mia Hart"))
        let leo = try await world.member(.staff, [.deputySafeguardingLead], named: "Leo Hart")
        try await world.makeOnePerson(father, leo)
        let warning: Record.ID = world.identifier()
        let step = TakeConductStep.Step(.warning, .shared, reason: "A picture was passed on.", until: world.today.adding(days: 14))
        try await world.perform(TakeConductStep(warning, about: other, step), by: manager)
        try await appeal(warning, by: other)
        #expect(Set(try await world.letters(.desk)) == [manager, lead])
    }

    @Test("N31: nobody else appeals, colleagues are not warned here, and families see no page of it") func others() async throws {
        let warning = try await step(.warning)
        let stranger = try await person(neighbour)
        await #expect(throws: NotFound.self) { try await world.perform(AppealConduct(warning, by: stranger, words: "No"), by: neighbour) }
        await #expect(throws: NotFound.self) { try await world.perform(AppealConduct(warning, by: stranger, words: "No"), by: mother) }
        let colleague = try await world.member(.staff)
        let against = TakeConductStep(world.identifier(), about: colleague, .init(.warning, .other, reason: "Late", until: world.today))
        await #expect(throws: NotFound.self) { try await world.perform(against, by: manager) }
        let viewer = try #require(try await world.viewer(mother))
        await #expect(throws: NotFound.self) { try await world.application.read { db in try ConductPage.load(for: viewer, from: db) } }
        let against2 = TakeConductStep(world.identifier(), about: mother, .init(.warning, .other, reason: "No", until: world.today))
        #expect(try await world.refusals(of: against2, to: colleague) == [.needsDuty(Duty.protecting)])
    }

    @Test("N31: the letter about a suspension reaches whoever is out, and says where to read why") func letter() async throws {
        try await world.canSignIn(mother, as: "jo@example.org", with: "seven wet umbrellas")
        try await step(.warning)
        try await step(.suspension)
        try await Letters(world.application).deliver()
        let setting = world.setting
        let problems = try await world.application.read { db in
            try db.rows("SELECT problem FROM outbox WHERE setting = \(setting) AND kind = 'conduct'") { $0.optionalText(0) }
        }
        #expect(problems == [nil, nil])
    }
}

@Suite struct ViewMeterTests {
    let world: World
    let manager, lead, mother: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
        lead = try await world.member(.staff, [.safeguardingLead])
        mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
    }

    private func open(_ count: Int, by member: Member.ID, on meter: ViewMeter? = nil) async throws -> [ViewingVerdict] {
        let viewer = try #require(try await world.viewer(member))
        return (0..<count).map { _ in (meter ?? world.application.viewing).open(world.identifier(), by: viewer) }
    }

    private func alarms(for member: Member.ID) async throws -> [ViewingAlarms.Alarm] {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try DeskPage.load(for: viewer, from: db).matters.alarms }
    }

    @Test("N31, S13: whoever opens far more than is usual is slowed, stopped, and put on the desk once; a person lets them go on")
    func stopped() async throws {
        let verdicts = try await open(70, by: mother)
        #expect(
            verdicts.prefix(41).allSatisfy { $0 == .free } && verdicts[45] == .slowed && verdicts[59] == .stopped
                && verdicts[69] == .stopped)
        for _ in 0..<2 { try await world.application.viewing.settle(world.application) }
        let alarm = try #require(try await alarms(for: manager).first)
        #expect(try await alarms(for: manager).count == 1 && alarm.member == mother && alarm.count.opened == 60)
        #expect(try await world.refusals(of: SettleViewingAlarm(alarm.id, note: ""), to: lead) == [.missing("note")])
        try await world.application.settle(alarm.id, note: "Her child leaves on Friday", for: world.asking(lead))
        #expect(try await open(1, by: mother) == [.free])
        #expect(try await alarms(for: manager).isEmpty)
        try await world.application.viewing.settle(world.application)
        #expect(try await alarms(for: manager).isEmpty)
    }

    @Test("D14, S13: that somebody was stopped is written to no colleague who cares for the same child and lives apart, and to the others")
    func apart() async throws {
        let child = try await world.child("Etta", "Hart")
        let (father, other) = (try await world.carer(of: child, named: "Leo Hart"), try await world.carer(of: child, named: "Mia Hart"))
        let leo = try await world.member(.staff, [.deputySafeguardingLead], named: "Leo Hart")
        try await world.makeOnePerson(father, leo)
        _ = try await open(70, by: other)
        try await world.application.viewing.settle(world.application)
        #expect(Set(try await world.letters(.desk)) == [manager, lead])
    }

    @Test("N31: a restart forgets little, another process learns of a stop, and one row is kept for each member") func restart()
        async throws
    {
        _ = try await open(50, by: mother)
        try await world.application.viewing.settle(world.application)
        let other = ViewMeter()
        try await other.settle(world.application)
        #expect(try await open(10, by: mother, on: other).last == .stopped)
        try await other.settle(world.application)
        try await world.application.viewing.settle(world.application)
        #expect(try await open(1, by: mother) == [.stopped], "the first process was told by the second")
        let setting = world.setting
        #expect(
            try await world.application.read { db in try db.count("SELECT COUNT(*) FROM viewing_tally WHERE setting = \(setting)") } == 1)
        let alarm = try #require(try await alarms(for: lead).first)
        try await other.settle(world.application)
        try await world.perform(SettleViewingAlarm(alarm.id, note: "Looked into"), by: lead)
        for meter in [other, world.application.viewing] {
            try await meter.settle(world.application)
            #expect(try await open(1, by: mother, on: meter) == [.free])
        }
        #expect(try await alarms(for: lead).isEmpty)
    }

    @Test("N31: a week later it begins anew, and those who write and approve are not counted") func anew() async throws {
        #expect(try await open(300, by: manager).allSatisfy { $0 == .free })
        _ = try await open(50, by: mother)
        world.wait(7 * Span.day)
        #expect(try await open(40, by: mother).allSatisfy { $0 == .free })
    }
}
