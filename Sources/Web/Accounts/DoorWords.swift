import Gatepost
import Safeguarding

// What the front door says: setting up, signing in, joining.
extension Words {
    static var signIn: String { said("Sign in") }
    static var signInTitle: String { said("Sign in") }
    static var signInName: String { said("E-mail address or username") }
    static var password: String { said("Password") }
    static var signInHelp: String { said("No account yet? You join with an invitation from your setting. Forgotten your password? The office can help.") }
    static var wrongSignIn: String { said("That name and password don’t belong together. Please look at both once more.") }
    static func tooManyTries(seconds: Int) -> String {
        let minutes = (seconds + 59) / 60
        return seconds < 90
            ? counted(seconds, "There have been many tries. Please wait 1 second, then try again.", "There have been many tries. Please wait \(seconds) seconds, then try again.")
            : counted(minutes, "There have been many tries. Please wait 1 minute, then try again.", "There have been many tries. Please wait \(minutes) minutes, then try again.")
    }
    static var signOut: String { said("Sign out") }
    static var signOutTitle: String { said("Sign out") }
    static var signOutLead: String { said("Sign out on this device, or on every device that you’re signed in on.") }
    static var signOutEverywhere: String { said("Sign out everywhere") }

    // Set-up.
    static let setUpTitle = "Welcome to Gatepost"
    static let setUpLead = "A few questions, and your setting’s page is there. You can change all of it later, but for the people."
    static let setUpSubmit = "Set it up"
    static let setUpCode = "Set-up code"
    static let setUpCodeHint = "It stands in the window where Gatepost was started, or whoever runs Gatepost for you gave it to you."
    static let addressHasAccount = "That address has an account here already. Please type its password, or use another address."
    static let wrongSetUpCode = "That isn’t the code. It stands in the window where Gatepost was started."
    static let yourSetting = "Your setting"
    static let settingName = "What is it called?"
    static let settingKind = "What kind of setting is it?"
    static func kind(_ kind: SettingKind) -> String {
        switch kind {
        case .group: "A nursery, pre-school or family centre"
        case .childminder: "A childminder"
        }
    }
    static let sharedMailbox = "The setting’s e-mail address"
    static let sharedMailboxHint = "One that belongs to the setting, not to a person: it stays when people leave."
    static let officePhone = "Office telephone"
    static let locality = "Local authority"
    static let localityHint = "As “Doncaster”. Its safeguarding contacts will be yours."
    static let roomNames = "Rooms"
    static let roomNamesHint = "One on each line. One is enough."
    static let photoPolicyLabel = "Pictures of children on the page"
    static let photoPolicyHint = "Stricter is possible at any time. To loosen it takes two people."
    static func policy(_ policy: PhotoPolicy) -> (String, String) {
        switch policy {
        case .noChildren: ("No children", "Pictures of rooms, food and things made.")
        case .noFaces: ("No faces", "Hands and backs of heads; every face is hidden.")
        case .facesWithConsent: ("Faces, with permission", "Only children whose family said yes. Everybody else is hidden.")
        }
    }
    static let aboutYou = "About you: the first manager"
    static var yourName: String { said("Your name") }
    static let yourEmail = "Your work e-mail address"
    static let yourEmailHint = "You sign in with it. Nobody else here sees it."
    static let teamPasswordHint = passwordHint(12)
    static func passwordHint(_ least: Int) -> String { said("At least \(least) characters. Three or four words in a row work well.") }
    static let registeredPerson = "The registered person"
    static let registeredQuestion = "Who is the registered person, or acts for it?"
    static let registeredHint = "Whom Ofsted holds responsible: the owner, or the nominated individual of a company or committee."
    static let registeredIsMe = "I am"
    static let registeredIsOther = "Somebody else: invite them"
    static let registeredName = "Their name"
    static let registeredEmail = "Their e-mail address"
    static var notAnAddress: String { said("Please write a whole e-mail address, as office@acornlane.example.") }

    // Joining.
    static func joinTitle(_ setting: String) -> String { said("\(setting) invites you") }
    static func joinLead(_ capacity: Capacity, invitedOn: Day, until: Day) -> String {
        capacity.isFamily
            ? said("The office invited you on \(day(invitedOn)) to its page for families. It is closed: only invited people see it. This invitation is for you alone and works once, until \(day(until)).")
            : said("The office invited you on \(day(invitedOn)) to join as \(Words.capacity(capacity).lowercased()). It is closed: only invited people see it. This invitation is for you alone and works once, until \(day(until)).")
    }
    static var join: String { said("Join") }
    static var asYourself: String { said("You’re signed in") }
    static func joinAs(_ name: String) -> String { said("Join as \(name)") }
    static var orNewAccount: String { said("Or join with an account of its own") }
    static func signInWith(_ name: HTML) -> HTML { .said("You sign in with \(name).") }
    static var youSignInWithHint: String { said("If this address has an account already, type its password below.") }
    static var chooseUsername: String { said("Choose a username") }
    static var givenUsernameHint: String { said("The setting gave you this name.") }
    static var usernameHint: String { said("Letters, digits, dots and hyphens: you sign in with it.") }
    static var choosePassword: String { said("Choose a password") }
    static var notItsPassword: String { said("If you have an account with this address, please type its password here.") }
    static var haveAccount: String { said("I have an account already") }
    static var invitationOverTitle: String { said("This invitation can’t be used any more") }
    static func invitationOver(_ setting: String) -> String {
        said("Invitations work once and for two weeks, so that nobody else can use them. The office of \(setting) can send you another.")
    }
    static var askForAnother: String { said("Ask the office for another") }
    static var orReach: String { said("Or reach the office:") }
    static var noSuchInvitationTitle: String { said("We don’t know this invitation") }
    static var noSuchInvitation: String { said("Perhaps a letter of the address got lost. Please open it from the letter or the paper once more, or ask your setting’s office for another.") }
}
