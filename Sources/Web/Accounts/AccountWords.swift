import Gatepost
import Safeguarding

// What one's own account, agreements and help say.
extension Words {
    static var accountTitle: String { said("You") }
    static var youSignInWith: String { said("You sign in with") }
    static var youAreHere: String { said("You are here as") }
    static func hat(_ capacity: Capacity, _ title: String, _ setting: String) -> String {
        said("\(title.isEmpty ? Words.capacity(capacity) : title), \(setting)", as: "a capacity and where")
    }
    static var hatsTitle: String { said("Where you belong") }
    static var thisHat: String { said("Now") }
    static var switchTo: String { said("Switch to this") }
    static var hatOver: String { said("Not open today") }
    static var agreementsTitle: String { said("What you’ve agreed to") }
    static var signed: String { said("Signed") }
    static var unsigned: String { said("Not signed") }
    static var readAgain: String { said("Read again") }
    static var readAndSign: String { said("Read and sign") }
    static var howOthersSee: String { said("How we see you") }
    static var showFamilyName: String { said("Show my family’s name on my comments") }
    static var showFamilyNameHint: String { said("Otherwise they’re by “an Oak room parent”. Your telephone number and e-mail address are never shown.") }
    static var save: String { said("Save") }
    static var languageYouPrefer: String { said("Language you prefer") }
    static var changePassword: String { said("Change password") }
    static var oldPassword: String { said("Your password now") }
    static var newPassword: String { said("The new one") }
    static var wrongOldPassword: String { said("That isn’t your password. Please type it once more.") }
    static var sessionsTitle: String { said("Where you’re signed in") }
    static var lastSeen: String { said("Last used") }
    static var thisOne: String { said("This one") }
    static var accessEndedTitle: String { said("Your access here has ended") }
    static func accessEnded(_ name: String) -> String {
        said("Hello \(name). Nothing is open to you here today. If that’s a surprise, or you’d like something you wrote, the office will help you.")
    }

    /// A browser in words: "Chrome on Android".
    static func browser(_ agent: String) -> String {
        func first(_ table: [(String, String)]) -> String? { table.first { agent.contains($0.0) }?.1 }
        let program = first([("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"),
            ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari")])
        let machine = first([("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "Chromebook"), ("Windows", "Windows"),
            ("Macintosh", "Mac"), ("Linux", "Linux")])
        return switch (program, machine) {
        case (let program?, let machine?): said("\(program) on \(machine)", as: "a browser and a machine")
        case (nil, let machine?): said("A browser on \(machine)")
        case (let program?, nil): program
        case (nil, nil): said("A browser")
        }
    }

    // Agreements.
    static func versionOf(_ version: Int, _ day: Day) -> String { said("Version \(version), \(Words.day(day))") }
    static var yourSignature: String { said("Your signature") }
    static var typeYourName: String { said("Type your whole name") }
    static var typeYourNameHint: String { said("That, with today’s date, is your signature.") }
    static var acceptAgreement: String { said("I agree") }
    static var declineAgreement: String { said("I don’t agree") }
    static func signedBy(_ name: String, on day: Day) -> String { said("Signed by \(name) on \(Words.day(day)).") }
    static func declinedOn(_ day: Day) -> String { said("You said no on \(Words.day(day)). That’s your right, and you can say yes whenever you like.") }
    static var whatStaysOpen: String { said("The page stays closed to you meanwhile. You still decide about pictures of your child, still hear from us about your child, and the office is there for you.") }
    static var whatYouMiss: String { said("What you miss is the page: posts and pictures of the day, news, events and comments.") }
    static var changedYourMind: String { said("Changed your mind?") }
    static var changedYourMindLead: String { said("You can take your yes back. The page then closes for you, and nothing else changes.") }

    // Help.
    static var office: String { said("The office") }
    static var officeLead: String { said("Questions, worries, a change of address, an invitation for somebody else: ask here.") }
    static var inDanger: String { said("Is somebody in danger now?") }
    static var inDangerLead: String { said("Call the police. Don’t wait for us.") }
    static var hereTitle: String { said("Here") }
    static var hereLead: String { said("If something about a child worries you, however small, tell one of these people today.") }
    static var deputyLead: String { said("Deputy") }
    static var noLeadYet: String { said("The safeguarding lead hasn’t been named here yet. Please speak to the manager.") }
    static var outsideTitle: String { said("Outside") }
    /// National lines, which do not differ from place to place.
    static var helplines: [(String, String?, String)] {
        [
            ("NSPCC", "0808 800 5000", said("for any grown-up who is worried about a child")),
            ("Childline", "0800 1111", said("for children and young people, at any hour")),
            ("CEOP", nil, said("if somebody behaves towards a child on line as they shouldn’t: look for “CEOP safety centre”")),
            ("Internet Watch Foundation", nil, said("to report sexual pictures of children on line: look for “IWF report”. Never copy or send them.")),
        ]
    }
}
