import Gatepost
import Safeguarding

// What families and staff read about permissions.
extension Words {
    static var permissions: String { said("Permissions") }
    static func permissionsOf(_ name: String) -> String { said("\(name)’s permissions") }
    static var yes: String { said("Yes") }
    static var no: String { said("No") }

    static func purpose(_ purpose: Purpose) -> String {
        switch purpose {
        case .closedPage: said("Our closed page")
        case .display: said("On display here")
        case .website: said("Our website")
        case .socialMedia: said("Public social media")
        case .press: said("Newspapers and press")
        }
    }

    /// One sentence for a family: who would see it.
    static func purposeMeans(_ purpose: Purpose) -> String {
        switch purpose {
        case .closedPage: said("Only families and staff who are invited and signed in can see it.")
        case .display: said("On our walls and in our albums, where families and visitors to the building see it.")
        case .website: said("Anybody in the world can see it, and others can copy it.")
        case .socialMedia: said("On the setting’s public accounts: anybody can see it, share it and keep it.")
        case .press: said("In a newspaper or a film about us, in print and on line, for anybody to see.")
        }
    }

    static func medium(_ medium: Medium) -> String {
        switch medium {
        case .photograph: said("Photographs")
        case .video: said("Videos")
        case .name: said("First name")
        }
    }

    static func use(_ use: Use) -> String { "\(medium(use.medium)), \(purpose(use.purpose).lowercasedFirst)" }

    /// What holds, for staff.
    static func permission(_ permission: Permission, _ medium: Medium = .photograph) -> String {
        switch (permission, medium) {
        case (.yes, _): "Yes"
        case (.hidden, .name): "No name"
        case (.hidden, _): "Hidden only"
        case (.never, .name): "Never named"
        case (.never, _): "Never"
        }
    }

    // A carer's page.
    static var atOnce: String { said("What you say takes effect at once. You can change it whenever you like, and nobody minds either way.") }
    static var yesRecorded: String { said("At the moment: yes") }
    static var noAnswerYet: String { said("Not at the moment: you haven’t answered") }
    static var noRecorded: String { said("At the moment: no") }
    static var notAtTheMoment: String { said("Not at the moment: the setting has recorded a no") }
    static var yesNeedsProof: String { said("Your yes is kept, and isn’t enough by itself") }
    static var noProof: String {
        said("We haven’t seen proof that you can give permission for this child, so your yes isn’t enough by itself. Your no counts at once. The office can tell you what they need to see.")
    }
    static func onPageNow(_ count: Int, _ name: String) -> String {
        counted(
            count, "1 picture on the page shows \(name) now. If you say no to photographs there, it comes down at once.",
            "\(count) pictures on the page show \(name) now. If you say no to photographs there, they come down at once.")
    }
    static func ownYesUntil(_ day: Day) -> String { said("You said yes, until \(Words.day(day)).") }
    static var until: String { said("Until when is your yes good?") }
    static func untilHint(_ latest: Day, usual: Day) -> String {
        said("\(Words.day(usual)) is the end of the school year. You can choose any day up to \(Words.day(latest)). A no has no end.")
    }
    static func untilWrong(_ latest: Day) -> String { said("Please choose a day from today to \(Words.day(latest)).") }
    static var answersMissing: String { said("Please answer at least one of these.") }
    static var saveAnswers: String { said("Save my answers") }
    static var noToAll: String { said("No to everything") }
    static var chooseChild: String { said("For which child?") }

    // An adult's own page.
    static var myPermission: String { said("Pictures of me") }
    static var withoutDetriment: String { said("It’s your choice. Saying no, or nothing, has no consequence for you or your work, and you needn’t say why.") }
    static var notAtTheMomentMe: String { said("Not shown") }
    static var adultDefault: String { said("Unless you say yes, you’re hidden in every picture.") }
    static func onPageNowMe(_ count: Int) -> String {
        counted(
            count, "1 picture on the page shows you now. If you say no to photographs there, it comes down at once.",
            "\(count) pictures on the page show you now. If you say no to photographs there, they come down at once.")
    }

    // The grid.
    static let gridLead = "What may be shown of each child today. Tap a child for more."
    static let everyRoom = "Every room"
    static let child = "Child"
    static let room = "Room"
    static let filterRoom = "Room"
    static let filterMedium = "What"
    static let noChildrenTitle = "No children here yet"
    static let noChildrenWords = "Once children are added, what may be shown of each stands here."
    static let toCamera = "Who may be photographed today"
    static let toRounds = "Ask every family"

    // The camera's side of the room.
    static let camera = "Who may be photographed today"
    static let cameraLead = "For our closed page. If you’re not sure, leave them out."
    static func cameraSays(_ permission: Permission) -> String {
        switch permission {
        case .yes: "Yes"
        case .hidden: "Hidden only"
        case .never: "Never in the frame"
        }
    }
    static let noVideo = "no video"
    static let markAbsent = "Not here"
    static let markPresent = "Here after all"
    static let notHereToday = "Not here today"
    static let nobodyHere = "Nobody is expected here today"
    static let nobodyHereWords = "Choose another room, or look at the children’s first and last days."
    static func policySays(_ policy: PhotoPolicy) -> String? {
        switch policy {
        case .noChildren: "Our photo policy: no pictures of children at all."
        case .noFaces: "Our photo policy: no faces. Everybody is hidden, whatever their permission."
        case .facesWithConsent: nil
        }
    }
}

extension String {
    /// For the middle of a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
