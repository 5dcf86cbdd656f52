public import Safeguarding
public import Storage

/// Another program says who cares for a child (P13). They go on record without access, which takes an invitation by a person (D16), and without
/// proven authority. It ends no tie and gives no account another child: those are a person's to do.
public struct BringCarer: Action {
    public static let verb = "carer.bring"
    public static let clauses = ["P13", "D16", "S4"]

    public struct Tie: Hashable, Sendable {
        /// The program's name for the child.
        public var child: String
        public var relationship: String
        /// Claimed, and proven by nothing yet.
        public var hasResponsibility: Bool

        public init(_ child: String, relationship: String, hasResponsibility: Bool) {
            self.child = child
            self.relationship = relationship
            self.hasResponsibility = hasResponsibility
        }
    }

    private let id: Member.ID
    private let name: String
    private let email: EmailAddress?
    private let ties: [Tie]
    private let brought: Brought
    public var subject: [UInt8] { id.bytes }

    /// The carer that this is about: one who goes by the program's name for them, or one who is new.
    public static func carer(_ brought: Brought, in application: Application, of setting: Setting.ID) async throws -> Member.ID {
        let known: (thing: Member.ID, isSame: Bool)? = try await application.read(in: setting) { db in
            try brought.known(.carer, in: setting, from: db)
        }
        return known?.thing ?? application.identifier()
    }

    /// - Parameter id: what `carer(…)` says.
    public init(_ id: Member.ID, name: String, email: EmailAddress?, _ ties: [Tie], _ brought: Brought) {
        self.id = id
        self.name = name
        self.email = email
        self.ties = ties
        self.brought = brought
    }

    public struct Facts {
        let viewer: Viewer
        let known: (thing: Member.ID, isSame: Bool)?
        let person: Person.ID?
        let hasAccount: Bool
        /// A parent of this name and address is here already.
        let isHere: Bool
        /// Children by the program's name for them.
        let children: [String: Child.ID]
        let own: Set<Child.ID>
        /// Children whose carer they are on record.
        let tied: Set<Child.ID>
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        let setting = asking.setting
        let known: (thing: Member.ID, isSame: Bool)? = try brought.known(.carer, in: setting, from: db)
        var children: [String: Child.ID] = [:]
        for tie in ties { children[tie.child] = try brought.other(.child, tie.child, in: setting, from: db) }
        let account = try known.flatMap { known in
            try db.row(
                """
                SELECT m.person, \(AccountRows.everSignedIn) FROM membership m JOIN person p ON p.id = m.person
                WHERE m.setting = \(setting) AND m.id = \(known.thing)
                """
            ) { (try $0.identifier(0) as Person.ID, !$0.isNull(1)) }
        }
        let tied: [Child.ID] = try db.rows("SELECT child FROM carer WHERE setting = \(setting) AND member = \(known?.thing ?? id)") {
            try $0.identifier(0)
        }
        return Facts(
            viewer: viewer, known: known, person: account?.0, hasAccount: account?.1 ?? false,
            isHere: try known == nil && isHere(in: setting, on: viewer.today, from: db), children: children,
            own: try Kin.children(of: viewer.person, in: setting, from: db), tied: Set(tied))
    }

    private func isHere(in setting: Setting.ID, on today: Day, from db: Reader) throws -> Bool {
        guard let email else { return false }
        let names = try db.rows(
            """
            SELECT p.name FROM membership m JOIN person p ON p.id = m.person
            LEFT JOIN contact x ON x.setting = m.setting AND x.member = m.id
            WHERE m.setting = \(setting) AND m.capacity = \(Capacity.parent) AND COALESCE(p.email, x.email) = \(email.text)
            AND (m.last_day IS NULL OR m.last_day >= \(today))
            """
        ) { try $0.text(0).lowercased() }
        return names.contains(name.lowercased())
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = [holdsDuty(Duty.managing, held: facts.viewer.duties)].compactMap(\.self)
        refusals += ("name" as Field).refusals(of: name, most: NewPerson.longestName)
        for tie in ties { refusals += ("relationship" as Field).refusals(of: tie.relationship, most: 60) }
        // Also where none of them is named now: whoever is their carer already is the other carer of one's own child.
        if !facts.own.isDisjoint(with: facts.tied.union(facts.children.values)) { refusals.append(.ownChild) }
        if ties.contains(where: { facts.children[$0.child] == nil }) { refusals.append(.notUnderstood("children")) }
        if facts.known.map({ $0.thing != id }) ?? false { refusals.append(.changedMeanwhile) }
        if facts.hasAccount, !Set(facts.children.values).isSubset(of: facts.tied) { refusals.append(.accountHere) }
        // What would tell whether somebody is here is answered to nothing but what would otherwise be stored, and about a child.
        guard refusals.isEmpty, !facts.children.isEmpty else { return refusals }
        return facts.isHere ? [.alreadyTaken("email")] : []
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> BroughtOutcome {
        if facts.known?.isSame ?? false { return .unchanged }
        if let person = facts.person {
            // What somebody with an account is called is theirs to say.
            if !facts.hasAccount {
                try db.execute("UPDATE person SET name = \(name) WHERE id = \(person)")
                try Contact.note(email, of: id, for: asking, in: db)
            }
        } else {
            let new: Person.ID = asking.identifier()
            try AccountRows.person(new, NewPerson(name: name), language: "en", for: asking, in: db)
            // Apart from every other carer until somebody writes down that two share a home.
            try AccountRows.membership(
                id, of: new, as: .parent, title: "", from: facts.viewer.today, household: asking.identifier(), for: asking, in: db)
            try Contact.note(email, of: id, for: asking, in: db)
        }
        for tie in ties {
            guard let child = facts.children[tie.child], !facts.tied.contains(child) else { continue }
            try RecordCarer.write(
                asking.identifier(), of: child, id, as: tie.relationship,
                AuthorityClaim(tie.hasResponsibility ? .parentalResponsibility : .none), from: facts.viewer.today, for: asking, in: db)
        }
        try brought.note(.carer, id, for: asking, in: db)
        return facts.known == nil ? .added : .changed
    }
}
