import Gatepost
import Safeguarding

// What pages about invited family say, to the parent who invites and to those who run the setting.
extension Words {
    enum Family {
        static var own: String { said("Family you have invited") }
        static var ownLead: String { said("A grandparent or somebody else close can look on. You say what they see; we say yes first. Only you and the office know of it.") }
        static var ownNone: String { said("Nobody yet.") }
        static var ownCannot: String { said("To invite somebody, the office first sees proof that you decide for this child.") }
        static var invite: String { said("Invite somebody") }
        static var name: String { said("Their name") }
        static var relationship: String { said("What are they to the child?") }
        static var relationshipHint: String { said("As “grandmother” or “uncle”.") }
        static var how: String { said("How do we reach them?") }
        static var onPaperHint: String { said("The invitation waits for you or them in the office.") }
        static var email: String { said("Their e-mail address") }
        static var emailHint: String { said("Only the office sees it. They sign in with it.") }
        static var sees: String { said("What may they see?") }
        static var comments: String { said("I’d like them to be able to comment") }
        static var commentsHint: String { said("The office has to agree. Nobody reads who it was: it says “a relative”.") }
        static var ask: String { said("Ask the office") }
        static var howItGoes: String { said("How it goes") }
        static var howTheyJoin: String { said("A manager reads this and answers. Then they get an invitation that works once, and read a short agreement.\n\nYou can take them out at any time, and they’re out at once. When your own access ends, so does theirs.") }
        static var takeOut: String { said("Take them out") }
        static var takeBack: String { said("Take it back") }
        static var saidNo: String { said("The office says:") }

        static let title = "Invited family"
        static let lead = "Relatives who look on because a parent asked for it. They see what the parent chose and nothing else, and end with the parent’s own access."
        static let noneTitle = "Nobody yet"
        static let none = "When a parent would like a grandparent or somebody else to look on, it waits here for you."
        static let waitingTitle = "To be answered"
        static let declinedTitle = "Declined lately"
        static let answer = "Answer"
        static let answerLabel = "May they look on?"
        static let yes = "Yes, invite them"
        static let no = "No"
        static let noHint = "Whoever asked reads your reason, and so does the team."
        static let mayComment = "They may comment"
        static let mayCommentHint = "The parent asked for it. The text guard reads along, and nobody’s name is shown."
        static let reason = "Why not?"
        static let reasonHint = "Only when you decline. A short, kind sentence is best."
        static let end = "End it"
        static let again = "Send another invitation"
        static let printed = "On paper"
        static var comment: String { said("may comment") }
        static let child = "Child"
        static let asker = "Asked for by"
        static var looking: String { said("You’re here because a parent invited you. You see what they chose for you.") }
        static var meanwhile: String { said("Until then you don’t see posts or pictures.") }

        static func inviteFor(_ child: String) -> String { said("Invite family of \(child)") }
        static func answerTitle(_ name: String) -> String { "\(name): may they look on?" }
        static func relativeOf(_ child: String) -> String { "Family of \(child)" }
        static func aRelative(_ room: String) -> String { room.isEmpty ? said("A relative") : said("A relative in \(room) room") }
        static func asked(_ count: Int) -> String {
            count == 1 ? "A parent would like a relative to look on" : "\(count) relatives are proposed by parents"
        }

        static func sight(_ sight: RelativeSight, of child: String) -> String {
            switch sight {
            case .ownChild: said("Only what shows \(child), or is for \(child)’s family")
            case .room: said("What shows \(child), and everything for \(child)’s room, events too")
            }
        }

        static func shortSight(_ sight: RelativeSight) -> String {
            switch sight {
            case .ownChild: said("sees this child’s posts")
            case .room: said("sees the room’s posts")
            }
        }

        static func stage(_ stage: RelativeStage) -> String {
            switch stage {
            case .waiting: said("with the office")
            case .declined: said("not this time")
            case .invited: said("invited")
            case .unused: said("invitation not used")
            case .joined: said("here")
            case .over: said("over")
            }
        }
    }
}

extension RelativeStage {
    var tag: HTML {
        let tone: Tone =
            switch self {
            case .waiting, .invited: .waiting
            case .joined: .passed
            case .declined, .unused, .over: .plain
            }
        return .tag(Words.Family.stage(self), tone)
    }
}
