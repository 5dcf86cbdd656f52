@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

extension World {
    /// One round of the caretaker among records, as it comes every six hours.
    func keepToSchedule() async throws {
        try await Caretaker.sendOff(in: setting, of: application)
        try await Caretaker.keepToSchedule(in: setting, of: application)
        try await sendLetters()
    }

    /// The letters about records reach the mail server, as they do within a minute.
    func sendLetters() async throws {
        try await write("UPDATE outbox SET sent_at = \(now) WHERE setting = \(setting) AND kind = 'retentionDue' AND sent_at IS NULL")
    }

    /// A round each week, or every four weeks where it takes years, for so many days.
    func keepToSchedule(days: Int) async throws {
        let step = days > 400 ? 28 : 7
        for _ in 0..<(days / step) {
            wait(step * Span.day)
            try await keepToSchedule()
        }
    }

    /// How many things of a kind are announced.
    func announced(_ kind: KeptKind) async throws -> Int {
        let setting = setting
        return try await application.read { db in
            try db.count("SELECT COUNT(*) FROM retention_warning WHERE setting = \(setting) AND kind = \(kind)")
        }
    }

    func count(_ table: SQL) async throws -> Int {
        let setting = setting
        return try await application.read { db in try db.count("SELECT COUNT(*) FROM \(table) WHERE setting = \(setting)") }
    }

    func schedule(_ kind: KeptKind, months: Int, by manager: Member.ID, and other: Member.ID) async throws {
        let id: Record.ID = identifier()
        try await perform(AskToChangeRetention(id, kind, months: months, because: "We looked at it."), by: manager)
        try await perform(DecideRetentionChange(id, agrees: true), by: other)
    }
}

@Suite("Records go when their time is over") struct DeletionTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        deputy = try await world.member(.staff, [.deputy], named: "Dan Priestley")
    }

    @Test(
        "P13: a leaver’s pictures go six months after, with their keys; nothing goes that was not announced in a letter four weeks before")
    func leaversPictures() async throws {
        let (rowan, maja) = (try await world.child("Rowan", "Kershaw", until: world.today), try await world.child("Maja", "Nowak"))
        let post = try await world.published(by: manager)
        let alone = try await world.picture(on: post, showing: .named(.child(rowan)), by: manager)
        let together = try await world.picture(on: post, showing: .named(.child(rowan)), .named(.child(maja)), by: manager)
        try await world.rendition(of: alone, .large)
        try await world.keepToSchedule(days: 140)
        #expect(try await world.count("picture") == 2)
        #expect(try await world.announced(.leaversPictures) == 0)
        // 28 days before the end of its six months it is announced, to those who run the setting.
        try await world.keepToSchedule(days: 28)
        #expect(try await world.announced(.leaversPictures) == 1)
        #expect(try await Set(world.lettersTo(.retentionDue)) == [manager, deputy])
        #expect(try await world.count("picture") == 2)
        try await world.keepToSchedule(days: 35)
        let setting = world.setting
        let left = try await world.application.read { db in
            (
                pictures: try db.rows("SELECT id, generation FROM picture WHERE setting = \(setting)") {
                    (id: try $0.identifier(0) as Picture.ID, generation: try $0.integer(1))
                },
                faces: try db.rows("SELECT answer, child FROM face WHERE setting = \(setting) ORDER BY answer") {
                    (answer: try $0.text(0), child: try $0.optionalIdentifier(1) as Child.ID?)
                }
            )
        }
        // Nobody else was in one, so it went with its key; in the other the leaver is hidden, and its pixels are made anew.
        #expect(left.pictures.map(\.id) == [together] && left.pictures.first?.generation == 2)
        #expect(left.faces.map(\.answer) == ["child", "hidden"] && left.faces.map(\.child) == [maja, nil])
        #expect(try await world.count("rendition") == 0)
        #expect(try await world.announced(.leaversPictures) == 0)
        #expect(try await world.logged().contains("retention.delete"))
        let went = try await world.application.read { db in
            try db.rows("SELECT kind, items FROM retention_deletion WHERE setting = \(setting)") { (try $0.text(0), try $0.integer(1)) }
        }
        #expect(went.map(\.0) == ["leaversPictures"] && went.map(\.1) == [1])
    }

    @Test("P13: what was never warned about is not deleted, however old it is, nor before the letter is a fortnight old") func unannounced()
        async throws
    {
        let post = try await world.published(by: manager)
        world.wait(2_000 * Span.day)
        let delete = DeleteRecords(kind: .posts, secrets: world.secrets)
        let asking = world.application.asking(.caretaker, in: world.setting)
        await #expect(throws: Refused([.changedMeanwhile])) { try await world.application.gate.perform(delete, for: asking) }
        // A warning alone, without a letter, is not enough either.
        try await world.application.gate.perform(WarnOfDeletion(kind: .posts, secrets: world.secrets), for: asking)
        world.wait(60 * Span.day)
        let later = world.application.asking(.caretaker, in: world.setting)
        await #expect(throws: Refused([.changedMeanwhile])) { try await world.application.gate.perform(delete, for: later) }
        try await world.application.gate.perform(TellOfDeletion(setting: world.setting), for: later)
        try await world.sendLetters()
        try await world.application.gate.perform(TellOfDeletion(setting: world.setting), for: later)
        world.wait(13 * Span.day)
        let early = world.application.asking(.caretaker, in: world.setting)
        await #expect(throws: Refused([.changedMeanwhile])) { try await world.application.gate.perform(delete, for: early) }
        world.wait(Span.day)
        try await world.application.gate.perform(delete, for: world.application.asking(.caretaker, in: world.setting))
        #expect(try await world.titles(for: manager).isEmpty)
        let setting = world.setting
        #expect(
            try await world.application.read { db in try db.exists("SELECT 1 FROM post WHERE setting = \(setting) AND id = \(post)") }
                == false)
    }

    @Test("P13: announced is what a letter that went was about: not to somebody who has left or is suspended, and not one that waits")
    func toldOfNobody() async throws {
        let world = try await World()
        let gone = try await world.member(.staff, [.manager], named: "Helen Marsh", until: world.today)
        let author = try await world.member(.staff, [.contributor])
        _ = try await world.published(by: author)
        world.wait(1_200 * Span.day)
        func round() async throws {
            world.wait(7 * Span.day)
            try await Caretaker.keepToSchedule(in: world.setting, of: world.application)
        }
        for _ in 0..<10 { try await round() }
        #expect(try await world.lettersTo(.retentionDue).isEmpty)
        #expect(try await world.announced(.posts) == 1)
        #expect(try await world.count("post") == 1)
        let here = try await world.member(.staff, [.manager], named: "Dan Priestley")
        // Whatever they chose about letters on their work, this one is not put off.
        try await world.perform(ChooseNotices(of: here, [.work: .weekly], quiet: nil), by: here)
        for _ in 0..<10 { try await round() }
        #expect(try await world.lettersTo(.retentionDue) == [here])
        #expect(try await world.count("post") == 1)
        let viewer = try #require(try await world.viewer(here))
        let desk = try await world.application.read { db in try RetentionDesk.load(for: viewer, from: db) }
        let warnings = try await world.count("retention_warning")
        #expect(desk?.going?.count == warnings)
        let other = try #require(try await world.viewer(author))
        #expect(try await world.application.read { db in try RetentionDesk.load(for: other, from: db) } == nil)
        try await world.sendLetters()
        try await round()
        #expect(try await world.count("post") == 1)
        try await round()
        #expect(try await world.count("post") == 0)
        let told = try await Set(world.lettersTo(.retentionDue))
        #expect(!told.contains(gone))
    }

    @Test("P13: one kind of record that fails keeps no other for too long") func failing() async throws {
        let child = try await world.child()
        _ = try await world.member(.staff, named: "Amy Brook", until: world.today)
        // Nobody can read this day.
        try await world.write(
            """
            INSERT INTO absence (setting, child, day, recorded_by, recorded_at)
            VALUES (\(world.setting), \(child), '0000', \(manager), \(world.now))
            """)
        world.wait(240 * Span.day)
        await #expect(throws: (any Error).self) {
            try await Caretaker.keepToSchedule(in: world.setting, of: world.application)
        }
        // What comes after it was announced, with its letter.
        #expect(try await world.announced(.attendance) == 0)
        #expect(try await world.announced(.vetting) == 1)
        #expect(try await Set(world.lettersTo(.retentionDue)) == [manager, deputy])
    }

    @Test("P13: nobody but the caretaker announces or deletes, whatever their duties") func onlyCaretaker() async throws {
        _ = try await world.published(by: manager)
        let registered = try await world.member(.committee, [.registeredPerson])
        world.wait(2_000 * Span.day)
        for member in [manager, registered] {
            #expect(try await world.refusals(of: WarnOfDeletion(kind: .posts, secrets: world.secrets), to: member) == [.notMember])
            #expect(try await world.refusals(of: DeleteRecords(kind: .posts, secrets: world.secrets), to: member) == [.notMember])
            #expect(try await world.refusals(of: TellOfDeletion(setting: world.setting), to: member) == [.notMember])
        }
    }

    @Test("P13: posts go with everything under them, and a post with something sealed for the police stays") func posts() async throws {
        let parent = try await world.carer(of: try await world.child())
        let post = try await world.published("Den day", by: manager)
        _ = try await world.picture(on: post, showing: .nobodyYet, by: manager)
        try await world.perform(SayComment(world.identifier(), on: post, words: "Lovely!"), by: parent)
        let sealed = try await world.published("Kept", by: manager)
        try await world.write(
            """
            INSERT INTO concern (setting, id, sealed_key, number, hash, is_open)
            VALUES (\(world.setting), \(Concern.ID(low: 9)), \([UInt8]([1])), 0, \([UInt8]([1])), 0)
            """,
            """
            INSERT INTO sealed_item (setting, id, kind, item, place, digest, sealed_at, concern)
            VALUES (\(world.setting), \(world.identifier() as Record.ID), 'post', \(sealed), \(sealed), \([UInt8]([1])), \(world.now), \(Concern.ID(low: 9)))
            """, "UPDATE concern SET ended = 1 WHERE setting = \(world.setting)")
        world.wait(1_200 * Span.day)
        try await world.keepToSchedule()
        try await world.keepToSchedule(days: 42)
        let setting = world.setting
        let left = try await world.application.read { db in
            try db.rows("SELECT id FROM post WHERE setting = \(setting)") { try $0.identifier(0) as Post.ID }
        }
        #expect(left == [sealed])
        #expect(try await world.count("picture") == 0)
        #expect(try await world.count("comment") == 0)
        #expect(try await world.count("face") == 0)
    }

    @Test("P13: a child’s record goes last, when no picture, permission or marker refers to it, and their carer’s name later")
    func childsRecord()
        async throws
    {
        let child = try await world.child("Rowan", "Kershaw", until: world.today)
        let parent = try await world.carer(of: child, named: "Jo Kershaw")
        try await world.decide(.grant, for: child, by: parent)
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .named(.child(child)), by: manager)
        try await world.keepToSchedule(days: 1_000)
        #expect(try await world.count("child") == 1)
        #expect(try await world.count("consent") == 1)
        #expect(try await world.count("picture") == 0)
        try await world.keepToSchedule(days: 300)
        #expect(try await world.count("child") == 0)
        #expect(try await world.count("consent") == 0)
        #expect(try await world.count("carer") == 0)
        let names = try await world.application.read { db in try db.rows("SELECT name FROM person ORDER BY name") { try $0.text(0) } }
        #expect(!names.contains("Jo Kershaw") && names.contains(FormerMember.name) && names.contains("Helen Marsh"))
        guard case .whole = try await VerifyLog(of: world.setting).finding(in: world.application) else {
            return #expect(Bool(false), "the log no longer verifies")
        }
    }

    @Test("P13: whoever has another membership keeps their account, and only the one that is over loses its name") func otherHat()
        async throws
    {
        let child = try await world.child(until: world.today)
        let parent = try await world.carer(of: child, named: "Jo Kershaw")
        let teacher = try await world.member(.staff, named: "To be Jo")
        let setting = world.setting
        try await world.write(
            """
            UPDATE membership SET person = (SELECT w.person FROM membership w WHERE w.setting = \(setting) AND w.id = \(parent))
            WHERE setting = \(setting) AND id = \(teacher)
            """)
        try await world.keepToSchedule(days: 1_300)
        let names = try await world.application.read { db in
            try db.rows("SELECT m.id, p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting)") {
                (try $0.identifier(0) as Member.ID, try $0.text(1))
            }
        }
        let found = Dictionary(names, uniquingKeysWith: { first, _ in first })
        #expect(found[teacher] == "Jo Kershaw" && found[parent] == FormerMember.name)
    }

    @Test("P13: DBS details go six months after somebody has left, the rest of their record after six years; who works here loses nothing")
    func staff() async throws {
        _ = try await world.member(.staff, named: "Amy Brook", until: world.today)
        func left() async throws -> [Int] {
            [try await world.count("vetting"), try await world.count("training"), try await world.count("signature")]
        }
        let (before, here) = (try await left(), 2)
        try await world.keepToSchedule(days: 240)
        #expect(try await world.count("vetting") == here)
        #expect(try await left()[1] == before[1])
        try await world.keepToSchedule(days: 2_100)
        // Two who are here keep what they have.
        #expect(try await world.count("vetting") == here)
        #expect(try await world.count("training") == 2 * here)
        #expect(try await left()[2] < before[2])
    }

    @Test("P13: a shorter time counts from when two people agreed, within bounds, and even then nothing goes unannounced") func shorter()
        async throws
    {
        _ = try await world.published(by: manager)
        world.wait(400 * Span.day)
        try await world.keepToSchedule()
        #expect(try await world.announced(.posts) == 0)
        let (id, other): (Record.ID, Record.ID) = (world.identifier(), world.identifier())
        let contributor = try await world.member(.staff, [.contributor])
        #expect(
            try await world.refusals(of: AskToChangeRetention(id, .posts, months: 12, because: "Fewer."), to: contributor)
                == [.needsDuty(Duty.managing)])
        #expect(
            try await world.refusals(of: AskToChangeRetention(id, .posts, months: 5, because: "Fewer."), to: manager)
                == [.outsideBounds(least: 6, most: 84)])
        try await world.perform(AskToChangeRetention(id, .posts, months: 12, because: "Fewer."), by: manager)
        #expect(try await world.refusals(of: DecideRetentionChange(id, agrees: true), to: manager) == [.secondPersonToLoosen])
        try await world.keepToSchedule()
        #expect(try await world.announced(.posts) == 0)
        try await world.perform(DecideRetentionChange(id, agrees: true), by: deputy)
        await #expect(throws: NotFound()) { try await world.perform(DecideRetentionChange(other, agrees: true), by: deputy) }
        try await world.keepToSchedule()
        #expect(try await world.announced(.posts) == 1)
        #expect(try await world.count("post") == 1)
        // Somebody thinks better of it: what was announced is announced no longer.
        try await world.schedule(.posts, months: 36, by: deputy, and: manager)
        try await world.keepToSchedule(days: 42)
        #expect(try await world.announced(.posts) == 0)
        #expect(try await world.count("post") == 1)
        #expect(try await world.count("retention_change") == 2)
    }

    @Test("P13, N24: the page does not go on counting somebody who stays because a concern’s file names them") func named() async throws {
        let teller = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        let other = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
        try await world.raise(by: teller)
        try await world.schedule(.families, months: 6, by: manager, and: deputy)
        try await world.write("UPDATE membership SET last_day = \(world.today) WHERE id IN (\(teller), \(other))")
        func coming() async throws -> Int {
            let (viewer, secrets) = (try #require(try await world.viewer(manager)), world.secrets)
            let counts = try await world.application.read { db in
                try ComingDeletions.load(for: viewer, with: secrets, from: db).counts
            }
            return counts.first { $0.kind == .families }?.byMonth.values.reduce(0, +) ?? 0
        }
        try await world.keepToSchedule(days: 14)
        #expect(try await coming() == 2, "until the day on which it would be announced nothing sets the two apart")
        try await world.keepToSchedule(days: 154)
        #expect(try await world.announced(.families) == 1)
        #expect(try await coming() == 1)
        try await world.keepToSchedule(days: 56)
        #expect(try await world.announced(.families) == 0)
        #expect(try await coming() == 0, "one has gone, and of the other nothing is counted")
        #expect(try await world.application.read { db in try db.exists("SELECT 1 FROM person WHERE name = 'Jo Kershaw'") })
    }

    @Test("P13: the page says what goes in which month, and what was announced, without a name; families see none of it") func page()
        async throws
    {
        let child = try await world.child("Rowan", "Kershaw", until: world.today)
        let parent = try await world.carer(of: try await world.child())
        let post = try await world.published(by: manager)
        _ = try await world.picture(on: post, showing: .named(.child(child)), by: manager)
        world.wait(Span.day)
        let (viewer, secrets) = (try #require(try await world.viewer(manager)), world.secrets)
        let coming = try await world.application.read { db in try ComingDeletions.load(for: viewer, with: secrets, from: db) }
        let pictures = try #require(coming.counts.first { $0.kind == .leaversPictures })
        #expect(pictures.byMonth.values.reduce(0, +) == 1)
        let month = try #require(pictures.byMonth.keys.first)
        #expect(month.year == 2027 && month.month == 5)
        #expect(coming.months.count == 13 && coming.announced.isEmpty)
        try await world.keepToSchedule(days: 175)
        let later = try #require(try await world.viewer(manager))
        let announced = try await world.application.read { db in try ComingDeletions.load(for: later, with: secrets, from: db) }.announced
        #expect(announced.map(\.kind) == [.leaversPictures] && announced.map(\.count) == [1] && announced.first?.toldOn != nil)
        let ofFamily = try #require(try await world.viewer(parent))
        await #expect(throws: NotFound()) {
            try await world.application.read { db in try ComingDeletions.load(for: ofFamily, with: secrets, from: db).next }
        }
        await #expect(throws: NotFound()) {
            try await world.application.read { db in try RetentionPage.load(for: ofFamily, from: db).mayChange }
        }
    }
}
