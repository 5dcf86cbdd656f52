import Safeguarding
import Storage

/// What letters say, made at the moment they go: names as they are now, and tokens that were never stored.
struct LetterWords {
    let sender: LetterSender
    /// The address that people type, without a slash at the end.
    let address: String
    let to: String

    /// - Returns: `nil` when what it was about is over.
    func make(_ kind: LetterKind, about subject: [UInt8], at now: Int, secrets: Secrets, from db: Reader) throws -> (subject: String, text: String)? {
        switch kind {
        case .invitation: try Invitation.ID(bytes: subject).flatMap { try invitation($0, at: now, secrets, db) }
        case .consentReceipt: (
            "We have recorded a decision",
            letter("""
                A decision about pictures or names was recorded with us today. You can see what stands, and change it, here:

                \(address)/permissions

                If you did not expect this letter, please ask the office.
                """)
        )
        case .checkpoint: try Setting.ID(bytes: subject).flatMap { try checkpoint($0, db) }
        case .desk: (
            "Something waits for you",
            letter("""
                Something at \(sender.name) waits for you to look at it:

                \(address)/today
                """)
        )
        }
    }

    private func letter(_ words: String) -> String {
        """
        \(to.isEmpty ? "Hello" : "Dear \(to)"),

        \(words)

        \(sender.name)
        \([sender.phone, sender.mailbox].filter { !$0.isEmpty }.joined(separator: " · "))
        """
    }

    private func invitation(_ id: Invitation.ID, at now: Int, _ secrets: Secrets, _ db: Reader) throws -> (subject: String, text: String)? {
        let row = try db.row(
            """
            SELECT name, salt, expires_at, capacity FROM invitation
            WHERE setting = \(sender.setting) AND id = \(id) AND used_at IS NULL AND revoked_at IS NULL AND expires_at > \(now)
            """
        ) { (try $0.text(0), try $0.bytes(1), try $0.integer(2), try $0.word(3, as: Capacity.self)) }
        guard let (name, salt, expires, capacity) = row else { return nil }
        let what = capacity.isFamily ? "its page for families" : "its Gatepost"
        let words = LetterWords(sender: sender, address: address, to: name)
        return (
            "\(sender.name) invites you",
            words.letter("""
                \(sender.name) invites you to \(what). It is closed: only invited people can see it.

                To join, open this address and choose a password:

                \(address)/join/\(InvitationToken(of: id, salt: salt, by: secrets).text)

                It works once, until \(LetterWords.day(sender.zone.day(at: expires))), and is for you alone. Please do not pass it on. \
                If you did not expect it, you can leave it: nothing happens.
                """)
        )
    }

    private func checkpoint(_ setting: Setting.ID, _ db: Reader) throws -> (subject: String, text: String)? {
        let latest = try db.row(
            "SELECT number, hash, at, signature FROM checkpoint WHERE setting = \(setting) ORDER BY number DESC LIMIT 1"
        ) { row in
            Checkpoint(
                setting: setting, number: try row.integer(0), hash: try row.bytes(1), at: try row.integer(2), signature: try row.bytes(3))
        }
        guard let latest else { return nil }
        return (
            "How far the log has come",
            letter("""
                This line says how far the log of \(sender.name) has come. Please keep the letter: with it anybody can prove later that \
                nothing before it was changed.

                \(latest.line)
                """)
        )
    }

    /// "16 November 2026".
    static func day(_ day: Day) -> String {
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ]
        return "\(day.day) \(months[day.month - 1]) \(day.year)"
    }
}
