@testable import Gatepost
import Safeguarding
import Storage
import Synchronization
import TestSupport
import Testing

/// The real database, before which somebody does something once, when a password has been worked on since: what happens to happen while one
/// waits in the lane.
private final class InterruptedDatabase: Database {
    private let database: any Database
    private let passwords: Passwords
    private let waiting: Mutex<(worked: Int, work: (@Sendable () async throws -> Void)?)>

    init(_ database: any Database, after passwords: Passwords, _ work: @escaping @Sendable () async throws -> Void) {
        self.database = database
        self.passwords = passwords
        waiting = Mutex((passwords.worksDone, work))
    }

    private func interrupt() async throws {
        let done = passwords.worksDone
        let work = waiting.withLock { waiting -> (@Sendable () async throws -> Void)? in
            guard done > waiting.worked else { return nil }
            defer { waiting.work = nil }
            return waiting.work
        }
        try await work?()
    }

    func read<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result {
        try await interrupt()
        return try await database.read(reach, body)
    }

    func write<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Writer) throws -> Result) async throws -> Result {
        try await interrupt()
        return try await database.write(reach, body)
    }

    func migrate() async throws { try await database.migrate() }
    func copy(to path: String) async throws -> DatabaseCopy { try await database.copy(to: path) }
    func close() async throws {}
}

@Suite("What is changed while somebody signs in") struct MeanwhileTests {
    let world: World
    let manager, author, jo: Member.ID
    let person: Person.ID
    static let password = "three brown teapots"

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
        jo = try await world.carer(of: try await world.child(), named: "Jo Kershaw")
        for (member, name) in [(author, "asha"), (jo, "jo")] {
            try await world.canSignIn(member, as: "\(name)@acornlane.example", with: Self.password)
        }
        person = try #require(try await world.viewer(author)).person
    }

    /// The same Gatepost, with something that happens once a password has been worked on.
    private func interrupted(by work: @escaping @Sendable () async throws -> Void) -> Application {
        let ours = world.application
        return Application(
            database: InterruptedDatabase(ours.database, after: ours.passwords, work), clock: ours.clock, random: ours.random,
            secrets: ours.secrets, configuration: ours.configuration, pictures: ours.pictures, passwords: ours.passwords)
    }

    private func signIn(_ name: String, in application: Application) async throws -> Sessions.Begun? {
        let signIn = SignIn("\(name)@acornlane.example", password: Self.password, from: "192.0.2.1", knownBrowser: nil, agent: "Test")
        guard case .welcome(let begun) = try await signIn.perform(in: application) else { return nil }
        return begun
    }

    private func count(_ table: SQL, of person: Person.ID) async throws -> Int {
        try await world.application.read { db in try db.count("SELECT COUNT(*) FROM \(table) WHERE person = \(person)") }
    }

    @Test("P3: a password that was changed, or forgotten for its owner, while it was checked lets nobody in") func password() async throws {
        let other = try await world.application.passwords.make(
            "seven green kettles", for: .team, avoiding: [], random: world.application.random)
        let changed = interrupted { [world, person] in
            try await world.write("UPDATE person SET password = \(other.hash) WHERE id = \(person)")
        }
        #expect(try await signIn("asha", in: changed) == nil)
        for table in ["session", "known_browser"] as [SQL] { #expect(try await count(table, of: person) == 0) }
        let parent = try #require(try await world.viewer(jo)).person
        let forgotten = interrupted { [world] in
            try await world.application.database.write(.outside) { db in
                try SecondFactors.forget(parent, in: db)
                try db.execute("UPDATE person SET password = NULL WHERE id = \(parent)")
            }
        }
        #expect(try await signIn("jo", in: forgotten) == nil)
        #expect(try await count("session", of: parent) == 0)
    }

    @Test("P3: what does not touch the password in between keeps nobody out") func untouched() async throws {
        let busy = interrupted { [world, manager] in _ = try await world.offer(by: manager) }
        #expect(try await signIn("asha", in: busy)?.awaitsFactor == true)
        #expect(try await signIn("jo", in: world.application)?.awaitsFactor == false)
    }

    @Test("P3: a letter to sign in with is over once its owner is signed out everywhere, or let in anew") func letters() async throws {
        let parent = try #require(try await world.viewer(jo)).person
        for ending in ["signed out", "let in anew", "just then"] {
            guard case .asked(let browser) = try await MailedSignIn.ask("jo@acornlane.example", from: "192.0.2.1", in: world.application)
            else { throw NotFound() }
            try await MailedSignIn.prepare(world.application)
            let letter = MailedSignIn(token: try await world.tokenOfLetter(), browser: browser, from: "192.0.2.1", in: world.application)
            switch ending {
            case "signed out": try await Sessions(world.application).endAll(of: parent)
            case "let in anew": try await world.application.database.write(.outside) { db in try SecondFactors.forget(parent, in: db) }
            default: try await world.write("UPDATE person SET password = NULL WHERE id = \(parent)")
            }
            guard case .over = try await letter.take(code: nil, knownBrowser: nil, agent: "Test") else {
                return #expect(Bool(false), "\(ending)")
            }
        }
        #expect(try await count("session", of: parent) == 0)
    }

    @Test("P9: a PIN that is taken away, or whose owner is signed out everywhere, while it was checked begins nothing") func pin()
        async throws
    {
        let tablet = SoftDevice()
        let (secret, browser) = try await world.session("asha@acornlane.example")
        let token = try await world.enrol(
            tablet, by: try await world.offer(by: manager), in: try #require(try await world.look(at: secret)))
        func set() async throws {
            let (secret, _) = try await world.session("asha@acornlane.example", known: browser)
            try await world.write("UPDATE session SET device = \(token.device) WHERE token_hash = \(tokenHash(secret))")
            let pin = try await #require(try await world.look(at: secret)).newPIN(
                try #require(DevicePIN("402817")), in: world.application)
            try await world.application.gate.perform(SetDevicePIN(pin), for: world.asking(author, on: token.device))
        }
        func take(in application: Application) async throws -> Bool {
            let place = try #require(try await SwitchPerson.on(token, knownBrowser: browser, agent: "Test", in: application))
            let proof = try tablet.sign(try await place.choices().challenge)
            let answer = try await place.take(author, try #require(DevicePIN("402817")), by: proof)
            if case .welcome = answer { return true } else { return false }
        }
        try await set()
        #expect(try await take(in: world.application))
        let ending: [@Sendable () async throws -> Void] = [
            { [world, author] in
                try await world.application.gate.perform(
                    EndDevicePIN(of: author, on: token.device), for: world.asking(author, on: token.device))
            }, { [world, person] in try await Sessions(world.application).endAll(of: person) },
            { [world, manager] in try await world.perform(LoseDevice(token.device), by: manager) },
        ]
        for work in ending {
            world.wait(Span.second)
            try await set()
            #expect(try await !take(in: interrupted(by: work)))
        }
    }
}
