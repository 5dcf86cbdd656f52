import Gatepost
import Safeguarding

/// The two forms by which somebody is asked in.
struct InviteForm {
    let form: Form
    let choices: InvitationChoices

    static func read(_ form: inout Form, secrets: Secrets) -> InvitePerson? {
        let name = form.text("name", max: 100)
        let isPaper = form["how"] == "paper"
        let email = isPaper ? nil : EmailAddress(form["email"] ?? "")
        if !isPaper, email == nil { form.refuse("email", (form["email"] ?? "").isEmpty ? Words.needed : Words.notAnAddress) }
        let lastDay = form["capacity"] == nil ? nil : form.day("last_day", optional: true)
        let invited: Invited?
        if let member = form.identifier("member", of: Member.self, optional: true) {
            invited = .onRecord(member)
        } else if form["capacity"] != nil {
            invited = team(&form)
        } else {
            invited = carer(&form)
        }
        guard let id = form.identifier("id", of: Invitation.self), let invited else { return nil }
        let typed = (form["username"] ?? "").trimmingBlanks
        let username = isPaper ? Username(typed) : nil
        if isPaper, !typed.isEmpty, username == nil { form.refuse("username", Words.theirUsernameHint) }
        return InvitePerson(
            id, name: name, email: email, to: invited, language: form["language"] ?? "en", username: username, until: lastDay, secrets: secrets)
    }

    private static func carer(_ form: inout Form) -> Invited? {
        let authority = form.choice("authority", of: Authority.self)
        let livesWith = form.identifier("lives_with", of: Member.self, optional: true)
        let relationship = form.text("relationship", max: 60)
        let evidence = form.text("evidence", max: 200, optional: true)
        guard let child = form.identifier("child", of: Child.self), let authority else { return nil }
        return .carer(
            Invited.Tie(
                child, relationship: relationship, authority: authority, evidence: evidence, evidenceSeen: form.isTicked("evidence_seen"),
                livesWith: livesWith))
    }

    private static func team(_ form: inout Form) -> Invited? {
        let duty = form.choice("duty", of: Duty.self, optional: true)
        let lineManager = form.identifier("line_manager", of: Member.self, optional: true)
        let title = form.text("title", max: 60)
        guard let capacity = form.choice("capacity", of: Capacity.self) else { return nil }
        return .team(capacity, title: title, duty: duty, lineManager: lineManager)
    }

    /// First whose carer it is; then who they are, with the child's other carers to choose from.
    func carerPage(child: Child.ID?) -> Page {
        if form["member"] != nil { return recordPage }
        guard let child, let named = choices.children.first(where: { $0.id == child }) else {
            return Page(Words.inviteCarer, at: .people, main: .card(nil, """
                <form class="stack" method="get" action="/invitations/new">\
                \(form.menu("child", Words.whoseCarer, choices.children.map { Choice($0.id.description, $0.name) }))\
                <div class="row"><button class="button" type="submit">\(Words.toTheirDetails)</button></div></form>
                """))
        }
        return Page(Words.inviteCarerOf(named.name), at: .people, main: .card(nil, .form(
            to: "/invitations", form, submit: Words.invite, beside: .link(Words.goBack, to: "/invitations", quiet: true), """
                \(form.hidden("id"))\(form.hidden("child"))\(form.line("name", Words.theirName, max: 100))\
                \(form.line("relationship", Words.relationship, hint: Words.relationshipHint, max: 60))\
                \(form.menu("authority", Words.authorityLabel, Authority.allCases.map { Choice($0.rawValue, Words.authority($0)) }, hint: Words.authorityHint))\
                \(form.tick("evidence_seen", Words.evidenceSeen))\(form.line("evidence", Words.evidence, hint: Words.evidenceHint, optional: true, max: 200))\
                \(home)\(language)\(how)
                """)), aside: .card(Words.howItGoes, .paragraphs(Words.howCarersJoin)))
    }

    private var recordPage: Page {
        Page(Words.inviteOnRecord, at: .people, main: .card(nil, .form(
            to: "/invitations", form, submit: Words.invite, beside: .link(Words.goBack, to: "/invitations", quiet: true), """
                \(form.hidden("id"))\(form.hidden("member"))\(form.line("name", Words.theirName, max: 100))\(language)\(how)\(username)
                """)))
    }

    private var home: HTML {
        choices.carers.isEmpty
            ? .empty
            : form.menu("lives_with", Words.livesWith, choices.carers.map { Choice($0.id.description, Words.with($0.name)) }, hint: Words.livesWithHint, optional: true)
    }

    private var language: HTML { form.menu("language", Words.languageTheyPrefer, Words.languages.map { Choice($0.0, $0.1) }) }

    private var username: HTML {
        form.line("username", Words.theirUsername, .username, hint: Words.theirUsernameHint, optional: true, max: 30)
    }

    private var how: HTML {
        """
        \(form.choice("how", Words.howToInvite, [Choice("email", Words.byEmail), Choice("paper", Words.onPaper, hint: Words.onPaperHint)]))\
        \(form.line("email", Words.theirEmail, .email, hint: Words.theirEmailHint, optional: true, max: 200))
        """
    }

    var teamPage: Page {
        let capacities = Capacity.allCases.filter { !$0.isFamily }
        return Page(Words.inviteTeam, at: .people, main: .card(nil, .form(
            to: "/invitations", form, submit: Words.invite, beside: .link(Words.goBack, to: "/invitations", quiet: true), """
                \(form.hidden("id"))\(form.line("name", Words.theirName, max: 100))\
                \(form.menu("capacity", Words.capacityLabel, capacities.map { Choice($0.rawValue, Words.capacity($0)) }))\
                \(form.line("title", Words.jobTitle, hint: Words.jobTitleHint, max: 60))\
                \(form.menu("duty", Words.dutyLabel, choices.duties.map { Choice($0.rawValue, Words.sentenceCase(Words.duty($0))) }, hint: Words.dutyHint, optional: true))\
                \(form.menu("line_manager", Words.lineManager, choices.team.map { Choice($0.id.description, $0.name) }, optional: true))\
                \(form.line("last_day", Words.lastDayHere, .day, hint: Words.lastDayHereHint, optional: true))\(language)\(how)\(username)
                """)), aside: .card(Words.howItGoes, .paragraphs(Words.howTeamJoins)))
    }
}
