@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct DisclosureTests {
    let world: World
    let manager: Member.ID
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
    }

    @Test("P13: what is handed out has counts and policies, no name of anybody, and no number from one to four") func export() async throws
    {
        try await world.perform(SetPublicBody(world.setting, true), by: manager)
        let registered = try await world.member(.committee, [.registeredPerson], named: "Ruth Adair")
        try await world.issue(.whistleBlowing, by: registered)
        for number in 0..<7 { _ = try await world.child("Rowan\(number)", "Kershaw") }
        _ = try await world.child("Maja", "Nowak", until: world.today.adding(days: -1))
        _ = try await world.published(by: manager)
        let made = try await world.perform(MakeDisclosure(world.setting), by: manager)
        let children = try #require(made.tables.first { $0.topic == .children })
        #expect(children.rows.map(\.count) == [nil, nil] && children.total == 8)
        let posts = try #require(made.tables.first { $0.topic == .posts })
        #expect(posts.rows.map(\.count) == [nil, 0, 0, 0, 0] && posts.total == nil)
        for table in made.tables {
            for count in table.rows.compactMap(\.count) + [table.total].compactMap(\.self) { #expect(!SmallNumbers.small.contains(count)) }
        }
        #expect(made.policies.map(\.title) == ["Whistle-blowing"])
        let all = made.policies.map { "\($0.title) \($0.label) \($0.text.text)" }.joined() + String(describing: made.tables)
        for name in ["Helen", "Marsh", "Ruth", "Adair", "Kershaw", "Nowak", "Rowan0"] { #expect(!all.contains(name), "\(name)") }
        #expect(try await world.logged().last == "information.export")
    }

    @Test("P13: it is for settings that a public body runs, and for those who run them") func who() async throws {
        #expect(try await world.refusals(of: MakeDisclosure(world.setting), to: manager) == [.missing("public_body")])
        let contributor = try await world.member(.staff, [.contributor])
        #expect(try await world.refusals(of: SetPublicBody(world.setting, true), to: contributor) == [.needsDuty(Duty.managing)])
        try await world.perform(SetPublicBody(world.setting, true), by: manager)
        #expect(try await world.refusals(of: MakeDisclosure(world.setting), to: contributor) == [.needsDuty(Duty.managing)])
        let parent = try await world.carer(of: try await world.child())
        await #expect(throws: NotFound()) { _ = try await world.perform(MakeDisclosure(world.setting), by: parent) }
        let viewer = try #require(try await world.viewer(parent))
        await #expect(throws: NotFound()) {
            try await world.application.read { db in try InformationRequestsPage.load(for: viewer, from: db).isPublicBody }
        }
    }

    @Test("P13: a request is due on the twentieth working day, waits on the desk until it is answered, and is answered once")
    func requests()
        async throws
    {
        let id: InformationRequest.ID = world.identifier()
        func noting(_ day: Day?) -> NoteInformationRequest { NoteInformationRequest(id, "How many children come?", receivedOn: day) }
        #expect(try await world.refusals(of: noting(world.today), to: manager) == [.missing("public_body")])
        try await world.perform(SetPublicBody(world.setting, true), by: manager)
        #expect(try await world.refusals(of: noting(world.today.adding(days: 1)), to: manager) == [.dayOutOfRange("received_on")])
        #expect(try await world.refusals(of: noting(nil), to: manager) == [.missing("received_on")])
        try await world.perform(noting(world.today), by: manager)
        func dueOn() async throws -> Day? {
            let viewer = try #require(try await world.viewer(manager))
            return try await world.application.read { db in try DeskPage.load(for: viewer, from: db).matters.informationRequests?.due }
        }
        // Monday 16 November 2026.
        #expect(try await dueOn() == Day("2026-12-14"))
        func answering(_ day: Day) -> AnswerInformationRequest { AnswerInformationRequest(id, "Forty.", on: day) }
        #expect(try await world.refusals(of: answering(world.today.adding(days: -1)), to: manager) == [.dayOutOfRange("answered_on")])
        try await world.perform(answering(world.today), by: manager)
        #expect(try await dueOn() == nil)
        #expect(try await world.refusals(of: answering(world.today), to: manager) == [.entryClosed])
    }
}
