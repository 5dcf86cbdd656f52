import Safeguarding
public import Storage

/// What letters are about. A letter is written when it is sent, so that nothing secret waits in the database.
public enum LetterKind: String, CaseIterable, Sendable, Bindable {
    /// Somebody is invited; the subject is the invitation.
    case invitation
    /// A decision about pictures was recorded; it does not say whose or which.
    case consentReceipt
    /// The log's checkpoint, to the registered person.
    case checkpoint
    /// Something waits on the desk.
    case desk
}

/// Letters on their way out, written in the transaction that caused them.
enum Outbox {
    /// - Parameters:
    ///   - recipient: the member written to, where they have an account.
    ///   - address: where to, when they have none yet.
    ///   - subject: what it is about, as an identifier.
    static func add(
        _ kind: LetterKind, to recipient: Member.ID?, address: String? = nil, about subject: [UInt8], for asking: Asking, in db: Writer
    ) throws {
        let id: Record.ID = asking.identifier()
        try db.execute(
            """
            INSERT INTO outbox (setting, id, kind, recipient, address, subject, made_at, attempts, next_at)
            VALUES (\(asking.setting), \(id), \(kind), \(recipient), \(address), \(subject), \(asking.now), \(0), \(asking.now))
            """)
    }
}
