import Foundation
@testable import Gatepost
import Logging
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct LetterTests {
    let world: World
    let manager: Member.ID
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager, .registeredPerson], named: "Priya Shah")
        try await world.canSignIn(manager, as: "priya@acornlane.example", with: "three brown teapots")
    }

    private var outbox: URL { world.folder.appending(path: "outbox") }

    private func mails() throws -> [String] {
        guard FileManager.default.fileExists(atPath: outbox.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: outbox, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "eml" }.map { try String(contentsOf: $0, encoding: .utf8) }
    }

    private func invite(_ name: String = "Jo Kershaw") async throws -> Invitation.ID {
        let id: Invitation.ID = world.identifier()
        let child = try await world.child("Rowan", "Kershaw")
        try await world.perform(
            InvitePerson(
                id, name: name, email: EmailAddress("jo@example.org"), to: .carer(Invited.Tie(child, relationship: "mother")),
                secrets: world.application.secrets), by: manager)
        return id
    }

    @Test("D16: an invitation's letter carries its token, in plain words, and does not say which child") func invitation() async throws {
        let id = try await invite()
        try await Letters(world.application).deliver()
        let mail = try #require(try mails().first)
        #expect(mail.contains("http://localhost:8080/join/\(try await world.token(of: id))"))
        #expect(mail.contains("Dear Jo Kershaw") && mail.contains("Acorn Lane") && mail.contains("To: <jo@example.org>"))
        #expect(!mail.contains("Rowan"))
        #expect(!FileManager.default.fileExists(atPath: outbox.appending(path: "x.part").path))
        try await Letters(world.application).deliver()
        #expect(try mails().count == 1)
    }

    @Test("a revoked invitation's letter is not sent, and why is noted by kind only") func revoked() async throws {
        try await world.perform(RevokeInvitation(try await invite()), by: manager)
        try await Letters(world.application).deliver()
        #expect(try mails().isEmpty)
        let problems = try await world.application.read { db in try db.rows("SELECT problem FROM outbox") { try $0.text(0) } }
        #expect(problems == ["noLongerNeeded"])
    }

    @Test("S2: when a round of asking begins every carer with an address is written to, and nobody who has gone or must be told nothing")
    func round() async throws {
        let (rowan, gone) = (
            try await world.child("Rowan", "Kershaw"), try await world.child("Ash", "Lee", until: world.today.adding(days: -1))
        )
        let mother = try await world.carer(of: rowan, named: "Jo Kershaw")
        let toldNothing = try await world.carer(of: rowan, named: "Max Kershaw")
        let leaver = try await world.carer(of: gone, named: "Kim Lee")
        for (member, name) in [(mother, "jo"), (toldNothing, "max"), (leaver, "kim")] {
            try await world.canSignIn(member, as: "\(name)@example.org", with: "three brown teapots")
        }
        _ = try await world.carer(of: rowan, named: "Without address")
        try await world.protect(rowan, .tellNothing, about: toldNothing, by: manager)
        let round: Record.ID = world.identifier()
        for _ in 0..<2 { try await world.perform(StartRound(round, named: "Autumn", due: world.today.adding(days: 14)), by: manager) }
        #expect(try await Set(world.letters(.permissionRound)) == [mother, toldNothing])
        try await Letters(world.application).deliver()
        let mail = try #require(try mails().first)
        #expect(try mails().count == 1 && mail.contains("<jo@example.org>"))
        #expect(mail.contains("30 November 2026") && mail.contains("http://localhost:8080/permissions") && !mail.contains("Rowan"))
    }

    @Test("a round that is over before its letters go is not written about") func roundOver() async throws {
        let mother = try await world.carer(of: try await world.child())
        try await world.canSignIn(mother, as: "jo@example.org", with: "three brown teapots")
        let round: Record.ID = world.identifier()
        try await world.perform(StartRound(round, named: "Autumn", due: world.today), by: manager)
        try await world.perform(CloseRound(round), by: manager)
        try await Letters(world.application).deliver()
        #expect(try mails().isEmpty)
    }

    @Test("N30: the registered person's letter carries the checkpoint's line") func checkpoint() async throws {
        try await Caretaker(world.application, logger: Logger(label: "test")).runOnce(all: true)
        let mail = try #require(try mails().first)
        let line = try #require(mail.split(separator: "\r\n").first { $0.hasPrefix("gatepost-checkpoint-1") })
        #expect(try #require(Checkpoint(line: String(line))).isGenuine(by: world.application.secrets))
    }

    @Test("a folder that cannot be written is tried again, later each time, and the letter goes once it can") func retried() async throws {
        _ = try await invite()
        try "in the way".write(to: outbox, atomically: true, encoding: .utf8)
        try await Letters(world.application).deliver()
        try await Letters(world.application).deliver()
        let row = try await world.application.read { db in
            try db.row("SELECT attempts, problem FROM outbox WHERE sent_at IS NULL") { (try $0.integer(0), try $0.text(1)) }
        }
        let waiting = try #require(row)
        #expect(waiting == (1, "cannotWrite"))
        try FileManager.default.removeItem(at: outbox)
        world.wait(2 * Span.minute)
        try await Letters(world.application).deliver()
        #expect(try mails().count == 1)
    }

    @Test("a name with a line break in it cannot add a header") func injection() async throws {
        _ = try await invite("Jo\r\nBcc: all@example.org")
        try await world.write("UPDATE setting SET name = \("Acorn\r\nBcc: all@example.org")")
        try await Letters(world.application).deliver()
        let mail = try #require(try mails().first)
        let headers = try #require(mail.firstRange(of: "\r\n\r\n").map { mail[..<$0.lowerBound] })
        #expect(!headers.split(separator: "\r\n").contains { $0.hasPrefix("Bcc") })
    }

    @Test("P8: only those who run the setting see what was sent, addresses cut short, and no token outside a demo") func listed()
        async throws
    {
        _ = try await invite()
        try await Letters(world.application).deliver()
        let viewer = try #require(try await world.viewer(manager))
        let letter = try #require(try await SentLetters.recent(for: viewer, in: world.application).letters.first)
        #expect(letter.to == "jo…@example.org")
        #expect(letter.text == nil)
        let practitioner = try #require(try await world.viewer(try await world.member(.staff, [.contributor])))
        await #expect(throws: NotFound()) { _ = try await SentLetters.recent(for: practitioner, in: world.application) }
    }
}
