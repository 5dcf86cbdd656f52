import Gatepost
import Safeguarding

// How long records are kept, what goes, and what stays.
extension Words {
    enum Keeping {
        static let title = "How long we keep things"
        static let lead = "Each kind of record has its time. The law seldom names one: most of these are customary, and each says where it comes from."
        static let aboutTitle = "Information about people"
        static let comingLink = "What goes, and when"
        static let noticesLink = "Privacy notice, record of processing, impact assessment"
        static let breachesLink = "Breach log"
        static let requestsLink = "Freedom of information"
        static let kind = "Kind of record"
        static let basis = "What allows it"
        static let own = "Chosen here"
        static let held = "Held"
        static let change = "Change"
        static let months = "Months"
        static let why = "Why?"
        static let whyHint = "The other person reads it, and it stays on record."
        static let askFor = "Ask for this"
        static let twoPeople = "Nothing changes until somebody else agrees. What would go sooner because of it is announced first."
        static let startingValue = "Starting value"
        static let waitingChange = "Waiting for a second person"
        static let agree = "I agree"
        static let keepAsItIs = "Keep it as it is"
        static let history = "What was changed"
        static let historyNone = "Everything is as it started."
        static let sealedHint = "Kept in each file, for those who deal with it. Nothing of them is counted here."

        static func changed(_ change: RetentionChange) -> String { "\(change.kind.title): \(periodWords(months: change.months))" }
        static func askedBy(_ name: String) -> String { "\(name) asks for it." }
        static func decided(_ change: RetentionChange) -> String {
            switch change.isConfirmed {
            case true: "Agreed by \(change.decidedBy ?? "")"
            case false: "Not changed"
            case nil: "Waiting"
            }
        }
        static func announced(_ count: Int) -> String { Words.count(count, "thing goes soon", "things go soon") }

        // What goes.
        static let comingTitle = "What goes, and when"
        static let comingLead = "Nothing goes unannounced: what is deleted by itself stands here, and was in a letter, four weeks before. If something has to stay, put a hold on it."
        static let byMonth = "How much goes in which month"
        static let announcedTitle = "Announced"
        static let announcedNoneTitle = "Nothing goes soon"
        static let announcedNone = "What comes to its end is announced here four weeks before."
        static let goneTitle = "What went lately"
        static let letterNext = "The letter about it goes next."
        static func inLetter(_ day: Day) -> String { "In the letter of \(Words.day(day))." }
        static func items(_ count: Int) -> String { Words.count(count, "item", "items") }
        static func month(_ month: ComingDeletions.Month) -> String {
            let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            return "\(names[month.month - 1]) \(month.year)"
        }

        // Holds.
        static let holdsTitle = "Holds"
        static let holdsLead = "For a claim, an inquiry, or when the police or a court ask. One person puts it there at once; lifting it takes two."
        static let holdsNone = "Nothing is held back."
        static let newHold = "Put a hold on something"
        static let place = "Put the hold there"
        static let covers = "What stays?"
        static let coversKind = "Everything of one kind"
        static let coversChild = "Everything about a child"
        static let coversMember = "Everything about somebody"
        static let reason = "Why does it have to stay?"
        static let reasonHint = "Those who run the setting read it."
        static let reviewOn = "Look at it again on"
        static let reviewHint = "Within a year. It goes on after that day until somebody looks."
        static let keepHold = "Keep it until then"
        static let lift = "Ask that it’s lifted"
        static let liftAgree = "I agree: lift it"
        static let reviewDue = "To be looked at"
        static func reviewBy(_ day: Day) -> String { "Looked at again on \(Words.day(day))." }
        static func setBy(_ name: String) -> String { "Set by \(name)" }
        static func liftAsked(_ name: String) -> String { "\(name) asks that it’s lifted. A second person has to agree." }
        static func covered(_ hold: RetentionHold) -> String {
            switch hold.covers {
            case .kind(let kind): kind.title
            case .child, .member: "Everything about \(hold.name ?? "somebody who has left")"
            }
        }

        // Decisions.
        static let waitingTitle = "Waiting for your decision"
        static let waitingLead = "These are never deleted by themselves. One person can keep them for longer; deleting them takes two."
        static func overSince(_ day: Day) -> String { "Its time was over on \(Words.day(day))." }
        static let keepLonger = "Keep it until"
        static let keepTitle = "Keep it for longer, or ask that it’s deleted"
        static let whatToDo = "What is to happen?"
        static let keep = "It stays for longer"
        static let delete = "It can go"
        static let deleteHint = "A second person has to agree."
        static let decide = "Decide"
        static let decideLink = "Decide"
        static let deleteAgree = "I agree: delete it"
        static func deleteAsked(_ name: String, _ why: String) -> String { "\(name) asks that it’s deleted: “\(why)”" }
        static let byAnother = "Somebody else has to agree."

        // The desk.
        static func deskDecisions(_ count: Int) -> String { Words.count(count, "record waits for a decision", "records wait for a decision") }
        static let deskDecisionsLead = "Their time is over, and they are never deleted by themselves."
        static func deskChanges(_ count: Int) -> String { count == 1 ? "How long something is kept" : "How long \(count) kinds of records are kept" }
        static let deskChangesLead = "Somebody asks for another time. You are the second person."
        static func deskHolds(_ count: Int) -> String { Words.count(count, "hold to look at", "holds to look at") }
        static let deskHoldsLead = "Does it still have to stay?"
        static func deskGoing(_ count: Int, _ from: Day) -> String { "\(Words.count(count, "record goes", "records go")) from \(Words.shortDay(from))" }
        static let deskGoingLead = "If one of them has to stay, put a hold on it."

        // The texts.
        static let noticesTitle = "What we tell people about their information"
        static let noticesLead = "These texts fill themselves from what is turned on here and how long things are kept. When that changes, a new version says so."
        static let stale = "It says otherwise than things are now:"
        static let fits = "It says how things are."
        static let write = "Begin a version"
        static let open = "Open it"
        static let goOn = "Go on with the draft"
        static let onPaper = "Kept on paper:"
    }
}
