public import Safeguarding
public import Storage

/// What a version's face says, as somebody wants to issue it (B15).
public struct PolicyFace: Hashable, Sendable {
    public var label: String
    public var approvingBody: String
    public var reviewedOn: Day?
    public var nextReview: Day?

    public init(label: String, approvingBody: String, reviewedOn: Day?, nextReview: Day?) {
        self.label = label
        self.approvingBody = approvingBody
        self.reviewedOn = reviewedOn
        self.nextReview = nextReview
    }

    func refusals(on today: Day) -> [Refusal] {
        ("label" as Field).refusals(of: label, most: 40) + ("approving_body" as Field).refusals(of: approvingBody, most: 120)
            + policyDates(reviewed: reviewedOn, next: nextReview, today: today)
    }
}

/// The registered person signs a version into force by typing their name, bound to the very words they were shown (D20, D21).
/// Everybody whom it concerns is asked to read and sign it from that moment (D22).
public struct IssuePolicy: Action {
    public static let verb = "policy.issue"
    public static let clauses = ["D20", "D21", "D22", "N2", "N35", "B15"]
    let kind: PolicyKind
    let seen: [UInt8]
    let face: PolicyFace
    let typedName: String
    let alsoReaders: Set<PolicyReaders>
    /// What is new; wanted for every version but the first.
    let changes: String
    let graceDays: Int
    public var subject: [UInt8] { kind.subject }

    /// - Parameters:
    ///   - seen: the draft's digest as the registered person was shown it.
    ///   - alsoReaders: people whom it is put to besides those it always concerns.
    ///   - graceDays: days for which signatures at the version before go on counting; none unless the change is small.
    public init(
        _ kind: PolicyKind, seen: [UInt8], face: PolicyFace, typedName: String, alsoReaders: Set<PolicyReaders> = [], changes: String = "",
        graceDays: Int = 0
    ) {
        self.kind = kind
        self.seen = seen
        self.face = face
        self.typedName = typedName
        self.alsoReaders = alsoReaders
        self.changes = changes
        self.graceDays = graceDays
    }

    public struct Facts {
        let keeping: KeepingPolicies
        let draft: PolicyDraft
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let keeping = try KeepingPolicies(asking, in: db)
        guard let draft = try PolicyDraft.open(kind, in: asking.setting, from: db) else { throw NotFound() }
        return Facts(keeping: keeping, draft: draft)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let viewer = facts.keeping.viewer
        var refusals = [registeredPersonSigns(viewer.duties)].compactMap(\.self) + facts.draft.incomplete + face.refusals(on: viewer.today)
        refusals += ("typed_name" as Field).refusals(of: typedName, most: NewPerson.longestName)
        refusals += ("changes" as Field).refusals(of: changes, most: 1_000, required: facts.draft.version > 1)
        if !(0...longestGrace).contains(graceDays) { refusals.append(.notUnderstood("grace_days")) }
        if seen != facts.draft.digest { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let (viewer, draft) = (facts.keeping.viewer, facts.draft)
        let grace = graceDays > 0 && draft.version > 1 ? viewer.today.adding(days: graceDays) : nil
        try db.execute(
            """
            INSERT INTO document (setting, kind, version, title, words, digest, issued_at, issued_by)
            VALUES (\(asking.setting), \(kind), \(draft.version), \(draft.title), \(draft.text.text), \(draft.digest), \(asking.now), \(viewer.member))
            """)
        try PolicySignature(
            kind: kind, version: draft.version, digest: draft.digest, face: face, readers: kind.readers.union(alsoReaders),
            graceUntil: grace,
            changes: changes, outline: draft.text.outline, typedName: typedName
        ).write(by: viewer.member, for: asking, in: db)
        try db.execute("UPDATE policy_draft SET issued_version = \(draft.version) WHERE setting = \(asking.setting) AND id = \(draft.id)")
        for reader in try PolicyLetters.members(of: kind.readers.union(alsoReaders), in: asking.setting, on: viewer.today, from: db.reader)
        where reader != viewer.member {
            try PolicyLetters.askToRead(kind, draft.version, reader, for: asking, in: db)
        }
    }
}

/// The registered person signs a starting text as it stands, so that it has a face and a day on which it is looked at again (D21).
public struct AdoptPolicy: Action {
    public static let verb = "policy.adopt"
    public static let clauses = ["D20", "D21", "B15"]
    let kind: PolicyKind
    let seen: [UInt8]
    let face: PolicyFace
    let typedName: String
    public var subject: [UInt8] { kind.subject }

    public init(_ kind: PolicyKind, seen: [UInt8], face: PolicyFace, typedName: String) {
        self.kind = kind
        self.seen = seen
        self.face = face
        self.typedName = typedName
    }

    public struct Facts {
        let keeping: KeepingPolicies
        let current: PolicyVersion
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let keeping = try KeepingPolicies(asking, in: db)
        guard let current = try PolicyVersion.load(kind, in: asking.setting, zone: keeping.viewer.zone, from: db) else { throw NotFound() }
        return Facts(keeping: keeping, current: current)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        let viewer = facts.keeping.viewer
        var refusals = [registeredPersonSigns(viewer.duties)].compactMap(\.self) + face.refusals(on: viewer.today)
        refusals += ("typed_name" as Field).refusals(of: typedName, most: NewPerson.longestName)
        if facts.current.face != nil || seen != facts.current.digest { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let current = facts.current
        try PolicySignature(
            kind: kind, version: current.version, digest: current.digest, face: face, readers: kind.readers, graceUntil: nil, changes: "",
            outline: current.text.outline, typedName: typedName
        ).write(by: facts.keeping.viewer.member, for: asking, in: db)
    }
}

/// The row that says who signed a version into force, and with which face.
private struct PolicySignature {
    let kind: PolicyKind
    let version: Int
    let digest: [UInt8]
    let face: PolicyFace
    let readers: Set<PolicyReaders>
    let graceUntil: Day?
    let changes: String
    let outline: String
    let typedName: String

    func write(by member: Member.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO policy_issue (setting, kind, version, label, approving_body, reviewed_on, next_review, readers, grace_until, changes,
                                      outline, registered, typed_name, digest, signed_at)
            VALUES (\(asking.setting), \(kind), \(version), \(face.label), \(face.approvingBody), \(face.reviewedOn), \(face.nextReview),
                    \(PolicyReaders.text(readers)), \(graceUntil), \(changes), \(outline), \(member), \(typedName), \(digest), \(asking.now))
            """)
    }
}
