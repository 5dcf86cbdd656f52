import Gatepost
import Safeguarding

// What the single central record says.
extension Words {
    /// Words of the register.
    enum Register {
        static let title = "Staff register"
        static let lead = "The single central record: everybody who works here, and what is due of each. Nothing in it is overwritten; what is new comes on top."
        static let ownTitle = "Your record"
        static func recordTitle(_ name: String) -> String { "Record: \(name)" }
        static let export = "Download as CSV"
        static let importFile = "Take in a file"
        static let add = "Add somebody"
        static let addHint = "Somebody without an account: a new colleague whose papers come first, or a member of a childminder’s household. They can be invited later."
        static let inductionItems = "Induction checklist"
        static let nobodyTitle = "Nobody here"
        static let nobody = "Nobody on the register fits what you chose."
        static let sortLabel = "Order"
        static let kindLabel = "Which people"
        static let all = "All kinds"
        static let name = "Name"
        static let signed = "Signed"
        static let declared = "Declared"
        static let notYet = "Not on record yet"
        static let others = "Also"
        static let nothingElse = "–"
        static let soonLabel = "Who is shown"
        static let numbersTitle = "How many have it"
        static let whatIsDue = "How it stands today"
        static let history = "Earlier entries"
        static let nothing = "Nothing on record yet."
        static let putOnRecord = "Put on record"
        static let addEntry = "Add"
        static let onDay = "On"
        static let untilDay = "Until"
        static let untilHint = "Leave it empty where it lasts."
        static let outcome = "What it said"
        static let alsoParent = "Also a parent or carer here. About their own child a colleague decides everything."
        static let shifts = "Shifts"
        static let shiftLead = "Somebody from an agency can sign in during a shift, and at no other time."
        static let bookShift = "Book a shift"
        static let agency = "Agency"
        static let confirmation = "What the agency confirmed"
        static let confirmationHint = "“E-mail of 3 May: DBS, references, right to work.” Look at who they are when they arrive."
        static let shiftDay = "Day"
        static let starts = "From"
        static let ends = "To"
        static let endShift = "End it now"
        static let shiftOver = "ended early"
        static let supervisedNote = "The DBS check isn’t back: always with a colleague, no camera, no approving."
        static let supervisorLabel = "Supervised by"
        static let recordedBy = "Recorded by"
        static let backToRegister = "Back to the register"

        static func due(_ due: RegisterPage.Choice.Due, _ page: RegisterPage) -> String {
            switch due {
            case .everybody: "Everybody (\(page.everybody))"
            case .gaps: "With gaps (\(page.withGaps))"
            case .soon: "Due within 60 days (\(page.dueSoon))"
            }
        }

        static func order(_ order: RegisterPage.Choice.Order) -> String {
            switch order {
            case .name: "By name"
            case .due: "Most pressing first"
            }
        }

        static func part(_ part: RegisterPart) -> String {
            switch part {
            case .identity: "Identity"
            case .references: "References"
            case .rightToWork: "Right to work"
            case .qualification: "Qualifications"
            case .vetting: "DBS check"
            case .updateCheck: "DBS Update Service"
            case .childProtection: "Child protection"
            case .onlineSafety: "Online safety"
            case .firstAid: "Paediatric first aid"
            case .signatures: "Signatures"
            case .declaration: "Yearly declaration"
            case .relationships: "Ties to families"
            case .induction: "Induction"
            case .supervision: "Supervision"
            case .shift: "Shift"
            }
        }

        static func standing(_ standing: PartStanding) -> String {
            switch standing {
            case .missing: "Missing"
            case .pending: "Not back yet"
            case .lapsed(let day): "Lapsed \(shortDate(day))"
            case .attention: "To talk about"
            case .until(let day): shortDate(day)
            case .done: "In order"
            }
        }

        /// "3 Mar 2027".
        static func shortDate(_ day: Day) -> String {
            let words = Words.day(day).split(separator: " ")
            return words.count == 3 ? "\(words[0]) \(words[1].prefix(3)) \(words[2])" : Words.day(day)
        }

        static func kind(_ kind: RecordKind) -> String {
            switch kind {
            case .identity: "Identity checked"
            case .references: "References"
            case .rightToWork: "Right to work"
            case .qualification: "Qualification"
            case .updateService: "Update Service: they agreed"
            case .updateCheck: "Update Service: status check"
            case .supervision: "Supervision meeting"
            }
        }

        static func words(_ kind: RecordKind) -> (label: String, hint: String) {
            switch kind {
            case .identity: ("What was looked at", "Passport, or driving licence with a photograph.")
            case .references: ("From whom", "Two, taken before they began: “Little Oaks Nursery, 2 June; Mrs Hall, 4 June”.")
            case .rightToWork: ("What was looked at", "“British passport”, or a share code and what it showed.")
            case .qualification: ("Which", "“Level 3 Early Years Educator, Doncaster College”.")
            case .updateService: ("Note", "They agreed that you may ask the Update Service about their certificate.")
            case .updateCheck: ("Note", "What you typed in, or the reference you were given.")
            case .supervision: ("Where the notes are", "A file or an address. The notes themselves stay there.")
            }
        }

        static func outcome(_ outcome: UpdateOutcome) -> String {
            switch outcome {
            case .unchanged: "Nothing new since the certificate"
            case .changed: "Something new: ask for a new certificate"
            }
        }

        static func checkType(_ type: CheckType) -> String {
            switch type {
            case .enhancedWithBarredList: "Enhanced, with the children’s barred list"
            case .enhanced: "Enhanced"
            case .standard: "Standard"
            case .basic: "Basic"
            }
        }

        static func number(_ number: TrainedNumber) -> String {
            let people = Words.count(number.trained, "person has it", "people have it")
            return number.isShort ? "\(people), and \(number.needed) are needed" : "\(people); \(number.needed) needed"
        }

        static func short(_ numbers: [TrainedNumber]) -> String {
            let courses = Words.list(numbers.map { "\(People.course($0.course).lowercased()) (\($0.trained) of \($0.needed))" })
            return "Too few people are trained in \(courses). Book a course, then put the certificates on record."
        }

        static func shift(_ shift: AgencyShift, in zone: Zone) -> String {
            let (day, from) = zone.dayAndMinute(at: shift.startsAt)
            return "\(Words.day(day)), \(Words.timeOfDay(minute: from)) to \(Words.timeOfDay(minute: zone.minuteOfDay(at: shift.endsAt)))"
        }
    }
}
