import Gatepost
import Safeguarding

extension Words {
    static let feedTitle = "The page"
    static let everything = "Everything"
    static let filterLabel = "What to show"
    static let nothingOnPageTitle = "Nothing here yet"
    static let nothingOnPage = "When the team shares something with your room, you’ll find it here."
    static let nothingOnPageTeam = "The first post appears here once a second person has approved it."
    static let newPost = "New post"
    static let everyone = "Everyone"
    static let oneFamily = "Just your family"
    static let oneFamilyTeam = "One family"
    static func families(of rooms: [String]) -> String { list(rooms.map { "\($0) room" }) + " families" }
    static let doNotShare = "Just for you: please don’t share"
    static let worriedAboutThis = "Worried about this?"
    static let worried = "Worried?"
    static let comment = "Comment"
    static let commentLabel = "Your comment"
    static let commentHint = "Say something kind"
    static let send = "Send"
    static let thankYou = "Thank you"
    static let takeBackThanks = "You said thank you. Take it back"
    static let you = "You"
    static let aParent = "A parent"
    static func aRoomParent(_ room: String) -> String {
        room.isEmpty ? aParent : "\("AEIOU".contains(room.prefix(1).uppercased()) ? "An" : "A") \(room) room parent"
    }
    static func familyOf(_ name: String) -> String { "The \(name) family" }
    static func named(_ name: String, _ room: String) -> String { room.isEmpty ? name : "\(name) (\(room) room)" }
    static let heldForYou = "The office reads this first. Others can’t see it yet."
    static let heldForTeam = "Held: only its writer and the team can see it."
    static let commentsClosed = "Comments are closed for this post."
    static func allComments(_ count: Int) -> String { "See all \(count) comments" }
    static func comments(_ count: Int) -> String { Words.count(count, "comment", "comments") }
    static func heldBack(_ count: Int) -> String {
        count == 1
            ? "One picture is no longer shown, because a permission has changed."
            : "\(count) pictures are no longer shown, because a permission has changed."
    }
    static let whatToDo = "See what to do"
    static let pictureWithoutWords = "A photograph from this post"
    static let backToPost = "Back to the post"
    static let previousPicture = "Previous"
    static let nextPicture = "Next"
    static func picturePlace(_ number: Int, of count: Int) -> String { "Picture \(number) of \(count)" }
    static let takeDown = "Take down"
    static let agreementTitle = "One thing first"
    static let agreementNeeded = "Please read the agreement before the page opens. It is short, and it is about keeping children’s pictures among us."
    static let agreementMissing = "Until then you still have everything about your own child, permissions, and the office. You miss the posts and pictures."
    static let readAgreement = "Read the agreement"

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
        case .activity: "Activity"
        case .news: "News"
        case .event: "Event"
        case .reminder: "Reminder"
        case .resource: "Useful thing"
        case .closure: "Closure"
        }
    }

    /// What the text guard thought it saw.
    static func finding(_ kind: Finding.Kind) -> String {
        switch kind {
        case .childsName: "a child’s name"
        case .carersName: "a parent’s or carer’s name"
        case .staffName: "a colleague’s name"
        case .familyName: "a family’s name"
        case .firstName: "a child’s first name"
        case .phone: "a telephone number"
        case .email: "an e-mail address"
        case .address: "an address"
        case .postcode: "a postcode"
        case .handle: "a social-network name"
        case .link: "a link to a social network"
        case .webLink: "a link"
        case .profanity: "rude words"
        case .threat: "a threat"
        }
    }

    static func looksLike(_ kinds: [String]) -> String {
        if kinds == [HeldFor.secondPerson] { return Talk.waitsForSecond }
        let known = kinds.compactMap(Finding.Kind.init).map(finding)
        if known.isEmpty, kinds.contains(HeldFor.reported) { return Talk.wasReported }
        return known.isEmpty ? "waits to be read" : "looks like \(list(known))"
    }
}
