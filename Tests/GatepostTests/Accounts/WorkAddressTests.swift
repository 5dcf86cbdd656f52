@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite struct WorkAddressTests {
    let world: World
    let manager: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
    }

    private func invitation(_ email: String?, as capacity: Capacity = .volunteer, username: String? = nil) -> InvitePerson {
        InvitePerson(
            world.identifier(), name: "Al Moor", email: email.flatMap(EmailAddress.init),
            to: .team(capacity, title: "Helper", duty: nil, lineManager: nil), username: username.flatMap(Username.init),
            until: capacity == .officer ? world.today.adding(days: 90) : nil, secrets: world.application.secrets)
    }

    @Test("N22: staff are invited at a declared domain, never at a private provider's or somebody else's") func addresses() async throws {
        #expect(try await world.refusals(of: invitation("al@acornlane.example"), to: manager) == [])
        #expect(try await world.refusals(of: invitation("al@gmail.com"), to: manager) == [.privateAddress("email")])
        #expect(try await world.refusals(of: invitation("al@trust.example"), to: manager) == [.addressElsewhere])
        // An officer from outside has their own council's address, and no private one either.
        #expect(try await world.refusals(of: invitation("al@council.example", as: .officer), to: manager) == [])
        #expect(try await world.refusals(of: invitation("al@hotmail.co.uk", as: .officer), to: manager) == [.privateAddress("email")])
    }

    @Test("N22: a further domain is declared by whoever manages; private providers never are, and one that is taken out invites nobody")
    func domains() async throws {
        let id: Record.ID = world.identifier()
        let keyworker = try await world.member(.staff)
        #expect(try await world.refusals(of: DeclareDomain(id, "trust.example"), to: keyworker) == [.needsDuty(Duty.managing)])
        for private_ in ["gmail.com", "btinternet.com", "yahoo.co.uk"] {
            #expect(try await world.refusals(of: DeclareDomain(world.identifier(), private_), to: manager) == [.privateAddress("domain")])
        }
        #expect(try await world.refusals(of: DeclareDomain(world.identifier(), "not a domain"), to: manager) == [.notUnderstood("domain")])
        #expect(
            try await world.refusals(of: DeclareDomain(world.identifier(), "acornlane.example"), to: manager) == [.alreadyTaken("domain")])
        try await world.perform(DeclareDomain(id, " @Trust.example"), by: manager)
        #expect(try await world.refusals(of: invitation("al@trust.example"), to: manager) == [])
        try await world.perform(WithdrawDomain(id), by: manager)
        #expect(try await world.refusals(of: invitation("bo@trust.example"), to: manager) == [.addressElsewhere])
    }

    @Test("N22: somebody without an address at work signs in with the username that the setting gave them, and with no other")
    func username() async throws {
        #expect(try await world.refusals(of: invitation(nil), to: manager) == [.missing("username")])
        let made = invitation(nil, username: "Al.Moor")
        try await world.perform(made, by: manager)
        let token = try await world.token(of: made.id)
        let now = world.now
        let page = try await JoinPage.load(token, at: now, in: world.application)
        #expect(page?.givenUsername == "al.moor")
        let joining = Joining(token, from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: world.application)
        _ = try await joining.accept(name: "Al Moor", username: "boss", password: "three brown teapots", age: .adult)
        let names = try await world.application.read { db in
            try db.rows("SELECT username FROM person WHERE username IS NOT NULL") { try $0.text(0) }
        }
        #expect(names == ["al.moor"])
        #expect(try await world.refusals(of: invitation(nil, username: "al.moor"), to: manager) == [.alreadyTaken("username")])
    }
}
