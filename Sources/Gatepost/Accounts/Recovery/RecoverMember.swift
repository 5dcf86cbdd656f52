public import Safeguarding
public import Storage

/// Somebody lost everything they sign in with, and one of those who run the setting asks for them to be let in anew (P3). Nothing changes
/// until another says yes.
public struct AskToRecover: Action {
    public static let verb = "account.askToRecover"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P3"]
    private let id: Record.ID
    private let member: Member.ID
    public var subject: [UInt8] { member.bytes }

    public init(_ id: Record.ID, of member: Member.ID) {
        self.id = id
        self.member = member
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Recovering { try Recovering(member, for: asking, in: db) }

    public func refusals(_ facts: Recovering, to asking: Asking) -> [Refusal] {
        facts.refusals + (facts.asked == nil ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: Recovering, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO recovery (setting, id, member, asked_by, asked_at)
            VALUES (\(asking.setting), \(id), \(member), \(facts.about.viewer.member), \(asking.now))
            """)
    }
}

/// The second person agrees. What the member signed in with is forgotten, everywhere they are signed out, and an invitation goes to the
/// address on record, or onto paper where there is none.
public struct ConfirmRecovery: Action {
    public static let verb = "account.recover"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P3"]
    private let member: Member.ID
    private let invitation: Invitation.ID
    private let secrets: Secrets
    public var subject: [UInt8] { member.bytes }

    public init(_ member: Member.ID, by invitation: Invitation.ID, with secrets: Secrets) {
        self.member = member
        self.invitation = invitation
        self.secrets = secrets
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Recovering {
        let facts = try Recovering(member, for: asking, in: db)
        guard facts.asked != nil else { throw NotFound() }
        return facts
    }

    public func refusals(_ facts: Recovering, to asking: Asking) -> [Refusal] {
        facts.refusals + [twoToLoosen(askedBy: facts.asked?.by, confirmedBy: facts.about.viewer.person)].compactMap(\.self)
    }

    public func apply(_ facts: Recovering, for asking: Asking, in db: Writer) throws {
        try facts.account.letInAnew(by: invitation, invitedBy: facts.about.viewer.member, with: secrets, for: asking, in: db)
        try db.execute(
            """
            UPDATE recovery SET decided_by = \(facts.about.viewer.member), decided_at = \(asking.now), invitation = \(invitation)
            WHERE setting = \(asking.setting) AND id = \(facts.asked?.id)
            """)
    }
}

/// Somebody says no: what was asked for is over, and nothing changed.
public struct DropRecovery: Action {
    public static let verb = "account.dropRecovery"
    public static let clauses = ["P3"]
    private let member: Member.ID
    public var subject: [UInt8] { member.bytes }
    public init(_ member: Member.ID) { self.member = member }

    public func facts(for asking: Asking, in db: Reader) throws -> Recovering {
        let facts = try Recovering(member, for: asking, in: db)
        guard facts.asked != nil else { throw NotFound() }
        return facts
    }

    public func refusals(_ facts: Recovering, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.managing, held: facts.about.viewer.duties)].compactMap(\.self)
    }

    public func apply(_ facts: Recovering, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE recovery SET decided_by = \(facts.about.viewer.member), decided_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(facts.asked?.id)
            """)
    }
}

/// What letting somebody in anew has to know.
public struct Recovering {
    let about: AboutMember
    let account: LostAccount
    /// Who has asked for it already, and not been answered.
    let asked: (id: Record.ID, by: Person.ID)?
    /// The member is a carer of a child whose carer the viewer is or was: a former partner, perhaps.
    let sharesChild: Bool

    init(_ member: Member.ID, for asking: Asking, in db: Reader) throws {
        about = try AboutMember(member, for: asking, in: db)
        account = try LostAccount(member, in: asking.setting, from: db)
        asked = try db.row(
            """
            SELECT r.id, m.person FROM recovery r JOIN membership m ON m.setting = r.setting AND m.id = r.asked_by
            WHERE r.setting = \(asking.setting) AND r.member = \(member) AND r.decided_at IS NULL ORDER BY r.asked_at LIMIT 1
            """
        ) { (id: try $0.identifier(0), by: try $0.identifier(1)) }
        sharesChild = try !Kin.children(of: about.person, in: asking.setting, from: db).isDisjoint(
            with: Kin.children(of: about.viewer.person, in: asking.setting, from: db))
    }

    /// Nobody decides it about themselves, about whoever they share a child with, or from below.
    var refusals: [Refusal] {
        var refusals = about.refusals(needing: about.overseers)
        if sharesChild, about.viewer.person != about.person { refusals.append(.ownChild) }
        if !about.isHere { refusals.append(.notMember) }
        if account.email == nil, account.isElsewhere { refusals.append(.recoverElsewhere) }
        return refusals
    }
}

/// Whose account it is, and how they are reached.
struct LostAccount {
    let member: Member.ID
    let person: Person.ID
    let name, language: String
    let email: EmailAddress?
    let username: Username?
    let capacity: Capacity
    /// Another setting's doors open to them as well: a paper that this setting prints must not be enough.
    let isElsewhere: Bool

    /// Also while it waits for them: an invitation that ran out is renewed by two people again.
    ///
    /// - Throws: `NotFound` when there is no such member, or they never had an account: then they are simply invited.
    init(_ member: Member.ID, in setting: Setting.ID, from db: Reader) throws {
        let row = try db.row(
            """
            SELECT p.id, p.name, p.language, p.email, p.username, m.capacity,
                   (SELECT COUNT(*) FROM hat o WHERE o.person = m.person),
                   (SELECT COUNT(*) FROM membership n WHERE n.setting = \(setting) AND n.person = m.person)
            FROM membership m JOIN person p ON p.id = m.person
            WHERE m.setting = \(setting) AND m.id = \(member) AND \(AccountRows.everSignedIn) IS NOT NULL
            """
        ) { row in
            (
                try row.identifier(0) as Person.ID, try row.text(1), try row.text(2), row.optionalText(3), row.optionalText(4),
                try row.word(5, as: Capacity.self), try row.integer(6) > row.integer(7)
            )
        }
        guard let row else { throw NotFound() }
        self.member = member
        (person, name, language, capacity, isElsewhere) = (row.0, row.1, row.2, row.5, row.6)
        email = row.3.flatMap(EmailAddress.init)
        username = row.4.flatMap(Username.init)
    }

    /// Forgets what they signed in with, and invites them: to the address on record, or on paper to the name they had. Whatever invited them
    /// before opens nothing any more.
    func letInAnew(by invitation: Invitation.ID, invitedBy: Member.ID?, with secrets: Secrets, for asking: Asking, in db: Writer) throws {
        try SecondFactors.forget(person, in: db)
        try db.execute("UPDATE person SET password = NULL WHERE id = \(person)")
        try db.execute(
            """
            UPDATE invitation SET revoked_at = \(asking.now), revoked_by = \(asking.member)
            WHERE setting = \(asking.setting) AND used_at IS NULL AND revoked_at IS NULL
            AND member IN (SELECT m.id FROM membership m WHERE m.setting = \(asking.setting) AND m.person = \(person))
            """)
        var row = InvitationRow(name: name, email: email, for: .onRecord(member), as: capacity)
        row.language = language
        row.username = email == nil ? username : nil
        try row.write(invitation, by: invitedBy, secrets: secrets, for: asking, in: db)
    }
}
