import Gatepost
import Safeguarding

// The breach log.
extension Words {
    enum Breaches {
        static let title = "Breach log"
        static let lead = "When information about somebody was lost, seen by somebody it isn’t for, or changed by mistake, write it down here at once. From when it was noticed there are 72 hours to tell the Information Commissioner, unless nobody is likely to be harmed by it."
        static let noneTitle = "Nothing so far"
        static let none = "A letter to the wrong family counts too. It is no shame to write one down."
        static let new = "Write down a breach"
        static let name = "What to call it"
        static let nameHint = "Without anybody’s name, as “a register left on a bus”."
        static let facts = "What happened?"
        static let factsHint = "Only what you know. You can add to it at any time, and nothing is ever changed."
        static let noticedOn = "Noticed on"
        static let noticedAt = "At"
        static let noticedHint = "When somebody here first knew. The 72 hours run from then."
        static let note = "Write it down and tell the others"
        static let noticed = "Noticed"
        static let notedBy = "Written down by"
        static let isOpen = "Open"
        static let isClosed = "Closed"
        static let chronology = "What was written down"
        static let onlyAdded = "Things are only ever added here. Each says who wrote it, and when."
        static let whatNext = "What you can add"
        static let people = "People"
        static let regulator = "The Information Commissioner"
        static let persons = "The people themselves"
        static let steps = "How far it is"
        static let notDecided = "Not decided yet"
        static let isContained = "Stopped"
        static let notContained = "Nothing written down yet"
        static let toTell = "To be told"
        static let notToTell = "Not to be told"
        static let told = "Told"
        static let toldLate = "Told after the 72 hours: say why when you tell them"
        static let notCounted = "Nobody has counted yet"
        static let howToTell = "The Commissioner takes reports at ico.org.uk, or on 0303 123 1113. If you don’t know everything yet, report what you know and the rest later."
        static let add = "Add it"

        static func hours(_ state: BreachState, at now: Int) -> String {
            let left = state.hoursLeft(at: now)
            switch state.stage(at: now) {
            case .stopped: return state.regulatorToldAt != nil ? (state.wasLate ? toldLate : told) : notToTell
            case .over: return "The 72 hours were over \(Words.count(-left, "hour", "hours")) ago"
            case .running, .soon: return left == 0 ? "Less than an hour left" : "\(Words.count(left, "hour", "hours")) left"
            }
        }

        static func tone(_ stage: BreachStage) -> Tone {
            switch stage {
            case .running: .told
            case .soon: .waiting
            case .over: .stopped
            case .stopped: .passed
            }
        }

        static func touches(_ state: BreachState) -> String {
            guard let count = state.count else { return notCounted }
            let kinds = BreachPeople.allCases.filter(state.categories.contains).map(kind)
            return "About \(Words.count(count, "person", "people")): \(Words.list(kinds).lowercased())"
        }

        static func kind(_ people: BreachPeople) -> String {
            switch people {
            case .children: "Children"
            case .families: "Families"
            case .team: "People who work here"
            case .others: "Others"
            }
        }

        static func stepTitle(_ step: BreachStep) -> String {
            switch step {
            case .fact: "More of what happened"
            case .people: "Whom it touches, and how many"
            case .contained: "What was done to stop it"
            case .regulator: "Decide whether the Commissioner is told"
            case .regulatorTold: "The Commissioner was told"
            case .persons: "Decide whether the people are told"
            case .personsTold: "The people were told"
            case .close: "Close it"
            }
        }

        static func stepLead(_ step: BreachStep) -> String {
            switch step {
            case .fact: "What was found out since."
            case .people: "As near as you know. Write it again when you know better."
            case .contained: "What was taken back, changed, locked or asked for, and by whom."
            case .regulator: "Yes, unless it is unlikely that anybody is harmed. Whatever you decide, your reasons stay on record under your name."
            case .regulatorTold: "When, and under which reference."
            case .persons: "Yes, where it is likely to do them serious harm. Then without delay, in plain words. Your reasons stay on record under your name."
            case .personsTold: "How, and what they were told."
            case .close: "What you learned from it. Nothing can be added afterwards."
            }
        }

        static func wordsLabel(_ step: BreachStep) -> String {
            switch step {
            case .fact: facts
            case .people: ""
            case .contained: "What was done?"
            case .regulator, .persons: "Why, or why not?"
            case .regulatorTold: "Their reference"
            case .personsTold: "How were they told, and what?"
            case .close: "What do we learn from it?"
            }
        }

        static let whom = "Whom does it touch?"
        static let count = "About how many people?"
        static let tell = "Are they told?"
        static let yes = "Yes"
        static let no = "No"
        static let toldOn = "Told on"

        static func line(_ entry: BreachEntry) -> String {
            switch entry {
            case .fact: "What happened"
            case .people: "Whom it touches"
            case .contained: "What was done to stop it"
            case .regulator(let tell, _): tell ? "The Commissioner is to be told" : "The Commissioner does not have to be told"
            case .regulatorTold: "The Commissioner was told"
            case .persons(let tell, _): tell ? "The people are to be told" : "The people do not have to be told"
            case .personsTold: "The people were told"
            case .closed: "Closed"
            case .warned(.over): "The 72 hours are over: letters went"
            case .warned: "A day is left: letters went"
            }
        }

        // The desk.
        static let deskTitle = "Information may have got out"
        static let undecided = "Still to be decided and closed."
    }
}
