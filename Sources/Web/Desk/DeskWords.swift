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
        static let stoppedTitle = "Stopped by a permission"
        static let liftsTitle = "Waiting for a second person"
        static let toSignTitle = "To read and sign"
        static let toSignLead = "Your duties wake once it’s signed."
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

        static func letter(_ kind: LetterKind) -> String {
            switch kind {
            case .invitation: "An invitation"
            case .consentReceipt: "A receipt for a decision"
            case .checkpoint: "A checkpoint of the log"
            case .desk: "Something waits on the desk"
            }
        }

        /// "Training ends Wed 2 Dec".
        static func endsSoon(_ gap: Gap, _ day: Day) -> String {
            "\(gap == .vetting ? "Vetting: look again by" : gap == .childProtection ? "Child protection ends" : "Online safety ends") \(Words.shortDay(day))"
        }

        static func deskLead(_ desk: DeskPage) -> String {
            let needs = desk.waiting == 0 ? "Nothing needs you." : desk.waiting == 1 ? "One thing needs you." : "\(number(desk.waiting).capitalizedFirst) things need you."
            guard desk.approvers != nil else { return needs }
            switch desk.ready {
            case 0: return "\(needs) The page is paused: nobody is qualified to approve, and two are needed."
            case 1: return "\(needs) The page is paused: one person is qualified to approve, and two are needed."
            default: return "\(needs) The page is open: \(number(desk.ready)) people are qualified to approve, and two are needed."
            }
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
            case .signOwn: "Sign the code of conduct and acceptable use"
            case .room: "Add a room"
            case .child: "Add a child"
            case .secondApprover: "Have two people ready to approve"
            case .family: "Invite a family"
            case .permission: "Get a first permission"
            case .photoPolicy: "Choose whether pictures of children are allowed"
            case .firstPost: "Write your first post"
            }
        }

        static func settingUpHint(_ step: SettingUpStep) -> String {
            switch step {
            case .signOwn: "Your duties wake once both are signed."
            case .room: "Every child is in a room, and posts can be for a room."
            case .child: "Their carers are invited next."
            case .secondApprover: "Invite a colleague and name them deputy. Then you record each other’s vetting and training."
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
