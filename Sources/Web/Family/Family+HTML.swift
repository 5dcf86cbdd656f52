import Gatepost
import Safeguarding

extension OwnChildPage {
    /// Whom this carer has invited, and the way to invite somebody; nobody else's relatives are in it.
    var invitedFamily: HTML {
        .card(Words.Family.own, """
            <p class="soft">\(mayInvite || !relatives.isEmpty ? Words.Family.ownLead : Words.Family.ownCannot)</p>\
            \(if: !relatives.isEmpty, "<ul role=\"list\" class=\"stack\">\(each: relatives, { $0.row(of: child) })</ul>", else: "<p>\(Words.Family.ownNone)</p>")\
            \(if: mayInvite, "<div class=\"row\">\(.link(Words.Family.invite, to: "/children/\(child)/family/new", quiet: true))</div>")
            """)
    }

    /// The form by which a parent proposes somebody.
    func proposal(_ form: Form) -> Page {
        Page(
            Words.Family.inviteFor(name), at: .myChild,
            main: .card(nil, .form(
                to: "/children/\(child)/family/new", form, submit: Words.Family.ask,
                beside: .link(Words.goBack, to: "/children/\(child)", quiet: true), """
                    \(form.hidden("id"))\(form.line("name", Words.Family.name, max: 100))\
                    \(form.line("relationship", Words.Family.relationship, hint: Words.Family.relationshipHint, max: ProposeRelative.longestRelationship))\
                    \(form.choice("sees", Words.Family.sees, RelativeSight.allCases.map { Choice($0.rawValue, Words.Family.sight($0, of: name)) }))\
                    \(form.choice("how", Words.Family.how, [
                        Choice("email", Words.byEmail), Choice("paper", Words.onPaper, hint: Words.Family.onPaperHint),
                    ]))\
                    \(form.line("email", Words.Family.email, .email, hint: Words.Family.emailHint, optional: true, max: 200))\
                    \(form.tick("comments", Words.Family.comments, hint: Words.Family.commentsHint))
                    """)),
            aside: .card(Words.Family.howItGoes, .paragraphs(Words.Family.howTheyJoin)))
    }
}

extension OwnRelative {
    fileprivate func row(of child: Child.ID) -> HTML {
        let comments = stage == .waiting || stage == .declined ? "" : mayComment ? " · \(Words.Family.comment)" : ""
        let words = stage == .waiting ? Words.Family.takeBack : Words.Family.takeOut
        let button = HTML.action(words, to: "/children/\(child)/family/\(id)/end")
        return """
            <li><b>\(name)</b>, \(relationship) \(stage.tag)<br><small>\(Words.Family.shortSight(sees))\(comments)</small>\
            \(if: !reason.isEmpty, "<p>\(Words.Family.saidNo) \(reason)</p>")\
            \(if: stage != .declined, "<div class=\"row\">\(button)</div>")</li>
            """
    }
}

extension RelativesPage {
    func page(for viewer: Viewer, again id: () -> Invitation.ID) -> Page {
        let isEmpty = waiting.isEmpty && approved.isEmpty && declined.isEmpty
        return Page(
            Words.Family.title, at: .people,
            main: """
                <div class="stack"><p class="soft">\(Words.Family.lead) \(.clause("S4"))</p>\
                \(if: isEmpty, .nothingYet(Words.Family.noneTitle, Words.Family.none))\
                \(if: !waiting.isEmpty, .sheet(Words.Family.waitingTitle, "\(each: waiting, { $0.waiting(for: viewer) })"))\
                \(each: approved, { one in .sheet(one.name, "\(each: one.rows, { $0.approved(again: id()) })") })\
                \(if: !declined.isEmpty, .sheet(Words.Family.declinedTitle, "\(each: declined, { $0.declined })"))\
                \(.pager(older: next.map { "/family?after=\($0)" }))</div>
                """)
    }
}

extension RelativesPage.Row {
    fileprivate func waiting(for viewer: Viewer) -> HTML {
        .task(
            .letters(name.initials), name, "\(about) · \(.time(proposedAt, for: viewer))",
            .link(Words.Family.answer, to: "/family/\(id)"))
    }

    fileprivate func approved(again invitation: Invitation.ID) -> HTML {
        let (isOnPaper, isUnused) = (stage == .invited && isPrinted, stage == .unused)
        return .task(
            .letters(name.initials), name,
            "\(about)<br>\(stage.tag) \(.tag(Words.Family.shortSight(sees)))\(if: mayComment, " \(.tag(Words.Family.comment))")",
            """
            \(if: isOnPaper ? self.invitation : nil, { .link(Words.print, to: "/invitations/\($0)/paper", quiet: true) })\
            \(if: isUnused, .action(Words.Family.again, to: "/family/\(id)/again", .hidden("invitation", invitation.description)))\
            \(.action(Words.Family.end, to: "/family/\(id)/end", stop: true))
            """)
    }

    fileprivate var declined: HTML {
        .task(.letters(name.initials), name, "\(about)<br>\(if: decidedBy, { "\($0): " })\(reason)")
    }

    private var about: HTML { "\(relationship) · \(childName) · \(Words.Family.asker) \(sponsor)" }

    /// What a manager reads before they answer, and the answer.
    func answer(_ form: Form) -> Page {
        Page(
            Words.Family.answerTitle(name), at: .people,
            main: .card(nil, """
                \(.facts([
                    (Words.Family.child, .text(childName)), (Words.Family.relationship, .text(relationship)), (Words.Family.asker, .text(sponsor)),
                    (Words.Family.sees, .text(Words.Family.sight(sees, of: childName))),
                    (Words.Family.how, .text(email ?? Words.Family.printed)),
                ]))\
                \(.form(
                    to: "/family/\(id)", form, submit: Words.Family.answer, beside: .link(Words.goBack, to: "/family", quiet: true), """
                    \(form.hidden("invitation"))\
                    \(form.choice("answer", Words.Family.answerLabel, [
                        Choice("yes", Words.Family.yes), Choice("no", Words.Family.no, hint: Words.Family.noHint),
                    ]))\
                    \(if: wantsComments, form.tick("comments", Words.Family.mayComment, hint: Words.Family.mayCommentHint))\
                    \(form.lines("reason", Words.Family.reason, rows: 2, hint: Words.Family.reasonHint, optional: true, max: AnswerRelative.longestReason))
                    """))
                """))
    }
}
