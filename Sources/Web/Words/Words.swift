/// Every word that people read, by feature: each keeps its own in a `…Words.swift`, as an extension of this. The rules:
/// plain British English, kind, short, no blame, no jargon; say what to do next.
public enum Words {}

extension Words {
    // Problems with a field.
    static let needed = "Please fill this in."
    static let dayNeeded = "Please choose a day."
    static let notADay = "That isn’t a day we can read. Please write it as 2026-11-21."
    static let chooseOne = "Please choose one."
    static let tickToGoOn = "Please tick this to go on, or talk to your manager first."
    static let chooseFromList = "Please choose from the list."
    static func tooLong(_ count: Int, max: Int) -> String { "Please keep this to \(max) characters. It has \(count) now." }
    static func notANumber(_ range: ClosedRange<Int>) -> String {
        "Please write a whole number from \(range.lowerBound) to \(range.upperBound)."
    }
    static let problemsTitle = "Nearly there"
    static func problemsLead(_ count: Int) -> String {
        count == 1 ? "One thing needs another look. The rest is kept." : "\(count) things need another look. The rest is kept."
    }
    static let optional = "(if you like)"
    static let chooseFromMenu = "Please choose"

    // The frame.
    static let skip = "Skip to the page"
    static let mainNavigation = "Main"
    static let worriedTitle = "Worried about a child?"
    static let leadLabel = "Safeguarding lead"
    static func speakTo(_ name: String?, _ deputy: String? = nil) -> String {
        guard let name else { return "Speak to the safeguarding lead" }
        return "Speak to \(name), our safeguarding lead\(deputy.map { ", or \($0)" } ?? "")"
    }
    static let inPersonOr = ", in person or on "
    static let theOffice = "the office number"
    static let or = "or"
    static let raiseConcern = "raise a concern here"
    static let emergency = "In danger now: 999."
    static let passed = "All well."
    static func faces(_ count: Int) -> String { count == 1 ? "One face" : "\(count) faces" }
    static func morePictures(_ count: Int) -> String { "and \(count) more" }
    static let older = "Older"
    static let newest = "Back to the newest"
    static let goBack = "Go back"
    static let confirmAgain = "Please check"

    static func title(_ title: String, in setting: String?) -> String { setting.map { "\(title) · \($0)" } ?? "\(title) · Gatepost" }

    static func place(_ place: Place) -> String {
        switch place {
        case .today: "Today"
        case .page: "The page"
        case .posts: "Posts"
        case .permissions: "Permissions"
        case .camera: "Camera"
        case .myChild: "My child"
        case .ask: "Ask the office"
        case .questions: "Questions"
        case .monitoring: "Monitoring"
        case .people: "People"
        case .policies: "Policies"
        case .assurance: "Assurance"
        case .pages: "Our pages"
        case .help: "Get help"
        case .account: "You"
        case .settings: "Switch"
        case .provider: "All settings"
        case .concerns: "Concerns"
        case .events: "Events"
        case .more: "More"
        }
    }
}
