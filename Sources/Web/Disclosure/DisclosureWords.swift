import Gatepost
import Safeguarding

// Freedom of information, for settings that a public body runs.
extension Words {
    enum Disclosure {
        static let title = "Freedom of information"
        static let lead = "Where a public body runs the setting, anybody may ask for information that it holds (Freedom of Information Act 2000). The answer is due promptly, and on the twentieth working day at the latest. What is about a person is not given out under the Act."
        static let isPublic = "A public body runs this setting, so the Act applies."
        static let isPrivate = "No public body runs this setting, so the Act doesn’t apply."
        static let becomePublic = "A public body runs it"
        static let becomePrivate = "No public body runs it"
        static let exportTitle = "What can be handed out"
        static let exportLead = "Counts and policies, as a page to read and tables to open. Nobody is named in it. Numbers below five are left out, and others with them where they could be worked out. Of concerns there is nothing in it. Read the policies before you hand it on: a section of your own may name somebody."
        static let export = "Download it"
        static let fileName = "Freedom of information"
        static let new = "Write down a request"
        static let words = "What is asked for"
        static let wordsHint = "Not who asks: keep that with the letter."
        static let receivedOn = "It came on"
        static let note = "Write it down"
        static let answer = "How was it answered?"
        static let answeredOn = "Answered on"
        static let answerTitle = "A request was answered"
        static let answered = "Answered"
        static let waiting = "Waiting"
        static let late = "Late"
        static let noneTitle = "No requests"
        static let none = "Requests are written down here, with the day by which they have to be answered."
        static func dueBy(_ day: Day) -> String { "Due by \(Words.day(day))" }
        static func daysLeft(_ day: Day, today: Day) -> String {
            day < today ? "\(late): it was due on \(Words.day(day))"
                : "\(Words.count(WorkingDays.count(after: today, through: day), "working day", "working days")) left, until \(Words.day(day))"
        }
        static func deskTitle(_ count: Int) -> String { Words.count(count, "request for information waits", "requests for information wait") }

        // Inside the download.
        static let coverLead = "What this setting can disclose under the Freedom of Information Act 2000."
        static let policiesTitle = "Policies in force"
        static let tablesTitle = "Figures"
        static let smallNumbers = "Numbers from one to four are left out, and others with them where they could be worked out from the total. No person can be found in these figures."
        static let leftOut = "left out"
        static let total = "Total"
        static let what = "What"
        static let number = "Number"
        static let asTable = "as a table"
        static func madeOn(_ day: Day) -> String { "Made on \(Words.day(day))." }
        static func issued(_ policy: Gatepost.Disclosure.Policy) -> String { "Version \(policy.label), in force since \(Words.day(policy.issuedOn))" }

        static func topic(_ topic: Gatepost.Disclosure.Topic) -> String {
            switch topic {
            case .children: "Children on record"
            case .team: "People who work here, by capacity"
            case .posts: "Posts published, by year"
            case .pictures: "Pictures kept, by year"
            case .permissions: "Children by what their families allow for photographs on the closed page"
            case .events: "Dates for families, by year"
            case .questions: "Questions to the office"
            case .reports: "Reports about something on the page"
            case .breaches: "Breaches of personal data"
            case .requests: "Requests under the Act"
            }
        }

        static func label(_ label: Gatepost.Disclosure.Label) -> String {
            switch label {
            case .here: "Here now"
            case .left: "Left, and still on record"
            case .capacity(let capacity): People.capacity(capacity)
            case .year(let year): String(year)
            case .answered: "Answered"
            case .waiting: "Waiting"
            case .inTime: "Answered in time"
            case .late: "Answered late"
            case .told: "Told to the Information Commissioner"
            case .notTold: "Not told, or not yet"
            case .yes: "Allowed"
            case .no: "Not allowed"
            }
        }
    }
}
