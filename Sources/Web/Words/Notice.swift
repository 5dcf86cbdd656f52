/// What a page says at its top after something was done. A redirect carries only the key, so that nobody can put words
/// on somebody's screen by an address or a cookie.
public enum Notice: String, CaseIterable, Sendable {
    case saved
    case sent
    case removed
    case signedOut
    case said
    case held
    case commentShown
    case answersKept, answersNeedProof, picturesDown, noKept, secondPersonNeeded

    var sentence: String {
        switch self {
        case .saved: "That’s saved."
        case .sent: "That’s sent."
        case .removed: "That’s gone."
        case .signedOut: "You’re signed out."
        case .said: "Thank you. It’s on the page."
        case .held: "Thank you. The office reads this one first, and then it appears."
        case .answersKept: "Thank you. Your answers are kept, and count from now on."
        case .answersNeedProof: "Thank you. Your answers are kept. A yes still needs proof of who can give it; a no counts from now on."
        case .picturesDown: "That’s kept, and the pictures it was about are down. Nobody can see them from now on."
        case .noKept: "The no counts from now on."
        case .secondPersonNeeded: "That’s asked for. Nothing changes until somebody else agrees."
        case .commentShown: "It’s on the page now."
        }
    }
}
