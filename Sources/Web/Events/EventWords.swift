import Gatepost
import Safeguarding

// What people read about events.
extension Words {
    enum Events {
        static var title: String { said("Events") }
        static var noneTitle: String { said("No dates yet") }
        static var none: String { said("When there’s something to come to, it’s here, and you’re told.") }
        static let noneTeam = "An open morning, a trip, a meeting: write it here, and families can say whether they’re coming."
        static let new = "New event"
        static var coming: String { said("Coming up") }
        static var past: String { said("Over") }
        static var look: String { said("Look") }
        static var cancelled: String { said("Called off") }
        static let draft = "Draft"
        static let waits = "Waits for a second person"
        static let changeWaits = "A change waits"
        static var youComing: String { said("You’re coming") }
        static var youNot: String { said("You’re not coming") }
        static var pleaseSay: String { said("Are you coming?") }
        static let forEverybody = "Everybody"
        static var all: String { said("All events") }

        static let formTitle = "An event"
        static let editTitle = "Change this event"
        static let editLead = "Families go on seeing it as it is until a second person lets the change out."
        static let what = "What is it?"
        static let whatHint = "As it should stand in a calendar: “Lantern walk”."
        static let day = "Day"
        static let begins = "Begins at"
        static let ends = "Ends at"
        static let place = "Where"
        static let placeHint = "As “In the garden”. For an outing, where everybody meets."
        static let words = "What to know"
        static let wordsHint = "What to bring, who is welcome. No names of children."
        static let rooms = "Which rooms is it for?"
        static let roomsHint = "Leave all of them empty for everybody."
        static let wantsReplies = "Ask families whether they’re coming"
        static let submit = "Put to a second person"
        static let keep = "Keep as a draft"
        static let endsLater = "Please choose an end that’s later than the beginning."

        static var replyTitle: String { said("Are you coming?") }
        static var yes: String { said("Yes, we’re coming") }
        static var yesAlone: String { said("Yes, I’m coming") }
        static var answerAlone: String { said("Please answer for yourself. The others answer for themselves.") }
        static var no: String { said("No, not this time") }
        static var howMany: String { said("How many of you?") }
        static var howManyHint: String { said("Everybody you bring, yourself included.") }
        static var note: String { said("A word to the office") }
        static var noteHint: String { said("Allergies, a pushchair, a late arrival. Only the office reads it.") }
        static var say: String { said("Tell the office") }
        static var repliesClosed: String { said("Replies are closed.") }

        static let repliesTitle = "Who’s coming"
        static let noReplies = "Nobody has said yet."
        static let onlyOffice = "Only the office sees this. No family is told who else is coming, nor how many."
        static let notComing = "Not coming"

        static let decideTitle = "Let it out?"
        static let decideLead = "Once you say yes, families see this and are told. Is it right in every detail?"
        static let approve = "Let it out"
        static let giveBack = "Give it back"
        static let giveBackWhy = "What should change?"
        static let standsInTheWay = "What stands in the way"
        static let change = "Change it"
        static let callOff = "Call it off"
        static let callOffQuestion = "Call this off?"
        static let callOffLead = "Families see at once that it’s called off, and those who are coming are told at any hour. It can’t be undone."
        static let callOffWhy = "Why, for families"
        static let callOffYes = "Call it off"
        static let versionsTitle = "How it came to be"
        static let letOutBy = "let out by"
        static let givenBack = "given back:"

        static var calendarTitle: String { said("In your own calendar") }
        static var calendarLead: String { said("Put this address into the calendar on your phone, under “add by address” or “subscribe”, and these dates are there by themselves, changes too.") }
        static var calendarSecret: String { said("It’s yours alone. Whoever has it can read these dates, so please don’t pass it on. It ends when your access here ends.") }
        static var makeCalendar: String { said("Make my calendar’s address") }
        static var renewCalendar: String { said("Make a new one") }
        static let deskWaitingLead = "Families are told once somebody else has looked."

        static func deskWaiting(_ count: Int) -> String { count == 1 ? "An event waits for a second person" : "\(count) events wait for a second person" }
        static func people(_ count: Int) -> String { Words.count(count, "person", "people") }
        static func comingCount(_ families: Int, _ people: Int) -> String {
            "\(Words.count(families, "family member has", "family members have")) said yes, for \(Words.Events.people(people))."
        }

        /// "Friday 27 November 2026, 3.30 pm to 5 pm".
        static func when(_ draft: EventDraft, in zone: Zone) -> String {
            let (day, begins) = zone.dayAndMinute(at: draft.startsAt)
            let (lastDay, ends) = zone.dayAndMinute(at: draft.endsAt)
            let until = day == lastDay ? Words.timeOfDay(minute: ends) : said("\(Words.day(lastDay)), \(timeOfDay(minute: ends))", as: "a date and a time it ends")
            return said("\(weekday(day.weekday)) \(Words.day(day)), \(timeOfDay(minute: begins)) to \(until)", as: "when something is")
        }
    }
}
