public import Safeguarding
public import Storage

/// What a setting arranges before anything happens: the address on its door, whom concerns go to outside, and who is too close to whom.
public struct ConcernPreparation: Sendable {
    public struct OutsideLead: Sendable {
        public let id: Record.ID
        public let name: String
        public let body: String
        public let since: Day
    }

    public struct Tie: Sendable {
        public let id: Record.ID
        public let names: [String]
        public let since: Day
        /// Neither of the two is the viewer: then the viewer may end it.
        public let mayEnd: Bool
    }

    public let doorCode: String
    public let outsideLeads: [OutsideLead]
    /// Who could be agreed as outside lead.
    public let candidates: [MemberPage.Named]
    /// All of them for those who run the setting; for others their own.
    public let ties: [Tie]
    public let colleagues: [MemberPage.Named]
    public let leads: Bool
    public let manages: Bool

    /// - Throws: `NotFound` for families and people from outside.
    public static func load(for viewer: Viewer, with secrets: Secrets, from db: Reader) throws -> ConcernPreparation {
        guard viewer.isTeam else { throw NotFound() }
        let setting = viewer.setting
        let manages = viewer.holds(Duty.protecting)
        let outside = try db.rows(
            """
            SELECT o.id, p.name, o.body, o.named_at FROM outside_lead o JOIN membership m ON m.setting = o.setting AND m.id = o.member
            JOIN person p ON p.id = m.person WHERE o.setting = \(setting) AND o.ended_at IS NULL ORDER BY o.named_at, o.id
            """
        ) {
            OutsideLead(id: try $0.identifier(0), name: try $0.text(1), body: try $0.text(2), since: viewer.zone.day(at: try $0.integer(3)))
        }
        let ties = try db.rows(
            """
            SELECT t.id, p.name, q.name, t.declared_at, m.person, o.person FROM close_tie t
            JOIN membership m ON m.setting = t.setting AND m.id = t.member JOIN person p ON p.id = m.person
            JOIN membership o ON o.setting = t.setting AND o.id = t.other JOIN person q ON q.id = o.person
            WHERE t.setting = \(setting) AND t.over_at IS NULL ORDER BY t.declared_at, t.id
            """
        ) { row in
            let isOwn = try row.identifier(4) == viewer.person || row.identifier(5) == viewer.person
            let tie = Tie(
                id: try row.identifier(0), names: [try row.text(1), try row.text(2)], since: viewer.zone.day(at: try row.integer(3)),
                mayEnd: !isOwn && viewer.holds(Duty.managing))
            return isOwn || manages ? tie : nil
        }.compactMap(\.self)
        let colleagues = try Colleagues.load(for: viewer, from: db)
        let people = try ConcernPeople.load(in: setting, on: viewer.today, from: db).people
        let fit = Set(people.filter { $0.duties.isDisjoint(with: Duty.protecting) }.map(\.member))
        return ConcernPreparation(
            doorCode: try ConcernDoor.code(of: setting, with: secrets, from: db), outsideLeads: outside,
            candidates: try colleagues.filter {
                try fit.contains($0.member) && NameOutsideLead.capacities.contains(capacity($0.member, setting, db))
            },
            ties: ties, colleagues: colleagues.filter { $0.member != viewer.member }, leads: viewer.holds(Duty.leading), manages: manages)
    }

    private static func capacity(_ member: Member.ID, _ setting: Setting.ID, _ db: Reader) throws -> Capacity {
        try db.row("SELECT capacity FROM membership WHERE setting = \(setting) AND id = \(member)") { try $0.word(0) } ?? .family
    }
}

/// Agrees beforehand whom a concern goes to when nobody inside is left (N24): a trustee, the provider, somebody of the council.
public struct NameOutsideLead: Action {
    public static let verb = "outside-lead.name"
    public static let certainty = Certainty.justProven
    public static let clauses = ["N24"]
    static let capacities: Set<Capacity> = [.officer, .committee]
    private let id: Record.ID
    private let member: Member.ID
    private let body: String
    public var subject: [UInt8] { member.bytes }

    public init(_ id: Record.ID, _ member: Member.ID, of body: String) {
        self.id = id
        self.member = member
        self.body = body
    }

    public struct Facts {
        let about: AboutMember
        let isNamed: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            about: try AboutMember(member, for: asking, in: db),
            isNamed: try db.exists(
                "SELECT 1 FROM outside_lead WHERE setting = \(asking.setting) AND member = \(member) AND ended_at IS NULL"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = facts.about.refusals(needing: Duty.leading) + ("body" as Field).refusals(of: body, most: 120)
        let about = facts.about
        if !Self.capacities.contains(about.capacity) || !about.duties.isDisjoint(with: Duty.protecting) || !about.isHere {
            refusals.append(.notFromOutside)
        }
        if facts.isNamed { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO outside_lead (setting, id, member, body, named_by, named_at)
            VALUES (\(asking.setting), \(id), \(member), \(body), \(facts.about.viewer.member), \(asking.now))
            """)
    }
}

/// Somebody is the outside lead no longer: not of what is raised from now on. What was raised before stays theirs.
public struct EndOutsideLead: Action {
    public static let verb = "outside-lead.end"
    public static let certainty = Certainty.justProven
    public static let clauses = ["N24"]
    private let id: Record.ID
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID) { self.id = id }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        let isThere = try db.exists("SELECT 1 FROM outside_lead WHERE setting = \(asking.setting) AND id = \(id) AND ended_at IS NULL")
        guard viewer.isTeam, isThere else { throw NotFound() }
        return viewer
    }

    public func refusals(_ facts: Viewer, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.leading, held: facts.duties)].compactMap(\.self)
    }

    public func apply(_ facts: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute(
            "UPDATE outside_lead SET ended_by = \(facts.member), ended_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(id)")
    }
}

/// Makes a new address for the door; the one before leads nowhere.
public struct RenewConcernDoor: Action {
    public static let verb = "concern-door.renew"
    public static let clauses = ["S9"]
    private let id: Record.ID
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID) { self.id = id }

    public func facts(for asking: Asking, in db: Reader) throws -> Viewer {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return viewer
    }

    public func refusals(_ facts: Viewer, to asking: Asking) -> [Refusal] {
        [holdsDuty(Duty.protecting, held: facts.duties)].compactMap(\.self)
    }

    public func apply(_ facts: Viewer, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO concern_door (setting, id, made_by, made_at) VALUES (\(asking.setting), \(id), \(facts.member), \(asking.now))
            ON CONFLICT (setting, id) DO NOTHING
            """)
    }
}
