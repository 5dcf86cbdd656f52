import Gatepost
import Safeguarding

// What the office's pages say, to families and to the office.
extension Words {
    enum Questions {
        static var askTitle: String { said("Ask the office") }
        static let questionsTitle = "Questions"
        static var ask: String { said("Ask something") }
        static var noneTitle: String { said("Nothing asked yet") }
        static var none: String { said("Questions, worries, a change of address: everybody in the office reads what you write here, and answers as one.") }
        static let noneForOffice = "When a family asks something, it waits here for all of you."
        static let open = "Open"
        static let openTag = "Open"
        static let closed = "Closed"
        static var closedTag: String { said("Closed") }
        static let mine = "Mine"
        static let waits = "waits for us"
        static var waitsForOffice: String { said("with the office") }
        static var answered: String { said("Answered") }
        static var urgentTag: String { said("A child’s safety") }
        static let notTaken = "Nobody has this yet"
        static let chips = "Which questions"
        static var openIt: String { said("Open") }
        static var hoursTitle: String { said("When we’re here") }
        static let changeHours = "Change"
        static let hoursLead = "Out of hours messages wait until we open, both ways. One about a child’s safety doesn’t wait."
        static let hoursDays = "Days"
        static let opens = "We open at"
        static let closes = "We close at"
        static let saveHours = "Save the hours"
        static let timeHint = "As 08:00."
        static let notATime = "That isn’t a time we can read. Please write it as 08:00."
        static var newTitle: String { said("Ask the office") }
        static var newLead: String { said("Everybody in the office reads this and answers as the setting. Nobody here has private messages.") }
        static var subject: String { said("What is it about?") }
        static var words: String { said("Your message") }
        static var aboutOwnAccount: String { said("You can ask about your own account here. For anything about the child, please go through the parent who invited you. If you’re worried about a child, tell us at once: raise a concern.") }
        static var papers: String { said("A picture or PDF to go with it") }
        static var papersHint: String { said("Up to three: JPEG, PNG or PDF. Only the office sees them.") }
        static var urgent: String { said("This is about a child’s safety") }
        static var urgentHint: String { said("Our safeguarding leads are told at once, at any hour.") }
        static var send: String { said("Send") }
        static var nightTitle: String { said("This isn’t watched at night") }
        static var night: String { said("Nobody is waiting at a screen, at night least of all. If a child isn’t safe, don’t wait for us:") }
        static var night999: String { said("in danger now") }
        static var nightTeam: String { said("Your council’s children’s services") }
        static var nightTeamWhat: String { said("out of hours they have an emergency team; their number is under Get help once it has been checked, and 101 puts you through to the police, who reach them") }
        static let nightNSPCC = "NSPCC"
        static var nightNSPCCWhat: String { said("adults worried about a child, at any hour") }
        static var nightHelp: String { said("More people who can help") }
        static var back: String { said("All questions") }
        static var worrying: String { said("Does something here worry you? Raise a concern about it.") }
        static let setting = "the setting"
        static var you: String { said("You") }
        static let answerLabel = "Answer as the setting"
        static var replyLabel: String { said("Write again") }
        static let answer = "Answer"
        static let answerHint = "The family reads it as from the setting; who wrote it is on record here."
        static let take = "I have this"
        static let close = "Close"
        static let reopen = "Open it again"
        static let handOver = "Hand it to"
        static let assign = "Hand over"
        static func paper(_ number: Int, _ kind: String) -> String { "A file \(number) (\(kind))" }
        static var yourPaper: String { said("with a file, for the office") }
        static let history = "What was done"
        static let takenBy = "Taken by"
        static let assignedTo = "With"
        static let from = "From"
        static let rooms = "Rooms"
        static let askedAt = "Asked"
        static var ringTitle: String { said("Nobody has read this yet") }
        static var ring: String { said("We’re still trying to reach our safeguarding leads. Please don’t wait:") }
        static var leadsTold: String { said("Our safeguarding leads have been told, and are being told again.") }
        static var wrongKind: String { said("We can take JPEG and PNG pictures and PDFs. Please choose another file.") }
        static var tooLarge: String { said("A file can have 15 megabytes. A smaller copy of it will do.") }
        static var tooMany: String { said("Please choose up to three files.") }

        /// What a question is about. A relative's is about one thing, which they did not write.
        static func subject(_ written: String) -> String { written == AskOffice.ownAccount ? said("My own account") : written }
        static func arrives(_ moment: String) -> String { said("The office reads it when it opens: \(moment).") }
        static func arrivesThere(_ moment: String) -> String { said("It reaches the family when we open: \(moment).") }

        static func hours(_ hours: OfficeHours) -> String {
            said("\(saidAll(hours.days.sorted().map(weekday))), \(timeOfDay(minute: hours.opens)) to \(timeOfDay(minute: hours.closes))", as: "opening hours")
        }

        static func now(_ isOpen: Bool) -> String { isOpen ? said("Somebody is here now.") : said("Nobody is here now. What you write waits until we open.") }

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
