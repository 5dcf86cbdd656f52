import Gatepost
import Safeguarding

// What a plan says of a list.
extension Words.TakeIn {
    static let planTitle = "What it would do"
    static let whole = "The list"
    static let rowsTitle = "Rows to look at"
    static let othersTitle = "The other rows"
    static let columns = ["Who", "Row", "To put right", "What it does"]
    static let store = "Store all of it"
    static let changeColumns = "Change the columns"
    static let nothing = "Nothing new"
    static let changesNothing = "Everything in this list is on record already."
    static func more(_ count: Int) -> String { "and \(Words.count(count, "row", "rows")) more like these" }

    static func summary(_ plan: ImportPlan) -> String {
        if plan.rowsToMend > 0 {
            return "\(Words.count(plan.rowsToMend, "row needs", "rows need")) putting right. Nothing is stored until all are in order: mend the list and choose it again, or change the columns."
        }
        return plan.changesNothing ? changesNothing : "Everything is in order. \(counts(plan.counts)) would be added."
    }

    static func counts(_ counts: ImportPlan.Counts) -> String {
        let parts = [
            (counts.rooms, "room", "rooms"), (counts.children, "child", "children"), (counts.carers, "carer", "carers"),
            (counts.staff, "colleague", "colleagues"),
        ].filter { $0.0 > 0 }.map { Words.count($0.0, $0.1, $0.2) }
        return parts.isEmpty ? "Nobody new" : Words.list(parts)
    }

    static func problem(_ problem: ImportPlan.Problem) -> String {
        switch problem {
        case .columns(.twice(let field)): "Two columns are taken for “\(self.field(field))”. Please choose one."
        case .columns(.nobody): "No column says who a row is about. Please choose the one with the name."
        case .noRows: "There are no rows below the headings."
        case .tooManyRooms(let count): "It would open \(count) rooms. Please check which column holds the room."
        }
    }

    static func problem(_ problem: ImportProblem) -> String {
        switch problem {
        case .missing(let field): "\(self.field(field)) is missing."
        case .notADay(let field, let words): "\(self.field(field)): “\(words)” isn’t a day. Please write it as 03/05/2027, the day first."
        case .dayOutOfRange(let field): "\(self.field(field)): this day can’t be right."
        case .tooLong(let field, let most): "\(self.field(field)) has more than \(most) characters."
        case .notYesOrNo(let field, let words): "\(self.field(field)): “\(words)” is neither yes nor no."
        case .notAnEmail(let field, let words): "\(self.field(field)): “\(words)” isn’t an e-mail address."
        case .unknownKind(let words): "“\(words)” is no kind of colleague that we know."
        case .unknownLineManager(let words): "The line manager “\(words)” is neither on the register nor in a row above."
        case .differs(let row): "This child is in row \(row) too, with other details."
        case .nameTwice(let row): "Somebody of this name is in row \(row) too."
        case .unknownChild: "No child of this name and birthday is on record."
        case .severalChildren: "Several children of this name are on record. Please give the birthday."
        case .ownChild: "This is your own child, so a colleague does it."
        }
    }

    static func note(_ note: ImportPlan.Note) -> String {
        switch note {
        case .hereAlready: "Seems to be here already, and is left as it is."
        case .hasLeft: "Has left, and is left out."
        case .sameAsRow(let row): "The same child as in row \(row)."
        case .carerHere(let name): "\(name) is a carer of this child already."
        case .carerElsewhere(let name): "\(name) is here already as a parent. Please add them on the child’s page."
        case .carerRestricted(let name): "\(name) is left out: the list says something about contact or a court. Please look at it, and protect the child on their page."
        }
    }

    static func making(_ making: ImportPlan.Making) -> String {
        switch making {
        case .room(let name): "Opens the room \(name)"
        case .child(_, let room): room.isEmpty ? "A new child" : "A new child, in \(room)"
        case .carer(let name, let relationship): "\(name), \(relationship)"
        case .tie(let name, let relationship): "\(name), \(relationship), as in a row above"
        case .colleague(_, let capacity): "A new colleague: \(Words.People.capacity(capacity))"
        }
    }

    // What was taken in.
    static func runTitle(_ kind: ImportKind) -> String { "Taken in: \(Words.TakeIn.kind(kind).lowercased())" }
    static func by(_ name: String) -> String { "by \(name)" }
    static func undone(_ name: String) -> String { "taken back by \(name)" }
    static let invite = "Invite"
    static let invited = "Invited"
    static let waitingTitle = "Who can be invited now"
    static let childrenTitle = "The children"
    static let undo = "Take it back"
    static let undoLead = "For a day it can be taken back in one go."
    static let undoQuestion = "Take this list back?"
    static let undoAll = "Everything that it brought in goes, as if it had never been stored."
    static let undoSome = "These have been used since, so they stay, with whoever belongs to them:"
    static let undoRest = "Everything else that it brought in goes."
    static let undoNothing = "Everything has been used since, so nothing can be taken back in one go."
    static let backToLists = "All lists"
}
