public import Safeguarding
public import Storage

/// The registered person has reviewed a version and finds nothing to change: its year begins again, and nobody reads it anew
/// (D20, N35). What was found is kept beside the version, and a later review succeeds it.
public struct ConfirmPolicy: Action {
    public static let verb = "policy.confirm"
    public static let clauses = ["D20", "N35"]
    let id: Record.ID
    let kind: PolicyKind
    let seen: [UInt8]
    let nextReview: Day?
    let findings: String
    let typedName: String
    public var subject: [UInt8] { kind.subject }

    /// - Parameters:
    ///   - seen: the version's digest as the registered person was shown it.
    ///   - nextReview: at most twelve months on.
    ///   - findings: what was looked at, in their own words.
    public init(_ id: Record.ID, of kind: PolicyKind, seen: [UInt8], nextReview: Day?, findings: String, typedName: String) {
        self.id = id
        self.kind = kind
        self.seen = seen
        self.nextReview = nextReview
        self.findings = findings
        self.typedName = typedName
    }

    public struct Facts {
        let keeping: KeepingPolicies
        let current: PolicyVersion
        let isMade: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let keeping = try KeepingPolicies(asking, in: db)
        guard let current = try PolicyVersion.load(kind, in: asking.setting, zone: keeping.viewer.zone, from: db) else { throw NotFound() }
        return Facts(
            keeping: keeping, current: current,
            isMade: try db.exists("SELECT 1 FROM policy_confirmation WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let viewer = facts.keeping.viewer
        let isAsSeen = facts.current.face != nil && seen == facts.current.digest && !facts.isMade
        return [registeredPersonSigns(viewer.duties)].compactMap(\.self)
            + policyDates(reviewed: viewer.today, next: nextReview, today: viewer.today)
            + ("findings" as Field).refusals(of: findings, most: 500)
            + ("typed_name" as Field).refusals(of: typedName, most: NewPerson.longestName) + (isAsSeen ? [] : [.changedMeanwhile])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let viewer = facts.keeping.viewer
        try db.execute(
            """
            INSERT INTO policy_confirmation (setting, id, kind, version, reviewed_on, next_review, findings, typed_name, digest, signed_by, signed_at)
            VALUES (\(asking.setting), \(id), \(kind), \(facts.current.version), \(viewer.today), \(nextReview), \(findings), \(typedName),
                    \(facts.current.digest), \(viewer.member), \(asking.now))
            """)
    }
}

/// A review of a version after which it stayed as it was.
public struct PolicyConfirmation: Sendable {
    public let reviewedOn: Day
    public let nextReview: Day
    public let findings: String
    public let typedName: String
    let signedAt: Int

    /// The last one of each version.
    static func latest(of kind: PolicyKind, in setting: Setting.ID, from db: Reader) throws -> [Int: PolicyConfirmation] {
        let all = try db.rows(
            """
            SELECT version, reviewed_on, next_review, findings, typed_name, signed_at FROM policy_confirmation
            WHERE setting = \(setting) AND kind = \(kind) ORDER BY signed_at, id
            """
        ) { row in
            (
                try row.integer(0),
                PolicyConfirmation(
                    reviewedOn: try row.day(1), nextReview: try row.day(2), findings: try row.text(3), typedName: try row.text(4),
                    signedAt: try row.integer(5))
            )
        }
        return Dictionary(all, uniquingKeysWith: { _, later in later })
    }
}
