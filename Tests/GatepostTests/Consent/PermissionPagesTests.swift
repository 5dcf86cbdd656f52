@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct PermissionPagesTests {
    let world: World
    let child: Child.ID
    let mother: Member.ID
    let staff: Member.ID
    private let photograph = Use(.closedPage, .photograph)

    init() async throws {
        world = try await World()
        child = try await world.child()
        mother = try await world.carer(of: child)
        staff = try await world.member(.staff, [.contributor])
    }

    private func page(_ child: Child.ID, for member: Member.ID) async throws -> CarerPermissions {
        guard let viewer = try await world.viewer(member) else { throw NotFound() }
        return try await world.application.read { db in try CarerPermissions.load(child, for: viewer, from: db) }
    }

    @Test("S2: a carer sees what holds and their own answer, and of another carer's no only that there is one") func carerPage()
        async throws
    {
        let father = try await world.carer(of: child, as: .courtRestricted, proven: false, named: "Max Other")
        try await world.answer(.yes, for: child, by: mother)
        var page = try await page(child, for: mother)
        #expect(page.own[photograph] == OwnAnswer(answer: .yes, until: SchoolYear.end(on: world.today), counts: true))
        #expect(page.effective[photograph] == .yes && page.canGrant)
        try await world.answer(.no, for: child, by: father)
        page = try await self.page(child, for: mother)
        #expect(page.effective[photograph] == .hidden && page.own[photograph]?.answer == .yes)
        #expect(!"\(page)".contains("Max") && !"\(page)".contains("\(father)"))
        let his = try await self.page(child, for: father)
        #expect(!his.canGrant && his.own[photograph]?.answer == .no)
        #expect(!"\(his)".contains("Jo Kershaw") && !"\(his)".contains("\(mother)"))
    }

    @Test(
        "S2: a child's page does not exist for another family, a parent of another room, a leaver, staff's front door or who must be told nothing"
    )
    func strangers() async throws {
        let elm = try await world.room("Elm")
        let sameRoom = try await world.carer(of: try await world.child("Ash", "Lee"))
        let otherRoom = try await world.carer(of: try await world.child("Bo", "Day", in: elm))
        let gone = try await world.carer(of: child)
        try await world.endCare(of: child, by: gone)
        let told = try await world.carer(of: child)
        try await world.protect(child, .tellNothing, about: told, by: staff)
        for member in [sameRoom, otherRoom, gone, told, staff] {
            await #expect(throws: NotFound.self) { try await page(child, for: member) }
        }
        world.wait(Span.day)
        try await world.write(
            "UPDATE child SET last_day = \(world.today.adding(days: -1)) WHERE setting = \(world.setting) AND id = \(child)")
        await #expect(throws: NotFound.self) { try await page(child, for: mother) }
    }

    @Test("P11: an adult says yes or no for themselves and for nobody else, and a no takes their pictures down") func adults() async throws
    {
        let other = try await world.member(.staff)
        let form: Record.ID = world.identifier()
        try await world.perform(
            DecideOwnPermission(form: form, for: staff, answers: [photograph: .yes], until: SchoolYear.end(on: world.today)), by: staff)
        #expect(try await adult(staff) == .yes)
        #expect(try await adult(other) == .hidden)
        await #expect(throws: NotFound.self) {
            try await world.perform(DecideOwnPermission(form: form, for: staff, answers: [photograph: .no], until: nil), by: other)
        }
        let post = try await world.published(by: other)
        _ = try await world.picture(on: post, showing: .named(.adult(staff)), by: other)
        let no = DecideOwnPermission(form: world.identifier(), for: staff, answers: [photograph: .no], until: nil)
        #expect(try await world.perform(no, by: staff).cameDown == 1)
        #expect(try await adult(staff) == .hidden)
    }

    private func adult(_ member: Member.ID) async throws -> Permission? {
        let (setting, today) = (world.setting, world.today)
        return try await world.application.read { db in
            try ConsentRegister.everything(of: member, in: setting, on: today, from: db)[Use(.closedPage, .photograph)]
        }
    }

    @Test("D19: the grid shows every child of a room, a page at a time, to the team only") func grid() async throws {
        let elm = try await world.room("Elm")
        for index in 0..<PermissionsGrid.pageSize { _ = try await world.child("Child\(index)", "Same", in: elm) }
        try await world.answer(.yes, for: child, by: mother)
        let viewer = try #require(try await world.viewer(staff))
        let (oak, last) = (world.oak, try await world.child("Zed", "Zz", in: elm))
        let (ofOak, first, second) = try await world.application.read { db in
            let first = try PermissionsGrid.load(in: elm, for: viewer, from: db)
            return (
                try PermissionsGrid.load(in: oak, for: viewer, from: db), first,
                try PermissionsGrid.load(in: elm, after: first.next, for: viewer, from: db)
            )
        }
        #expect(
            ofOak.lines.map(\.child) == [child] && ofOak.lines[0].permissions[.closedPage] == .yes
                && ofOak.lines[0].permissions[.press] == .hidden)
        #expect(first.lines.count == PermissionsGrid.pageSize && second.lines.map(\.child) == [last] && second.next == nil)
        let parent = try #require(try await world.viewer(mother))
        await #expect(throws: NotFound.self) { try await world.application.read { db in try PermissionsGrid.load(for: parent, from: db) } }
    }

    @Test("S2: a round shows which families have not answered since it began") func rounds() async throws {
        let manager = try await world.member(.staff, [.manager])
        let other = try await world.child("Ash", "Lee")
        try await world.answer(.yes, for: child, by: mother)
        world.wait(Span.day)
        let round: Record.ID = world.identifier()
        let start = StartRound(round, named: "Autumn 2026", due: world.today.adding(days: 14))
        #expect(try await world.refusals(of: start, to: staff) == [.needsDuty(Duty.managing)])
        try await world.perform(start, by: manager)
        #expect(try await waiting(for: manager) == [other, child])
        world.wait(Span.minute)
        try await world.perform(RecordHeardNo(form: world.identifier(), for: other), by: staff)
        try await world.answer(.yes, for: child, by: mother)
        #expect(try await waiting(for: manager) == [other])
        #expect(
            try await world.refusals(of: StartRound(world.identifier(), named: "Two", due: world.today), to: manager) == [
                .alreadyTaken("round")
            ])
        try await world.perform(CloseRound(round), by: manager)
        #expect(try await waiting(for: manager) == [])
        #expect(try await world.permission(of: child) == .yes)
    }

    private func waiting(for member: Member.ID) async throws -> [Child.ID] {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try RoundPage.load(for: viewer, from: db).waiting.map(\.child) }
    }
}
