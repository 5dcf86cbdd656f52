public import Gatepost
import Safeguarding
public import Storage

/// A page without its frame. The server puts the frame round it: the navigation and counts of whoever looks, the
/// safeguarding lead's card, a notice. Somebody who is not signed in gets the plain frame of the front door.
///
///     Page("Rooms", at: .people, main: rooms, aside: .card("About rooms", "<p>…</p>"))
public struct Page: Sendable {
    let title: String
    let place: Place?
    let main: HTML
    let aside: HTML?
    var heading = true
    var scripts: [String] = []
    var isDoor = false
    private var isTitleWritten = false

    /// - Parameters:
    ///   - title: the page's heading and the browser tab's title.
    ///   - place: the item of the navigation that it belongs to.
    ///   - aside: a second column; below the first on narrow screens.
    public init(_ title: String, at place: Place? = nil, main: HTML, aside: HTML? = nil) {
        self.title = title
        self.place = place
        self.main = main
        self.aside = aside
    }

    /// A page at the front door: one narrow card, no navigation, also for somebody signed in.
    public static func door(_ title: String, _ main: HTML) -> Page {
        var page = Page(title, main: main)
        page.isDoor = true
        return page
    }

    /// The page writes its own `<h1>`, because it needs more beside it.
    public func withOwnHeading() -> Page {
        var page = self
        page.heading = false
        return page
    }

    /// Its title is not ours but was written by somebody of the setting, as a post's.
    func withWrittenTitle() -> Page {
        var page = self
        page.isTitleWritten = true
        return page
    }

    var headingMarkup: HTML { "<h1\(if: isTitleWritten, .asWritten)>\(title)</h1>" }

    /// Scripts from Assets that make the page nicer; it must work without them.
    public func with(scripts: String...) -> Page {
        var page = self
        page.scripts += scripts
        return page
    }
}

/// The places of the navigation.
public enum Place: String, CaseIterable, Sendable {
    case today, page, posts, monitoring, questions, permissions, camera, people, policies, assurance, pages, myChild, ask, help, account, more
    /// Another of one's own hats, and the figures of several settings.
    case settings, provider
    case concerns, events
}

/// What the frame shows of the setting to whoever looks; loaded once for each page.
public struct Surroundings: Sendable {
    public var settingName: String
    /// The safeguarding lead's name and telephone number as this setting has verified them (N16, N17).
    public var leadName: String?
    public var deputyLeadName: String?
    public var leadPhone: String?
    /// How many things wait at a place.
    public var counts: [Place: Int]
    /// What of it is of use at a place is shown on that place's pages (D5, D6).
    public var shelf: GuidanceShelf?

    public init(settingName: String, leadName: String? = nil, deputyLeadName: String? = nil, leadPhone: String? = nil, counts: [Place: Int] = [:]) {
        self.settingName = settingName
        self.leadName = leadName
        self.deputyLeadName = deputyLeadName
        self.leadPhone = leadPhone
        self.counts = counts
    }

    /// What every page shows of the setting. Counts of what waits are added here by the features that know them: what the desk
    /// lists, concerns that this viewer deals with among it.
    public static func load(for viewer: Viewer, with secrets: Secrets, from db: Reader) throws -> Surroundings {
        let lead = try LeadCard.load(for: viewer, from: db)
        let waiting = try DeskPage.count(for: viewer, from: db) + ConcernAtDesk.count(for: viewer, with: secrets, from: db)
        var surroundings = Surroundings(
            settingName: viewer.settingName, leadName: lead.name, deputyLeadName: lead.deputy, leadPhone: lead.phone,
            counts: waiting > 0 ? [.today: waiting] : [:])
        surroundings.shelf = try GuidanceShelf.load(for: viewer, from: db)
        return surroundings
    }
}

extension GuidancePlace {
    /// The place of the navigation on whose pages it appears.
    var page: Place {
        switch self {
        case .posts: .posts
        case .permissions: .permissions
        case .camera: .camera
        case .people: .people
        case .pages: .pages
        case .myChild: .myChild
        case .page: .page
        }
    }
}
