import Gatepost
import Safeguarding

extension Routes {
    /// Two people who run the setting let somebody in anew who lost everything.
    static let recovery: [Route] = [
        .get("/people/:member/recover", .duties(Duty.managing)) { visit in
            let member: Member.ID = try visit.identifier("member")
            return .page(try await visit.load { try RecoveryPage.load(member, for: $0, from: $1) }.page)
        },
        .button("/people/:member/recover", .duties(Duty.managing), { visit in
            guard let id = visit.form["id"].flatMap({ Record.ID($0) }) else { throw NotFound() }
            return AskToRecover(id, of: try visit.identifier("member"))
        }, onward: recovering),
        .post("/people/:member/recover/confirm", .duties(Duty.managing)) { visit in
            let (member, invitation): (Member.ID, Invitation.ID) = (try visit.identifier("member"), visit.application.identifier())
            let page = try await visit.load { try RecoveryPage.load(member, for: $0, from: $1) }
            try await visit.perform(ConfirmRecovery(member, by: invitation, with: visit.application.secrets))
            return .redirect(to: page.goesByLetter ? "/people/\(member)" : "/invitations/\(invitation)/paper", saying: .invited)
        },
        .button("/people/:member/recover/drop", .duties(Duty.managing), { DropRecovery(try $0.identifier("member")) }, onward: recovering),
    ]

    @Sendable private static func recovering(_ visit: Visit) throws -> LocalPath {
        "/people/\(try visit.identifier("member", of: Member.self))/recover"
    }
}

extension RecoveryPage {
    var page: Page {
        let goes = goesByLetter ? Words.SecondFactor.goesByLetter : Words.SecondFactor.goesOnPaper
        return Page(Words.SecondFactor.recoverTitle(name), at: .people, main: .card(nil, """
            <p>\(Words.SecondFactor.recoverLead)</p><p>\(goes)</p>\(if: askedBy, asked)\
            \(if: askedBy == nil, .form(
                to: "/people/\(member)/recover", submit: Words.SecondFactor.askToRecover, beside: .link(Words.goBack, to: "/people/\(member)", quiet: true),
                .freshIdentifier))
            """))
    }

    private func asked(_ name: String) -> HTML {
        """
        <p>\(Words.SecondFactor.recoverAsked(name))</p><div class="row">\
        \(if: !isAskedByViewer, .action(Words.SecondFactor.agreeToRecover, to: "/people/\(member)/recover/confirm", quiet: false))\
        \(.action(Words.SecondFactor.dropRecovery, to: "/people/\(member)/recover/drop"))</div>
        """
    }
}
