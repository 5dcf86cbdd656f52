import Gatepost
import Safeguarding

// What the file of a concern says to those who deal with it.
extension Words.Concerns {
    static let isOpen = "Open"
    static let isClosed = "Closed"
    static func heldBy(_ step: ConcernRoute.Step, _ names: [String]) -> String {
        names.isEmpty ? "With \(Concerns.step(step))" : "With \(Concerns.step(step)): \(Words.list(names))"
    }
    typealias Concerns = Words.Concerns
    static let notWhole = "This file was changed outside Gatepost, or part of it is missing. Please tell whoever looks after your Gatepost, and keep a printed copy."
    static let notAcknowledged = "Whoever told us hasn’t heard from us yet."
    static let acknowledge = "Tell them it’s being looked at"
    static let clocksTitle = "By when"
    static let stopIt = "Done, or doesn’t apply"
    static let done = "Done"
    static func reference(_ text: String) -> String { "reference \(text)" }

    static func clock(_ kind: ConcernClock.Kind) -> String {
        switch kind {
        case .acknowledge: "Answer whoever told us"
        case .lado: "Tell the LADO"
        case .childrensServices: "Tell the council’s children’s services"
        case .referralAnswer: "Chase the answer to a referral"
        case .ofsted: "Tell Ofsted"
        case .complaintOutcome: "Tell the outcome of the complaint"
        case .dataAcknowledge: "Acknowledge the complaint about data"
        case .breach: "Tell the Information Commissioner of a breach"
        case .barring: "Consider a referral to the DBS"
        case .receipt: "Chase the receipt for the file"
        }
    }

    static func clockHint(_ kind: ConcernClock.Kind) -> String {
        switch kind {
        case .acknowledge: ""
        case .lado, .childrensServices: "Within one working day."
        case .referralAnswer: "Three working days after it went."
        case .ofsted: "As soon as you can. Fourteen days is the outer limit, and weekends count."
        case .complaintOutcome: "Within 28 days, weekends included."
        case .dataAcknowledge: "Within 30 days, weekends included."
        case .breach: "Within 72 hours, unless nobody is likely to be harmed by it. Then say so."
        case .barring: "Whenever somebody was removed from work with children, or would have been."
        case .receipt: "Five working days after it went."
        }
    }

    /// "2 working days left, until 19 November 2026", "3 hours left", "over since yesterday".
    static func timeLeft(_ clock: ConcernClock, for viewer: Viewer) -> String {
        switch clock.due {
        case .moment(let moment):
            let left = moment - viewer.now
            if left < 0 { return "Over since \(Words.moment(moment, now: viewer.now, in: viewer.zone).lowercasedFirst)" }
            if left < 2 * Span.hour { return "\(Words.count(max(1, left / Span.minute), "minute", "minutes")) left" }
            if left < 48 * Span.hour { return "\(left / Span.hour) hours left" }
            return "\(left / Span.day) days and \(left % Span.day / Span.hour) hours left"
        case .day(let day):
            if viewer.today > day { return "Over since \(Words.day(day))" }
            if viewer.today == day { return "Today is the last day" }
            let left =
                clock.kind.countsWorkingDays
                ? Words.count(WorkingDays.count(after: viewer.today, through: day), "working day", "working days")
                : Words.count(day.daysSince1970 - viewer.today.daysSince1970, "day", "days")
            return "\(left) left, until \(Words.day(day))"
        }
    }

    static let sealedTitle = "Out of sight"
    static let sealedLead = "Nobody else can see what’s sealed, and pictures and files nobody at all. Nothing may be copied. The police can have it, once two people here agree."
    static let place = "Place"
    static let digest = "Digest"
    static let askRelease = "The police ask for it"
    static func releaseFor(_ release: PoliceRelease) -> String { "Asked for by \(release.officer), \(release.force), under \(release.reference)." }
    static let released = "Two people have agreed. Whoever looks after your Gatepost can hand it over at the machine."
    static let confirmRelease = "I agree to hand it to the police"
    static let secondPerson = "A second person has to agree."

    static let whatWasRaised = "What was raised"
    static let raisedBy = "By"
    static let nobodySaid = "Somebody who didn’t say"
    static let tasks = "Tasks"
    static let by = "by"
    static let taskDone = "It’s done"
    static let referrals = "Referrals"
    static let answered = "Answered"
    static let theyAnswered = "They’ve answered"
    static let formsTitle = "Forms"
    static let outcomeTitle = "Outcome"
    static let result = "How it ended"
    static let outcomeWords = "What we found and did"
    static let lessons = "What we learn from it"
    static let discipline = "Where the disciplinary record is kept"
    static let disciplineHint = "If it led to one."
    static let handedOn = "Passed on to"
    static let receiptThere = "receipt there"
    static let receiptMissing = "receipt still to come"
    static let chronology = "What was done"
    static let onlyAdded = "Things are only ever added here. Each is timed and signed."
    static let whatNext = "What you can do"
    static let people = "People in it"
    static let isAbout = "It’s about"
    static let witnesses = "Witnesses"
    static let helping = "Helping"
    static let shutOutLead = "Whoever it’s about can’t open it and isn’t told that it exists, nor are people close to them."
    static func nextUp(_ names: [String]) -> String { "If nobody answers in time it goes on to \(Words.list(names))." }
    static let leadsToDiscipline = "Whatever comes of it, this kind leads to the allegations procedure."
    static let seeAllegations = "Read it"
    static let looked = "Who has looked"
    static let printFile = "Print the file"
    static let printTitle = "Concern file"
    static let fileNumber = "file"

    static func result(_ result: ConcernOutcome.Result) -> String {
        switch result {
        case .putRight: "Put right"
        case .upheld: "A complaint, upheld"
        case .partlyUpheld: "A complaint, upheld in part"
        case .notUpheld: "A complaint, not upheld"
        case .substantiated: "An allegation, substantiated"
        case .unsubstantiated: "An allegation, unsubstantiated"
        case .unfounded: "An allegation, unfounded"
        case .malicious: "An allegation, malicious"
        case .passedOn: "Passed on to somebody else"
        }
    }

}
