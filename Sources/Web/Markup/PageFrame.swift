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
    /// The session runs on a device that the setting owns (P9).
    let isOnDevice: Bool

    var html: HTML {
        document(
            page, in: surroundings.settingName, assets, scripts: ["kept.js", "keep.js"] + (keepsDrafts ? ["fresh.js", "drafts.js"] : []),
            """
            <a class="skip" href="#main">\(Words.skip)</a><div class="frame" data-member="\(viewer.member)"\(flag: "data-keeps-drafts", keepsDrafts)>\(FrameSide.written.html(of: side))\
            <main class="main" id="main" tabindex="-1">\(if: keepsDrafts, HTML.draftLine)\(if: notice, { .notice("<p role=\"status\">\($0.sentence)</p>", .passed) })\
            \(if: page.heading, "<header class=\"title\">\(page.headingMarkup)</header>")\(content)\(useful)</main></div>
            """)
    }

    /// What is written without a connection may wait on a device of the setting's, and on no other.
    private var keepsDrafts: Bool { isOnDevice && viewer.holds(Duty.drafting) }

    /// What to read on, on the pages where it is of use.
    private var useful: HTML {
        guard let shelf = surroundings.shelf, let place = GuidancePlace.allCases.first(where: { $0.page == page.place }),
            case let links = shelf.links(at: place, for: viewer), !links.isEmpty
        else { return .empty }
        return """
            <section class="useful" aria-labelledby="useful"><h2 class="minor" id="useful">\(Words.Shelf.usefulHere)</h2>\
            <ul role="list">\(each: links, { $0.line })<li><a href="/guidance">\(Words.Shelf.title)</a></li></ul></section>
            """
    }

    private var content: HTML {
        guard let aside = page.aside else { return page.main }
        return "<div class=\"split\"><div class=\"stack\">\(page.main)</div><aside class=\"stack\">\(aside)</aside></div>"
    }

    private var side: FrameSide {
        FrameSide(
            setting: surroundings.settingName, places: Navigation.places(for: viewer), current: page.place, counts: surroundings.counts,
            lead: surroundings.leadName, deputyLead: surroundings.deputyLeadName, leadPhone: surroundings.leadPhone,
            language: Catalogue.current?.language)
    }
}

/// A page at the front door, for somebody who is not signed in, or who is between two things.
struct DoorFrame {
    let page: Page
    let notice: Notice?
    let assets: Assets
    /// Where somebody stands who can choose a language here; nothing for whoever has one of their own.
    let language: LocalPath?

    var html: HTML {
        document(
            page, in: nil, assets,
            """
            <a class="skip" href="#main">\(Words.skip)</a><div class="door"><header><a class="brand" href="/">\(Icon.gate)<span>Gatepost</span></a></header>\
            <main id="main" tabindex="-1" class="stack">\(if: notice, { .notice("<p role=\"status\">\($0.sentence)</p>", .passed) })\
            \(if: page.heading, page.headingMarkup)\(page.main)</main>\
            <footer class="soft">\(if: language, { LanguageList(path: $0).html })<p>\(Words.emergency) <a href="\(Place.help.path)">\(Words.place(.help))</a></p>\(HTML.helpPanel)</footer></div>
            """)
    }
}

/// - Parameter scripts: those of the frame, before the page's own.
private func document(_ page: Page, in setting: String?, _ assets: Assets, scripts: [String] = [], _ body: HTML) -> HTML {
    """
    <!doctype html><html\(HTML.pageLanguage)><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
    <title>\(Words.title(page.title, in: setting))</title><link rel="icon" href="\(assets["favicon.svg"])" type="image/svg+xml">\
    <link rel="manifest" href="\(assets["gatepost.webmanifest"])"><link rel="apple-touch-icon" href="\(assets["touch-icon.png"])">\
    <meta name="theme-color" content="#fbfaf4" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#131915" media="(prefers-color-scheme: dark)">\
    <link rel="stylesheet" href="\(assets["gatepost.css"])">\
    \(each: scripts + page.scripts.filter { !scripts.contains($0) }, { "<script src=\"\(assets[$0])\" type=\"module\"></script>" })\
    </head><body>\(body)</body></html>
    """
}

/// What stands in the navigation of whom, most needed first. On phones the bar holds four, and the rest is behind "More".
enum Navigation {
    struct Entry: Hashable, Sendable {
        let place: Place
        /// Not in the bar of a phone.
        let isExtra: Bool
    }

    static func places(for viewer: Viewer) -> [Entry] {
        let main = all(for: viewer).enumerated().map { Entry(place: $1, isExtra: $0 >= 4) }
        return main + own(for: viewer).map { Entry(place: $0, isExtra: true) } + [Entry(place: .more, isExtra: false)]
    }

    /// What belongs to the person rather than to the setting.
    static func own(for viewer: Viewer) -> [Place] { viewer.hasOtherHats ? [.settings, .account] : [.account] }

    static func all(for viewer: Viewer) -> [Place] {
        // Concerns stand there for everybody who could ever deal with one: that they do tells nothing.
        if viewer.holds([.overseeingOfficer]) {
            // Several settings side by side are the beginning for whoever oversees several.
            return (viewer.hasOtherHats ? [.provider, .assurance, .pages] : [.assurance, .pages, .provider]) + [.concerns, .help]
        }
        if viewer.isRelative { return (viewer.seesEvents ? [.page, .events] : [.page]) + [.ask, .help] }
        if viewer.capacity.isFamily { return [.page, .events, .myChild, .ask, .help] }
        if !viewer.seesWholePage {
            return (viewer.holds([.approvalPartner]) ? [.today] : []) + (viewer.holds(Duty.readingPages) ? [.pages] : [])
                + (viewer.holds(Duty.assuring) ? [.assurance] : []) + [.concerns, .help]
        }
        var places: [Place] = [.today, .page]
        if PostAtGate.isBehindThePage(viewer) { places.append(.posts) }
        if viewer.isOffice { places.append(.questions) }
        if viewer.holds(Duty.watching.union(Duty.managing)) { places.append(.monitoring) }
        // What an administering officer sees of the setting ends with the page.
        if !viewer.isTeam { return places + [.events, .pages, .help] }
        if viewer.holds(Duty.drafting) { places.append(.camera) }
        places.append(.events)
        places.append(.permissions)
        if viewer.holds(Duty.managing.union(Duty.safeguarding)) { places.append(.people) }
        places += [.policies, .concerns]
        if viewer.holds(Duty.assuring) { places.append(.assurance) }
        if viewer.holds([.registeredPerson]), viewer.hasOtherHats { places.append(.provider) }
        if viewer.holds(Duty.readingPages) { places.append(.pages) }
        return places + [.help]
    }
}
