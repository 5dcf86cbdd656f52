import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// Letters through a real mail server. Each test writes to addresses of its own.
@Suite("Letters through a mail server", .enabled(if: MailBox.running != nil)) struct MailLineTests {
    let world: World
    let manager, deputy: Member.ID
    let box: MailBox
    let server: MailServer
    /// Makes addresses this test's own.
    let own = UUID().uuidString.prefix(8).lowercased()

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        box = try #require(MailBox.running)
        server = try MailServer(box.address)
    }

    private func carer(_ name: String = "Jo Kershaw", at address: String) async throws -> Member.ID {
        let member = try await world.carer(of: try await world.child(), named: name)
        try await world.canSignIn(member, as: address, with: "three brown teapots")
        return member
    }

    /// A letter that says that the office answered.
    private func write(to member: Member.ID) async throws {
        let (question, asking) = (world.identifier() as Question.ID, world.asking(member))
        try await world.perform(
            AskOffice(question, message: world.identifier(), title: "Hat", words: "May he?", isUrgent: false), by: member)
        try await world.application.database.write(.setting(world.setting)) { db in
            try db.execute("UPDATE outbox SET sent_at = made_at WHERE setting = \(asking.setting)")
            try Outbox.add(.answer, to: member, about: question.bytes, for: asking, in: db)
        }
    }

    private func state() async throws -> [String] {
        let setting = world.setting
        return try await world.application.read(in: setting) { db in
            try db.rows("SELECT problem, reply, attempts FROM outbox WHERE setting = \(setting) AND kind = 'answer' ORDER BY id") { row in
                "\(row.optionalText(0) ?? "sent") \(row.optionalInteger(1) ?? 0) \(try row.integer(2))"
            }.sorted()
        }
    }

    @Test("N1: a letter goes over an encrypted line to whoever it is for, as the setting, and says only that there is something to see")
    func sent() async throws {
        for (number, address) in [box.address, box.overTLS].enumerated() {
            let to = "jo-\(own)-\(number)@example.org"
            try await write(to: try await carer(at: to))
            try await Letters(world.application, through: try MailServer(address)).deliver()
            let letter = try #require(try box.letters(to: to).first)
            #expect(letter.contains("From: Acorn Lane <office@acornlane.example>\r\n") && letter.contains("To: Jo Kershaw <\(to)>\r\n"))
            #expect(letter.contains("http://localhost:8080/office/") && !letter.contains("Rowan") && !letter.contains("May he?"))
            #expect(letter.contains("List-Unsubscribe: <http://localhost:8080/stop/"))
            #expect(letter.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"))
        }
        #expect(try await state() == ["sent 0 1", "sent 0 1"])
    }

    @Test("a sender of the mail server's own choice is written as the sender, and answers still go to the setting") func sender() async throws {
        let to = "from-\(own)@example.org"
        try await write(to: try await carer(at: to))
        try await Letters(world.application, through: try MailServer(box.address, from: "no-reply@post.example")).deliver()
        let letter = try #require(try box.letters(to: to).first)
        #expect(letter.contains("From: Acorn Lane <no-reply@post.example>\r\n") && letter.contains("Reply-To: <office@acornlane.example>\r\n"))
    }

    @Test("of two servers that look at the same moment one sends a letter, and the same letter has the same id whenever it is sent")
    func once() async throws {
        let to = "once-\(own)@example.org"
        let member = try await carer(at: to)
        for _ in 0..<6 { try await write(to: member) }
        let setting = world.setting
        try await world.write("UPDATE outbox SET sent_at = NULL WHERE setting = \(setting) AND kind = 'answer'")
        let (first, second) = (world.application, try world.anotherServer())
        async let one: Void = Letters(first, through: server).deliver()
        async let other: Void = Letters(second, through: server).deliver()
        _ = try await (one, other)
        let letters = try box.letters(to: to)
        #expect(letters.count == 6)
        let ids = letters.compactMap { $0.split(separator: "\r\n").first { $0.hasPrefix("Message-ID:") } }
        #expect(Set(ids).count == 6 && ids.allSatisfy { $0.hasSuffix("@acornlane.example>") })
        try await second.database.close()
    }

    @Test("N1: an address that there is none of is left alone, the office is told and nobody else, and mended everything goes")
    func refused() async throws {
        let member = try await carer(at: "nobody@\(own).example")
        let practitioner = try await world.member(.staff, [.contributor])
        for _ in 0..<2 { try await write(to: member) }
        try await world.write("UPDATE outbox SET sent_at = NULL WHERE setting = \(world.setting) AND kind = 'answer'")
        try await Letters(world.application, through: server).deliver()
        #expect(try await state() == ["addressRefused 550 1", "paused 0 1"], "it is asked once, not for each letter")
        #expect(Set(try await world.letters(.addressPaused)) == [manager, deputy])
        let page = try await letters(for: deputy)
        #expect(page.pauses.map(\.name) == ["Jo Kershaw"] && page.pauses.map(\.address) == ["no…@\(own).example"])
        #expect(page.pauses.map(\.reply) == [550] && page.stuck.count == 2)
        await #expect(throws: NotFound.self) { try await letters(for: practitioner) }
        await #expect(throws: NotFound.self) { try await letters(for: member) }

        try await world.canSignIn(member, as: "found-\(own)@example.org", with: "three brown teapots")
        await #expect(throws: NotFound.self) { try await world.perform(MendAddress(page.pauses[0].id), by: practitioner) }
        try await world.perform(MendAddress(page.pauses[0].id), by: deputy)
        try await Letters(world.application, through: server).deliver()
        #expect(try box.letters(to: "found-\(own)@example.org").count == 2)
        #expect(try await letters(for: manager).pauses.isEmpty)
    }

    @Test("a member of the office is not shown the address of a carer of their own child who lives apart") func apart() async throws {
        let child = try await world.child("Ash", "Bello")
        let father = try await world.carer(of: child, named: "Ade Bello")
        try await world.canSignIn(father, as: "nobody@\(own).example", with: "three brown teapots")
        let mother = try await world.carer(of: child, named: "Bea Bello")
        let asManager = try await world.member(.staff, [.manager], named: "Bea Bello")
        try await world.makeOnePerson(asManager, mother)
        try await write(to: father)
        try await Letters(world.application, through: server).deliver()
        #expect(try await letters(for: manager).pauses.count == 1)
        let hers = try await letters(for: asManager)
        #expect(hers.pauses.isEmpty && hers.stuck.isEmpty && hers.waiting.isEmpty)
        #expect(try await !world.letters(.addressPaused).contains(asManager))
    }

    @Test("what is put off is tried later each time, and after three days the address is paused") func later() async throws {
        let member = try await carer(at: "later@\(own).example")
        try await write(to: member)
        var pauses: [Int] = []
        for _ in 0..<4 {
            try await Letters(world.application, through: server).deliver()
            let (setting, now) = (world.setting, world.now)
            let next = try await world.application.read(in: setting) { db in
                try db.count("SELECT next_at FROM outbox WHERE setting = \(setting) AND kind = 'answer'")
            }
            pauses.append((next - now) / Span.minute)
            world.wait(next - now)
        }
        #expect(pauses == [1, 2, 4, 8])
        #expect(try await state() == ["later 451 4"])
        world.wait(3 * Span.day)
        try await Letters(world.application, through: server).deliver()
        #expect(try await state() == ["gaveUp 451 5"])
        #expect(try await letters(for: manager).pauses.count == 1)
    }

    @Test("a letter that is not taken is over, and after three of them the address is paused; somebody can have it tried again")
    func spam() async throws {
        let member = try await carer(at: "spam@\(own).example")
        for count in 1...3 {
            try await write(to: member)
            try await Letters(world.application, through: server).deliver()
            #expect(try await letters(for: manager).pauses.count == (count == 3 ? 1 : 0))
        }
        #expect(try await state() == ["letterRefused 554 1", "letterRefused 554 1", "letterRefused 554 1"])
        let stuck = try #require(try await letters(for: manager).stuck.first)
        try await world.perform(TryLetter(stuck.id), by: manager)
        #expect(try await letters(for: manager).waiting.map(\.id) == [stuck.id])
    }

    @Test("a server that does not answer, is slow, or does not let us in blames nobody's address, and everything goes once it does")
    func away() async throws {
        let to = "slow@\(own).example"
        let member = try await carer(at: to)
        try await write(to: member)
        var slow = server
        slow.patience = 1_500
        let wrong = try MailServer(box.address.replacing("gate:post@", with: "gate:wrong@"))
        let closed = try MailServer("smtp://127.0.0.1:9")
        // It demands to be encrypted, and speaks to nobody who trusts other certificates.
        let untrusted = try MailServer(String(box.address.prefix { $0 != "?" }))
        for (number, one) in [slow, wrong, closed, untrusted].enumerated() {
            try await Letters(world.application, through: one).deliver()
            let state = try await state()
            #expect(state.count == 1 && state[0].hasPrefix("serverAway") && state[0].hasSuffix(" \(number + 1)"), "\(number): \(state)")
            world.wait(Span.hour)
        }
        #expect(try await letters(for: manager).pauses.isEmpty)
        try await world.canSignIn(member, as: "quick-\(own)@example.org", with: "three brown teapots")
        try await Letters(world.application, through: server).deliver()
        #expect(try box.letters(to: "quick-\(own)@example.org").count == 1)
    }

    private func letters(for member: Member.ID) async throws -> LettersPage {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read(in: world.setting) { db in try LettersPage.load(for: viewer, from: db) }
    }
}
