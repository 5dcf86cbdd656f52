import Foundation
@testable import Gatepost
import Logging
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("What people are told of, and when") struct NoticeTests {
    let world: World
    let manager, author, mother, neighbour: Member.ID

    init() async throws {
        // Monday, ten in the morning.
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        author = try await world.member(.staff, [.contributor], named: "Amy Cole")
        mother = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        neighbour = try await world.carer(of: try await world.child("Ash", "Bello", in: try await world.room("Elm")), named: "Ade Bello")
        try await digest()
    }

    private func digest() async throws { try await Caretaker.makeDigests(in: world.setting, of: world.application) }

    private func choose(_ paces: [NoticeKind: NoticePace], quiet: QuietHours? = nil, by member: Member.ID) async throws {
        try await world.perform(ChooseNotices(of: member, paces, quiet: quiet), by: member)
    }

    private func tell(_ kind: LetterKind, _ member: Member.ID, isPressing: Bool = false) async throws {
        let asking = world.asking(member)
        try await world.application.database.write(.setting(world.setting)) { db in
            try Outbox.add(kind, to: member, about: member.bytes, isPressing: isPressing, for: asking, in: db)
        }
    }

    private func kinds(of member: Member.ID) async throws -> [String] {
        try await world.application.read { db in
            try db.rows("SELECT kinds FROM digest WHERE member = \(member) ORDER BY made_at, id") { try $0.text(0) }
        }
    }

    @Test("N1: new posts are told of the next morning, to whoever can see them then, and to nobody else") func posts() async throws {
        let post = try await world.published(by: author, rooms: [world.oak])
        try await digest()
        #expect(try await world.letters(.digest).isEmpty)
        world.wait(21 * Span.hour)  // Tuesday, seven
        for _ in 0..<2 { try await digest() }
        #expect(try await world.letters(.digest) == [mother])
        #expect(try await kinds(of: mother) == ["posts"])
        let taken = try await world.published("Taken down", by: author, rooms: [world.oak])
        try await world.write("UPDATE post SET state = 'takenDown' WHERE setting = \(world.setting) AND id = \(taken)")
        world.wait(Span.day)
        try await digest()
        #expect(try await world.letters(.digest) == [mother], "what was taken down before is not told of")
        _ = post
    }

    @Test("N1: at once, once a week or not at all, as each of them chose") func paces() async throws {
        try await choose([.posts: .atOnce, .events: .daily, .answers: .never], by: mother)
        try await choose([.posts: .weekly, .events: .weekly, .answers: .atOnce], by: neighbour)
        world.wait(Span.minute)
        _ = try await world.published(by: author)
        for member in [mother, neighbour] {
            try await tell(.newEvent, member)
            try await tell(.answer, member)
        }
        world.wait(Span.minute)
        try await digest()
        #expect(try await world.letters(.digest) == [mother])
        #expect(try await world.letters(.newEvent).isEmpty)
        #expect(try await world.letters(.answer) == [neighbour])
        world.wait(21 * Span.hour)
        try await digest()
        #expect(try await kinds(of: mother) == ["posts", "events"])
        #expect(try await kinds(of: neighbour).isEmpty)
        world.wait(6 * Span.day)  // the Monday after
        try await digest()
        #expect(try await kinds(of: mother) == ["posts", "events"])
        #expect(try await kinds(of: neighbour) == ["events posts"])
    }

    @Test("N1: quiet hours put off what can wait, and nothing about safety") func quiet() async throws {
        try await choose([:], quiet: QuietHours(begins: 20 * 60, ends: 7 * 60 + 30), by: mother)
        world.wait(12 * Span.hour)  // ten in the evening
        try await tell(.answer, mother)
        try await tell(.urgentRing, mother)
        try await tell(.eventCancelled, mother, isPressing: true)
        let goes = try await world.application.read { db in
            try db.rows("SELECT next_at FROM outbox ORDER BY kind") { try $0.integer(0) }
        }
        #expect(goes == [world.now + 9 * Span.hour + 30 * Span.minute, world.now, world.now])
    }

    @Test("N1: what is about safety, and about one's account, cannot be chosen about, nor can another's kinds") func fixed() async throws {
        for kind in [NoticeKind.safety, .account, .work] {
            #expect(try await world.refusals(of: ChooseNotices(of: mother, [kind: .never], quiet: nil), to: mother) == [.notUnderstood("paces")])
        }
        #expect(try await world.refusals(of: ChooseNotices(of: manager, [.work: .never], quiet: nil), to: manager) == [.notUnderstood("paces")])
        #expect(
            try await world.refusals(of: ChooseNotices(of: mother, [:], quiet: QuietHours(begins: 60, ends: 60)), to: mother)
                == [.notUnderstood("quiet_ends")])
    }

    @Test("N1: one tap stops what can be stopped, with nobody signed in; safety and account still come, and the token is nobody else's")
    func stop() async throws {
        let (setting, secrets) = (world.setting, world.application.secrets)
        let token = StopToken(for: mother, in: setting, by: secrets)
        try await tell(.newEvent, neighbour)
        for _ in 0..<2 {
            try await world.application.gate.perform(
                StopNotices(try #require(StopToken(token.text, by: secrets))), for: world.application.asking(.visitor, in: setting))
        }
        for kind in [LetterKind.newEvent, .answer, .consentReceipt, .permissionRound, .urgentRing] { try await tell(kind, mother) }
        let got = try await world.application.read { [mother] db in
            try db.rows("SELECT kind FROM outbox WHERE recipient = \(mother) ORDER BY kind") { try $0.text(0) }
        }
        #expect(got == ["consentReceipt", "permissionRound", "urgentRing"])
        #expect(try await world.letters(.newEvent) == [neighbour])
        // Another's identifiers with this proof, and a digit changed.
        let other = StopToken(for: neighbour, in: setting, by: secrets).text
        #expect(StopToken(String(other.prefix(64)) + token.text.suffix(32), by: secrets) == nil)
        #expect(StopToken(String(token.text.dropLast()) + (token.text.last == "0" ? "1" : "0"), by: secrets) == nil)
        let values = try await world.application.database.allValues()
        #expect(!values.contains { String(decoding: $0, as: UTF8.self).contains(token.text.suffix(32)) })
    }

    @Test("N1: letters about dates and news carry no child's name, no words of a post and no picture") func words() async throws {
        try await world.canSignIn(mother, as: "jo@example.org", with: "three brown teapots")
        _ = try await world.published("Rowan’s den", by: author)
        world.wait(21 * Span.hour)
        try await digest()
        try await Letters(world.application).deliver()
        let folder = world.folder.appending(path: "outbox")
        let mails = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
            try String(contentsOf: $0, encoding: .utf8)
        }
        let mail = try #require(mails.first { $0.contains("jo@example.org") })
        #expect(mail.contains("http://localhost:8080/page") && mail.contains("http://localhost:8080/stop/"))
        for word in ["Rowan", "den", "We built"] { #expect(!mail.replacing("garden", with: "").contains(" \(word) "), "\(word)") }
        #expect(!mail.contains("Rowan"))
    }

    @Test("S11, N1: a family that has not agreed yet is told nothing of the page, and keeps nobody else from being told") func unagreed() async throws {
        _ = try await world.carer(of: try await world.child("Ivy", "Marsh"), named: "Kim Marsh", agreed: false)
        _ = try await world.published(by: author)
        world.wait(21 * Span.hour)
        try await digest()
        #expect(Set(try await world.letters(.digest)) == [mother, neighbour])
    }

    @Test("D14: whoever has left by the morning is told nothing") func leaver() async throws {
        _ = try await world.published(by: author)
        let leaver = mother
        try await world.write("UPDATE membership SET last_day = \(world.today) WHERE setting = \(world.setting) AND id = \(leaver)")
        world.wait(21 * Span.hour)
        try await digest()
        #expect(try await world.letters(.digest) == [neighbour])
    }

    @Test("mornings and Mondays are where the setting is, on the days when clocks change too") func clocks() {
        let zone = Zone("Europe/London")
        let (spring, autumn) = (Day("2026-03-29"), Day("2026-10-25"))
        for day in [spring, autumn].compactMap(\.self) {
            for minute in [0, 6 * 60, 7 * 60, 23 * 60] { #expect(zone.minuteOfDay(at: zone.moment(on: day, minute: minute)) == minute) }
            let due = Digests.due(.daily, at: zone.moment(on: day, minute: 8 * 60), in: zone)
            #expect(due.map { zone.minuteOfDay(at: $0) } == 7 * 60)
        }
        #expect(zone.minuteOfDay(at: zone.moment(on: spring!, minute: 90)) == 150, "a time that there is not is the hour after")
    }
}
