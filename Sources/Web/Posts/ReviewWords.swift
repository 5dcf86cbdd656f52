// What an approver reads.
extension Words {
    static let reviewTitle = "Review"
    static let reviewLead = "Read the words, look at every picture, and answer the check yourself. It goes onto the page at once."
    static func reviewBy(_ names: [String]) -> String { "Written by \(list(names))" }
    static let reviewCheck = "I have looked: everyone is fully dressed, and nothing says where it is"
    static let lookThrough = "Look through the pictures"
    static let enterChecks = "on a picture’s check ticks it and goes on to the next; after the last one, to Approve."
    static let facesTitle = "Faces"
    static let yourAnswer = "You:"
    static let author = "Author"
    static let notAnsweredYet = "Not answered yet"
    static let managerDecided = "A manager decided that it can go on"
    static func pictureNumber(_ number: Int, of count: Int) -> String { "Picture \(number) of \(count)" }
    static let approve = "Approve"
    static let returnIt = "Give it back"
    static let returnReason = "What should change?"
    static let returnReasonHint = "A short, kind sentence. Everybody who worked on it sees it."
    static let notYours = "What stands in the way"
    static let editInstead = "Change it yourself"
    static let editInsteadHint = "Then somebody else approves it."
    static let unsureAbout = "What are you unsure of?"
    static let unsureWholePost = "Ask a manager about this post"
    static let putToPartner = "Put it to an approval partner"
    static let partner = "Approval partner"
    static let partnerHint = "They see this post and no other."
    static func putTo(_ name: String) -> String { "Put to \(name)." }
}
