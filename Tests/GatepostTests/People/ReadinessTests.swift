@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// What one register lacks, and what that takes away.
struct ReadinessCase: Sendable, CustomTestStringConvertible {
    let words: String
    let registers: @Sendable (Day) -> Registers
    let gaps: [Gap]
    var testDescription: String { words }

    init(_ words: String, _ gaps: [Gap], _ change: @escaping @Sendable (inout Registers, Day) -> Void) {
        self.words = words
        self.gaps = gaps
        registers = { today in
            var registers = Registers(
                vetting: .clear, vettingRecheck: today.adding(days: 1), childProtectionExpires: today, onlineSafetyExpires: today,
                hasSignedCode: true, hasSignedAcceptableUse: true, hasSignedPolicy: true)
            change(&registers, today)
            return registers
        }
    }

    static let all: [ReadinessCase] = [
        ReadinessCase("all in order, on the last day of each", []) { _, _ in },
        ReadinessCase("no check on record", [.vetting]) { registers, _ in registers.vetting = nil },
        ReadinessCase("check applied for", [.vettingPending]) { registers, _ in registers.vetting = .pending },
        ReadinessCase("recheck is today", []) { registers, today in registers.vettingRecheck = today },
        ReadinessCase("recheck was yesterday", [.vetting]) { registers, today in registers.vettingRecheck = today.adding(days: -1) },
        ReadinessCase("child protection never trained", [.childProtection]) { registers, _ in registers.childProtectionExpires = nil },
        ReadinessCase("child protection lapsed yesterday", [.childProtection]) { registers, today in
            registers.childProtectionExpires = today.adding(days: -1)
        },
        ReadinessCase("online safety lapsed yesterday", [.onlineSafety]) { registers, today in
            registers.onlineSafetyExpires = today.adding(days: -1)
        },
        ReadinessCase("code not signed", [.codeOfConduct]) { registers, _ in registers.hasSignedCode = false },
        ReadinessCase("acceptable use not signed", [.acceptableUse]) { registers, _ in registers.hasSignedAcceptableUse = false },
        ReadinessCase("social-networking policy not signed", [.socialNetworking]) { registers, _ in registers.hasSignedPolicy = false },
        ReadinessCase("nothing at all", [.vetting, .childProtection, .onlineSafety, .codeOfConduct, .acceptableUse, .socialNetworking]) {
            registers, _ in
            registers = Registers()
        },
    ]
}

@Suite struct ReadinessTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
    }

    private func ready() async throws -> Set<Member.ID> {
        let (setting, now) = (world.setting, world.now)
        return Set(
            try await world.application.read { db in try Readiness.approvers(in: setting, at: now, from: db) }.filter(\.isReady).map(
                \.member))
    }

    private func gaps(_ member: Member.ID) async throws -> [Gap] {
        let (setting, today) = (world.setting, world.today)
        return try await world.application.read { db in try Readiness.gaps(of: member, in: setting, on: today, from: db) }
    }

    @Test("N8: readiness is what the registers say on the day", arguments: ReadinessCase.all) func table(_ one: ReadinessCase) throws {
        let today = try #require(Day(year: 2026, month: 11, day: 16))
        #expect(one.registers(today).gaps(on: today) == one.gaps)
    }

    @Test("N8: a lapse takes the right away the same day, and a new certificate gives it back") func lapse() async throws {
        // After what the world was made with: of two records of one moment, which is the last is chance.
        world.wait(Span.second)
        try await world.perform(
            RecordTraining(
                world.identifier(), of: deputy, in: .childProtection, by: "Council", completed: world.today.adding(days: -700),
                expires: world.today.adding(days: 2)), by: manager)
        world.wait(2 * Span.day)
        #expect(try await ready() == [manager, deputy])
        world.wait(13 * Span.hour + 59 * Span.minute)
        #expect(try await ready() == [manager, deputy])
        world.wait(Span.minute)
        #expect(try await ready() == [manager])
        #expect(try await gaps(deputy) == [.childProtection])
        try await world.perform(
            RecordTraining(
                world.identifier(), of: deputy, in: .childProtection, by: "Council", completed: world.today,
                expires: world.today.adding(years: 2)), by: manager)
        #expect(try await ready() == [manager, deputy])
    }

    @Test("N8: a register is succeeded, never overwritten, and its last record counts") func succeeded() async throws {
        world.wait(Span.minute)
        try await world.perform(
            RecordVetting(world.identifier(), of: deputy, .pending, reference: "", issued: nil, recheck: nil), by: manager)
        #expect(try await gaps(deputy) == [.vettingPending])
        world.wait(Span.minute)
        try await world.perform(
            RecordVetting(
                world.identifier(), of: deputy, .clear, reference: "001234567890", issued: world.today.adding(days: -3),
                recheck: world.today.adding(years: 3)), by: manager)
        #expect(try await gaps(deputy).isEmpty)
        let (setting, deputy) = (world.setting, deputy)
        let statuses = try await world.application.read { db in
            try db.rows("SELECT status FROM vetting WHERE setting = \(setting) AND member = \(deputy) ORDER BY id") { try $0.text(0) }
        }
        #expect(statuses.sorted() == ["clear", "clear", "pending"])
    }

    @Test("N8: nobody changes their own record, in any membership of theirs") func own() async throws {
        let vetting = RecordVetting(
            world.identifier(), of: manager, .clear, reference: "1", issued: world.today, recheck: world.today.adding(years: 1))
        #expect(try await world.refusals(of: vetting, to: manager) == [.aboutOneself])
        // The manager's second hat, on the committee, is still the manager's head.
        let committee = try await world.member(.committee, named: "Amara Obi")
        try await world.write(
            """
            UPDATE membership SET person = (SELECT person FROM membership WHERE setting = \(world.setting) AND id = \(manager))
            WHERE setting = \(world.setting) AND id = \(committee)
            """)
        let training = RecordTraining(
            world.identifier(), of: committee, in: .onlineSafety, by: "Me", completed: world.today, expires: world.today.adding(years: 1))
        #expect(try await world.refusals(of: training, to: manager) == [.aboutOneself])
    }

    @Test("N8: a certificate from tomorrow, for ever, or without its days is not one") func days() async throws {
        let today = world.today
        func training(_ completed: Day, _ expires: Day) -> RecordTraining {
            RecordTraining(world.identifier(), of: deputy, in: .onlineSafety, by: "Council", completed: completed, expires: expires)
        }
        #expect(
            try await world.refusals(of: training(today.adding(days: 1), today.adding(days: 9)), to: manager) == [
                .dayOutOfRange("completed_on")
            ])
        #expect(try await world.refusals(of: training(today, today.adding(years: 30)), to: manager) == [.dayOutOfRange("expires_on")])
        #expect(try await world.refusals(of: training(today, today), to: manager) == [.dayOutOfRange("expires_on")])
        func vetting(_ issued: Day?, _ recheck: Day?) -> RecordVetting {
            RecordVetting(world.identifier(), of: deputy, .clear, reference: "1", issued: issued, recheck: recheck)
        }
        #expect(try await world.refusals(of: vetting(nil, nil), to: manager) == [.missing("issued_on")])
        #expect(try await world.refusals(of: vetting(today, nil), to: manager) == [.missing("recheck_on")])
        #expect(
            try await world.refusals(of: vetting(today.adding(days: 1), today.adding(years: 1)), to: manager) == [
                .dayOutOfRange("issued_on")
            ])
    }
}
