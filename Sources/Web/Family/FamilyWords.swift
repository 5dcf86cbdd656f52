import Gatepost
import Safeguarding

// What pages about invited family say, to the parent who invites and to those who run the setting.
extension Words {
    enum Family {
        static let own = "Family you have invited"
        static let ownLead = "A grandparent or somebody else close can look on. You say what they see; we say yes first. Only you and the office know of it."
        static let ownNone = "Nobody yet."
        static let ownCannot = "To invite somebody, the office first sees proof that you decide for this child."
        static let invite = "Invite somebody"
        static let name = "Their name"
        static let relationship = "What are they to the child?"
        static let relationshipHint = "As “grandmother” or “uncle”."
        static let how = "How do we reach them?"
        static let onPaperHint = "The invitation waits for you or them in the office."
        static let email = "Their e-mail address"
        static let emailHint = "Only the office sees it. They sign in with it."
        static let sees = "What may they see?"
        static let comments = "I’d like them to be able to comment"
        static let commentsHint = "The office has to agree. Nobody reads who it was: it says “a relative”."
        static let ask = "Ask the office"
        static let howItGoes = "How it goes"
        static let howTheyJoin = "A manager reads this and answers. Then they get an invitation that works once, and read a short agreement.\n\nYou can take them out at any time, and they’re out at once. When your own access ends, so does theirs."
        static let takeOut = "Take them out"
        static let takeBack = "Take it back"
        static let saidNo = "The office says:"

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
        static let comment = "may comment"
        static let child = "Child"
        static let asker = "Asked for by"
        static let looking = "You’re here because a parent invited you. You see what they chose for you."
        static let meanwhile = "Until then you don’t see posts or pictures."

        static func inviteFor(_ child: String) -> String { "Invite family of \(child)" }
        static func answerTitle(_ name: String) -> String { "\(name): may they look on?" }
        static func relativeOf(_ child: String) -> String { "Family of \(child)" }
        static func aRelative(_ room: String) -> String { room.isEmpty ? "A relative" : "A relative in \(room) room" }
        static func asked(_ count: Int) -> String {
            count == 1 ? "A parent would like a relative to look on" : "\(count) relatives are proposed by parents"
        }

        static func sight(_ sight: RelativeSight, of child: String) -> String {
            switch sight {
            case .ownChild: "Only what shows \(child), or is for \(child)’s family"
            case .room: "What shows \(child), and everything for \(child)’s room, events too"
            }
        }

        static func shortSight(_ sight: RelativeSight) -> String {
            switch sight {
            case .ownChild: "sees this child’s posts"
            case .room: "sees the room’s posts"
            }
        }

        static func stage(_ stage: RelativeStage) -> String {
            switch stage {
            case .waiting: "with the office"
            case .declined: "not this time"
            case .invited: "invited"
            case .unused: "invitation not used"
            case .joined: "here"
            case .over: "over"
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
