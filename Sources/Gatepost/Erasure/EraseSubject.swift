public import Safeguarding
public import Storage

/// Erasing somebody, as far as one request has come: whoever it is about, what is held on them, and what would become of it.
public struct ErasureInHand {
    let work: RequestInHand
    let held: HeldOn
    let isErased: Bool
    let isOnHold: Bool

    /// - Parameter choices: what of theirs would come down.
    init(_ request: SubjectRequest.ID, _ choices: ErasureChoices, for viewer: Viewer, from db: Reader) throws {
        work = try RequestInHand(request, for: viewer, from: db)
        held = try HeldOn(work.subject, in: viewer.setting, from: db)
        isErased = try db.exists("SELECT 1 FROM erasure e WHERE e.setting = \(viewer.setting) AND e.subject = \(work.subject.id)")
        isOnHold = try ErasureOnHold.stands(over: held, choices, from: db)
    }

    var refusals: [Refusal] {
        work.refusals + (work.request.kind == .erasure ? [] : [.notUnderstood("kind")])
            + [identityChecked(work.request.identityOn != nil), hasLeft(lastDay: work.subject.lastDay, on: work.viewer.today)].compactMap(
                \.self)
            + (isErased ? [.changedMeanwhile] : []) + (isOnHold ? [.kept] : [])
    }
}

/// The first of two people asks that somebody is erased, having been shown exactly what goes and what is kept (P13).
public struct AskErasure: Action {
    public static let verb = "erasure.ask"
    public static let certainty = Certainty.justProven
    public static let clauses = ["P13"]
    private let plan: Record.ID
    private let request: SubjectRequest.ID
    private let choices: ErasureChoices
    private let seen: [UInt8]
    public var subject: [UInt8] { request.bytes }

    /// - Parameter seen: the digest of the plan they were shown.
    public init(_ plan: Record.ID, for request: SubjectRequest.ID, _ choices: ErasureChoices, seen: [UInt8]) {
        self.plan = plan
        self.request = request
        self.choices = choices
        self.seen = seen
    }

    public struct Facts {
        let hand: ErasureInHand
        let plan: ErasurePlan
        let isAsked: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        let hand = try ErasureInHand(request, choices, for: viewer, from: db)
        return Facts(
            hand: hand, plan: try ErasurePlan(hand.held, choices, on: viewer.today, from: db),
            isAsked: try db.exists(
                """
                SELECT 1 FROM erasure_plan l WHERE l.setting = \(asking.setting) AND (l.id = \(plan) OR (l.request = \(request)
                AND l.decided_at IS NULL))
                """))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.hand.refusals + [approvedAsSeen(seen, now: facts.plan.digest)].compactMap(\.self)
            + (facts.isAsked ? [.alreadyTaken("plan")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO erasure_plan (setting, id, request, pictures, comments, questions, posts, digest, asked_by, asked_at, confirmed)
            VALUES (\(asking.setting), \(plan), \(request), \(choices.pictures), \(choices.comments), \(choices.questions), \(choices.posts),
                    \(seen), \(facts.hand.work.viewer.member), \(asking.now), 0)
            """)
    }
}

/// What somebody asked to erase, as it waits for the second person.
public struct AskedErasure: Sendable {
    public let plan: Record.ID
    public let request: SubjectRequest.ID
    public let choices: ErasureChoices
    public let digest: [UInt8]
    public let askedBy: Member.ID
    public let askedAt: Int

    /// - Parameter which: a condition on a plan `l`.
    static func load(_ which: SQL, in setting: Setting.ID, from db: Reader) throws -> AskedErasure? {
        try db.row(
            """
            SELECT l.id, l.request, l.pictures, l.comments, l.questions, l.posts, l.digest, l.asked_by, l.asked_at FROM erasure_plan l
            WHERE l.setting = \(setting) AND l.decided_at IS NULL AND \(which)
            """
        ) { row in
            AskedErasure(
                plan: try row.identifier(0), request: try row.identifier(1),
                choices: ErasureChoices(
                    pictures: try row.word(2), comments: try row.word(3), questions: try row.word(4), posts: try row.word(5)),
                digest: try row.bytes(6), askedBy: try row.identifier(7), askedAt: try row.integer(8))
        }
    }
}

/// The second person erases somebody: exactly what both were shown, or nothing (P13).
struct ConfirmErasure: Action {
    static let verb = "erasure.confirm"
    static let certainty = Certainty.justProven
    static let clauses = ["P13"]
    private let plan: Record.ID
    private let seen: [UInt8]
    private let isOnlyHere: Bool
    private let secrets: Secrets
    var subject: [UInt8] { plan.bytes }

    /// - Parameters:
    ///   - seen: the digest of the plan they were shown.
    ///   - isOnlyHere: they belong to no other setting. Somebody who joined another meanwhile stops it.
    init(_ plan: Record.ID, seen: [UInt8], isOnlyHere: Bool, secrets: Secrets) {
        self.plan = plan
        self.seen = seen
        self.isOnlyHere = isOnlyHere
        self.secrets = secrets
    }

    struct Facts {
        let asked: AskedErasure
        let hand: ErasureInHand
        let plan: ErasurePlan
        let askedBy: Person.ID?
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard let asked = try AskedErasure.load("l.id = \(plan)", in: asking.setting, from: db) else { throw NotFound() }
        let hand = try ErasureInHand(asked.request, asked.choices, for: viewer, from: db)
        return Facts(
            asked: asked, hand: hand, plan: try ErasurePlan(hand.held, asked.choices, on: viewer.today, from: db),
            askedBy: try Kin.person(asked.askedBy, in: asking.setting, from: db))
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.hand.refusals
            + [
                twoToLoosen(askedBy: facts.askedBy, confirmedBy: facts.hand.work.viewer.person),
                approvedAsSeen(seen, now: facts.plan.digest),
                approvedAsSeen(facts.asked.digest, now: facts.plan.digest),
            ].compactMap(\.self)
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws -> Erasing.Leftovers {
        try db.execute(
            """
            UPDATE erasure_plan SET decided_by = \(facts.hand.work.viewer.member), decided_at = \(asking.now), confirmed = 1
            WHERE setting = \(asking.setting) AND id = \(plan)
            """)
        return try Erasing(held: facts.hand.held, choices: facts.asked.choices, secrets: secrets, isOnlyHere: isOnlyHere, asking: asking)
            .apply(in: db)
    }
}

/// The second person says no, or what was asked is not what it was: it is asked anew.
public struct DropErasure: Action {
    public static let verb = "erasure.drop"
    public static let clauses = ["P13"]
    private let plan: Record.ID
    public var subject: [UInt8] { plan.bytes }

    public init(_ plan: Record.ID) { self.plan = plan }

    public func facts(for asking: Asking, in db: Reader) throws -> RequestInHand {
        let viewer = try asking.viewer(in: db)
        guard let asked = try AskedErasure.load("l.id = \(plan)", in: asking.setting, from: db) else { throw NotFound() }
        return try RequestInHand(asked.request, for: viewer, from: db)
    }

    public func refusals(_ facts: RequestInHand, to asking: Asking) -> [Refusal] { facts.dealing }

    public func apply(_ facts: RequestInHand, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE erasure_plan SET decided_by = \(facts.viewer.member), decided_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(plan)
            """)
    }
}

extension Application {
    /// Erases somebody as the second person, then what lies outside the database: letters that became files, the list of erasures, and in the
    /// background the pictures in which others are.
    /// - Throws: `Refused`, `NotFound`, `ProofNeeded`.
    public func confirmErasure(_ plan: Record.ID, seen: [UInt8], for asking: Asking) async throws {
        let setting = asking.setting
        let members = try await read(in: setting) { db -> [Member.ID] in
            guard let asked = try AskedErasure.load("l.id = \(plan)", in: setting, from: db) else { throw NotFound() }
            return try DataSubject.load(RequestOnRecord.load(asked.request, in: setting, from: db).subject, in: setting, from: db).members
        }
        let isOnlyHere = try await belongOnly(members, to: setting)
        let left = try await gate.perform(ConfirmErasure(plan, seen: seen, isOnlyHere: isOnlyHere, secrets: secrets), for: asking)
        await finishErasing(left)
        try await keepErasures()
    }

    func belongOnly(_ members: [Member.ID], to setting: Setting.ID) async throws -> Bool {
        guard !members.isEmpty else { return true }
        return try await read(.across(.memberships)) { db in
            try !db.exists(
                """
                SELECT 1 FROM membership m JOIN membership o ON o.person = m.person
                WHERE m.setting = \(setting) AND m.id IN (\(list: members)) AND o.setting <> \(setting)
                """)
        }
    }

    func finishErasing(_ left: Erasing.Leftovers) async {
        for letter in left.letters { Letters.forget(letter, in: configuration.folder) }
        await erasedPictures.wake(self)
    }
}
