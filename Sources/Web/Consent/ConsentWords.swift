import Gatepost
import Safeguarding

// What families and staff read about permissions.
extension Words {
    static let permissions = "Permissions"
    static func permissionsOf(_ name: String) -> String { "\(name)’s permissions" }
    static let yes = "Yes"
    static let no = "No"

    static func purpose(_ purpose: Purpose) -> String {
        switch purpose {
        case .closedPage: "Our closed page"
        case .display: "On display here"
        case .website: "Our website"
        case .socialMedia: "Public social media"
        case .press: "Newspapers and press"
        }
    }

    /// One sentence for a family: who would see it.
    static func purposeMeans(_ purpose: Purpose) -> String {
        switch purpose {
        case .closedPage: "Only families and staff who are invited and signed in can see it."
        case .display: "On our walls and in our albums, where families and visitors to the building see it."
        case .website: "Anybody in the world can see it, and others can copy it."
        case .socialMedia: "On the setting’s public accounts: anybody can see it, share it and keep it."
        case .press: "In a newspaper or a film about us, in print and on line, for anybody to see."
        }
    }

    static func medium(_ medium: Medium) -> String {
        switch medium {
        case .photograph: "Photographs"
        case .video: "Videos"
        case .name: "First name"
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
    static let atOnce = "What you say takes effect at once. You can change it whenever you like, and nobody minds either way."
    static let yesRecorded = "At the moment: yes"
    static let noAnswerYet = "Not at the moment: you haven’t answered"
    static let noRecorded = "At the moment: no"
    static let notAtTheMoment = "Not at the moment: the setting has recorded a no"
    static let yesNeedsProof = "Your yes is kept, and isn’t enough by itself"
    static let noProof: HTML = """
        <p>We haven’t seen proof that you can give permission for this child, so your yes isn’t enough by itself. Your no counts \
        at once. The office can tell you what they need to see.</p>
        """
    static func onPageNow(_ count: Int, _ name: String) -> String {
        "\(Words.count(count, "picture", "pictures")) on the page \(count == 1 ? "shows" : "show") \(name) now. If you say no to photographs there, \(count == 1 ? "it comes" : "they come") down at once."
    }
    static func ownYesUntil(_ day: Day) -> String { "You said yes, until \(Words.day(day))." }
    static let until = "Until when is your yes good?"
    static func untilHint(_ latest: Day, usual: Day) -> String {
        "\(Words.day(usual)) is the end of the school year. You can choose any day up to \(Words.day(latest)). A no has no end."
    }
    static func untilWrong(_ latest: Day) -> String { "Please choose a day from today to \(Words.day(latest))." }
    static let answersMissing = "Please answer at least one of these."
    static let saveAnswers = "Save my answers"
    static let noToAll = "No to everything"
    static let chooseChild = "For which child?"

    // An adult's own page.
    static let myPermission = "Pictures of me"
    static let withoutDetriment = "It’s your choice. Saying no, or nothing, has no consequence for you or your work, and you needn’t say why."
    static let notAtTheMomentMe = "Not shown"
    static let adultDefault = "Unless you say yes, you’re hidden in every picture."
    static func onPageNowMe(_ count: Int) -> String {
        "\(Words.count(count, "picture", "pictures")) on the page \(count == 1 ? "shows" : "show") you now. If you say no to photographs there, \(count == 1 ? "it comes" : "they come") down at once."
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
