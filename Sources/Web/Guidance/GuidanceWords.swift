import Gatepost
import Safeguarding

// What the guidance shelf and the children's help page say.
extension Words {
    /// Words of the guidance shelf.
    enum Shelf {
        static var title: String { said("Guidance") }
        static var lead: String { said("Good places to read on, each with the day on which somebody here last looked at it. Every link leads away from here.") }
        static var usefulHere: String { said("Useful here") }
        static func reader(_ reader: GuidanceReader) -> String {
            switch reader {
            case .practitioners: said("For everybody who works with children")
            case .managers: said("For managers")
            case .parents: said("For parents and carers")
            case .children: said("For children")
            case .activities: said("Things to do with children")
            }
        }
        static func clause(_ reader: GuidanceReader) -> String {
            switch reader {
            case .practitioners: "D5"
            case .managers: "D6"
            case .parents: "N14"
            case .children, .activities: "N23"
            }
        }
        static func edition(_ edition: String) -> String { said("Edition: \(edition)") }
        static var statutory: String { said("Law or statutory guidance") }
        static func checked(_ day: Day, by name: String?) -> String {
            name.map { "Looked at on \(Words.day(day)) by \($0)" } ?? said("Looked at on \(Words.day(day))")
        }
        static var neverChecked: String { said("Nobody here has looked at it yet") }
        static func standing(_ looked: String, again day: Day) -> String { said("\(looked), look again by \(Words.day(day))") }
        static let due = "Time to look again"
        static let add = "Put something on the shelf"
        static let change = "Look at it, or change it"
        static let remove = "Take it off the shelf"
        static let readerLabel = "Whom is it for?"
        static let placeLabel = "Where else should it appear?"
        static func place(_ place: GuidancePlace) -> String {
            switch place {
            case .posts: "Where posts are written and approved"
            case .permissions: "Permissions"
            case .camera: "Camera"
            case .people: "People"
            case .pages: "Our pages"
            case .myChild: "My child"
            case .page: "The page"
            }
        }
        static let name = "What is it called?"
        static let address = "Its address"
        static let addressHint = "Begins with https://. Leave it empty for an idea that needs no page."
        static let words = "What is it good for?"
        static let editionLabel = "Edition"
        static let editionHint = "As “September 2025”. Needed for law and statutory guidance."
        static let checkedToday = "I’ve opened it today, and it’s what it says"
        static let recheckOn = "Look again on"
        static let recheckHint = "Within a year."
        static let keep = "Keep"
        static let referencesDue = "Guidance to look at again"
        static var toChildren: String { said("The page for children") }

        static var ceop: String { said("CEOP Safety Centre: tell somebody") }
        static var ceopEducation: String { said("CEOP Education (once Thinkuknow)") }

        // For children.
        static var childTitle: String { said("Help for children") }
        static var childLead: String { said("Did something on a screen make you feel sad, scared or funny inside? Here’s what to do.") }
        static var steps: [(String, String)] {
            [
                (said("Stop"), said("You can stop looking. You don’t have to answer anybody.")),
                (said("Put it down"), said("Turn the screen over, or close it. You didn’t do anything wrong.")),
                (said("Tell"), said("Tell a grown-up you trust: at home, or here. They’ll help you.")),
            ]
        }
        static var trusted: String { said("A grown-up you trust here") }
        static func trustedHere(_ names: [String]) -> String { said("You can always tell \(saidAny(names)).") }
        static var childline: String { said("Or ring Childline. It’s free. Somebody nice answers, day and night.") }
        static var rules: String { said("Good to know") }
        static var childRules: [String] {
            [
                said("Your name, your house and your nursery are yours. You don’t tell them to people on a screen."),
                said("Nobody takes your picture if you don’t want it. You can say no."),
                said("A secret that feels bad is not a secret to keep."),
            ]
        }
        static var forGrownUps: String { said("For grown-ups") }
    }
}
