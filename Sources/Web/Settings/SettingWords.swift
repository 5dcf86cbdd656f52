import Gatepost
import Safeguarding

// What pages about the setting say.
extension Words {
    /// Words of pages about the setting itself.
    enum Ours {
        static var aboutTitle: String { said("Who runs this page") }
        static var aboutLead: String { said("Everything here is approved by a second person before families see it. These people look after it.") }
        static var whoRuns: String { said("Who does what") }
        static var nobodyInCharge: String { said("Nobody is named yet.") }
        static var standInsTitle: String { said("Standing in") }
        static var reachUs: String { said("How to reach us") }
        static var reachUsLead: String { said("The office team reads and answers together. Nobody here is contacted on a personal number or account.") }
        static var name: String { said("Name") }
        static let change = "Change"
        static let rename = "Rename"
        static let settingTitle = "Our setting"
        static let settingDetails = "Details"
        static let settingName = "Name of the setting"
        static var settingMailbox: String { said("Shared mailbox") }
        static let settingMailboxHint = "One that the team reads together, never a person’s own."
        static var settingPhone: String { said("Office number") }
        static let settingLocality = "Council area"
        static let settingLocalityHint = "Whose safeguarding contacts apply."
        static var photoPolicyTitle: String { said("Photo policy") }
        static let twoToLoosen = "One person can make it stricter at once. Allowing more takes two: one asks, another agrees."
        static func policyQuestion(_ policy: PhotoPolicy) -> String {
            switch policy {
            case .noChildren: "No children in pictures?"
            case .noFaces: "No faces in pictures?"
            case .facesWithConsent: "Faces with permission?"
            }
        }
        static func comesDown(_ reach: KeptOff) -> String {
            reach.pictureCount == 0
                ? "Nothing that is on the page now comes down."
                : "\(amount(reach)) \(reach.pictureCount == 1 ? "comes" : "come") off the page at once, for every family."
        }
        static func wouldReturn(_ reach: KeptOff) -> String {
            reach.pictureCount == 0
                ? "Nothing that is off the page now would come back."
                : "\(amount(reach)) would be seen again, as far as everybody’s permission goes."
        }
        private static func amount(_ reach: KeptOff) -> String {
            "\(count(reach.pictureCount, "picture", "pictures")) in \(count(reach.postCount, "post", "posts"))"
        }
        static func andMore(_ posts: Int) -> String { "and \(count(posts, "more post", "more posts"))" }
        static let stricterAfter =
            "Words and comments stay. Afterwards you’re shown each post that lost a picture, with what to do. Going back takes two people."
        static let looserAfter = "Nothing changes until somebody else agrees."
        static let keptOffTitle = "Kept off by the photo policy"
        static let nothingKeptOffTitle = "Nothing is kept off"
        static func keptOff(_ reach: KeptOff) -> String {
            reach.pictureCount == 0
                ? "Every published picture fits the photo policy."
                : "\(amount(reach)) \(reach.pictureCount == 1 ? "is" : "are") not shown to families any more."
        }
        static func picturesOff(_ count: Int) -> String { "\(Words.count(count, "picture", "pictures")) not shown" }
        static let whatToDo = "What to do"
        static let keptOffHelp =
            "You can leave it so: families still read the words. Or take a post down, hide every face in its pictures or take them out, and send it through the gate again."
        static let seeKeptOff = "See which"
        static let firstNamesTitle = "Children’s first names"
        static let firstNamesGuarded = "The text guard stops children’s first names, as it stops their full names."
        static let firstNamesFree = "First names alone may be used. Full names and family names never may."
        static let guardFirstNames = "Stop first names too"
        static let freeFirstNames = "first names alone"
        static let agree = "Agree"
        static let keepAsItIs = "Keep it as it is"
        static let takeBack = "Take it back"
        static let roomsTitle = "Rooms"
        static let roomName = "Name of the room"
        static let addRoom = "Add a room"
        static let renameRoom = "Rename the room"
        static let closeRoom = "Close"
        static let noRoomsTitle = "No rooms yet"
        static let noRooms = "Every child is in a room, and posts can be for a room."

        static let domainsTitle = "Addresses at work"
        static let domainsLead = "Staff sign in with an address at one of these, or with a username that you give them. Families only ever see the shared mailbox."
        static let ofMailbox = "of the shared mailbox"
        static let declareDomain = "Add a domain"
        static let withdrawDomain = "Take it out"
        static let domainName = "Domain"
        static let domainHint = "What stands after the @: “acornlane.org.uk”."
        static let registerTitle = "Staff register"
        static let recheckTitle = "DBS checks are looked at again within"
        static let familiesTitle = "Links with families on personal accounts"
        static let familiesNever = "None, but for old ties that were told and agreed"
        static let familiesDeclare = "Told, and answered by a manager"
        static let familiesLooser = "telling instead of none"
        static let neededTitle = "People who need each course"
        static func years(_ years: Int) -> String { count(years, "year", "years") }
        static func needed(_ course: Course, _ people: Int) -> String { "\(People.course(course)): at least \(people)" }

        static func stricter(_ option: SettingOption) -> String {
            switch option {
            case .photoPolicy(let policy): "Allow \(photoPolicyShort(policy)) from now on"
            case .guardsFirstNames: guardFirstNames
            case .recheckYears(let years): "Look again within \(count(years, "year", "years")) from now on"
            case .needed(_, let people): "Ask for \(people) from now on"
            case .relationships: "Allow none from now on"
            case .officerDecidesPages: Pages.demandOfficer
            case .approvesOwnComments: "Let a second person read our own comments first"
            case .devicesNeeded, .devicesInHours, .deviceNetworks, .officeHours: Devices.stricter(option)
            }
        }

        static func askFor(_ words: String) -> String { "Ask for \(words)" }

        static func photoPolicy(_ policy: PhotoPolicy) -> String {
            switch policy {
            case .noChildren: said("No pictures of children are put on the page.")
            case .noFaces: said("Children may be in pictures with permission, and every face is hidden.")
            case .facesWithConsent: said("A child’s face is shown only with permission, and every other face is hidden.")
            }
        }

        static func photoPolicyShort(_ policy: PhotoPolicy) -> String {
            switch policy {
            case .noChildren: "no children in pictures"
            case .noFaces: "no faces in pictures"
            case .facesWithConsent: "faces with permission"
            }
        }

        static func optionAsked(_ option: SettingOption, _ name: String) -> String {
            switch option {
            case .photoPolicy(let policy): "\(name) asks to allow \(photoPolicyShort(policy))."
            case .guardsFirstNames: "\(name) asks to allow first names alone."
            case .recheckYears(let years): "\(name) asks that DBS checks are looked at again only every \(count(years, "year", "years"))."
            case .needed(let course, let people): "\(name) asks that \(people) people trained in \(People.course(course).lowercased()) are enough."
            case .relationships: "\(name) asks that links with families may be told instead of ruled out."
            case .approvesOwnComments: "\(name) asks to let our own comments appear at once."
            case .officerDecidesPages: "\(name) asks to let managers here decide on pages."
            case .devicesNeeded, .devicesInHours, .deviceNetworks, .officeHours: Devices.asked(option, name)
            }
        }

        static func standsInAs(_ name: String, _ absent: String, _ duties: [Duty], until day: HTML) -> HTML {
            .said("\(name) stands in for \(absent) as \(saidAll(duties.map(duty))) until \(day)")
        }
    }
}
