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

    var sentence: String {
        switch self {
        case .saved: "That’s saved."
        case .sent: "That’s sent."
        case .removed: "That’s gone."
        case .signedOut: "You’re signed out."
        case .said: "Thank you. It’s on the page."
        case .held: "Thank you. The office reads this one first, and then it appears."
        case .commentShown: "It’s on the page now."
        }
    }
}
