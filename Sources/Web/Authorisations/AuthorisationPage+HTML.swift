import Gatepost
import Safeguarding

extension AuthorisationPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            "\(Words.Pages.network(network)): \(title)", at: .pages,
            main: """
                \(if: mayWrite, .notice("<p>\(Words.Pages.goThroughRisks)</p>", .told))\(if: decision, { self.decided($0, for: viewer) })\
                \(.card(Words.Pages.aboutRequest, beside: mayWrite ? .link(Words.Pages.change, to: path.adding("edit"), quiet: true) : nil, .facts(asked)))\
                \(people)\(assessment)\(if: mayWrite, sending)\(if: state == .sent && !mayDecide, .notice("<p>\(Words.Pages.waitsForOther)</p>", .waiting))
                """,
            aside: "\(course(for: viewer))\(if: state == .live || !evaluations.isEmpty, evaluating(for: viewer))\(if: mayRevoke, closing)")
    }

    private var path: LocalPath { "/pages/\(id)" }

    private var asked: [(String, HTML)] {
        PageRequest.Part.allCases.map { part -> (String, HTML) in (Words.Pages.part(part), .paragraphs(answers[part] ?? "")) }
    }

    private func course(for viewer: Viewer) -> HTML {
        var rows: [(String, HTML)] = [(Words.Pages.askedBy, .text(madeBy ?? "–")), (Words.Pages.begun, .time(madeAt, for: viewer))]
        if let sentAt { rows.append((Words.Pages.sent, .time(sentAt, for: viewer))) }
        return .card(nil, """
            <p>\(.tag(Words.Pages.state(state), Words.Pages.tone(state)))</p>\(.facts(rows))\
            \(if: mayDecide, "<div class=\"row\">\(.link(Words.Pages.decide, to: path.adding("decide")))</div>")\
            <p class="soft">\(Words.Pages.print)</p>
            """)
    }

    private func decided(_ decision: Decision, for viewer: Viewer) -> HTML {
        // Whose account it was stands beside a name that was typed differently.
        let account = decision.by.flatMap { $0 == decision.typedName ? nil : $0 }
        var rows: [(String, HTML)] = [
            (Words.Pages.decision, .tag(Words.Pages.decided(decision.approved), decision.approved ? .passed : .stopped)),
            (Words.Pages.signedBy, "\(decision.typedName)\(if: account, { " (\($0))" })"),
            (Words.Pages.on, .day(viewer.zone.day(at: decision.at))),
        ]
        if decision.isAlone { rows.append((Words.Pages.signedBy, .text(Words.Pages.decidedAlone))) }
        if !decision.reason.isEmpty { rows.append((Words.Pages.because, .paragraphs(decision.reason))) }
        if let revoked {
            let day: HTML = .day(viewer.zone.day(at: revoked.at))
            rows.append((Words.Pages.revoked, "\(.tag(Words.Pages.revoked, .stopped)) \(day)\(if: revoked.by, { ", \($0)" })"))
            rows.append((Words.Pages.because, .paragraphs(revoked.reason)))
        }
        return .card(Words.Pages.decision, .facts(rows))
    }

    private var people: HTML {
        .card(Words.Pages.administrators, .table(
            Words.Pages.administrators, columns: Words.Pages.administratorColumns, administrators.map { one in
                ["\(one.name)<br><small>\(one.position)</small>", "\(one.email)<br>\(one.phone)", .text(one.lineManager)]
            }))
    }

    private var assessment: HTML {
        .card(
            Words.Pages.risks, beside: mayWrite ? .link(Words.Pages.addRisk, to: path.adding("risks/new"), quiet: true) : nil,
            """
            \(each: RiskArea.allCases, { area in
                let lines = risks.filter { $0.risk.area == area }
                return """
                    <h3 class="minor">\(Words.Pages.area(area)) \(.clause(area.clause))</h3>\
                    \(if: lines.isEmpty, "<p class=\"soft\">\(Words.People.nothingOnRecord)</p>")\
                    \(if: !lines.isEmpty, .table(Words.Pages.area(area), columns: Words.Pages.riskColumns + (mayWrite ? [""] : []), lines.map(row)))
                    """
            })
            """)
    }

    private func row(_ line: AssessedRisk) -> [HTML] {
        let risk = line.risk
        let tone: Tone = risk.residual == .high ? .stopped : risk.residual == .medium ? .waiting : .passed
        var cells: [HTML] = [
            "\(risk.risk)<br><small>\(risk.who)</small>",
            "\(risk.control)\(if: risk.rule, { "<br>\(.tag(Words.Pages.carriedOut($0), .passed)) \(each: $0.clauses.prefix(1), { .clause($0) })" })",
            "\(.tag(Words.Pages.residual(risk.residual), tone))<br><small>\(risk.owner) · \(Words.Pages.lookAgain) \(.day(risk.reviewOn))</small>",
        ]
        if mayWrite {
            let path: LocalPath = "/pages/\(id)/risks/\(line.id)"
            cells.append(
                "<div class=\"row\">\(.link(Words.Pages.change, to: path, quiet: true))\(.action(Words.Pages.dropRisk, to: path.adding("drop")))</div>")
        }
        return cells
    }

    private var sending: HTML {
        .card(nil, "<p>\(Words.Pages.sendLead)</p><div class=\"row\">\(.action(Words.Pages.send, to: path.adding("send"), quiet: false))</div>")
    }

    private func evaluating(for viewer: Viewer) -> HTML {
        .card(Words.Pages.evaluation, """
            \(if: state == .live ? evaluateOn : nil, { "<p>\(Words.Pages.due) \(.day($0))</p>" })\
            \(if: !evaluations.isEmpty, "<ul class=\"stack\" role=\"list\">\(each: evaluations, { "<li>\(.paragraphs($0.findings))<small>\($0.by), \(.time($0.at, for: viewer))</small></li>" })</ul>")\
            \(if: mayEvaluate, "<div class=\"row\">\(.link(Words.Pages.evaluate, to: path.adding("evaluate"), quiet: true))</div>")
            """)
    }

    private var closing: HTML {
        .card(Words.Pages.revokeTitle, """
            <p class="soft">\(Words.Pages.revokeConsequence(network))</p><div class="row"><a class="button stop" href="\(path.adding("revoke"))">\(Words.Pages.revoke)</a></div>
            """)
    }
}

extension PagesRegister {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.Pages.title, at: .pages,
            main: """
                <p class="soft">\(Words.Pages.lead)</p>\(ours)\
                \(.sheet(Words.Pages.requests, entries.isEmpty ? "<p class=\"inset soft\">\(Words.Pages.none)</p>" : "\(each: entries, { $0.row(for: viewer) })"))\
                \(.pager(older: next.map { ("/pages" as LocalPath).with("after", $0.description) }))
                """,
            aside: "\(accountsCard(for: viewer))\(rule)")
    }

    private func accountsCard(for viewer: Viewer) -> HTML {
        guard viewer.holds(Duty.readingAccounts) else { return .empty }
        return .card(Words.Networks.title, "<p class=\"soft\">\(Words.Networks.cardLead) \(.clause("P1"))</p><div class=\"row\">\(.link(Words.Networks.open, to: "/networks", quiet: true))</div>")
    }

    private var rule: HTML {
        .card(Words.Pages.ruleTitle, "<p>\(officerDecides ? Words.Pages.ruleOutside : Words.Pages.ruleInside) \(.clause("B11"))</p>")
    }

    private var ours: HTML {
        let asked = entries.first { $0.network == .gatepost && [.draft, .sent].contains($0.state) }
        let tone: Tone = standing == .open ? .passed : standing == .revoked ? .stopped : .waiting
        return .card(Words.Pages.ours, """
            <p>\(.tag(Words.Pages.standing(standing), tone))</p><p>\(Words.Pages.standingLead(standing)) \(.clause("N34"))</p>\
            \(if: mayAsk, """
                <div class="row">\(if: standing != .open, asked.map { .link(Words.Pages.lookAtRequest, to: "/pages/\($0.id)") } ?? .link(Words.Pages.askOurs, to: "/pages/new?network=gatepost"))\
                \(.link(Words.Pages.askOther, to: "/pages/new?network=facebook", quiet: true))</div>
                """)
            """)
    }
}

extension PagesRegister.Entry {
    func row(for viewer: Viewer) -> HTML {
        .task(
            .badge(network == .gatepost ? Icon.page : Icon.people), "\(Words.Pages.network(network)): \(title)",
            """
            \(.tag(Words.Pages.state(state), Words.Pages.tone(state))) \(if: madeBy, { "\($0) · " })\(.time(madeAt, for: viewer))\
            \(if: state == .live ? evaluateOn : nil, { " · \(Words.Pages.evaluationDue($0))" })
            """, .link(isForViewer ? Words.Pages.decide : Words.Pages.look, to: "/pages/\(id)", quiet: !isForViewer))
    }
}

extension PagesDue {
    /// First on the desk: a page that is not open, and requests that wait. One link mends each.
    /// - Parameter isSettingUp: a list of what is still to do stands below, and names the standing itself.
    func first(for viewer: Viewer, isSettingUp: Bool) -> HTML {
        """
        \(if: standing != .open && mayAsk && !(isSettingUp && standing == .unauthorised), .notice("""
            <p><b>\(standing == .revoked ? Words.Pages.deskClosed : Words.Pages.deskTitle)</b></p><p>\(Words.Pages.standingLead(standing)) \(.clause("N34"))</p>\
            <div class="row">\(.link(asked == nil ? Words.Pages.mend : Words.Pages.lookAtRequest, to: asked.map { "/pages/\($0)" } ?? "/pages/new?network=gatepost"))</div>
            """, standing == .revoked ? .stopped : .waiting))\
        \(if: !toDecide.isEmpty, .sheet(Words.Pages.toDecideTitle, "\(each: toDecide, { $0.row(for: viewer) })"))
        """
    }

    /// Last on the desk: what falls due.
    func last(for viewer: Viewer) -> HTML {
        """
        \(if: !accounts.isEmpty, .sheet(Words.Networks.dueTitle, "\(each: accounts, { $0.row(on: viewer.today) })"))\
        \(if: hasDue, .sheet(Words.Pages.dueTitle, """
            \(each: evaluations, { one in .task(.badge(Icon.clock), one.title, .text(Words.Pages.evaluationDue(one.day)), .link(Words.Pages.look, to: "/pages/\(one.id)", quiet: true)) })\
            \(each: risks, { one in .task(.badge(Icon.shield), one.title, .text(Words.Pages.risksDue(one.day)), .link(Words.Pages.look, to: "/pages/\(one.id)", quiet: true)) })\
            \(if: guidance > 0, .task(.badge(Icon.policy), Words.Shelf.referencesDue, .text(Words.Pages.referencesDue(guidance)), .link(Words.Pages.look, to: "/guidance", quiet: true)))\
            \(if: referrals > 0, .task(.badge(Icon.phone), Words.Referrals.title, .text(Words.Pages.unverified(referrals)), .link(Words.Pages.look, to: "/referrals", quiet: true)))
            """))
        """
    }

    private var hasDue: Bool { !evaluations.isEmpty || !risks.isEmpty || guidance > 0 || referrals > 0 }
}

extension Viewer {
    /// Above the page, for the team, while nothing goes out; who can mend it has the link.
    var pageNotice: HTML {
        guard seesWholePage, pageStanding != .open else { return .empty }
        return .notice("""
            <p><b>\(Words.Pages.notOpenTeam)</b> \(Words.Pages.standingLead(pageStanding)) \(.clause("N34"))</p>\
            \(if: holds(Duty.askingForPages), "<div class=\"row\">\(.link(Words.Pages.mend, to: "/pages", quiet: true))</div>", else: "<p>\(Words.Pages.notOpenWho)</p>")
            """, pageStanding == .revoked ? .stopped : .waiting)
    }
}
