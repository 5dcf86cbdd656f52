public import Safeguarding
public import Storage

/// Answers an invitation: an account, a membership, and for a carer the tie to the child. It works once.
///
/// Performed for `.visitor`: whoever holds the token. `Joining` checks the token's holder and makes the password first.
public struct AcceptInvitation: Action {
    public static let verb = "invitation.accept"
    public static let clauses = ["D16", "D17", "S4", "N38"]

    /// Who accepts.
    enum Account: Sendable {
        case new(Person.ID, NewPerson)
        /// Somebody with an account already, proven by their session or password.
        case existing(Person.ID)
    }

    let token: String
    let invitation: Invitation.ID
    let account: Account
    let age: DeclaredAge
    let newMember: Member.ID
    /// In which they read the page on which they accept.
    let language = Catalogue.current?.language ?? .english
    public var subject: [UInt8] { invitation.bytes }

    public struct Facts {
        let open: OpenInvitation
        let isNameTaken: Bool
        /// Somebody with this address who is to be let in anew: the letter went to their mailbox, so the account is theirs again.
        let claimed: Person.ID?
        /// The record that was waiting for somebody to sign in has been taken by another invitation, or is another's than whoever is signed in.
        let isTaken: Bool
        /// The human is suspended here: coming back takes two people, and no invitation is a way round them.
        let isSuspended: Bool
        /// A membership of the same person in the same capacity, which gains a child rather than a twin.
        let existing: Member.ID?
        let today: Day
        /// The parent behind a relative's invitation may have them here, and they are not somebody who cares for the child already.
        let isBacked: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard let open = try OpenInvitation.find(token, in: asking.setting, from: db), open.id == invitation else {
            throw NotFound()
        }
        let record = try open.record(from: db)
        var isTaken = record?.isTaken ?? false
        var (isNameTaken, claimed, existing) = (false, nil as Person.ID?, nil as Member.ID?)
        switch account {
        case .new(_, let details):
            // Only the address that the letter went to is claimed. A username is no secret, and whoever types it has proved nothing.
            if record == nil, let email = details.email, email == open.email {
                claimed = try db.row("SELECT id FROM person WHERE email = \(email.text) AND password IS NULL") { try $0.identifier(0) }
            }
            let holders: [Person.ID] = try db.rows(
                "SELECT id FROM person WHERE email = \(details.email?.text) OR username = \(details.username?.text)"
            ) { try $0.identifier(0) }
            isNameTaken = holders.contains { $0 != (record?.person ?? claimed) }
        case .existing(let person):
            // Letting somebody in anew gives them back what was theirs. It never gives that, duties and all, to another account.
            isTaken = isTaken || record?.hadAccount ?? false
            existing = try db.row(
                """
                SELECT id FROM membership WHERE setting = \(asking.setting) AND person = \(person) AND capacity = \(open.capacity)
                AND last_day IS NULL ORDER BY id LIMIT 1
                """
            ) { try $0.identifier(0) }
        }
        var person = claimed
        if case .existing(let known) = account { person = known }
        let isBacked = try open.capacity != .family || Sponsorship.awaits(person, by: open, at: asking.now, from: db)
        return Facts(
            open: open, isNameTaken: isNameTaken, claimed: claimed, isTaken: isTaken,
            isSuspended: try person.map { try isSuspended($0, in: asking.setting, from: db) } ?? false, existing: existing,
            today: try asking.today(in: db), isBacked: isBacked)
    }

    private func isSuspended(_ person: Person.ID, in setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM suspension x JOIN membership m ON m.setting = x.setting AND m.id = x.member
            WHERE x.setting = \(setting) AND m.person = \(person) AND x.lifted_at IS NULL
            """)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        guard facts.open.state(at: asking.now, today: facts.today) == .open, !facts.isTaken, !facts.isSuspended, facts.isBacked else {
            return [.invitationOver]
        }
        let tooYoung = age.refusals(as: facts.open.capacity, on: facts.today)
        guard case .new(_, let details) = account else { return tooYoung }
        return details.refusals + (facts.isNameTaken ? [.alreadyTaken("username")] : []) + tooYoung
    }

    @discardableResult
    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Member.ID {
        let open = facts.open
        let member = try open.onRecord.map { try take($0, open, for: asking, in: db) } ?? join(facts, for: asking, in: db)
        if open.capacity == .family {
            try Sponsorship.join(member, by: open.id, for: asking, in: db)
        } else if let child = open.child {
            try tie(member, to: child, open, facts.today, for: asking, in: db)
        }
        if let duty = open.duty,
            try !db.reader.exists(
                "SELECT 1 FROM designation WHERE setting = \(asking.setting) AND member = \(member) AND duty = \(duty) AND ended_at IS NULL"
            )
        {
            try AccountRows.designation(duty, of: member, namedBy: open.invitedBy, for: asking, in: db)
        }
        try Contact.forget(member, in: asking.setting, in: db)
        if case .under18(let until?) = age { try YoungParent.note(member, until: until, for: asking, in: db) }
        try db.execute(
            """
            UPDATE invitation SET used_at = \(asking.now), used_by = \(member) WHERE setting = \(asking.setting) AND id = \(invitation)
            """)
        return member
    }

    private func join(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Member.ID {
        if let existing = facts.existing { return existing }
        let person: Person.ID
        switch account {
        case .existing(let known): person = known
        case .new(let id, let details):
            person = facts.claimed ?? id
            if let claimed = facts.claimed {
                try AccountRows.claim(claimed, details, in: db)
            } else {
                // What whoever invited them noted comes first; English may be what nobody changed.
                let noted = facts.open.language
                try AccountRows.person(id, details, language: noted == "en" ? language.rawValue : noted, for: asking, in: db)
            }
        }
        try AccountRows.membership(
            newMember, of: person, as: facts.open.capacity, title: facts.open.title, from: facts.today, until: facts.open.lastDay,
            lineManager: facts.open.lineManager, household: facts.open.household ?? asking.identifier(), for: asking, in: db)
        return newMember
    }

    /// Somebody on record gets what they sign in with; with an account from elsewhere, the record becomes that person's.
    private func take(_ member: Member.ID, _ open: OpenInvitation, for asking: Asking, in db: Writer) throws -> Member.ID {
        switch account {
        case .existing(let person):
            try db.execute("UPDATE membership SET person = \(person) WHERE setting = \(asking.setting) AND id = \(member)")
        case .new(_, let details):
            let person: Person.ID? = try db.reader.row("SELECT person FROM membership WHERE setting = \(asking.setting) AND id = \(member)")
            {
                try $0.identifier(0)
            }
            guard let person else { throw NotFound() }
            try AccountRows.claim(person, details, in: db)
        }
        return member
    }

    private func tie(
        _ member: Member.ID, to child: Child.ID, _ open: OpenInvitation, _ today: Day, for asking: Asking, in db: Writer
    ) throws {
        let claim = AuthorityClaim(open.authority, evidence: open.evidence, seenOn: open.evidenceSeen ? open.invitedOn : nil)
        try db.execute(
            """
            INSERT INTO carer (setting, id, child, member, relationship, authority, evidence, evidence_seen_by, evidence_seen_on,
                               first_day, recorded_by, recorded_at)
            VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(child), \(member), \(open.relationship), \(claim.authority),
                    \(claim.evidence), \(claim.seenOn == nil ? nil : open.invitedBy), \(claim.seenOn), \(today), \(open.invitedBy), \(asking.now))
            ON CONFLICT (setting, child, member) DO UPDATE SET last_day = NULL
            """)
        try CarerHistory.add(child, member, claim, by: open.invitedBy, for: asking, in: db)
    }
}
