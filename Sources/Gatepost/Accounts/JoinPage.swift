public import Safeguarding
public import Storage

/// What somebody with an invitation in hand sees: who invites, and to what. Never which child, and never whether an
/// address is known here.
public struct JoinPage: Sendable {
    public let settingName: String
    public let phone: String
    public let mailbox: String
    /// Open, or over: which way is nobody's business but the office's.
    public let isOpen: Bool
    public let capacity: Capacity
    public let name: String
    /// The address that it went to, as its reader would know it; nil for one on paper.
    public let maskedEmail: String?
    public let invitedOn: Day
    public let lastDay: Day
    /// The text that is put to them once they have joined.
    public var agreement: DocumentKind { Agreement.document(for: capacity) }

    /// - Returns: `nil` for what is no token of ours.
    public static func load(_ token: String, at now: Int, from db: Reader) throws -> JoinPage? {
        guard let open = try OpenInvitation.find(token, from: db), let sender = try LetterSender(open.setting, from: db) else { return nil }
        return JoinPage(
            settingName: sender.name, phone: sender.phone, mailbox: sender.mailbox,
            isOpen: open.state(at: now, today: sender.zone.day(at: now)) == .open, capacity: open.capacity, name: open.name,
            maskedEmail: open.email?.masked, invitedOn: open.invitedOn, lastDay: sender.zone.day(at: open.expiresAt))
    }
}

/// A text that somebody is asked to sign, and what they said last.
public struct AgreementPage: Sendable {
    public let kind: DocumentKind
    public let title: String
    public let words: String
    public let version: Int
    public let issuedOn: Day
    /// Nothing while they have not answered for this version.
    public let answer: Answer?
    /// What else waits for their signature.
    public let next: DocumentKind?

    public struct Answer: Sendable {
        public let accepted: Bool
        public let typedName: String
        public let on: Day
    }

    /// - Throws: `NotFound` for a text that is not put to this viewer.
    public static func load(_ kind: DocumentKind, for viewer: Viewer, from db: Reader) throws -> AgreementPage {
        let asked = Agreement.documents(for: viewer)
        let row = try db.row(
            """
            SELECT title, words, version, issued_at FROM document WHERE setting = \(viewer.setting) AND kind = \(kind) ORDER BY version DESC LIMIT 1
            """) { (try $0.text(0), try $0.text(1), try $0.integer(2), try $0.integer(3)) }
        guard asked.contains(kind), let (title, words, version, issuedAt) = row else { throw NotFound() }
        let answer = try db.row(
            """
            SELECT accepted, typed_name, signed_at FROM signature
            WHERE setting = \(viewer.setting) AND member = \(viewer.member) AND document = \(kind) AND version = \(version)
            ORDER BY signed_at DESC, id DESC LIMIT 1
            """) { Answer(accepted: try $0.flag(0), typedName: try $0.text(1), on: viewer.zone.day(at: try $0.integer(2))) }
        return AgreementPage(
            kind: kind, title: title, words: words, version: version, issuedOn: viewer.zone.day(at: issuedAt), answer: answer,
            next: try asked.first { try $0 != kind && !Agreement.isSigned($0, by: viewer.member, in: viewer.setting, from: db) })
    }

    /// What this viewer is asked to sign, and whether each is signed at its present version.
    public static func asked(of viewer: Viewer, from db: Reader) throws -> [(kind: DocumentKind, title: String, isSigned: Bool)] {
        try Agreement.documents(for: viewer).compactMap { kind in
            let title = try db.row(
                "SELECT title FROM document WHERE setting = \(viewer.setting) AND kind = \(kind) ORDER BY version DESC LIMIT 1") { try $0.text(0) }
            guard let title else { return nil }
            return (kind, title, try Agreement.isSigned(kind, by: viewer.member, in: viewer.setting, from: db))
        }
    }
}
