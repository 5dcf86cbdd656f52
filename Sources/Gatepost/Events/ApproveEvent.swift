public import Safeguarding
public import Storage

/// What is asked about a version of an event by whoever decides on it.
public struct EventAtGate {
    let viewer: Viewer
    let gaps: [Gap]
    let event: EventOnRecord
    let findings: [Finding]
    /// The humans who wrote what families do not see yet.
    let writers: Set<Person.ID>
    /// Families for whom it is, and for whom it was.
    let families, before: Set<Member.ID>

    init(_ id: Event.ID, for asking: Asking, in db: Reader) throws {
        let viewer = try asking.viewer(in: db)
        guard viewer.seesWholePage, let event = try EventOnRecord.load(id, in: asking.setting, from: db) else { throw NotFound() }
        self.viewer = viewer
        self.event = event
        gaps = try Readiness.gaps(of: viewer.member, in: viewer.setting, on: viewer.today, from: db)
        findings = try SettingWords.guarding(asking.setting, in: db).findings(inAll: event.latest.draft.texts)
        writers = Set(try event.writers.compactMap { try Kin.person($0, in: asking.setting, from: db) })
        func families(_ version: EventVersion?) throws -> Set<Member.ID> {
            guard let version else { return [] }
            return Set(try EventReaders.families(of: version.draft.audience, in: asking.setting, at: asking.now, from: db))
        }
        self.families = try families(event.latest)
        before = try families(event.shown)
    }

    /// Not decided yet, and what the decider was shown.
    func waiting(_ version: Int) -> [Refusal] {
        if event.cancelledAt != nil { return [.eventOver] }
        return event.latest.version == version && event.latest.waits ? [] : [.changedSinceSeen]
    }

    /// What keeps this viewer from deciding.
    var refusals: [Refusal] {
        [
            holdsDuty(Duty.approving, held: viewer.duties), secondPerson(contributors: writers, approver: viewer.person),
            pageAuthorised(viewer.pageStanding),
        ].compactMap(\.self) + readyToApprove(gaps: gaps)
    }
}

/// A second person lets an event out to families, or a change of one, and they are told (N28).
public struct ApproveEvent: Action {
    public static let verb = "event.approve"
    public static let certainty = Certainty.justProven
    public static let device = DeviceNeed.owned
    public static let clauses = ["N1", "N28", "N34", "N7", "B8"]
    let event: Event.ID
    let version: Int
    public var subject: [UInt8] { event.bytes }

    /// - Parameter version: the one that the approver was shown; what was written since is not let out with it.
    public init(_ event: Event.ID, version: Int) {
        self.event = event
        self.version = version
    }

    public func facts(for asking: Asking, in db: Reader) throws -> EventAtGate { try EventAtGate(event, for: asking, in: db) }

    public func refusals(_ facts: EventAtGate, to asking: Asking) -> [Refusal] {
        let waiting = facts.waiting(version)
        guard waiting.isEmpty else { return waiting }
        let draft = facts.event.latest.draft
        return facts.refusals + draft.refusals + draft.refusals(at: asking.now) + facts.findings.map(Refusal.word)
    }

    public func apply(_ facts: EventAtGate, for asking: Asking, in db: Writer) throws {
        let (new, old) = (facts.event.latest, facts.event.shown)
        try db.execute(
            """
            UPDATE event_version SET approved_by = \(facts.viewer.member), approved_at = \(asking.now)
            WHERE setting = \(asking.setting) AND event = \(event) AND version = \(version)
            """)
        // Moved, it is reminded of anew.
        let reminded = old?.draft.startsAt == new.draft.startsAt ? facts.event.remindedAt : nil
        try db.execute(
            """
            UPDATE event SET live = \(version), sequence = \(facts.event.sequence + (old == nil ? 0 : 1)), told_at = \(asking.now),
            reminded_at = \(reminded) WHERE setting = \(asking.setting) AND id = \(event)
            """)
        try EventReaders.tell(.newEvent, facts.families.subtracting(facts.before), of: event, for: asking, in: db)
        try EventReaders.tell(.eventChanged, facts.families.intersection(facts.before), of: event, for: asking, in: db)
    }
}

/// A second person gives an event back, with what should change.
public struct ReturnEvent: Action {
    public static let verb = "event.return"
    public static let clauses = ["N28"]
    static let longestReason = 300
    let event: Event.ID
    let version: Int
    let reason: String
    public var subject: [UInt8] { event.bytes }

    public init(_ event: Event.ID, version: Int, because reason: String) {
        self.event = event
        self.version = version
        self.reason = reason
    }

    public func facts(for asking: Asking, in db: Reader) throws -> EventAtGate { try EventAtGate(event, for: asking, in: db) }

    public func refusals(_ facts: EventAtGate, to asking: Asking) -> [Refusal] {
        let waiting = facts.waiting(version)
        guard waiting.isEmpty else { return waiting }
        return [holdsDuty(Duty.approving, held: facts.viewer.duties)].compactMap(\.self)
            + Field("reason").refusals(of: reason, most: Self.longestReason)
    }

    public func apply(_ facts: EventAtGate, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE event_version SET returned_by = \(facts.viewer.member), returned_at = \(asking.now), reason = \(reason)
            WHERE setting = \(asking.setting) AND event = \(event) AND version = \(version)
            """)
    }
}
