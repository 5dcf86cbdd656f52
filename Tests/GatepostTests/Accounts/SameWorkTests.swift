@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

/// An answer that takes longer where there is an account tells that there is one. Time is no test's to measure (`bin/bench timing` does), so
/// here the work is compared: every statement in its order, and every password that is worked on.
@Suite struct SameWorkTests {
    let world: World
    let database: WatchedDatabase
    let application: Application

    init() async throws {
        world = try await World()
        let jo = try await world.carer(of: try await world.child())
        try await world.canSignIn(jo, as: "jo@example.org", with: "three brown teapots")
        let ours = world.application
        database = WatchedDatabase(ours.database)
        application = Application(
            database: database, clock: ours.clock, random: ours.random, secrets: ours.secrets, configuration: ours.configuration,
            pictures: ours.pictures, passwords: ours.passwords)
    }

    /// What is done while somebody waits for their answer.
    private func work(_ body: () async throws -> Void) async throws -> [String] {
        _ = database.statements()
        let before = application.passwords.worksDone
        try await body()
        return database.statements() + ["\(application.passwords.worksDone - before) passwords"]
    }

    @Test(
        "D14, P3: a wrong password takes the very same work with and without an account, also from a browser that is known for another",
        arguments: [nil, String(repeating: "a", count: 64)])
    func signIn(browser: String?) async throws {
        func work(_ name: String) async throws -> [String] {
            try await self.work {
                let attempt = SignIn(name, password: "wrong", from: "192.0.2.\(name.count)", knownBrowser: browser, agent: "Test")
                guard case .wrong = try await attempt.perform(in: application) else { return #expect(Bool(false), "\(name) was not wrong") }
            }
        }
        let known = try await work("jo@example.org")
        #expect(try await work("stranger@example.org") == known)
        #expect(try await work("somebody") == known)
        #expect(known.last == "1 passwords" && known.count > 5)
    }

    @Test("D14, P3: asking for a letter and typing a wrong code take the very same work for every address")
    func letter() async throws {
        func work(_ email: String) async throws -> [String] {
            var browser = ""
            let asking = try await self.work {
                guard case .asked(let given) = try await MailedSignIn.ask(email, from: "192.0.2.1", in: application) else {
                    throw NotFound()
                }
                browser = given
            }
            // Who it belongs to is looked up afterwards.
            try await MailedSignIn.prepare(application)
            let letter = MailedSignIn(token: nil, browser: browser, from: "192.0.2.1", in: application)
            let typing = try await self.work {
                let answer = try await letter.take(code: "AAAA-AAAA", knownBrowser: nil, agent: "Test")
                guard case .wrong = answer else { return #expect(Bool(false), "\(email) shows") }
            }
            return asking + typing
        }
        let known = try await work("jo@example.org")
        #expect(try await work("stranger@example.org") == known)
        #expect(known.contains { $0.contains("INSERT INTO mailed_sign_in") } && !known.contains { $0.contains("FROM person") })
    }

    @Test("D14: writing an invitation takes the very same work for an address that has an account and one that has none")
    func invitation() async throws {
        let (manager, rowan) = (try await world.member(.staff, [.manager]), try await world.child())
        func work(_ email: String) async throws -> [String] {
            try await self.work {
                let tie = Invited.Tie(
                    rowan, relationship: "mother", authority: .parentalResponsibility, evidence: "birth certificate", evidenceSeen: true)
                let invitation = InvitePerson(
                    world.identifier(), name: "Jo Kershaw", email: EmailAddress(email), to: .carer(tie), secrets: application.secrets)
                try await application.gate.perform(invitation, for: world.asking(manager))
            }
        }
        let known = try await work("jo@example.org")
        #expect(try await work("stranger@example.org") == known)
        #expect(known.contains { $0.contains("INSERT INTO invitation") })
    }
}
