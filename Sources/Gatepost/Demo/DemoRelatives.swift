import Safeguarding

/// Relatives whom the demo's parents ask for (S4): one who reads along with a room and may comment, one who sees her grandchild's posts
/// only, and one for whom nobody has answered yet.
struct DemoRelatives: Sendable {
    private(set) var accounts: [DemoSetting.Account] = []

    static func build(on stage: DemoStage, team: DemoTeam, families: DemoFamilies) async throws -> DemoRelatives {
        var relatives = DemoRelatives()
        if let jo = families.known["jo"] {
            try await relatives.invite(
                "Margaret Dunn", "grandmother", user: "margaret", .room, comments: true, by: jo,
                note: "Rowan’s grandmother: reads Oak’s posts, may comment", on: stage, team)
        }
        if let agnieszka = families.known["agnieszka"] {
            try await relatives.invite(
                "Halina Wójcik", "grandmother", user: "halina", .ownChild, comments: false, by: agnieszka,
                note: "Zofia’s grandmother: only what shows Zofia, or is for her family", on: stage, team)
        }
        if let beth = families.known["beth"] {
            try await stage.perform(
                ProposeRelative(
                    stage.identifier(), for: beth.child,
                    RelativeProposal(
                        name: "Dot Emery", relationship: "great-aunt", email: EmailAddress("dot@acornlane.example"), sees: .ownChild)),
                as: beth.carer)
        }
        return relatives
    }

    private mutating func invite(
        _ name: String, _ relationship: String, user: String, _ sees: RelativeSight, comments: Bool,
        by parent: (child: Child.ID, carer: Member.ID), note: String, on stage: DemoStage, _ team: DemoTeam
    ) async throws {
        let (relative, invitation): (Relative.ID, Invitation.ID) = (stage.identifier(), stage.identifier())
        let proposal = RelativeProposal(
            name: name, relationship: relationship, email: EmailAddress("\(user)@acornlane.example"), sees: sees, wantsComments: comments)
        try await stage.perform(ProposeRelative(relative, for: parent.child, proposal), as: parent.carer)
        try await stage.perform(
            AnswerRelative(relative, .invite(invitation, comments: comments), secrets: stage.application.secrets), as: try team.manager)
        let member = try await stage.join(invitation, name: name, user: user)
        try await stage.sign(.visitorsAgreement, as: member, named: name)
        accounts.append(.init(name: name, title: "Invited family", email: "\(user)@acornlane.example", note: note))
    }
}
