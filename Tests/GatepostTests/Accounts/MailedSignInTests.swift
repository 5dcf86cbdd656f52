import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct MailedSignInTests {
    let world: World
    let jo: Member.ID

    init() async throws {
        world = try await World()
        jo = try await world.carer(of: try await world.child())
        try await world.canSignIn(jo, as: "jo@example.org", with: "three brown teapots")
    }

    private struct Letter {
        let token, code: String
    }

    private func ask(_ email: String = "jo@example.org", from address: String = "192.0.2.1") async throws -> String {
        guard case .asked(let browser) = try await MailedSignIn.ask(email, from: address, in: world.application) else { throw NotFound() }
        return browser
    }

    /// The letters that went, newest last.
    private func letters() async throws -> [Letter] {
        try await MailedSignIn.send(world.application)
        let outbox = world.folder.appending(path: "outbox")
        guard FileManager.default.fileExists(atPath: outbox.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: outbox, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "eml" }.sorted { $0.path < $1.path }.compactMap { file in
                let words = try String(contentsOf: file, encoding: .utf8)
                guard let token = words.firstMatch(of: #/sign-in/letter/([0-9a-f]{32})/#), let code = words.firstMatch(of: #/code there: (\S+)/#)
                else { return nil }
                return Letter(token: String(token.1), code: String(code.1))
            }
    }

    private func letter(_ token: String?, browser: String?) -> MailedSignIn {
        MailedSignIn(token: token, browser: browser, from: "192.0.2.1", in: world.application)
    }

    private func take(_ token: String?, browser: String?, code: String? = nil) async throws -> MailedSignIn.Answer {
        try await letter(token, browser: browser).take(code: code, knownBrowser: nil, agent: "Test")
    }

    private func viewer(_ answer: MailedSignIn.Answer) async throws -> Viewer? {
        guard case .welcome(let begun) = answer else { return nil }
        return try await Sessions(world.application).session(begun.secret, at: world.now)?.viewer
    }

    @Test("P3: opening the link uses nothing up, a button lets in once, in the browser that asked") func link() async throws {
        let browser = try await ask()
        let mail = try #require(try await letters().last)
        for _ in 0..<3 {
            #expect(try await letter(mail.token, browser: nil).needsCode() == true)
            #expect(try await letter(mail.token, browser: browser).needsCode() == false)
        }
        #expect(try await viewer(take(mail.token, browser: browser))?.member == jo)
        #expect(try await viewer(take(mail.token, browser: browser)) == nil)
        #expect(try await letter(mail.token, browser: browser).needsCode() == nil)
    }

    @Test("P3: in another browser the link takes the code, and the code alone works only where it was asked for") func elsewhere() async throws {
        let browser = try await ask()
        let mail = try #require(try await letters().last)
        let (other, made) = (try await ask("stranger@example.org"), String(repeating: "0", count: 64))
        for stranger in [nil, other, made] {
            guard case .needsCode = try await take(mail.token, browser: stranger) else {
                return #expect(Bool(false), "the link alone let another browser in")
            }
            #expect(try await viewer(take(nil, browser: stranger, code: mail.code)) == nil)
        }
        #expect(try await viewer(take(nil, browser: browser, code: mail.code.lowercased().replacing("-", with: " ")))?.member == jo)
        let again = try await ask()
        let second = try #require(try await letters().first { $0.token != mail.token })
        #expect(try await viewer(take(second.token, browser: nil, code: second.code))?.member == jo)
        #expect(try await viewer(take(nil, browser: again, code: second.code)) == nil)
    }

    @Test("P3: it ends after a quarter of an hour, and after five wrong codes") func ends() async throws {
        let browser = try await ask()
        let mail = try #require(try await letters().last)
        for _ in 0..<5 {
            guard case .wrong = try await take(nil, browser: browser, code: "AAAA-AAAA") else { return #expect(Bool(false), "not wrong") }
        }
        guard case .over = try await take(nil, browser: browser, code: mail.code) else { return #expect(Bool(false), "guessing goes on") }
        let late = try await ask()
        let second = try #require(try await letters().first { $0.token != mail.token })
        world.wait(15 * Span.minute)
        guard case .over = try await take(second.token, browser: late) else { return #expect(Bool(false), "it lasts too long") }
    }

    @Test("D14, P3: whether an address is known shows in no answer and no row, and only a parent's is written to") func unknown() async throws {
        let staff = try await world.member(.staff, [.manager], named: "Ada Okoro")
        try await world.canSignIn(staff, as: "ada@example.org", with: "three brown teapots")
        let gone = try await world.carer(of: try await world.child("Ash", "Lee", until: world.today.adding(days: -1)), named: "Kim Lee")
        try await world.canSignIn(gone, as: "kim@example.org", with: "three brown teapots")
        for (number, email) in ["stranger@example.org", "ada@example.org", "kim@example.org"].enumerated() {
            let browser = try await ask(email, from: "192.0.2.\(number)")
            #expect(try await letters().isEmpty)
            guard case .wrong = try await take(nil, browser: browser, code: "AAAA-AAAA") else { return #expect(Bool(false), "\(email) shows") }
        }
        let known = try await ask()
        guard case .wrong = try await take(nil, browser: known, code: "AAAA-AAAA") else { return #expect(Bool(false), "the known one shows") }
        let rows = try await world.application.read { db in try db.rows("SELECT address FROM mailed_sign_in") { try $0.bytes(0) } }
        #expect(rows.count == 4 && rows.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("example") })
        #expect(try await MailedSignIn.ask("no address", from: "192.0.2.9", in: world.application) == .notAnAddress)
    }

    @Test("P3, N1: it waits for no digest and no quiet hours, goes before other letters, and lights up no phone") func atOnce() async throws {
        let choices = ChooseNotices(
            of: jo, [.posts: .never, .events: .never, .answers: .never], quiet: QuietHours(begins: 0, ends: 23 * 60 + 59))
        try await world.perform(choices, by: jo)
        let (setting, member, now) = (world.setting, jo, world.now)
        let (device, answer): (Record.ID, Record.ID) = (world.identifier(), world.identifier())
        try await world.write(
            """
            INSERT INTO push_device (setting, id, member, endpoint_hash, sealed, agent, added_at, failures)
            VALUES (\(setting), \(device), \(member), \([1] as [UInt8]), \([1] as [UInt8]), 'Test', \(now), 0)
            """,
            """
            INSERT INTO outbox (setting, id, kind, recipient, subject, made_at, attempts, next_at)
            VALUES (\(setting), \(answer), 'answer', \(member), \(member.bytes), \(now - Span.hour), 0, \(now - Span.hour))
            """)
        _ = try await ask()
        #expect(try await MailedSignIn.prepare(world.application))
        let due = try await Letters(world.application).due(at: now).map(\.letter)
        let letters: [Record.ID] = try await world.application.read { db in
            try db.rows("SELECT id FROM outbox WHERE kind = 'signIn' AND next_at = \(now)") { try $0.identifier(0) }
        }
        #expect(letters.count == 1 && due == letters + [answer])
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM push_note") } == 0)
    }

    @Test("P3: asking is slowed by address, the same for everybody's") func slowed() async throws {
        for email in ["jo@example.org", "stranger@example.org"] {
            for _ in 0..<3 { _ = try await ask(email) }
            guard case .wait = try await MailedSignIn.ask(email, from: "192.0.2.1", in: world.application) else {
                return #expect(Bool(false), "\(email) is not slowed")
            }
        }
    }

    @Test("P3: a parent with a second factor is still asked for it") func second() async throws {
        try await world.setUpGenerator(of: try #require(try await world.viewer(jo)).person)
        let browser = try await ask()
        let mail = try #require(try await letters().last)
        guard case .welcome(let begun) = try await take(mail.token, browser: browser) else { return #expect(Bool(false), "not welcome") }
        #expect(begun.awaitsFactor)
        #expect(try await Sessions(world.application).session(begun.secret, at: world.now) == nil)
    }
}
