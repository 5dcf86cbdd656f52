import Gatepost
import Safeguarding

// What the office's pages say, to families and to the office.
extension Words {
    enum Questions {
        static let askTitle = "Ask the office"
        static let questionsTitle = "Questions"
        static let ask = "Ask something"
        static let noneTitle = "Nothing asked yet"
        static let none = "Questions, worries, a change of address: everybody in the office reads what you write here, and answers as one."
        static let noneForOffice = "When a family asks something, it waits here for all of you."
        static let open = "Open"
        static let openTag = "Open"
        static let closed = "Closed"
        static let closedTag = "Closed"
        static let mine = "Mine"
        static let waits = "waits for us"
        static let waitsForOffice = "with the office"
        static let answered = "Answered"
        static let urgentTag = "A child’s safety"
        static let notTaken = "Nobody has this yet"
        static let chips = "Which questions"
        static let openIt = "Open"
        static let hoursTitle = "When we’re here"
        static let changeHours = "Change"
        static let hoursLead = "Out of hours messages wait until we open, both ways. One about a child’s safety doesn’t wait."
        static let hoursDays = "Days"
        static let opens = "We open at"
        static let closes = "We close at"
        static let saveHours = "Save the hours"
        static let timeHint = "As 08:00."
        static let notATime = "That isn’t a time we can read. Please write it as 08:00."
        static let newTitle = "Ask the office"
        static let newLead = "Everybody in the office reads this and answers as the setting. Nobody here has private messages."
        static let subject = "What is it about?"
        static let words = "Your message"
        static let aboutOwnAccount = "You can ask about your own account here. For anything about the child, please go through the parent who invited you. If you’re worried about a child, tell us at once: raise a concern."
        static let papers = "A picture or PDF to go with it"
        static let papersHint = "Up to three: JPEG, PNG or PDF. Only the office sees them."
        static let urgent = "This is about a child’s safety"
        static let urgentHint = "Our safeguarding leads are told at once, at any hour."
        static let send = "Send"
        static let nightTitle = "This isn’t watched at night"
        static let night = "Nobody is waiting at a screen, at night least of all. If a child isn’t safe, don’t wait for us:"
        static let night999 = "in danger now"
        static let nightTeam = "Your council’s children’s services"
        static let nightTeamWhat = "out of hours they have an emergency team; their number is under Get help once it has been checked, and 101 puts you through to the police, who reach them"
        static let nightNSPCC = "NSPCC"
        static let nightNSPCCWhat = "adults worried about a child, at any hour"
        static let nightHelp = "More people who can help"
        static let back = "All questions"
        static let worrying = "Does something here worry you? Raise a concern about it."
        static let setting = "the setting"
        static let you = "You"
        static let answerLabel = "Answer as the setting"
        static let replyLabel = "Write again"
        static let answer = "Answer"
        static let answerHint = "The family reads it as from the setting; who wrote it is on record here."
        static let take = "I have this"
        static let close = "Close"
        static let reopen = "Open it again"
        static let handOver = "Hand it to"
        static let assign = "Hand over"
        static let paper = "A file"
        static let yourPaper = "with a file, for the office"
        static let history = "What was done"
        static let takenBy = "Taken by"
        static let assignedTo = "With"
        static let from = "From"
        static let rooms = "Rooms"
        static let askedAt = "Asked"
        static let ringTitle = "Nobody has read this yet"
        static let ring = "We’re still trying to reach our safeguarding leads. Please don’t wait:"
        static let leadsTold = "Our safeguarding leads have been told, and are being told again."
        static let wrongKind = "We can take JPEG and PNG pictures and PDFs. Please choose another file."
        static let tooLarge = "A file can have 15 megabytes. A smaller copy of it will do."
        static let tooMany = "Please choose up to three files."

        static func arrives(_ moment: String) -> String { "The office reads it when it opens: \(moment)." }
        static func arrivesThere(_ moment: String) -> String { "It reaches the family when we open: \(moment)." }

        static func hours(_ hours: OfficeHours) -> String {
            "\(list(hours.days.sorted().map(Watch.weekday))), \(timeOfDay(minute: hours.opens)) to \(timeOfDay(minute: hours.closes))"
        }

        static func now(_ isOpen: Bool) -> String { isOpen ? "Somebody is here now." : "Nobody is here now. What you write waits until we open." }

        static func step(_ step: QuestionStep, _ by: String?, _ other: String?) -> String {
            switch step {
            case .taken: "\(by ?? "") took it"
            case .assigned: "\(by ?? "") handed it to \(other ?? "")"
            case .closed: "\(by ?? "") closed it"
            case .reopened: "\(by ?? "") opened it again"
            case .toldOthers: "Nobody had taken it: everybody in the office was told"
            case .toldAsker: "Nobody had taken it: whoever asked was told whom to ring"
            }
        }
    }
}
