import Gatepost
import Safeguarding

// What declarations say.
extension Words {
    /// Words of the yearly declaration and of ties to families.
    enum Declaring {
        static let title = "Your yearly declaration"
        static let lead = "Once a year, everybody who works here says how they keep their own networks. It takes a minute. If something isn’t as it should be, say so: a manager will talk it through with you."
        static let networks = "Networks you use yourself"
        static let networksHint = "Open those that you use, and tick what is so."
        static let uses = "I use it"
        static let atMaximum = "My privacy settings there are at their maximum: only people I chose see what I post"
        static let unlinked = "Nothing links my account with the setting’s, and I share nothing of the setting’s there"
        static let conductTitle = "How you are there"
        static let conduct = "What I post, my pictures and my profile reflect my standing at work. I don’t name the setting, speak of work or colleagues, or pass on anything from the setting’s page."
        static let suitableTitle = "Your suitability"
        static let suitable = "Nothing has changed since my last check that could matter for working with children: no caution, conviction, order or enquiry, and nobody I live with is barred."
        static let notSuitable = "Something has changed. Please talk to me."
        static let submit = "Sign my declaration"
        static let ruleTitle = "Links with families"
        static let tie = "Tell of a tie to a family"
        static let tieLead = "Family, an old friend, a neighbour: ties are no fault. Say so, and a manager answers."
        static let tieKind = "How you know each other"
        static let about = "Which family"
        static let aboutHint = "In a few words: “Mia’s parents; we live next door”."
        static let network = "Linked on"
        static let notLinkedHint = "Leave it where you aren’t linked on any network."
        static let isOver = "It’s over"
        static let over = "over"
        static let answer = "Answer"
        static let answerLead = "Talk about it first. What you write down here both of you can read."
        static let answerLabel = "What you agreed"
        static let terms = "On which terms"
        static let termsHint = "“Stays linked with her sister, never about nursery; a colleague is key person.”"
        static let endsOn = "Links end by"
        static let endsOnHint = "Only where they end; within three months."
        static let notAnswered = "Waits for a manager’s answer"
        static let reviewed = "looked at again on"
        static let noNetworks = "No networks"
        static let declare = "Make your declaration"
        static let declareAgain = "Renew it"
        static let help = "asks to talk"

        static func rule(_ rule: RelationshipRule) -> String {
            switch rule {
            case .never:
                "I don’t invite, accept or follow parents or families of children here on personal accounts. What there was before, and my own family, I tell below."
            case .declare: "I tell every link I have with parents or families of children here, and keep to what a manager agreed with me."
            }
        }

        static func network(_ network: SocialNetwork) -> String {
            switch network {
            case .facebook: "Facebook"
            case .instagram: "Instagram"
            case .tikTok: "TikTok"
            case .snapchat: "Snapchat"
            case .whatsApp: "WhatsApp"
            case .x: "X"
            case .linkedIn: "LinkedIn"
            case .youTube: "YouTube"
            case .other: "Any other"
            }
        }

        static func kind(_ kind: RelationshipKind) -> String {
            switch kind {
            case .relative: "Family of my own"
            case .friendBefore: "Friends from before either of us was here"
            case .friendSince: "Friends since one of us came here"
            case .elsewhere: "We meet elsewhere: neighbours, a club, a place of worship"
            }
        }

        static func answer(_ answer: RelationshipAnswer) -> String {
            switch answer {
            case .stays: "It may stay as it is"
            case .ends: "Links end"
            }
        }

        static func answerTitle(_ name: String) -> String { "A tie to a family: \(name)" }
        static func signed(_ name: String, _ due: Day) -> String { "Signed by \(name) · due again \(Words.day(due))" }

        static func state(_ network: DeclaredNetwork) -> String {
            switch (network.atMaximum, network.unlinked) {
            case (true, true): "privacy at its maximum, not linked"
            case (false, true): "privacy not at its maximum"
            case (true, false): "linked with the setting’s accounts"
            case (false, false): "privacy not at its maximum, linked with the setting’s accounts"
            }
        }
    }
}
