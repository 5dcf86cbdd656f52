@testable import Gatepost
import Safeguarding
import Storage
import Testing
import TestSupport

@Suite struct InvitationTests {
    let world: World
    let manager: Member.ID
    let rowan: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Priya Shah")
        rowan = try await world.child()
    }

    private func invite(
        _ name: String = "Jo Kershaw", _ email: String? = "jo@example.org", to invited: Invited? = nil, by member: Member.ID? = nil
    ) async throws -> Invitation.ID {
        let id: Invitation.ID = world.identifier()
        let tie = Invited.Tie(
            rowan, relationship: "mother", authority: .parentalResponsibility, evidence: "birth certificate", evidenceSeen: true)
        try await world.perform(
            InvitePerson(
                id, name: name, email: email.flatMap(EmailAddress.init), to: invited ?? .carer(tie), secrets: world.application.secrets),
            by: member ?? manager)
        return id
    }

    private func join(
        _ token: String, _ password: String = "three brown teapots", username: String = "", name: String = "Jo Kershaw"
    ) async throws -> Joining.Answer {
        try await Joining(token, from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: world.application)
            .accept(name: name, username: username, password: password, age: .adult)
    }

    private func viewer(_ answer: Joining.Answer) async throws -> Viewer? {
        guard case .joined(let begun) = answer else { return nil }
        return try await Sessions(world.application).session(begun.secret, at: world.now)?.viewer
    }

    @Test("D16: a carer joins by an invitation tied to a child, and who asked whom and when is on record") func joined() async throws {
        let id = try await invite()
        let viewer = try #require(try await viewer(try await join(try await world.token(of: id))))
        #expect(viewer.capacity == .parent)
        #expect(viewer.children.map(\.child) == [rowan])
        #expect(!viewer.hasAgreed)
        let row = try await world.application.read { db in
            try db.row("SELECT invited_by, invited_at, used_by, used_at FROM invitation WHERE id = \(id)") {
                (try $0.identifier(0) as Member.ID, try $0.integer(1), try $0.identifier(2) as Member.ID, try $0.integer(3))
            }
        }
        let record = try #require(row)
        #expect(record == (manager, world.now, viewer.member, world.now))
        let seenBy = try await world.application.read { db in
            try db.row("SELECT evidence_seen_by FROM carer WHERE member = \(viewer.member)") { try $0.identifier(0) as Member.ID }
        }
        #expect(seenBy == manager)
    }

    @Test("D16, S4: it works once; used, revoked, run out, or for a child who has left, it opens nothing") func over() async throws {
        let (used, revoked, late, left) = (try await invite(), try await invite("Kit"), try await invite("Al"), try await invite("Bo"))
        _ = try await join(try await world.token(of: used))
        try await world.perform(RevokeInvitation(revoked), by: manager)
        let works = world.application.passwords.worksDone
        for id in [used, revoked] {
            let token = try await world.token(of: id)
            await #expect(throws: Refused([.invitationOver])) { _ = try await join(token) }
        }
        try await world.write("UPDATE child SET last_day = \(world.today.adding(days: -1)) WHERE id = \(rowan)")
        let gone = try await world.token(of: left)
        await #expect(throws: Refused([.invitationOver])) { _ = try await join(gone) }
        try await world.write("UPDATE child SET last_day = NULL WHERE id = \(rowan)")
        world.wait(15 * Span.day)
        let expired = try await world.token(of: late)
        await #expect(throws: Refused([.invitationOver])) { _ = try await join(expired) }
        await #expect(throws: NotFound()) { _ = try await join(String(repeating: "0", count: 32)) }
        #expect(world.application.passwords.worksDone == works)
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM carer") } == 1)
    }

    @Test("D16: the token is nowhere in the database") func notStored() async throws {
        let token = try await world.token(of: try await invite())
        let columns = try await world.application.read { db in
            try db.rows("SELECT salt, token_hash FROM invitation") { try $0.bytes(0) + $0.bytes(1) }
        }
        #expect(columns.count == 1)
        #expect(!columns[0].hexadecimal.contains(token))
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM outbox WHERE kind = 'invitation'") } == 1)
    }

    @Test("D16: only those who run the setting invite; nobody is invited from below, or by their own family") func who() async throws {
        let practitioner = try await world.member(.staff, [.contributor], named: "Ada Okoro")
        let deputy = try await world.member(.staff, [.deputy], named: "Lin Ward")
        let parent = try await world.carer(of: rowan)
        let tie = Invited.carer(Invited.Tie(rowan, relationship: "aunt"))
        func refusals(_ invited: Invited, _ member: Member.ID) async throws -> [Refusal] {
            try await world.refusals(
                of: InvitePerson(
                    world.identifier(), name: "X Y", email: nil, to: invited, username: Username("x.y"), secrets: world.application.secrets),
                to: member)
        }
        #expect(try await refusals(tie, practitioner) == [.needsDuty(Duty.managing)])
        #expect(try await refusals(tie, parent) == [.needsDuty(Duty.managing), .ownChild])
        #expect(try await refusals(tie, deputy) == [])
        #expect(try await refusals(.team(.staff, title: "Manager", duty: .manager, lineManager: nil), deputy) == [.needsDuty(Duty.leading)])
        #expect(try await refusals(.team(.staff, title: "Nursery nurse", duty: .contributor, lineManager: manager), deputy) == [])
        #expect(
            try await refusals(.team(.parent, title: "Parent", duty: nil, lineManager: nil), manager).contains(.notUnderstood("capacity")))
        try await world.write(
            "UPDATE membership SET person = (SELECT person FROM membership WHERE id = \(deputy)) WHERE id = \(parent)")
        #expect(try await refusals(tie, deputy) == [.ownChild])
    }

    @Test("separated carers live apart unless the manager says that they share a home") func households() async throws {
        let first = try await world.carer(of: rowan, household: world.identifier())
        func household(_ livesWith: Member.ID?, _ email: String) async throws -> Record.ID? {
            let tie = Invited.Tie(rowan, relationship: "father", livesWith: livesWith)
            return try await viewer(try await join(try await world.token(of: try await invite("Al Kershaw", email, to: .carer(tie)))))?
                .household
        }
        let theirs = try #require(try await world.viewer(first)?.household)
        #expect(try await household(first, "al@example.org") == theirs)
        let apart = try #require(try await household(nil, "bo@example.org"))
        #expect(apart != theirs)
        let stranger = try await world.carer(of: try await world.child("Ash", "Moss"))
        let wrong = Invited.Tie(rowan, relationship: "father", livesWith: stranger)
        #expect(
            try await world.refusals(
                of: InvitePerson(world.identifier(), name: "X", email: nil, to: .carer(wrong), secrets: world.application.secrets),
                to: manager)
                == [.notUnderstood("lives_with")])
    }

    @Test("on paper: a username instead of an address, handed over after a look at who they are") func paper() async throws {
        let id = try await invite("Nan Kershaw", nil)
        try await world.perform(HandOverInvitation(id), by: manager)
        #expect(try await world.refusals(of: HandOverInvitation(id), to: manager) == [.changedMeanwhile])
        let token = try await world.token(of: id)
        await #expect(throws: Refused([.missing("username")])) { _ = try await join(token, username: "") }
        await #expect(throws: Refused([.notUnderstood("username")])) { _ = try await join(token, username: "a b!") }
        #expect(try await viewer(try await join(token, username: "nan.kershaw"))?.children.map(\.child) == [rowan])
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM outbox") } == 0)
    }

    @Test("an address with an account needs its password, and the second child joins the same membership") func again() async throws {
        let first = try #require(try await viewer(try await join(try await world.token(of: try await invite()))))
        let ash = try await world.child("Ash")
        let token = try await world.token(of: try await invite(to: .carer(Invited.Tie(ash, relationship: "mother"))))
        guard case .notItsPassword = try await join(token, "not the password") else {
            return #expect(Bool(false), "a wrong password joined")
        }
        let second = try #require(try await viewer(try await join(token)))
        #expect(second.member == first.member)
        #expect(Set(second.children.map(\.child)) == [rowan, ash])
    }

    @Test("P3, D16: a session that was left open is no proof: whoever joins as themselves has just proved that it is them")
    func asThemselves()
        async throws
    {
        let mother = try await world.carer(of: rowan)
        try await world.canSignIn(mother, as: "jo@example.org", with: "three brown teapots")
        let secret = try await world.session("jo@example.org").secret
        let ash = try await world.child("Ash")
        let token = try await world.token(of: try await invite("Max", nil, to: .carer(Invited.Tie(ash, relationship: "stepmother"))))
        let joining = Joining(token, from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: world.application)
        world.wait(Certainty.lasts)
        let open = try #require(try await world.look(at: secret))
        await #expect(throws: ProofNeeded()) { _ = try await joining.accept(as: open, age: .adult) }
        #expect(try await world.application.read(.outside) { db in try db.count("SELECT COUNT(*) FROM session") } == 1)
        #expect(try await open.prove(.password("three brown teapots"), in: world.application) == .right)
        let proved = try #require(try await world.look(at: secret))
        let joined = try #require(try await viewer(try await joining.accept(as: proved, age: .adult)))
        #expect(joined.member == mother && Set(joined.children.map(\.child)) == [rowan, ash])
        // What opens nothing any more asks for no proof.
        await #expect(throws: Refused([.invitationOver])) { _ = try await joining.accept(as: open, age: .adult) }
    }

    @Test("a weak password is refused before anything is made, and the invitation stays open") func weak() async throws {
        let token = try await world.token(of: try await invite())
        await #expect(throws: Refused([.passwordTooShort(least: 10)])) { _ = try await join(token, "short") }
        await #expect(throws: Refused([.passwordTellsName])) { _ = try await join(token, "JoKershaw12") }
        #expect(try await viewer(try await join(token)) != nil)
    }

    @Test("somebody on record gets an account by invitation, once, and nobody takes it from them by a second one") func record()
        async throws
    {
        let carer = try await world.carer(of: rowan)
        let (one, two) = (try await invite("Jo", nil, to: .onRecord(carer)), try await invite("Jo", nil, to: .onRecord(carer)))
        #expect(try await viewer(try await join(try await world.token(of: one), username: "jo.k"))?.member == carer)
        let second = try await world.token(of: two)
        await #expect(throws: Refused([.invitationOver])) { _ = try await join(second, username: "thief") }
    }

    @Test("an old invitation can ask the office for another, once; an open one cannot") func another() async throws {
        let id = try await invite()
        let token = try await world.token(of: id)
        await #expect(throws: Refused([.changedMeanwhile])) { try await AskForAnotherInvitation.perform(token, in: world.application) }
        world.wait(15 * Span.day)
        for _ in 0..<3 { try await AskForAnotherInvitation.perform(token, in: world.application) }
        try await AskForAnotherInvitation.perform("no token of ours", in: world.application)
        #expect(try await world.application.read { db in try db.count("SELECT COUNT(*) FROM outbox WHERE kind = 'desk'") } == 1)
    }
}
