import Gatepost
import Safeguarding

extension KitPage {
    func page(for viewer: Viewer, new id: PublishKit.ID) -> Page {
        Page(
            Words.Kits.title, at: .posts,
            main: """
                <div class="column" id="kit" data-fresh>\(.card(title, "<p>\(Words.Kits.lead)</p><p class=\"soft\">\(Words.Kits.unmarked) \(.clause("P1"))</p>"))\
                \(if: current, { self.card($0, for: viewer) })\(if: !refusals.isEmpty, stopped)\
                \(if: refusals.isEmpty && pictures > 0 && current?.isReady ?? true, ask(id))\
                \(if: refusals.isEmpty && pictures == 0, .nothingYet(Words.Kits.noneTitle, Words.Kits.none))</div>
                """
        ).with(scripts: "fresh.js")
    }

    private var stopped: HTML {
        .card(Words.Kits.notYet, """
            <ul class="gate" role="list">\(each: refusals, { refusal in
                let way = mend(refusal)
                return """
                    <li class="waiting"><span class="mark"></span><div><b>\(way?.name ?? refusal.rule.title)</b><p>\(Words.Kits.sentence(refusal))\
                    \(if: way, { " <a href=\"\($0.path)\">\(Words.Kits.mend)</a>" })</p></div></li>
                    """
            })</ul>
            """)
    }

    private func mend(_ refusal: Refusal) -> (name: String?, path: LocalPath)? {
        switch refusal {
        case .childNotCovered(let child, _), .childHasLeft(let child, _), .neverInFrame(let child, _): (names[child], "/children/\(child)/permissions")
        case .adultNotCovered(let member, _): (nil, "/people/\(member)")
        case .noPageElsewhere: (nil, "/pages")
        default: nil
        }
    }

    private func card(_ kit: Current, for viewer: Viewer) -> HTML {
        guard kit.isReady else {
            return .card(
                Words.Keepsakes.beingMade,
                """
                <p role="status" data-waiting>\(Words.Keepsakes.made(kit.made, of: kit.whole))</p>\(.meter(kit.made, of: kit.whole, Words.Keepsakes.beingMade))\
                <p class="soft">\(Words.Keepsakes.mayClose) <a href="\(path)">\(Words.lookAgain)</a></p>
                """)
        }
        return .card(
            Words.Keepsakes.readyTitle,
            """
            <p>\(Words.Kits.holds(kit.whole))</p><div class="row">\(.action(Words.Keepsakes.fetch, to: "/kits/\(kit.id)/file", quiet: false))</div>\
            \(if: kit.endsAt, { "<p class=\"soft\">\(Words.Keepsakes.until(.time($0, for: viewer)))</p>" })\
            \(if: kit.fetchedAt, { "<p class=\"soft\">\(Words.Keepsakes.fetched(.time($0, for: viewer)))</p>" })\
            <p class="soft">\(Words.Kits.byHand)</p>
            """)
    }

    private func ask(_ id: PublishKit.ID) -> HTML {
        .card(nil, .form(
            to: path, submit: current == nil ? Words.Kits.ask : Words.Keepsakes.askAgain, quiet: current != nil, .hidden("id", "\(id)")))
    }

    private var path: LocalPath { "/posts/\(post)/kit" }
}

extension Words {
    /// Words of a kit for a page elsewhere.
    enum Kits {
        static let title = "Put it on a page elsewhere"
        static let link = "Put it on a page elsewhere"
        static let lead = "A file with the pictures and the words, for you to put on the setting’s page on another network by hand. Gatepost posts nothing there."
        static let unmarked = "Everybody in the pictures has permission for public social media, or there is no kit. The pictures carry no mark, no place and no date, and whoever is hidden here is hidden there. Videos and documents stay here."
        static let ask = "Prepare it"
        static let notYet = "What stands in the way"
        static let mend = "See what to do"
        static let noneTitle = "No pictures in this post"
        static let none = "You can copy its words from the page."
        static func holds(_ count: Int) -> String { "\(Words.count(count, "picture", "pictures")) and the words, in a ZIP file. That you took it is in the log." }
        static let byHand = "When a permission is withdrawn, take the picture down there as well: Gatepost can’t."
        static let fileName = "for a page elsewhere"
        static let wordsFile = "words.txt"

        static func sentence(_ refusal: Refusal) -> String {
            switch refusal {
            case .childNotCovered, .adultNotCovered: "No permission for public social media. The closed page’s isn’t enough."
            case .word(let finding): "For a public page this is too much: it looks like \(Words.finding(finding.kind))."
            default: refusal.sentence
            }
        }
    }
}
