import Gatepost
import Safeguarding

extension Words.Concerns {
    // Its end.
    static let endTitle = "How long this file is kept"
    static func keptUntil(_ day: Day, _ kind: KeptKind) -> String {
        let longer = kind == .allegations ? ", and until whoever it’s about has reached pension age" : ""
        return "It’s kept until \(Words.day(day)) at least\(longer). It never goes by itself: two people decide."
    }
    static let keptForPolice = "Something is sealed for the police, so the file stays with it."
    static let askDeletion = "Ask that it’s deleted"
    static let deletionConsequence = "Once a second person agrees, nobody can open this file here again; backups from before hold it until they go by their own rule. First think of what a grown-up child may want to know."
    static let whyDelete = "Why can it go?"
    static let pension = "Everybody whom it’s about has reached pension age"
    static let pensionHint = "An allegation is kept until then, or for ten years, whichever is longer."
    static func deletionAsked(_ name: String) -> String { "\(name.isEmpty ? "Somebody" : name) asks that this file is deleted." }
    static let confirmDeletion = "I agree: delete it"
    static let keepFile = "Keep it"

    // Adding.
    static let add = "Add it"
    static func stepTitle(_ step: ConcernStep) -> String {
        switch step {
        case .tell: "Tell whoever raised it something"
        case .note: "Add a note"
        case .name: "Say who is in it"
        case .helper: "Ask somebody to help"
        case .task: "Set a task"
        case .done: "A task is done"
        case .referral: "Note a referral"
        case .answer: "Note an answer to a referral"
        case .stop: "It’s done, or it doesn’t apply"
        case .sort: "Change its kind, or how urgent it is"
        case .conclude: "Close it with its outcome"
        case .reopen: "Open it again"
        case .handover: "Pass the file on"
        case .receipt: "Note the receipt for the file"
        case .police: "The police ask for what’s sealed"
        case .giveBack: "It’s nothing illegal: give it back"
        case .agree: "I agree: give it back"
        }
    }

    static func stepLead(_ step: ConcernStep) -> String {
        switch step {
        case .tell: "They read it where they see what they told us. Please write nothing there about anybody else."
        case .note: "Facts, with who said them and when. It can’t be changed afterwards, only added to."
        case .name: "Whoever it’s about can’t open it from this moment, nor can people close to them; it goes to whoever is next. If they deal with it now, whoever comes after you hears of it as well. Witnesses aren’t shut out. This can’t be taken back."
        case .helper: "They can read the whole file from now on, add notes and forms, and do tasks. You go on dealing with it."
        case .task: "Whoever may open the file can have a task."
        case .done: "What came of it?"
        case .referral: "To whom, when, and under which reference."
        case .answer: "What do they say, and who said it?"
        case .stop: "When it was done and their reference; or why it doesn’t apply, which you sign by sending it."
        case .sort: "Its kind decides who deals with it and which clocks run."
        case .conclude: "Tasks, referrals and clocks have to be finished first."
        case .reopen: "Everything before stays as it is."
        case .handover: "To a child’s next setting, by somebody’s hand or another way that only they can open. Then the receipt is chased."
        case .receipt: "Who has it, and how they told you."
        case .giveBack: "Only words can be given back. A second person reads them too and agrees; then they’re where they were, a post still taken down and a comment waiting to be read."
        case .agree: "They go back to where they were at once."
        case .police: "Nothing is handed over until a second person here agrees. Everything is written down."
        }
    }

    static func wordsLabel(_ step: ConcernStep) -> String {
        switch step {
        case .tell: "What you tell them"
        case .task: "What has to be done"
        case .done, .answer: "What came of it"
        case .conclude: outcomeWords
        case .reopen, .giveBack, .agree: "Why"
        case .receipt: "Who has it now"
        default: "What you want to note"
        }
    }

    static func giveBackAsked(_ name: String) -> String { "\(name.isEmpty ? "Somebody" : name) asks that this goes back to its place." }
    static let who = "Who"
    static let how = "How they’re in it"
    static func part(_ part: ConcernPart) -> String { part == .about ? "It’s about them" : "They saw or heard something" }
    static func partHint(_ part: ConcernPart) -> String? { part == .about ? "They’re shut out from now on." : nil }
    static let owner = "Who does it"
    static let dueBy = "By when"
    static let toWhom = "To whom"
    static let toWhomHint = "As “Doncaster LADO” or “Children’s services, MASH”."
    static let spokenTo = "Who you spoke to"
    static let onDay = "Day"
    static let theirReference = "Their reference"
    static let referenceHint = "Leave it empty if you say below why it doesn’t apply."
    static let whyNot = "Why it doesn’t apply"
    static let whyNotHint = "Only if there’s no reference."
    static let whichClock = "What"
    static let why = "Why"
    static let removedFromWork = "Somebody was removed from work with children, or would have been if they hadn’t left"
    static let removedHint = "Then a referral to the Disclosure and Barring Service has to be considered."
    static let handedTo = "To which setting, and to whom"
    static let handedHow = "How"
    static let handedHowHint = "As “by hand, sealed”."
    static let officer = "Officer’s name and number"
    static let force = "Police force"
    static func pictureNumber(_ number: Int) -> String { "Picture \(number) of what they saw" }
    static let crimeReference = "Crime or incident reference"

    /// What an entry of the chronology is called.
    static func line(_ line: ConcernPage.Line, _ names: [Member.ID: String]) -> String {
        func name(_ member: Member.ID) -> String { names[member] ?? "somebody" }
        switch line.event {
        case .raised: return "Raised"
        case .named(let member, .about): return "It’s about \(name(member))"
        case .named(let member, .witness): return "\(name(member)) saw or heard something"
        case .opened: return "Looked at"
        case .acknowledged: return "Whoever told us knows that it’s being looked at"
        case .helperAsked(let member): return "\(name(member)) is asked to help"
        case .noted: return "Note"
        case .sorted(let category, let isUrgent, _): return "Now: \(Concerns.category(category))\(isUrgent ? ", urgent" : "")"
        case .taskSet(_, _, let owner, _): return "Task for \(name(owner))"
        case .taskDone: return "Task done"
        case .referred(let referral): return "Referred to \(referral.body)"
        case .referralAnswered: return "A referral was answered"
        case .clockStopped(let kind, _, _, _): return "\(clock(kind)): settled"
        case .toldReporter: return "Told whoever raised it"
        case .reporterSaid: return "Whoever raised it said more"
        case .pictured: return "Whoever raised it added a picture"
        case .formFilled(let form): return "\(Concerns.form(form.kind)) filled in"
        case .concluded: return "Closed"
        case .reopened: return "Opened again"
        case .handedOn(let to, _, _): return "Passed on to \(to)"
        case .receiptCame: return "Receipt for the file"
        case .releaseAsked: return "The police ask for what’s sealed"
        case .giveBackAsked: return "Somebody asks that what’s sealed goes back to its place"
        case .givenBack: return "A second person agrees: it’s back in its place"
        case .releaseConfirmed: return "A second person agrees that the police have it"
        case .handedToPolice: return "Handed to the police, at the machine"
        case .deletionAsked: return "Somebody asks that the file is deleted"
        case .deletionDropped: return "The file is kept after all"
        case .deletionConfirmed: return "A second person agrees that the file is deleted"
        case .warned(let kind, let isOver): return "\(clock(kind)): \(isOver ? "time is over" : "little time is left")"
        case .wentUp: return "Passed up to whoever is next"
        case .alerted: return "Whoever deals with it was told"
        case .disclosed(_, let given, let withheld): return "For somebody who asked what we hold: \(given.count) given, \(withheld.count) withheld"
        }
    }

    /// Its words, if it has any beside its name.
    static func detail(_ event: ConcernEvent) -> String {
        switch event {
        case .giveBackAsked(let words), .givenBack(let words), .noted(let words), .toldReporter(let words), .reporterSaid(let words), .reopened(let words), .taskDone(_, let words),
            .referralAnswered(_, let words), .taskSet(_, let words, _, _), .receiptCame(let words, _), .sorted(_, _, let words):
            words
        case .referred(let referral): [referral.spokenTo, referral.reference, referral.words].filter { !$0.isEmpty }.joined(separator: "\n")
        case .clockStopped(_, let on, let reference, let reason): [Words.day(on), reference, reason].filter { !$0.isEmpty }.joined(separator: "\n")
        case .concluded(let outcome): [result(outcome.result), outcome.words, outcome.lessons].filter { !$0.isEmpty }.joined(separator: "\n")
        case .handedOn(_, let how, let on): "\(how), \(Words.day(on))"
        case .deletionAsked(let why, _): why
        case .handedToPolice(let digests): digests.joined(separator: "\n")
        case .releaseAsked(let release): "\(release.officer), \(release.force), \(release.reference)"
        default: ""
        }
    }
}
