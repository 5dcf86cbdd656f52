import Gatepost
import Safeguarding

// What asking people in says.
extension Words {
    static let invitationsTitle = "Invitations"
    static let inviteCarer = "Invite a parent or carer"
    static func inviteCarerOf(_ child: String) -> String { "Invite a carer of \(child)" }
    static let inviteTeam = "Invite somebody to the team"
    static let inviteOnRecord = "Invite somebody on record"
    static let invite = "Invite"
    static let toTheirDetails = "Carry on"
    static let nobodyInvitedTitle = "Nobody invited yet"
    static let nobodyInvited = "Families and colleagues join by invitation. Each works once, for two weeks."
    static let whoseCarer = "Whose carer are they?"
    static let theirName = "Their name"
    static let relationship = "What are they to the child?"
    static let relationshipHint = "As “mother”, “foster carer”, “grandfather”."
    static let authorityLabel = "May they decide about pictures and names?"
    static let authorityHint = "Anybody who cares for the child can say no. To say yes takes authority, proven."
    static func authority(_ authority: Authority) -> String {
        switch authority {
        case .parentalResponsibility: "Yes: parental responsibility"
        case .council: "Yes: the council, under a care order"
        case .careOrder: "No: a parent under a care order, the council decides"
        case .accommodated: "No: accommodated by agreement, the parents decide"
        case .specialGuardianship: "Yes: special guardianship"
        case .delegated: "Yes: written delegation to a foster carer"
        case .courtRestricted: "No: restricted by a court"
        case .none: "No, or not known yet"
        }
    }
    static let evidenceSeen = "I have seen the evidence"
    static let evidence = "What did you see?"
    static let evidenceHint = "As “birth certificate” or “letter of delegation, 3 May”. Without it, they can say no but not yes."
    static let livesWith = "Do they live with another carer?"
    static let livesWithHint = "If not, leave it: carers who live apart never learn of each other here."
    static func with(_ name: String) -> String { "With \(name)" }
    static let languageTheyPrefer = "Language they prefer"
    static let howToInvite = "How?"
    static var byEmail: String { said("By e-mail") }
    static var onPaper: String { said("On paper") }
    static let onPaperHint = "You print it and hand it over, after a look at who they are."
    static let theirEmail = "Their e-mail address"
    static let theirEmailHint = "They sign in with it. Other families and colleagues never see it."
    static let howItGoes = "How it goes"
    static let howCarersJoin = "They open the invitation, choose a password, and read the parents’ agreement.\n\nWhatever they answer to that, they decide about pictures of their child."
    static let howTeamJoins = "They open the invitation, choose a password, and sign the code of conduct.\n\nVetting and training are added under People; what they may do wakes up with it."
    static let capacityLabel = "They join as"
    static func capacity(_ capacity: Capacity) -> String {
        switch capacity {
        case .staff: said("Staff")
        case .agency: said("Agency staff")
        case .volunteer: said("Volunteer")
        case .student: said("Student")
        case .committee: said("Committee")
        case .household: said("Household member")
        case .parent: said("Parent or carer")
        case .family: said("Family")
        case .officer: said("Officer from outside")
        }
    }
    static let theirUsername = "Username you give them"
    static let theirUsernameHint = "For somebody of the team who is invited on paper, having no address at work. Three to thirty letters, digits, dots or hyphens."
    static let jobTitle = "Job title"
    static let jobTitleHint = "As “Room leader”."
    static let dutyLabel = "Duty on the page"
    static let dutyHint = "More can be added under People."
    static let lineManager = "Line manager"
    static let lastDayHere = "Their last day here"
    static let lastDayHereHint = "Needed for an officer from outside, within a year. Access ends with it by itself."
    static func carerOf(_ child: String) -> String { "Carer of \(child)" }
    static func invitedBy(_ name: String?, on day: Day) -> String { "invited \(name.map { "by \($0) " } ?? "")on \(Words.day(day))" }
    static let sentOpen = "Sent, no answer yet"
    static let onPaperOpen = "On paper, no answer yet"
    static let joined = "Joined"
    static let ranOut = "Ran out"
    static let takenBack = "Taken back"
    static let asksAgain = "Asks for another"
    static func handedOver(by name: String, on day: Day) -> String { "handed over by \(name) on \(Words.day(day)), identity checked" }
    static let print = "Print"
    static let revokeInvitation = "Take back"
    static func paperTitle(_ setting: String) -> String { "An invitation from \(setting)" }
    static func paperLead(_ setting: String, _ capacity: Capacity) -> String {
        capacity.isFamily
            ? "\(setting) invites you to its page for families. It is closed: only invited people can see it."
            : "\(setting) invites you to join as \(Words.capacity(capacity).lowercased())."
    }
    static let paperSteps = ["Point your telephone’s camera at the square.", "Open the address that it shows.", "Choose a username and a password."]
    static let paperAddress = "Or type this address:"
    static let qrLabel = "The address below, as a square for a telephone’s camera"
    static func paperUntil(_ day: Day) -> String { "It works once, until \(Words.day(day)), and is for you alone. Please don’t pass it on." }
    static let handOverTitle = "Handing it over"
    static let handOverLead = "Whoever holds this paper gets in. Print it with your browser, look at who they are, hand it over, and note it here."
    static let handOver = "I checked who they are, and handed it over"
    static func handedOverBy(_ name: String) -> String { "\(name) checked who they are and handed it over." }

    /// Languages that families here often speak first, by code.
    static let languages: [(String, String)] = [
        ("en", "English"), ("ar", "Arabic"), ("bn", "Bengali"), ("bg", "Bulgarian"), ("zh", "Chinese"), ("cs", "Czech"), ("fa", "Farsi"),
        ("fr", "French"), ("de", "German"), ("el", "Greek"), ("gu", "Gujarati"), ("hi", "Hindi"), ("hu", "Hungarian"), ("it", "Italian"),
        ("ku", "Kurdish"), ("lv", "Latvian"), ("lt", "Lithuanian"), ("pl", "Polish"), ("pt", "Portuguese"), ("pa", "Punjabi"),
        ("ro", "Romanian"), ("ru", "Russian"), ("sk", "Slovak"), ("so", "Somali"), ("es", "Spanish"), ("ta", "Tamil"), ("tr", "Turkish"),
        ("uk", "Ukrainian"), ("ur", "Urdu"), ("cy", "Welsh"), ("yo", "Yoruba"),
    ]
}
