import Gatepost
import Safeguarding

extension KeepsakePage {
    func page(for viewer: Viewer, new id: Keepsake.ID) -> Page {
        Page(
            Words.Keepsakes.title(name), at: .myChild,
            main: """
                <div class="column" id="keepsake" data-fresh>\(.card(nil, "<p>\(Words.Keepsakes.lead)</p><p class=\"soft\">\(Words.Keepsakes.hiddenOthers) \(.clause("S14"))</p>"))\
                \(if: current, { self.card($0, for: viewer) })\(if: current?.isReady ?? true, ask(id))</div>
                """
        ).with(scripts: "fresh.js")
    }

    private func card(_ keepsake: Current, for viewer: Viewer) -> HTML {
        guard keepsake.isReady else {
            return .card(
                Words.Keepsakes.beingMade,
                """
                <p role="status" data-waiting>\(Words.Keepsakes.made(keepsake.made, of: keepsake.whole))</p>\
                \(.meter(keepsake.made, of: keepsake.whole, Words.Keepsakes.beingMade))\
                <p class="soft">\(Words.Keepsakes.mayClose) <a href="\(path)">\(Words.lookAgain)</a></p>
                """)
        }
        return .card(
            Words.Keepsakes.readyTitle,
            """
            <p>\(Words.Keepsakes.holds(keepsake.whole))</p><div class="row">\(.action(Words.Keepsakes.fetch, to: "/keepsakes/\(keepsake.id)/file", quiet: false))</div>\
            \(if: keepsake.endsAt, { "<p class=\"soft\">\(Words.Keepsakes.until(.time($0, for: viewer)))</p>" })\
            \(if: keepsake.fetchedAt, { "<p class=\"soft\">\(Words.Keepsakes.fetched(.time($0, for: viewer)))</p>" })\
            <p class="soft">\(Words.Keepsakes.withdrawn)</p>
            """)
    }

    private func ask(_ id: Keepsake.ID) -> HTML {
        guard pictures > 0 else {
            return current == nil
                ? .nothingYet(
                    Words.Keepsakes.noneTitle, Words.Keepsakes.none,
                    .link(Words.Keepsakes.permissions, to: "/children/\(child)/permissions", quiet: true)) : .empty
        }
        let again = current != nil
        return .card(
            again ? Words.Keepsakes.againTitle : nil,
            """
            <p>\(Words.Keepsakes.wouldHold(pictures))</p>\
            \(.form(to: path, submit: again ? Words.Keepsakes.askAgain : Words.Keepsakes.ask, quiet: again, .hidden("id", "\(id)")))
            """)
    }

    private var path: LocalPath { "/children/\(child)/keepsake" }
}
