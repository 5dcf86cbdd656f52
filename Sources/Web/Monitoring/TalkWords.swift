import Gatepost
import Safeguarding

// What is said about comments: reports, pauses, and the setting's own.
extension Words {
    enum Talk {
        static var report: String { said("Report") }
        static var reportCommentTitle: String { said("Report a comment") }
        static var reportPostTitle: String { said("Report a post") }
        static var reportCommentLead: String { said("Nobody else sees it until the office has looked. Whoever wrote it isn’t told who you are.") }
        static var reportPostLead: String { said("The office is told at once. It stays on the page until somebody has looked. Nobody else is told who you are.") }
        static var reportWhy: String { said("What’s wrong with it?") }
        static var reportWhyHint: String { said("A word or two is enough.") }
        static var reportSend: String { said("Send the report") }
        static func reportUrgent(_ link: HTML) -> HTML { .said("If you’re worried about a child, \(link).") }
        static var reportUrgentLink: String { said("see who can help now") }
        static let wasReported = "somebody reported it"
        static let waitsForSecond = "ours; a second person reads it first"
        static let somebodyReported = "Somebody says:"
        static func reportedBy(_ name: String) -> String { "\(name) says:" }
        static func removed(_ reason: String) -> String { said("The office took this away: \(reason)") }
        static let keepIt = "Keep it"
        static let pause = "Pause their commenting"
        static func pauseTitle(_ name: String) -> String { "Pause \(name)’s commenting" }
        static let pauseLead = "They still see the page. They’re told why, and until when; it ends by itself."
        static let pauseReason = "Why?"
        static let pauseReasonHint = "They read this. A short, kind sentence is best."
        static let pauseUntil = "Last day of the pause"
        static let pauseUntilHint = "Up to four weeks."
        static func paused(until day: Day) -> String { "Paused until the end of \(Words.day(day))." }
        static let endPause = "Let them comment again"
        static let lock = "Close comments"
        static let unlock = "Open comments"
        static let lockLead = "Nobody can add a comment under this post. What’s there stays."
        static let ownCommentsTitle = "Our own comments"
        static let ownCommentsWait = "A second person reads what we say under a post before anybody else does."
        static let ownCommentsAtOnce = "What we say under a post appears at once, as from the setting."
        static let ownCommentsLooser = "appearing at once"
    }
}
