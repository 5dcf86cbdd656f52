public import Safeguarding
public import Storage

/// A carer's tie to a child goes on record: what they are to the child, and what authority was seen (S2, D19). Also the way
/// back for a carer whose tie had ended.
public struct RecordCarer: Action {
    public static let verb = "carer.record"
    public static let clauses = ["S2", "D16"]
    private let id: Record.ID
    private let child: Child.ID
    private let carer: Member.ID
    private let relationship: String
    private let claim: AuthorityClaim
    private let firstDay: Day
    public var subject: [UInt8] { child.bytes }

    public init(
        _ id: Record.ID, of child: Child.ID, _ carer: Member.ID, as relationship: String, _ claim: AuthorityClaim, from firstDay: Day
    ) {
        self.id = id
        self.child = child
        self.carer = carer
        self.relationship = relationship
        self.claim = claim
        self.firstDay = firstDay
    }

    public struct Facts {
        let about: AboutChild
        let carer: AboutMember
        let tie: AboutChild.Tie?
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let about = try AboutChild(child, for: asking, in: db)
        return Facts(about: about, carer: try AboutMember(carer, for: about.viewer, in: db), tie: try about.tie(of: carer, in: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.about.refusals(needing: Duty.managing)
            + [
                notOneself(facts.about.viewer.person, about: facts.carer.person),
                // A relative who looks on is no carer, and does not become one by being recorded.
                facts.carer.capacity == .parent ? nil : .notUnderstood("carer"),
            ].compactMap(\.self)
            + ("relationship" as Field).refusals(of: relationship, most: 60)
            + claim.refusals(for: facts.carer.capacity, on: facts.about.viewer.today)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try RecordCarer.write(id, of: child, carer, as: relationship, claim, from: firstDay, for: asking, in: db)
    }

    static func write(
        _ id: Record.ID, of child: Child.ID, _ carer: Member.ID, as relationship: String, _ claim: AuthorityClaim, from firstDay: Day,
        for asking: Asking, in db: Writer
    ) throws {
        let seenBy = claim.seenOn == nil ? nil : asking.member
        try db.execute(
            """
            INSERT INTO carer (setting, id, child, member, relationship, authority, evidence, evidence_seen_by, evidence_seen_on,
                               evidence_until, first_day, recorded_by, recorded_at)
            VALUES (\(asking.setting), \(id), \(child), \(carer), \(relationship), \(claim.authority), \(claim.evidence), \(seenBy),
                    \(claim.seenOn), \(claim.until), \(firstDay), \(asking.member), \(asking.now))
            ON CONFLICT (setting, child, member) DO UPDATE SET relationship = \(relationship), authority = \(claim.authority),
                evidence = \(claim.evidence), evidence_seen_by = \(seenBy), evidence_seen_on = \(claim.seenOn),
                evidence_until = \(claim.until), first_day = \(firstDay), last_day = NULL
            """)
        try CarerHistory.add(child, carer, claim, for: asking, in: db)
    }
}

/// What was ever recorded of a carer's authority, so that a correction never hides what it corrects.
enum CarerHistory {
    /// - Parameter member: whoever looked at the evidence, where it is not whoever asks, as when an invitation is accepted.
    static func add(
        _ child: Child.ID, _ carer: Member.ID, _ claim: AuthorityClaim, by member: Member.ID? = nil, for asking: Asking, in db: Writer
    ) throws {
        let id: Record.ID = asking.identifier()
        try db.execute(
            """
            INSERT INTO carer_history (setting, id, child, member, authority, evidence, evidence_seen_on, evidence_until, recorded_by, recorded_at)
            VALUES (\(asking.setting), \(id), \(child), \(carer), \(claim.authority), \(claim.evidence), \(claim.seenOn), \(claim.until),
                    \(member ?? asking.member), \(asking.now))
            """)
    }
}
