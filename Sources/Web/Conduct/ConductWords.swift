import Gatepost
import Safeguarding

// What is said when an agreement was broken, and when somebody opened too much.
extension Words {
    enum Conduct {
        static let title = "Broken agreements"
        static var ownTitle: String { said("Your agreement with us") }
        static var none: String { said("Nothing is on record about your agreement.") }
        static var noneTitle: String { said("All is well") }
        static let noneForTeam = "When a member breaks their agreement, each step is kept here."
        static let new = "An agreement was broken"
        static let newLead = "A warning comes first, then a suspension, then a removal. Each is told to them with its reason and its end, and they can ask for somebody else to look at it. If it can’t wait, suspend their access on their page instead."
        static let kindLabel = "What follows"
        static let breachLabel = "What happened"
        static let reason = "Why?"
        static let reasonHint = "They read this. Say what happened and what you ask of them."
        static let evidence = "What there is to show for it"
        static let evidenceHint = "For us only."
        static let until = "Until"
        static let untilHint = "A warning or a removal counts for up to a year, a suspension for up to four weeks."
        static let take = "Put it on record and tell them"
        static let takeConsequence = "They’re told at once. A suspension or removal closes the page to them until its end."
        static var appealTitle: String { said("Ask for somebody else to look at it") }
        static var appealLead: String { said("Somebody who had no part in it looks at it afresh.") }
        static var appealWords: String { said("Why do you see it differently?") }
        static var appeal: String { said("Ask for that") }
        static var appealMade: String { said("You asked for somebody else to look at it.") }
        static let decideTitle = "Look at it afresh"
        static let decide = "Decide"
        static let outcome = "What do you decide?"
        static let upheld = "It’s set aside"
        static let upheldHint = "They’re back as they were, at once."
        static let stays = "It stays"
        static let answer = "Your reasons"
        static let answerHint = "They read this."
        static var setAside: String { said("Set aside") }
        static var over: String { said("Over") }
        static func counts(until day: Day) -> String { said("Counts, until \(Words.day(day))") }
        static func heading(_ name: String, _ kind: ConductKind) -> String {
            switch kind {
            case .warning: said("\(name): a warning")
            case .suspension: said("\(name): a suspension")
            case .removal: said("\(name): a removal")
            }
        }
        static func what(_ what: ConductBreach) -> String { said("\(breach(what)).", as: "a sentence of these words") }
        static let waitingTitle = "Waiting to be looked at afresh"
        static let allTitle = "On record"
        static let byAnother = "You placed this, so somebody else decides."
        static let fromTrace = "A step because of this"
        static let alarmTitle = "Stopped: opened far more than is usual"
        static let alarmLead = "It may be a collector, or somebody whose child leaves soon and who looks at everything once more. Talk to them first."
        static let alarmNote = "What did you find out?"
        static let alarmGo = "Let them go on"
        static let alarmStep = "Put a step on record instead"
        static var tooMuchTitle: String { said("That’s a lot of pictures at once") }
        static var tooMuch: HTML {
            let words = said(
                """
                You’ve opened far more pictures in these days than families usually do, so we’ve paused it, to be sure it’s you. The office has \
                been told and lets you go on. The newest posts are still there.
                """)
            return "<p>\(words)</p>"
        }

        static func alarm(_ count: ViewingCount, bound: Int) -> String {
            "\(Words.count(count.opened, "large picture", "large pictures")) and \(Words.count(count.pages, "older page", "older pages")) in a week; the most that’s usual here is \(bound)."
        }

        static func kind(_ kind: ConductKind) -> String {
            switch kind {
            case .warning: "A warning"
            case .suspension: "A suspension"
            case .removal: "A removal"
            }
        }

        static func breach(_ breach: ConductBreach) -> String {
            switch breach {
            case .shared: said("Pictures or posts were passed on")
            case .screenshot: said("A screenshot was taken")
            case .friendRequest: said("A friend request or private message to staff")
            case .postedAboutChild: said("Something about a child was posted elsewhere")
            case .unkind: said("Unkind or unsafe words")
            case .passedOnAccess: said("Somebody else was let in")
            case .other: said("Something else")
            }
        }

        static func traced(_ code: String, _ chance: Double) -> String {
            "A copy of one of our pictures carries the mark of code \(code). The chance of that by accident is below 1 in \(chance < 1e-12 ? "a million million" : "a thousand million")."
        }
    }
}
