import Gatepost
import Safeguarding

// What the office reads about letters on their way.
extension Words {
    enum Letters {
        static let title = "Letters"
        static let lead = "What is on its way, and what doesn’t arrive. What a letter says is its reader’s alone, so it isn’t here."
        static let away = "The mail server doesn’t answer, or doesn’t let us in. Letters are kept and go by themselves once it does. Please tell whoever looks after it."
        static let pausesTitle = "Letters don’t reach them"
        static let stuckTitle = "Not gone yet"
        static let waitingTitle = "On their way"
        static let noneTitle = "Nothing waits"
        static let none = "Every letter has gone."
        static let aboutTitle = "When letters don’t arrive"
        static let about = "Ring them, or ask at the door, and put their address right. Then say here that it has been mended: everything that waits for them goes. After thirty days a letter isn’t sent any more."
        static let mended = "The address is mended"
        static let again = "Try again"
        static let ringThem = "Please tell them in another way what they need to know."
        static let somebodyInvited = "Somebody who is invited"
        static let said = "Their mail server said"
        static let notByItself = "It isn’t tried again by itself."
        static let deskLead = "Please ask them for their address."

        static func deskTitle(_ count: Int) -> String { count == 1 ? "Letters don’t reach somebody" : "Letters don’t reach \(count) people" }

        static func next(_ moment: Int, attempts: Int, for viewer: Viewer) -> String {
            let tried = attempts == 0 ? "" : "Tried \(attempts == 1 ? "once" : "\(attempts) times"). "
            if moment <= viewer.now { return tried + "It goes within a minute." }
            let (day, minute) = viewer.zone.dayAndMinute(at: moment)
            return tried + "It goes \(day == viewer.today ? "today" : Words.shortDay(day)) at \(Words.timeOfDay(minute: minute))."
        }

        static func problem(_ problem: LetterProblem) -> String {
            switch problem {
            case .noAddress: "No address on record"
            case .noLongerNeeded: "Not needed any more"
            case .cannotWrite: "The disk couldn’t be written"
            case .serverAway: "The mail server didn’t answer"
            case .senderRefused: "The mail server doesn’t take our address"
            case .later: "Their side asked us to wait"
            case .addressRefused: "There is no such address"
            case .letterRefused: "Their side doesn’t take it"
            case .gaveUp: "Put off for too long"
            case .paused: "Waits for an address"
            }
        }
    }
}
