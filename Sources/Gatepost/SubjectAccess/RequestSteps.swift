public import Safeguarding
public import Storage

/// Somebody made sure who it is that asks: for most a face that is known, and no more than is needed (P13).
public struct CheckIdentity: Action {
    public static let verb = "subject.identity"
    public static let clauses = ["P13"]
    private let request: SubjectRequest.ID
    private let how: String
    public var subject: [UInt8] { request.bytes }

    /// - Parameter how: as "known to us", "passport seen".
    public init(_ request: SubjectRequest.ID, how: String) {
        self.request = request
        self.how = how
    }

    public func facts(for asking: Asking, in db: Reader) throws -> RequestInHand { try RequestInHand(request, for: asking, in: db) }

    public func refusals(_ facts: RequestInHand, to asking: Asking) -> [Refusal] {
        facts.refusals + ("identity" as Field).refusals(of: how, most: SubjectRequest.longestIdentity)
    }

    public func apply(_ facts: RequestInHand, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE subject_request SET identity = \(how), identity_by = \(facts.viewer.member), identity_on = \(facts.viewer.today)
            WHERE setting = \(asking.setting) AND id = \(request)
            """)
    }
}

/// It is complex: it takes up to two months more, and whoever asked was told why within the first (P13).
public struct ExtendRequest: Action {
    public static let verb = "subject.extend"
    public static let device = DeviceNeed.owned
    public static let clauses = ["P13"]
    private let request: SubjectRequest.ID
    private let reason: String
    public var subject: [UInt8] { request.bytes }

    /// - Parameter reason: as they were told it.
    public init(_ request: SubjectRequest.ID, because reason: String) {
        self.request = request
        self.reason = reason
    }

    public func facts(for asking: Asking, in db: Reader) throws -> RequestInHand { try RequestInHand(request, for: asking, in: db) }

    public func refusals(_ facts: RequestInHand, to asking: Asking) -> [Refusal] {
        facts.refusals + [extendable(facts.request.clock, on: facts.viewer.today)].compactMap(\.self)
            + ("reason" as Field).refusals(of: reason, most: SubjectRequest.longestAnswer)
    }

    public func apply(_ facts: RequestInHand, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE subject_request SET extended_for = \(reason), extended_by = \(facts.viewer.member), extended_on = \(facts.viewer.today)
            WHERE setting = \(asking.setting) AND id = \(request)
            """)
    }
}

/// Whoever asked was answered: the request is closed, with what they were told.
public struct CloseRequest: Action {
    public static let verb = "subject.close"
    public static let device = DeviceNeed.owned
    public static let clauses = ["P13"]
    private let request: SubjectRequest.ID
    private let outcome: SubjectRequest.Outcome
    private let answer: String
    public var subject: [UInt8] { request.bytes }

    /// - Parameter answer: what they were told; needed where they did not get all that they asked for.
    public init(_ request: SubjectRequest.ID, _ outcome: SubjectRequest.Outcome, answer: String) {
        self.request = request
        self.outcome = outcome
        self.answer = answer
    }

    public struct Facts {
        let work: RequestInHand
        /// Of a request for a copy: two people let one out. Of others: something was put right, or erased.
        let isDone: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let work = try RequestInHand(request, for: asking, in: db)
        let setting = asking.setting
        let isDone =
            switch work.request.kind {
            case .access:
                try db.exists(
                    "SELECT 1 FROM subject_pack k WHERE k.setting = \(setting) AND k.request = \(request) AND k.released_at IS NOT NULL")
            case .correction: try db.exists("SELECT 1 FROM correction c WHERE c.setting = \(setting) AND c.request = \(request)")
            case .erasure: try db.exists("SELECT 1 FROM erasure e WHERE e.setting = \(setting) AND e.subject = \(work.subject.id)")
            }
        return Facts(work: work, isDone: isDone)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.work.refusals + ("answer" as Field).refusals(of: answer, most: SubjectRequest.longestAnswer, required: outcome == .refused)
            + (outcome == .done && !facts.isDone ? [.missing("outcome")] : [])
            + (outcome == .takenBack ? [] : [identityChecked(facts.work.request.identityOn != nil)].compactMap(\.self))
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE subject_request SET outcome = \(outcome), answer = \(answer), closed_by = \(facts.work.viewer.member), closed_at = \(asking.now)
            WHERE setting = \(asking.setting) AND id = \(request)
            """)
        // What nobody has approved by then goes to nobody.
        let open: [SubjectPack.ID] = try db.rows(
            """
            SELECT k.id FROM subject_pack k WHERE k.setting = \(asking.setting) AND k.request = \(request) AND k.released_at IS NULL
            AND k.state <> \(Keepsake.State.ended)
            """
        ) { try $0.identifier(0) }
        for pack in open { try PackInWork.end(pack, for: asking, in: db) }
    }
}

/// Something that was wrong has been put right, and who put it right (P13; UK GDPR, article 16). The change itself is made where the record is,
/// through that page's own action; this notes for whoever asked what it was.
public struct NoteCorrection: Action {
    public static let verb = "subject.correct"
    public static let clauses = ["P13"]
    public static let longest = 500
    private let correction: Record.ID
    private let request: SubjectRequest.ID
    private let what, former, corrected: String
    public var subject: [UInt8] { request.bytes }

    public init(_ correction: Record.ID, of request: SubjectRequest.ID, what: String, former: String, corrected: String) {
        self.correction = correction
        self.request = request
        self.what = what
        self.former = former
        self.corrected = corrected
    }

    public struct Facts {
        let work: RequestInHand
        let isTaken: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            work: try RequestInHand(request, for: asking, in: db),
            isTaken: try db.exists("SELECT 1 FROM correction c WHERE c.setting = \(asking.setting) AND c.id = \(correction)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.work.refusals + (facts.work.request.kind == .correction ? [] : [.notUnderstood("what")])
            + [identityChecked(facts.work.request.identityOn != nil)].compactMap(\.self)
            + ("what" as Field).refusals(of: what, most: NoteCorrection.longest)
            + ("former" as Field).refusals(of: former, most: NoteCorrection.longest, required: false)
            + ("corrected" as Field).refusals(of: corrected, most: NoteCorrection.longest)
            + (facts.isTaken ? [.alreadyTaken("id")] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO correction (setting, id, request, what, former, corrected, corrected_by, corrected_at)
            VALUES (\(asking.setting), \(correction), \(request), \(what), \(former), \(corrected), \(facts.work.viewer.member), \(asking.now))
            """)
    }
}
