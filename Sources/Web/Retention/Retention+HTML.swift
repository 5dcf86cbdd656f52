import Gatepost
import Safeguarding

extension HTML {
    /// The ways between the pages about information on people.
    static func informationLinks(for viewer: Viewer) -> HTML {
        let isInside = viewer.isTeam && viewer.holds(Duty.protecting)
        return .card(Words.Keeping.aboutTitle, """
            <ul role="list" class="stack">\(if: isInside, "<li><a href=\"/data-protection\">\(Words.DataProtection.requestsLink)</a></li>")\
            <li><a href="/data-protection/retention">\(Words.Keeping.title)</a></li>\
            <li><a href="/data-protection/retention/coming">\(Words.Keeping.comingLink)</a></li>\
            \(if: viewer.isTeam, "<li><a href=\"/data-protection/notices\">\(Words.Keeping.noticesLink)</a></li>")\
            \(if: isInside, "<li><a href=\"/data-protection/breaches\">\(Words.Keeping.breachesLink)</a></li><li><a href=\"/data-protection/information-requests\">\(Words.Keeping.requestsLink)</a></li>")</ul>
            """)
    }
}

extension RetentionPage {
    func page(for viewer: Viewer) -> Page {
        Page(Words.Keeping.title, at: .assurance, main: """
            <p class="soft">\(Words.Keeping.lead) \(.clause("P13"))</p>\
            \(each: changes.filter { $0.decidedAt == nil }, { $0.waiting(mayChange: mayChange) })\
            \(if: !waiting.isEmpty, .sheet(Words.Keeping.waitingTitle, "<p class=\"inset soft\">\(Words.Keeping.waitingLead)</p>\(each: waiting, { $0.row })"))\
            \(.sheet(nil, "\(each: lines, row)"))\
            \(if: mayHold, holdsSheet(for: viewer))\(historyCard(for: viewer))
            """, aside: .informationLinks(for: viewer))
    }

    private func row(_ line: Line) -> HTML {
        let kind = line.kind
        let change: LocalPath? = mayChange && line.months != nil ? "/data-protection/retention/kinds/\(kind.rawValue)" : nil
        return .task(
            .badge(kind.isSealed ? Icon.lock : Icon.clock), kind.title,
            """
            \(schedule.words(kind))\(if: line.isOwn, " \(.tag(Words.Keeping.own))")\(if: line.isHeld, " \(.tag(Words.Keeping.held, .waiting))")\
            \(if: line.announced > 0, "<br><a href=\"/data-protection/retention/coming\">\(Words.Keeping.announced(line.announced))</a>")<br>\
            <small>\(kind.end.words)\(if: kind.isSealed, " \(Words.Keeping.sealedHint)")<br>\(Words.Keeping.basis): \(line.basis.words)\(if: kind.rule, { "<br>\($0.source.words)" })</small>
            """,
            "\(if: change, { "<a href=\"\($0)\">\(Words.Keeping.change)<span class=\"visually-hidden\">: \(kind.title)</span></a>" })")
    }

    private func holdsSheet(for viewer: Viewer) -> HTML {
        .sheet(Words.Keeping.holdsTitle, beside: .link(Words.Keeping.newHold, to: "/data-protection/retention/holds/new", quiet: true), """
            <p class="inset soft">\(Words.Keeping.holdsLead)\(if: holds.isEmpty, " \(Words.Keeping.holdsNone)")</p>\(each: holds, { $0.row(for: viewer) })
            """)
    }

    private func historyCard(for viewer: Viewer) -> HTML {
        let past = changes.filter { $0.decidedAt != nil }
        return .card(Words.Keeping.history, past.isEmpty ? "<p class=\"soft\">\(Words.Keeping.historyNone)</p>" : """
            <ul role="list" class="stack">\(each: past, { change in
                """
                <li>\(Words.Keeping.changed(change)) \(.tag(Words.Keeping.decided(change), change.isConfirmed == true ? .passed : .plain))<br>\
                <small>\(change.askedBy): “\(change.why)” · \(.time(change.askedAt, for: viewer))</small></li>
                """
            })</ul>
            """)
    }
}

extension RetentionChange {
    fileprivate func waiting(mayChange: Bool) -> HTML {
        .notice("""
            <p><b>\(Words.Keeping.waitingChange).</b> \(Words.Keeping.changed(self)). \(Words.Keeping.askedBy(askedBy)) “\(why)”</p>\
            \(if: mayChange, """
                <div class="row">\(if: isForViewer, .action(Words.Keeping.agree, to: "/data-protection/retention/changes/\(id)/agree"))\
                \(.action(Words.Keeping.keepAsItIs, to: "/data-protection/retention/changes/\(id)/keep"))</div>
                """)
            """, .waiting)
    }
}

extension RetentionHold {
    fileprivate func row(for viewer: Viewer) -> HTML {
        let isDue = reviewOn <= viewer.today
        return .task(
            .badge(Icon.lock), Words.Keeping.covered(self),
            """
            \(reason)<br>\(Words.Keeping.setBy(setBy)) · \(.time(setAt, for: viewer))<br>\
            \(if: isDue, "\(.tag(Words.Keeping.reviewDue, .waiting)) ")\(Words.Keeping.reviewBy(reviewOn))\(if: liftAskedBy, { "<br>\(Words.Keeping.liftAsked($0))" })
            """,
            """
            \(if: isForViewer, .action(Words.Keeping.liftAgree, to: "/data-protection/retention/holds/\(id)/agree", stop: true))\
            \(.link(Words.Desk.look, to: "/data-protection/retention/holds/\(id)/review", quiet: true))
            """)
    }
}

extension WaitingRecord {
    fileprivate var path: LocalPath { "/data-protection/retention/records/\(kind.rawValue)/\(item)" }

    fileprivate var row: HTML {
        .task(
            .badge(Icon.clock), "\(kind.title): \(name)",
            "\(Words.Keeping.overSince(dueOn))\(if: asked, { "<br>\(Words.Keeping.deleteAsked($0.by, $0.why))" })",
            """
            \(if: asked, { asked in
                """
                \(if: asked.isForViewer, .action(Words.Keeping.deleteAgree, to: "/data-protection/retention/decisions/\(asked.id)/agree", stop: true), else: "<small>\(Words.Keeping.byAnother)</small>")\
                \(.action(Words.Keeping.keepAsItIs, to: "/data-protection/retention/decisions/\(asked.id)/keep"))
                """
            })\(if: asked == nil, .link(Words.Keeping.decideLink, to: path, quiet: true))
            """)
    }

    func page(_ form: Form) -> Page {
        Page(Words.Keeping.keepTitle, at: .assurance, main: .card("\(kind.title): \(name)", """
            <p>\(Words.Keeping.overSince(dueOn))</p>\(.form(
                to: path, form, submit: Words.Keeping.decide, beside: .link(Words.goBack, to: "/data-protection/retention", quiet: true), """
                \(form.hidden("id"))\(form.choice("wanted", Words.Keeping.whatToDo, [
                    Choice("keep", Words.Keeping.keep), Choice("delete", Words.Keeping.delete, hint: Words.Keeping.deleteHint),
                ]))\(form.line("keep_until", Words.Keeping.keepLonger, .day, optional: true))\
                \(form.lines("why", Words.Keeping.why, rows: 3, hint: Words.Keeping.whyHint, max: 1_000))
                """))
            """))
    }
}

extension HoldChoices {
    func page(_ form: Form) -> Page {
        let kinds = KeptKind.allCases.filter { $0.rule != nil && !$0.isSealed }.map { Choice($0.rawValue, $0.title) }
        return Page(Words.Keeping.newHold, at: .assurance, main: .card(nil, """
            <p>\(Words.Keeping.holdsLead)</p>\(.form(
                to: "/data-protection/retention/holds/new", form, submit: Words.Keeping.place,
                beside: .link(Words.goBack, to: "/data-protection/retention", quiet: true), """
                \(form.hidden("id"))\(form.choice("covers", Words.Keeping.covers, [
                    Choice("child", Words.Keeping.coversChild), Choice("member", Words.Keeping.coversMember), Choice("kind", Words.Keeping.coversKind),
                ]))\(form.menu("child", Words.Keeping.coversChild, children.map { Choice($0.id.description, $0.name) }, optional: true))\
                \(form.menu("member", Words.Keeping.coversMember, members.map { Choice($0.id.description, $0.name) }, optional: true))\
                \(form.menu("kind", Words.Keeping.coversKind, kinds, optional: true))\
                \(form.lines("reason", Words.Keeping.reason, rows: 3, hint: Words.Keeping.reasonHint, max: 500))\
                \(form.line("review_on", Words.Keeping.reviewOn, .day, hint: Words.Keeping.reviewHint))
                """))
            """))
    }
}

extension ComingDeletions {
    func page(deletions: [RetentionDeletion], isLater: Bool, for viewer: Viewer) -> Page {
        let shown = months.filter { month in counts.contains { $0.byMonth[month] ?? 0 > 0 } }
        return Page(Words.Keeping.comingTitle, at: .assurance, main: """
            <p class="soft">\(Words.Keeping.comingLead) \(.clause("P13"))</p>\
            \(if: announced.isEmpty, .nothingYet(Words.Keeping.announcedNoneTitle, Words.Keeping.announcedNone))\
            \(if: !announced.isEmpty, .sheet(Words.Keeping.announcedTitle, "\(each: announced, { $0.row })"))\
            \(.pager(
                older: next.map { ("/data-protection/retention/coming" as LocalPath).with("after", $0.text) },
                newest: isLater ? "/data-protection/retention/coming" : nil))\
            \(if: !shown.isEmpty, .sheet(Words.Keeping.byMonth, .table(
                Words.Keeping.byMonth, columns: [Words.Keeping.kind] + shown.map(Words.Keeping.month),
                counts.map { row in [.text(row.kind.title)] + shown.map { .text(String(row.byMonth[$0] ?? 0)) } })))\
            \(if: !deletions.isEmpty, .card(Words.Keeping.goneTitle, """
                <ul role="list" class="stack">\(each: deletions, { one in
                    "<li>\(one.kind.title): \(Words.Keeping.items(one.items)) <small>\(.time(one.deletedAt, for: viewer))</small></li>"
                })</ul>
                """))
            """, aside: .informationLinks(for: viewer))
    }
}

extension ComingDeletions.Announced {
    fileprivate var row: HTML {
        .task(
            .badge(Icon.clock), kind.title,
            "\(Words.Keeping.items(count)) · \(.day(dueOn))<br><small>\(toldOn.map(Words.Keeping.inLetter) ?? Words.Keeping.letterNext)</small>")
    }
}

extension FilledPolicies {
    var page: Page {
        Page(Words.Keeping.noticesTitle, at: .policies, main: """
            <p class="soft">\(Words.Keeping.noticesLead) \(.clause("P13"))</p>\(.sheet(nil, "\(each: rows, { row($0) })"))
            """)
    }

    private func row(_ row: Row) -> HTML {
        let path: LocalPath = "/policies/\(row.kind.rawValue)"
        let isThere = row.standing != .missing
        return .task(
            .badge(Icon.policy), row.kind.startingTitle,
            """
            \(row.standing.tag)\(if: row.keptAt, { " \(Words.Keeping.onPaper) \($0)" })\
            \(if: !row.stale.isEmpty, "<br>\(.tag(Words.Keeping.stale, .waiting)) \(Words.list(row.stale))")\
            \(if: isThere && row.keptAt == nil && row.stale.isEmpty, "<br>\(Words.Keeping.fits)")
            """,
            """
            \(if: isThere, .link(Words.Keeping.open, to: path, quiet: true))\
            \(if: keeps && row.hasDraft, .link(Words.Keeping.goOn, to: "/policies/\(row.kind.rawValue)/draft", quiet: true))\
            \(if: keeps && !row.hasDraft && (!isThere || !row.stale.isEmpty), .action(Words.Keeping.write, to: "/policies/\(row.kind.rawValue)/draft", .hidden("begin", "yes")))
            """)
    }
}
