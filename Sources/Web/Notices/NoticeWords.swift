import Gatepost
import Safeguarding

// What people read about what they are told of.
extension Words {
    enum Notices {
        static let title = "What we tell you, and when"
        static let lead = "Choose how soon you hear of each. Letters and messages only ever say that there is something to see: no names, no words of a post, no pictures."
        static let goTo = "Letters go to"
        static let unreached = "Letters to you come back to us, so none is being sent. Please tell the office your address as it is now."
        static let quiet = "Leave me in peace"
        static let quietHint = "What comes then waits until afterwards. Leave both empty to be told at any hour."
        static let quietFrom = "From"
        static let quietUntil = "Until"
        static let quietBoth = "Please fill in both times, or neither."
        static let alwaysTitle = "What always comes"
        static let always = "What is about a child’s safety, about your account and about what you allow comes at once, at any hour, whatever you choose here. So does a change to something that you’ve said you’re coming to."
        static let alwaysWhy = "Somebody may be waiting for you, and not knowing could do harm. That’s why it can’t be turned off."
        static let nothingInIt = "A letter can be read over a shoulder, and a phone can lie on a table. That’s why there is nothing in it."
        static let devicesTitle = "Messages on this phone or computer"
        static let devicesLead = "A short message, as apps have it, in the browsers that you choose."
        static let noMessages = "This browser can’t show messages, or scripts are off. On an iPhone, put Gatepost on the home screen first. Letters come all the same."
        static let turnOn = "Show messages here"
        static let turnOff = "Turn off"
        static let since = "Since"
        static let denied = "Your browser has been told not to show messages from us. You can change that in its settings."
        static let failed = "That didn’t work here just now. Letters still come, and you can try again later."
        static let openIt = "What we tell you"

        static func kind(_ kind: NoticeKind) -> String {
            switch kind {
            case .posts: "New on the page"
            case .events: "Events"
            case .answers: "Answers from the office"
            case .work: "What waits for you at work"
            case .safety: "A child’s safety"
            case .account: "Your account"
            }
        }

        static func hint(_ kind: NoticeKind) -> String? {
            switch kind {
            case .events: "New dates, changes, and a word the day before."
            case .work: "It’s all on your desk too. Once a week is the least."
            case .posts, .answers, .safety, .account: nil
            }
        }

        static func pace(_ pace: NoticePace) -> String {
            switch pace {
            case .atOnce: "At once"
            case .daily: "Once a day, in the morning"
            case .weekly: "Once a week, on Mondays"
            case .never: "Not at all"
            }
        }

        static let stopTitle = "Stop these letters?"
        static let stopLead = "One tap, and letters about the page, events and answers stop; letters about work come once a week at most. What is about a child’s safety and about your account still comes."
        static let stop = "Stop them"
        static let stoppedTitle = "They’re stopped"
        static let stopped = "You won’t get letters like that any more. What is about a child’s safety and about your account still comes, and so does news of something that you’ve said you’re coming to."
        static let change = "Choose for yourself"
    }
}
