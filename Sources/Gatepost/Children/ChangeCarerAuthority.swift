public import Safeguarding
public import Storage

/// What a carer may decide changes. Proving an authority takes evidence, seen by whoever records it; restricting one, as a
/// court may order, takes one person and counts from this moment (S2, D19).
public struct ChangeCarerAuthority: Action {
    public static let verb = "carer.authority"
    public static let clauses = ["S2", "D19"]
    private let child: Child.ID
    private let carer: Member.ID
    private let claim: AuthorityClaim
    public var subject: [UInt8] { child.bytes }

    public init(of carer: Member.ID, for child: Child.ID, to claim: AuthorityClaim) {
        self.child = child
        self.carer = carer
        self.claim = claim
    }

    public struct Facts {
        let about: AboutChild
        let tie: AboutChild.Tie
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let about = try AboutChild(child, for: asking, in: db)
        guard let tie = try about.tie(of: carer, in: db) else { throw NotFound() }
        return Facts(about: about, tie: tie)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.about.refusals(needing: claim.loosens ? Duty.managing : Duty.protecting)
            + [notOneself(facts.about.viewer.person, about: facts.tie.person)].compactMap(\.self)
            + claim.refusals(for: facts.tie.capacity, on: facts.about.viewer.today)
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE carer SET authority = \(claim.authority), evidence = \(claim.evidence),
                   evidence_seen_by = \(claim.seenOn == nil ? nil : asking.member), evidence_seen_on = \(claim.seenOn), evidence_until = \(claim.until)
            WHERE setting = \(asking.setting) AND child = \(child) AND member = \(carer)
            """)
        try CarerHistory.add(child, carer, claim, for: asking, in: db)
        try Sponsorship.endUnbacked(for: asking, in: db)
    }
}
