import Foundation
@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

/// Through the real worker, the real store and real files.
@Suite("Erasing somebody", .serialized) struct ErasureTests {
    let world: World
    let manager, deputy, lead, mother: Member.ID
    let child, friend: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        child = try await world.child("Tamsin", "Quillfeather", until: world.today.adding(days: -10))
        friend = try await world.child("Zofia", "Nowak")
        mother = try await world.carer(of: child, named: "Odalys Brackenridge")
        try await world.canSignIn(mother, as: "odalys@example.org", with: "three brown teapots")
    }

    /// A picture with files behind it, of the child and a friend.
    private func picture(withFriend: Bool) async throws -> Picture.ID {
        let (post, picture): (Post.ID, Picture.ID) = (try await world.draft("Tamsin’s den", by: manager), world.identifier())
        try await PictureIntake(world.application).add(
            picture, to: post, DrawnPicture(width: 600, height: 400).bytes, for: world.asking(manager))
        await world.application.preparer.settle(world.application)
        for (subject, x) in [(child, 2300), (friend, 6000)] where withFriend || subject == child {
            try await world.write(
                """
                INSERT INTO face (setting, id, picture, x, y, width, height, answer, child, source)
                VALUES (\(world.setting), \(world.identifier() as Face.ID), \(picture), \(x), 3400, 2000, 3200, 'child', \(subject), 'hand')
                """)
        }
        return picture
    }

    private func leave() async throws {
        let yesterday = world.today.adding(days: -1)
        try await world.write(
            "UPDATE membership SET last_day = \(yesterday) WHERE setting = \(world.setting) AND id = \(mother)")
    }

    private func say(_ words: String, by member: Member.ID) async throws {
        let post = try await world.published("Den day for Tamsin", by: manager)
        try await world.write(
            """
            INSERT INTO comment (setting, id, post, author, words, said_at, state, held_for, as_setting)
            VALUES (\(world.setting), \(world.identifier() as Safeguarding.Comment.ID), \(post), \(member), \(words), \(world.now), 'shown', '', 0)
            """)
    }

    /// Every value in the database and every file of the data folder, searched for words in small letters.
    private func found(_ words: [String]) async throws -> [String] {
        var everything = try await world.application.database.allValues()
        let files = FileManager.default.enumerator(at: world.folder, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            // The engine's own file keeps freed pages; what it holds is read above, value by value.
            guard !file.lastPathComponent.hasPrefix("gatepost.sqlite"), let bytes = try? Data(contentsOf: file) else { continue }
            everything.append(Array(bytes))
        }
        return words.filter { word in everything.contains { String(decoding: $0, as: UTF8.self).lowercased().contains(word) } }
    }

    private func verifies() async throws -> Bool {
        guard case .whole = try await VerifyLog(of: world.setting).finding(in: world.application) else { return false }
        return true
    }

    @Test("P13: nobody is erased by one person, by themselves, while they are here, or otherwise than both were shown") func two()
        async throws
    {
        let request = try await world.request(.erasure, about: .adult(mother), askedBy: mother, notedBy: manager)
        let choices = ErasureChoices()
        func seen() async throws -> [UInt8] { try #require(try await world.requestPage(request, for: manager).erasing).plan.digest }
        let plan: Record.ID = world.identifier()
        let first = try await seen()
        #expect(try await world.refusals(of: AskErasure(plan, for: request, choices, seen: first), to: manager) == [.stillHere])
        try await leave()
        let now = try await seen()
        #expect(try await world.refusals(of: AskErasure(plan, for: request, choices, seen: [1]), to: manager) == [.changedSinceSeen])
        try await world.perform(AskErasure(plan, for: request, choices, seen: now), by: manager)
        await #expect(throws: Refused([.secondPersonToLoosen])) {
            try await world.application.confirmErasure(plan, seen: now, for: world.asking(manager))
        }
        await #expect(throws: ProofNeeded()) {
            try await world.application.confirmErasure(plan, seen: now, for: world.asking(deputy, provenAt: nil))
        }
        // Something is added meanwhile: what both were shown is not what would go.
        try await say("One more thing", by: mother)
        await #expect(throws: Refused.self) { try await world.application.confirmErasure(plan, seen: now, for: world.asking(deputy)) }
        try await world.perform(DropErasure(plan), by: deputy)
        let (again, last): (Record.ID, [UInt8]) = (world.identifier(), try await seen())
        try await world.perform(AskErasure(again, for: request, choices, seen: last), by: deputy)
        try await world.application.confirmErasure(again, seen: last, for: world.asking(manager))
        #expect(try await found(["brackenridge", "odalys"]) == [])
    }

    @Test("P13: of a parent who is erased no value and no file holds the name; the log verifies") func everyValue() async throws {
        _ = try await world.request(.access, about: .adult(mother), askedBy: mother, notedBy: manager)
        try await say("Lovely den", by: mother)
        try await say("Odalys Brackenridge was so kind, and odalys’s cake too", by: try await world.carer(of: friend, named: "Ewa Nowak"))
        // While the child is here, so is the parent.
        try await world.write("UPDATE child SET last_day = NULL WHERE setting = \(world.setting) AND id = \(child)")
        try await world.perform(
            AskOffice(world.identifier(), message: world.identifier(), title: "From Odalys", words: "Is it open?", isUrgent: false),
            by: mother)
        try await Letters(world.application).deliver()
        #expect(try await Set(found(["odalys", "brackenridge"])) == ["odalys", "brackenridge"])
        try await leave()
        try await world.erase(.adult(mother), first: manager, second: deputy)
        #expect(try await found(["odalys", "brackenridge"]) == [])
        #expect(try await verifies())
        let kept = try await world.application.read { db in
            try db.rows("SELECT p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.id = \(mother)") { try $0.text(0) }
        }
        #expect(kept == [Erased.member], "the membership stays, for the log, and nobody is behind it")
        #expect(try await world.application.read { db in try db.exists("SELECT 1 FROM comment WHERE words LIKE '%kind%'") })
        let page = try await world.feed(for: manager)
        #expect(page.posts.count == 2)
    }

    @Test("P13: a name with an accent goes from others’ words in whichever way it was typed") func accents() async throws {
        try await world.write(
            "UPDATE person SET name = 'Odalys Bréckenridge' WHERE id = (SELECT m.person FROM membership m WHERE m.id = \(mother))")
        let other = try await world.carer(of: friend, named: "Ewa Nowak")
        try await say("BRE\u{301}CKENRIDGE was so kind", by: other)
        try await say("Thank you, Breckenridge and Br\u{e9}ckenridge and bre\u{301}ckenridge", by: other)
        try await leave()
        try await world.erase(.adult(mother), first: manager, second: deputy)
        #expect(try await found(["ckenridge"]) == [])
        #expect(try await found(["was so kind"]) == ["was so kind"])
    }

    @Test("P13: a child’s pictures come down with their keys; where others are shown, only the child is destroyed, in the original too")
    func pictures() async throws {
        let (alone, shared) = (try await picture(withFriend: false), try await picture(withFriend: true))
        let before = try await world.application.read { db in
            try db.row("SELECT sealed_key, original FROM picture WHERE id = \(shared)") { (try $0.bytes(0), try $0.text(1)) }
        }
        let (formerKey, formerFile) = try #require(before)
        try await world.erase(
            .child(child), ErasureChoices(pictures: .hideThem), first: manager, second: deputy)
        let rows = try await world.application.read { db in
            try db.rows("SELECT id, sealed_key, original, removed_at, rendered, generation FROM picture ORDER BY id") { row in
                (
                    id: try row.identifier(0) as Picture.ID, key: try row.bytes(1), original: row.optionalText(2),
                    isRemoved: !row.isNull(3),
                    isRendered: try row.integer(4) == row.integer(5)
                )
            }
        }
        let gone = try #require(rows.first { $0.id == alone })
        #expect(gone.key == [] && gone.original == nil && gone.isRemoved)
        let renewed = try #require(rows.first { $0.id == shared })
        #expect(renewed.key != formerKey && renewed.original != formerFile && !renewed.isRemoved && renewed.isRendered)
        // The new original has no pixel of the child's face left, and the former key opens nothing that is kept.
        let key = try await world.application.pictures.key(of: world.setting, in: world.application)
        let original = try #require(renewed.original)
        let sealed = try await world.application.pictures.store.get(try #require(StoredName(original)))
        #expect(throws: (any Error).self) {
            try Seal.open(sealed, with: key.pictureKey(formerKey, for: shared.bytes), at: .original(of: shared, in: world.setting))
        }
        let faces = try await world.application.read { db in
            try db.rows("SELECT answer, child FROM face WHERE picture = \(shared) ORDER BY x") { (try $0.text(0), $0.isNull(1)) }
        }
        #expect(faces.map(\.0) == ["hidden", "child"] && faces.first?.1 == true)
        #expect(try await found(["tamsin", "quillfeather"]) == [])
        #expect(try await verifies())
        await world.application.pictures.workshop.close()
    }

    @Test(
        "P13: what the law keeps is shown with its reason before it is confirmed, and the name behind it is sealed and logged when it is opened"
    )
    func kept() async throws {
        let staff = try await world.member(.staff, [.contributor], named: "Bartholomew Inkpen", until: world.today.adding(days: -3))
        let request = try await world.request(.erasure, about: .adult(staff), named: "himself", notedBy: manager)
        let plan = try #require(try await world.requestPage(request, for: manager).erasing).plan
        let register = try #require(plan.lines.first { $0.kind == .register })
        #expect(register.effect == .kept(.staffRecord) && register.count == 4)
        #expect(plan.keptUntil == world.today.adding(days: -3).adding(years: 10))
        try await world.perform(AskErasure(world.identifier(), for: request, ErasureChoices(), seen: plan.digest), by: manager)
        let asked = try #require(try await world.requestPage(request, for: deputy).erasing?.asked)
        try await world.application.confirmErasure(asked, seen: plan.digest, for: world.asking(deputy))
        #expect(try await found(["bartholomew", "inkpen"]) == [])
        let vetted = try await world.application.read { db in try db.count("SELECT COUNT(*) FROM vetting WHERE member = \(staff)") }
        #expect(vetted == 1)
        let viewer = try #require(try await world.viewer(lead))
        let names = try await world.application.read { db in try KeptName.all(for: viewer, from: db) }
        let name = try #require(names.first)
        #expect(try await world.perform(OpenKeptName(name.id, with: world.secrets), by: lead) == "Bartholomew Inkpen")
        #expect(try await world.logged().last == "erasure.open-name")
        #expect(try await world.refusals(of: ForgetKeptName(name.id), to: lead) == [.kept])
        // Its day is over; a hold on that person, or on records that would be nobody's without it, keeps it all the same.
        let yesterday = world.today.adding(days: -1)
        try await world.write("UPDATE kept_name SET until_day = \(yesterday) WHERE setting = \(world.setting)")
        for covers in [RetentionHold.Covers.member(staff), .kind(.vetting)] {
            let hold: Record.ID = world.identifier()
            try await world.perform(PlaceHold(hold, on: covers, because: "A claim.", reviewOn: world.today.adding(days: 90)), by: manager)
            #expect(try await world.refusals(of: ForgetKeptName(name.id), to: lead) == [.kept], "\(covers)")
            try await world.perform(ReviewHold(hold, .lift), by: manager)
            try await world.perform(LiftHold(hold), by: deputy)
        }
        #expect(try await world.refusals(of: ForgetKeptName(name.id), to: lead) == [])
        await #expect(throws: NotFound.self) { _ = try await world.perform(OpenKeptName(name.id, with: world.secrets), by: mother) }
    }

    @Test("P13: what the office told families stays when whoever wrote it is erased, and is in no copy of theirs; a family’s own words go")
    func answers() async throws {
        let staff = try await world.member(.staff, [.contributor], named: "Bartholomew Inkpen", until: world.today.adding(days: -3))
        let (other, question): (Member.ID, Question.ID) = (try await world.carer(of: friend, named: "Ewa Nowak"), world.identifier())
        try await world.perform(
            AskOffice(question, message: world.identifier(), title: "Hats", words: "Shall we bring one?", isUrgent: false), by: other)
        try await world.write(
            """
            INSERT INTO question_message (setting, id, question, author, as_office, words, said_at, arrives_at)
            VALUES (\(world.setting), \(world.identifier() as Record.ID), \(question), \(staff), 1, 'Yes, a warm one', \(world.now), \(world.now))
            """)
        func said() async throws -> [String] {
            try await world.application.read { db in
                try db.rows("SELECT words FROM question_message WHERE question = \(question) ORDER BY as_office") { try $0.text(0) }
            }
        }
        let request = try await world.request(.access, about: .adult(staff), named: "himself", notedBy: manager)
        let pack = try await world.prepared(request, by: manager, lead: lead)
        let text = String(decoding: try #require(try await world.contents(of: pack, for: manager)["held.txt"]), as: UTF8.self)
        #expect(!text.contains("warm one") && !text.contains("bring one"))
        try await world.erase(.adult(staff), first: manager, second: deputy)
        #expect(try await said() == ["Shall we bring one?", "Yes, a warm one"])
        try await world.write(
            "UPDATE membership SET last_day = \(world.today.adding(days: -1)) WHERE setting = \(world.setting) AND id = \(other)")
        let erasing = try await world.request(.erasure, about: .adult(other), named: "herself", notedBy: manager)
        let lines = try #require(try await world.requestPage(erasing, for: manager).erasing).plan.lines.filter { $0.kind == .questions }
        #expect(lines.map(\.effect).contains(.kept(.others)))
        try await world.erase(.adult(other), first: manager, second: deputy)
        #expect(try await said() == ["", "Yes, a warm one"])
    }

    @Test("P13: concerns stay as they are and verify, and a parent’s name is kept sealed only where one speaks of them") func concerns()
        async throws
    {
        let concern = try await world.raise(.childSafety, "Odalys Brackenridge was upset.", by: manager)
        try await leave()
        try await world.erase(.adult(mother), first: manager, second: deputy)
        #expect(try await world.openConcern(concern, by: lead).isWhole)
        #expect(try await found(["odalys", "brackenridge"]) == [], "concerns are sealed")
        func seen(_ member: Member.ID) async throws -> Int {
            let viewer = try #require(try await world.viewer(member))
            return try await world.application.read { db in try KeptName.all(for: viewer, from: db).count }
        }
        #expect(try await seen(lead) == 1)
        #expect(try await seen(deputy) == 0, "one of a family's is there only where a concern is")
    }

    @Test("P13: somebody who belongs to another setting too is as they were there") func elsewhere() async throws {
        let setting: Setting.ID = world.identifier()
        try await world.write(
            """
            INSERT INTO setting (id, name, kind, mailbox, phone, locality, photo_policy, time_zone, guards_first_names, created_at)
            VALUES (\(setting), 'Elm Road', 'group', 'office@elm.example', '', 'Leeds', 'facesWithConsent', 'Europe/London', 0, \(world.now))
            """,
            """
            INSERT INTO membership (setting, id, person, capacity, title, first_day, shows_family_name, created_at)
            SELECT \(setting), \(world.identifier() as Member.ID), m.person, 'parent', '', '2026-01-01', 0, m.created_at FROM membership m
            WHERE m.setting = \(world.setting) AND m.id = \(mother)
            """)
        try await leave()
        try await world.erase(.adult(mother), first: manager, second: deputy)
        let names = try await world.application.read { [world] db in
            (
                try db.row("SELECT p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(setting)") {
                    try $0.text(0)
                },
                try db.row(
                    "SELECT p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(world.setting) AND m.id = \(mother)"
                ) {
                    try $0.text(0)
                }
            )
        }
        #expect(names.0 == "Odalys Brackenridge" && names.1 == Erased.member)
    }

    @Test(
        "P13: an older database that is brought back has them erased again by the list, which holds no name and is known when it was changed"
    )
    func again() async throws {
        try await leave()
        try await say("Lovely den", by: mother)
        let older = world.folder.appending(path: "older.sqlite")
        let isOnServer = TestDatabase.server != nil
        if !isOnServer { _ = try await world.application.database.copy(to: older.path) }
        try await world.erase(.adult(mother), first: manager, second: deputy)
        try await world.erase(.child(child), first: manager, second: deputy)
        let path = world.folder.appending(path: ErasureList.name).path
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(!text.lowercased().contains("odalys") && text.contains(mother.description) && text.contains(child.description))
        let list = try ErasureList(at: path, by: world.secrets)
        #expect(list.entries.count == 2)
        // It says when it was written, so that a restore can say who may be missing on it; what is written later is not older.
        #expect(list.writtenAt == world.now && list.isNoNewer(than: world.now) && !list.isNoNewer(than: world.now - 1))
        try await world.application.keepErasures(until: world.now - Span.day)
        #expect(try ErasureList(at: path, by: world.secrets).writtenAt == world.now)
        let later = text.replacing("written \(list.writtenAt)", with: "written \(list.writtenAt + Span.day)")
        try later.write(toFile: path + ".later", atomically: true, encoding: .utf8)
        #expect(throws: ErasureList.Problem.damaged) { try ErasureList(at: path + ".later", by: world.secrets) }
        // One that was shortened or changed is known, and so is another installation's.
        let short = text.split(separator: "\n").enumerated().filter { $0.offset != 2 }.map(\.element).joined(separator: "\n") + "\n"
        try short.write(toFile: path + ".short", atomically: true, encoding: .utf8)
        #expect(throws: ErasureList.Problem.damaged) { try ErasureList(at: path + ".short", by: world.secrets) }
        #expect(throws: ErasureList.Problem.damaged) { try ErasureList(at: path, by: Secrets(master: [UInt8](repeating: 8, count: 32))) }
        #expect(throws: ErasureList.Problem.missing) { try ErasureList(at: path + ".none", by: world.secrets) }
        #expect(try await world.application.reapply(list) == 0, "they are erased already")
        if isOnServer { return }
        let database = try SQLiteDatabase(path: older.path)
        let restored = world.application.over(database)
        #expect(try await database.allValues().contains(Array("Odalys Brackenridge".utf8)))
        #expect(try await restored.reapply(list) == 2)
        let left = try await database.allValues().filter { value in
            let text = String(decoding: value, as: UTF8.self).lowercased()
            return ["odalys", "brackenridge", "tamsin", "quillfeather"].contains { text.contains($0) }
        }
        #expect(left.isEmpty)
        guard case .whole = try await VerifyLog(of: world.setting).finding(in: restored) else {
            return #expect(Bool(false), "the log is broken")
        }
        try await database.close()
    }
}
