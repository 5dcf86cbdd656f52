import Gatepost
import Safeguarding

// What pages about having pages say.
extension Words {
    /// Words of the register of pages.
    enum Pages {
        static let title = "Our pages"
        static let lead = "Every page in the setting’s name, here and elsewhere: who asked for it, who said yes, and what it risks."
        static let ours = "Gatepost page"
        static let askOurs = "Ask for this page"
        static let askOther = "Ask for a page elsewhere"
        static let lookAtRequest = "See the request"
        static let requests = "Requests and decisions"
        static let none = "Nobody has asked for a page yet."
        static let open = "Open"
        static let look = "Look"

        static func network(_ network: Network) -> String {
            switch network {
            case .gatepost: ours
            case .facebook: "Facebook"
            case .instagram: "Instagram"
            case .x: "X"
            case .website: "Website"
            case .messaging: "Messaging group"
            case .other: "Somewhere else"
            }
        }

        static func standing(_ standing: PageStanding) -> String {
            switch standing {
            case .open: "Authorised"
            case .unauthorised: "Not authorised yet"
            case .revoked: "Closed"
            }
        }

        static func standingLead(_ standing: PageStanding) -> String {
            switch standing {
            case .open: "The page is open to families who signed the agreement."
            case .unauthorised: "Posts can be written, and nothing goes out until the page is authorised. One person asks, another says yes."
            case .revoked: "Its authorisation was revoked. Families don’t see the page until a new request has a yes."
            }
        }

        static func state(_ state: AboutAuthorisation.State) -> String {
            switch state {
            case .draft: "Being written"
            case .sent: "Waiting for an answer"
            case .refused: "Answered no"
            case .live: "Authorised"
            case .replaced: "Replaced"
            case .revoked: "Revoked"
            }
        }

        static func tone(_ state: AboutAuthorisation.State) -> Tone {
            switch state {
            case .draft, .replaced: .plain
            case .sent: .waiting
            case .refused, .revoked: .stopped
            case .live: .passed
            }
        }

        static func part(_ part: PageRequest.Part) -> String {
            switch part {
            case .requester: "Who asks"
            case .team: "Team"
            case .service: "Service"
            case .contact: "Lead contact"
            case .position: "Their position"
            case .email: "Work e-mail"
            case .phone: "Telephone"
            case .address: "Address"
            case .audience: "Who is it for?"
            case .purpose: "What is it for?"
            case .aims: "Aims"
            case .objectives: "Objectives"
            case .evaluation: "How will you know that it works?"
            }
        }

        static func hint(_ part: PageRequest.Part) -> String? {
            switch part {
            case .service: "As “Early years”."
            case .email: "One that belongs to the setting, never a person’s own."
            case .address: "Where a letter reaches the setting."
            case .aims: "What should be better because of it."
            case .objectives: "What you’ll do, how often, by when."
            case .evaluation: "What you’ll look at, and when."
            default: nil
            }
        }

        static let network = "Where will it be?"
        static let name = "What is it called?"
        static let nameHint = "Its name, or its address if there is one."
        static let aboutRequest = "About the request"
        static let leadContact = "Lead contact"
        static let aboutPage = "About the page"
        static let administrators = "Who looks after it"
        static let administratorsLead = "Two or three people, vetted and trained. Leave the third empty if there are two."
        static func administrator(_ number: Int) -> String { number == 1 ? "First person" : number == 2 ? "Second person" : "Third person" }
        static let administratorFields = ["Name", "Position", "Work e-mail", "Telephone", "Line manager"]
        static let prefilled = "Most of this is filled in from what is known. Please read it, change what isn’t true, and add the address."
        static let write = "Keep and go on to the risks"
        static let keep = "Keep"
        static let change = "Change"
        static let send = "Send it for a decision"
        static let sendLead = "When everything is right, send it. Somebody else then says yes or no, and it can’t be changed any more."
        static let goThroughRisks = "Please go through each line: is it true here? Change it, take it out, or add what is missing."

        static let risks = "What could go wrong"
        static let addRisk = "Add a line"
        static let changeRisk = "Change this line"
        static let dropRisk = "Take it out"
        static let areaLabel = "Who or what is at risk?"
        static func area(_ area: RiskArea) -> String {
            switch area {
            case .staff: "Staff"
            case .publicAndChildren: "The public and children"
            case .reputation: "Reputation"
            }
        }
        static let risk = "What could happen?"
        static let who = "Whom would it harm?"
        static let control = "What do you do about it?"
        static let rule = "Does Gatepost carry it out?"
        static let ruleHint = "Choose the rule of the gate, if one does."
        static let noRule = "People do it"
        static let residual = "How much risk is left?"
        static func residual(_ residual: ResidualRisk) -> String { residual.rawValue.prefix(1).uppercased() + residual.rawValue.dropFirst() }
        static let owner = "Who sees to it?"
        static let reviewOn = "Look at it again on"
        static let reviewHint = "Within a year."
        static func carriedOut(_ rule: Rule) -> String { "Live: \(rule.title)" }
        static let riskColumns = ["Risk, and to whom", "Control", "What is left"]
        static let lookAgain = "look again by"
        static let administratorColumns = ["Name", "How to reach them", "Line manager"]

        static let decide = "Say yes or no"
        static let decideTitle = "Your decision"
        static let decideLead = "You sign with your name and today’s date. Both are on the register."
        static let answer = "May this page be there?"
        static let yes = "Yes"
        static let yesHint = "It’s authorised from now on."
        static let no = "No"
        static let noHint = "Please say why. They can ask again."
        static let evaluateOn = "If yes: evaluate it on"
        static let evaluateHint = "Within a year. Whoever runs the page is reminded."
        static let reason = "If no: why?"
        static let typedName = "Type your name to sign"
        static let sign = "Sign"
        static let officerDecides = "An overseeing officer from outside says yes or no."
        static let waitsForOther = "It waits for somebody other than whoever asked."

        static let decision = "Decision"
        static func decided(_ approved: Bool) -> String { approved ? "Yes" : "No" }
        static let signedBy = "Signed"
        static let on = "On"
        static let decidedAlone = "By whoever asked: nobody else here could answer."
        static let askedBy = "Asked for by"
        static let begun = "Begun"
        static let sent = "Sent"
        static let evaluation = "Evaluation"
        static let due = "Due"
        static let evaluate = "Write down an evaluation"
        static let evaluateTitle = "Does the page do what it was for?"
        static let findings = "What did you find?"
        static let nextOn = "Look again on"
        static let revoke = "Revoke"
        static let revokeTitle = "Close this page"
        static func revokeQuestion(_ network: Network) -> String { network == .gatepost ? "Close the page now?" : "Revoke this authorisation?" }
        static func revokeConsequence(_ network: Network) -> String {
            network == .gatepost
                ? "Families stop seeing the page at once, and nothing goes out. Notices about their own child, permissions and the office stay. Opening it again takes a new request and somebody else’s yes."
                : "The page has to be taken down or hidden there by hand. A new one takes a new request and somebody else’s yes."
        }
        static let revokeWhy = "Why?"
        static let revoked = "Revoked"
        static let because = "Because"
        static let print = "Print it with your browser: the form, the assessment and the signature come out on paper."

        // On the feed, the desk and the compose page.
        static var closedTitle: String { said("The page is closed for the moment") }
        static var closedFamilies: String { said("The setting has paused its page and is looking at it. What’s about your own child stays open: permissions, and the office.") }
        static let notOpenTeam = "Nothing goes out at the moment."
        static let notOpenWho = "A manager can mend it."
        static let mend = "Authorise the page"
        static let deskTitle = "The page isn’t authorised"
        static let deskClosed = "The page is closed"
        static let toDecideTitle = "Pages for you to decide on"
        static let dueTitle = "Due for the pages"
        static func evaluationDue(_ day: Day) -> String { "Evaluation due \(Words.day(day))" }
        static func risksDue(_ day: Day) -> String { "Risks to look at again by \(Words.day(day))" }

        static func referencesDue(_ count: Int) -> String { "\(Words.count(count, "reference", "references")) nobody has looked at, or not for long" }
        static func unverified(_ count: Int) -> String { "\(Words.count(count, "entry", "entries")) nobody here has verified within the year" }

        // The setting's rule.
        static let ruleTitle = "Who says yes to a page"
        static let ruleInside = "Somebody who manages, and never whoever asked."
        static let ruleOutside = "Only an overseeing officer from outside, as a council’s communications team."
        static let demandOfficer = "Leave it to an officer"
        static let decideInside = "decisions by managers here"
    }
}
