@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

/// A parent with a child in Oak, whoever runs the setting, and the steps by which a relative comes in.
struct FamilyWorld {
    let world: World
    let manager, deputy, mother: Member.ID
    let rowan: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Kim Dale")
        rowan = try await world.child("Rowan", "Kershaw")
        mother = try await world.carer(of: rowan, named: "Jo Kershaw")
        try await world.decide(.grant, for: rowan, by: mother)
    }

    func proposal(
        _ name: String = "Nan Dunn", sees: RelativeSight = .ownChild, comments: Bool = false, email: String? = "nan@example.org"
    ) -> RelativeProposal {
        RelativeProposal(
            name: name, relationship: "grandmother", email: email.flatMap(EmailAddress.init), sees: sees, wantsComments: comments)
    }

    func propose(_ proposal: RelativeProposal? = nil, by parent: Member.ID? = nil, for child: Child.ID? = nil) async throws -> Relative.ID {
        let relative: Relative.ID = world.identifier()
        try await world.perform(ProposeRelative(relative, for: child ?? rowan, proposal ?? self.proposal()), by: parent ?? mother)
        return relative
    }

    func answer(_ relative: Relative.ID, _ answer: AnswerRelative.Answer) -> AnswerRelative {
        AnswerRelative(relative, answer, secrets: world.application.secrets)
    }

    /// Approves one, and gives back the invitation.
    func invite(_ relative: Relative.ID, comments: Bool = false) async throws -> Invitation.ID {
        let invitation: Invitation.ID = world.identifier()
        try await world.perform(answer(relative, .invite(invitation, comments: comments)), by: manager)
        return invitation
    }

    func joining(_ invitation: Invitation.ID) async throws -> Joining {
        Joining(try await world.token(of: invitation), from: "192.0.2.1", knownBrowser: nil, agent: "Test", in: world.application)
    }

    /// Uses an invitation as somebody new would.
    func join(_ invitation: Invitation.ID, agreed: Bool = true) async throws -> Sessions.Begun {
        let answer = try await joining(invitation).accept(name: "Nan Dunn", username: "", password: "three brown teapots", age: .adult)
        guard case .joined(let begun) = answer else { throw NotFound() }
        if agreed { try await world.sign(.visitorsAgreement, by: begun.member) }
        return begun
    }

    func ownPage(_ member: Member.ID, of child: Child.ID? = nil) async throws -> OwnChildPage {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { [rowan] db in try OwnChildPage.load(child ?? rowan, for: viewer, from: db) }
    }

    func desk(_ member: Member.ID, after last: Relative.ID? = nil) async throws -> RelativesPage {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try RelativesPage.load(after: last, for: viewer, from: db) }
    }

    func shown(_ post: Post.ID, to member: Member.ID) async throws -> ShownPost {
        let viewer = try #require(try await world.viewer(member))
        return try await world.application.read { db in try ShownPost.load(post, for: viewer, from: db) }
    }
}
