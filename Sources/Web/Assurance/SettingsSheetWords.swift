import Gatepost
import Safeguarding

extension Words.Assurance {
    static let sheetTitle = "Settings sheet"
    static let sheetLead = "Everything about privacy that can be set, and everything that cannot be loosened. It prints on one or two pages."
    static let sheetChosen = "Chosen here"
    static let sheetFixed = "The same for everybody, at its strictest"
    static let sheetItem = "Setting"
    static let sheetValue = "How it is set"
    static let sheetLoosen = "Who can loosen it"
    static let cannotLoosen = "Nobody"
    static let takesTwo = "Two people together"
    static let onlyShared = "Nobody: only a shared mailbox is taken"
    static let neverSigned = "Nobody has reviewed this sheet yet."
    static func signedUntil(_ name: String, _ on: Day, _ due: Day) -> String {
        "Reviewed by \(name) on \(Words.day(on)). Next review by \(Words.day(due))."
    }
    static func signedAndOver(_ name: String, _ on: Day, _ due: Day) -> String {
        "Last reviewed by \(name) on \(Words.day(on)). The next review was due on \(Words.day(due))."
    }
    static let changedSince = "Something was changed since. Please review it again."
    static let signOff = "Review and sign"
    static let sign = "Sign the sheet"
    static let signLead = "By typing your name you say that you have gone through every line above."
    static let typedName = "Your full name"
    static let again = "Review again in"
    static let note = "Notes"
    static let noteHint = "What you found, or agreed to change."
    static let signOffs = "Reviews so far"
    static let signedBy = "Reviewed by"
    static let signedDay = "On"
    static let dueDay = "Next by"
    static let signByHand = "Reviewed by: ______________________    Date: ______________"
}

extension ReviewInterval {
    var words: String {
        switch self {
        case .threeMonths: "Three months"
        case .sixMonths: "Six months"
        case .year: "Twelve months"
        }
    }
}

extension SettingsSheet.Fixed {
    var title: String {
        switch self {
        case .closed: "Who can see the page"
        case .searchEngines: "Search engines"
        case .invitedOnly: "Joining"
        case .secondPerson: "Publishing"
        case .onlyDesignatedPost: "Who can post"
        case .noPublicUploads: "Photographs and videos from visitors"
        case .badWords: "Profanity list"
        case .namesAndContacts: "Names and contact details in words"
        case .commentsHeld: "Comments"
        case .noFriends: "Friends, followers and private messages"
        case .noDownloads: "Saving and sharing pictures"
        case .metadata: "Place and camera data in pictures"
        case .leaversOut: "Leavers"
        }
    }

    var value: String {
        switch self {
        case .closed: "Only invited members who are signed in"
        case .searchEngines: "Kept out"
        case .invitedOnly: "By single-use invitation only"
        case .secondPerson: "Only after a second person approves"
        case .onlyDesignatedPost: "Only designated members of the team"
        case .noPublicUploads: "Not possible: families and visitors can’t upload any"
        case .badWords: "Strong, always on; you can add words and take none away"
        case .namesAndContacts: "Children’s full names, addresses, numbers and e-mail are stopped"
        case .commentsHeld: "Doubtful ones are held until the office decides"
        case .noFriends: "None exist"
        case .noDownloads: "Downloads are off, and each picture is marked for whoever looks"
        case .metadata: "Removed from every picture"
        case .leaversOut: "Out at midnight of their last day"
        }
    }
}
