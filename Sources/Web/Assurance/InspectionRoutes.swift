import Gatepost
import Safeguarding

extension Routes {
    /// An inspector is coming: the gaps first, then the invitation.
    static let inspection: [Route] =
        [
            .get("/assurance/inspection", .duties(InspectionPage.readers)) { visit in
                .page(try await visit.load { try InspectionPage.load(for: $0, from: $1) }.page)
            },
            .button(
                "/assurance/inspection/:member/end", .duties(Duty.managing), { EndInspection(try $0.identifier("member")) },
                onward: { _ in "/assurance/inspection" }),
        ] + invite.routes

    private static let invite = FormPair(
        "/assurance/inspection/invite", .duties(Duty.inspector.namers), notice: .invited,
        page: { visit, typed in
            let today = try visit.viewer.today
            let form = typed ?? Form([
                "id": "\(visit.application.identifier() as Invitation.ID)", "last_day": today.adding(days: 7).description, "body": Words.Inspection.ofsted,
            ])
            return Page(Words.Inspection.invite, at: .assurance, main: .card(nil, .form(
                to: "/assurance/inspection/invite", form, submit: Words.Inspection.send,
                beside: .link(Words.goBack, to: "/assurance/inspection", quiet: true), """
                \(form.hidden("id"))<p>\(Words.Inspection.inviteLead)</p>\(form.line("name", Words.Inspection.name, .name, max: 100))\
                \(form.line("email", Words.Inspection.email, .email, hint: Words.Inspection.emailHint, max: 200))\
                \(form.line("body", Words.Inspection.body, hint: Words.Inspection.bodyHint, max: 60))\
                \(form.line("last_day", Words.Inspection.lastDay, .day, hint: Words.Inspection.lastDayHint))
                """)))
        },
        action: { visit, form in
            let (name, body, email) = (form.text("name", max: 100), form.text("body", max: 60), EmailAddress(form.text("email", max: 200)))
            if email == nil, form.isSound { form.refuse("email", Words.notAnAddress) }
            guard let lastDay = form.day("last_day"), let id = form.identifier("id", of: Invitation.self) else { return nil }
            return InviteInspector(id, name: name, email: email, from: body, until: lastDay, secrets: visit.application.secrets)
        }, onward: { _ in "/assurance/inspection" })
}

extension InspectionPage {
    var page: Page {
        Page(Words.Inspection.title, at: .assurance, main: """
            <div class="stack"><p class="soft">\(Words.Inspection.lead)</p>\
            \(if: gaps.isEmpty, .notice("<p>\(Words.Assurance.noGaps)</p>", .passed))\
            \(if: !gaps.isEmpty, .sheet(Words.Inspection.gapsTitle, "\(each: gaps, gap)"))\
            \(.sheet(Words.Inspection.whoTitle, "\(each: inspectors, row)\(if: inspectors.isEmpty, "<p class=\"inset soft\">\(Words.Inspection.nobody)</p>")"))\
            <p class="row">\(if: mayInvite, .link(Words.Inspection.invite, to: "/assurance/inspection/invite"))\
            \(.link(Words.Evidence.title, to: "/assurance/evidence", quiet: true))\(.link(Words.Assurance.backToBoard, to: "/assurance", quiet: true))</p>\
            \(if: !mayInvite, "<p class=\"soft\">\(Words.Inspection.onlyRegistered)</p>")</div>
            """)
    }

    private func gap(_ gap: Gap) -> HTML {
        let ids: HTML = "\(each: gap.clauses, { "\(.clause($0.id)) " })"
        return .task(
            .badge(Icon.shield), gap.register?.title ?? gap.clauses[0].demand,
            "\(.tag(gap.standing.figure.words, gap.standing.state.tone)) \(gap.register?.remedy ?? Words.Assurance.remedyUnrecorded) \(ids)",
            "\(if: gap.register, { .link(Words.Inspection.look, to: $0.path, quiet: true) })")
    }

    private func row(_ one: Inspector) -> HTML {
        .task(
            .letters(one.name.initials), one.name,
            "\(one.body) · \(if: one.lastDay, { "\(Words.Inspection.until) \(.day($0))" }) · \(one.hasJoined ? Words.Inspection.opened(one.opened) : Words.Inspection.notYet)",
            "\(if: mayEnd, .action(Words.Inspection.end, to: "/assurance/inspection/\(one.member)/end", stop: true))")
    }
}

extension LogPage {
    func page(for viewer: Viewer, key: String) -> Page {
        Page(Words.Inspection.logTitle, at: .assurance, main: """
            <div class="stack"><p class="soft">\(Words.Inspection.logLead)</p>\(.sheet(nil, .table(Words.Inspection.logTitle, columns: Words.Inspection.logColumns, entries.map { entry in
                [
                    "\(entry.number)", .time(entry.at, for: viewer), .text(who(entry)), "<code>\(entry.verb)</code>", outcome(entry.outcome),
                ]
            })))\(.pager(older: older.map { "/assurance/log?before=\($0)" }))\
            <p class="soft">\(Words.Inspection.key) <code>\(key)</code></p>\
            <p class="row no-print">\(.link(Words.Assurance.backToBoard, to: "/assurance", quiet: true))</p></div>
            """)
    }

    private func who(_ entry: Entry) -> String {
        let who = entry.name ?? entry.capacity.map(Words.People.capacity) ?? Words.Inspection.actor(entry.actor)
        return entry.program.map { "\(who), \(Words.Programs.through($0))" } ?? who
    }

    /// "done", or "refused:" and the rule, with "+n" when it was tried again.
    private func outcome(_ outcome: String) -> HTML {
        guard let colon = outcome.firstIndex(of: ":") else { return .tag(Words.Inspection.done, .passed) }
        let parts = outcome[outcome.index(after: colon)...].split(separator: "+")
        let rule = parts.first.flatMap { Rule(rawValue: String($0)) }?.title ?? ""
        return "\(.tag(Words.Inspection.refused, .stopped)) \(rule)\(if: parts.count > 1, " <span class=\"soft\">\(Words.Inspection.again(parts.last))</span>")"
    }
}

extension Words {
    /// Words of inspections and of the log.
    enum Inspection {
        static let title = "An inspector is coming"
        static let lead = "First what is worth seeing to, then who may look. An inspector reads the board, the registers, the settings sheet and the log, and never the page, a picture or a child’s name."
        static let gapsTitle = "Worth seeing to first"
        static let look = "Look"
        static let whoTitle = "Who may look"
        static let nobody = "Nobody from outside may look at the moment."
        static let onlyRegistered = "Only the registered person can invite an inspector."
        static let invite = "Invite an inspector"
        static let inviteLead = "They get a letter with their way in. Everything they open is noted in the log."
        static let send = "Send the invitation"
        static let name = "Their name"
        static let email = "Their work e-mail"
        static let emailHint = "Please check with their office that it is theirs."
        static let body = "From"
        static let ofsted = "Ofsted"
        static let bodyHint = "As Ofsted, or the council."
        static let lastDay = "Their last day"
        static let lastDayHint = "Four weeks from now at most. At its end they are out."
        static let until = "until"
        static let notYet = "hasn’t signed in yet"
        static func opened(_ count: Int) -> String { "opened \(Words.count(count, "page", "pages"))" }
        static let end = "End now"

        static let logTitle = "The log"
        static let logLead = "Everything that was done, and every attempt that was refused, newest first. Nobody can change or remove an entry unseen. Families are not named."
        static let logColumns = ["Entry", "When", "Who", "What", "Outcome"]
        static let done = "Done"
        static let refused = "Refused"
        static func again(_ times: Substring?) -> String { "and \(times ?? "") more within ten minutes" }
        static let key = "Its heads, and evidence packs, are signed with this key:"
        static func actor(_ actor: String) -> String {
            switch actor {
            case "caretaker": "Gatepost, by itself"
            case "machine": "At the server"
            case "visitor": "Somebody not signed in"
            default: "A member"
            }
        }
    }
}
