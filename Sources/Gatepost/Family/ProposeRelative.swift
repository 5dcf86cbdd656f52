public import Safeguarding
public import Storage

/// A parent asks that a relative may look on, and says what of (S4). A manager answers; nobody is invited before that.
public struct ProposeRelative: Action {
    public static let verb = "relative.propose"
    public static let clauses = ["S4", "D16"]
    public static let longestRelationship = 60

    public let id: Relative.ID
    let child: Child.ID
    let proposal: RelativeProposal
    public var subject: [UInt8] { id.bytes }

    /// - Parameter id: the form's own, so that sending it twice asks once.
    public init(_ id: Relative.ID, for child: Child.ID, _ proposal: RelativeProposal) {
        self.id = id
        self.child = child
        self.proposal = proposal
    }

    public struct Facts {
        let viewer: Viewer
        let isMade: Bool
        let canGrant: Bool
        /// How many this parent has proposed or has here for this child.
        let live: Int
        let isAsked: Bool
        let managers: [Member.ID]
    }

    /// - Throws: `NotFound` for everybody but a live carer of this child: a relative invites nobody.
    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.capacity == .parent, viewer.children.contains(where: { $0.child == child }) else { throw NotFound() }
        let live: SQL = """
            setting = \(asking.setting) AND sponsor = \(viewer.member) AND child = \(child) AND ended_at IS NULL
            AND (decided_at IS NULL OR approved = 1)
            """
        return Facts(
            viewer: viewer, isMade: try db.exists("SELECT 1 FROM invited_relative WHERE setting = \(asking.setting) AND id = \(id)"),
            canGrant: try Sponsorship.sponsor(viewer.member, of: child, in: asking.setting, at: asking.now, from: db) != nil,
            live: try db.count("SELECT COUNT(*) FROM invited_relative WHERE \(live)"),
            isAsked: try proposal.email.map { email in
                try db.exists("SELECT 1 FROM invited_relative WHERE \(live) AND email = \(email.text)")
            } ?? false,
            managers: try Sponsorship.managers(of: child, in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        if facts.isMade { return [] }
        return mayPropose(canGrant: facts.canGrant, hasAgreed: facts.viewer.hasAgreed, live: facts.live) + proposal.refusals
            + (facts.isAsked ? [.alreadyTaken("email")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.isMade else { return }
        try db.execute(
            """
            INSERT INTO invited_relative (setting, id, child, sponsor, name, relationship, email, printed, sees, wants_comments, proposed_at,
                                          approved, reason, may_comment)
            VALUES (\(asking.setting), \(id), \(child), \(facts.viewer.member), \(proposal.name), \(proposal.relationship),
                    \(proposal.email?.text), \(proposal.email == nil), \(proposal.sees), \(proposal.wantsComments), \(asking.now),
                    0, '', 0)
            """)
        for manager in facts.managers { try Outbox.add(.desk, to: manager, about: id.bytes, for: asking, in: db) }
    }
}

/// Whom a parent proposes, and what they may see.
public struct RelativeProposal: Hashable, Sendable {
    public var name: String
    /// As "grandmother", in the family's words.
    public var relationship: String
    /// Nobody's for an invitation on paper, which waits in the office.
    public var email: EmailAddress?
    public var sees: RelativeSight
    /// The parent would like them to be able to comment; the manager has to agree.
    public var wantsComments: Bool

    public init(name: String, relationship: String, email: EmailAddress?, sees: RelativeSight, wantsComments: Bool = false) {
        self.name = name
        self.relationship = relationship
        self.email = email
        self.sees = sees
        self.wantsComments = wantsComments
    }

    var refusals: [Refusal] {
        ("name" as Field).refusals(of: name, most: NewPerson.longestName)
            + ("relationship" as Field).refusals(of: relationship, most: ProposeRelative.longestRelationship)
    }
}

extension Sponsorship {
    /// Those who run the setting and are no family of this child: who looks on is not for another carer to learn at work.
    static func managers(of child: Child.ID, in setting: Setting.ID, from db: Reader) throws -> [Member.ID] {
        try Duties.holders(of: Duty.managing, in: setting, from: db).filter { manager in
            guard let person = try Kin.person(manager, in: setting, from: db) else { return false }
            return try !Kin.children(of: person, in: setting, from: db).contains(child)
        }
    }
}
