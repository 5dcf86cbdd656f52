import Gatepost
import Safeguarding

// What the desk says.
extension Words {
    /// Words of the desk.
    enum Desk {
        static let today = "Today"
        static let toApproveTitle = "For you to approve"
        static let moreToApprove = "More wait for approval"
        static let moreHeld = "More comments are held"
        static let moreOwn = "More of your posts"
        static let look = "Look"
        static let lookAtIt = "See what to do"
        static let firstTitle = "First"
        static let readNow = "Read it now"
        static let collects = "opened far more than is usual"
        static let reportedPost = "Reported:"
        static let watchTitle = "To look at"
        static let questionsLead = "Everybody in the office sees them, and any of you can answer."
        static let relativesLead = "Say yes, or no with a reason. Nobody is invited before that."
        static let sharedLead = "Look at it, and pass it on or decline it."
        static let keys = "By keyboard: the arrows go from one thing to the next, and Enter opens it."
        static func questions(_ count: Int) -> String { count == 1 ? "One question waits for the office" : "\(count) questions wait for the office" }
        static func shared(_ count: Int) -> String { count == 1 ? "A family shared something useful" : "Families shared \(count) useful things" }
        static let stoppedTitle = "Stopped by a permission"
        static let liftsTitle = "Waiting for a second person"
        static let toSignTitle = "To read and sign"
        static let toSignLead = "Your duties wake once it’s signed."
        static let toReadLead = "A new version. It takes a few minutes."
        static let readAndSign = "Read and sign"
        static let ownTitle = "Your posts"
        static let goOnWith = "Open"
        static let untitled = "Without a title so far"
        static let quietTitle = "Nothing needs you"
        static let quiet = "Everything that could wait for you is done."
        static let seePage = "See the page"
        static let approversTitle = "Who can approve"
        static let pausedWhy = "Two people have to be ready. Until then the page is paused: nothing new goes out and comments are closed."
        static let leavingTitle = "Leaving soon"
        static let aQuestion = "a question for you"
        static let forSecondPerson = "waiting for a second person"
        static let somebodyStopped = "somebody in it has no permission"
        static let settingUpTitle = "Setting up"
        static let settingUpLead = "What is still missing before your first post can go out. Each link mends one thing."

        static let lettersTitle = "Letters sent"
        static let letterWaits = "Waiting to go"
        static let letterStuck = "Could not be sent"
        static let readLetter = "Read it"

        static let registerTitle = "On record"
        static let declarationDue = "Your yearly declaration"
        static let makeDeclaration = "Make it"
        static let countersignTitle = "Your induction"
        static let countersign = "Read and countersign"
        static let staffRegister = "Staff register"
        static let tieTitle = "A tie to a family"
        static let tieLead = "Talk about it, then answer, or look at the answer again."
        static let toRegister = "Open the register"
        static let inductionOpen = "Induction not finished"
        static let helpAsked = "A declaration asks to talk"

        static func andMore(_ count: Int) -> String { "and \(Words.count(count, "other", "others"))" }
        static func dueOn(_ day: Day, _ today: Day) -> String { day <= today ? "It is due." : "Due by \(Words.day(day))." }
        static func given(_ count: Int) -> String { "\(Words.count(count, "item was", "items were")) given to you." }
        static func gaps(_ managing: RegisterDesk.Managing) -> String {
            managing.withGaps == 0 && managing.dueSoon == 0
                ? "Everything is in order for the next 60 days."
                : "\(Words.count(managing.withGaps, "person has", "people have")) a gap. For \(managing.dueSoon) something is missing or due within 60 days."
        }

        static func letter(_ kind: LetterKind) -> String {
            switch kind {
            case .invitation: "An invitation"
            case .consentReceipt: "A receipt for a decision"
            case .permissionRound: "A round of permissions has begun"
            case .checkpoint: "A checkpoint of the log"
            case .desk: "Something waits on the desk"
            case .policyToRead: "A policy to read"
            case .policyToSign: "A policy to sign"
            case .policyReview: "A policy’s review"
            case .lookDue: "The page is to be looked through"
            case .lookLate: "Nobody has looked through the page"
            case .question: "A question for the office"
            case .answer: "The office has answered"
            case .urgentQuestion: "A question about a child’s safety"
            case .urgentStillOpen: "A child’s safety: nobody has taken it"
            case .urgentRing: "Whom to ring about a child’s safety"
            case .suggestionDecided: "About something that was shared"
            case .conduct: "About an agreement"
            case .youngParent: "A parent who is not yet 18"
            case .concern, .concernUrgent, .concernAnswer, .misuse, .signIn, .signInChanged: "A letter"
            case .registerDue: "Something on a record is due"
            case .newEvent: "A new date"
            case .eventChanged: "A date has changed"
            case .eventCancelled: "A date is called off"
            case .eventReminder: "A date is coming up"
            case .digest: "News in one letter"
            case .addressPaused: "Letters don’t reach somebody"
            case .retentionDue: "Records come to the end of their time"
            case .breach: "A breach of personal data"
            case .heldReady: "A copy of what we hold is ready"
            }
        }

        /// "Training ends Wed 2 Dec".
        static func endsSoon(_ gap: Gap, _ day: Day) -> String {
            "\(gap == .vetting ? "Vetting: look again by" : gap == .childProtection ? "Child protection ends" : "Online safety ends") \(Words.shortDay(day))"
        }

        /// - Parameter more: what waits beside the desk's own.
        static func deskLead(_ desk: DeskPage, and more: Int = 0) -> String {
            let waiting = desk.waiting + more
            let needs = waiting == 0 ? "Nothing needs you." : waiting == 1 ? "One thing needs you." : "\(number(waiting).capitalizedFirst) things need you."
            guard desk.approvers != nil else { return needs }
            switch desk.pages?.standing {
            case .revoked: return "\(needs) The page is closed: its authorisation was revoked."
            case .unauthorised: return "\(needs) The page isn’t open yet: it has to be authorised."
            case .open, nil: break
            }
            switch desk.ready {
            case 0: return "\(needs) The page is paused: nobody is qualified to approve, and two are needed."
            case 1: return "\(needs) The page is paused: one person is qualified to approve, and two are needed."
            default: return "\(needs) The page is open: \(number(desk.ready)) people are qualified to approve, and two are needed."
            }
        }

        static let seePolicies = "See the policies"
        static func signPolicy(_ title: String) -> String { "Sign and issue: \(title)" }
        static func policies(_ policies: PolicyAttention) -> String {
            let parts = [(policies.overdue, "overdue"), (policies.unsigned, "not signed"), (policies.missing, "missing"), (policies.due, "soon due")]
            let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            return words.isEmpty ? "One waits for your signature." : sentenceCase("\(list(words)).")
        }

        /// Numbers up to twelve in letters.
        static func number(_ number: Int) -> String {
            let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
            return words.indices.contains(number) ? words[number] : String(number)
        }

        static func waitingPost(_ post: DeskPosts.Waiting) -> String {
            let audience: String =
                switch post.audience {
                case .everyone: "Everyone"
                case .rooms: list(post.rooms)
                case .family: "One family"
                }
            var parts = [audience, post.pictures.isEmpty ? "no pictures" : "\(number(post.pictures.count)) \(post.pictures.count == 1 ? "picture" : "pictures")"]
            if post.children > 0 {
                let children = "\(number(post.children)) \(post.children == 1 ? "child" : "children")"
                parts.append(post.stopped == 0 ? "\(children) with permission" : children)
            }
            return "\(parts[0]) · \(parts.dropFirst().joined(separator: ", "))"
        }

        static func allStopped(_ count: Int) -> String { "See all \(number(count))" }
        static func stoppedLead(_ count: Int) -> String {
            count == 0
                ? "Everything that was published is shown."
                : "\(count == 1 ? "One post has" : "\(number(count).capitalizedFirst) posts have") pictures that are not shown, because somebody in them has no permission now."
        }
        static let nothingStopped = "Nothing is stopped"
        static func stoppedPictures(_ count: Int) -> String {
            "\(count == 1 ? "One picture is" : "\(number(count).capitalizedFirst) pictures are") not shown any more. Hide the person and send it through the gate again, or leave it down."
        }

        static func liftProtection(_ marker: Marker, _ name: String) -> String { "Lift “\(Words.Children.markerTitle(marker).lowercased())” for \(name)?" }
        static func liftSuspension(_ name: String) -> String { "Restore \(name)’s access?" }
        static func liftStop(_ name: String) -> String { "Lift a stop for \(name)?" }
        static func askedBy(_ name: String) -> String { "\(name) asks" }
        static func waitsForAnother(_ name: String) -> String { "\(name) asks; somebody else confirms" }

        static func liftOption(_ option: SettingOption) -> String {
            switch option {
            case .photoPolicy(let policy): "Allow \(Ours.photoPolicyShort(policy))?"
            case .guardsFirstNames: "Allow first names alone?"
            case .recheckYears(let years): "Look at DBS checks only every \(count(years, "year", "years"))?"
            case .needed(let course, let people): "Fewer people trained in \(People.course(course).lowercased()): \(people)?"
            case .relationships: "Allow links with families that were told?"
            case .approvesOwnComments: "Let our own comments appear at once?"
            case .officerDecidesPages: "Let managers here decide on pages?"
            case .devicesNeeded: "Let posts and answers come from any device?"
            case .devicesInHours: "Let our devices be used outside the office’s hours?"
            case .deviceNetworks: "Let our devices be used on other networks?"
            case .officeHours: "Let our devices be used for longer, with the office’s hours?"
            }
        }

        static func leavingSoon(_ one: LeavingSoon) -> String {
            let children = one.children.count == 1 ? "One child finishes" : "\(number(one.children.count).capitalizedFirst) children finish"
            let losing = one.losing == 0 ? "No carer loses access" : one.losing == 1 ? "One carer loses access at midnight that day" : "\(number(one.losing).capitalizedFirst) carers lose access at midnight that day"
            let staying = one.staying == 0 ? "" : one.staying == 1 ? "; one stays for a brother or sister" : "; \(number(one.staying)) stay for a brother or sister"
            return "\(children) on \(day(one.day)). \(losing)\(staying)."
        }

        static func settingUp(_ step: SettingUpStep) -> String {
            switch step {
            case .signOwn: "Sign the code of conduct, acceptable use and the social-networking policy"
            case .room: "Add a room"
            case .child: "Add a child"
            case .secondApprover: "Have two people ready to approve"
            case .authorisePage: "Have the page authorised"
            case .family: "Invite a family"
            case .permission: "Get a first permission"
            case .photoPolicy: "Choose whether pictures of children are allowed"
            case .firstPost: "Write your first post"
            }
        }

        static func settingUpHint(_ step: SettingUpStep) -> String {
            switch step {
            case .signOwn: "Your duties wake once all three are signed."
            case .room: "Every child is in a room, and posts can be for a room."
            case .child: "Their carers are invited next."
            case .secondApprover: "Invite a colleague and name them deputy. Then you record each other’s vetting and training."
            case .authorisePage: "You ask, on a form that is mostly filled in; your colleague says yes and signs."
            case .family: "Each invitation is for one person and one child."
            case .permission: "A carer decides on their phone, or you record a signed paper."
            case .photoPolicy: "None are at the moment. Allowing them takes two people."
            case .firstPost: "Somebody else approves it, and it’s there."
            }
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
