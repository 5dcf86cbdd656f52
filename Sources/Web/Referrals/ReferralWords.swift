import Gatepost
import Safeguarding

// What the referral directory says.
extension Words {
    /// Words of the referral directory.
    enum Referrals {
        static var title: String { said("Who to turn to outside") }
        static var lead: String { said("Where a worry goes outside the setting. Each entry says who here looks after it, and when somebody last rang or looked.") }
        static var emergency: String { said("In danger now: 999. A grown-up who is worried can always ring the NSPCC: 0808 800 5000.") }
        static let here = "Here"
        static let everywhere = "All council areas"
        static var verified: String { said("Verified") }
        static func verifiedOn(_ day: Day, by name: String?) -> String {
            name.map { said("Verified on \(Words.day(day)) by \($0)") } ?? said("Verified on \(Words.day(day))")
        }
        static let unverified = "Not verified here"
        static let unverifiedLead = "Nobody here has checked this within the year. Don’t rely on it: look the number up first. In danger now: 999."
        static func owner(_ name: String) -> String { name.isEmpty ? said("Looked after by nobody yet") : said("Looked after by \(name)") }
        static let verify = "Check or change"
        static let verifyTitle = "Check this entry"
        static let verifyLead = "Ring the number or open the page. If it’s right, say so below. If not, put it right first."
        static let iChecked = "I rang or looked today, and it’s right"
        static let iCheckedHint = "Without this it stays “not verified”, and isn’t shown as a number to ring."
        static let add = "Add an entry"
        static let importTable = "Bring in a table"
        static var kind: String { said("What is it for?") }
        static let locality = "Council area"
        static let localityHint = "Leave it empty for one that is the same everywhere."
        static let body = "Its name"
        static let phone = "Telephone"
        static let email = "E-mail"
        static let web = "Page on the web"
        static let webHint = "Begins with https://."
        static let hours = "When"
        static let ownerLabel = "Who here keeps it right?"
        static let keep = "Keep"
        static var noContact: String { said("No number on record") }

        static let importLead = "A file that a spreadsheet saves as CSV, with these headings in its first row:"
        static let importKinds = "In the column “kind” stands one of these:"
        static let file = "The file"
        static let look = "Look at it first"
        static let previewTitle = "What is in it"
        static let previewColumns = ["Row", "Entry", "Problems"]
        static let fine = "Fine"
        static let bringIn = "Bring them in"
        static func sound(_ count: Int) -> String { "\(Words.count(count, "entry is", "entries are")) ready. They come in as not verified." }
        static func unsound(_ count: Int) -> String {
            "\(Words.count(count, "row has", "rows have")) a problem. Nothing is brought in before each is put right in the file."
        }
        static func problem(_ problem: ReferralTable.Problem) -> String {
            switch problem {
            case .empty: "There is nothing in it to read. Please save it as CSV, with headings in the first row."
            case .headingsMissing(let names): "The first row lacks \(Words.list(names.map { "“\($0)”" })). Please add the headings."
            case .unreadable(let problem): Words.csv(problem)
            case .tooManyRows: "It has more than \(ReferralTable.mostRows) rows. Please bring in fewer at a time."
            }
        }
        static func column(_ field: String) -> String { "\(field): " }

        static let seeWhere = "Worried about this child?"
        static let childTitle = "Where a referral goes"
        static func childLead(_ name: String) -> String { "Worried about \(name)? Speak to the safeguarding lead first. If nobody is there, you can ring yourself." }
        static func noEntry(_ locality: String) -> String { "There’s no entry for \(locality) yet. The council’s switchboard puts you through. In danger now: 999." }
        static func of(_ locality: String) -> String { locality.isEmpty ? "" : " (\(locality))" }
        static let homeDecides = "The child’s home authority decides where a worry about the child goes; one about somebody who works here goes to the officer where the setting is."

        static func kind(_ kind: ReferralKind) -> String {
            switch kind {
            case .childrensServices: said("Worried about a child: the council’s first point (MASH)")
            case .outOfHours: said("The same, at night and at weekends")
            case .lado: said("Worried about somebody who works with children: the designated officer (LADO)")
            case .councilSafeguarding: said("Advice for early-years settings from the council")
            case .police: said("Police")
            case .ofstedWhistleblowing: said("Whistle-blowing: Ofsted")
            case .internetWatch: said("Sexual pictures of children on line")
            case .ceop: said("Somebody behaves towards a child on line as they shouldn’t")
            case .dataProtection: said("Information about people: the regulator")
            }
        }
    }
}
