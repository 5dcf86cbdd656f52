@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Lists that are taken in")
struct ImportTests {
    let world: World
    let manager: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
    }

    private static let list = """
        First name,Surname,DOB,Room,Start date,Parent 1 name,Parent 1 email,Parent 1 relationship,Parent 2 name,PR
        Rowan,Ash,3/5/23,Oak,1/9/26,Jo Ash,jo@example.org,Mother,Lee Ash,yes
        Amelia,Birch,3 May 2022,Willow,1/9/26,Kim Birch,kim@example.org,mother,,
        Theo,Ash,1/1/2025,Willow,1/9/26,Jo Ash,jo@example.org,mother,,
        """

    private func keep(_ text: String, _ kind: ImportKind = .children, by member: Member.ID? = nil) async throws -> Record.ID {
        let id: Record.ID = world.identifier()
        let sheet = try SheetText.sheet(Array(text.utf8))
        try await world.perform(try KeepDraft(id, kind, sheet, secrets: world.application.secrets), by: member ?? manager)
        return id
    }

    private func choices(_ text: String, _ kind: ImportKind = .children) throws -> ImportChoices {
        ImportChoices(ColumnMatch(guessing: try SheetText.sheet(Array(text.utf8)), as: kind))
    }

    private func plan(_ text: String, _ kind: ImportKind = .children, by member: Member.ID? = nil) async throws -> ImportPlan {
        let viewer = try #require(try await world.viewer(member ?? manager))
        let (sheet, choices) = (try SheetText.sheet(Array(text.utf8)), try choices(text, kind))
        return try await world.application.read(in: world.setting) { db in
            try ImportPlan.make(of: sheet, as: kind, choices, for: viewer, from: db)
        }
    }

    private func store(_ text: String, _ kind: ImportKind = .children) async throws -> Record.ID {
        let (run, draft): (Record.ID, Record.ID) = (world.identifier(), try await keep(text, kind))
        try await world.perform(StoreImport(run, of: draft, try choices(text, kind), secrets: world.application.secrets), by: manager)
        return run
    }

    private func undo(_ run: Record.ID) -> UndoImport { UndoImport(run, secrets: world.secrets) }

    /// The manager is, as a parent, a carer of this child as well.
    private func isCarer(_ manager: Member.ID, of child: Child.ID) async throws {
        let (setting, parent) = (world.setting, try await world.carer(of: child, named: "Amara Obi"))
        try await world.write(
            "UPDATE membership SET person = (SELECT person FROM membership WHERE setting = \(setting) AND id = \(manager)) WHERE setting = \(setting) AND id = \(parent)"
        )
    }

    private func member(_ name: String) async throws -> Member.ID {
        let setting = world.setting
        return try #require(
            try await world.application.read(in: setting) { db in
                try db.row(
                    "SELECT m.id FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting) AND p.name = \(name)"
                ) { try $0.identifier(0) as Member.ID }
            })
    }

    private func count(_ table: SQL) async throws -> Int {
        let setting = world.setting
        return try await world.application.read(in: setting) { db in
            try db.count("SELECT COUNT(*) FROM \(table) x WHERE x.setting = \(setting)")
        }
    }

    private func counts(_ tables: SQL...) async throws -> [Int] {
        var counts: [Int] = []
        for table in tables { counts.append(try await count(table)) }
        return counts
    }

    private func page(_ run: Record.ID) async throws -> ImportPage {
        let viewer = try #require(try await world.viewer(manager))
        return try await world.application.read(in: world.setting) { db in try ImportPage.load(run, for: viewer, from: db) }
    }

    private func child(_ name: String) async throws -> Child.ID {
        let setting = world.setting
        return try #require(
            try await world.application.read(in: setting) { db in
                try db.row("SELECT id FROM child WHERE setting = \(setting) AND first_name = \(name)") { try $0.identifier(0) as Child.ID }
            })
    }

    @Test("P13, D16: a list brings rooms, children and carers in, all of it or nothing, and no carer has access") func stores() async throws
    {
        let plan = try await plan(Self.list)
        #expect(plan.rowsToMend == 0 && plan.counts == .init(rooms: 1, children: 3, carers: 3, staff: 0))
        #expect(try await count("child") == 0, "a preview stores nothing")
        let run = try await store(Self.list)
        #expect(try await counts("child", "room", "carer") == [3, 2, 4])
        let page = try await page(run)
        #expect(page.people.map(\.name) == ["Jo Ash", "Kim Birch", "Lee Ash"], "one mother of two is one human")
        #expect(page.used.isEmpty && page.run.mayUndo)
        let viewer = try #require(try await world.viewer(manager))
        let known = try await world.application.read(in: world.setting) { db in
            try Contact.load(page.people[0].member, for: viewer, from: db)
        }
        #expect(known?.email == "jo@example.org")
        let setting = world.setting
        let opens = try await world.application.read(in: setting) { db in
            try db.count(
                """
                SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person
                WHERE m.setting = \(setting) AND m.capacity = 'parent' AND (p.password IS NOT NULL OR p.email IS NOT NULL OR p.username IS NOT NULL)
                """) + db.count("SELECT COUNT(*) FROM invitation WHERE setting = \(setting)")
        }
        #expect(opens == 0, "nobody was invited and nobody can sign in")
        let proven = try await world.application.read(in: setting) { db in
            try db.count("SELECT COUNT(*) FROM carer WHERE setting = \(setting) AND evidence_seen_on IS NOT NULL")
        }
        #expect(proven == 0, "what a file claims proves nothing")
    }

    @Test("P13: a list sent twice changes nothing, and nobody on record is overwritten") func twice() async throws {
        _ = try await store(Self.list)
        let again = try await plan(Self.list.replacing("Oak", with: "Beech"))
        #expect(again.changesNothing && again.rowsToMend == 0)
        #expect(again.rows.allSatisfy { $0.notes.contains(.hereAlready) })
        // The same name with another birthday is another child.
        #expect(try await plan("Name,DOB,Room,Start date\nRowan Ash,4/5/23,Oak,1/9/26\n").counts.children == 1)
        #expect(try await plan("Name,Room,Start date\nRowan Ash,Oak,1/9/26\n").changesNothing)
    }

    @Test("P13: one row that is wrong stops them all, and every row says why") func problems() async throws {
        let text = "Name,DOB,Room,Start date\nRowan Ash,3/5/23,Oak,1/9/26\nTheo Elm,31/2/23,,\nRowan Ash,3/5/23,Willow,1/9/26\n"
        let plan = try await plan(text)
        #expect(
            plan.rows.map(\.problems) == [
                [], [.notADay(.child(.bornOn), "31/2/23"), .missing(.child(.room)), .missing(.child(.firstDay))], [.differs(fromRow: 2)],
            ])
        let (run, draft): (Record.ID, Record.ID) = (world.identifier(), try await keep(text))
        let action = StoreImport(run, of: draft, try choices(text), secrets: world.application.secrets)
        #expect(try await world.refusals(of: action, to: manager) == [.rowsToMend(2)])
        #expect(try await count("child") == 0)
        #expect(try await self.plan("Room\nOak\n").problems == [.columns(.nobody)])
        #expect(try await self.plan("Name,Room\n").problems == [.noRows])
        let rooms = (1...41).map { "Child \($0) Ash,Room \($0),1/9/26" }.joined(separator: "\n")
        #expect(try await self.plan("Name,Room,Start date\n\(rooms)\n").problems == [.tooManyRooms(41)])
    }

    @Test("S4: two people of one name are two, and an account that is here gets no further child by a list") func humans() async throws {
        let plan = try await plan(
            "Name,Room,Start date,Parent 1 name,Parent 1 email\nRowan Ash,Oak,1/9/26,John Smith,a@example.org\nTheo Elm,Oak,1/9/26,John Smith,b@example.org\n"
                + "Ivy Fir,Oak,1/9/26,John Smith,\n")
        #expect(plan.counts.carers == 3, "to take two humans for one would show a family another's child")
        let mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        try await world.write(
            "UPDATE person SET email = 'jo@example.org' WHERE id = (SELECT person FROM membership WHERE setting = \(world.setting) AND id = \(mother))"
        )
        let other = try await self.plan(
            "Name,Room,Start date,Parent 1 name,Parent 1 email\nTheo Elm,Oak,1/9/26,Jo Kershaw,jo@example.org\n")
        #expect(other.counts.carers == 0 && other.rows[0].notes == [.carerElsewhere("Jo Kershaw")])
    }

    @Test("S4: carers live apart unless the list itself says that they share a home") func homes() async throws {
        _ = try await store(
            "Name,Room,Start date,Mum name,Mum address,Dad name,Dad address\nRowan Ash,Oak,1/9/26,Jo Ash,1 Acorn Lane DN1,Lee Ash,1 Acorn Lane DN1\n"
                + "Theo Elm,Oak,1/9/26,Kim Elm,2 Acorn Lane DN1,Max Elm,\n")
        let setting = world.setting
        let homes = try await world.application.read(in: setting) { db in
            try db.rows(
                "SELECT p.name, m.household FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting) AND m.capacity = 'parent'"
            ) { (try $0.text(0), try $0.identifier(1) as Record.ID) }
        }.reduce(into: [String: Record.ID]()) { $0[$1.0] = $1.1 }
        #expect(homes["Jo Ash"] == homes["Lee Ash"] && homes["Kim Elm"] != homes["Max Elm"])
    }

    @Test("S4, D16: whoever the list says to keep away is left out and named") func restricted() async throws {
        let plan = try await plan(
            "Name,Room,Start date,Dad name,Dad relationship\nRowan Ash,Oak,1/9/26,Sam Dunn,father: no contact (court)\n")
        #expect(plan.counts.carers == 0 && plan.counts.children == 1 && plan.rows[0].notes == [.carerRestricted("Sam Dunn")])
    }

    @Test("P13, P7: families are tied to children on record, never to one's own") func families() async throws {
        let (rowan, theo) = (try await world.child("Rowan", "Kershaw"), try await world.child("Theo", "Elm"))
        let own = try await world.carer(of: theo, named: "Amara Obi")
        try await world.write(
            "UPDATE membership SET person = (SELECT person FROM membership WHERE setting = \(world.setting) AND id = \(manager)) WHERE setting = \(world.setting) AND id = \(own)"
        )
        let text =
            "Name,Parent 1 name,Parent 1 relationship\nRowan Kershaw,Jo Kershaw,mother\nTheo Elm,Max Elm,father\nNobody Here,A B,mother\n"
        let plan = try await plan(text, .families)
        #expect(plan.rows.map(\.problems) == [[], [.ownChild], [.unknownChild]])
        let run = try await store("Name,Parent 1 name,Parent 1 relationship\nRowan Kershaw,Jo Kershaw,mother\n", .families)
        #expect(try await page(run).people.map(\.name) == ["Jo Kershaw"])
        _ = rowan
    }

    @Test("P13: staff come in as on the register, without account or duty") func staff() async throws {
        let text =
            "Name,Job title,Start date,Line manager,Kind\nTom Ward,Deputy,1/9/2020,Amara Obi,\nZoë Lambert,Helper,1/9/26,Tom Ward,Volunteer\nAmara Obi,Manager,1/9/2019,,\n"
        let plan = try await plan(text, .staff)
        #expect(plan.rowsToMend == 0 && plan.counts.staff == 2 && plan.rows[2].notes == [.hereAlready])
        let run = try await store(text, .staff)
        let register = try await world.register(for: manager)
        #expect(
            register.entries.map(\.name) == ["Amara Obi", "Tom Ward", "Zoë Lambert"] && register.entries.last?.lineManager == "Tom Ward")
        #expect(try await count("designation") == 1)
        #expect(
            try await self.plan("Name,Start date,Kind\nIvy Fox,1/9/26,Gardener\n", .staff).rows[0].problems == [.unknownKind("Gardener")])
        try await world.perform(undo(run), by: manager)
        #expect(try await world.register(for: manager).everybody == 1)
    }

    @Test("P13: a list is taken back within a day as if it had never been, and not after") func undo() async throws {
        let run = try await store(Self.list)
        let people = try await world.application.read(.outside) { db in try db.count("SELECT COUNT(*) FROM person") }
        world.wait(Span.day - 1)
        try await world.perform(undo(run), by: manager)
        #expect(try await counts("child", "carer", "room", "contact") == [0, 0, 1, 0])
        #expect(try await world.application.read(.outside) { db in try db.count("SELECT COUNT(*) FROM person") } == people - 3)
        await #expect(throws: NotFound.self) { try await world.perform(undo(run), by: manager) }
        let late = try await store(Self.list)
        world.wait(Span.day)
        #expect(try await world.refusals(of: undo(late), to: manager) == [.tooLateToUndo])
    }

    @Test("P13: what was used since stays with its family, and is named; the rest goes") func used() async throws {
        let run = try await store(Self.list)
        world.wait(Span.minute)
        try await world.perform(
            ChangeChild(try await child("Amelia"), to: ChildDetails(firstName: "Amelia", familyName: "Birch", knownAs: "Millie")),
            by: manager)
        #expect(try await page(run).used == ["Amelia Birch", "Kim Birch", "Willow"])
        try await world.perform(undo(run), by: manager)
        #expect(try await counts("child", "carer") == [1, 1])
        // An invitation is use as well.
        let second = try await store("Name,Room,Start date,Parent 1 name\nIvy Fir,Oak,1/9/26,Max Fir\n")
        let member = try #require(try await page(second).people.first?.member)
        try await world.perform(
            InvitePerson(world.identifier(), name: "Max Fir", email: nil, to: .onRecord(member), secrets: world.application.secrets),
            by: manager)
        #expect(try await world.refusals(of: undo(second), to: manager) == [.usedSince(2)])
    }

    private static let families = "Name,Parent 1 name,Parent 1 relationship\nRowan Kershaw,Jo Kershaw,mother\n"

    @Test("P13, D19: a carer whose authority was seen or restricted since, or whose tie was ended, stays") func authority() async throws {
        let rowan = try await world.child("Rowan", "Kershaw")
        let run = try await store(Self.families, .families)
        let jo = try await member("Jo Kershaw")
        #expect(try await page(run).used.isEmpty)
        world.wait(Span.minute)
        try await world.perform(ChangeCarerAuthority(of: jo, for: rowan, to: AuthorityClaim(.courtRestricted)), by: manager)
        #expect(try await page(run).used == ["Jo Kershaw"])
        #expect(try await world.refusals(of: undo(run), to: manager) == [.usedSince(1)])
        let theo = try await world.child("Theo", "Elm")
        let second = try await store("Name,Parent 1 name,Parent 1 relationship\nTheo Elm,Max Elm,father\n", .families)
        try await world.perform(EndCarer(try await member("Max Elm"), of: theo, after: world.today), by: manager)
        #expect(try await world.refusals(of: undo(second), to: manager) == [.usedSince(1)])
    }

    @Test("P13, P7: nobody takes back the list that put the other parent of their own child on record, or reads their name there")
    func ownFamily() async throws {
        let deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        let rowan = try await world.child("Rowan", "Kershaw")
        let run = try await store(Self.families, .families)
        try await isCarer(manager, of: rowan)
        #expect(try await world.refusals(of: undo(run), to: manager) == [.ownChild])
        world.wait(Span.minute)
        let jo = try await member("Jo Kershaw")
        try await world.perform(ChangeCarerAuthority(of: jo, for: rowan, to: AuthorityClaim(.courtRestricted)), by: deputy)
        #expect(try await page(run).used.isEmpty, "what stays is not named to the other parent")
        let viewer = try #require(try await world.viewer(deputy))
        let theirs = try await world.application.read(in: world.setting) { db in try ImportPage.load(run, for: viewer, from: db) }
        #expect(theirs.used == ["Jo Kershaw"])
    }

    @Test("P13: whoever the file of a concern names is not deleted, and nothing tells that there is one") func named() async throws {
        _ = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        _ = try await world.child("Rowan", "Kershaw")
        let run = try await store(Self.families, .families)
        let jo = try await member("Jo Kershaw")
        try await world.raise(about: [jo], by: try await world.member(.staff, [.contributor], named: "Zoë Lambert"))
        #expect(try await page(run).used.isEmpty)
        try await world.perform(undo(run), by: manager)
        #expect(try await counts("carer", "contact") == [0, 0])
        let (setting, yesterday) = (world.setting, world.today.adding(days: -1))
        let last = try await world.application.read(in: setting) { db in
            try db.row("SELECT last_day FROM membership WHERE setting = \(setting) AND id = \(jo)") { try $0.optionalDay(0) }
        }
        #expect(last == yesterday)
    }

    @Test("P13: a list waits sealed for an hour, for whoever brought it and nobody else") func drafts() async throws {
        let deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        let id = try await keep(Self.list)
        let (mine, theirs) = (try #require(try await world.viewer(manager)), try #require(try await world.viewer(deputy)))
        let secrets = world.application.secrets
        func load(_ viewer: Viewer) async throws -> ImportDraft {
            try await world.application.read(in: world.setting) { db in try ImportDraft.load(id, for: viewer, with: secrets, from: db) }
        }
        #expect(try await load(mine).sheet.rows.count == 4)
        await #expect(throws: NotFound.self) { try await load(theirs) }
        let values = try await world.application.database.allValues()
        #expect(
            !values.contains { $0.count > 40 && String(decoding: $0, as: UTF8.self).contains("jo@example.org") }, "it lies there sealed")
        world.wait(Span.hour)
        let later = try #require(try await world.viewer(manager))
        await #expect(throws: NotFound.self) { try await load(later) }
        try await Caretaker.forgetImports(in: world.setting, of: world.application)
        #expect(try await count("import_draft") == 0)
    }

    @Test("P13: nobody but those who manage brings a list in, stores one or takes one back") func whose() async throws {
        let run = try await store(Self.list)
        let keyworker = try await world.member(.staff, [.contributor])
        let mother = try await world.carer(of: try await world.child())
        let sheet = try SheetText.sheet(Array(Self.list.utf8))
        #expect(try await world.refusals(of: undo(run), to: keyworker) == [.needsDuty(Duty.managing)])
        #expect(
            try await world.refusals(of: KeepDraft(world.identifier(), .children, sheet, secrets: world.application.secrets), to: keyworker)
                == [.needsDuty(Duty.managing)])
        await #expect(throws: NotFound.self) { try await world.perform(undo(run), by: mother) }
        await #expect(throws: Refused.self) { try await plan(Self.list, by: keyworker) }
        await #expect(throws: NotFound.self) { try await plan(Self.list, by: mother) }
    }

    @Test("P13: the log says who took a list in, and nothing of what was in it") func log() async throws {
        _ = try await store(Self.list)
        let lines = try await world.application.read(in: world.setting) { [setting = world.setting] db in
            try db.rows("SELECT verb FROM audit WHERE setting = \(setting) ORDER BY number") { try $0.text(0) }
        }
        #expect(lines == ["import.look", "import.store"])
        #expect(try await VerifyLog(of: world.setting).finding(in: world.application) == .whole(entries: 2))
    }
}
