import Gatepost

/// Every word that people read, by feature: each keeps its own in a `…Words.swift`, as an extension of this. The rules:
/// plain British English, kind, short, no blame, no jargon; say what to do next. What a family or a visitor can read is `said("…")`, and is
/// there in every language that we speak; words for those who work here are plain strings.
public enum Words {}

extension Words {
    // Problems with a field.
    static var needed: String { said("Please fill this in.") }
    static var dayNeeded: String { said("Please choose a day.") }
    static var notADay: String { said("That isn’t a day we can read. Please write it as 2026-11-21.") }
    static var chooseOne: String { said("Please choose one.") }
    static let tickToGoOn = "Please tick this to go on, or talk to your manager first."
    static var chooseFromList: String { said("Please choose from the list.") }
    static func tooLong(_ count: Int, max: Int) -> String { said("Please keep this to \(max) characters. It has \(count) now.") }
    static func notANumber(_ range: ClosedRange<Int>) -> String {
        said("Please write a whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    static var problemsTitle: String { said("Nearly there") }
    static func problemsLead(_ count: Int) -> String {
        counted(count, "One thing needs another look. The rest is kept.", "\(count) things need another look. The rest is kept.")
    }
    static var optional: String { said("(if you like)") }
    static var chooseFromMenu: String { said("Please choose") }

    // The frame.
    static var skip: String { said("Skip to the page") }
    static var mainNavigation: String { said("Main") }
    static var worriedTitle: String { said("Worried about a child?") }
    static var leadLabel: String { said("Safeguarding lead") }
    /// Whom to speak to, with the telephone number where one has been checked.
    static func speakTo(_ name: String?, _ deputy: String? = nil, on phone: HTML?) -> HTML {
        switch (name, deputy, phone) {
        case (nil, _, nil): .said("Speak to the safeguarding lead, in person or on the office number.")
        case (nil, _, let phone?): .said("Speak to the safeguarding lead, in person or on \(phone).")
        case (let name?, nil, nil): .said("Speak to \(name), our safeguarding lead, in person or on the office number.")
        case (let name?, nil, let phone?): .said("Speak to \(name), our safeguarding lead, in person or on \(phone).")
        case (let name?, let deputy?, nil): .said("Speak to \(name), our safeguarding lead, or \(deputy), in person or on the office number.")
        case (let name?, let deputy?, let phone?): .said("Speak to \(name), our safeguarding lead, or \(deputy), in person or on \(phone).")
        }
    }
    static func orRaise(_ link: HTML) -> HTML { .said("Or \(link).") }
    static var raiseConcern: String { said("raise a concern here") }
    static var emergency: String { said("In danger now: 999.") }
    static let passed = "All well."
    static func faces(_ count: Int) -> String { count == 1 ? "One face" : "\(count) faces" }
    static func morePictures(_ count: Int) -> String { "and \(count) more" }
    static var older: String { said("Older") }
    static var newest: String { said("Back to the newest") }
    static var goBack: String { said("Go back") }
    static var confirmAgain: String { said("Please check") }

    static func title(_ title: String, in setting: String?) -> String { setting.map { "\(title) · \($0)" } ?? "\(title) · Gatepost" }

    static func place(_ place: Place) -> String {
        switch place {
        case .today: "Today"
        case .page: said("The page")
        case .posts: "Posts"
        case .permissions: "Permissions"
        case .camera: "Camera"
        case .myChild: said("My child")
        case .ask: said("Ask the office")
        case .questions: "Questions"
        case .monitoring: "Monitoring"
        case .people: "People"
        case .policies: "Policies"
        case .assurance: "Assurance"
        case .pages: "Our pages"
        case .help: said("Get help")
        case .account: said("You")
        case .settings: said("Switch")
        case .provider: "All settings"
        case .concerns: "Concerns"
        case .events: said("Events")
        case .more: said("More")
        }
    }
}
