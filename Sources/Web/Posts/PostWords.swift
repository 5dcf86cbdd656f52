import Gatepost
import Safeguarding

extension Words {
    // The list.
    static let postsTitle = "Posts"
    static let allPosts = "All"
    static let postsFilter = "Which posts to show"
    static let untitled = "Without a title yet"
    static let nothingWrittenTitle = "Nothing here yet"
    static let nothingWritten = "Start with a title and a few words. Pictures can come later."
    static let nothingPutToYou = "When a post is put to you, it waits here."
    static let writePost = "Write a post"
    static let closuresLink = "Closure notices"
    static let carryOn = "Carry on"
    static let lookAtIt = "Look at it"
    static let toReview = "Review"
    static func by(_ name: String) -> String { "by \(name)" }
    static func questionsOpen(_ count: Int) -> String { count == 1 ? "A manager is asked" : "A manager is asked about \(count) things" }
    static func stateTag(_ state: PostState) -> String {
        switch state {
        case .draft: "Draft"
        case .submitted: "Waiting for a second person"
        case .published: "On the page"
        case .returned: "Returned"
        case .withdrawn: "Taken back"
        case .takenDown: "Taken down"
        }
    }

    // Writing.
    static let newPostTitle = "New post"
    static let editPostTitle = "Post"
    static let postTitle = "Title"
    static let postWords = "Words"
    static let postWordsHint = "Say what happened. Names, numbers and addresses stay out."
    static let postKind = "Kind of post"
    static let whoFor = "Who is it for?"
    static let forEveryone = "Every family"
    static let forRooms = "Families of some rooms"
    static let forFamily = "One child’s family"
    static let whichRooms = "Which rooms?"
    static let whichChild = "Whose family?"
    static let nobodyYet = "Nobody yet"
    static let backAt = "Back at"
    static let backAtHint = "Only for an outing. It goes out after everybody is back, so that it never tells where you are."
    static let keepDraft = "Keep as draft"
    static let startDraft = "Start"
    static let startWithPictures = "Start and add pictures"
    static let toPause = "Send for approval"
    static let picturesTitle = "Pictures"
    static let addPictures = "Add pictures"
    static let choosePictures = "Choose up to 20 photographs"
    static let choosePicturesHint = "JPEG, PNG, WebP or HEIC, up to 40 MB each. Where and when they were taken is removed."
    static func pictureNumber(_ number: Int) -> String { "Picture \(number)" }
    static let describePicture = "What does it show?"
    static let describePictureHint = "One sentence for those who listen to the page. No names."
    static let preparing = "Being prepared. It takes a few seconds; you can go on writing."
    static let rendering = "Your change is being put into the picture. It takes a few seconds."
    static var lookAgain: String { said("See how far it is") }
    static func trouble(_ trouble: PictureTrouble?) -> String {
        switch trouble {
        case .notAPhotograph: "This isn’t a photograph that we can read. JPEG, PNG, WebP and HEIC work."
        case .tooLarge: "This picture is too large. A smaller copy of it will do."
        case .damaged, nil: "This picture is damaged. Please try the original once more, or another one."
        case .tookTooLong: "This picture took too long to read. A copy saved as JPEG usually works."
        }
    }
    static let takeOut = "Take out"
    static let earlier = "Earlier"
    static let later = "Later"

    // The check.
    static let checkTitle = "Picture check"
    static let checkQuestion = "Everyone fully dressed? Nothing that says where you are: badges, addresses, screens?"
    static let checkYes = "Yes"
    static let unsure = "I’m not sure"
    static func checkedBy(_ names: [String]) -> String { "\(list(names)) said yes." }
    static let managerAsked = "A manager is asked. Nothing goes on until they have decided."
    static let leftOut = "A manager decided to leave this one out."

    // The gate.
    static let atTheGate = "At the gate"
    static let gateWords = "Words"
    static let gateWordsFine = "No names, numbers or addresses."
    static let gatePeople = "People in the picture"
    static let gatePeopleFine = "Everybody is known or hidden."
    static let gateNoPictures = "No pictures, so nobody to look after."
    static let gateCheck = "Picture check"
    static let gateCheckFine = "Everyone fully dressed, and nothing says where."
    static let gateSecond = "A second person"
    static func gateSecond(_ ready: Int) -> String {
        switch ready {
        case 0: "Nobody is ready to approve today, so the page is paused. It can wait here until two are."
        case 1: "Only one person is ready to approve today, so the page is paused. It can wait here until two are."
        default: "\(ready == 2 ? "Two" : String(ready)) people here can approve. You can’t approve your own."
        }
    }
    static let gateAlone = "Nobody else is ready, so it can go to this child’s family only."
    static let gateOnPage = "On the page"
    static func willSee(_ count: Int) -> String { "\(count == 1 ? "1 person" : "\(count) people") will see it. Nobody else can." }
    static let mendWords = "Change the words"
    static let mendAudience = "Choose who it is for"
    static let mendPermission = "Ask the family"
    static let changedMeanwhileTitle = "Somebody else wrote here meanwhile"
    static let changedMeanwhile = "Your words are still below. This is what it says now; put the two together and keep it again."
    static let returnedTitle = "Returned"
    static func returnedBy(_ name: String?) -> String { name.map { "\($0) gave it back:" } ?? "It came back:" }
    static let takenDownTitle = "Taken down"
    static func takenDownBy(_ name: String?) -> String { name.map { "\($0) took it off the page:" } ?? "It was taken off the page:" }
    static let waitingTitle = "Waiting for a second person"
    static let waiting = "Any change takes it back to draft, because an approval is for exactly what was seen."
    static let onThePage = "This is on the page now. To change it, take it down first; then it goes through the gate again."
    static let takeBack = "Take it back"

    // The pause before it goes to a second person (P5, P6).
    static let pauseTitle = "Before you send it"
    static let pauseWho = "Who will see it"
    static func pauseSplit(families: Int, team: Int) -> String { "\(families) in families, and \(team) who work here." }
    static let pauseNames = "See everybody by name"
    static let pausePrivate = "Private doesn’t mean uncopied"
    static let pausePrivateWords =
        "Anybody who sees a picture can photograph their screen. Send only what you’d be glad to see in somebody else’s hands."
    static let pauseConsequences =
        "You answer for what you post. What is unsafe, unkind or confidential can lead to disciplinary action, and in serious cases to court."
    static let pauseSend = "Send it for approval"
    static let pauseSendAlone = "Put it on this family’s page"
    static let pauseBack = "Go back to it"
    static let pauseNotYet = "Not yet"
    static let pauseNotYetWords = "Something is still missing. It is all listed beside the post, each with the way to mend it."

    // A manager decides.
    static let questionsTitle = "Somebody isn’t sure"
    static func asks(_ name: String) -> String { "\(name) asks" }
    static let aboutPicture = "about this picture: fully dressed, and nothing that says where?"
    static let decideAnswer = "A word to them"
    static let goAhead = "It can go on"
    static let leaveOut = "Leave it out"
    static let decided = "Decided"

    // Taking down.
    static let takeDownQuestion = "Take this post down?"
    static let takeDownConsequence =
        "Nobody sees it on the page from the next moment on. It can be put right and go through the gate again."
    static let takeDownReason = "Why?"
    static let takeDownReasonHint = "For the record, and for whoever worked on it."
    static let takeDownYes = "Take it down"
    static let withdrawQuestion = "Take this post back?"
    static let withdrawConsequence = "It goes back to those who wrote it."
}
