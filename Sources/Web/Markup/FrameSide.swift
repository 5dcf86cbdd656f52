import Gatepost
import Safeguarding

/// What stands beside every page: the setting's name, the ways to go, and the safeguarding lead's card (N16, N17).
struct FrameSide: KeptPart {
    static let written = KeptParts<FrameSide>(most: 200)

    let setting: String
    let places: [Navigation.Entry]
    /// Where the page stands.
    let current: Place?
    /// How many things wait at a place.
    let counts: [Place: Int]
    let lead: String?
    let deputyLead: String?
    let leadPhone: String?
    /// In which it is written.
    let language: Language?

    func write() -> HTML {
        """
        <div class="side"><header><a class="brand" href="/">\(Icon.gate)<span>\(setting)</span></a></header>\(navigation)\(leadCard)</div>
        """
    }

    private var navigation: HTML {
        """
        <nav aria-label="\(Words.mainNavigation)"><ul role="list">\(each: places, { entry in
            """
            <li\(if: entry.isExtra, " class=\"extra\"")><a href="\(entry.place.path)"\(attribute: "aria-current", entry.place == current ? "page" : nil)>\
            \(entry.place.icon)<span>\(Words.place(entry.place))</span>\(if: counts[entry.place], { "<span class=\"count\">\($0)</span>" })</a></li>
            """
        })</ul></nav>
        """
    }

    private var leadCard: HTML {
        """
        <aside class="lead" aria-label="\(Words.leadLabel)"><strong>\(Words.worriedTitle)</strong>\
        \(Words.speakTo(lead, deputyLead, on: telephone)) \
        \(Words.orRaise("<a href=\"/concerns/new\">\(Words.raiseConcern)</a>")) \(Words.emergency)\(HTML.helpPanel)</aside>
        """
    }

    private var telephone: HTML? {
        leadPhone.map { "<a href=\"tel:\($0.filter { $0.isNumber || $0 == "+" })\">\($0)</a>" }
    }
}

extension HTML {
    /// On every page: where to turn on line, and a way for children (N14, N18).
    static var helpPanel: HTML {
        """
        <ul class="help-panel" role="list"><li><a href="/help/children">\(Words.Shelf.childTitle)</a></li>\
        <li>\(away(Words.Shelf.ceop, to: "https://www.ceop.police.uk/Safety-Centre/"))</li>\
        <li>\(away(Words.Shelf.ceopEducation, to: "https://www.ceopeducation.co.uk/"))</li></ul>
        """
    }
}
