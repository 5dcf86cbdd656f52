import Gatepost
import Safeguarding

extension GuidanceShelf {
    func page(for viewer: Viewer) -> Page {
        Page(Words.Shelf.title, at: .help, main: """
            <p class="soft">\(Words.Shelf.lead)</p>\
            \(each: GuidanceReader.allCases, { reader in
                let shown = items.filter { $0.guidance.reader == reader }
                return shown.isEmpty ? .empty : .card(Words.Shelf.reader(reader), """
                    <p>\(.clause(Words.Shelf.clause(reader)))</p><ul class="stack" role="list">\(each: shown, { row($0, for: viewer) })</ul>
                    """)
            })\
            \(if: mayKeep, "<div class=\"row\">\(.link(Words.Shelf.add, to: "/guidance/new"))</div>")
            """, aside: .card(nil, """
            <ul role="list"><li><a href="/help">\(Words.place(.help))</a></li><li><a href="/help/children">\(Words.Shelf.toChildren)</a></li>\
            <li><a href="/referrals">\(Words.Referrals.title)</a></li></ul>
            """))
    }

    private func row(_ item: Item, for viewer: Viewer) -> HTML {
        let guidance = item.guidance
        let heading: HTML = guidance.address.isEmpty ? "<b>\(guidance.title)</b>" : .away(guidance.title, to: guidance.address)
        return """
            <li><span\(HTML.asWritten)>\(heading)<br>\(guidance.words)</span><br><small>\(if: guidance.isStatutory, "\(.tag(Words.Shelf.statutory)) ")\
            \(if: !guidance.edition.isEmpty, "\(Words.Shelf.edition(guidance.edition)) · ")\(if: !guidance.address.isEmpty, standing(item, for: viewer))</small>\
            \(if: mayKeep, "<div class=\"row\">\(.link(Words.Shelf.change, to: "/guidance/\(item.name)", quiet: true))</div>")</li>
            """
    }

    private func standing(_ item: Item, for viewer: Viewer) -> HTML {
        let guidance = item.guidance
        let looked = guidance.checkedOn.map { Words.Shelf.checked($0, by: viewer.isTeam ? item.notedBy : nil) } ?? Words.Shelf.neverChecked
        return """
            \(guidance.recheckOn.map { Words.Shelf.standing(looked, again: $0) } ?? looked)\
            \(if: mayKeep && guidance.isDue(on: viewer.today), " \(.tag(Words.Shelf.due, .waiting))")
            """
    }
}

extension GuidanceShelf.Item {
    /// A line at the foot of a page on which it is of use.
    var line: HTML { "<li\(HTML.asWritten)>\(.away(guidance.title, to: guidance.address))</li>" }
}

extension HTML {
    /// A link that leads away from here: text that a person follows, which tells the other side nothing of where they came from.
    static func away(_ words: String, to address: String) -> HTML {
        // Only addresses of the web were let onto the shelf; what else may have come into the database is shown as words.
        guard address.hasPrefix("https://") else { return .text(words) }
        return "<a href=\"\(address)\" rel=\"noreferrer noopener external\">\(words)</a>"
    }
}
