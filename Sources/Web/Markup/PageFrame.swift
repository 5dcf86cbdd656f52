import Gatepost
import Safeguarding

/// A whole page: the navigation of whoever looks, the page itself, and the safeguarding lead's card, which is on every
/// page (N16, N17).
struct PageFrame {
    let page: Page
    let viewer: Viewer
    let surroundings: Surroundings
    let notice: Notice?
    let assets: Assets

    var html: HTML {
        document(
            page, in: surroundings.settingName, assets,
            """
            <a class="skip" href="#main">\(Words.skip)</a><div class="frame"><div class="side">\
            <header><a class="brand" href="/">\(Icon.gate)<span>\(surroundings.settingName)</span></a></header>\(navigation)\(lead)</div>\
            <main class="main" id="main" tabindex="-1">\(if: notice, { .notice("<p role=\"status\">\($0.sentence)</p>", .passed) })\
            \(if: page.heading, "<header class=\"title\"><h1>\(page.title)</h1></header>")\(content)</main></div>
            """)
    }

    private var content: HTML {
        guard let aside = page.aside else { return page.main }
        return "<div class=\"split\"><div class=\"stack\">\(page.main)</div><aside class=\"stack\">\(aside)</aside></div>"
    }

    private var navigation: HTML {
        """
        <nav aria-label="\(Words.mainNavigation)"><ul role="list">\(each: Navigation.places(for: viewer), { place, isExtra in
            """
            <li\(if: isExtra, " class=\"extra\"")><a href="\(place.path)"\(attribute: "aria-current", place == page.place ? "page" : nil)>\
            \(place.icon)<span>\(Words.place(place))</span>\(if: surroundings.counts[place], { "<span class=\"count\">\($0)</span>" })</a></li>
            """
        })</ul></nav>
        """
    }

    private var lead: HTML {
        """
        <aside class="lead" aria-label="\(Words.leadLabel)"><strong>\(Words.worriedTitle)</strong>\(Words.speakTo(surroundings.leadName))\
        \(Words.inPersonOr)\(if: surroundings.leadPhone, { "<a href=\"tel:\($0.filter { $0.isNumber || $0 == "+" })\">\($0)</a>" })\
        \(if: surroundings.leadPhone == nil, .text(Words.theOffice)), \(Words.or) \
        <a href="\(Place.help.path)">\(Words.raiseConcern)</a>. \(Words.emergency)</aside>
        """
    }
}

/// A page at the front door, for somebody who is not signed in, or who is between two things.
struct DoorFrame {
    let page: Page
    let notice: Notice?
    let assets: Assets

    var html: HTML {
        document(
            page, in: nil, assets,
            """
            <a class="skip" href="#main">\(Words.skip)</a><div class="door"><header><a class="brand" href="/">\(Icon.gate)<span>Gatepost</span></a></header>\
            <main id="main" tabindex="-1" class="stack">\(if: notice, { .notice("<p role=\"status\">\($0.sentence)</p>", .passed) })\
            \(if: page.heading, "<h1>\(page.title)</h1>")\(page.main)</main>\
            <footer class="soft"><p>\(Words.emergency) <a href="\(Place.help.path)">\(Words.place(.help))</a></p></footer></div>
            """)
    }
}

private func document(_ page: Page, in setting: String?, _ assets: Assets, _ body: HTML) -> HTML {
    """
    <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
    <title>\(Words.title(page.title, in: setting))</title><link rel="icon" href="\(assets["favicon.svg"])" type="image/svg+xml">\
    <link rel="stylesheet" href="\(assets["gatepost.css"])">\
    \(each: page.scripts, { "<script src=\"\(assets[$0])\" type=\"module\"></script>" })\
    </head><body>\(body)</body></html>
    """
}

/// What stands in the navigation of whom, most needed first. On phones the bar holds four, and the rest is behind "More".
enum Navigation {
    static func places(for viewer: Viewer) -> [(Place, isExtra: Bool)] {
        let main = all(for: viewer)
        return main.enumerated().map { ($1, isExtra: $0 >= 4) } + [(.account, isExtra: true), (.more, isExtra: false)]
    }

    static func all(for viewer: Viewer) -> [Place] {
        if viewer.capacity.isFamily { return [.page, .myChild, .ask, .help] }
        if !viewer.isTeam { return viewer.holds([.approvalPartner]) ? [.today, .help] : [.help] }
        var places: [Place] = [.today, .page]
        if PostAtGate.isBehindThePage(viewer) { places.append(.posts) }
        if viewer.holds(Duty.drafting) { places.append(.camera) }
        places.append(.permissions)
        if viewer.holds(Duty.managing.union(Duty.safeguarding)) { places.append(.people) }
        return places + [.help]
    }
}
