import Gatepost
import Safeguarding

// What people read about what they are told of.
extension Words {
    enum Notices {
        static var title: String { said("What we tell you, and when") }
        static var lead: String { said("Choose how soon you hear of each. Letters and messages only ever say that there is something to see: no names, no words of a post, no pictures.") }
        static var goTo: String { said("Letters go to") }
        static var unreached: String { said("Letters to you come back to us, so none is being sent. Please tell the office your address as it is now.") }
        static var quiet: String { said("Leave me in peace") }
        static var quietHint: String { said("What comes then waits until afterwards. Leave both empty to be told at any hour.") }
        static var quietFrom: String { said("From") }
        static var quietUntil: String { said("Until") }
        static var quietBoth: String { said("Please fill in both times, or neither.") }
        static var alwaysTitle: String { said("What always comes") }
        static var always: String { said("What is about a child’s safety, about your account and about what you allow comes at once, at any hour, whatever you choose here. So does a change to something that you’ve said you’re coming to.") }
        static var alwaysWhy: String { said("Somebody may be waiting for you, and not knowing could do harm. That’s why it can’t be turned off.") }
        static var nothingInIt: String { said("A letter can be read over a shoulder, and a phone can lie on a table. That’s why there is nothing in it.") }
        static var devicesTitle: String { said("Messages on this phone or computer") }
        static var devicesLead: String { said("A short message, as apps have it, in the browsers that you choose.") }
        static var noMessages: String { said("This browser can’t show messages, or scripts are off. On an iPhone, put Gatepost on the home screen first. Letters come all the same.") }
        static var turnOn: String { said("Show messages here") }
        static var turnOff: String { said("Turn off") }
        static var since: String { said("Since") }
        static var denied: String { said("Your browser has been told not to show messages from us. You can change that in its settings.") }
        static var failed: String { said("That didn’t work here just now. Letters still come, and you can try again later.") }
        static var openIt: String { said("What we tell you") }

        static func kind(_ kind: NoticeKind) -> String {
            switch kind {
            case .posts: said("New on the page")
            case .events: said("Events")
            case .answers: said("Answers from the office")
            case .work: said("What waits for you at work")
            case .safety: said("A child’s safety")
            case .account: said("Your account")
            }
        }

        static func hint(_ kind: NoticeKind) -> String? {
            switch kind {
            case .events: said("New dates, changes, and a word the day before.")
            case .work: said("It’s all on your desk too. Once a week is the least.")
            case .posts, .answers, .safety, .account: nil
            }
        }

        static func pace(_ pace: NoticePace) -> String {
            switch pace {
            case .atOnce: said("At once")
            case .daily: said("Once a day, in the morning")
            case .weekly: said("Once a week, on Mondays")
            case .never: said("Not at all")
            }
        }

        static var stopTitle: String { said("Stop these letters?") }
        static var stopLead: String { said("One tap, and letters about the page, events and answers stop; letters about work come once a week at most. What is about a child’s safety and about your account still comes.") }
        static var stop: String { said("Stop them") }
        static var stoppedTitle: String { said("They’re stopped") }
        static var stopped: String { said("You won’t get letters like that any more. What is about a child’s safety and about your account still comes, and so does news of something that you’ve said you’re coming to.") }
        static var change: String { said("Choose for yourself") }
    }
}
