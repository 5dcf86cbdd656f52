import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Events") struct EventTests {
    let world: World
    let manager, deputy, author: Member.ID
    let rowan: Child.ID
    let mother, neighbour: Member.ID
    let elm: Room.ID

    init() async throws {
        // Monday 16 November 2026, ten in the morning.
        world = try await World()
        elm = try await world.room("Elm")
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        author = try await world.member(.staff, [.contributor], named: "Amy Cole")
        rowan = try await world.child()
        mother = try await world.carer(of: rowan, named: "Jo Kershaw")
        neighbour = try await world.carer(of: try await world.child("Ash", "Bello", in: elm), named: "Ade Bello")
    }

    /// Half past three on a day, until five.
    private func draft(
        _ title: String = "Lantern walk", on days: Int = 4, words: String = "Bring a torch.", for audience: PostAudience = .everyone,
        replies: Bool = true
    ) -> EventDraft {
        let (zone, day) = (Zone("Europe/London"), world.today.adding(days: days))
        return EventDraft(
            title: title, words: words, place: "At the gate", startsAt: zone.moment(on: day, minute: 15 * 60 + 30),
            endsAt: zone.moment(on: day, minute: 17 * 60), audience: audience, wantsReplies: replies)
    }

    private func out(_ draft: EventDraft) async throws -> Event.ID {
        let event: Event.ID = world.identifier()
        try await world.perform(WriteEvent(event, draft, seen: 0, submits: true), by: author)
        try await world.perform(ApproveEvent(event, version: 1), by: manager)
        return event
    }

    private func page(_ event: Event.ID, for member: Member.ID) async throws -> EventPage {
        let viewer = try #require(try await world.viewer(member))
        let random = world.application.random
        return try await world.application.read(in: world.setting) { db in
            try EventPage.load(event, for: viewer, random: random, from: db)
        }
    }

    private func titles(for member: Member.ID) async throws -> [String] {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read(in: world.setting) { db in try EventsPage.load(for: viewer, from: db).coming.map(\.draft.title) }
    }

    private func calendar(of member: Member.ID) async throws -> String {
        let (setting, secrets) = (world.setting, world.application.secrets)
        let token = try await world.application.read(in: setting) { db in
            try CalendarToken.current(of: member, in: setting, by: secrets, from: db)
        }
        return try await FamilyCalendar.text(try #require(token).text, in: world.application)
    }

    @Test("N1, N28: families see an event once a second person has let it out, and are told that there is something to see") func letOut()
        async throws
    {
        let event: Event.ID = world.identifier()
        for _ in 0..<2 { try await world.perform(WriteEvent(event, draft(for: .rooms([world.oak])), seen: 0, submits: true), by: author) }
        #expect(try await titles(for: mother).isEmpty)
        await #expect(throws: NotFound.self) { try await page(event, for: mother) }
        #expect(try await world.refusals(of: ApproveEvent(event, version: 1), to: author) == [.needsDuty(Duty.approving), .workedOnIt])
        #expect(try await world.refusals(of: ApproveEvent(event, version: 2), to: manager) == [.changedSinceSeen])
        #expect(try await world.letters(.newEvent).isEmpty)
        try await world.perform(ApproveEvent(event, version: 1), by: manager)
        #expect(try await titles(for: mother) == ["Lantern walk"])
        #expect(try await titles(for: neighbour).isEmpty)
        await #expect(throws: NotFound.self) { try await page(event, for: neighbour) }
        #expect(try await world.letters(.newEvent) == [mother])
        let seen = try await page(event, for: mother)
        #expect(seen.versions.isEmpty && seen.replies.isEmpty && seen.changing == nil && !seen.isForOffice)
        #expect(try await page(event, for: deputy).versions.map(\.by) == ["Amy Cole"])
    }

    @Test("N28, N8: who wrote it does not let it out, nor somebody whose vetting or page is not in order") func second() async throws {
        let event: Event.ID = world.identifier()
        try await world.perform(WriteEvent(event, draft(), seen: 0, submits: true), by: manager)
        #expect(try await world.refusals(of: ApproveEvent(event, version: 1), to: manager) == [.workedOnIt])
        let unready = try await world.member(.staff, [.deputy], without: [.childProtection])
        #expect(try await world.refusals(of: ApproveEvent(event, version: 1), to: unready) == [.notReady(.childProtection)])
        try await world.perform(ReturnEvent(event, version: 1, because: "Which gate?"), by: deputy)
        #expect(try await world.refusals(of: ApproveEvent(event, version: 1), to: deputy) == [.changedSinceSeen])
        try await world.perform(WriteEvent(event, draft(words: "The front gate."), seen: 1, submits: true), by: author)
        #expect(try await world.refusals(of: ApproveEvent(event, version: 2), to: manager) == [.workedOnIt], "a former writer's words are in it")
        try await world.perform(ApproveEvent(event, version: 2), by: deputy)
        let shut = try await World(authorised: false)
        let (one, other) = (try await shut.member(.staff, [.manager]), try await shut.member(.staff, [.deputy], named: "Tom Ward"))
        let closed: Event.ID = shut.identifier()
        try await shut.perform(WriteEvent(closed, draft(), seen: 0, submits: true), by: one)
        #expect(try await shut.refusals(of: ApproveEvent(closed, version: 1), to: other) == [.pageNotOpen(.unauthorised)])
    }

    @Test("D7, P6: a child's name in any of its words stops it at both doors, and in why it is called off") func words() async throws {
        let event: Event.ID = world.identifier()
        let named = draft(words: "Rowan Kershaw has a part in it.")
        let refusals = try await world.refusals(of: WriteEvent(event, named, seen: 0, submits: true), to: author)
        #expect(Set(refusals.map(\.rule)) == [.wordsPass])
        try await world.perform(WriteEvent(event, named, seen: 0, submits: false), by: author)
        #expect(try await world.refusals(of: ApproveEvent(event, version: 1), to: manager) == [.changedSinceSeen], "a draft is nobody's to let out")
        let walk = try await out(draft())
        let why = try await world.refusals(of: CancelEvent(walk, because: "Rowan Kershaw is ill."), to: deputy)
        #expect(Set(why.map(\.rule)) == [.wordsPass])
    }

    @Test("S3, D14: nobody writes an event without the duty, for a room that there is not, or in the past") func writing() async throws {
        let plain = try await world.member(.staff)
        let id: Event.ID = world.identifier()
        #expect(try await world.refusals(of: WriteEvent(id, draft(), seen: 0, submits: false), to: plain) == [.needsDuty(Duty.drafting)])
        await #expect(throws: NotFound.self) { try await world.perform(WriteEvent(id, draft(), seen: 0, submits: false), by: mother) }
        let nowhere = draft(for: .rooms([world.identifier()]))
        #expect(try await world.refusals(of: WriteEvent(id, nowhere, seen: 0, submits: false), to: author) == [.notUnderstood("rooms")])
        #expect(try await world.refusals(of: WriteEvent(id, draft(on: -1), seen: 0, submits: true), to: author) == [.dayOutOfRange("day")])
        let family = draft(for: .family(rowan))
        #expect(try await world.refusals(of: WriteEvent(id, family, seen: 0, submits: false), to: author) == [.notUnderstood("audience")])
    }

    @Test("S10, P8: a reply is read by the office, and no family is told another's, nor a number") func replies() async throws {
        let event = try await out(draft())
        try await world.perform(ReplyToEvent(event, EventReply(isComing: true, people: 3, note: "A pushchair")), by: mother)
        try await world.perform(ReplyToEvent(event, EventReply(isComing: false, people: 1, note: "")), by: neighbour)
        for member in [manager, deputy] {
            let seen = try await page(event, for: member)
            #expect(seen.replies.map(\.name) == ["Ade Bello", "Jo Kershaw"] && seen.peopleComing == 3)
        }
        for member in [author, mother, neighbour] {
            let seen = try await page(event, for: member)
            #expect(seen.replies.isEmpty && seen.peopleComing == 0)
        }
        #expect(try await page(event, for: mother).entry.reply?.people == 3)
        try await world.perform(ReplyToEvent(event, EventReply(isComing: true, people: 2, note: "")), by: mother)
        #expect(try await page(event, for: manager).peopleComing == 2, "the last answer counts")
        await #expect(throws: NotFound.self) {
            try await world.perform(ReplyToEvent(event, EventReply(isComing: true, people: 1, note: "")), by: author)
        }
        world.wait(5 * Span.day)
        let late = ReplyToEvent(event, EventReply(isComing: true, people: 1, note: ""))
        #expect(try await world.refusals(of: late, to: mother) == [.eventOver])
    }

    @Test("S4, D14: carers who live apart learn nothing of each other by replies, numbers, letters or calendars, as staff either")
    func apart() async throws {
        let father = try await world.carer(of: rowan, named: "Max Kershaw")
        let asManager = try await world.member(.staff, [.manager], named: "Max Kershaw")
        try await world.makeOnePerson(asManager, father)
        let event = try await out(draft())
        try await world.perform(ReplyToEvent(event, EventReply(isComing: true, people: 4, note: "With Granny")), by: mother)
        for member in [mother, father] { try await world.perform(RenewCalendar(world.identifier()), by: member) }
        let his = try await page(event, for: father)
        #expect(his.replies.isEmpty && his.entry.reply == nil)
        let asStaff = try await page(event, for: asManager)
        #expect(asStaff.replies.isEmpty && asStaff.peopleComing == 0)
        #expect(try await page(event, for: deputy).peopleComing == 4)
        #expect(try await calendar(of: mother) == calendar(of: father), "the same dates, and nothing of who reads them")
        let dates = try await calendar(of: father)
        #expect(!dates.contains("Jo") && !dates.contains("Granny"))
    }

    @Test("N1: a change goes out as a whole once it is let out; those who are coming are told at once, whatever they chose") func changed()
        async throws
    {
        let event = try await out(draft())
        for member in [mother, neighbour] { try await world.perform(ChooseNotices(of: member, [.events: .never], quiet: nil), by: member) }
        try await world.perform(ReplyToEvent(event, EventReply(isComing: true, people: 1, note: "")), by: mother)
        world.wait(Span.hour)
        try await world.perform(WriteEvent(event, draft("Lantern parade", on: 5), seen: 1, submits: true), by: author)
        #expect(try await titles(for: mother) == ["Lantern walk"])
        #expect(try await world.refusals(of: WriteEvent(event, draft(on: 6), seen: 1, submits: true), to: deputy) == [.changedMeanwhile])
        try await world.perform(ApproveEvent(event, version: 2), by: manager)
        #expect(try await titles(for: mother) == ["Lantern parade"])
        #expect(try await world.letters(.eventChanged) == [mother])
        try await world.perform(CancelEvent(event, because: "Too much wind."), by: author)
        #expect(try await world.letters(.eventCancelled) == [mother])
        #expect(try await world.refusals(of: CancelEvent(event, because: ""), to: manager) == [.eventOver])
        #expect(try await page(event, for: neighbour).reason == "Too much wind.")
        #expect(try await page(event, for: manager).versions.map(\.version) == [2, 1], "none is overwritten")
    }

    @Test("N1: families are reminded once the afternoon before, and nobody who is not coming or has left") func reminded() async throws {
        let event = try await out(draft())
        let leaver = try await world.carer(of: try await world.child("Ivy", "Marsh", until: world.today.adding(days: 1)), named: "Kim Marsh")
        try await world.perform(ReplyToEvent(event, EventReply(isComing: false, people: 0, note: "")), by: neighbour)
        func remind() async throws { try await Caretaker.remindOfEvents(in: world.setting, of: world.application) }
        world.wait(3 * Span.day + 5 * Span.hour + 59 * Span.minute)  // Thursday, a minute to four
        try await remind()
        #expect(try await world.letters(.eventReminder).isEmpty)
        world.wait(Span.minute)
        for _ in 0..<2 { try await remind() }
        #expect(try await world.letters(.eventReminder) == [mother])
        try await world.canSignIn(mother, as: "jo@example.org", with: "three brown teapots")
        try await Letters(world.application).deliver()
        let folder = world.folder.appending(path: "outbox")
        let mails = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
            try String(contentsOf: $0, encoding: .utf8)
        }
        let mail = try #require(mails.first { $0.contains("Coming up soon") })
        #expect(!mail.contains("Lantern") && !mail.contains("torch") && mail.contains("/events/\(event)"))
        _ = leaver
    }

    @Test("D14, D17: a calendar's address is its owner's alone, and opens nothing once it is renewed or their access has ended") func calendars()
        async throws
    {
        _ = try await out(draft(for: .rooms([world.oak])))
        for member in [mother, neighbour] { try await world.perform(RenewCalendar(world.identifier()), by: member) }
        #expect(try await calendar(of: mother).contains("SUMMARY:Lantern walk"))
        #expect(try await !calendar(of: neighbour).contains("Lantern"))
        let (setting, secrets, owner) = (world.setting, world.application.secrets, mother)
        let first = try #require(
            try await world.application.read { db in try CalendarToken.current(of: owner, in: setting, by: secrets, from: db) }).text
        let values = try await world.application.database.allValues()
        #expect(!values.contains { String(decoding: $0, as: UTF8.self).contains(first.suffix(32)) }, "it is stored nowhere")
        try await world.perform(RenewCalendar(world.identifier()), by: mother)
        for wrong in [first, String(first.dropLast()) + (first.last == "0" ? "1" : "0"), "", String(repeating: "0", count: 96)] {
            await #expect(throws: NotFound.self) { try await FamilyCalendar.text(wrong, in: world.application) }
        }
        #expect(try await calendar(of: mother).contains("Lantern"))
        try await world.protect(rowan, .tellNothing, about: mother, by: manager)
        await #expect(throws: NotFound.self) { try await calendar(of: mother) }
        await #expect(throws: NotFound.self) { try await world.perform(RenewCalendar(world.identifier()), by: manager) }
    }

    @Test("a calendar says when in UTC, counts its changes, and says what is called off; no line is longer than 75 bytes") func format()
        async throws
    {
        let summer = EventDraft(
            title: "Sports day; bring water, please", words: String(repeating: "ünderstand \\ ", count: 30) + "\nSecond line", place: "",
            startsAt: Zone("Europe/London").moment(on: Day("2027-07-01")!, minute: 10 * 60),
            endsAt: Zone("Europe/London").moment(on: Day("2027-07-01")!, minute: 11 * 60), audience: .everyone, wantsReplies: false)
        let event = try await out(summer)
        let winter = try await out(draft())
        try await world.perform(RenewCalendar(world.identifier()), by: mother)
        let text = try await calendar(of: mother)
        #expect(text.contains("DTSTART:20270701T090000Z\r\n") && text.contains("DTSTART:20261120T153000Z\r\n"))
        #expect(text.contains("SUMMARY:Sports day\\; bring water\\, please\r\n"))
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75, "\(line)") }
        #expect(text.replacing("\r\n ", with: "").contains("\\nSecond line") && !text.contains("Kershaw"))
        #expect(text.components(separatedBy: "SEQUENCE:0\r\n").count == 3)
        try await world.perform(WriteEvent(winter, draft(on: 5), seen: 1, submits: true), by: author)
        try await world.perform(ApproveEvent(winter, version: 2), by: manager)
        try await world.perform(CancelEvent(event, because: "Rain"), by: deputy)
        let changed = try await calendar(of: mother)
        #expect(changed.contains("DTSTART:20261121T153000Z\r\n") && changed.components(separatedBy: "SEQUENCE:1\r\n").count == 3)
        #expect(changed.components(separatedBy: "STATUS:CANCELLED\r\n").count == 2)
        #expect(changed.contains("UID:\(event)@acornlane.example\r\n"))
    }
}
