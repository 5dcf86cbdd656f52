public import Safeguarding
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
    /// How the reader signs in was changed; it does not say what of it. The subject is the person.
    case signInChanged
    /// A date to come, a change of it, its end, and a word the day before; the subject is the event.
    case newEvent, eventChanged, eventCancelled, eventReminder
    /// One letter for several things; the subject is the digest.
    case digest
    /// Letters do not reach somebody, to the office; the subject is the pause.
    case addressPaused
    /// Records come to the end of their time, to those who run the setting; the subject is the setting.
    case retentionDue
    /// A breach of personal data was noted, or its 72 hours run out; the subject is the breach.
    case breach
    /// What somebody asked for of what is held on them can be fetched, for a week; the subject is the pack.
    case heldReady

    /// Never listed anywhere: even that such a letter went would tell somebody something.
    static let sealed: [LetterKind] = [.concern, .concernUrgent, .concernAnswer, .misuse, .signIn, .signInChanged]

    /// Go before all others: somebody stands at the door, or a child may be in danger.
    static let first: [LetterKind] = [.signIn, .concernUrgent, .urgentQuestion, .urgentStillOpen, .urgentRing]

    /// Whether browsers show a message beside the letter. A way in is for the mailbox alone: anybody can type an address, and a phone would
    /// light up each time.
    var isShownInBrowsers: Bool { self != .signIn }

    /// What its reader chooses about when they choose how soon they are told.
    public var notice: NoticeKind {
        switch self {
        case .digest: .posts
        case .newEvent, .eventChanged, .eventCancelled, .eventReminder: .events
        case .answer, .suggestionDecided: .answers
        case .desk, .question, .policyToRead, .policyToSign, .policyReview, .lookDue, .registerDue: .work
        case .lookLate, .urgentQuestion, .urgentStillOpen, .urgentRing, .conduct, .youngParent, .concern, .concernUrgent, .concernAnswer,
            .misuse, .consentReceipt, .breach, .retentionDue:
            .safety
        case .invitation, .permissionRound, .checkpoint, .addressPaused, .signIn, .signInChanged, .heldReady: .account
        }
    }
}

/// Letters on their way out, written in the transaction that caused them, and messages to the same reader's devices beside them.
enum Outbox {
    /// - Parameters:
    ///   - recipient: the member written to, where they have an account. What they chose about letters like it is kept to.
    ///   - address: where to, when they have none yet.
    ///   - subject: what it is about, as an identifier.
    ///   - at: when it may go; now where it is nil.
    ///   - isPressing: they have to know at once, whatever they chose, as when they are coming to something that is called off.
    static func add(
        _ kind: LetterKind, to recipient: Member.ID?, address: String? = nil, about subject: [UInt8], at goes: Int? = nil,
        isPressing: Bool = false, for asking: Asking, in db: Writer
    ) throws {
        var goes = goes ?? asking.now
        // A digest is what somebody chose already.
        if let recipient, !kind.notice.isFixed, !isPressing {
            let pace: NoticePace =
                try kind == .digest ? .atOnce : NoticeChoices.pace(of: kind.notice, for: recipient, in: asking.setting, from: db.reader)
            switch pace {
            case .never: return
            case .daily, .weekly: return try Digests.add(kind.notice, for: recipient, pace, for: asking, in: db)
            case .atOnce: goes = try NoticeChoices.afterQuiet(goes, for: recipient, in: asking.setting, from: db.reader)
            }
        }
        let id: Record.ID = asking.identifier()
        try db.execute(
            """
            INSERT INTO outbox (setting, id, kind, recipient, address, subject, made_at, attempts, next_at)
            VALUES (\(asking.setting), \(id), \(kind), \(recipient), \(address), \(subject), \(asking.now), \(0), \(goes))
            """)
        if let recipient, kind.isShownInBrowsers { try PushNotes.add(kind, to: recipient, about: subject, at: goes, for: asking, in: db) }
    }
}
