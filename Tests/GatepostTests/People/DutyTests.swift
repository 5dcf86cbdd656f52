@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct DutyTests {
    let world: World
    let registered: Member.ID
    let manager: Member.ID
    let deputy: Member.ID
    let keyworker: Member.ID

    init() async throws {
        world = try await World()
        registered = try await world.member(.committee, [.registeredPerson], named: "Ruth Lane")
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        keyworker = try await world.member(.staff, named: "Kay Marsh")
    }

    private func designation(_ duty: Duty, of member: Member.ID) async throws -> Record.ID {
        let setting = world.setting
        return try #require(
            try await world.application.read { db in
                try db.row(
                    "SELECT id FROM designation WHERE setting = \(setting) AND member = \(member) AND duty = \(duty) AND ended_at IS NULL"
                ) { try $0.identifier(0) as Record.ID }
            })
    }

    @Test("D15: a duty is named and ended with its dates and who did it") func named() async throws {
        try await world.perform(NameDuty(world.identifier(), of: keyworker, to: .contentManager), by: manager)
        #expect(try await world.viewer(keyworker)?.duties == [.contentManager])
        world.wait(Span.day)
        try await world.perform(EndDuty(try await designation(.contentManager, of: keyworker)), by: deputy)
        #expect(try await world.viewer(keyworker)?.duties == [])
        let (setting, member) = (world.setting, keyworker)
        let kept = try await world.application.read { db in
            try db.row("SELECT named_by, named_at, ended_by, ended_at FROM designation WHERE setting = \(setting) AND member = \(member)") {
                (try $0.identifier(0) as Member.ID, try $0.integer(1), try $0.identifier(2) as Member.ID, try $0.integer(3))
            }
        }
        let row = try #require(kept)
        #expect(row == (manager, World.start, deputy, World.start + Span.day))
    }

    @Test("N28: nobody names themselves to a duty, nor through somebody they stand in for") func oneself() async throws {
        #expect(
            try await world.refusals(of: NameDuty(world.identifier(), of: deputy, to: .contentManager), to: deputy) == [.aboutOneself])
        let ownGain = Deputise(world.identifier(), for: keyworker, by: deputy, from: world.today, to: world.today)
        #expect(try await world.refusals(of: ownGain, to: deputy).contains(.aboutOneself))
    }

    @Test("N28: nobody is named, or undone, from below") func below() async throws {
        #expect(
            try await world.refusals(of: NameDuty(world.identifier(), of: keyworker, to: .manager), to: deputy) == [
                .needsDuty(Duty.leading)
            ])
        #expect(
            try await world.refusals(of: EndDuty(try await designation(.manager, of: manager)), to: deputy) == [.needsDuty(Duty.leading)])
        let days = SetMemberDays(of: manager, title: "", firstDay: world.today.adding(days: -9), lastDay: world.today.adding(days: -1))
        #expect(try await world.refusals(of: days, to: deputy) == [.needsDuty(Duty.leading)])
        #expect(
            try await world.refusals(of: NameDuty(world.identifier(), of: keyworker, to: .contributor), to: keyworker)
                == [.needsDuty(Duty.managing), .aboutOneself])
    }

    @Test("P2: families carry no duty, and whoever is not of the team finds nothing to name") func families() async throws {
        let parent = try await world.carer(of: try await world.child())
        for duty in Duty.allCases {
            let refusals = try await world.refusals(of: NameDuty(world.identifier(), of: parent, to: duty), to: registered)
            #expect(refusals.contains(.dutyNotForCapacity(duty, .parent)), "\(duty)")
        }
        await #expect(throws: NotFound()) {
            try await world.perform(NameDuty(world.identifier(), of: keyworker, to: .contributor), by: parent)
        }
    }

    @Test("P2, S3: which capacity may carry which duty is one table") func capacities() {
        for duty in Duty.allCases {
            #expect(duty.capacities.isDisjoint(with: [.household, .parent, .family]), "\(duty)")
            if Duty.approving.union(Duty.managing).contains(duty) { #expect(!duty.capacities.contains(.student), "\(duty)") }
        }
        for capacity in Capacity.allCases where capacity.isTeam {
            #expect(dutyFits(.contributor, capacity) == nil)
        }
        #expect(dutyFits(.manager, .volunteer) == .dutyNotForCapacity(.manager, .volunteer))
    }

    @Test("D15: the last who may lead cannot lay it down") func last() async throws {
        try await world.perform(EndDuty(try await designation(.manager, of: manager)), by: registered)
        #expect(
            try await world.refusals(of: EndDuty(try await designation(.registeredPerson, of: registered)), to: registered) == [.lastToLead]
        )
        try await world.perform(NameDuty(world.identifier(), of: manager, to: .manager), by: registered)
        try await world.perform(EndDuty(try await designation(.registeredPerson, of: registered)), by: registered)
        #expect(try await world.viewer(registered)?.duties == [])
    }

    @Test("N10, N8: a deputy carries the duties from the first day to the end of the last, and not longer") func deputising() async throws {
        let (first, last) = (world.today.adding(days: 1), world.today.adding(days: 2))
        try await world.perform(Deputise(world.identifier(), for: manager, by: keyworker, from: first, to: last), by: manager)
        #expect(try await world.viewer(keyworker)?.duties == [])
        world.wait(14 * Span.hour)
        #expect(try await world.viewer(keyworker)?.duties == [.manager])
        world.wait(2 * Span.day - Span.minute)
        #expect(try await world.viewer(keyworker)?.duties == [.manager])
        world.wait(Span.minute)
        #expect(try await world.viewer(keyworker)?.duties == [])
    }

    @Test("N10: an arrangement ends early, and one for years or through somebody who has left is none") func deputisingEnds() async throws {
        let id: Record.ID = world.identifier()
        try await world.perform(
            Deputise(id, for: manager, by: keyworker, from: world.today, to: world.today.adding(days: 5)), by: registered)
        #expect(try await world.viewer(keyworker)?.duties == [.manager])
        try await world.perform(EndDeputising(id), by: keyworker)
        #expect(try await world.viewer(keyworker)?.duties == [])
        let years = Deputise(world.identifier(), for: manager, by: keyworker, from: world.today, to: world.today.adding(years: 2))
        #expect(try await world.refusals(of: years, to: registered) == [.dayOutOfRange("last_day")])
        let gone = try await world.member(.staff, until: world.today.adding(days: -1))
        let dead = Deputise(world.identifier(), for: manager, by: gone, from: world.today, to: world.today)
        #expect(try await world.refusals(of: dead, to: registered) == [.notUnderstood("deputy")])
        let parent = try await world.carer(of: try await world.child())
        let family = Deputise(world.identifier(), for: manager, by: parent, from: world.today, to: world.today)
        #expect(try await world.refusals(of: family, to: registered) == [.dutyNotForCapacity(.manager, .parent)])
    }

    @Test("N31: nobody chooses their own line manager, and nobody answers to themselves by a round way") func lineManager() async throws {
        #expect(try await world.refusals(of: SetLineManager(of: deputy, to: keyworker), to: deputy) == [.aboutOneself])
        try await world.perform(SetLineManager(of: keyworker, to: deputy), by: manager)
        #expect(try await world.refusals(of: SetLineManager(of: deputy, to: keyworker), to: manager) == [.notUnderstood("line_manager")])
    }
}
