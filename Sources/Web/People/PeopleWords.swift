import Gatepost
import Safeguarding

// What pages about people say.
extension Words {
    /// Words of pages about people.
    enum People {
        static let peopleTitle = "People"
        static let peopleAside = "Also here"
        static let inviteSomebody = "Invite somebody"
        static let nobodyTitle = "Nobody here yet"
        static let nobody = "People join by invitation."
        static var open: String { said("Open") }
        static let add = "Add"
        static let save = "Save"
        static var none: String { said("None set") }
        static var untilDay: String { said("until") }
        static let pictureCode = "Code in the corner of pictures they see"
        static var since: String { said("Since") }
        static let ready = "Ready"
        static let notAvailable = "Not available"
        static let suspended = "Access is suspended"
        static let atWork = "At the setting"
        static let capacityLabel = "Here as"
        static let titleLabel = "Called"
        static let titleHint = "As families read it: “Oak room lead”."
        static var firstDay: String { said("First day") }
        static var lastDay: String { said("Last day") }
        static let memberLastDayHint = "Access ends by itself when this day ends."
        static let lineManager = "Line manager"
        static let lineManagerHint = "They are told when something goes wrong."
        static let changeDays = "Change title and days"
        static let changeLineManager = "Change line manager"
        static let dutiesTitle = "Duties"
        static var dutyLabel: String { said("Duty") }
        static let noDuties = "No duties so far."
        static let nameDuty = "Name to a duty"
        static let endDuty = "End"
        static let endEarly = "End early"
        static let arrange = "Arrange it"
        static let arrangeDeputy = "Arrange a stand-in"
        static let deputyLead = "The stand-in carries the duties on these days. It ends by itself. They need their own vetting, training and signatures to approve."
        static let deputyWho = "Who stands in"
        static let deputyLastHint = "At most three months. It ends by itself when this day ends."
        static let putOnRecord = "Put on record"
        static let nothingOnRecord = "Nothing on record yet."
        static let nothingSigned = "Nothing signed yet."
        static let vettingHeading = "Vetting"
        static let vettingStatus = "DBS check"
        static let vettingClear = "Seen, and clear"
        static let vettingPending = "Applied for, not back yet"
        static let vettingReference = "Certificate number"
        static let vettingReferenceHint = "Not needed while it isn’t back."
        static let vettingIssued = "Issued on"
        static let vettingRecheck = "Look again on"
        static func vettingRecheckHint(_ years: Int) -> String {
            "Certificates don’t expire; choose when you look again, within \(Words.count(years, "year", "years"))."
        }
        static let trainingHeading = "Training"
        static let trainingCourse = "Course"
        static let trainingProvider = "Given by"
        static let trainingCompleted = "Completed on"
        static let trainingExpires = "Counts until"
        static let trainingExpiresHint = "At most two years after it was completed; three for first aid."
        static let signaturesHeading = "Signatures"
        static let document = "Text"
        static let version = "Version"
        static let signed = "Signed"
        static let replaced = "replaced since"
        static let declined = "not accepted"
        static let vettingAndTraining = "Vetting, training, signatures"
        static let personsPage = "Their page"
        static let theirRecord = "Their record"
        static let checkType = "Which check"
        static let barredListOn = "Children’s barred list looked up on"
        static let barredListHint = "Where it was looked up apart from the certificate."
        static let supervisor = "Supervised by"
        static let supervisorHint = "While it isn’t back: always with this colleague, no camera, no approving."
        static let seenBy = "Seen"
        static let readiness = "Ready to approve?"
        static let readyWords = "Vetting, training and signatures are all in order today."
        static let suspend = "Suspend access"
        static let suspendTitle = "Suspend access"
        static let suspendLead = "Closes everything to this person at once. What they wrote stays. Two people undo it."
        static let suspendConsequence = "It counts from this moment. No reason is recorded and nobody else is told. What they wrote stays. Letting them in again takes two people."
        static let restoreLead = "Letting them in again takes two people: one asks, another confirms."
        static let restoreAsk = "Ask to restore access"
        static let restoreConfirm = "Restore access"
        static let keepSuspended = "Leave it suspended"

        static func suspendQuestion(_ name: String) -> String { "Suspend \(name)’s access?" }
        static func restoreAsked(_ name: String) -> String { "\(name) has asked to restore access. Somebody else confirms it." }
        static func nameDutyTitle(_ name: String) -> String { "Name \(name) to a duty" }
        static func vettingTitle(_ name: String) -> String { "Vetting: \(name)" }
        static func trainingTitle(_ name: String) -> String { "Training: \(name)" }
        static func lineManagerTitle(_ name: String) -> String { "Line manager: \(name)" }
        static func daysTitle(_ name: String) -> String { "Title and days: \(name)" }
        static func deputyTitle(_ name: String) -> String { "While \(name) is away" }
        static func standsIn(_ deputy: String, for absent: String) -> String { "\(deputy) stands in for \(absent)," }

        static func people(_ choice: PeoplePage.Choice) -> String {
            switch choice {
            case .team: "Team"
            case .families: "Families"
            case .former: "No longer here"
            }
        }

        static func capacity(_ capacity: Capacity) -> String {
            switch capacity {
            case .staff: "Staff"
            case .agency: "Agency staff"
            case .volunteer: "Volunteer"
            case .student: "Student"
            case .committee: "Committee"
            case .household: "Household member"
            case .parent: "Parent or carer"
            case .family: "Invited family"
            case .officer: "Officer from outside"
            }
        }

        static func course(_ course: Course) -> String {
            switch course {
            case .childProtection: "Child protection"
            case .onlineSafety: "Online safety"
            case .firstAid: "Paediatric first aid"
            }
        }

        static func dutyTitle(_ duty: Duty) -> String {
            let words = Words.duty(duty)
            return words.prefix(1).uppercased() + words.dropFirst()
        }

        static func dutyHint(_ duty: Duty) -> String {
            switch duty {
            case .registeredPerson: "Answers for the setting."
            case .manager, .deputy: "Runs the setting, and approves posts."
            case .contentManager: "Writes and approves posts."
            case .contributor: "Writes posts."
            case .safeguardingLead, .deputySafeguardingLead: "Protects children, and is named on every page."
            case .monitor: "Checks the page and what is said there."
            case .approvalPartner: "Approves the posts that are put to them, and sees no others."
            case .overseeingOfficer: "Sees how the setting works, and no child’s content."
            case .inspector: "The same, for a few days, by invitation of the registered person."
            }
        }

        /// A lapsed register in two or three words.
        static func gapTag(_ gap: Gap) -> String {
            switch gap {
            case .vetting: "Vetting needed"
            case .vettingPending: "Vetting not back yet"
            case .childProtection: "Child protection due"
            case .onlineSafety: "Online safety due"
            case .codeOfConduct: "Code not signed"
            case .acceptableUse: "Acceptable use not signed"
            case .socialNetworking: "Policy not signed"
            case .secondFactor: "No second step yet"
            }
        }
    }
}
