import Gatepost
import Safeguarding

extension PeoplePage {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.peopleTitle, at: .people,
            main: """
                \(.chips(Words.peopleTitle, chips))\
                \(if: entries.isEmpty, .nothingYet(Words.nobodyTitle, Words.nobody), else: .sheet(nil, "\(each: entries, { $0.html(isLink: opensEveryone || $0.member == viewer.member) })"))\
                \(.pager(older: next.map { ("/people" as LocalPath).with("who", choice.rawValue).with("after", $0.description) }))
                """,
            aside: .card(Words.peopleAside, """
                <ul class="links"><li><a href="/children">\(Words.childrenTitle)</a></li><li><a href="/rooms">\(Words.roomsTitle)</a></li>\
                <li><a href="/about">\(Words.aboutTitle)</a></li><li><a href="/setting">\(Words.settingTitle)</a></li>\
                \(if: viewer.holds(Duty.managing), "<li><a href=\"/invitations\">\(Words.inviteSomebody)</a></li>")</ul>
                """))
    }

    private var chips: [(words: String, path: LocalPath, isCurrent: Bool)] {
        let choices = opensEveryone ? Choice.allCases : [.team]
        return choices.map { (Words.people($0), "/people?who=\($0.rawValue)", $0 == choice) } + [(Words.childrenTitle, "/children", false)]
    }
}

extension PeoplePage.Entry {
    fileprivate func html(isLink: Bool) -> HTML {
        .task(
            .letters(name.initials), name,
            """
            \([title.isEmpty ? Words.capacity(capacity) : title, Words.list(duties.map(Words.duty))].filter { !$0.isEmpty }.joined(separator: " · "))\
            \(if: lastDay, { " · \(Words.untilDay) \(.day($0))" })<br>\(standingHTML)\(if: isSuspended, .tag(Words.suspended, .stopped))
            """,
            isLink ? .link(Words.open, to: "/people/\(member)", quiet: true) : .empty)
    }

    private var standingHTML: HTML {
        switch standing {
        case .ready: .tag(Words.ready, .passed)
        case .gaps(let gaps): "\(each: gaps, { "\(.tag(Words.gapTag($0), .stopped)) " })"
        case .notAvailable: .tag(Words.notAvailable, .plain)
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
            aside: "\(if: registers != nil && !capacity.isFamily, readiness)\(if: mayProtect && suspension == nil, protect)")
    }

    private func suspended(_ suspension: Suspension) -> HTML {
        let path: LocalPath = "/people/\(member)/suspensions/\(suspension.id)"
        let buttons: HTML =
            if !mayProtect { .empty } else if let asked = suspension.askedBy {
                """
                <p>\(Words.restoreAsked(asked))</p><div class="row">\
                \(if: !suspension.askedByViewer, .action(Words.restoreConfirm, to: path.adding("confirm")))\
                \(.action(Words.keepSuspended, to: path.adding("keep")))</div>
                """
            } else {
                "<p>\(Words.restoreLead)</p><div class=\"row\">\(.action(Words.restoreAsk, to: path.adding("ask")))</div>"
            }
        return .notice("<b>\(Words.suspended)</b> \(buttons)", .stopped)
    }

    private var basics: HTML {
        .card(Words.atWork, """
            \(.facts([
                (Words.capacityLabel, .text(Words.capacity(capacity))), (Words.titleLabel, .text(title.isEmpty ? "–" : title)),
                (Words.firstDay, .day(firstDay)), (Words.lastDay, lastDay.map { .day($0) } ?? .text(Words.none)),
            ] + (capacity.isFamily ? [] : [(Words.lineManager, .text(lineManager?.name ?? Words.none))])))\
            \(if: mayManage, """
                <div class="row">\(.link(Words.changeDays, to: "/people/\(member)/days", quiet: true))\
                \(if: !capacity.isFamily, .link(Words.changeLineManager, to: "/people/\(member)/line-manager", quiet: true))</div>
                """)
            """)
    }

    private func duties(for viewer: Viewer) -> HTML {
        let live = designations.filter { $0.endedAt == nil }
        return .card(Words.dutiesTitle, """
            \(if: designations.isEmpty, "<p class=\"soft\">\(Words.noDuties)</p>")\
            \(if: !designations.isEmpty, .table(Words.dutiesTitle, columns: [Words.dutyLabel, Words.since, Words.untilDay, ""], designations.map { one in [
                .text(Words.dutyTitle(one.duty)), "\(.day(viewer.zone.day(at: one.namedAt)))\(if: one.namedBy, { "<br><small>\($0)</small>" })",
                "\(if: one.endedAt, { .day(viewer.zone.day(at: $0)) })\(if: one.endedBy, { "<br><small>\($0)</small>" })",
                one.mayEnd ? .action(Words.endDuty, to: "/people/\(member)/duties/\(one.id)/end") : .empty,
            ] }))\
            \(each: standings, { one in
                """
                <div class="row"><p>\(Words.standsIn(one.deputy.name, for: one.absent.name)) \(.day(one.firstDay)) – \(.day(one.lastDay))</p>\
                \(if: mayManage || isOwn, .action(Words.endEarly, to: "/people/\(member)/deputies/\(one.id)/end"))</div>
                """
            })\
            \(if: mayManage || isOwn && viewer.holds(Duty.managing), """
                <div class="row">\(if: mayManage, .link(Words.nameDuty, to: "/people/\(member)/duties", quiet: true))\
                \(if: !live.isEmpty, .link(Words.arrangeDeputy, to: "/people/\(member)/deputy", quiet: true))</div>
                """)
            """)
    }

    private func registers(_ registers: RegisterEntries, for viewer: Viewer) -> HTML {
        guard !capacity.isFamily else { return .empty }
        return """
            \(.card(Words.vettingHeading, beside: mayManage ? .link(Words.add, to: "/people/\(member)/vetting", quiet: true) : nil,
                registers.vetting.isEmpty ? "<p class=\"soft\">\(Words.nothingOnRecord)</p>" : .table(
                    Words.vettingHeading, columns: [Words.vettingStatus, Words.vettingReference, Words.vettingIssued, Words.vettingRecheck],
                    registers.vetting.map { [
                        .text($0.status == .clear ? Words.vettingClear : Words.vettingPending), .text($0.reference),
                        $0.issuedOn.map { .day($0) } ?? .empty, $0.recheckOn.map { .day($0) } ?? .empty,
                    ] })))\
            \(.card(Words.trainingHeading, beside: mayManage ? .link(Words.add, to: "/people/\(member)/training", quiet: true) : nil,
                registers.training.isEmpty ? "<p class=\"soft\">\(Words.nothingOnRecord)</p>" : .table(
                    Words.trainingHeading, columns: [Words.trainingCourse, Words.trainingProvider, Words.trainingCompleted, Words.trainingExpires],
                    registers.training.map { [.text(Words.course($0.course)), .text($0.provider), .day($0.completedOn), .day($0.expiresOn)] })))\
            \(.card(Words.signaturesHeading, registers.signatures.isEmpty ? "<p class=\"soft\">\(Words.nothingSigned)</p>" : .table(
                Words.signaturesHeading, columns: [Words.document, Words.version, Words.signed],
                registers.signatures.map { one in [
                    .text(Words.document(one.document)),
                    "\(one.version)\(if: !one.isCurrent, " \(.tag(Words.replaced))")", "\(.time(one.signedAt, for: viewer))\(if: !one.accepted, " \(.tag(Words.declined, .stopped))")",
                ] })))
            """
    }

    private var readiness: HTML {
        let gaps = registers?.gaps ?? []
        return .card(Words.readiness, gaps.isEmpty
            ? "<p>\(.tag(Words.ready, .passed))</p><p class=\"soft\">\(Words.readyWords)</p>"
            : "<ul class=\"plain stack\">\(each: gaps, { "<li>\(.tag(Words.gapTag($0), .stopped))<br><small>\(Words.gap($0))</small></li>" })</ul>")
    }

    private var protect: HTML {
        .card(Words.suspendTitle, """
            <p class="soft">\(Words.suspendLead)</p><div class="row">\(.link(Words.suspend, to: "/people/\(member)/suspend", quiet: true))</div>
            """)
    }

    private var childrenCard: HTML {
        .card(Words.childrenTitle, """
            <ul class="plain">\(each: children, { "<li><a href=\"/children/\($0.child)\">\($0.name)</a> · \($0.relationship)</li>" })</ul>
            """)
    }
}

extension LocalPath {
    /// One step further: "/people/1" and "duties".
    func adding(_ step: StaticString) -> LocalPath { LocalPath(checking: description + "/" + step.description) ?? self }
}

extension String {
    /// The first letters of a name's first two parts.
    var initials: String { split(separator: " ").compactMap { $0.first.map(String.init) }.prefix(2).joined() }
}
