import Gatepost
import Safeguarding

extension Routes {
    /// Relatives who look on: parents propose and end them from their child's page, managers answer and end them from theirs (S4).
    static let family: [Route] =
        [
            .button(
                "/children/:child/family/:relative/end", .parents, { EndRelative(try $0.identifier("relative")) },
                onward: { "/children/\(try $0.identifier("child", of: Child.self))" }),
            .get("/family", .duties(Duty.managing)) { visit in
                let after = visit.query["after"].flatMap { Relative.ID($0) }
                let page = try await visit.load { try RelativesPage.load(after: after, for: $0, from: $1) }
                return .page(page.page(for: try visit.viewer) { visit.application.identifier() })
            },
            .button(
                "/family/:relative/again", .duties(Duty.managing),
                { visit in
                    guard let invitation = visit.form["invitation"].flatMap({ Invitation.ID($0) }) else { throw NotFound() }
                    return InviteRelativeAgain(try visit.identifier("relative"), as: invitation, secrets: visit.application.secrets)
                }, onward: { _ in "/family" }),
            .button("/family/:relative/end", .duties(Duty.managing), { EndRelative(try $0.identifier("relative")) }, onward: { _ in "/family" }),
        ] + propose.routes + answer.routes

    private static let propose = FormPair(
        "/children/:child/family/new", .parents, notice: .questionSent,
        page: { visit, typed in
            let child: Child.ID = try visit.identifier("child")
            let page = try await visit.load { try OwnChildPage.load(child, for: $0, from: $1) }
            guard page.mayInvite || typed != nil else { throw NotFound() }
            return page.proposal(
                typed
                    ?? Form([
                        "id": "\(visit.application.identifier() as Relative.ID)", "how": "email", "sees": RelativeSight.ownChild.rawValue,
                    ]))
        },
        action: { visit, form in
            let (name, relationship) = (form.text("name", max: 100), form.text("relationship", max: ProposeRelative.longestRelationship))
            let typed = form["email"] ?? ""
            let email = form["how"] == "paper" ? nil : EmailAddress(typed)
            if form["how"] != "paper", email == nil { form.refuse("email", typed.isEmpty ? Words.needed : Words.notAnAddress) }
            let (sees, id) = (form.choice("sees", of: RelativeSight.self), form.identifier("id", of: Relative.self))
            guard let sees, let id else { return nil }
            return ProposeRelative(
                id, for: try visit.identifier("child"),
                RelativeProposal(
                    name: name, relationship: relationship, email: email, sees: sees, wantsComments: form.isTicked("comments")))
        },
        onward: { "/children/\(try $0.identifier("child", of: Child.self))" })

    private static let answer = FormPair(
        "/family/:relative", .duties(Duty.managing), notice: .decided,
        page: { visit, typed in
            let relative: Relative.ID = try visit.identifier("relative")
            let row = try await visit.load { try RelativesPage.waiting(relative, for: $0, from: $1) }
            return row.answer(typed ?? Form(["invitation": "\(visit.application.identifier() as Invitation.ID)"]))
        },
        action: { visit, form in
            let relative: Relative.ID = try visit.identifier("relative")
            let secrets = visit.application.secrets
            switch form["answer"] {
            case "yes":
                guard let invitation = form.identifier("invitation", of: Invitation.self) else { return nil }
                return AnswerRelative(relative, .invite(invitation, comments: form.isTicked("comments")), secrets: secrets)
            case "no":
                return AnswerRelative(
                    relative, .decline(reason: form.text("reason", max: AnswerRelative.longestReason)), secrets: secrets)
            default:
                form.refuse("answer", Words.chooseOne)
                return nil
            }
        },
        onward: { _ in "/family" })
}
