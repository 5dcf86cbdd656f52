@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Other programs")
struct ProgramTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
    }

    private func ask(_ scopes: Set<ProgramScope> = Set(ProgramScope.allCases), days: Int = 90) async throws -> Record.ID {
        let id: Record.ID = world.identifier()
        try await world.perform(AskForProgram(id, for: "Famly", scopes, until: world.today.adding(days: days)), by: manager)
        return id
    }

    private func token(_ scopes: Set<ProgramScope> = Set(ProgramScope.allCases)) async throws -> String {
        try await world.perform(AllowProgram(try await ask(scopes)), by: deputy).text
    }

    private func visitor(_ token: String) async throws -> ProgramVisitor? { try await world.application.program(bearing: token) }

    private func asking(_ visitor: ProgramVisitor) -> Asking {
        visitor.viewer.asking(random: world.application.random, from: visitor.device)
    }

    @discardableResult
    private func room(_ name: String, as outside: String, by token: String) async throws -> BroughtOutcome {
        let visitor = try #require(try await visitor(token))
        let brought = Brought(by: visitor, as: outside, saying: Array(name.utf8))
        let id = try await BringRoom.room(named: name, brought, in: world.application, of: world.setting)
        return try await world.application.gate.perform(BringRoom(id, named: name, brought), for: asking(visitor))
    }

    @discardableResult
    private func child(
        _ first: String, born: Day? = nil, room: String = "r1", from firstDay: Day? = nil, until lastDay: Day? = nil, as outside: String,
        by token: String
    ) async throws -> BroughtOutcome {
        let visitor = try #require(try await visitor(token))
        let said = BringChild.Said(
            firstName: first, familyName: "Ash", knownAs: "", bornOn: born, room: room, firstDay: firstDay ?? world.today, lastDay: lastDay)
        let brought = Brought(by: visitor, as: outside, saying: Array("\(said)".utf8))
        let id = try await BringChild.child(said, brought, in: world.application, of: world.setting)
        return try await world.application.gate.perform(BringChild(id, said, brought), for: asking(visitor))
    }

    @discardableResult
    private func carer(_ name: String, of children: [String], as outside: String, by token: String) async throws -> BroughtOutcome {
        let visitor = try #require(try await visitor(token))
        let brought = Brought(by: visitor, as: outside, saying: Array("\(name)\(children)".utf8))
        let id = try await BringCarer.carer(brought, in: world.application, of: world.setting)
        let ties = children.map { BringCarer.Tie($0, relationship: "mother", hasResponsibility: true) }
        return try await world.application.gate.perform(
            BringCarer(id, name: name, email: EmailAddress("jo@example.org"), ties, brought), for: asking(visitor))
    }

    @Test("P13, P3: a token takes two humans, the second of whom has just proved that it is them, and only its hash is kept") func made()
        async throws
    {
        let id = try await ask()
        #expect(try await world.refusals(of: AllowProgram(id), to: manager) == [.secondPersonToLoosen])
        await #expect(throws: ProofNeeded.self) {
            try await world.application.gate.perform(AllowProgram(id), for: world.asking(deputy, provenAt: world.now - Certainty.lasts))
        }
        let text = try await world.perform(AllowProgram(id), by: deputy).text
        #expect(try await visitor(text)?.program == "Famly")
        #expect(try await world.refusals(of: AllowProgram(id), to: deputy) == [.changedMeanwhile], "it is shown once")
        let secret = String(text.suffix(64))
        let values = try await world.application.database.allValues()
        #expect(!values.contains { $0 == [UInt8](hexadecimal: secret) || String(decoding: $0, as: UTF8.self).contains(secret) })
    }

    @Test("P13: a token that was made up, changed, ended or run out opens nothing, nor one whose asker may not manage any more") func shut()
        async throws
    {
        let text = try await token()
        #expect(try await visitor(text) != nil)
        for wrong in ["", "gatepost_", text + "0", String(text.dropLast()) + (text.last == "0" ? "1" : "0"), text.uppercased()] {
            #expect(try await visitor(wrong) == nil)
        }
        let waiting = try await ask()
        #expect(try await visitor(ProgramToken(setting: world.setting, id: waiting, secret: [UInt8](repeating: 0, count: 32)).text) == nil)
        let id = try #require(Record.ID(String(text.dropFirst(9 + 32).prefix(32))))
        try await world.perform(EndProgram(id), by: deputy)
        #expect(try await visitor(text) == nil)
        let second = try await token()
        try await world.perform(SuspendAccess(world.identifier(), of: manager), by: try await world.member(.committee, [.registeredPerson]))
        #expect(try await visitor(second) == nil, "it can do no more than whoever asked for it")
    }

    @Test("P13: a token ends within a year, on its day") func ends() async throws {
        let action = AskForProgram(world.identifier(), for: "Famly", [.rooms], until: world.today.adding(days: 367))
        #expect(try await world.refusals(of: action, to: manager) == [.dayOutOfRange("last_day")])
        let text = try await token([.rooms])
        world.wait(90 * Span.day)
        #expect(try await visitor(text) != nil)
        world.wait(Span.day)
        #expect(try await visitor(text) == nil)
    }

    @Test("P13: nobody but those who manage asks for a token, allows or ends one, or sees that there is any") func whose() async throws {
        let id = try await ask()
        let keyworker = try await world.member(.staff, [.contributor])
        let mother = try await world.carer(of: try await world.child())
        #expect(try await world.refusals(of: AllowProgram(id), to: keyworker) == [.needsDuty(Duty.managing)])
        #expect(try await world.refusals(of: EndProgram(id), to: keyworker) == [.needsDuty(Duty.managing)])
        await #expect(throws: NotFound.self) { try await world.perform(EndProgram(id), by: mother) }
        for member in [keyworker, mother] {
            let viewer = try #require(try await world.viewer(member))
            await #expect(throws: NotFound.self) {
                try await world.application.read(in: world.setting) { db in try ProgramsPage.load(for: viewer, from: db) }
            }
        }
    }

    private func page(for member: Member.ID) async throws -> ProgramsPage {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read(in: world.setting) { db in try ProgramsPage.load(for: viewer, from: db) }
    }

    @Test("P13: a token that opens something is never pushed off the page on which it is ended, and few wait of one person's asking")
    func crowded() async throws {
        let open = try await ask(days: 300)
        try await world.perform(AllowProgram(open), by: deputy)
        for _ in 0..<AskForProgram.mostWaiting { _ = try await ask() }
        let more = AskForProgram(world.identifier(), for: "Famly", [.rooms], until: world.today.adding(days: 9))
        #expect(try await world.refusals(of: more, to: manager) == [.tooManyWaiting(most: AskForProgram.mostWaiting)])
        // What was asked for and ended stands at the end, however much it is.
        for number in 0..<105 {
            let id: Record.ID = world.identifier()
            try await world.write(
                """
                INSERT INTO program_token (setting, id, program, scopes, last_day, asked_by, asked_at, revoked_by, revoked_at)
                VALUES (\(world.setting), \(id), 'Famly', 'rooms', \(world.today), \(manager), \(world.now + number), \(manager), \(world.now))
                """)
        }
        let tokens = try await page(for: manager).tokens
        #expect(tokens.count == 111 && tokens.suffix(100).allSatisfy { $0.standing == .over })
        #expect(tokens.prefix(11).contains { $0.id == open && $0.standing == .open })
        let waiting = try #require(tokens.first { $0.standing == .waiting(isOwn: true) })
        try await world.perform(EndProgram(waiting.id), by: manager)
        #expect(try await world.refusals(of: more, to: manager).isEmpty)
    }

    @Test("P13: a token asks nobody whether a child or a parent is here") func oracle() async throws {
        let text = try await token()
        try await room("Oak", as: "r1", by: text)
        _ = try await world.child("Rowan", "Ash")
        await #expect(throws: Refused([.notUnderstood("room")])) { try await child("Rowan", room: "elsewhere", as: "c1", by: text) }
        await #expect(throws: Refused([.notUnderstood("room")])) {
            try await child(
                "Nobody", room: "elsewhere", from: world.today.adding(days: -9), until: world.today.adding(days: -1), as: "c2", by: text)
        }
        let mother = try await world.carer(of: try await world.child("Ivy", "Elm"), named: "Kim Elm")
        try await world.write(
            "UPDATE person SET email = 'jo@example.org' WHERE id = (SELECT person FROM membership WHERE setting = \(world.setting) AND id = \(mother))"
        )
        await #expect(throws: Refused([.notUnderstood("children")])) { try await carer("Kim Elm", of: ["c9"], as: "p1", by: text) }
        #expect(try await carer("Kim Elm", of: [], as: "p2", by: text) == .added, "as anybody would be")
        try await child("Theo", as: "c3", by: text)
        await #expect(throws: Refused([.alreadyTaken("email")])) { try await carer("Kim Elm", of: ["c3"], as: "p3", by: text) }
    }

    @Test("P13: what people made here is linked, and never changed by the program") func linked() async throws {
        let text = try await token()
        #expect(try await room("oak", as: "r1", by: text) == .linked)
        #expect(try await room("Beech", as: "r1", by: text) == .unchanged)
        #expect(try await room("Willow", as: "r2", by: text) == .added)
        #expect(try await room("Elder", as: "r2", by: text) == .changed)
        let (rowan, born) = (try await world.child("Rowan", "Ash"), Day(year: 2023, month: 5, day: 3))
        let setting = world.setting
        try await world.write("UPDATE child SET born_on = \(born) WHERE setting = \(setting) AND id = \(rowan)")
        #expect(try await child("Rowan", born: born, as: "c1", by: text) == .linked)
        #expect(try await child("Somebody", born: born, room: "r2", until: world.today, as: "c1", by: text) == .unchanged)
        let (rooms, kept) = try await world.application.read(in: setting) { db in
            (
                try db.rows("SELECT name FROM room WHERE setting = \(setting)") { try $0.text(0) }.sorted(),
                try db.row("SELECT first_name, last_day FROM child WHERE setting = \(setting) AND id = \(rowan)") {
                    (try $0.text(0), try $0.optionalDay(1))
                }
            )
        }
        #expect(rooms == ["Elder", "Oak"])
        #expect(kept?.0 == "Rowan" && kept?.1 == nil)
    }

    @Test("P13: what a program brings is there once, whatever it sends again, and a person's correction stays") func brings() async throws {
        let text = try await token()
        #expect(try await room("oak", as: "r1", by: text) == .linked)
        #expect(try await room("Willow", as: "r2", by: text) == .added)
        let born = Day(year: 2023, month: 5, day: 3)
        #expect(try await child("Rowan", born: born, as: "c1", by: text) == .added)
        #expect(try await child("Rowan", born: born, as: "c1", by: text) == .unchanged)
        let setting = world.setting
        let id: Child.ID = try #require(
            try await world.application.read(in: setting) { db in
                try db.row("SELECT id FROM child WHERE setting = \(setting)") { try $0.identifier(0) as Child.ID }
            })
        try await world.perform(ChangeChild(id, to: ChildDetails(firstName: "Rowan", familyName: "Ash-Lee", bornOn: born)), by: deputy)
        #expect(try await child("Rowan", born: born, as: "c1", by: text) == .unchanged)
        let family = try await world.application.read(in: setting) { db in
            try db.row("SELECT family_name FROM child WHERE setting = \(setting)") { try $0.text(0) }
        }
        #expect(family == "Ash-Lee")
        // A token that follows goes on where the last one was.
        #expect(try await child("Rowan", born: born, room: "r2", as: "c1", by: try await token()) == .changed)
    }

    @Test("P13: a child on record is linked by name and birthday, and where that is unclear a person decides") func namesakes() async throws
    {
        let text = try await token()
        try await room("Oak", as: "r1", by: text)
        _ = try await world.child("Rowan", "Ash")
        await #expect(throws: Refused([.alreadyTaken("born_on")])) { try await child("Rowan", born: world.today, as: "c1", by: text) }
        await #expect(throws: Refused([.notUnderstood("room")])) { try await child("Ivy", room: "elsewhere", as: "c2", by: text) }
        let born = Day(year: 2023, month: 5, day: 3)
        try await world.write("UPDATE child SET born_on = \(born) WHERE setting = \(world.setting)")
        #expect(try await child("Rowan", born: born, as: "c1", by: text) == .linked)
        _ = try await world.child("Éloïse", "ASH")
        await #expect(throws: Refused([.alreadyTaken("born_on")])) { try await child("éloïse", as: "c3", by: text) }
    }

    @Test("P13: once a record is deleted no name of a program's leads to it, and no program brings it back") func deleted() async throws {
        let text = try await token()
        try await room("Oak", as: "r1", by: text)
        let first = world.today
        try await child("Rowan", from: first, until: first, as: "c1", by: text)
        try await carer("Jo Ash", of: ["c1"], as: "p1", by: text)
        let (setting, today) = (world.setting, world.today)
        let (id, member) = try #require(
            try await world.application.read(in: setting) { db in
                try db.row("SELECT child, member FROM carer WHERE setting = \(setting)") {
                    (try $0.identifier(0) as Record.ID, try $0.identifier(1) as Record.ID)
                }
            })
        world.wait(Span.day)
        let now = world.now
        try await world.application.database.write(.setting(setting)) { db in
            for (kind, item) in [(KeptKind.children, id), (.families, member)] {
                let batch = Disposal.Batch(items: [item], cutoff: today, setting: setting, now: now, today: today)
                for disposal in Disposal.of(kind) { try disposal.delete(batch, db) }
            }
        }
        let left = try await world.application.read(in: setting) { db in
            try (["program_thing", "contact", "child"] as [SQL]).map { table in
                try db.count("SELECT COUNT(*) FROM \(table) x WHERE x.setting = \(setting)")
            }
        }
        #expect(left == [1, 0, 0], "the room's is left")
        await #expect(throws: Refused([.dayOutOfRange("last_day")])) {
            try await child("Rowan", from: first, until: first, as: "c1", by: text)
        }
    }

    @Test("P9, P13: a token is no device, and none is asked for by the name of one") func devices() async throws {
        try await world.canSignIn(deputy, as: "tom@acornlane.example", with: "three brown teapots")
        let session = try #require(try await world.look(at: try await world.session("tom@acornlane.example").secret))
        let device = try await world.enrol(SoftDevice(), by: try await world.offer(by: manager), in: session).device
        try await world.perform(TightenSetting(world.setting, .devicesNeeded(true)), by: manager)
        let text = try await token()
        #expect(try await room("Willow", as: "r1", by: text) == .added, "nothing that it does is said to families")
        let visitor = try #require(try await visitor(text))
        let draft = StartDraft(world.identifier(), PostDraft(title: "Den", words: "We built a den.", audience: .everyone))
        #expect(try await world.application.gate.preview(draft, for: asking(visitor)).contains(.ownDeviceNeeded))
        let disguised = AskForProgram(
            Record.ID(high: device.high, low: device.low), for: "Famly", [.rooms], until: world.today.adding(days: 9))
        await #expect(throws: NotFound.self) { try await world.perform(disguised, by: manager) }
        // Nor is a device enrolled by the name of a token.
        let other = SoftDevice()
        let proof = try other.sign(try await session.deviceChallenge(enrolling: true, in: world.application))
        let new = NewDevice(visitor.device, try #require(DeviceKey(other.publicKey)), proof, agent: "Test")
        let outcome = try await session.enrol(
            new, by: try await world.offer(by: manager), asking: world.asking(deputy), in: world.application)
        guard case .refused(let refused) = outcome else {
            Issue.record("a device was enrolled as a token")
            return
        }
        #expect(refused.refusals == [.notUnderstood("key")])
    }

    @Test("D16, S4: a carer whom a program brings has no access and no proven authority, and an account gets no further child")
    func carers() async throws {
        let text = try await token()
        try await room("Oak", as: "r1", by: text)
        try await child("Rowan", as: "c1", by: text)
        try await child("Theo", as: "c2", by: text)
        #expect(try await carer("Jo Ash", of: ["c1"], as: "p1", by: text) == .added)
        let setting = world.setting
        let (member, seen) = try #require(
            try await world.application.read(in: setting) { db in
                try db.row("SELECT member, evidence_seen_on FROM carer WHERE setting = \(setting)") {
                    (try $0.identifier(0) as Member.ID, !$0.isNull(1))
                }
            })
        #expect(!seen)
        try await world.write(
            "UPDATE person SET email = 'jo@home.example' WHERE id = (SELECT person FROM membership WHERE setting = \(setting) AND id = \(member))"
        )
        await #expect(throws: Refused([.accountHere])) { try await carer("Jo Ash", of: ["c1", "c2"], as: "p1", by: text) }
        await #expect(throws: Refused([.notUnderstood("children")])) { try await carer("Kim Elm", of: ["c9"], as: "p2", by: text) }
    }

    @Test("P7: a program does nothing about the own child of whoever it acts for") func own() async throws {
        let text = try await token()
        try await room("Oak", as: "r1", by: text)
        try await child("Rowan", as: "c1", by: text)
        try await carer("Lee Ash", of: ["c1"], as: "p2", by: text)
        let setting = world.setting
        let id: Child.ID = try #require(
            try await world.application.read(in: setting) { db in
                try db.row("SELECT id FROM child WHERE setting = \(setting)") { try $0.identifier(0) as Child.ID }
            })
        let parent = try await world.carer(of: id, named: "Amara Obi")
        try await world.write(
            "UPDATE membership SET person = (SELECT person FROM membership WHERE setting = \(setting) AND id = \(manager)) WHERE setting = \(setting) AND id = \(parent)"
        )
        await #expect(throws: Refused([.ownChild])) { try await child("Rowan", born: world.today, as: "c1", by: text) }
        await #expect(throws: Refused([.ownChild])) { try await carer("Jo Ash", of: ["c1"], as: "p1", by: text) }
        await #expect(throws: Refused([.ownChild]), "whose carer they are already counts, also where no child is named") {
            try await carer("Lee Elm", of: [], as: "p2", by: text)
        }
    }

    @Test("P13: the log names whoever the program acts for and its token, and verifies as ever") func log() async throws {
        let text = try await token()
        try await room("Willow", as: "r1", by: text)
        let setting = world.setting
        let last = try await world.application.read(in: setting) { db in
            try db.row("SELECT actor, member, device, verb FROM audit WHERE setting = \(setting) ORDER BY number DESC LIMIT 1") {
                (try $0.text(0), try $0.identifier(1) as Member.ID, try $0.identifier(2) as Device.ID, try $0.text(3))
            }
        }
        let visitor = try #require(try await visitor(text))
        #expect(last?.0 == "member" && last?.1 == manager && last?.2 == visitor.device && last?.3 == "room.bring")
        #expect(try await VerifyLog(of: setting).finding(in: world.application) == .whole(entries: 3))
        let page = try await world.application.read(in: setting) { [viewer = visitor.viewer] db in try LogPage.load(for: viewer, from: db) }
        #expect(page.entries.first?.program == "Famly")
    }

    @Test("P13: an answer is kept under the caller's key for a day, and a key is good for one request") func answers() async throws {
        let visitor = try #require(try await visitor(try await token()))
        let application = world.application
        #expect(try await application.answer(to: "key-1", of: visitor, sending: [1]) == nil)
        try await application.keep(ProgramAnswer(status: 201, body: "{}"), to: "key-1", of: visitor, sending: [1])
        #expect(try await application.answer(to: "key-1", of: visitor, sending: [1])?.status == 201)
        await #expect(throws: KeyUsedOtherwise.self) { try await application.answer(to: "key-1", of: visitor, sending: [2]) }
        world.wait(Span.day)
        #expect(try await application.answer(to: "key-1", of: visitor, sending: [1]) == nil)
        try await Caretaker.forgetAnswers(in: world.setting, of: application)
    }

    @Test("P13: a restored backup opens to no program that was let in before") func restored() async throws {
        let text = try await token()
        try await world.application.closeAfterRestore(of: world.now)
        #expect(try await visitor(text) == nil)
    }
}
