/// The drawings of the navigation and of small signs, in one line weight. Each is decoration: words stand beside it.
public enum Icon {
    public static let gate = draw(#"<path d="M4 21V8l2-3 2 3v13M16 21V8l2-3 2 3v13M8 11h8M8 17h8"/>"#)
    public static let page = draw(#"<rect x="4" y="4" width="16" height="16" rx="3"/><path d="M8 9h8M8 13h8M8 17h4"/>"#)
    public static let child = draw(#"<circle cx="12" cy="9" r="4"/><path d="M5 20c1-4 4-6 7-6s6 2 7 6"/>"#)
    public static let ask = draw(#"<path d="M5 6h14v10H11l-4 4v-4H5z"/>"#)
    public static let help = draw(#"<path d="M12 21s-7-4.5-7-10a4 4 0 0 1 7-2.6A4 4 0 0 1 19 11c0 5.5-7 10-7 10z"/>"#)
    public static let desk = draw(#"<path d="M4 13h5l1 3h4l1-3h5M6 5h12l2 8v6H4v-6z"/>"#)
    public static let people = draw(
        #"<circle cx="9" cy="9" r="3.2"/><path d="M3.5 19c.6-3.2 3-4.8 5.5-4.8s4.9 1.6 5.5 4.8"/><path d="M15.5 6.2a3 3 0 0 1 0 5.6M17.5 14.6c1.7.8 2.7 2.3 3 4.4"/>"#)
    public static let policy = draw(#"<path d="M7 3h8l4 4v14H7z"/><path d="M15 3v4h4M10 12h6M10 16h6"/>"#)
    public static let eye = draw(
        #"<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>"#)
    public static let shield = draw(#"<path d="M12 3l7 3v6c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z"/><path d="M9 12l2.2 2.2L15 10"/>"#)
    public static let allowed = draw(#"<rect x="4" y="4" width="16" height="16" rx="3"/><path d="M8 12.2l2.8 2.8L16 9"/>"#)
    public static let more = draw(#"<path d="M5 7h14M5 12h14M5 17h14"/>"#)
    public static let tick = draw(#"<path d="M5 12.5l4.5 4.5L19 7.5"/>"#)
    public static let cross = draw(#"<path d="M6 6l12 12M18 6L6 18"/>"#)
    public static let plus = draw(#"<path d="M12 5v14M5 12h14"/>"#)
    public static let warning = draw(#"<path d="M12 4l9 16H3z"/><path d="M12 10v4M12 17v.01"/>"#)
    public static let information = draw(#"<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 8v.01"/>"#)
    public static let photograph = draw(#"<rect x="3" y="5" width="18" height="14" rx="3"/><circle cx="9" cy="11" r="2"/><path d="M5 18l5-4 3 2 3-4 4 5"/>"#)
    public static let lock = draw(#"<rect x="5" y="11" width="14" height="9" rx="2.5"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>"#)
    public static let print = draw(#"<path d="M7 9V4h10v5M7 17H4v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6h-3M7 14h10v6H7z"/>"#)
    public static let phone = draw(#"<path d="M6 4h4l1.5 4.5L9 10c1 2.5 2.5 4 5 5l1.5-2.5L20 14v4c0 1-1 2-2 2C11 20 4 13 4 6c0-1 1-2 2-2z"/>"#)
    public static let clock = draw(#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 2"/>"#)
    public static let calendar = draw(#"<rect x="4" y="5" width="16" height="15" rx="3"/><path d="M4 10h16M9 3v4M15 3v4M8 14h3M8 17h6"/>"#)
    public static let back = draw(#"<path d="M14 6l-6 6 6 6"/>"#)

    private static func draw(_ shapes: HTML) -> HTML {
        """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">\(shapes)</svg>
        """
    }
}

extension Place {
    var icon: HTML {
        switch self {
        case .today: Icon.desk
        case .page: Icon.page
        case .posts: Icon.plus
        case .permissions: Icon.allowed
        case .camera: Icon.photograph
        case .people: Icon.people
        case .policies: Icon.policy
        case .assurance: Icon.shield
        case .pages: Icon.eye
        case .myChild, .account: Icon.child
        case .ask, .questions: Icon.ask
        case .monitoring: Icon.eye
        case .help: Icon.help
        case .more: Icon.more
        case .settings: Icon.back
        case .provider: Icon.eye
        case .concerns: Icon.lock
        case .events: Icon.calendar
        }
    }

    /// Where its link leads.
    public var path: LocalPath {
        switch self {
        case .today: "/today"
        case .page: "/page"
        case .posts: "/posts"
        case .permissions: "/permissions"
        case .camera: "/camera"
        case .people: "/people"
        case .policies: "/policies"
        case .assurance: "/assurance"
        case .pages: "/pages"
        case .myChild: "/my-child"
        case .ask, .questions: "/office"
        case .monitoring: "/monitoring"
        case .help: "/help"
        case .account: "/account"
        case .settings: "/settings"
        case .provider: "/provider"
        case .concerns: "/concerns"
        case .events: "/events"
        case .more: "/more"
        }
    }
}
