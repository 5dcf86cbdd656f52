import Gatepost
import Safeguarding

// What the register of policies says.
extension Words {
    enum Policies {
        static var title: String { said("Policies") }
        static let policy = "Policy"
        static let all = "All"
        static var open: String { said("Open") }
        static let filterLabel = "Show"
        static let orderLabel = "Sort by"
        static let asideTitle = "More"
        static let export = "Download for a spreadsheet"
        static var noneTitle: String { said("None of these") }
        static var none: String { said("There’s no policy here that looks like that.") }
        static var nonePut: String { said("Nothing is put to you to read at the moment.") }
        static var versionLabel: String { said("Version") }
        static var issued: String { said("Issued") }
        static var approvedBy: String { said("Approved by") }
        static var reviewed: String { said("Reviewed") }
        static var nextReview: String { said("Next review by") }
        static var putTo: String { said("For") }
        static var standingLabel: String { said("Where it stands") }
        static var keptAt: String { said("Where it’s kept") }
        static var signedByLabel: String { said("Signed by") }
        static let stillToSign = "Still to sign"
        static let concerned = "People it’s for"
        static var printView: String { said("Print or save") }
        static var printHint: String { said("This page prints on A4 by itself: use your browser’s “Print”, also to save it as a PDF.") }
        static var succeeded: String { said("A later version has taken its place.") }
        static let history = "Versions"
        static var seeChanges: String { said("What changed") }
        static var inTheirWords: String { said("In the words of whoever issued it") }
        static var sameTitle: String { said("The words are the same") }
        static var same: String { said("Only the dates are new.") }
        static var newSection: String { said("new") }
        static var goneSection: String { said("taken out") }
        static var changedSection: String { said("changed") }
        static var whatNext: String { said("What you can do") }

        static func number(_ version: Int) -> String { said("version \(version)") }
        static func changesTitle(_ title: String) -> String { said("What changed: \(title)") }
        static func between(_ before: String, _ after: String) -> String { said("From \(before) to \(after). Words with a line under them are new; words with a line through them are gone.") }

        static func standing(_ standing: PolicyStanding) -> String {
            switch standing {
            case .missing: said("Missing")
            case .unsigned: said("Waits for a signature")
            case .overdue: said("Review overdue")
            case .due: said("Review coming")
            case .inForce: said("In force")
            }
        }

        static func standingLead(_ standing: PolicyStanding, nextReview: Day?) -> String {
            switch standing {
            case .missing: "There’s no such policy here yet. Write it, or say where it’s kept on paper."
            case .unsigned: "It’s in force as our starting text, and the registered person hasn’t signed it yet. They can sign it as it stands, or you make it your own first."
            case .overdue: "Its review was due by \(nextReview.map(day) ?? ""). Please look at it, and issue a version."
            case .due: "Its review is due by \(nextReview.map(day) ?? "")."
            case .inForce: ""
            }
        }

        static func order(_ order: PolicyRegister.Order) -> String {
            switch order {
            case .standing: "What needs you"
            case .title: "Title"
            case .review: "Next review"
            }
        }

        static func readers(_ readers: PolicyReaders) -> String {
            switch readers {
            case .staff: said("staff")
            case .volunteers: said("volunteers")
            case .students: said("students")
            case .committee: said("committee members")
            case .parents: said("parents and carers")
            case .visitors: said("visitors")
            }
        }

        static func rowFacts(_ row: PolicyRegister.Row) -> String {
            let parts = [
                row.keptAt.map { "on paper: \($0)" }, row.label.isEmpty || row.keptAt != nil ? nil : "version \(row.label)",
                row.nextReview.map { "next review by \(day($0))" },
            ]
            return sentenceCase(parts.compactMap(\.self).joined(separator: ", "))
        }

        static func shelfFacts(_ row: PolicyShelf.Row) -> String {
            switch (row.keptAt, row.issuedOn) {
            case (let place?, let on?): said("On paper: \(place), from \(day(on))")
            case (let place?, nil): said("On paper: \(place)")
            case (nil, let on?): said("from \(day(on))")
            case (nil, nil): ""
            }
        }

        static func toSignStill(_ count: Int) -> String { count == 1 ? "1 person still to sign" : "\(count) people still to sign" }
        static let draftOpen = "a new version is being written"
        static let draftWaits = "a new version waits for a signature"
        static func toRecheck(_ count: Int) -> String { "\(count) to recheck" }

        // The face.
        static var lawTitle: String { said("The law and guidance this rests on") }
        static func reference(_ row: ReferencesPage.Row) -> String {
            let place = row.reference.place.isEmpty ? "" : ", \(row.reference.place)"
            let checked = row.checked.map { "checked here on \(day($0.on))" } ?? "as we supply it; not checked here yet"
            return "\(row.reference.title)\(place) (\(row.edition); \(checked); look again by \(day(row.recheckOn)))"
        }
        static var notSignedYet: String { said("The registered person has not signed this version yet.") }
        static var signedByRegistered: String { said("Signed by the registered person:") }
        static var digest: String { said("Bound to the words above by:") }
        static func askedEarly(_ due: Day) -> String { said("asked for early, by \(day(due))") }
        static func earlyReason(_ reason: String) -> String { "Early review, because: \(reason)" }
        static func readAndAgreed(_ name: String) -> String { said("Read, section by section, and agreed to by \(name):") }
        static func saidNo(_ name: String) -> String { said("\(name) said no to this text:") }
        static var notIntact: String { said("The words on record aren’t those that were signed. Please tell whoever looks after your Gatepost.") }
        static var signedCopy: String { said("Your signed copy, to print") }
        static let copy = "Copy"

        // One policy.
        static var notThereTitle: String { said("Not there yet") }
        static let notThere = "Write it here, or register the one you keep on paper."
        static var onPaper: String { said("Kept on paper") }
        static let write = "Write it here"
        static let newVersion = "Write a new version"
        static let goOnWithDraft = "Go on with the draft"
        static let signAndIssue = "Read, sign and issue"
        static let signAsItStands = "Sign it as it stands"
        static let signIt = "Sign it"
        static let whoHasSigned = "Who has signed"
        static let reviewEarly = "Review it early"
        static let confirm = "Reviewed: nothing to change"
        static let confirmTitle = "Your review"
        static let confirmLead = "Please read it first. Your name says that it still fits. Its year begins again, and nobody has to sign anew. If something should change, go back and write a new version."
        static func confirmedBy(_ name: String) -> String { said("Reviewed without change by \(name)") }
        static let findings = "What you looked at"
        static let findingsHint = "As “read with Helen against the framework of September 2025; still so”."
        static let registerPaper = "It’s kept on paper"
        static let renewPaper = "Enter a later paper"
        static var linkedTitle: String { said("Linked policies") }
        static let changeLinks = "Change the links"
        static func alwaysLinked(_ kinds: [PolicyKind]) -> String { "Always linked: \(list(kinds.map(\.startingTitle)))." }
        static let alsoLinked = "Also linked to"
        static let linksLead = "Links stand beside the policy, with where each linked policy stands. Those that the guidance asks for are always there."

        // Keeping.
        static func paperTitle(_ title: String) -> String { "\(title), on paper" }
        static let paperLead = "The register keeps its dates and reminds you of its review. Nothing is overwritten: a later entry takes its place."
        static let keptAtHint = "As “green folder in the office”."
        static let labelHint = "As “2026-1”."
        static let approvedByHint = "As “Acorn Lane committee” or the council’s name."
        static let nextReviewHint = "At most twelve months on."
        static let reasonLabel = "Why it should be looked at sooner"
        static let reasonHint = "As “the framework was reissued”, or “we’ve begun to use video”."
        static let dueLabel = "Look at it by"
        static let earlyLead = "Everybody who runs the setting sees that it’s due, and why."
        static let adoptLead = "Please read it first. Your name under it puts it on the register, with a day on which it’s looked at again. If it doesn’t fit, go back and write a new version."
        static let faceTitle = "What stands on its face"
        static let signingHint = "As the registered person. That, with today’s date, is your signature, and is bound to these very words."
        static let referencesTitle = "Law and guidance"
        static let referencesLead = "What our policies rest on, and when somebody last looked whether it’s still so. The law changes; this list doesn’t know by itself."
        static func edition(_ row: ReferencesPage.Row) -> String {
            row.checked.map { "\(row.edition), checked by \($0.by) on \(day($0.on))" } ?? "\(row.edition), as supplied; not checked here yet"
        }
        static func recheckDue(_ day: Day) -> String { "Recheck due since \(Words.day(day))" }
        static func recheckBy(_ day: Day) -> String { "Recheck by \(Words.day(day))" }
        static let iChecked = "I’ve checked it"
        static let checkLead = "Look at the present edition. If it differs from what a policy says, write a new version of that policy too."
        static let editionLabel = "The edition you looked at"
        static let editionHint = "As “September 2025”."
        static let recheckLabel = "Look again by"
        static let putOnRecord = "Put on record"

        // Reading and signing.
        static func whatsNew(_ version: Int) -> String { said("What’s changed since you signed version \(version)") }
        static func nothingNew(_ version: Int) -> String { said("The words are as in version \(version), which you signed. It has been reviewed, and is put to you again.") }
        static func partOf(_ place: Int, _ count: Int) -> String { said("Part \(place) of \(count)") }
        static var partsRead: String { said("Parts you’ve read") }
        static var nextPart: String { said("I’ve read this part") }
        static var lastPart: String { said("I’ve read it all") }
        static func readAlready(_ count: Int) -> String { counted(count, "The part you’ve read", "The \(count) parts you’ve read") }
        static var ratherNot: String { said("I’d rather not sign") }
        static var ratherNotLead: String { said("You can say no now and change your mind later.") }
        static var takeBackLead: String { said("You can take your yes back. The manager sees it, and rights that need it sleep.") }
        static var declinedDuties: String { said("Rights that need this signature sleep meanwhile. Please talk with the manager.") }
        static var readAgain: String { said("Changed since you signed") }

        // Readers.
        static func readersTitle(_ title: String) -> String { "Who has signed: \(title)" }
        static func signedOf(_ signed: Int, _ all: Int) -> String { "\(signed) of \(count(all, "person has", "people have")) signed the present version." }
        static func readerState(_ state: PolicyReadersPage.State) -> String {
            switch state {
            case .notYet: "Not yet"
            case .signed: "Signed"
            case .declined: "Said no"
            }
        }
        static let person = "Name"
        static let group = "Here as"
        static let lastSigned = "Signed last"
        static let signedOn = "Signed on"
        static let reminded = "Reminded"
        static let byName = "Name"
        static let byGroup = "Here as"
        static let remindNow = "Remind those who haven’t"
        static let nobodyHereTitle = "Nobody"
        static let nobodyHere = "Nobody is in this list."
    }
}

// What the builder says.
extension Words.Policies {
    static func draftTitle(_ title: String) -> String { "Draft: \(title)" }
    static let sections = "Sections"
    static let addSection = "Add a section of your own"
    static let mustHave = "has to be there"
    static let own = "your own"
    static let leftOut = "left out"
    static let change = "Change"
    static let leaveOut = "Leave out"
    static let takeIn = "Take in"
    static let up = "Up"
    static let down = "Down"
    static let complete = "Everything that has to be there is there."
    static let incompleteTitle = "Before it can be issued"
    static func askedBy(_ name: String) -> String { "\(name) has put it to the registered person. Any change takes it back." }
    static let askRegistered = "Put it to the registered person"
    static let rename = "Change the title"
    static let titleLabel = "Title"
    static let putAside = "Put the draft aside"
    static let putAsideQuestion = "Put this draft aside?"
    static let putAsideLead = "What you changed in it is gone. The version in force stays as it is."
    static let howTitle = "How this works"
    static let how = "Change the words until they say what you do, put the sections in your order, and leave out what doesn’t apply. Sections marked “has to be there” stay. The registered person then signs it, and everybody it concerns is asked to read it."
    static let headingLabel = "Heading"
    static let wordsLabel = "What it says"
    static let wordsHint = "An empty line begins a new paragraph. A line that begins with a hyphen and a space is an item of a list."
    static let whyHere = "Asked for by"
    static let readersLabel = "Put it to these people as well"
    static func readersHint(_ kind: PolicyKind) -> String {
        "It’s always put to \(Words.list(PolicyReaders.allCases.filter(kind.readers.contains).map(readers)))."
    }
    static let changesLabel = "What has changed, in a sentence or two"
    static let changesHint = "Everybody who is asked to read it again sees this."
    static let graceLabel = "Small change: days until old signatures stop counting"
    static let graceHint = "Leave it empty, and rights that need a signature sleep from now on until it’s given. Up to 28 days for something small."
}
