import Safeguarding
public import Storage

/// What letters are about. A letter is written when it is sent, so that nothing secret waits in the database.
public enum LetterKind: String, CaseIterable, Sendable, Bindable {
    /// Somebody is invited; the subject is the invitation.
    case invitation
    /// A decision about pictures was recorded; it does not say whose or which.
    case consentReceipt
    /// Families are asked anew about pictures and names; the subject is the round.
    case permissionRound
    /// The log's checkpoint, to the registered person.
    case checkpoint
    /// Something waits on the desk.
    case desk
    /// A version is put to somebody to read and sign; the subject is the policy's name.
    case policyToRead
    /// A draft waits for the registered person's signature.
    case policyToSign
    /// A policy's review is coming or overdue, to those who run the setting.
    case policyReview
    /// The page is to be looked through today, or is late; the subject is the day.
    case lookDue, lookLate
    /// A family asked the office something, or the office answered; the subject is the question.
    case question, answer
    /// A question about a child's safety: to the leads, to others while nobody has taken it, and to whoever asked, with whom to ring.
    case urgentQuestion, urgentStillOpen, urgentRing
    /// Something useful was circulated or declined; the subject is the suggestion.
    case suggestionDecided
    /// A step was taken because an agreement was broken, or an appeal was decided; the subject is the step.
    case conduct
    /// A parent under 18 joined, to whoever leads safeguarding; the subject is the member.
    case youngParent
    /// A concern waits for whoever deals with it; the subject is the concern.
    case concern, concernUrgent
    /// Whoever raised a concern was answered.
    case concernAnswer
    /// Somebody tried what is not theirs to do, to whoever they answer to; the subject is the member.
    case misuse
    /// Something on the recipient's own record is due or has lapsed.
    case registerDue
    /// A link and a code to sign in with; the subject is what was asked for.
    case signIn

    /// Never listed anywhere: even that such a letter went would tell somebody something.
    static let sealed: [LetterKind] = [.concern, .concernUrgent, .concernAnswer, .misuse, .signIn]
}

/// Letters on their way out, written in the transaction that caused them.
enum Outbox {
    /// - Parameters:
    ///   - recipient: the member written to, where they have an account.
    ///   - address: where to, when they have none yet.
    ///   - subject: what it is about, as an identifier.
    ///   - at: when it may go; now where it is nil.
    static func add(
        _ kind: LetterKind, to recipient: Member.ID?, address: String? = nil, about subject: [UInt8], at goes: Int? = nil, for asking: Asking,
        in db: Writer
    ) throws {
        let id: Record.ID = asking.identifier()
        try db.execute(
            """
            INSERT INTO outbox (setting, id, kind, recipient, address, subject, made_at, attempts, next_at)
            VALUES (\(asking.setting), \(id), \(kind), \(recipient), \(address), \(subject), \(asking.now), \(0), \(goes ?? asking.now))
            """)
    }
}
