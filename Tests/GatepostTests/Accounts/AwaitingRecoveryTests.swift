@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// Between two people's agreeing to let somebody in anew and that person's coming back, an account has no password. It is nobody else's meanwhile.
@Suite struct AwaitingRecoveryTests {
    let world: World
    let manager, deputy, mother: Member.ID
    let person: Person.ID
    let rowan: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Eve Moss")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        rowan = try await world.child()
        mother = try await world.carer(of: rowan, named: "Jo Kershaw")
        try await world.canSignIn(mother, as: "jo@example.org", with: "three brown teapots")
        person = try #require(try await world.viewer(mother)).person
    }

    /// Signs in with a username and has no address.
    private func hasUsername(_ name: String = "jo.kershaw") async throws {
        try await world.write("UPDATE person SET email = NULL, username = \(name) WHERE id = \(person)")
    }

    /// Two people let the mother in anew.
    private func recover() async throws -> Invitation.ID {
        let invitation: Invitation.ID = world.identifier()
        try await world.perform(AskToRecover(world.identifier(), of: mother), by: manager)
        try await world.perform(ConfirmRecovery(mother, by: invitation, with: world.application.secrets), by: deputy)
        return invitation
    }

    private func invitation(_ name: String, _ email: String? = nil, to invited: Invited) -> InvitePerson {
        InvitePerson(
            world.identifier(), name: name, email: email.flatMap(EmailAddress.init), to: invited, secrets: world.application.secrets)
    }

    private func joining(_ invitation: Invitation.ID) async throws -> Joining {
        Joining(try await world.token(of: invitation), from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: world.application)
    }

    /// Uses an invitation with a new password, and gives back whoever is signed in then.
    private func join(_ invitation: Invitation.ID, as name: String = "Jo Kershaw", username: String = "") async throws -> Viewer? {
        let answer = try await joining(invitation).accept(name: name, username: username, password: "seven green kettles", age: .adult)
        guard case .joined(let begun) = answer else { return nil }
        return try await world.look(at: begun.secret)?.viewer
    }

    @Test("P3, D16: an invitation and the username of somebody who waits to be let in anew are no way to their account") func username()
        async throws
    {
        try await hasUsername()
        let paper = try await recover()
        let theirs = invitation("Max Kershaw", to: .carer(Invited.Tie(rowan, relationship: "father")))
        try await world.perform(theirs, by: manager)
        await #expect(throws: Refused([.alreadyTaken("username")])) {
            _ = try await join(theirs.id, as: "Max Kershaw", username: "jo.kershaw")
        }
        let other = try #require(try await join(theirs.id, as: "Max Kershaw", username: "max.kershaw"))
        #expect(other.member != mother && other.person != person)
        // The paper that two people agreed to is hers, with the name that she had.
        let back = try #require(try await join(paper))
        #expect(back.member == mother && back.person == person)
    }

    @Test("P3: another letter to the address of somebody who waits to be let in anew finds them, because it is their mailbox") func letter()
        async throws
    {
        _ = try await recover()
        let ash = try await world.child("Ash")
        let second = invitation("Jo Kershaw", "jo@example.org", to: .carer(Invited.Tie(ash, relationship: "mother")))
        try await world.perform(second, by: manager)
        #expect(try await join(second.id)?.person == person)
    }

    @Test(
        "P3, N28: one person alone invites nobody whose account waits for them, and an invitation that ran out is renewed by two",
        arguments: [true, false])
    func renewed(_ byLetter: Bool) async throws {
        if !byLetter { try await hasUsername() }
        let first = try await recover()
        for address in [nil, "eve@example.org", "jo@example.org"] {
            await #expect(throws: NotFound()) {
                try await world.perform(invitation("Jo Kershaw", address, to: .onRecord(mother)), by: manager)
            }
        }
        let viewer = try #require(try await world.viewer(manager))
        let page = try await world.application.read { [mother] db in try MemberPage.load(mother, for: viewer, from: db) }
        #expect(page.hasAccount, "the way to letting them in anew stays open")
        world.wait(15 * Span.day)
        await #expect(throws: Refused([.invitationOver])) { _ = try await join(first) }
        let second = try await recover()
        let third = try await recover()
        await #expect(throws: Refused([.invitationOver])) { _ = try await join(second) }
        let back = try #require(try await join(third))
        #expect(back.member == mother && back.person == person)
        // Somebody who never had an account is invited by one person, as ever.
        let max = try await world.carer(of: rowan, named: "Max Kershaw")
        #expect(try await world.refusals(of: invitation("Max Kershaw", to: .onRecord(max)), to: manager) == [])
    }

    @Test("P3: an invitation from before somebody had an account opens nothing when it is forgotten") func before() async throws {
        let max = try await world.carer(of: rowan, named: "Max Kershaw")
        let (one, two) = (invitation("Max Kershaw", to: .onRecord(max)), invitation("Max Kershaw", to: .onRecord(max)))
        for made in [one, two] { try await world.perform(made, by: manager) }
        #expect(try await join(one.id, as: "Max Kershaw", username: "max.kershaw")?.member == max)
        let anew: Invitation.ID = world.identifier()
        try await world.perform(AskToRecover(world.identifier(), of: max), by: manager)
        try await world.perform(ConfirmRecovery(max, by: anew, with: world.application.secrets), by: deputy)
        await #expect(throws: Refused([.invitationOver])) { _ = try await join(two.id, as: "Max Kershaw", username: "max.kershaw") }
        // Also where it was made in another setting, which does not learn that somebody is let in anew.
        try await world.write("UPDATE invitation SET revoked_at = NULL WHERE setting = \(world.setting) AND id = \(two.id)")
        await #expect(throws: Refused([.invitationOver])) { _ = try await join(two.id, as: "Max Kershaw", username: "max.kershaw") }
        #expect(try await join(anew, as: "Max Kershaw")?.member == max)
    }

    @Test("P3: what lets somebody in anew gives nothing of theirs to whoever else is signed in") func somebodyElse() async throws {
        let neighbour = try await world.carer(of: try await world.child("Ash", "Bello"), named: "Ade Bello")
        let other = try await world.signedIn(neighbour)
        let letter = try await recover()
        let page = try await JoinPage.load(try await world.token(of: letter), at: world.now, in: world.application)
        #expect(page?.isAnew == true)
        await #expect(throws: Refused([.invitationOver])) { _ = try await joining(letter).accept(as: other, age: .adult) }
        #expect(try await join(letter)?.person == person)
        // Somebody on record who never had an account may come with one from elsewhere.
        let made = invitation("Ade Bello", to: .onRecord(try await world.carer(of: rowan, named: "Ade Bello")))
        try await world.perform(made, by: manager)
        guard case .joined(let begun) = try await joining(made.id).accept(as: other, age: .adult) else { throw NotFound() }
        #expect(try await world.look(at: begun.secret)?.person == other.person)
    }
}
