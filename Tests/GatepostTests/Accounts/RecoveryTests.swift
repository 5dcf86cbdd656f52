@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct RecoveryTests {
    let world: World
    let manager, deputy, staff: Member.ID
    static let password = "three brown teapots"

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        staff = try await world.member(.staff, [.contributor], named: "Ada Okoro")
        for (member, name) in [(manager, "mo"), (deputy, "dee"), (staff, "ada")] {
            try await world.canSignIn(member, as: "\(name)@acornlane.example", with: RecoveryTests.password)
        }
    }

    private func signIn(_ name: String = "ada") async throws -> Sessions.Begun? {
        let answer = try await SignIn(
            "\(name)@acornlane.example", password: RecoveryTests.password, from: "192.0.2.1", knownBrowser: nil, agent: "Test"
        ).perform(in: world.application)
        guard case .welcome(let begun) = answer else { return nil }
        return try await world.whole(begun)
    }

    private func confirm(_ invitation: Invitation.ID) -> ConfirmRecovery {
        ConfirmRecovery(staff, by: invitation, with: world.application.secrets)
    }

    @Test("P3: two different people let somebody in anew: everything they had is forgotten, and a letter invites them") func two() async throws {
        let begun = try #require(try await signIn())
        let invitation: Invitation.ID = world.identifier()
        await #expect(throws: NotFound()) { try await world.perform(confirm(invitation), by: deputy) }
        try await world.perform(AskToRecover(world.identifier(), of: staff), by: manager)
        #expect(try await world.refusals(of: confirm(invitation), to: manager) == [.secondPersonToLoosen])
        let sessions = Sessions(world.application)
        #expect(try await sessions.session(begun.secret, at: world.now) != nil)
        try await world.perform(confirm(invitation), by: deputy)
        #expect(try await sessions.session(begun.secret, at: world.now) == nil)
        #expect(try await signIn() == nil)
        let joining = Joining(
            try await world.token(of: invitation), from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: world.application)
        let answer = try await joining.accept(name: "Ada Okoro", username: "", password: "seven green kettles", age: .adult)
        guard case .joined(let back) = answer else { return #expect(Bool(false), "the invitation does not let them in") }
        let session = try #require(try await sessions.session(back.secret, at: world.now))
        #expect(session.member == staff && session.lacksSecondFactor)
        let verbs = try await world.application.read { db in try db.rows("SELECT verb FROM audit ORDER BY number") { try $0.text(0) } }
        #expect(verbs.contains("account.askToRecover") && verbs.contains("account.recover"))
    }

    @Test("P3: nobody asks for themselves, from below, for a former partner, or without a duty to") func whom() async throws {
        let ask = AskToRecover(world.identifier(), of: manager)
        #expect(try await world.refusals(of: ask, to: manager) == [.aboutOneself])
        #expect(try await world.refusals(of: ask, to: staff).contains { $0.rule == .holdsDuty })
        #expect(try await world.refusals(of: ask, to: deputy).contains { $0.rule == .holdsDuty })
        let child = try await world.child()
        let (mother, father) = (try await world.carer(of: child), try await world.carer(of: child, named: "Max Kershaw"))
        try await world.canSignIn(mother, as: "jo@example.org", with: RecoveryTests.password)
        try await world.makeOnePerson(father, manager)
        #expect(try await world.refusals(of: AskToRecover(world.identifier(), of: mother), to: manager) == [.ownChild])
        await #expect(throws: NotFound()) { try await world.perform(AskToRecover(world.identifier(), of: mother), by: mother) }
    }

    @Test("P3: a no ends it, and nothing changed") func dropped() async throws {
        try await world.perform(AskToRecover(world.identifier(), of: staff), by: manager)
        try await world.perform(DropRecovery(staff), by: deputy)
        #expect(try await signIn() != nil)
        await #expect(throws: NotFound()) { try await world.perform(confirm(world.identifier()), by: deputy) }
    }

    @Test("P3: asking and agreeing take a proof of one's own, as anything that lets somebody in") func proven() async throws {
        let asking = world.asking(manager, provenAt: nil)
        await #expect(throws: ProofNeeded()) {
            try await world.application.gate.perform(AskToRecover(world.identifier(), of: staff), for: asking)
        }
    }

    @Test("P3: the machine lets in only the last of those who run the setting, and it is in the log") func machine() async throws {
        let application = world.application
        _ = try await world.member(.committee, [.registeredPerson], named: "Ruth Adair")
        let other = try await world.member(.staff, [.deputy], named: "Kay Marsh")
        try await world.canSignIn(other, as: "kay@acornlane.example", with: RecoveryTests.password)
        await #expect(throws: Refused([.secondPersonToLoosen])) {
            _ = try await RecoverAtMachine.perform("mo@acornlane.example", in: world.setting, of: application)
        }
        try await world.write(
            "UPDATE membership SET last_day = \(world.today.adding(days: -1)) WHERE setting = \(world.setting) AND id IN (\(list: [other, deputy]))")
        let address = try await RecoverAtMachine.perform("Mo@acornlane.example", in: world.setting, of: application)
        #expect(address.hasPrefix("http://localhost:8080/join/"))
        #expect(try await signIn("mo") == nil)
        let token = String(address.suffix(32))
        let joining = Joining(token, from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: application)
        guard case .joined = try await joining.accept(name: "Mo Okafor", username: "", password: "seven green kettles", age: .adult) else {
            return #expect(Bool(false), "the address does not let them in")
        }
        let actors = try await application.read { db in
            try db.rows("SELECT actor FROM audit WHERE verb = 'account.recoverAtMachine' AND outcome = 'done'") { try $0.text(0) }
        }
        #expect(actors == ["machine"])
        await #expect(throws: Refused([.needsDuty([.registeredPerson]), .secondPersonToLoosen])) {
            let action = RecoverAtMachine(staff, by: world.identifier(), with: application.secrets)
            try await world.write(
                "UPDATE membership SET last_day = NULL WHERE setting = \(world.setting) AND id IN (\(list: [other, deputy]))")
            try await world.perform(action, by: manager)
        }
    }
}
