import Gatepost
import Safeguarding

extension Words {
    /// Words of what stands above one setting.
    enum Above {
        static var settingsTitle: String { said("Where to go on") }
        static var settingsLead: String { said("You belong in more than one place. You’re in one at a time, and nothing goes from one to another.") }
        static var here: String { said("You’re here") }
        static var closedToday: String { said("Not open to you today") }
        static func overview(_ provider: String?) -> String { provider ?? "This setting" }
        static let overviewLead =
            "How each setting stands today, in numbers. No child, family or post is shown here: only the people of a setting see those."
        static let whyYouSee = "Why you see these"
        static let whyYouSeeLead =
            "You see figures because each of these settings has named you. Their managers can end that at any time, and everything you may do is in their log."
        static func state(_ state: SettingFigures.State) -> String {
            switch state {
            case .open: "Page open"
            case .paused: "Page paused"
            case .closed: "Closed"
            case .erased: "Erased"
            }
        }
        static let ready = "Ready to approve"
        static func readyCount(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
        static let waiting = "Waiting for approval"
        static func posts(_ count: Int) -> String { count == 1 ? "1 post" : "\(count) posts" }
        static let oldest = "The oldest:"
        static let none = "None"
        static let team = "Team"
        static let families = "Family members"
        static let children = "Children"
        static let lastEntry = "Last entry in the log"
        static let lastCheckpoint = "Log signed up to"
        static func entry(_ number: Int) -> String { "entry \(number)" }
        static let notYet = "Not yet"

        static func closedTitle(_ setting: String) -> String { "\(setting) is closed" }
        static let closedLead = "Nobody can come in. Everything in it but the log will be erased on"
        static let closedAsk = "If that’s a mistake, you can ask for it to be opened again. A second person who leads the setting has to agree."
        static func askedBy(_ name: String) -> String { "\(name) has asked for it to be opened again." }
        static let ask = "Ask to open it again"
        static let agree = "Agree, and open it again"
        static let waitingForSecond = "It waits for a second person who leads the setting."
    }
}
