import Safeguarding
import Storage

extension LetterWords {
    /// What letters about looking through the page, questions and conduct say. They name nobody and quote nothing.
    /// - Returns: `nil` when what it was about is over.
    func watching(_ kind: LetterKind, _ subject: [UInt8], at now: Int, _ db: Reader) throws -> (subject: String, text: String)? {
        switch kind {
        case .lookDue:
            (
                "The page is to be looked through",
                letter("Today somebody looks through the page at \(sender.name):\n\n\(address)/monitoring")
            )
        case .lookLate:
            (
                "Nobody has looked through the page",
                letter(
                    """
                    The look through the page at \(sender.name) that was due on \(Day(String(decoding: subject, as: UTF8.self)).map { said($0) } ?? "") \
                    has not been signed. Please do it, or ask somebody to:

                    \(address)/monitoring
                    """)
            )
        case .suggestionDecided:
            (
                said("About what you shared with us"),
                letter(
                    said("Thank you for sharing something with \(sender.name). We have looked at it, and you can read what we decided:"),
                    "\(address)/useful")
            )
        case .conduct:
            (
                said("About your agreement with us"),
                letter(
                    said(
                        """
                        Something about your agreement with \(sender.name) has been decided. Please sign in to read what, why, until when, and \
                        how you can ask for somebody else to look at it:
                        """),
                    "\(address)/conduct", said("If you would rather talk about it, please ring or visit the office."))
            )
        default: try Question.ID(bytes: subject).flatMap { try question(kind, $0, at: now, db) }
        }
    }

    private func question(_ kind: LetterKind, _ id: Question.ID, at now: Int, _ db: Reader) throws -> (subject: String, text: String)? {
        guard let row = try QuestionRow.load(id, in: sender.setting, from: db) else { return nil }
        let link = "\(address)/office/\(id)"
        switch kind {
        case .question: return ("A question waits for the office", letter("A family has asked the office something:\n\n\(link)"))
        case .answer: return (said("The office has answered"), letter(said("\(sender.name) has answered your question:"), link))
        case .urgentQuestion:
            guard row.takenBy == nil else { return nil }
            return (
                "Now please: a question about a child’s safety",
                letter("Somebody has written to us about a child’s safety, and nobody has taken it yet. Please read it at once:\n\n\(link)")
            )
        case .urgentStillOpen:
            guard row.takenBy == nil else { return nil }
            return (
                "Nobody has taken it: a question about a child’s safety",
                letter(
                    """
                    Somebody wrote to us about a child’s safety \((now - row.askedAt) / Span.minute) minutes ago, and nobody has taken it. \
                    Please read it at once:

                    \(link)
                    """)
            )
        case .urgentRing:
            guard row.takenBy == nil else { return nil }
            return (
                said("Nobody has read your message yet: please ring"),
                letter(
                    said("You wrote to us about a child’s safety, and nobody has read it yet. Please do not wait for us:"),
                    said("If somebody is in danger now, ring 999.") + "\n"
                        + said(
                            """
                            Otherwise ring the NSPCC on 0808 800 5000, at any hour, or your council’s children’s services; out of hours they \
                            have an emergency team.
                            """),
                    said("We go on trying to reach our own safeguarding leads."))
            )
        default: return nil
        }
    }
}
