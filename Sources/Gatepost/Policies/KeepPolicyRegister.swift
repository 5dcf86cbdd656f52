public import Safeguarding
public import Storage

/// Puts a policy that is kept outside on the register, with its dates (D23). A later entry succeeds it.
public struct RegisterPaperPolicy: Action {
    public static let verb = "policy.paper"
    public static let clauses = ["D20", "D23"]
    let id: Record.ID
    let kind: PolicyKind
    let face: PolicyFace
    let issuedOn: Day?
    let keptAt: String
    let signedBy: String
    public var subject: [UInt8] { kind.subject }

    /// - Parameters:
    ///   - keptAt: where it is found: "green folder in the office".
    ///   - signedBy: whoever signed it, as it stands under it.
    public init(_ id: Record.ID, of kind: PolicyKind, face: PolicyFace, issuedOn: Day?, keptAt: String, signedBy: String) {
        self.id = id
        self.kind = kind
        self.face = face
        self.issuedOn = issuedOn
        self.keptAt = keptAt
        self.signedBy = signedBy
    }

    public struct Facts {
        let keeping: KeepingPolicies
        let isHere: Bool
        let isEntered: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            keeping: try KeepingPolicies(asking, in: db), isHere: try Agreement.exists(kind, in: asking.setting, from: db),
            isEntered: try db.exists("SELECT 1 FROM policy_paper WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let today = facts.keeping.viewer.today
        var refusals = facts.keeping.refusals + face.paperRefusals(issued: issuedOn, on: today)
        refusals += ("kept_at" as Field).refusals(of: keptAt, most: 120) + ("signed_by" as Field).refusals(of: signedBy, most: 100)
        // What is signed here has one home: its versions.
        if facts.isHere || facts.isEntered { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO policy_paper (setting, id, kind, label, approving_body, issued_on, reviewed_on, next_review, kept_at, signed_by,
                                      recorded_by, recorded_at)
            VALUES (\(asking.setting), \(id), \(kind), \(face.label), \(face.approvingBody), \(issuedOn), \(face.reviewedOn), \(face.nextReview),
                    \(keptAt), \(signedBy), \(facts.keeping.viewer.member), \(asking.now))
            """)
    }
}

extension PolicyFace {
    /// A paper may be overdue already; then the register says so. Its review is due within twelve months of the last one all the same.
    func paperRefusals(issued: Day?, on today: Day) -> [Refusal] {
        var refusals = ("label" as Field).refusals(of: label, most: 40) + ("approving_body" as Field).refusals(of: approvingBody, most: 120)
        guard let issued else { return refusals + [.missing("issued_on")] }
        guard let reviewedOn else { return refusals + [.missing("reviewed_on")] }
        guard let nextReview else { return refusals + [.missing("next_review")] }
        if issued > today { refusals.append(.dayOutOfRange("issued_on")) }
        if reviewedOn > today { refusals.append(.dayOutOfRange("reviewed_on")) }
        let latest = latestReview(from: max(issued, reviewedOn))
        if nextReview <= reviewedOn || nextReview > latest { refusals.append(.reviewTooLate(latest)) }
        return refusals
    }
}

/// Asks for a review before its time, with the reason: the law, technology or our own way of working has changed (N35).
public struct ReviewPolicyEarly: Action {
    public static let verb = "policy.review-early"
    public static let clauses = ["N35", "D20"]
    let id: Record.ID
    let kind: PolicyKind
    let reason: String
    let dueOn: Day?
    public var subject: [UInt8] { kind.subject }

    public init(_ id: Record.ID, of kind: PolicyKind, reason: String, dueOn: Day?) {
        self.id = id
        self.kind = kind
        self.reason = reason
        self.dueOn = dueOn
    }

    public struct Facts {
        let keeping: KeepingPolicies
        let current: PolicyVersion
        let isAsked: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let keeping = try KeepingPolicies(asking, in: db)
        guard let current = try PolicyVersion.load(kind, in: asking.setting, zone: keeping.viewer.zone, from: db) else { throw NotFound() }
        return Facts(
            keeping: keeping, current: current,
            isAsked: try db.exists("SELECT 1 FROM policy_review WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = facts.keeping.refusals + ("reason" as Field).refusals(of: reason, most: 500)
        let today = facts.keeping.viewer.today
        if let dueOn {
            // Early means earlier than it is due already.
            let latest = facts.current.nextReview ?? latestReview(from: today)
            if dueOn < today || dueOn > latest { refusals.append(.dayOutOfRange("due_on")) }
        } else {
            refusals.append(.missing("due_on"))
        }
        if facts.isAsked { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO policy_review (setting, id, kind, version, reason, due_on, asked_by, asked_at)
            VALUES (\(asking.setting), \(id), \(kind), \(facts.current.version), \(reason), \(dueOn), \(facts.keeping.viewer.member), \(asking.now))
            """)
    }
}

/// Links a policy to others, besides those that it always has (D23).
public struct LinkPolicies: Action {
    public static let verb = "policy.link"
    public static let clauses = ["D23", "S8", "S9"]
    let kind: PolicyKind
    let linked: Set<PolicyKind>
    public var subject: [UInt8] { kind.subject }

    public init(_ kind: PolicyKind, to linked: Set<PolicyKind>) {
        self.kind = kind
        self.linked = linked
    }

    public struct Facts {
        let keeping: KeepingPolicies
        let linked: Set<PolicyKind>
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(keeping: try KeepingPolicies(asking, in: db), linked: try PolicyLinks.added(to: kind, in: asking.setting, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.keeping.refusals + (linked.contains(kind) ? [.notUnderstood("linked")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (member, wanted) = (facts.keeping.viewer.member, linked.subtracting(kind.linked))
        for gone in facts.linked.subtracting(wanted) {
            try db.execute(
                """
                UPDATE policy_link SET ended_by = \(member), ended_at = \(asking.now)
                WHERE setting = \(asking.setting) AND kind = \(kind) AND linked = \(gone) AND ended_at IS NULL
                """)
        }
        for other in PolicyKind.allCases where wanted.contains(other) && !facts.linked.contains(other) {
            try db.execute(
                """
                INSERT INTO policy_link (setting, id, kind, linked, added_by, added_at)
                VALUES (\(asking.setting), \(asking.identifier() as Record.ID), \(kind), \(other), \(member), \(asking.now))
                """)
        }
    }
}

/// The links that a setting added by itself.
enum PolicyLinks {
    static func added(to kind: PolicyKind, in setting: Setting.ID, from db: Reader) throws -> Set<PolicyKind> {
        Set(
            try db.rows("SELECT linked FROM policy_link WHERE setting = \(setting) AND kind = \(kind) AND ended_at IS NULL") {
                try $0.word(0)
            })
    }
}
