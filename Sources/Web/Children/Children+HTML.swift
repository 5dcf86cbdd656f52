import Gatepost
import Safeguarding

extension ChildrenPage {
    var page: Page {
        Page(
            Words.Children.childrenTitle, at: .people,
            main: """
                \(.chips(Words.Ours.roomsTitle, chips))\
                \(if: entries.isEmpty, .nothingYet(Words.noChildrenTitle, Words.Children.noChildren))\
                \(if: !entries.isEmpty, .sheet(nil, "\(each: entries, { $0.html })"))\
                \(.pager(older: next.map { older($0) }))\
                \(if: mayAdd, "<div class=\"row\">\(.link(Words.Children.addChild, to: "/children/new"))\(.link(Words.TakeIn.title, to: "/import", quiet: true))</div>")
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
            "\(room)\(if: lastDay, { " · \(Words.People.untilDay) \(.day($0))" })\(if: !markers.isEmpty, "<br>")\(each: markers, { "\(.tag(Words.Children.markerTitle($0), .stopped)) " })",
            .link(Words.People.open, to: "/children/\(child)", quiet: true))
    }
}

extension ChildPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            name, at: .people,
            main: """
                \(if: isOwn, .notice("<p>\(Words.Children.ownChildNotice)</p>"))\(protectionsCard(for: viewer))\(basics)\(if: carers, { self.carersCard($0) })
                """,
            aside: """
                \(.card(Words.Children.permissionsTitle, "<div class=\"row\">\(.link(Words.Children.seePermissions, to: "/children/\(child)/permissions", quiet: true))</div>"))\
                \(.card(Words.Referrals.childTitle, "<div class=\"row\">\(.link(Words.Referrals.seeWhere, to: "/children/\(child)/referral", quiet: true))</div>"))\
                \(if: mayManage, lastDayCard)
                """)
    }

    private var basics: HTML {
        .card(Words.Children.aboutChild, beside: mayManage ? .link(Words.Ours.change, to: "/children/\(child)/edit", quiet: true) : nil, """
            \(.facts(knownToAll + (mayProtect ? knownToFew : [])))\
            \(if: mayManage, "<div class=\"row\">\(.link(Words.Children.moveRoom, to: "/children/\(child)/room", quiet: true))</div>")
            """)
    }

    private var knownToAll: [(String, HTML)] {
        [
            (Words.Children.knownAs, .text(details.knownAs.isEmpty ? details.firstName : details.knownAs)), (Words.Children.roomLabel, .text(roomName)),
            (Words.People.firstDay, .day(firstDay)), (Words.People.lastDay, lastDay.map { .day($0) } ?? .text(Words.People.none)),
        ]
    }

    private var knownToFew: [(String, HTML)] {
        [
            (Words.Children.bornOn, details.bornOn.map { .day($0) } ?? .text("–")),
            (Words.Children.homeAuthority, .text(details.homeAuthority.isEmpty ? "–" : details.homeAuthority)),
            (Words.Children.lookedAfter, .text(details.isLookedAfter ? Words.yes : Words.no)),
            (Words.Children.otherSettings, .text(details.otherSettings.isEmpty ? "–" : details.otherSettings)),
        ]
    }

    private func protectionsCard(for viewer: Viewer) -> HTML {
        guard mayProtect || !protections.isEmpty else { return .empty }
        return .card(
            Words.Children.protectionTitle, beside: mayProtect ? .link(Words.Children.protect, to: "/children/\(child)/protections/new", quiet: true) : nil,
            protections.isEmpty ? "<p class=\"soft\">\(Words.Children.noProtection)</p>" : "\(each: protections, { row($0, for: viewer) })")
    }

    private func row(_ one: Protection, for viewer: Viewer) -> HTML {
        let path: LocalPath = "/children/\(child)/protections/\(one.id)"
        let buttons: HTML =
            if !mayProtect { .empty } else if let asked = one.askedBy {
                """
                <p>\(Words.Children.liftAskedBy(asked))</p><div class="row">\(if: !one.askedByViewer, .action(Words.Children.liftConfirm, to: path.adding("confirm")))\
                \(.action(Words.Children.keepProtection, to: path.adding("keep")))</div>
                """
            } else {
                "<div class=\"row\">\(.action(Words.Children.liftAsk, to: path.adding("ask")))</div>"
            }
        return """
            <div class="stack"><p>\(.tag(Words.Children.markerTitle(one.marker), .stopped))\(if: one.about, { " <b>\($0)</b>" })</p><p>\(Words.Children.markerHint(one.marker))</p>\
            \(if: !one.note.isEmpty, "<p>\(one.note)</p>")\
            \(if: !one.placedBy.isEmpty, "<p class=\"soft\">\(Words.Children.placedBy(one.placedBy)), \(.time(one.placedAt, for: viewer))</p>")\(buttons)</div>
            """
    }

    private func carersCard(_ carers: [Carer]) -> HTML {
        .card(
            Words.Children.carersTitle, beside: mayManage ? .link(Words.People.add, to: "/children/\(child)/carers/new", quiet: true) : nil,
            carers.isEmpty ? "<p class=\"soft\">\(Words.Children.noCarers)</p>" : "\(each: carers, { carerRow($0) })")
    }

    private func carerRow(_ carer: Carer) -> HTML {
        let path: LocalPath = "/children/\(child)/carers/\(carer.member)"
        return """
            <div class="stack">\(carerFacts(carer))<div class="row">\(.link(Words.Children.changeAuthority, to: path.adding("authority"), quiet: true))\
            \(.link(Words.Children.endCarer, to: path.adding("end"), quiet: true))</div></div>
            """
    }

    private func carerFacts(_ carer: Carer) -> HTML {
        let proof: HTML = """
            \(carer.claim.evidence)\(if: carer.claim.seenOn, { " · \(Words.Children.seen) \(.day($0))" })\(if: carer.seenBy, { " · \($0)" })\
            \(if: carer.claim.until, { " · \(Words.People.untilDay) \(.day($0))" })
            """
        let days: HTML = "\(.day(carer.firstDay)) – \(if: carer.lastDay, { .day($0) })"
        return """
        <p><a href="/people/\(carer.member)"><b>\(carer.name)</b></a>, \(carer.relationship) \(carer.canGrant ? .tag(Words.Children.mayGrant, .passed) : .tag(Words.Children.mayStop, .waiting))\
        \(if: carer.isSuspended, " \(.tag(Words.People.suspended, .stopped))")</p>\
        \(.facts([
            (Words.Children.authorityLabel, .text(Words.Children.authority(carer.claim.authority))),
            (Words.Children.evidence, carer.claim.evidence.isEmpty ? .text(Words.Children.notSeen) : proof),
            (Words.Children.days, days),
        ]))
        """
    }

    private var lastDayCard: HTML {
        .card(Words.People.lastDay, """
            <p class="soft">\(Words.Children.leavingLead)</p><div class="row">\(.link(lastDay == nil ? Words.Children.setLastDay : Words.Children.changeLastDay, to: "/children/\(child)/last-day", quiet: true))</div>
            """)
    }

    /// The consequence in words, before anything is done (D17).
    func lastDayConfirmation(_ day: Day, _ leaving: Leaving) -> Page {
        Page(Words.Children.lastDayTitle(name), at: .people, main: .confirm(
            Words.Children.lastDayQuestion(name, day), """
            \(if: !leaving.losing.isEmpty, "<p>\(Words.Children.losing(leaving.losing.map(\.name)))</p>")\
            \(if: !leaving.staying.isEmpty, "<p>\(Words.Children.staying(leaving.staying.map(\.name)))</p>")\
            \(if: leaving.losing.isEmpty && leaving.staying.isEmpty, "<p>\(Words.Children.nobodyLoses)</p>")<p class="soft">\(Words.Children.lastDayRest)</p>
            """, to: "/children/\(child)/last-day/confirm", yes: Words.Children.setLastDay, back: "/children/\(child)/last-day",
            .hidden("last_day", day.description))).withOwnHeading()
    }
}

extension OwnChildPage {
    /// A carer reads what concerns them, and of no other carer (separated parents never learn of each other here).
    var page: Page {
        Page(
            name, at: .myChild,
            main: """
                \(.card(Words.Children.aboutChild, .facts([
                    (Words.Children.roomLabel, .text(room)), (Words.People.firstDay, .day(firstDay)), (Words.People.lastDay, lastDay.map { .day($0) } ?? .text(Words.People.none)),
                    (Words.Children.youAre, .text(relationship)),
                ])))\
                \(if: lastDay, { "<p class=\"soft\">\(Words.Children.accessEnds(.day($0)))</p>" })\(invitedFamily)
                """,
            aside: """
                \(.card(Words.Children.permissionsTitle, """
                <p class="soft">\(canGrant ? Words.Children.youMayGrant : Words.Children.youMayStop)</p>\
                <div class="row">\(.link(Words.Children.seePermissions, to: "/children/\(child)/permissions"))</div>
                """))\
                \(if: mayKeepPictures, .card(Words.Keepsakes.link, """
                <p class="soft">\(Words.Keepsakes.linkLead)</p><div class="row">\(.link(Words.Keepsakes.link, to: "/children/\(child)/keepsake", quiet: true))</div>
                """))
                """)
    }

    static func list(_ children: [OwnChildPage]) -> Page {
        Page(Words.Children.myChildren, at: .myChild, main: .sheet(nil, "\(each: children, { $0.row })"))
    }

    private var row: HTML { .task(.letters(name.initials), name, .text(room), .link(Words.People.open, to: "/children/\(child)", quiet: true)) }
}
