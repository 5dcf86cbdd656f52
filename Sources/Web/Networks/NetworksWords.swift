import Gatepost
import Safeguarding

// What pages about accounts elsewhere say.
extension Words {
    /// Words of the register of accounts elsewhere.
    enum Networks {
        static let title = "Accounts elsewhere"
        static let lead = "Every account in the setting’s name on another network: whose mailbox it belongs to, who looks after it, and when somebody last looked at its settings and its content. Gatepost can’t change anything there; people do it by hand and sign here."
        static let cardLead = "What the setting has on other networks, with what is due."
        static let noneTitle = "No account elsewhere"
        static let none = "If the setting has a page, a website or a group anywhere, put it on record, even if nobody uses it."
        static let add = "Put an account on record"
        static let change = "Put a change on record"
        static let network = "Where is it?"
        static let name = "What is it called?"
        static let address = "Its address"
        static let addressHint = "As it stands in the browser, or what people search for."
        static let mailbox = "Whose mailbox does it belong to?"
        static let mailboxHint = "A mailbox of the setting’s that the team reads together, so that the account stays when somebody leaves."
        static let administrators = "Who looks after it?"
        static let administratorsHint = "Two or three people, by name."
        static let closed = "Who sees it?"
        static let isClosed = "Only people who were let in"
        static let isOpen = "Everybody"
        static let reviewEvery = "How often do you look at its settings?"
        static func schedule(_ days: Int) -> String { days == 30 ? "Every month" : days == 91 ? "Every three months" : "Twice a year" }
        static let onRecord = "On record"
        static let formerTitle = "On record before"
        static let noYes = "No page on this network is authorised"
        static let askForYes = "Ask for it"
        static let ended = "Given up"
        static let end = "It’s given up"
        static func endQuestion(_ title: String) -> String { "Is “\(title)” given up?" }
        static let endConsequence = "Nothing of it falls due any more. What was recorded stays. Please make sure that it’s closed there as well."
        static let open = "Open"

        static let settingsTitle = "Its settings"
        static func settingsDue(_ day: Day, today: Day) -> String {
            day <= today ? "Settings to be looked at since \(Words.day(day))" : "Settings: look again on \(Words.day(day))"
        }
        static func contentDue(_ day: Day, today: Day) -> String {
            day <= today ? "Content to be looked at since \(Words.day(day))" : "Content: look again by \(Words.day(day))"
        }
        static func loose(_ count: Int) -> String { "\(Words.count(count, "setting isn’t", "settings aren’t")) as strict as possible" }
        static let never = "Nobody has looked at its settings yet."
        static let review = "Look at the settings"
        static let reviewLead = "Open the account’s settings beside this page, and go through them one by one. Choose the strictest that there is."
        static let note = "If it isn’t as it should be: what will be done?"
        static let typedName = "Type your name to sign"
        static let sign = "Sign"
        static let sheetColumns = ["Setting", "Should be", "Found", "Note"]
        static func signedOn(_ name: String, _ day: Day) -> String { "Signed by \(name) on \(Words.day(day))." }
        static let print = "Print this page with your browser for the folder. There’s a line for a signature by hand."
        static let byHand = "Signature and date"
        static let earlier = "Earlier looks"

        static let contentTitle = "Its content"
        static let contentLead = "At least once a week somebody reads everything new there: bad language, anything unsuitable, anything that makes you worry about a child."
        static let check = "I’ve looked at its content"
        static let checkTitle = "What did you find?"
        static let clear = "Nothing to worry about"
        static let followedUp = "Something was removed, or is being followed up"
        static let checkNote = "What, and what was done?"
        static let keep = "Keep"
        static let goBackWorry = "Worried about a child? Speak to the safeguarding lead at once, before you write anything here."
        static let dueTitle = "Accounts elsewhere to look at"

        static func setting(_ item: NetworkSetting) -> String {
            switch item {
            case .whoCanPost: "Who can post"
            case .whoCanComment: "Who can comment"
            case .profanityFilter: "Profanity filter"
            case .tagging: "Tagging"
            case .visitorUploads: "Visitors’ pictures and videos"
            case .messageButton: "Message button"
            case .searchAndReviews: "Search and reviews"
            case .whoCanSignIn: "Who can sign in"
            case .places: "Places"
            }
        }

        static func should(_ item: NetworkSetting) -> String {
            switch item {
            case .whoCanPost: "Only the people who look after it."
            case .whoCanComment: "Nobody, or only people who were let in."
            case .profanityFilter: "At its strongest, with words of your own added."
            case .tagging: "Off, for the page and for its pictures."
            case .visitorUploads: "Off."
            case .messageButton: "Off. People write to the shared mailbox or ring."
            case .searchAndReviews: "A closed page can’t be found by searching; reviews are off."
            case .whoCanSignIn: "The shared mailbox and the people named, each with a second step."
            case .places: "Off. No post or picture says where it was made."
            }
        }

        static func found(_ found: SettingFound) -> String {
            switch found {
            case .strict: "As it should be"
            case .loose: "Not as it should be"
            case .absent: "Not there"
            }
        }

        static func tone(_ found: SettingFound) -> Tone { found == .strict ? .passed : found == .loose ? .stopped : .plain }
    }
}
