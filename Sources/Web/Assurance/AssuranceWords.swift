import Gatepost
public import Safeguarding

extension Words {
    /// Words of the assurance board and its registers.
    enum Assurance {
        static let title = "Assurance"
        static let metToday = "clauses met today"
        static let needAttention = "need attention"
        static let notMet = "not met"
        static let comeLater = "come later: Gatepost can’t do them yet"
        static let byDocument = "Your policy, clause by clause"
        static let barKey = "Green is met, amber needs attention, red is not met, and pale comes later."
        static func of(_ part: Int, _ whole: Int) -> String { "\(part) of \(whole)" }
        static let filter = "Show"
        static let arrange = "Arrange"
        static let everything = "Every clause"
        static let onlyGaps = "Needs attention"
        static let bySource = "By document"
        static let bySubject = "By subject"
        static let worstFirst = "What needs doing first"
        static let clause = "Clause"
        static let asks = "What it asks"
        static let how = "How it is met here"
        static let now = "Now"
        static let document = "Document"
        static let subject = "Subject"
        static let state = "State"
        static let register = "Register"
        static let whatToDo = "What to do"
        static let since = "since"
        static let export = "Download as a table"
        static let exportRegister = "Download this register"
        static let noGapsTitle = "Nothing needs attention"
        static let noGaps = "Every clause that Gatepost answers is met today."
        static let remedyUnrecorded = "Nothing is on record for this yet."
        static func evidence(_ register: String) -> String { "See \(register.lowercasedFirst)" }
        static func atTheGate(_ rules: [String]) -> String { "At the gate: \(list(rules.map(\.lowercasedFirst)))" }
        static func proven(_ tests: Int) -> String { "Proven by \(count(tests, "test", "tests"))" }

        static let registersTitle = "Registers"
        static let registersLead = "What the board is worked out from. No child and no family is named in any of them."
        static let backToBoard = "Back to the board"
        static let emptyTitle = "Nothing here yet"
        static let empty = "As soon as something is on record, it stands here."
        static let notNamed = "Not named"
        static let yes = "Yes"
        static let no = "No"
        static let vettingClear = "Clear"
        static let vettingPending = "Applied for"

        static let history = "History"
        static let historyTitle = "How we have stood"
        static let chartTitle = "The last six months"
        static let chartAsTable = "The same as a table"
        static let dayColumn = "Day"
        static let changesTitle = "What changed, and when"
        static let change = "Change"
        static let noHistoryTitle = "No days yet"
        static let noHistory = "From tonight on, Gatepost takes note once a day of how each clause stands."
        static func chartLabel(_ first: AssuranceHistory.Count, _ last: AssuranceHistory.Count) -> String {
            "Clauses met: \(first.met) on \(day(first.day)), \(last.met) on \(day(last.day))."
        }
    }
}

extension LiveState.State {
    var title: String {
        switch self {
        case .met: "Met"
        case .attention: "Needs attention"
        case .unmet: "Not met"
        case .later: "Comes later"
        }
    }

    var tone: Tone {
        switch self {
        case .met: .passed
        case .attention: .waiting
        case .unmet: .stopped
        case .later: .plain
        }
    }
}

extension LiveState.Figure {
    /// In a word or two.
    public var words: String {
        switch self {
        case .enforced: "Enforced"
        case .enforcedHere: "Enforced here"
        case .shown: "Shown"
        case .inPlace: "In place"
        case .qualified(let count): "\(count) qualified"
        case .of(let part, let whole): "\(part) of \(whole)"
        case .signed(let part, let whole): "\(part) of \(whole) signed"
        case .approved(let part, let whole): "\(part) of \(whole) approved"
        case .waiting(let count): Words.count(count, "is waiting", "are waiting")
        case .due(0): "Due today"
        case .due(let days): "Due in \(Words.count(days, "day", "days"))"
        case .overdue(let days): "\(Words.count(days, "day", "days")) overdue"
        case .done(0): "Done today"
        case .done(let days): "\(Words.count(days, "day", "days")) ago"
        case .nothing: "Nothing on record"
        case .notAsked: "Not turned on"
        case .partly: "Partly there"
        case .later: "Comes later"
        }
    }
}

extension Clause.Source {
    /// In a word or two, as the board's headings have it.
    var shortTitle: String {
        switch self {
        case .councilGuidance: "Council guidance"
        case .preSchoolPolicy: "Pre-school policy"
        case .familyCentrePolicy: "Family centre policy"
        case .dayNurseryPolicy: "Day nursery template"
        case .closedPagePolicy: "Closed-page policy"
        }
    }
}

extension Topic {
    var title: String {
        switch self {
        case .thePage: "The page, and who sees it"
        case .pictures: "Pictures and permission"
        case .approval: "Approval and checking"
        case .people: "People and their duties"
        case .conduct: "Conduct, here and elsewhere"
        case .policies: "Policies and reviews"
        case .concerns: "Concerns and reporting"
        case .guidance: "Guidance and help"
        case .security: "Accounts and contact"
        }
    }
}
