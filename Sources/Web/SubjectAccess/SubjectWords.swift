import Gatepost
import Safeguarding

extension Words {
    /// Words of requests about what is held on somebody.
    enum Subjects {
        static let note = "Note a request"
        static let noteIt = "Note it"
        static let noneTitle = "Nobody waits for an answer"
        static let none = "When somebody asks what we hold on them, in whatever words, note it here on the same day."
        static let openTitle = "Waiting for an answer"
        static let closedTitle = "Answered within the year"
        static let forOthers = "It’s about you or your family, so colleagues deal with it."
        static let kindLabel = "What they would like"
        static let about = "Whom it’s about"
        static let asker = "Who asks"
        static let askerHint = "Somebody who is here: themselves, or a parent for their child."
        static let askedBy = "Or somebody else"
        static let askedByHint = "As “her solicitor, Ms Bell”."
        static let authority = "They showed in writing that they may ask"
        static let authorityHint = "Only for somebody else. Keep the paper. Two others than you let the copy go out then."
        static let formLabel = "How it came"
        static let receivedOn = "It came on"
        static let receivedHint = "The month runs from this day, also where nobody worked on it."
        static let words = "In their words"
        static let wordsHint = "For something that’s wrong: what it is, and what would be right."
        static let howTitle = "What happens then"
        static let how = "You make sure who asks. Somebody who looks after safeguarding looks whether concerns speak of them. Gatepost prepares the copy, with everybody else hidden.\n\nTwo people read it through and say yes. Then whoever asked can fetch it for a week, or you hand it to them."
        static let clockTitle = "The clock"
        static let clockLead = "One month from the day it came. It can take two more where it’s complex, if they’re told why within the first."
        static let extended = "It takes longer:"
        static let notYet = "not yet"
        static let identityTitle = "Make sure who asks"
        static let identityLabel = "How you know that it’s them"
        static let identityHint = "As “known to us” or “passport seen”. Ask for no more than you need, and keep no copy."
        static let extendTitle = "It takes longer"
        static let extendLabel = "Why, as you told them"
        static let extendHint = "Tell them first. It’s only for what is complex, and only within the first month."
        static let closeTitle = "Close it"
        static let outcomeLabel = "How it ended"
        static let answerLabel = "What you told them"
        static let answerHint = "If they didn’t get everything: why, and that they can complain to us and to the Information Commissioner."
        static let stepsTitle = "Before it goes out"
        static let lookLead = "Somebody who looks after safeguarding looks first whether concerns speak of them. That’s done for every request."
        static let looked = "I’ve looked"
        static let decide = "Decide what of a concern they’re given"
        static let decideAgain = "Decided. Look again"
        static let prepareLead = "Then Gatepost prepares the copy. You can do something else meanwhile."
        static let prepare = "Prepare the copy"
        static let prepareAgain = "Prepare it again"
        static let beingMade = "Being prepared"
        static let packTitle = "The copy"
        static let readThrough = "Please read all of it. Is somebody else in it, in words that no name gives away? Two of you say yes before anybody gets it."
        static let othersSayYes = "You noted that, so two others say yes."
        static let released = "Two of you said yes. Whoever asked can fetch it from their account, or you hand it to them."
        static let fetch = "Look at the copy"
        static let approve = "It can go out"
        static let stop = "Stop it"
        static let stopLead = "Did it go out by mistake? If you stop it, nobody can fetch it from that moment. What was downloaded before stays with whoever has it. You can prepare the copy again while the request is open."
        static let correctionsTitle = "Put right"
        static let correctionsLead = "Change it where it’s kept, and then note here what you changed."
        static let correctTitle = "Note what was put right"
        static let correctLead = "First change it on the child’s or the person’s own page. What you write here tells whoever asked what you did."
        static let what = "What it was"
        static let whatHint = "As “date of birth”."
        static let former = "As it stood"
        static let corrected = "As it is now"
        static let disclosureLead = "Give what is about them. Withhold what is about somebody else, what could harm a child, and what could spoil an inquiry. If you’re not sure, withhold it and ask."
        static let namesOthers = "somebody else is in this"
        static let giveLabel = "Do they get this?"
        static let give = "Yes"
        static let withhold = "No"
        static let whyWithheld = "Why not"
        static let whyHint = "They read this reason. Name nobody in it."
        static let fileName = "what we hold"
        static var ownTitle: String { said("What we hold on you") }
        static var ownLead: String { said("You can ask for a copy of everything we hold on you or your child, or that something is put right or erased. Tell anybody who works here; you need no form.") }
        static var ownNoneTitle: String { said("You haven’t asked for anything") }
        static var ownNone: String { said("When you do, you see here by when you get an answer.") }
        static var answered: String { said("Answered.") }
        static var fetchOwn: String { said("Download") }
        static func ownExtended(_ why: String) -> String { said("It takes longer: \(why)") }

        static func heading(_ kind: SubjectRequest.Kind, _ name: String) -> String { "\(Self.kind(kind)): \(name)" }
        static func child(_ name: String) -> String { "\(name) (child)" }
        static func who(_ name: String, tie: String?) -> String { [name, tie].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ") }
        static func actsFor(_ name: String) -> String { "Acts for them: the authority was seen by \(name)." }
        static func goesTo(_ name: String) -> String { "It goes to: \(name)." }
        static func lookedBy(_ name: String) -> String { "\(name) has looked." }
        static func approvedBy(_ names: [String]) -> String { "\(Words.list(names)) said yes." }
        static func disclosureTitle(_ name: String) -> String { "What \(name) is given" }
        static func answerBy(_ day: Day) -> String { said("You get an answer by \(said(day)).") }
        static func ownHeading(_ kind: SubjectRequest.Kind, _ name: String) -> String {
            switch kind {
            case .access: said("A copy of what we hold: \(name)")
            case .correction: said("Something to put right: \(name)")
            case .erasure: said("To be erased: \(name)")
            }
        }

        static func kind(_ kind: SubjectRequest.Kind) -> String {
            switch kind {
            case .access: "A copy of what we hold"
            case .correction: "Something to put right"
            case .erasure: "To be erased"
            }
        }

        static func wish(_ kind: SubjectRequest.Kind) -> String {
            switch kind {
            case .access: "A copy of everything that we hold"
            case .correction: "That something is put right"
            case .erasure: "That everything is erased"
            }
        }

        static func form(_ form: SubjectRequest.Form) -> String {
            switch form {
            case .letter: "A letter"
            case .email: "An e-mail"
            case .spoken: "Said to us"
            case .other: "Another way"
            }
        }

        static func outcome(_ outcome: SubjectRequest.Outcome) -> String {
            switch outcome {
            case .done: "Done"
            case .refused: "Not all of it, with a reason"
            case .takenBack: "Taken back"
            }
        }

        static func clock(_ clock: RequestClock, _ stage: RequestClock.Stage) -> String {
            stage == .late ? "was due by \(Words.day(clock.due))" : "due by \(Words.day(clock.due))"
        }

        /// What a part of it is about.
        static func held(_ kind: HeldKind) -> String {
            switch kind {
            case .who: "Who they are"
            case .belonging: "Belonging here"
            case .work: "Duties and work"
            case .register: "Vetting, training and declarations"
            case .signatures: "Signatures and texts read"
            case .care: "Family and care"
            case .permissions: "Permissions"
            case .protection: "Protection"
            case .attendance: "Attendance"
            case .posts: "Posts"
            case .pictures: "Pictures and videos"
            case .comments: "Comments, thanks and reports"
            case .questions: "Questions to the office"
            case .events: "Replies to events"
            case .notices: "What they are told of"
            case .letters: "Letters"
            case .signIn: "Signing in"
            case .conduct: "Broken agreements"
            case .requests: "Requests like this one"
            case .log: "The log"
            }
        }
    }
}
