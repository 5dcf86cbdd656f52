public import Safeguarding
public import Storage

/// Invites a carer to one child's page, or somebody to the team (D16): a single-use invitation that says who asked whom, and when.
public struct InvitePerson: Action {
    public static let verb = "invitation.make"
    public static let certainty = Certainty.justProven
    public static let clauses = ["D16", "S4", "N22", "B11"]
    let id: Invitation.ID
    let name: String
    let email: EmailAddress?
    let invited: Invited
    let language: String
    let username: Username?
    let lastDay: Day?
    let secrets: Secrets
    public var subject: [UInt8] { id.bytes }

    /// - Parameters:
    ///   - email: nil for an invitation on paper, handed over after a look at who they are.
    ///   - language: the language they prefer, as "pl".
    ///   - username: for somebody of the team without an address at work: the name that the setting gives them to sign in with (N22).
    ///   - lastDay: of their membership; an officer's always has one (B11).
    public init(
        _ id: Invitation.ID, name: String, email: EmailAddress?, to invited: Invited, language: String = "en", username: Username? = nil,
        until lastDay: Day? = nil,
        secrets: Secrets
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.invited = invited
        self.language = language
        self.username = username
        self.lastDay = lastDay
        self.secrets = secrets
    }

    public struct Facts {
        let viewer: Viewer
        let isMade: Bool
        var capacity: Capacity?
        var household: Record.ID?
        var ownChildren: Set<Child.ID> = []
        var sharesChild = true
        /// Duties that somebody on record carries already.
        var duties: Set<Duty> = []
        /// Children in question: of the tie, or whose carer somebody on record is.
        var children: Set<Child.ID> = []
        /// Where staff have their addresses.
        var domains: Set<String> = []
        var isUsernameTaken = false
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        var facts = Facts(
            viewer: viewer, isMade: try db.exists("SELECT 1 FROM invitation WHERE setting = \(asking.setting) AND id = \(id)"))
        switch invited {
        case .carer(let tie):
            guard
                try db.exists(
                    """
                    SELECT 1 FROM child WHERE setting = \(asking.setting) AND id = \(tie.child) AND (last_day IS NULL OR last_day >= \(viewer.today))
                    """)
            else { throw NotFound() }
            facts.children = [tie.child]
            if let other = tie.livesWith {
                let household: [Record.ID?] = try db.rows(
                    """
                    SELECT m.household FROM carer k JOIN membership m ON m.setting = k.setting AND m.id = k.member
                    WHERE k.setting = \(asking.setting) AND k.child = \(tie.child) AND k.member = \(other)
                    """
                ) { try $0.optionalIdentifier(0) }
                facts.sharesChild = !household.isEmpty
                facts.household = household.first ?? nil
            }
        case .team(_, _, _, let lineManager):
            if let lineManager, try Viewer.load(lineManager, in: asking.setting, at: asking.now, from: db) == nil { throw NotFound() }
        // They come by a parent's proposal and its answer, and in no other way.
        case .relative: throw NotFound()
        case .onRecord(let member):
            // Whoever ever had something to sign in with is let in anew by two people, and by no invitation of one.
            facts.capacity = try db.row(
                """
                SELECT m.capacity FROM membership m JOIN person p ON p.id = m.person
                WHERE m.setting = \(asking.setting) AND m.id = \(member) AND \(AccountRows.everSignedIn) IS NULL
                """
            ) { try $0.word(0) }
            guard facts.capacity != nil, let person = try Kin.person(member, in: asking.setting, from: db) else { throw NotFound() }
            facts.children = try Kin.children(of: person, in: asking.setting, from: db)
            facts.duties = try Duties.held(by: member, in: asking.setting, on: viewer.today, from: db)
        }
        facts.domains = try StaffDomains.load(in: asking.setting, from: db).names
        if let username { facts.isUsernameTaken = try db.exists("SELECT 1 FROM person WHERE username = \(username.text)") }
        facts.ownChildren = try Kin.children(of: viewer.person, in: asking.setting, from: db)
        return facts
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = [holdsDuty(inviters(facts), held: facts.viewer.duties)].compactMap(\.self)
        if !facts.sharesChild { refusals.append(.notUnderstood("lives_with")) }
        if facts.isMade { refusals.append(.changedMeanwhile) }
        refusals += ("name" as Field).refusals(of: name, most: NewPerson.longestName)
        switch invited {
        case .carer(let tie):
            refusals += ("relationship" as Field).refusals(of: tie.relationship, most: 60)
            refusals += AuthorityClaim(tie.authority, evidence: tie.evidence, seenOn: tie.evidenceSeen ? facts.viewer.today : nil)
                .refusals(for: .parent, on: facts.viewer.today)
        case .team(let capacity, let title, let duty, _):
            refusals += ("title" as Field).refusals(of: title, most: 60)
            if capacity.isFamily { refusals.append(.notUnderstood("capacity")) }
            if let refusal = duty.flatMap({ dutyFits($0, capacity) }) { refusals.append(refusal) }
            if let refusal = timeBoxed(capacity, from: facts.viewer.today, until: lastDay) { refusals.append(refusal) }
            if let lastDay, lastDay < facts.viewer.today { refusals.append(.dayOutOfRange("last_day")) }
        case .relative, .onRecord: break
        }
        refusals += signInName(facts)
        // Also for somebody on record: whoever has their invitation could say yes in their name.
        return refusals + (facts.ownChildren.isDisjoint(with: facts.children) ? [] : [.ownChild])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        var row = InvitationRow(name: name, email: email, for: invited, as: facts.capacity)
        row.household = facts.household
        row.language = language
        row.username = email == nil ? username : nil
        row.lastDay = lastDay
        try row.write(id, by: facts.viewer.member, secrets: secrets, for: asking, in: db)
    }

    /// What they will sign in with: for the team an address at a declared domain, or a username that the setting gives (N22).
    private func signInName(_ facts: Facts) -> [Refusal] {
        var capacity = facts.capacity
        if case .team(let its, _, _, _) = invited { capacity = its }
        guard let capacity, capacity.isTeam || capacity == .officer else { return [] }
        guard let email else {
            if facts.isUsernameTaken { return [.alreadyTaken("username")] }
            return capacity.isTeam && username == nil ? [.missing("username")] : []
        }
        return [capacity.isTeam ? workAddress(email, at: facts.domains) : notPrivate(email, "email")].compactMap(\.self)
    }

    /// Nobody is invited from below: an invitation that carries a duty is for whoever may name somebody to it.
    private func inviters(_ facts: Facts) -> Set<Duty> {
        if !facts.duties.isDisjoint(with: [.registeredPerson, .manager, .deputy]) { return Duty.leading }
        if case .team(_, _, let duty?, _) = invited { return duty.namers.intersection(Duty.managing) }
        return Duty.managing
    }
}
