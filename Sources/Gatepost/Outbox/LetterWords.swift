import Safeguarding
import Storage

/// What letters say, made at the moment they go: names as they are now, and tokens that were never stored. Those that families get are in
/// the language of whoever reads (`Catalogue.current`).
struct LetterWords {
    let sender: LetterSender
    /// The address that people type, without a slash at the end.
    let address: String
    let to: String

    /// - Returns: `nil` when what it was about is over.
    func make(_ kind: LetterKind, about subject: [UInt8], at now: Int, secrets: Secrets, from db: Reader) throws -> (
        subject: String, text: String
    )? {
        switch kind {
        case .invitation: try Invitation.ID(bytes: subject).flatMap { try invitation($0, at: now, secrets, db) }
        case .consentReceipt:
            (
                said("We have recorded a decision"),
                letter(
                    said("A decision about pictures or names was recorded with us today. You can see what stands, and change it, here:"),
                    "\(address)/permissions", said("If you did not expect this letter, please ask the office."))
            )
        case .permissionRound: try Record.ID(bytes: subject).flatMap { try permissionRound($0, db) }
        case .checkpoint: try Setting.ID(bytes: subject).flatMap { try checkpoint($0, db) }
        case .policyToRead, .policyToSign, .policyReview: PolicyKind(subject: subject).map { policy(kind, $0) }
        case .lookDue, .lookLate, .question, .answer, .urgentQuestion, .urgentStillOpen, .urgentRing, .suggestionDecided, .conduct:
            try watching(kind, subject, at: now, db)
        case .concern, .concernUrgent, .concernAnswer: concern(kind)
        case .signIn: try Record.ID(bytes: subject).flatMap { try signIn($0, at: now, secrets, db) }
        case .signInChanged:
            (
                said("How you sign in was changed"),
                letter(
                    said(
                        "How you sign in at \(sender.name) was changed: the password, or what you prove yourself with. If that was you, all is well."
                    ),
                    said("If it was not you, please tell the office at once, and sign out everywhere here:"), "\(address)/account")
            )
        case .misuse: try Member.ID(bytes: subject).flatMap { try misuse(by: $0, db) }
        case .newEvent, .eventChanged, .eventCancelled, .eventReminder: event(kind, subject)
        case .digest: try Record.ID(bytes: subject).flatMap { try digest($0, db) }
        case .addressPaused: try Record.ID(bytes: subject).flatMap { try addressPaused($0, db) }
        case .retentionDue, .breach: keeping(kind, subject)
        case .heldReady:
            (
                said("What you asked for is ready"),
                letter(
                    said("The copy of what \(sender.name) holds, which you asked for, is ready. Sign in to fetch it; it waits for a week:"),
                    "\(address)/account/held")
            )
        case .desk:
            (
                "Something waits for you",
                letter(
                    """
                    Something at \(sender.name) waits for you to look at it:

                    \(address)/today
                    """)
            )
        case .youngParent:
            (
                "A parent who is not yet 18 has joined",
                letter(
                    """
                    A parent who is not yet 18 has joined the page at \(sender.name). Please talk with them about how they use it, and write \
                    down what you agree:

                    \(address)/today
                    """)
            )
        case .registerDue:
            (
                "Something on your record is due",
                letter(
                    """
                    Something on your record at \(sender.name) is due soon, or has run out. What it is, and what to do, is here:

                    \(address)/record
                    """)
            )
        }
    }

    /// Says that something waits, and neither what nor about whom: a letter may be read over a shoulder.
    private func concern(_ kind: LetterKind) -> (subject: String, text: String) {
        switch kind {
        case .concernAnswer:
            (
                said("You have an answer"),
                letter(
                    said("There is an answer to what you told \(sender.name). You can read it, and say more, here:"), "\(address)/concerns")
            )
        case .concernUrgent:
            ("Please look now", letter("Something at \(sender.name) needs you at once:\n\n\(address)/concerns"))
        default:
            ("Something waits for you", letter("Something at \(sender.name) waits for you to look at it today:\n\n\(address)/concerns"))
        }
    }

    /// N31: to whoever they answer to.
    private func misuse(by member: Member.ID, _ db: Reader) throws -> (subject: String, text: String)? {
        let name = try db.row(
            "SELECT p.name FROM membership m JOIN person p ON p.id = m.person WHERE m.setting = \(sender.setting) AND m.id = \(member)"
        ) { try $0.text(0) }
        guard let name else { return nil }
        return (
            "Somebody tried something that isn’t theirs to do",
            letter(
                """
                \(name) tried to do something at \(sender.name) that belongs to a duty they do not carry. It was stopped, and nothing changed. \
                Often it is a slip. Please talk with them about it, and if it worries you, raise a concern:

                \(address)/concerns/new
                """)
        )
    }

    /// Names the policy and nothing of what is in it.
    private func policy(_ letter: LetterKind, _ kind: PolicyKind) -> (subject: String, text: String) {
        let name = "“\(kind.startingTitle)”"
        let (subject, words, path) =
            switch letter {
            case .policyToSign:
                (
                    "A policy waits for your signature",
                    "A new version of \(name) at \(sender.name) waits for you as the registered person.",
                    "/policies/\(kind.rawValue)/draft/issue"
                )
            case .policyReview:
                (
                    "A policy’s review is due", "The review of \(name) at \(sender.name) is coming or overdue. Please look at it:",
                    "/policies/\(kind.rawValue)"
                )
            default:
                (
                    said("Something for you to read and sign"),
                    said("\(name) at \(sender.name) is put to you to read and sign. If you signed it before, you see what has changed."),
                    "/agreements/\(kind.rawValue)"
                )
            }
        return (subject, self.letter(words, "\(address)\(path)"))
    }

    /// - Parameter paragraphs: what it says, and addresses, each on lines of its own.
    func letter(_ paragraphs: String...) -> String {
        """
        \(to.isEmpty ? said("Hello,") : said("Dear \(to),"))

        \(paragraphs.joined(separator: "\n\n"))

        \(sender.name)
        \([sender.phone, sender.mailbox].filter { !$0.isEmpty }.joined(separator: " · "))
        """
    }

    /// Nothing once it is too old or used: the letter would lead nowhere.
    private func signIn(_ id: Record.ID, at now: Int, _ secrets: Secrets, _ db: Reader) throws -> (subject: String, text: String)? {
        let salt = try db.row("SELECT salt FROM mailed_sign_in WHERE id = \(id) AND used_at IS NULL AND expires_at > \(now)") {
            try $0.bytes(0)
        }
        guard let salt else { return nil }
        let secret = MailedSignIn.Secret(of: id, salt: salt, by: secrets)
        return (
            said("Your way in"),
            letter(
                said("Here is your way in to \(sender.name). Open this on the device on which you asked for it:"),
                "\(address)/sign-in/letter/\(secret.token)", said("Or type this code there: \(secret.code)"),
                said(
                    """
                    Both work once, within a quarter of an hour. If you did not ask for this, somebody typed your address: leave it, and \
                    nothing happens. Nobody from \(sender.name) will ever ask you for the code.
                    """))
        )
    }

    private func invitation(_ id: Invitation.ID, at now: Int, _ secrets: Secrets, _ db: Reader) throws -> (subject: String, text: String)? {
        let row = try db.row(
            """
            SELECT name, salt, expires_at, capacity FROM invitation
            WHERE setting = \(sender.setting) AND id = \(id) AND used_at IS NULL AND revoked_at IS NULL AND expires_at > \(now)
            """
        ) { (try $0.text(0), try $0.bytes(1), try $0.integer(2), try $0.word(3, as: Capacity.self)) }
        guard let (name, salt, expires, capacity) = row else { return nil }
        let words = LetterWords(sender: sender, address: address, to: name)
        return (
            said("\(sender.name) invites you"),
            words.letter(
                capacity.isFamily
                    ? said("\(sender.name) invites you to its page for families. It is closed: only invited people can see it.")
                    : "\(sender.name) invites you to its Gatepost. It is closed: only invited people can see it.",
                said("To join, open this address and choose a password:"),
                "\(address)/join/\(InvitationToken(of: id, salt: salt, by: secrets).text)",
                said(
                    """
                    It works once, until \(said(sender.zone.day(at: expires))), and is for you alone. Please do not pass it on. \
                    If you did not expect it, you can leave it: nothing happens.
                    """))
        )
    }

    /// Nothing once the round is over: then nobody waits for an answer.
    private func permissionRound(_ round: Record.ID, _ db: Reader) throws -> (subject: String, text: String)? {
        let due = try db.row(
            "SELECT due_day FROM consent_round WHERE setting = \(sender.setting) AND id = \(round) AND closed_at IS NULL"
        ) { try $0.day(0) }
        guard let due else { return nil }
        return (
            said("Pictures and names: we ask every family again"),
            letter(
                said(
                    """
                    We ask every family again what you are happy with for pictures and names. What you said before stays as it is until you \
                    change it or it runs out. Please look at it by \(said(due)):
                    """),
                "\(address)/permissions",
                said(
                    """
                    It is always all right to say no, and nothing else changes for your child. If you would rather answer on paper, or with \
                    somebody's help, please ask the office.
                    """))
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
            letter(
                """
                This line says how far the log of \(sender.name) has come. Please keep the letter: with it anybody can prove later that \
                nothing before it was changed.

                \(latest.line)
                """)
        )
    }
}
