import Gatepost
import Safeguarding

extension OutsideAccountsPage {
    func page(for viewer: Viewer) -> Page {
        Page(Words.Networks.title, at: .pages, main: """
            <p class="soft">\(Words.Networks.lead) \(.clause("P1"))</p>\
            \(if: entries.isEmpty, .nothingYet(Words.Networks.noneTitle, Words.Networks.none))\
            \(if: !entries.isEmpty, .sheet(nil, "\(each: entries, { $0.row(on: viewer.today) })"))\
            \(if: mayRecord, "<div class=\"row\">\(.link(Words.Networks.add, to: "/networks/new"))</div>")
            """, aside: .card(nil, "<p><a href=\"/pages\">\(Words.Pages.title)</a></p>"))
    }
}

extension OutsideAccountsPage.Entry {
    func row(on today: Day) -> HTML {
        .task(.badge(Icon.people), "\(Words.Pages.network(account.network)): \(account.title)", """
            \(if: isEnded, .tag(Words.Networks.ended))\(if: !isEnded, standing(on: today))
            """, .link(Words.Networks.open, to: "/networks/\(id)", quiet: true))
    }

    func standing(on today: Day) -> HTML {
        """
        \(.tag(Words.Networks.settingsDue(settingsDue, today: today), settingsDue <= today ? .waiting : .passed)) \
        \(.tag(Words.Networks.contentDue(contentDue, today: today), contentDue <= today ? .waiting : .passed)) \
        \(if: loose > 0, "\(.tag(Words.Networks.loose(loose), .stopped)) ")\(if: !isAuthorised, .tag(Words.Networks.noYes, .stopped))
        """
    }
}

extension OutsideAccountPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            "\(Words.Pages.network(entry.account.network)): \(entry.account.title)", at: .pages,
            main: "\(onRecord)\(settings(for: viewer))\(content(for: viewer))\(if: !former.isEmpty, before(for: viewer))",
            aside: """
                \(.card(nil, entry.isEnded ? .tag(Words.Networks.ended) : entry.standing(on: viewer.today)))\
                \(if: !entry.isAuthorised && mayRecord, .card(nil, """
                    <p>\(Words.Networks.noYes). \(.clause("N34"))</p><div class="row">\(.link(Words.Networks.askForYes, to: "/pages/new?network=\(entry.account.network.rawValue)", quiet: true))</div>
                    """))\
                \(if: mayRecord, .card(nil, "<div class=\"row\"><a class=\"button stop\" href=\"\(path.adding("end"))\">\(Words.Networks.end)</a></div>"))
                """)
    }

    private var path: LocalPath { "/networks/\(entry.id)" }

    private var onRecord: HTML {
        let account = entry.account
        let mailbox: HTML = "\(account.mailbox) \(.clause("N9"))"
        let rows: [(String, HTML)] = [
            (Words.Networks.address, .text(account.address)), (Words.Networks.mailbox, mailbox),
            (Words.Networks.administrators, .paragraphs(account.administrators)),
            (Words.Networks.closed, .text(account.isClosed ? Words.Networks.isClosed : Words.Networks.isOpen)),
            (Words.Networks.reviewEvery, .text(Words.Networks.schedule(account.reviewEvery))),
        ]
        return .card(
            Words.Networks.onRecord, beside: mayRecord ? .link(Words.Pages.change, to: path.adding("edit"), quiet: true) : nil, .facts(rows))
    }

    private func settings(for viewer: Viewer) -> HTML {
        .card(Words.Networks.settingsTitle, beside: mayCheck ? .link(Words.Networks.review, to: path.adding("review"), quiet: true) : nil, """
            \(if: review == nil, "<p class=\"soft\">\(Words.Networks.never)</p>")\
            \(if: review, { review in
                """
                \(.table(Words.Networks.settingsTitle, columns: Words.Networks.sheetColumns, review.answers.map { one in [
                    .text(Words.Networks.setting(one.item)), .text(Words.Networks.should(one.item)),
                    .tag(Words.Networks.found(one.found), Words.Networks.tone(one.found)), .text(one.note),
                ] }))\
                <p>\(Words.Networks.signedOn(review.typedName, viewer.zone.day(at: review.at))) \(.clause("N11"))</p>\
                <p class="soft">\(Words.Networks.byHand): ______________________________</p><p class="soft">\(Words.Networks.print)</p>
                """
            })\
            \(if: reviews.count > 1, """
                <h3 class="minor">\(Words.Networks.earlier)</h3><ul role="list">\(each: reviews.dropFirst(), { one in
                    "<li>\(one.by), \(.time(one.at, for: viewer))\(if: one.loose > 0, ": \(Words.Networks.loose(one.loose))")</li>"
                })</ul>
                """)
            """)
    }

    private func content(for viewer: Viewer) -> HTML {
        .card(Words.Networks.contentTitle, beside: mayCheck ? .link(Words.Networks.check, to: path.adding("check"), quiet: true) : nil, """
            <p class="soft">\(Words.Networks.contentLead) \(.clause("N13"))</p>\
            \(if: !checks.isEmpty, "<ul class=\"stack\" role=\"list\">\(each: checks, { one in """
                <li>\(.tag(one.found == .clear ? Words.Networks.clear : Words.Networks.followedUp, one.found == .clear ? .passed : .waiting))<br>\
                <small>\(one.by), \(.time(one.at, for: viewer))</small>\(if: !one.note.isEmpty, .paragraphs(one.note))</li>
                """ })</ul>")
            """)
    }

    private func before(for viewer: Viewer) -> HTML {
        .card(Words.Networks.formerTitle, .table(
            Words.Networks.formerTitle, columns: [Words.Networks.name, Words.Networks.address, Words.Networks.mailbox, Words.Pages.on],
            former.map { [.text($0.title), .text($0.address), .text($0.mailbox), "\($0.by), \(.time($0.at, for: viewer))"] }))
    }
}
