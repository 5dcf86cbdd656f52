@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// Dates and news for relatives (S4, N1): the room's where the parent chose the room, and nothing in anybody's name but their own.
@Suite struct RelativeEventsTests {
    let family: FamilyWorld
    var world: World { family.world }
    /// Nan was let see the room, Sid the child alone.
    let author, nan, sid: Member.ID
    let ash: Room.ID

    init() async throws {
        family = try await FamilyWorld()
        ash = try await family.world.room("Ash")
        author = try await family.world.member(.staff, [.contributor], named: "Amy Cole")
        nan = try await family.world.relative(of: family.rowan, invitedBy: family.mother, sees: .room)
        sid = try await family.world.relative(of: family.rowan, invitedBy: family.mother, named: "Uncle Sid")
    }

    private func out(_ title: String, for audience: PostAudience) async throws -> Event.ID {
        let (zone, day, event) = (Zone("Europe/London"), world.today.adding(days: 4), world.identifier() as Event.ID)
        let draft = EventDraft(
            title: title, words: "", place: "At the gate", startsAt: zone.moment(on: day, minute: 15 * 60),
            endsAt: zone.moment(on: day, minute: 17 * 60), audience: audience, wantsReplies: true)
        try await world.perform(WriteEvent(event, draft, seen: 0, submits: true), by: author)
        try await world.perform(ApproveEvent(event, version: 1), by: family.manager)
        return event
    }

    private func page(_ event: Event.ID, for member: Member.ID) async throws -> EventPage {
        let viewer = try #require(try await world.viewer(member))
        let random = world.application.random
        return try await world.application.read { db in try EventPage.load(event, for: viewer, random: random, from: db) }
    }

    private func titles(for member: Member.ID) async throws -> Set<String> {
        let viewer = try #require(try await world.viewer(member))
        return Set(try await world.application.read { db in try EventsPage.load(for: viewer, from: db).coming.map(\.draft.title) })
    }

    @Test("S4, N1: a relative let see the room is shown and told of its dates and of everybody's; one let see a child only has none") func seen()
        async throws
    {
        let events = [
            try await out("Fair", for: .everyone), try await out("Stay and play", for: .rooms([world.oak])),
            try await out("Picnic", for: .rooms([ash])),
        ]
        #expect(try await titles(for: nan) == ["Fair", "Stay and play"])
        await #expect(throws: NotFound.self) { try await page(events[2], for: nan) }
        await #expect(throws: NotFound.self) { try await titles(for: sid) }
        for event in events { await #expect(throws: NotFound.self) { try await page(event, for: sid) } }
        await #expect(throws: NotFound.self) { try await world.perform(RenewCalendar(world.identifier()), by: sid) }
        let told = try await world.letters(.newEvent)
        #expect(told.count == 4 && Set(told) == [family.mother, nan])
        #expect(try await world.viewer(nan)?.seesEvents == true)
        #expect(try await world.viewer(sid)?.seesEvents == false)
    }

    @Test("S4, S11: no date is there for a relative before they have agreed, nor while the parent has not") func agreed() async throws {
        let event = try await out("Fair", for: .everyone)
        let newcomer = try await world.relative(of: family.rowan, invitedBy: family.mother, sees: .room, named: "Peg Ashby", agreed: false)
        await #expect(throws: NotFound.self) { try await page(event, for: newcomer) }
        world.wait(Span.second)
        try await world.sign(.parentsAgreement, by: family.mother, accepted: false)
        await #expect(throws: NotFound.self) { try await page(event, for: nan) }
    }

    @Test("S4, S10: a relative answers for themselves alone, and neither the parent nor the child's other carer learns of it") func replies()
        async throws
    {
        let father = try await world.carer(of: family.rowan, named: "Max Kershaw")
        let works = try await world.member(.staff, [.manager], named: "Max Kershaw")
        try await world.makeOnePerson(works, father)
        let event = try await out("Fair", for: .everyone)
        func reply(_ people: Int, _ note: String) -> ReplyToEvent {
            ReplyToEvent(event, EventReply(isComing: true, people: people, note: note))
        }
        #expect(try await world.refusals(of: reply(3, ""), to: nan) == [.notUnderstood("people")])
        #expect(try await world.refusals(of: reply(1, "With Rowan"), to: nan) == [.notUnderstood("note")])
        await #expect(throws: NotFound.self) { try await world.perform(reply(1, ""), by: sid) }
        try await world.perform(reply(1, ""), by: nan)
        for carer in [family.mother, father] {
            let seen = try await page(event, for: carer)
            #expect(seen.entry.reply == nil && seen.replies.isEmpty && seen.peopleComing == 0)
        }
        let asStaff = try await page(event, for: works)
        #expect(asStaff.isForOffice && asStaff.replies.isEmpty && asStaff.peopleComing == 0)
        #expect(try await page(event, for: family.deputy).replies.map(\.name) == ["Nan Dunn"])
    }

    @Test("S4, D14: a carer who works in the office reads nowhere of letters to the other's relatives, nor that none reaches them") func letters()
        async throws
    {
        let father = try await world.carer(of: family.rowan, named: "Max Kershaw")
        let works = try await world.member(.staff, [.manager], named: "Max Kershaw")
        try await world.makeOnePerson(works, father)
        _ = try await out("Fair", for: .everyone)
        func names(_ member: Member.ID) async throws -> Set<String> {
            let viewer = try #require(try await world.viewer(member))
            let page = try await world.application.read { db in try LettersPage.load(for: viewer, from: db) }
            return Set((page.waiting + page.stuck).compactMap(\.name))
        }
        #expect(try await names(family.deputy).contains("Nan Dunn"))
        #expect(try await names(works).isDisjoint(with: ["Nan Dunn", "Jo Kershaw"]))
        let address = try #require(EmailAddress("nan@example.org"))
        let pause = PauseAddress(
            world.identifier(), of: address, because: .addressRefused, reply: 550, letter: world.identifier(), recipient: nan,
            secrets: world.application.secrets, in: world.setting)
        try await world.application.gate.perform(pause, for: world.application.asking(.caretaker, in: world.setting))
        let told = Set(try await world.letters(.addressPaused))
        #expect(told.contains(family.deputy) && !told.contains(works) && !told.contains(father))
    }

    @Test("S4, N1: the morning's letter goes to the relatives who can see something new, and to no others") func digest() async throws {
        try await Caretaker.makeDigests(in: world.setting, of: world.application)
        _ = try await world.published(by: family.manager, rooms: [world.oak])
        world.wait(21 * Span.hour)
        try await Caretaker.makeDigests(in: world.setting, of: world.application)
        let told = try await world.letters(.digest)
        #expect(told.count == 2 && Set(told) == [family.mother, nan])
    }

    @Test("S4, D17: once the parent ends it a relative's calendar opens nothing, and what waits for them is not sent") func ended() async throws {
        let event = try await out("Fair", for: .everyone)
        try await world.perform(RenewCalendar(world.identifier()), by: nan)
        let (member, setting, secrets, now) = (nan, world.setting, world.application.secrets, world.now)
        let made = try await world.application.read { db in try CalendarToken.current(of: member, in: setting, by: secrets, from: db) }
        let token = try #require(made).text
        #expect(try await FamilyCalendar.text(token, in: world.application).contains("SUMMARY:Fair"))
        let relative = try await world.application.read { db in
            try db.row("SELECT id FROM invited_relative WHERE member = \(member)") { try $0.identifier(0) as Relative.ID }
        }
        try await world.perform(EndRelative(try #require(relative)), by: family.mother)
        await #expect(throws: NotFound.self) { try await FamilyCalendar.text(token, in: world.application) }
        let isTheirs = try await world.application.read { db in
            try LetterReader.isStillTheirs(.newEvent, event.bytes, member, in: setting, at: now, with: secrets, from: db)
        }
        #expect(!isTheirs)
    }
}
