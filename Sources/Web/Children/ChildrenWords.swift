import Gatepost
import Safeguarding

// What pages about children say.
extension Words {
    /// Words of pages about children.
    enum Children {
        static let childrenTitle = "Children"
        static var myChildren: String { said("My children") }
        static let noChildren = "Add a child, then invite their family."
        static let addChild = "Add a child"
        static var aboutChild: String { said("About") }
        static let firstName = "First name"
        static let familyName = "Family name"
        static let knownAs = "Known as"
        static let bornOn = "Born on"
        static let homeAuthority = "Home council"
        static let homeAuthorityHint = "The council responsible for the child, if it isn’t yours."
        static let lookedAfter = "Looked after"
        static let lookedAfterHint = "In a council’s care. Every permission starts at no."
        static let otherSettings = "Other settings"
        static var roomLabel: String { said("Room") }
        static let moveRoom = "Move to another room"
        static let move = "Move"
        static let moveHint = "Their carers read that room’s posts from the next page they open."
        static let days = "Days"
        static let goOn = "Go on"
        static let ownChildNotice = "This is your own child, so a colleague looks after this record. Your own page shows what is yours to decide."
        static var permissionsTitle: String { said("Permissions") }
        static var seePermissions: String { said("See permissions") }
        static let protectionTitle = "Protection"
        static let noProtection = "Nothing is marked."
        static let protect = "Protect"
        static let protectLead = "One person protects at once. Lifting it later takes two."
        static let markerLabel = "What protects them"
        static let markerAbout = "Which carer must be told nothing"
        static let markerAboutHint = "Only with “tell a carer nothing”. They are cut off from this child at once."
        static let note = "Note"
        static let noteHint = "For managers and safeguarding leads only."
        static let liftAsk = "Ask to lift it"
        static let liftConfirm = "Lift it"
        static let keepProtection = "Keep it"
        static let carersTitle = "Carers"
        static let carer = "Carer"
        static let noCarers = "Nobody is recorded yet. Invite the family, and they appear here."
        static let newCarerLead = "Choose somebody who has joined already."
        static let relationship = "Is the child’s"
        static let relationshipHint = "Mother, father, grandparent, foster carer…"
        static let authorityLabel = "Authority"
        static let authorityHint = "What lets them give permission. Anybody can always say stop."
        static let authorityLead = "Giving permission takes proof, seen by whoever records it. A court’s restriction counts at once."
        static let evidence = "Evidence"
        static let evidenceHint = "What you looked at: birth certificate, court order, letter of delegation."
        static let seenOn = "Seen on"
        static let seenOnHint = "Leave empty while nobody has looked at it: then their yes doesn’t count yet."
        static let seen = "seen"
        static let notSeen = "Not seen yet"
        static let evidenceUntil = "Counts until"
        static let changeAuthority = "Change authority"
        static let endCarer = "No longer a carer"
        static let endCarerHint = "They see nothing of this child once the day is over. Choose yesterday to end it at once."
        static let mayGrant = "can give permission"
        static let mayStop = "can stop, not allow"
        static let leavingLead = "When the last day ends, carers with no other child here lose access by themselves."
        static let setLastDay = "Set the last day"
        static let changeLastDay = "Change the last day"
        static let childLastDayHint = "You’ll see what follows before anything is done."
        static let staysAfterAll = "Stays after all"
        static let nobodyLoses = "No carer has access through this child."
        static let lastDayRest = "Drafts that show the child stop at the gate. Nothing is deleted, and you can change the day until it’s over."
        static var youAre: String { said("You are their") }
        static func accessEnds(_ day: HTML) -> HTML { .said("Unless a brother or sister stays, your access ends at the end of \(day).") }
        static var youMayGrant: String { said("You decide about pictures and names, and can change your mind at any time.") }
        static var youMayStop: String { said("You can stop pictures at any time. To allow them, the office first sees proof that you may.") }

        static func lastDayTitle(_ name: String) -> String { "Last day: \(name)" }
        static func lastDayQuestion(_ name: String, _ day: Day) -> String { "\(name) finishes on \(Words.day(day))?" }
        static func changeTitle(_ name: String) -> String { "Change: \(name)" }
        static func moveTitle(_ name: String) -> String { "Move \(name)" }
        static func newCarerTitle(_ name: String) -> String { "A carer of \(name)" }
        static func authorityTitle(_ name: String) -> String { "Authority for \(name)" }
        static func endCarerTitle(_ name: String) -> String { "No longer a carer of \(name)" }
        static func protectTitle(_ name: String) -> String { "Protect \(name)" }
        static func placedBy(_ name: String) -> String { "Placed by \(name)" }
        static func liftAskedBy(_ name: String) -> String { "\(name) has asked to lift this. Somebody else confirms it." }

        static func losing(_ names: [String]) -> String {
            "\(list(names)) \(names.count == 1 ? "loses" : "lose") access at midnight that day."
        }

        static func staying(_ names: [String]) -> String {
            "\(list(names)) \(names.count == 1 ? "stays" : "stay") for a brother or sister."
        }

        static func markerTitle(_ marker: Marker) -> String {
            switch marker {
            case .neverPhotograph: "Never photograph"
            case .neverName: "Never name"
            case .tellNothing: "Tell a carer nothing"
            }
        }

        static func markerHint(_ marker: Marker) -> String {
            switch marker {
            case .neverPhotograph: "Not in the frame at all, not even hidden."
            case .neverName: "Not named anywhere on the page."
            case .tellNothing: "One carer sees nothing of this child, from this moment."
            }
        }

        static func authority(_ authority: Authority) -> String {
            switch authority {
            case .parentalResponsibility: "Parental responsibility"
            case .council: "The council’s own, under a care order"
            case .careOrder: "A parent’s under a care order, shared with the council"
            case .accommodated: "Looked after by agreement; the parents decide"
            case .specialGuardianship: "Special guardianship"
            case .delegated: "Delegated in writing to a foster carer"
            case .courtRestricted: "Restricted by a court"
            case .none: "None: can stop, not allow"
            }
        }
    }
}
