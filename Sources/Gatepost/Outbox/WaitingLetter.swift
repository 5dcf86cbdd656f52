import Safeguarding
public import Storage

/// Why a letter has not gone, or never will.
public enum LetterProblem: String, CaseIterable, Sendable, Bindable {
    /// Nobody to write to: no address on record.
    case noAddress
    /// What it was about is over, as an invitation that was revoked meanwhile.
    case noLongerNeeded
    /// The folder could not be written; it is tried again.
    case cannotWrite
    /// The mail server was not reached, or does not let us in; it is tried again.
    case serverAway
    /// It does not take letters from the address that they come from; it is tried again.
    case senderRefused
    /// The other side asked for patience; it is tried again.
    case later
    /// There is no such address, as the other side says.
    case addressRefused
    /// The other side does not take this letter.
    case letterRefused
    /// It was put off for so long that it is over.
    case gaveUp
    /// Letters do not reach the address, and wait until it has been put right.
    case paused

    /// Nothing is tried again by itself.
    var isFinal: Bool {
        switch self {
        case .noAddress, .noLongerNeeded, .letterRefused, .gaveUp: true
        case .cannotWrite, .serverAway, .senderRefused, .later, .addressRefused, .paused: false
        }
    }
}

/// A letter that waits, as its row has it.
struct WaitingLetter: Sendable {
    let setting: Setting.ID
    let id: Record.ID
    let kind: LetterKind
    let recipient: Member.ID?
    let address: String?
    let subject: [UInt8]
    let attempts: Int
    let madeAt: Int

    /// - Returns: `nil` when it went meanwhile.
    static func load(_ id: Record.ID, in setting: Setting.ID, from db: Reader) throws -> WaitingLetter? {
        try db.row(
            """
            SELECT kind, recipient, address, subject, attempts, made_at FROM outbox
            WHERE setting = \(setting) AND id = \(id) AND sent_at IS NULL
            """
        ) { row in
            WaitingLetter(
                setting: setting, id: id, kind: try row.word(0), recipient: try row.optionalIdentifier(1), address: row.optionalText(2),
                subject: row.optionalBytes(3) ?? [], attempts: try row.integer(4), madeAt: try row.integer(5))
        }
    }

    /// Whoever it is for, as they are now.
    struct ItsReader: Sendable {
        var name = ""
        var address = ""
        /// In which they read it.
        var language = Language.english
    }

    func reader(from db: Reader) throws -> ItsReader {
        guard let recipient else { return ItsReader(address: address ?? "", language: try languageOfInvited(from: db)) }
        let row = try db.row(
            """
            SELECT p.name, p.email, p.language, m.capacity FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND m.id = \(recipient)
            """
        ) { row in
            ItsReader(
                name: try row.text(0), address: row.optionalText(1) ?? "",
                language: Language(kept: try row.text(2)).read(as: try row.word(3)))
        }
        return row ?? ItsReader()
    }

    /// The one that whoever invited them noted.
    private func languageOfInvited(from db: Reader) throws -> Language {
        guard kind == .invitation else { return .english }
        return try db.row("SELECT language, capacity FROM invitation WHERE setting = \(setting) AND id = \(Record.ID(bytes: subject))") {
            row in
            Language(kept: try row.text(0)).read(as: try row.word(1))
        } ?? .english
    }

    /// Twice as long each time, up to six hours: neither a full disk nor a busy server is mended by hurrying.
    func pause(after problem: LetterProblem?) -> Int {
        switch problem {
        case .addressRefused, .paused: 6 * Span.hour
        default: min(6 * Span.hour, Span.minute << min(attempts, 9))
        }
    }
}

/// Whether something is still for whoever was to be told of it, asked at the moment at which they would be.
enum LetterReader {
    /// Whoever is out by then, or is told nothing of this child any more, is not written to. Only why they are out is told to somebody whose
    /// access was suspended.
    static func isStillTheirs(
        _ kind: LetterKind, _ subject: [UInt8], _ recipient: Member.ID?, in setting: Setting.ID, at now: Int, with secrets: Secrets,
        from db: Reader
    ) throws -> Bool {
        guard let recipient else { return true }
        guard let viewer = try Viewer.load(recipient, in: setting, at: now, from: db) else { return kind == .conduct }
        switch kind {
        case .consentReceipt:
            return !viewer.capacity.isFamily || (!viewer.isRelative && viewer.children.contains { $0.child.bytes == subject })
        case .newEvent, .eventChanged, .eventCancelled, .eventReminder:
            guard let event = Event.ID(bytes: subject) else { return false }
            return try EventOnRecord.load(event, in: setting, from: db)?.isShown(to: viewer) ?? false
        default: return try ConcernLetters.isStillTheirs(kind, subject, viewer, with: secrets, from: db)
        }
    }
}
