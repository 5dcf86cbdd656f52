import Gatepost
import Safeguarding

extension ChildrenPage {
    var page: Page {
        Page(
            Words.childrenTitle, at: .people,
            main: """
                \(.chips(Words.roomsTitle, chips))\
                \(if: entries.isEmpty, .nothingYet(Words.noChildrenTitle, Words.noChildren))\
                \(if: !entries.isEmpty, .sheet(nil, "\(each: entries, { $0.html })"))\
                \(.pager(older: next.map { older($0) }))\
                \(if: mayAdd, "<div class=\"row\">\(.link(Words.addChild, to: "/children/new"))</div>")
                """)
    }

    private var chips: [(words: String, path: LocalPath, isCurrent: Bool)] {
        [(words: Words.everyRoom, path: "/children", isCurrent: room == nil)]
            + rooms.map { (words: $0.name, path: "/children?room=\($0.room)", isCurrent: room == $0.room) }
    }

    private func older(_ next: Child.ID) -> LocalPath {
        let path = ("/children" as LocalPath).with("after", next.description)
        return room.map { path.with("room", $0.description) } ?? path
    }
}

extension ChildrenPage.Entry {
    fileprivate var html: HTML {
        .task(
            .letters(name.initials), name,
            "\(room)\(if: lastDay, { " · \(Words.untilDay) \(.day($0))" })\(if: !markers.isEmpty, "<br>")\(each: markers, { "\(.tag(Words.markerTitle($0), .stopped)) " })",
            .link(Words.open, to: "/children/\(child)", quiet: true))
    }
}

extension ChildPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            name, at: .people,
            main: """
                \(if: isOwn, .notice("<p>\(Words.ownChildNotice)</p>"))\(protectionsCard(for: viewer))\(basics)\(if: carers, { self.carersCard($0) })
                """,
            aside: """
                \(.card(Words.permissionsTitle, "<div class=\"row\">\(.link(Words.seePermissions, to: "/children/\(child)/permissions", quiet: true))</div>"))\
                \(if: mayManage, lastDayCard)
                """)
    }

    private var basics: HTML {
        .card(Words.aboutChild, beside: mayManage ? .link(Words.change, to: "/children/\(child)/edit", quiet: true) : nil, """
            \(.facts(knownToAll + (mayProtect ? knownToFew : [])))\
            \(if: mayManage, "<div class=\"row\">\(.link(Words.moveRoom, to: "/children/\(child)/room", quiet: true))</div>")
            """)
    }

    private var knownToAll: [(String, HTML)] {
        [
            (Words.knownAs, .text(details.knownAs.isEmpty ? details.firstName : details.knownAs)), (Words.roomLabel, .text(roomName)),
            (Words.firstDay, .day(firstDay)), (Words.lastDay, lastDay.map { .day($0) } ?? .text(Words.none)),
        ]
    }

    private var knownToFew: [(String, HTML)] {
        [
            (Words.bornOn, details.bornOn.map { .day($0) } ?? .text("–")),
            (Words.homeAuthority, .text(details.homeAuthority.isEmpty ? "–" : details.homeAuthority)),
            (Words.lookedAfter, .text(details.isLookedAfter ? Words.yes : Words.no)),
            (Words.otherSettings, .text(details.otherSettings.isEmpty ? "–" : details.otherSettings)),
        ]
    }

    private func protectionsCard(for viewer: Viewer) -> HTML {
        guard mayProtect || !protections.isEmpty else { return .empty }
        return .card(
            Words.protectionTitle, beside: mayProtect ? .link(Words.protect, to: "/children/\(child)/protections/new", quiet: true) : nil,
            protections.isEmpty ? "<p class=\"soft\">\(Words.noProtection)</p>" : "\(each: protections, { row($0, for: viewer) })")
    }

    private func row(_ one: Protection, for viewer: Viewer) -> HTML {
        let path: LocalPath = "/children/\(child)/protections/\(one.id)"
        let buttons: HTML =
            if !mayProtect { .empty } else if let asked = one.askedBy {
                """
                <p>\(Words.liftAskedBy(asked))</p><div class="row">\(if: !one.askedByViewer, .action(Words.liftConfirm, to: path.adding("confirm")))\
                \(.action(Words.keepProtection, to: path.adding("keep")))</div>
                """
            } else {
                "<div class=\"row\">\(.action(Words.liftAsk, to: path.adding("ask")))</div>"
            }
        return """
            <div class="stack"><p>\(.tag(Words.markerTitle(one.marker), .stopped))\(if: one.about, { " <b>\($0)</b>" })</p><p>\(Words.markerHint(one.marker))</p>\
            \(if: !one.note.isEmpty, "<p>\(one.note)</p>")\
            \(if: !one.placedBy.isEmpty, "<p class=\"soft\">\(Words.placedBy(one.placedBy)), \(.time(one.placedAt, for: viewer))</p>")\(buttons)</div>
            """
    }

    private func carersCard(_ carers: [Carer]) -> HTML {
        .card(
            Words.carersTitle, beside: mayManage ? .link(Words.add, to: "/children/\(child)/carers/new", quiet: true) : nil,
            carers.isEmpty ? "<p class=\"soft\">\(Words.noCarers)</p>" : "\(each: carers, { carerRow($0) })")
    }

    private func carerRow(_ carer: Carer) -> HTML {
        let path: LocalPath = "/children/\(child)/carers/\(carer.member)"
        return """
            <div class="stack">\(carerFacts(carer))<div class="row">\(.link(Words.changeAuthority, to: path.adding("authority"), quiet: true))\
            \(.link(Words.endCarer, to: path.adding("end"), quiet: true))</div></div>
            """
    }

    private func carerFacts(_ carer: Carer) -> HTML {
        let proof: HTML = """
            \(carer.claim.evidence)\(if: carer.claim.seenOn, { " · \(Words.seen) \(.day($0))" })\(if: carer.seenBy, { " · \($0)" })\
            \(if: carer.claim.until, { " · \(Words.untilDay) \(.day($0))" })
            """
        let days: HTML = "\(.day(carer.firstDay)) – \(if: carer.lastDay, { .day($0) })"
        return """
        <p><a href="/people/\(carer.member)"><b>\(carer.name)</b></a>, \(carer.relationship) \(carer.canGrant ? .tag(Words.mayGrant, .passed) : .tag(Words.mayStop, .waiting))\
        \(if: carer.isSuspended, " \(.tag(Words.suspended, .stopped))")</p>\
        \(.facts([
            (Words.authorityLabel, .text(Words.authority(carer.claim.authority))),
            (Words.evidence, carer.claim.evidence.isEmpty ? .text(Words.notSeen) : proof),
            (Words.days, days),
        ]))
        """
    }

    private var lastDayCard: HTML {
        .card(Words.lastDay, """
            <p class="soft">\(Words.leavingLead)</p><div class="row">\(.link(lastDay == nil ? Words.setLastDay : Words.changeLastDay, to: "/children/\(child)/last-day", quiet: true))</div>
            """)
    }

    /// The consequence in words, before anything is done (D17).
    func lastDayConfirmation(_ day: Day, _ leaving: Leaving) -> Page {
        Page(Words.lastDayTitle(name), at: .people, main: .confirm(
            Words.lastDayQuestion(name, day), """
            \(if: !leaving.losing.isEmpty, "<p>\(Words.losing(leaving.losing.map(\.name)))</p>")\
            \(if: !leaving.staying.isEmpty, "<p>\(Words.staying(leaving.staying.map(\.name)))</p>")\
            \(if: leaving.losing.isEmpty && leaving.staying.isEmpty, "<p>\(Words.nobodyLoses)</p>")<p class="soft">\(Words.lastDayRest)</p>
            """, to: "/children/\(child)/last-day/confirm", yes: Words.setLastDay, back: "/children/\(child)/last-day",
            .hidden("last_day", day.description))).withOwnHeading()
    }
}

extension OwnChildPage {
    /// A carer reads what concerns them, and of no other carer (separated parents never learn of each other here).
    var page: Page {
        Page(name, at: .myChild, main: """
            \(.card(Words.aboutChild, .facts([
                (Words.roomLabel, .text(room)), (Words.firstDay, .day(firstDay)), (Words.lastDay, lastDay.map { .day($0) } ?? .text(Words.none)),
                (Words.youAre, .text(relationship)),
            ])))\
            \(if: lastDay, { "<p class=\"soft\">\(Words.accessEnds) \(.day($0)).</p>" })
            """, aside: .card(Words.permissionsTitle, """
            <p class="soft">\(canGrant ? Words.youMayGrant : Words.youMayStop)</p>\
            <div class="row">\(.link(Words.seePermissions, to: "/children/\(child)/permissions"))</div>
            """))
    }

    static func list(_ children: [OwnChildPage]) -> Page {
        Page(Words.myChildren, at: .myChild, main: .sheet(nil, "\(each: children, { $0.row })"))
    }

    private var row: HTML { .task(.letters(name.initials), name, .text(room), .link(Words.open, to: "/children/\(child)", quiet: true)) }
}
