import Gatepost
import Safeguarding

extension Words {
    static var feedTitle: String { said("The page") }
    static var everything: String { said("Everything") }
    static var filterLabel: String { said("What to show") }
    static var nothingOnPageTitle: String { said("Nothing here yet") }
    static var nothingOnPage: String { said("When the team shares something with your room, you’ll find it here.") }
    static let nothingOnPageTeam = "The first post appears here once a second person has approved it."
    static let newPost = "New post"
    static var everyone: String { said("Everyone") }
    static var oneFamily: String { said("Just your family") }
    static let oneFamilyTeam = "One family"
    static func roomNamed(_ room: String) -> String { said("\(room) room") }
    static func families(of rooms: [String]) -> String { said("\(saidAll(rooms.map(roomNamed))) families") }
    static var doNotShare: String { said("Just for you: please don’t share") }
    static var doNotShareThis: String { said("Just for you: please don’t share.") }
    static var worriedAboutThis: String { said("Worried about this?") }
    static var worried: String { said("Worried?") }
    static var comment: String { said("Comment") }
    static var commentLabel: String { said("Your comment") }
    static var commentHint: String { said("Say something kind") }
    static var send: String { said("Send") }
    static var thankYou: String { said("Thank you") }
    static var takeBackThanks: String { said("You said thank you. Take it back") }
    static var you: String { said("You") }
    static var aParent: String { said("A parent") }
    static func aRoomParent(_ room: String) -> String {
        if room.isEmpty { return aParent }
        return beginsWithVowel(room) ? said("An \(room) room parent") : said("A \(room) room parent")
    }
    static func familyOf(_ name: String) -> String { said("The \(name) family") }
    static func named(_ name: String, _ room: String) -> String { room.isEmpty ? name : said("\(name) (\(room) room)") }
    static var heldForYou: String { said("The office reads this first. Others can’t see it yet.") }
    static let heldForTeam = "Held: only its writer and the team can see it."
    static var commentsClosed: String { said("Comments are closed for this post.") }
    static func allComments(_ count: Int) -> String { counted(count, "See the comment", "See all \(count) comments") }
    static func thankYou(_ count: Int) -> String { said("Thank you · \(count)") }
    static var events: String { said("Events") }
    static var usefulThings: String { said("Useful things") }
    static func andMore(_ count: Int) -> String { said("+\(count)") }
    static func comments(_ count: Int) -> String { Words.count(count, "comment", "comments") }
    static func heldBack(_ count: Int) -> String {
        count == 1
            ? "One picture is no longer shown, because a permission has changed."
            : "\(count) pictures are no longer shown, because a permission has changed."
    }
    static let whatToDo = "See what to do"
    static var pictureWithoutWords: String { said("A photograph from this post") }
    static var backToPost: String { said("Back to the post") }
    static var previousPicture: String { said("Previous") }
    static var nextPicture: String { said("Next") }
    static func picturePlace(_ number: Int, of count: Int) -> String { said("Picture \(number) of \(count)") }
    static let takeDown = "Take down"
    static var agreementTitle: String { said("One thing first") }
    static var agreementNeeded: String { said("Please read the agreement before the page opens. It is short, and it is about keeping children’s pictures among us.") }
    static var agreementMissing: String { said("Until then you still have everything about your own child, permissions, and the office. You miss the posts and pictures.") }
    static var readAgreement: String { said("Read the agreement") }

    static let heldTitle = "Held comments"
    static let nothingHeldTitle = "Nothing is waiting"
    static let nothingHeld = "When the page holds a comment back, it waits here for you."
    static let showIt = "Show it"
    static let remove = "Remove"
    static let reasonLabel = "Why is it taken away?"
    static let reasonHint = "Its writer sees this. A short, kind sentence is best."
    static let removeQuestion = "Take this comment away?"
    static let removeConsequence = "Nobody will see it on the page any more. Its writer is told why."
    static func heldOn(_ title: String) -> String { "Comment on \(title)" }

    static func kind(_ kind: PostKind) -> String {
        switch kind {
        case .activity: said("Activity")
        case .news: said("News")
        case .event: said("Event")
        case .reminder: said("Reminder")
        case .resource: said("Useful thing")
        case .closure: said("Closure")
        }
    }

    /// What the text guard thought it saw.
    static func finding(_ kind: Finding.Kind) -> String {
        switch kind {
        case .childsName: said("a child’s name")
        case .carersName: said("a parent’s or carer’s name")
        case .staffName: said("a colleague’s name")
        case .familyName: said("a family’s name")
        case .firstName: said("a child’s first name")
        case .phone: said("a telephone number")
        case .email: said("an e-mail address")
        case .address: said("an address")
        case .postcode: said("a postcode")
        case .handle: said("a social-network name")
        case .link: said("a link to a social network")
        case .webLink: said("a link")
        case .profanity: said("rude words")
        case .threat: said("a threat")
        }
    }

    static func looksLike(_ kinds: [String]) -> String {
        if kinds == [HeldFor.secondPerson] { return Talk.waitsForSecond }
        let known = kinds.compactMap(Finding.Kind.init).map(finding)
        if known.isEmpty, kinds.contains(HeldFor.reported) { return Talk.wasReported }
        return known.isEmpty ? "waits to be read" : "looks like \(list(known))"
    }
}
