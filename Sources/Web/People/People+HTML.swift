import Gatepost
import Safeguarding

extension PeoplePage {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.People.peopleTitle, at: .people,
            main: """
                \(.chips(Words.People.peopleTitle, chips))\
                \(if: entries.isEmpty, .nothingYet(Words.People.nobodyTitle, Words.People.nobody), else: .sheet(nil, "\(each: entries, { $0.html(isLink: opensEveryone || $0.member == viewer.member) })"))\
                \(.pager(older: next.map { ("/people" as LocalPath).with("who", choice.rawValue).with("after", $0.description) }))
                """,
            aside: .card(Words.People.peopleAside, """
                <ul role="list"><li><a href="/children">\(Words.Children.childrenTitle)</a></li><li><a href="/rooms">\(Words.Ours.roomsTitle)</a></li>\
                <li><a href="/about">\(Words.Ours.aboutTitle)</a></li><li><a href="/setting">\(Words.Ours.settingTitle)</a></li>\
                \(if: viewer.holds(Duty.protecting), "<li><a href=\"/conduct/all\">\(Words.Conduct.title)</a></li>")\
                \(if: viewer.holds(TracePicture.duties), "<li><a href=\"/trace\">\(Words.Tracing.title)</a></li>")\
                \(if: viewer.holds(Duty.managing), "<li><a href=\"/register\">\(Words.Register.title)</a></li>")\
                \(if: viewer.holds(Duty.managing), "<li><a href=\"/invitations\">\(Words.People.inviteSomebody)</a></li>")\
                \(if: viewer.holds(Duty.managing), "<li><a href=\"/import\">\(Words.TakeIn.title)</a></li>")\
                \(if: viewer.holds(Duty.managing), "<li><a href=\"/programs\">\(Words.Programs.title)</a></li>")</ul>
                """))
    }

    private var chips: [(words: String, path: LocalPath, isCurrent: Bool)] {
        let choices = opensEveryone ? Choice.allCases : [.team]
        return choices.map { (Words.People.people($0), "/people?who=\($0.rawValue)", $0 == choice) } + [(Words.Children.childrenTitle, "/children", false)]
    }
}

extension PeoplePage.Entry {
    fileprivate func html(isLink: Bool) -> HTML {
        .task(
            .letters(name.initials), name,
            """
            \([title.isEmpty ? Words.People.capacity(capacity) : title, Words.list(duties.map(Words.duty))].filter { !$0.isEmpty }.joined(separator: " · "))\
            \(if: lastDay, { " · \(Words.People.untilDay) \(.day($0))" })<br>\(standingHTML)\(if: isSuspended, .tag(Words.People.suspended, .stopped))
            """,
            isLink ? .link(Words.People.open, to: "/people/\(member)", quiet: true) : .empty)
    }

    private var standingHTML: HTML {
        switch standing {
        case .ready: .tag(Words.People.ready, .passed)
        case .gaps(let gaps): "\(each: gaps, { "\(.tag(Words.People.gapTag($0), .stopped)) " })"
        case .notAvailable: .tag(Words.People.notAvailable, .plain)
        case .nothingAsked: .empty
        }
    }
}

extension MemberPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            name, at: .people,
            main: """
                \(if: suspension, { suspended($0) })\(basics)\(if: !capacity.isFamily || !designations.isEmpty, duties(for: viewer))\
                \(if: registers, { self.registers($0, for: viewer) })\(if: !children.isEmpty, childrenCard)
                """,
            aside: "\(if: registers != nil && !capacity.isFamily, readiness)\(if: mayProtect && suspension == nil, protect)\(if: young, { $0.card })\(if: mayProtect && !capacity.isTeam, broken)")
    }

    /// What follows when they break their agreement.
    private var broken: HTML {
        .card(Words.Conduct.title, """
            <ul role="list"><li><a href="\("/people/\(member)/conduct" as LocalPath)">\(Words.Conduct.new)</a></li>\
            <li><a href="\("/people/\(member)/pause" as LocalPath)">\(Words.Talk.pause)</a></li></ul>
            """)
    }

    private func suspended(_ suspension: Suspension) -> HTML {
        let path: LocalPath = "/people/\(member)/suspensions/\(suspension.id)"
        let buttons: HTML =
            if !mayProtect { .empty } else if let asked = suspension.askedBy {
                """
                <p>\(Words.People.restoreAsked(asked))</p><div class="row">\
                \(if: !suspension.askedByViewer, .action(Words.People.restoreConfirm, to: path.adding("confirm")))\
                \(.action(Words.People.keepSuspended, to: path.adding("keep")))</div>
                """
            } else {
                "<p>\(Words.People.restoreLead)</p><div class=\"row\">\(.action(Words.People.restoreAsk, to: path.adding("ask")))</div>"
            }
        return .notice("<b>\(Words.People.suspended)</b> \(buttons)", .stopped)
    }

    private var basics: HTML {
        .card(Words.People.atWork, """
            \(.facts([
                (Words.People.capacityLabel, .text(Words.People.capacity(capacity))), (Words.People.titleLabel, .text(title.isEmpty ? "–" : title)),
                (Words.People.firstDay, .day(firstDay)), (Words.People.lastDay, lastDay.map { .day($0) } ?? .text(Words.People.none)),
            ] + (mayManage ? [(Words.People.pictureCode, .text(MemberCode(member).description))] : [])
                + (capacity.isFamily ? [] : [(Words.People.lineManager, .text(lineManager?.name ?? Words.People.none))])))\
            \(if: mayManage, """
                <div class="row">\(.link(Words.People.changeDays, to: "/people/\(member)/days", quiet: true))\
                \(if: hasAccount, .link(Words.SecondFactor.lostEverything, to: "/people/\(member)/recover", quiet: true))\
                \(if: !capacity.isFamily, .link(Words.People.changeLineManager, to: "/people/\(member)/line-manager", quiet: true))</div>
                """)\
            \(if: registers != nil && !capacity.isFamily, "<div class=\"row\">\(.link(isOwn ? Words.Register.ownTitle : Words.People.theirRecord, to: "/people/\(member)/record", quiet: true))</div>")
            """)
    }

    private func duties(for viewer: Viewer) -> HTML {
        let live = designations.filter { $0.endedAt == nil }
        return .card(Words.People.dutiesTitle, """
            \(if: designations.isEmpty, "<p class=\"soft\">\(Words.People.noDuties)</p>")\
            \(if: !designations.isEmpty, "<ul class=\"stack\" role=\"list\">\(each: designations, { row($0, for: viewer) })</ul>")\
            \(each: standings, { one in
                """
                <div class="row"><p>\(Words.People.standsIn(one.deputy.name, for: one.absent.name)) \(.day(one.firstDay)) – \(.day(one.lastDay))</p>\
                \(if: mayManage || isOwn, .action(Words.People.endEarly, to: "/people/\(member)/deputies/\(one.id)/end"))</div>
                """
            })\
            \(if: mayManage || isOwn && viewer.holds(Duty.managing), """
                <div class="row">\(if: mayManage, .link(Words.People.nameDuty, to: "/people/\(member)/duties", quiet: true))\
                \(if: !live.isEmpty, .link(Words.People.arrangeDeputy, to: "/people/\(member)/deputy", quiet: true))</div>
                """)
            """)
    }

    private func row(_ one: Designation, for viewer: Viewer) -> HTML {
        """
        <li class="row"><div><b>\(Words.People.dutyTitle(one.duty))</b><br><small>\(Words.People.since) \(.day(viewer.zone.day(at: one.namedAt)))\
        \(if: one.namedBy, { ", \($0)" })\(if: one.endedAt, { " · \(Words.People.untilDay) \(.day(viewer.zone.day(at: $0)))" })\
        \(if: one.endedBy, { ", \($0)" })</small></div>\
        \(if: one.mayEnd, "<div class=\"push\">\(.action(Words.People.endDuty, to: "/people/\(member)/duties/\(one.id)/end"))</div>")</li>
        """
    }

    private func registers(_ registers: RegisterEntries, for viewer: Viewer) -> HTML {
        guard !capacity.isFamily else { return .empty }
        return """
            \(.card(Words.People.vettingHeading, beside: mayManage ? .link(Words.People.add, to: "/people/\(member)/vetting", quiet: true) : nil,
                registers.vetting.isEmpty ? "<p class=\"soft\">\(Words.People.nothingOnRecord)</p>" : .table(
                    Words.People.vettingHeading, columns: [Words.People.vettingStatus, Words.People.vettingReference, Words.People.vettingIssued, Words.People.vettingRecheck, Words.People.seenBy],
                    registers.vetting.map { [
                        $0.what, .text($0.reference), $0.issuedOn.map { .day($0) } ?? .empty, $0.recheckOn.map { .day($0) } ?? .empty, $0.seen,
                    ] })))\
            \(.card(Words.People.trainingHeading, beside: mayManage ? .link(Words.People.add, to: "/people/\(member)/training", quiet: true) : nil,
                registers.training.isEmpty ? "<p class=\"soft\">\(Words.People.nothingOnRecord)</p>" : .table(
                    Words.People.trainingHeading, columns: [Words.People.trainingCourse, Words.People.trainingProvider, Words.People.trainingCompleted, Words.People.trainingExpires],
                    registers.training.map { [.text(Words.People.course($0.course)), .text($0.provider), .day($0.completedOn), .day($0.expiresOn)] })))\
            \(.card(Words.People.signaturesHeading, registers.signatures.isEmpty ? "<p class=\"soft\">\(Words.People.nothingSigned)</p>" : .table(
                Words.People.signaturesHeading, columns: [Words.People.document, Words.People.version, Words.People.signed],
                registers.signatures.map { one in [
                    "<a href=\"\("/policies/signed/\(one.record)" as LocalPath)\">\(one.document.startingTitle)</a>",
                    "\(one.version)\(if: !one.isCurrent, " \(.tag(Words.People.replaced))")", "\(.time(one.signedAt, for: viewer))\(if: !one.accepted, " \(.tag(Words.People.declined, .stopped))")",
                ] })))
            """
    }

    private var readiness: HTML {
        let gaps = registers?.gaps ?? []
        return .card(Words.People.readiness, gaps.isEmpty
            ? "<p>\(.tag(Words.People.ready, .passed))</p><p class=\"soft\">\(Words.People.readyWords)</p>"
            : "<ul role=\"list\" class=\"stack\">\(each: gaps, { "<li>\(.tag(Words.People.gapTag($0), .stopped))<br><small>\(Words.gap($0))</small></li>" })</ul>")
    }

    private var protect: HTML {
        .card(Words.People.suspendTitle, """
            <p class="soft">\(Words.People.suspendLead)</p><div class="row">\(.link(Words.People.suspend, to: "/people/\(member)/suspend", quiet: true))</div>
            """)
    }

    private var childrenCard: HTML {
        .card(Words.Children.childrenTitle, """
            <ul role="list">\(each: children, { "<li><a href=\"/children/\($0.child)\">\($0.name)</a> · \($0.relationship)</li>" })</ul>
            """)
    }
}

extension RegisterEntries.Vetting {
    /// Which check it was and how it stands.
    fileprivate var what: HTML {
        """
        \(status == .clear ? Words.People.vettingClear : Words.People.vettingPending)\(if: type, { "<br><small>\(Words.Register.checkType($0))</small>" })\
        \(if: barredListOn, { "<br><small>\(Words.People.barredListOn) \(.day($0))</small>" })\
        \(if: supervisor, { "<br><small>\(Words.People.supervisor) \($0)</small>" })
        """
    }

    /// Who saw it, and when.
    fileprivate var seen: HTML { "\(if: seenOn, { .day($0) })\(if: seenBy, { "<br><small>\($0)</small>" })" }
}

extension LocalPath {
    /// One step further: "/people/1" and "duties".
    func adding(_ step: StaticString) -> LocalPath { LocalPath(checking: description + "/" + step.description) ?? self }
}

extension String {
    /// The first letters of a name's first two parts.
    var initials: String { split(separator: " ").compactMap { $0.first.map(String.init) }.prefix(2).joined() }
}
