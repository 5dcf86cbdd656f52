import Gatepost
import Safeguarding

// What staff read at one child's permissions, and when they ask every family.
extension Words {
    static let whatHolds = "What holds today"
    static let ownChildHere = "This is your own child, so a colleague looks after these. As a carer you answer from your own account."
    static func marker(_ marker: Marker) -> String {
        switch marker {
        case .neverPhotograph: "Never photograph: not in the frame, not even hidden."
        case .neverName: "Never name."
        case .tellNothing: "Somebody must be told nothing about this child."
        }
    }
    static func care(_ care: Care) -> String? {
        switch care {
        case .family: nil
        case .byAgreement: "Looked after by agreement: the parents keep their say."
        case .careOrder: "Looked after: only the council, or somebody it has delegated to in writing, can say yes."
        }
    }

    static let heardNo = "Somebody said no"
    static let heardNoLead = "It counts at once, whoever said it. You needn’t ask why."
    static let saidBy = "Who said it?"
    static let nobodyNamed = "Somebody, I don’t know who"
    static let recordNo = "Record the no"
    static let aboutWhat = "To what?"
    static let toEverything = "Everything"
    static let onlyThePage = "Our closed page only"

    static let fromPaper = "From a signed paper"
    static let printForm = "Print a form"
    static let signedBy = "Who signed?"
    static let signedByHint = "Only carers whose authority we’ve seen proof of can say yes."
    static let signedOn = "On which day?"
    static let paperAnswers = "What does it say?"
    static let paperUntil = "Until when is it good?"
    static let preferredLanguage = "Language they prefer"
    static let interpreter = "Who interpreted"
    static let scan = "A scan or photograph of the paper"
    static let scanHint = "JPEG, PNG or PDF, up to 15 MB. It’s sealed, and opens only for managing and safeguarding duties."
    static let keepPaper = "Put it on record"
    static let scanWrongKind = "That isn’t a JPEG, a PNG or a PDF. Please scan the paper again."
    static var scanStoreAway: String { said("We couldn’t reach the place where scans are kept, so nothing is recorded yet. Please send the form again in a minute.") }
    static let scanTooLarge = "That file is too large. A photograph of the paper with your phone will do."
    static let scanNeeded = "Please add the scan. If the page came back, choose it once more."
    static func photographsOnPage(_ count: Int) -> String { "\(Words.count(count, "picture", "pictures")) on the page now" }

    static let history = "Who said what"
    static let historyPrivate = "Only managing and safeguarding duties see this. Please never tell one carer what another said."
    static let nothingRecorded = "Nothing is on record yet, so the answer is no."
    static let seeScan = "See the paper"
    static let askToLift = "Ask for this no to be lifted"
    static let confirmLift = "Yes, lift it"
    static let keepTheNo = "Leave the no"
    static func liftAsked(_ name: String) -> String { "\(name) asked for this no to be lifted. Somebody else has to agree." }
    static let lifted = "Lifted by two people"
    static let superseded = "No longer counts"
    static let stands = "Counts"
    static func partlyStands(_ count: Int, of all: Int) -> String { "\(count) of \(all) still count" }
    static let somebody = "Somebody"

    static func how(_ how: HowGiven) -> String {
        switch how {
        case .online: "on line"
        case .paper: "on paper"
        case .heard: "heard by staff"
        }
    }

    /// Named apart from the words of other pages, which speak of a carer and not of a decision.
    static func behind(_ authority: Authority) -> String {
        switch authority {
        case .parentalResponsibility: "parental responsibility"
        case .specialGuardianship: "special guardianship"
        case .council: "for the council"
        case .delegated: "delegated in writing"
        case .careOrder: "care order, shared with the council"
        case .accommodated: "lives with them by agreement"
        case .courtRestricted: "restricted by a court"
        case .none: "no authority to consent"
        }
    }

    static func saidThen(_ kind: Decision.Kind) -> String {
        switch kind {
        case .grant: "Yes"
        case .stop: "No"
        case .noObjection: "Yes, without proof: grants nothing"
        }
    }

    // Rounds.
    static let rounds = "Ask every family"
    static let roundsLead = "For a new school year: who has answered, and who still needs asking. Every carer with an e-mail address is written to once."
    static let startRound = "Start asking"
    static let roundName = "What to call it"
    static let roundNameHint = "Such as “Autumn 2026”."
    static let dueDay = "By when, please?"
    static func roundProgress(_ answered: Int, of children: Int) -> String { "\(answered) of \(children) children are answered for." }
    static func due(_ day: Day) -> String { "Please by \(Words.day(day))" }
    static let notAnswered = "Not answered yet"
    static let everybodyAnswered = "Every family has answered."
    static let closeRound = "Finish this round"
    static let closeRoundHint = "Nothing that was said changes."
    static let printForms = "Print forms"
    static let noCarerYet = "Nobody can answer on line yet"
    static func carersCan(_ count: Int) -> String { Words.count(count, "carer can answer on line", "carers can answer on line") }
    static let pastRounds = "Earlier rounds"
    static func finished(_ day: Day) -> String { "Finished on \(Words.day(day))" }

    // The tablet at the door.
    static let tablet = "Tablet at the door"
    static let tabletLead = "Families sign in here, answer about their own child, and are signed out by themselves. You’re signed out of this tablet first."
    static let startTablet = "Sign me out and start"
    static var doorTitle: String { said("Two minutes for a permission?") }
    static var doorLead: String { said("Sign in, say yes or no to pictures of your child, and you’re signed out again by yourself. You’ll need your own sign-in; if you’ve none yet, ask for a paper form.") }
    static var doorSignIn: String { said("Sign in to answer") }
    static var doorThanks: String { said("Thank you. Your answers are kept, and you’re signed out.") }
    static var doorFinish: String { said("Stop using this as the tablet at the door") }
    static var doorBanner: String { said("This is the setting’s tablet. You’re signed out once you’ve answered, when you say so here, or after five minutes.") }
    static var doorLeave: String { said("Sign out") }

    // The printed form.
    static func formTitle(_ setting: String) -> String { "Permission for pictures and names: \(setting)" }
    static let formLead = "Please say yes or no to each. You can change your mind at any time, and nobody minds either way. A yes is good until the end of the school year unless you write another day."
    static let formScan = "Or answer on line, with your own sign-in:"
    static let formCode = "The address below, for a phone’s camera"
    static let formSign = "Name, signature and day"
    static let formUntil = "My yes is good until"
    static let formLanguage = "Language we should use with you"
    static let printHint = "Print this page: one form for each child."
}
