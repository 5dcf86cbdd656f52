@testable import Gatepost
import Logging
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct RotaTests {
    let world: World
    let manager, lead, monitor: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        monitor = try await world.member(.staff, [.monitor], named: "Mo Monitor")
    }

    private func letters() async throws -> [LetterKind: Set<Member.ID>] {
        let setting = world.setting
        let rows = try await world.application.read { db in
            try db.rows("SELECT kind, recipient FROM outbox WHERE setting = \(setting)") {
                (try $0.word(0, as: LetterKind.self), try $0.identifier(1) as Member.ID)
            }
        }
        return rows.reduce(into: [:]) { $0[$1.0, default: []].insert($1.1) }
    }

    private func look(on viewer: Member.ID) async throws -> CheckStage? {
        let viewer = try #require(try await world.viewer(viewer))
        return try await world.application.read { db in try DeskPage.load(for: viewer, from: db).matters.look?.stage }
    }

    private func hour() async throws { try await Caretaker.remindOfLook(in: world.setting, of: world.application) }

    @Test(
        "N13, D18: a look that nobody does reminds the monitor, then tells manager and lead, and then is a breach on their desks, each once"
    )
    func missed() async throws {
        try await hour()
        #expect(try await letters().isEmpty)
        #expect(try await look(on: monitor) == nil)
        world.wait(7 * Span.day)
        for _ in 0..<3 { try await hour() }
        #expect(try await letters() == [.lookDue: [monitor]])
        #expect(try await look(on: monitor) == .due)
        world.wait(Span.day)
        try await hour()
        #expect(try await letters()[.lookLate] == [monitor])
        world.wait(Span.day)
        for _ in 0..<2 { try await hour() }
        #expect(try await letters()[.lookLate] == [monitor, manager, lead])
        world.wait(2 * Span.day)
        try await hour()
        #expect(try await look(on: manager) == .breach)
        #expect(try await look(on: lead) == .breach)
        let setting = world.setting
        let sent = try await world.application.read { db in try db.count("SELECT COUNT(*) FROM outbox WHERE setting = \(setting)") }
        #expect(sent == 1 + 1 + 3 + 3)
        let look: Record.ID = world.identifier()
        try await world.perform(StartLook(look), by: lead)
        let viewer = try #require(try await world.viewer(lead))
        while let item = try await world.application.read({ db in try LookPage.load(look, for: viewer, from: db).item }) {
            try await world.perform(NoteSeen([.init(item.kind, item.id)], .fine, in: look), by: lead)
        }
        try await world.perform(SignLook(look), by: lead)
        #expect(try await self.look(on: manager) == nil)
    }

    @Test("N13: whose turn it is hears of it, and only somebody who watches the page can have a turn") func turns() async throws {
        let assistant = try await world.member(.staff)
        let tuesdays = MonitoringPlan([.init(weekday: 2, member: lead)])
        #expect(
            try await world.refusals(of: SetRota(world.identifier(), tuesdays), to: monitor) == [
                .needsDuty(Duty.managing.union(Duty.safeguarding))
            ])
        let wrong = MonitoringPlan([.init(weekday: 2, member: assistant)])
        #expect(try await world.refusals(of: SetRota(world.identifier(), wrong), to: manager) == [.notUnderstood("days")])
        try await world.perform(SetRota(world.identifier(), tuesdays), by: manager)
        world.wait(Span.day)
        try await hour()
        let sent = try await letters()
        #expect(sent[.lookDue] == [monitor, lead])
    }
}
