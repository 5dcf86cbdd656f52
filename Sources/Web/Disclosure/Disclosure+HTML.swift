import Gatepost
import Safeguarding

extension InformationRequestsPage {
    func page(for viewer: Viewer) -> Page {
        Page(Words.Disclosure.title, at: .assurance, main: """
            <p class="soft">\(Words.Disclosure.lead) \(.clause("P13"))</p>\(.card(nil, """
                <p>\(isPublicBody ? Words.Disclosure.isPublic : Words.Disclosure.isPrivate)</p>\
                \(if: mayManage, .action(
                    isPublicBody ? Words.Disclosure.becomePrivate : Words.Disclosure.becomePublic, to: "/data-protection/public-body",
                    .hidden("public", isPublicBody ? "no" : "yes")))
                """))\
            \(if: isPublicBody, requests(for: viewer))\
            \(if: isPublicBody && mayManage, .card(Words.Disclosure.exportTitle, """
                <p>\(Words.Disclosure.exportLead)</p><div class="row">\
                \(.action(Words.Disclosure.export, to: "/data-protection/information-requests/export", quiet: false))</div>
                """))
            """, aside: .informationLinks(for: viewer))
    }

    private func requests(for viewer: Viewer) -> HTML {
        let add: HTML? = mayManage ? .link(Words.Disclosure.new, to: "/data-protection/information-requests/new", quiet: true) : nil
        guard !entries.isEmpty else { return .nothingYet(Words.Disclosure.noneTitle, Words.Disclosure.none, add ?? .empty) }
        return .sheet(Words.Disclosure.title, beside: add, "\(each: entries, { $0.row(for: viewer, mayManage: mayManage) })")
    }
}

extension InformationRequestsPage.Entry {
    fileprivate func row(for viewer: Viewer, mayManage: Bool) -> HTML {
        let isLate = answeredOn == nil && dueOn < viewer.today
        return .task(
            .badge(Icon.page), words,
            answeredOn.map { day in "\(.tag(Words.Disclosure.answered, .passed)) \(.day(day)): \(answer)" }
                ?? .tag(Words.Disclosure.daysLeft(dueOn, today: viewer.today), isLate ? .stopped : .waiting),
            answeredOn == nil && mayManage
                ? .link(Words.Disclosure.answered, to: "/data-protection/information-requests/\(id)/answer", quiet: true) : .empty)
    }
}

extension Disclosure {
    /// Each file of the download: a page that can be read anywhere, a table for each topic, a text for each policy.
    var files: [(name: String, bytes: [UInt8])] {
        [("index.html", Array(index.description.utf8))]
            + tables.map { ("figures/\($0.topic.rawValue).csv", $0.csv.bytes) }
            + policies.enumerated().map { ("policies/\($0 + 1).txt", Array("\($1.title)\n\(Words.Disclosure.issued($1))\n\n\($1.text.text)\n".utf8)) }
    }

    private var index: HTML {
        """
        <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>\(Words.Disclosure.title) · \(settingName)</title></head><body>\
        <h1>\(settingName)</h1><p>\(Words.Disclosure.coverLead) \(Words.Disclosure.madeOn(madeOn))</p>\
        <h2>\(Words.Disclosure.tablesTitle)</h2><p>\(Words.Disclosure.smallNumbers)</p>\(each: tables, { $0.markup })\
        <h2>\(Words.Disclosure.policiesTitle)</h2><ul>\(each: policies.enumerated(), { number, policy in
            "<li>\(policy.title), \(Words.Disclosure.issued(policy)): <a href=\"policies/\(number + 1).txt\">policies/\(number + 1).txt</a></li>"
        })</ul></body></html>
        """
    }
}

extension Disclosure.Table {
    fileprivate var markup: HTML {
        """
        <table><caption>\(Words.Disclosure.topic(topic)) (<a href="figures/\(topic.rawValue).csv">\(Words.Disclosure.asTable)</a>)</caption>\
        <thead><tr><th scope="col">\(Words.Disclosure.what)</th><th scope="col">\(Words.Disclosure.number)</th></tr></thead>\
        <tbody>\(each: rows, { "<tr><th scope=\"row\">\(Words.Disclosure.label($0.label))</th><td>\(Self.shown($0.count))</td></tr>" })\
        <tr><th scope="row">\(Words.Disclosure.total)</th><td>\(Self.shown(total))</td></tr></tbody></table>
        """
    }

    fileprivate var csv: CSV {
        CSV(
            [Words.Disclosure.what, Words.Disclosure.number],
            rows.map { [Words.Disclosure.label($0.label), Self.shown($0.count)] }
                + [[Words.Disclosure.total, Self.shown(total)]])
    }

    private static func shown(_ count: Int?) -> String { count.map(String.init) ?? Words.Disclosure.leftOut }
}
