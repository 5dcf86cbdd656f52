import Gatepost
import Safeguarding

extension Routes {
    /// Asking people in.
    static let invitations: [Route] = [
        .get("/invitations", .duties(Duty.managing)) { visit in
            let viewer = try visit.viewer
            let after = visit.query["after"].flatMap { Invitation.ID($0) }
            let page = try await visit.application.read(in: viewer.setting) { db in try InvitationsPage.load(after: after, for: viewer, from: db) }
            return .page(page.page(for: viewer))
        },
        .get("/invitations/new", .duties(Duty.managing)) { visit in
            let id: Invitation.ID = visit.application.identifier()
            var form = Form(["id": id.description, "language": "en", "how": "email", "child": visit.query["child"] ?? ""])
            if let member = visit.query["member"] {
                let known = try await onRecord(member, visit)
                let email = known?.email ?? ""
                form = Form([
                    "id": id.description, "how": email.isEmpty ? "paper" : "email", "language": "en", "member": member,
                    "name": known?.name ?? "", "email": email,
                ])
            }
            return .page(try await inviteCarer(form, visit))
        },
        .get("/invitations/new/team", .duties(Duty.managing)) { visit in
            let id: Invitation.ID = visit.application.identifier()
            return .page(try await inviteTeam(Form(["id": id.description, "language": "en", "how": "email"]), visit))
        },
        .post("/invitations", .duties(Duty.managing)) { visit in
            var form = visit.form
            let isTeam = form["capacity"] != nil
            do {
                guard let invitation = InviteForm.read(&form, secrets: visit.application.secrets), form.isSound else {
                    return .page(isTeam ? try await inviteTeam(form, visit) : try await inviteCarer(form, visit), status: 422)
                }
                try await visit.application.gate.perform(invitation, for: visit.asking)
            } catch let refused as Refused {
                form.refuse(refused)
                return .page(isTeam ? try await inviteTeam(form, visit) : try await inviteCarer(form, visit), status: 422)
            }
            guard form["how"] == "paper", let id = form["id"].flatMap({ Invitation.ID($0) }) else { return .redirect(to: "/invitations", saying: .invited) }
            return .redirect(to: "/invitations/\(id)/paper")
        },
        .get("/invitations/:invitation/paper", .duties(Duty.managing)) { visit in
            .page(try await PaperInvitation.load(visit.identifier("invitation"), for: visit.asking, in: visit.application).page)
        },
        .post("/invitations/:invitation/hand-over", .duties(Duty.managing)) { visit in
            try await visit.application.gate.perform(HandOverInvitation(visit.identifier("invitation")), for: visit.asking)
            return .redirect(to: "/invitations", saying: .saved)
        },
        .post("/invitations/:invitation/revoke", .duties(Duty.managing)) { visit in
            try await visit.application.gate.perform(RevokeInvitation(visit.identifier("invitation")), for: visit.asking)
            return .redirect(to: "/invitations", saying: .invitationRevoked)
        },
    ]

    private static func onRecord(_ member: String, _ visit: Visit) async throws -> (name: String, email: String)? {
        guard let member = Member.ID(member) else { return nil }
        return try await visit.load { try Contact.load(member, for: $0, from: $1) }
    }

    private static func inviteCarer(_ form: Form, _ visit: Visit) async throws -> Page {
        let (viewer, child) = (try visit.viewer, form["child"].flatMap { Child.ID($0) })
        let choices = try await visit.application.read(in: viewer.setting) { db in try InvitationChoices.load(for: child, viewer: viewer, from: db) }
        return InviteForm(form: form, choices: choices).carerPage(child: child)
    }

    private static func inviteTeam(_ form: Form, _ visit: Visit) async throws -> Page {
        let viewer = try visit.viewer
        let choices = try await visit.application.read(in: viewer.setting) { db in try InvitationChoices.load(for: nil, viewer: viewer, from: db) }
        return InviteForm(form: form, choices: choices).teamPage
    }
}
