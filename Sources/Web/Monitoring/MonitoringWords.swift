import Gatepost
import Safeguarding

// What watching the page says.
extension Words {
    enum Watch {
        static let title = "Monitoring"
        static let rota = "When, and whose turn"
        static let change = "Change"
        static let rotaTitle = "When the page is looked through"
        static let rotaLead = "At least once a week. On its day whoever’s turn it is gets a letter; the day after it’s reminded of, then the manager and the safeguarding leads are told, and from the fourth day it shows as a breach."
        static let noDay = "No look"
        static let anybody = "Whoever watches the page"
        static let save = "Save the rota"
        static let begin = "Begin a look"
        static let goOn = "Go on with the look"
        static let looks = "Looks so far"
        static let noLooks = "Nobody has signed a look yet."
        static let daily = "Comments to read"
        static let dailyLead = "Each comment is read by one of us within a day."
        static let read = "Read them"
        static let followUps = "To follow up"
        static let seeFollowUps = "See them"
        static let figureTitle = "How soon comments are read"
        static let figureLead = "Measured over the last four weeks."
        static let lookTitle = "A look through the page"
        static let fine = "Fine"
        static let takeAway = "Take it away"
        static let followUp = "Follow up"
        static let later = "Leave it for later"
        static let followUpNote = "What has to be done?"
        static let followUpHint = "It waits on the desk until somebody closes it."
        static let noteFollowUp = "Note it and go on"
        static let held = "Held: only its writer and the team can see it."
        static func removed(_ reason: String) -> String { reason.isEmpty ? "It’s not on the page any more." : "Taken away: \(reason)" }
        static let keys = "By keyboard: F fine, U follow up, L later, while the cursor is in this card."
        static let postKind = "A post"
        static let commentKind = "A comment"
        static let memberKind = "Somebody new"
        static let pictureKind = "An older picture, drawn by chance"
        static let ours = "from us"
        static let open = "Open it"
        static let page = "Their page"
        static let noPicture = "This picture isn’t shown to anybody at the moment."
        static let allSeen = "Everything is looked at"
        static let allSeenLead = "Sign to say so. It counts up to the moment when this look began; what came since is for the next one."
        static let note = "Anything to say about it?"
        static let sign = "Sign the look"
        static let interrupted = "You can stop at any time: what you’ve looked at is kept, and you or a colleague can go on."
        static let outsideTitle = "Due elsewhere"
        static let outsideLead = "Accounts that we have elsewhere are looked at too before a look is signed."
        static let checkIt = "Look at it"
        static let signedTitle = "Signed"
        static let nothingUnread = "Every comment is read"
        static let nothingUnreadLead = "When somebody says something, it waits here for one of us."
        static let allRead = "I’ve read all of these"
        static let moreUnread = "There are more after these."
        static let nothingToFollow = "Nothing to follow up"
        static let nothingToFollowLead = "What a look finds that needs doing waits here."
        static let close = "Close"
        static let closeTitle = "Close a follow-up"
        static let outcome = "What came of it?"

        static func weekday(_ weekday: Int) -> String {
            Words.weekday(max(1, min(7, weekday)))
        }

        static func standing(_ standing: CheckStanding) -> String {
            switch standing.stage {
            case .notYet: "The next look is on \(day(standing.day))."
            case .due: "A look is due today."
            case .reminded: "The look of \(day(standing.day)) hasn’t been signed. It was due yesterday."
            case .escalated: "The look of \(day(standing.day)) hasn’t been signed. The manager and the safeguarding leads have been told."
            case .breach: "The look of \(day(standing.day)) hasn’t been signed. This is a breach of what we promise: once a week at least."
            }
        }

        static func stageTag(_ stage: CheckStage) -> String {
            switch stage {
            case .notYet: "in time"
            case .due: "today"
            case .reminded: "a day late"
            case .escalated: "late"
            case .breach: "breach"
            }
        }

        static func left(_ left: [WatchedKind: Int]) -> String {
            let parts = WatchedKind.allCases.compactMap { kind in left[kind].map { count in self.count(kind, count) } }
            return parts.isEmpty ? "Nothing left" : "Left: \(list(parts))"
        }

        private static func count(_ kind: WatchedKind, _ count: Int) -> String {
            switch kind {
            case .post: Words.count(count, "post", "posts")
            case .comment: Words.count(count, "comment", "comments")
            case .member: Words.count(count, "new person", "new people")
            case .picture: Words.count(count, "older picture", "older pictures")
            }
        }

        static func seen(_ count: Int) -> String { count == 1 ? "One thing seen so far" : "\(count) things seen so far" }
        static func unread(_ count: Int) -> String { count == 1 ? "One comment nobody has read yet" : "\(count) comments nobody has read yet" }
        static func toFollow(_ count: Int) -> String { count == 0 ? "Nothing is open." : count == 1 ? "One is open." : "\(count) are open." }

        static func figure(_ figures: CommentFigures) -> String {
            guard let share = figures.share else { return "There was nothing to read." }
            return "\(share) in a hundred within a day (\(figures.inTime) of \(figures.due)). The slowest waited \(span(figures.slowest))."
        }

        /// "3 hours", "2 days".
        static func span(_ microseconds: Int) -> String {
            let minutes = microseconds / Span.minute
            if minutes < 60 { return Words.count(max(1, minutes), "minute", "minutes") }
            return minutes < 48 * 60 ? Words.count(minutes / 60, "hour", "hours") : Words.count(minutes / 1440, "day", "days")
        }

        static func kind(_ kind: WatchedKind) -> String {
            switch kind {
            case .post: postKind
            case .comment: commentKind
            case .member: memberKind
            case .picture: pictureKind
            }
        }
    }
}
