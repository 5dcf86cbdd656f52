import Gatepost
import Safeguarding

// What one's own account, agreements and help say.
extension Words {
    static let accountTitle = "You"
    static let youSignInWith = "You sign in with"
    static let youAreHere = "You are here as"
    static func hat(_ capacity: Capacity, _ title: String, _ setting: String) -> String {
        "\(title.isEmpty ? Words.capacity(capacity) : title), \(setting)"
    }
    static let hatsTitle = "Where you belong"
    static let thisHat = "Now"
    static let switchTo = "Switch to this"
    static let hatOver = "Not open today"
    static let agreementsTitle = "What you’ve agreed to"
    static let signed = "Signed"
    static let unsigned = "Not signed"
    static let readAgain = "Read again"
    static let readAndSign = "Read and sign"
    static let howOthersSee = "How we see you"
    static let showFamilyName = "Show my family’s name on my comments"
    static let showFamilyNameHint = "Otherwise they’re by “an Oak room parent”. Your telephone number and e-mail address are never shown."
    static let save = "Save"
    static let languageYouPrefer = "Language you prefer"
    static let changePassword = "Change password"
    static let oldPassword = "Your password now"
    static let newPassword = "The new one"
    static let wrongOldPassword = "That isn’t your password. Please type it once more."
    static let sessionsTitle = "Where you’re signed in"
    static let lastSeen = "Last used"
    static let thisOne = "This one"
    static let accessEndedTitle = "Your access here has ended"
    static func accessEnded(_ name: String) -> String {
        "Hello \(name). Nothing is open to you here today. If that’s a surprise, or you’d like something you wrote, the office will help you."
    }

    /// A browser in words: "Chrome on Android".
    static func browser(_ agent: String) -> String {
        func first(_ table: [(String, String)]) -> String? { table.first { agent.contains($0.0) }?.1 }
        let program = first([("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"),
            ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")])
        let machine = first([("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "Chromebook"), ("Windows", "Windows"),
            ("Macintosh", "Mac"), ("Linux", "Linux")])
        return list([program ?? "A browser", machine].compactMap(\.self), "on")
    }

    // Agreements.
    static func versionOf(_ version: Int, _ day: Day) -> String { "Version \(version), \(Words.day(day))" }
    static let yourSignature = "Your signature"
    static let typeYourName = "Type your whole name"
    static let typeYourNameHint = "That, with today’s date, is your signature."
    static let acceptAgreement = "I agree"
    static let declineAgreement = "I don’t agree"
    static func signedBy(_ name: String, on day: Day) -> String { "Signed by \(name) on \(Words.day(day))." }
    static func declinedOn(_ day: Day) -> String { "You said no on \(Words.day(day)). That’s your right, and you can say yes whenever you like." }
    static let whatStaysOpen = "The page stays closed to you meanwhile. You still decide about pictures of your child, still hear from us about your child, and the office is there for you."
    static let whatYouMiss = "What you miss is the page: posts and pictures of the day, news, events and comments."
    static let changedYourMind = "Changed your mind?"
    static let changedYourMindLead = "You can take your yes back. The page then closes for you, and nothing else changes."

    // Help.
    static let office = "The office"
    static let officeLead = "Questions, worries, a change of address, an invitation for somebody else: ask here."
    static let inDanger = "Is somebody in danger now?"
    static let inDangerLead = "Call the police. Don’t wait for us."
    static let hereTitle = "Here"
    static let hereLead = "If something about a child worries you, however small, tell one of these people today."
    static let deputyLead = "Deputy"
    static let noLeadYet = "The safeguarding lead hasn’t been named here yet. Please speak to the manager."
    static let outsideTitle = "Outside"
    /// National lines, which do not differ from place to place.
    static let helplines: [(String, String?, String)] = [
        ("NSPCC", "0808 800 5000", "for any grown-up who is worried about a child"),
        ("Childline", "0800 1111", "for children and young people, at any hour"),
        ("CEOP", nil, "if somebody behaves towards a child on line as they shouldn’t: look for “CEOP safety centre”"),
        ("Internet Watch Foundation", nil, "to report sexual pictures of children on line: look for “IWF report”. Never copy or send them."),
    ]
}
