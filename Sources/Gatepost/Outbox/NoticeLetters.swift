import Safeguarding
import Storage

extension LetterWords {
    /// What letters about events say: that there is something to see, and nothing of what (N1).
    func event(_ kind: LetterKind, _ subject: [UInt8]) -> (subject: String, text: String)? {
        guard let event = Event.ID(bytes: subject) else { return nil }
        let (title, words) =
            switch kind {
            case .eventChanged:
                (said("A date has changed"), said("Something that you are invited to at \(sender.name) has changed. Please look at it:"))
            case .eventCancelled:
                (
                    said("A date has been called off"),
                    said("Something that you were invited to at \(sender.name) is called off. Please look at it:")
                )
            case .eventReminder:
                (said("Coming up soon"), said("Something that you are invited to at \(sender.name) is coming up soon:"))
            default: (said("A date for you"), said("There is a new date at \(sender.name) for you to look at:"))
            }
        return (title, letter(words, "\(address)/events/\(event)"))
    }

    /// One letter for all that somebody wanted to be told of together.
    func digest(_ id: Record.ID, _ db: Reader) throws -> (subject: String, text: String)? {
        let kinds = try db.row("SELECT kinds FROM digest WHERE setting = \(sender.setting) AND id = \(id)") { row in
            try row.text(0).split(separator: " ").compactMap { NoticeKind(rawValue: String($0)) }
        }
        guard let kinds, !kinds.isEmpty else { return nil }
        let lines = NoticeKind.allCases.filter(kinds.contains).map { kind in
            switch kind {
            case .posts: said("There is something new on the page: \(address + "/page")")
            case .events: said("There is news about a date: \(address + "/events")")
            case .answers: said("The office has an answer for you: \(address + "/office")")
            case .work: "Something waits for you: \(address)/today"
            case .safety, .account: said("There is something to see: \(address + "/")")
            }
        }
        return (said("News from \(sender.name)"), letter(lines.joined(separator: "\n\n")))
    }

    /// What goes, and what happened, is on the page, for those who may know it.
    func keeping(_ kind: LetterKind, _ subject: [UInt8]) -> (subject: String, text: String)? {
        guard kind == .breach else {
            return (
                "Some records come to the end of their time",
                letter(
                    """
                    Some records at \(sender.name) come to the end of the time for which they are kept. They are deleted in four weeks at the \
                    earliest. If one of them has to stay, please put a hold on it before then:

                    \(address)/data-protection/retention/coming
                    """)
            )
        }
        guard let breach = Record.ID(bytes: subject) else { return nil }
        return (
            "A breach of personal data",
            letter(
                """
                Something has been noted at \(sender.name) that may be a breach of personal data. From when it was noticed there are 72 hours to \
                decide whether the Information Commissioner has to be told. Please look at it now:

                \(address)/data-protection/breaches/\(breach)
                """)
        )
    }

    /// To the office: which of them it is about is on the page, for those who may know it.
    func addressPaused(_ id: Record.ID, _ db: Reader) throws -> (subject: String, text: String)? {
        let stands = try db.exists("SELECT 1 FROM address_pause WHERE setting = \(sender.setting) AND id = \(id) AND ended_at IS NULL")
        guard stands else { return nil }
        return (
            "Letters don’t reach somebody",
            letter(
                """
                Letters to somebody at \(sender.name) come back, so we have stopped sending them. Please ask them for their address, or tell \
                them in another way what they need to know. Who it is, is here:

                \(address)/letters
                """)
        )
    }
}
