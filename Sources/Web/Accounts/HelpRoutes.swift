import Gatepost
import Safeguarding

extension Routes {
    /// Who to turn to.
    static let help: [Route] = [
        .get("/help", .everyone) { visit in
            guard let viewer = visit.signedIn?.viewer else {
                let doors = try await ConcernDoor.all(for: visit.signedIn?.person, in: visit.application)
                return .page(HelpHTML(here: nil, doors: doors).page)
            }
            return .page(HelpHTML(here: try await visit.application.read(in: viewer.setting) { db in try HelpPage.load(for: viewer, from: db) }, doors: []).page)
        },
    ]
}

/// Get help: people here first, then those outside who are always there. National lines only: a local number is shown once
/// the setting has checked it.
struct HelpHTML {
    let here: HelpPage?
    /// Where somebody without a live membership can raise a concern.
    let doors: [ConcernDoor.Found]

    private var content: HTML {
        """
        <div class="stack"><section class="card stack stopped"><h2>\(Words.inDanger)</h2><p><a class="button stop" href="tel:999">999</a></p><p>\(Words.inDangerLead)</p></section>\
        \(if: here, inHouse)\(if: !doors.isEmpty, doorCard)\(if: here, nearby)\(.card(Words.outsideTitle, .facts(Words.helplines.map { name, phone, what in
            (name, "\(if: phone, { "<a href=\"tel:\($0.filter(\.isNumber))\">\($0)</a> · " })\(what)")
        })))</div>
        """
    }

    /// Leavers and neighbours can tell of a worry too.
    private var doorCard: HTML {
        .card(Words.Concerns.newTitle, """
            <p>\(Words.Concerns.doorCardLead)</p><ul role="list" class="stack">\(each: doors, { door in
                "<li><a href=\"\("/concern/\(door.code)" as LocalPath)\">\(Words.Concerns.doorPageTitle(door.name))</a></li>"
            })</ul>
            """)
    }

    var page: Page { Page(Words.place(.help), at: .help, main: content) }

    /// Whom the council and others have for it, as far as somebody here has verified the number.
    private func nearby(_ page: HelpPage) -> HTML {
        .card(Words.Referrals.title, """
            \(each: page.verified, { one in
                "<div><b>\(Words.Referrals.kind(one.referral.kind))</b><p>\(one.referral.body)</p>\(one.contact)</div>"
            })<ul role="list"><li><a href="/referrals">\(Words.Referrals.title)</a></li><li><a href="/guidance">\(Words.Shelf.title)</a></li>\
            <li><a href="/help/children">\(Words.Shelf.toChildren)</a></li></ul>
            """)
    }

    private func inHouse(_ page: HelpPage) -> HTML {
        let leads: HTML = page.leads.isEmpty
            ? "<p>\(Words.noLeadYet)</p>"
            : .facts(page.leads.map { ($0.isDeputy ? Words.deputyLead : Words.leadLabel, .text($0.name)) })
        return .card(Words.hereTitle, """
            <p>\(Words.hereLead)</p>\(leads)\(if: page.office, { $0.html })\(.link(Words.Concerns.newTitle, to: "/concerns/new"))\
            <p><a href="/concerns">\(Words.Concerns.raisedByYou)</a></p>
            """)
    }
}
