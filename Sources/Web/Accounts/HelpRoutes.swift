import Gatepost
import Safeguarding

extension Routes {
    /// Who to turn to.
    static let help: [Route] = [
        .get("/help", .everyone) { visit in
            guard let viewer = visit.signedIn?.viewer else { return .page(HelpHTML(here: nil).page) }
            return .page(HelpHTML(here: try await visit.application.read { db in try HelpPage.load(for: viewer, from: db) }).page)
        },
        .get("/office", .signedIn) { visit in
            guard let person = visit.signedIn?.person else { throw SignInNeeded() }
            let offices = try await visit.application.read { db in try Office.all(of: person, from: db) }
            return .page(Page(Words.office, at: .ask, main: .card(nil, "<p>\(Words.officeLead)</p>\(each: offices, { $0.html })")))
        },
    ]
}

/// Get help: people here first, then those outside who are always there. National lines only: a local number is shown once
/// the setting has checked it.
struct HelpHTML {
    let here: HelpPage?

    private var content: HTML {
        """
        <div class="stack"><section class="card stack stopped"><h2>\(Words.inDanger)</h2><p><a class="button stop" href="tel:999">999</a></p><p>\(Words.inDangerLead)</p></section>\
        \(if: here, inHouse)\(.card(Words.outsideTitle, .facts(Words.helplines.map { name, phone, what in
            (name, "\(if: phone, { "<a href=\"tel:\($0.filter(\.isNumber))\">\($0)</a> · " })\(what)")
        })))</div>
        """
    }

    var page: Page { Page(Words.place(.help), at: .help, main: content) }

    private func inHouse(_ page: HelpPage) -> HTML {
        let leads: HTML = page.leads.isEmpty
            ? "<p>\(Words.noLeadYet)</p>"
            : .facts(page.leads.map { ($0.isDeputy ? Words.deputyLead : Words.leadLabel, .text($0.name)) })
        return .card(Words.hereTitle, "<p>\(Words.hereLead)</p>\(leads)\(if: page.office, { $0.html })")
    }
}
