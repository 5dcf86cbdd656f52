public import Safeguarding
import Storage

/// What somebody is invited to be here (D16, S4).
public enum Invited: Hashable, Sendable {
    /// A carer of a child, tied to it.
    case carer(Tie)
    /// Staff, volunteers, committee and the like; officers and a childminder's household too.
    case team(Capacity, title: String, duty: Duty?, lineManager: Member.ID?)
    /// A relative of a child's, who looks on under a parent's sponsorship; only a manager's answer to that parent makes one.
    case relative(Child.ID, relationship: String)
    /// Somebody on record already, as a carer whose papers were taken in the office, who is to get an account.
    case onRecord(Member.ID)

    /// What ties a carer to a child.
    public struct Tie: Hashable, Sendable {
        public var child: Child.ID
        /// As "mother", in the family's words.
        public var relationship: String
        public var authority: Authority
        /// What was shown to prove the authority, as "birth certificate".
        public var evidence: String
        public var evidenceSeen: Bool
        /// A carer of the same child who shares their home; nobody for a separated carer, who never learns of the other.
        public var livesWith: Member.ID?

        public init(
            _ child: Child.ID, relationship: String, authority: Authority = .none, evidence: String = "", evidenceSeen: Bool = false,
            livesWith: Member.ID? = nil
        ) {
            self.child = child
            self.relationship = relationship
            self.authority = authority
            self.evidence = evidence
            self.evidenceSeen = evidenceSeen
            self.livesWith = livesWith
        }
    }
}

/// An invitation about to be written.
struct InvitationRow: Sendable {
    var name: String
    /// Nobody's when it is printed and handed over.
    var email: EmailAddress?
    var invited: Invited
    /// The capacity of `invited`, which for somebody on record is their own.
    var capacity: Capacity
    var household: Record.ID?
    /// The name to sign in with that the setting gives, where there is no address at work (N22).
    var username: Username?
    var language = "en"
    /// Of the membership that it makes: an officer's time is limited (B11).
    var lastDay: Day?

    init(name: String, email: EmailAddress?, for invited: Invited, as capacity: Capacity? = nil) {
        self.name = name
        self.email = email
        self.invited = invited
        switch invited {
        case .carer: self.capacity = .parent
        case .team(let its, _, _, _): self.capacity = its
        case .relative: self.capacity = .family
        case .onRecord: self.capacity = capacity ?? .parent
        }
    }

    /// Fourteen days to answer, then somebody has to ask again.
    static let span = 14 * Span.day

    /// Writes the row and, where there is an address, the letter that will carry its token.
    func write(_ id: Invitation.ID, by member: Member.ID?, secrets: Secrets, for asking: Asking, in db: Writer) throws {
        let salt = asking.randomBytes(16)
        let token = InvitationToken(of: id, salt: salt, by: secrets)
        var (tie, title, duty, lineManager, onRecord) = (nil as Invited.Tie?, "", nil as Duty?, nil as Member.ID?, nil as Member.ID?)
        switch invited {
        case .carer(let its): tie = its
        case .relative(let child, let relationship): tie = Invited.Tie(child, relationship: relationship)
        case .team(_, let its, let named, let manager): (title, duty, lineManager) = (its, named, manager)
        case .onRecord(let member): onRecord = member
        }
        try db.execute(
            """
            INSERT INTO invitation (setting, id, capacity, child, name, email, relationship, authority, evidence, evidence_seen, title, duty,
                                    line_manager, language, household, member, salt, token_hash, printed, invited_by, invited_at, expires_at,
                                    username, last_day)
            VALUES (\(asking.setting), \(id), \(capacity), \(tie?.child), \(name), \(email?.text), \(tie?.relationship ?? ""),
                    \(tie?.authority ?? .none), \(tie?.evidence ?? ""), \(tie?.evidenceSeen ?? false), \(title), \(duty), \(lineManager),
                    \(language), \(household), \(onRecord), \(salt), \(token.hash), \(email == nil), \(member), \(asking.now),
                    \(asking.now + InvitationRow.span), \(username?.text), \(lastDay))
            """)
        if let email { try Outbox.add(.invitation, to: nil, address: email.text, about: id.bytes, for: asking, in: db) }
    }
}

/// The secret in an invitation's address: made from the row when the letter or the paper is made, and never stored.
struct InvitationToken: Sendable {
    /// Thirty-two hexadecimal digits.
    let text: String
    var hash: [UInt8] { tokenHash(text) }

    init(of id: Invitation.ID, salt: [UInt8], by secrets: Secrets) {
        text = Array(secrets.code(for: "invitation", [id.bytes, salt]).prefix(16)).hexadecimal
    }
}
