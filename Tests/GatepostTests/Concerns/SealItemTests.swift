@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("What may be illegal") struct SealItemTests {
    private func seal(_ house: ConcernHouse, _ kind: Raising.Context.Kind, _ item: String, by member: Member.ID) async throws -> Concern.ID
    {
        let concern = house.world.application.concernIdentifier()
        try await house.world.perform(SealItem(concern, kind, item, words: "", with: house.world.secrets), by: member)
        return concern
    }

    @Test("D10, N15: a reported picture is out of everybody's sight at once, leads included, and its key and files are kept")
    func outOfSight() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let post = try await world.published(by: house.room, rooms: [world.oak])
        let picture = try await world.picture(on: post, by: house.room)
        #expect(try await world.feed(for: house.parent).posts.first?.pictures.count == 1)
        let concern = try await seal(house, .picture, picture.description, by: house.parent)
        for member in house.team + [house.parent] {
            let viewer = try #require(try await world.viewer(member))
            await #expect(throws: NotFound.self) {
                _ = try await world.application.read { db in try PictureAccess.file(of: picture, .large, for: viewer, from: db) }
            }
            if PostAtGate.isBehindThePage(viewer) {
                #expect(try await world.application.read { db in try PostAtGate.load(post, for: viewer, in: db).pictures.isEmpty })
            }
        }
        #expect(try await world.feed(for: house.parent).posts.first?.pictures.isEmpty == true)
        #expect(Set(try await world.lettersTo(.concernUrgent)) == [house.lead, house.deputyLead])
        let page = try await world.openConcern(concern, by: house.lead)
        #expect(
            page.items.map(\.kind) == [.picture] && page.clocks.map(\.clock.kind).contains(.lado)
                && page.clocks.map(\.clock.kind).contains(.childrensServices))
        let kept = try await world.application.read { db in
            try db.exists("SELECT 1 FROM picture WHERE id = \(picture) AND LENGTH(sealed_key) > 0")
        }
        #expect(kept)
    }

    @Test("N24, D10: whoever put it there is shut out of what follows")
    func uploader() async throws {
        let house = try await ConcernHouse()
        let post = try await house.world.published(by: house.lead)
        let picture = try await house.world.picture(on: post, by: house.lead)
        let concern = try await seal(house, .picture, picture.description, by: house.room)
        #expect(try await house.whoCanOpen(concern) == [house.deputyLead])
    }

    @Test("D10: words are read by those who deal with them and did not seal them, and go back by two of these; what has a picture stays")
    func givenBack() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let post = try await world.published("One", by: house.room)
        let comment: Safeguarding.Comment.ID = world.identifier()
        try await world.perform(SayComment(comment, on: post, words: "The lead never rings back."), by: house.parent)
        let concern = try await seal(house, .comment, comment.description, by: house.lead)
        #expect(try await world.openConcern(concern, by: house.deputyLead).items.map(\.words) == ["The lead never rings back."])
        func refused(_ event: ConcernEvent, _ concern: Concern.ID, _ member: Member.ID) async throws -> [Refusal] {
            try await world.refusals(of: AddToConcern(event, to: concern, with: world.secrets), to: member)
        }
        let (ask, agree) = (ConcernEvent.giveBackAsked(words: "It is only unkind."), ConcernEvent.givenBack(words: "So it is."))
        #expect(try await refused(agree, concern, house.manager) == [.concernStepOver])
        try await world.add(ask, to: concern, by: house.deputyLead)
        #expect(try await refused(agree, concern, house.deputyLead) == [.secondPersonToLoosen])
        await #expect(throws: NotFound.self) { try await world.add(agree, to: concern, by: house.lead) }
        try await world.add(agree, to: concern, by: house.manager)
        let state = try await world.application.read { db in
            try db.row("SELECT state FROM comment WHERE id = \(comment)") { try $0.text(0) }
        }
        #expect(state == "held", "whoever decides about comments reads it before it is shown")
        let page = try await world.openConcern(concern, by: house.manager)
        #expect(page.items.isEmpty && page.isWhole && page.state.giveBack?.isDone == true)
        // A picture stays out of sight, and so do words with one.
        let other = try await world.published("Other", by: house.room)
        _ = try await world.picture(on: other, by: house.room)
        let sealed = try await seal(house, .post, other.description, by: house.parent)
        #expect(try await refused(ask, sealed, house.lead) == [.kept])
        #expect(try await world.openConcern(sealed, by: house.lead).items.allSatisfy { $0.words.isEmpty })
    }

    @Test("D10, N24: whoever seals something does not judge it while anybody else is left, and whoever is next hears of it as well")
    func sealer() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let post = try await world.published(by: house.room)
        let one = try await seal(house, .picture, try await world.picture(on: post, by: house.room).description, by: house.lead)
        #expect(try await house.whoCanOpen(one) == [house.deputyLead, house.manager])
        #expect(Set(try await world.lettersTo(.concernUrgent)) == [house.deputyLead, house.manager])
        // Nor by being asked to help, or by a parent's membership of the same human.
        #expect(
            try await world.refusals(of: AddToConcern(.helperAsked(member: house.lead), to: one, with: world.secrets), to: house.manager)
                == [.notUnderstood("member")])
        try await world.write(
            "UPDATE membership SET person = (SELECT m.person FROM membership m WHERE m.id = \(house.deputyLead)) WHERE id = \(house.parent)"
        )
        let other = try await seal(house, .picture, try await world.picture(on: post, by: house.room).description, by: house.parent)
        #expect(try await house.whoCanOpen(other) == [house.lead, house.manager])
        // Where nobody else is left it is theirs all the same.
        try await world.write("UPDATE membership SET last_day = \(world.today.adding(days: -1)) WHERE id = \(house.registered)")
        let last = try await seal(house, .picture, try await world.picture(on: post, by: house.room).description, by: house.lead)
        try await world.add(.named(member: house.deputyLead, part: .about), to: last, by: house.manager)
        try await world.add(.named(member: house.manager, part: .about), to: last, by: house.manager)
        #expect(try await house.whoCanOpen(last) == [house.lead])
    }

    @Test("D10: nobody takes one thing after another off the page: ten in a day, and the registered person hears of the tenth")
    func limit() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let post = try await world.published(by: house.room, rooms: [world.oak])
        for number in 1...mostSealedInADay {
            let picture = try await world.picture(on: post, by: house.room)
            _ = try await seal(house, .picture, picture.description, by: house.parent)
            #expect(try await world.lettersTo(.concernUrgent).contains(house.registered) == (number == mostSealedInADay))
        }
        let more = SealItem(
            world.application.concernIdentifier(), .picture, try await world.picture(on: post, by: house.room).description, words: "",
            with: world.secrets)
        #expect(try await world.refusals(of: more, to: house.parent) == [.sealedTooMany])
        #expect(try await world.refusals(of: more, to: house.practitioner) == [])
        let next = try await world.picture(on: post, by: house.room)
        world.wait(Span.day)
        _ = try await seal(house, .picture, next.description, by: house.parent)
    }

    @Test("D10: a whole post, with its words and pictures, and a comment are sealed in the same way")
    func postAndComment() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let (one, other) = (try await world.published("One", by: house.room), try await world.published("Other", by: house.room))
        _ = try await world.picture(on: one, by: house.room)
        let comment: Safeguarding.Comment.ID = world.identifier()
        try await world.perform(SayComment(comment, on: other, words: "Lovely."), by: house.parent)
        let sealed = try await seal(house, .post, one.description, by: house.manager)
        _ = try await seal(house, .comment, comment.description, by: house.manager)
        #expect(try await world.titles(for: house.parent) == ["Other"])
        #expect(try await world.feed(for: house.parent).posts.first?.comments.isEmpty == true)
        let viewer = try #require(try await world.viewer(house.manager))
        await #expect(throws: NotFound.self) {
            _ = try await world.application.read { db in try PostAtGate.load(one, for: viewer, in: db).id }
        }
        #expect(try await world.application.read { db in try PostsPage.load(for: viewer, in: db).items.map(\.title) } == ["Other"])
        #expect(try await world.openConcern(sealed, by: house.lead).items.map(\.kind.rawValue).sorted() == ["picture", "post"])
        // Nobody seals what they cannot see.
        let willow = try await world.room("Willow")
        let elsewhere = try await world.carer(of: try await world.child("Maja", "Nowak", in: willow))
        let oaks = try await world.published("Oak only", by: house.room, rooms: [world.oak])
        await #expect(throws: NotFound.self) { _ = try await seal(house, .post, oaks.description, by: elsewhere) }
    }

    @Test("D10: it is released only to the police, by two people, and both are in the chain")
    func release() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let concern = try await sealedPicture(house)
        func add(_ event: ConcernEvent, _ member: Member.ID) async throws -> [Refusal] {
            try await world.refusals(of: AddToConcern(event, to: concern, with: world.secrets), to: member)
        }
        let ask = ConcernEvent.releaseAsked(PoliceRelease(officer: "PC 4711", force: "South Yorkshire", reference: "14/2026"))
        let early = ConfirmRelease(concern, asked: 1, with: world.secrets)
        #expect(try await world.refusals(of: early, to: house.deputyLead) == [.concernStepOver])
        #expect(try await add(ask, house.lead).isEmpty)
        #expect(try await add(.releaseConfirmed, house.deputyLead) == [.notUnderstood("step")], "by no other way")
        #expect(try await world.refusals(of: world.agreement(on: concern, by: house.lead), to: house.lead) == [.secondPersonToLoosen])
        #expect(try await world.refusals(of: world.agreement(on: concern, by: house.deputyLead), to: house.deputyLead) == [])
        let page = try await world.openConcern(concern, by: house.lead)
        #expect(page.state.release?.confirmedBy == house.deputyLead && page.isWhole)
        let other = try await world.raise(by: house.parent)
        #expect(try await world.refusals(of: AddToConcern(ask, to: other, with: world.secrets), to: house.lead) == [.concernStepOver])
    }

    @Test("D10: a yes is to the officer whom the second person was shown, and to no other; a wrong one can be asked for anew")
    func shownOfficer() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let concern = try await sealedPicture(house)
        func ask(_ officer: String) async throws {
            let release = PoliceRelease(officer: officer, force: "South Yorkshire", reference: "14/2026")
            try await world.add(.releaseAsked(release), to: concern, by: house.lead)
        }
        try await ask("PC 4711")
        let seen = try await world.agreement(on: concern, by: house.deputyLead)
        try await ask("PC 9999")
        #expect(try await world.refusals(of: seen, to: house.deputyLead) == [.changedMeanwhile])
        #expect(try await world.openConcern(concern, by: house.lead).state.release?.confirmedBy == nil)
        #expect(try await world.refusals(of: world.agreement(on: concern, by: house.deputyLead), to: house.deputyLead) == [])
        #expect(try await world.openConcern(concern, by: house.lead).state.release?.release.officer == "PC 9999")
    }

    @Test("D10: whoever asked does not agree through another membership, also when the one they asked in is over")
    func endedHat() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let other = try await world.member(.committee, [.safeguardingLead], named: "Grace Tindall")
        try await world.makeOnePerson(other, house.lead)
        let concern = try await sealedPicture(house)
        let release = PoliceRelease(officer: "PC 4711", force: "South Yorkshire", reference: "14/2026")
        try await world.add(.releaseAsked(release), to: concern, by: house.lead)
        world.wait(Span.day)
        try await world.write("UPDATE membership SET last_day = \(world.today.adding(days: -1)) WHERE id = \(house.lead)")
        #expect(try await !world.openConcern(concern, by: other).mayConfirmRelease)
        #expect(try await world.refusals(of: world.agreement(on: concern, by: other), to: other) == [.secondPersonToLoosen])
        #expect(try await world.refusals(of: world.agreement(on: concern, by: house.deputyLead), to: house.deputyLead) == [])
    }

    private func sealedPicture(_ house: ConcernHouse) async throws -> Concern.ID {
        let picture = try await house.world.picture(on: try await house.world.published(by: house.room), by: house.room)
        return try await seal(house, .picture, picture.description, by: house.parent)
    }

    @Test("D10: a hold: neither taking out nor erasing the setting removes what is sealed")
    func hold() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let picture = try await world.picture(on: try await world.published(by: house.room), by: house.room)
        _ = try await seal(house, .picture, picture.description, by: house.parent)
        await #expect(throws: NotFound.self) { try await world.perform(RemovePicture(picture), by: house.room) }
        let setting = world.setting
        #expect(try await world.application.read { db in try EraseSetting.isHeld(setting, from: db) })
        try await world.write(
            """
            INSERT INTO closing (setting, id, closed_at, erase_on)
            VALUES (\(setting), \(world.identifier() as Record.ID), \(world.now - 100 * Span.day), \(world.today.adding(days: -1)))
            """)
        let asking = world.application.asking(.caretaker, in: setting)
        await #expect(throws: Refused([.kept])) { try await world.application.gate.perform(EraseSetting(setting, with: []), for: asking) }
        try await Caretaker.eraseClosed(world.application)
        #expect(try await world.application.read { db in try db.exists("SELECT 1 FROM sealed_item") })
    }

    @Test("P13: a hold on any record keeps the whole setting from being erased, until it is lifted") func heldRecords() async throws {
        let world = try await World()
        let (manager, deputy) = (try await world.member(.staff, [.manager]), try await world.member(.staff, [.deputy]))
        let (setting, id) = (world.setting, world.identifier() as Record.ID)
        try await world.perform(
            PlaceHold(id, on: .kind(.posts), because: "The police asked for them", reviewOn: world.today.adding(days: 30)), by: manager)
        try await world.write(
            """
            INSERT INTO closing (setting, id, closed_at, erase_on)
            VALUES (\(setting), \(world.identifier() as Record.ID), \(world.now - 100 * Span.day), \(world.today.adding(days: -1)))
            """)
        try await Caretaker.eraseClosed(world.application)
        let isErased: () async throws -> Bool = {
            try await world.application.read { db in try db.exists("SELECT 1 FROM closing WHERE erased_at IS NOT NULL") }
        }
        #expect(try await !isErased())
        try await world.write(
            "UPDATE retention_hold SET lift_asked_by = \(manager), lifted_by = \(deputy), lifted_at = \(world.now) WHERE setting = \(setting)")
        try await Caretaker.eraseClosed(world.application)
        #expect(try await isErased())
    }
}
