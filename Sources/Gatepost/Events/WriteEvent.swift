public import Safeguarding
public import Storage

/// Somebody who may write posts writes an event, or changes one (N1). Each time it is kept it is a new version, so what families see stays
/// as it is until a second person lets the new one out.
public struct WriteEvent: Action {
    public static let verb = "event.write"
    public static let device = DeviceNeed.owned
    public static let clauses = ["N1", "N28", "S3"]
    let event: Event.ID
    let draft: EventDraft
    let seen: Int
    let submits: Bool
    public var subject: [UInt8] { event.bytes }

    /// - Parameters:
    ///   - event: the form's own, so that sending it twice makes one.
    ///   - seen: the version that the form began with; 0 for a new event.
    ///   - submits: puts it to a second person as well.
    public init(_ event: Event.ID, _ draft: EventDraft, seen: Int, submits: Bool) {
        self.event = event
        self.draft = draft
        self.seen = seen
        self.submits = submits
    }

    public struct Facts {
        let viewer: Viewer
        let gaps: [Gap]
        let event: EventOnRecord?
        let findings: [Finding]
        let rooms: Set<Room.ID>
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.seesWholePage else { throw NotFound() }
        let rooms: [Room.ID] = try db.rows("SELECT id FROM room WHERE setting = \(asking.setting) AND closed_at IS NULL") {
            try $0.identifier(0)
        }
        return Facts(
            viewer: viewer, gaps: try Readiness.gaps(of: viewer.member, in: viewer.setting, on: viewer.today, from: db),
            event: try EventOnRecord.load(event, in: asking.setting, from: db),
            findings: submits ? try SettingWords.guarding(asking.setting, in: db).findings(inAll: draft.texts) : [], rooms: Set(rooms))
    }

    /// The same form sent again.
    private func isKept(_ facts: Facts) -> Bool {
        guard let latest = facts.event?.latest else { return false }
        return latest.version == seen + 1 && latest.draft == draft && latest.writtenBy == facts.viewer.member
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = PostRights.drafting(facts.viewer, facts.gaps) + draft.refusals
        if !draft.audience.rooms.isSubset(of: facts.rooms) { refusals.append(.notUnderstood("rooms")) }
        if submits { refusals += draft.refusals(at: asking.now) + facts.findings.map(Refusal.word) }
        guard let event = facts.event else { return seen == 0 ? refusals : refusals + [.changedMeanwhile] }
        if event.cancelledAt != nil { refusals.append(.eventOver) }
        if event.latest.version != seen, !isKept(facts) { refusals.append(.changedMeanwhile) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !isKept(facts) else { return }
        if facts.event == nil {
            try db.execute(
                """
                INSERT INTO event (setting, id, made_at, live, sequence) VALUES (\(asking.setting), \(event), \(asking.now), \(0), \(0))
                """)
        }
        let version = seen + 1
        try db.execute(
            """
            INSERT INTO event_version (setting, event, version, title, words, place, starts_at, ends_at, audience, wants_replies, written_by,
                                       written_at, submitted_at)
            VALUES (\(asking.setting), \(event), \(version), \(draft.title), \(draft.words), \(draft.place), \(draft.startsAt), \(draft.endsAt),
                    \(draft.audience.kind), \(draft.wantsReplies), \(facts.viewer.member), \(asking.now), \(submits ? asking.now : nil))
            """)
        for room in draft.audience.rooms.sorted() {
            try db.execute(
                "INSERT INTO event_room (setting, event, version, room) VALUES (\(asking.setting), \(event), \(version), \(room))")
        }
    }
}

/// Whoever runs the page, a manager or whoever wrote it calls an event off. One person is enough: that makes things safer, and families
/// who are coming have to know at once.
public struct CancelEvent: Action {
    public static let verb = "event.cancel"
    public static let clauses = ["N1"]
    static let longestReason = 300
    let event: Event.ID
    let reason: String
    public var subject: [UInt8] { event.bytes }

    /// - Parameter reason: for families; may be empty.
    public init(_ event: Event.ID, because reason: String) {
        self.event = event
        self.reason = reason
    }

    public struct Facts {
        let viewer: Viewer
        let event: EventOnRecord
        let findings: [Finding]
        let families: [Member.ID]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.seesWholePage, let event = try EventOnRecord.load(event, in: asking.setting, from: db) else { throw NotFound() }
        return Facts(
            viewer: viewer, event: event, findings: try SettingWords.guarding(asking.setting, in: db).findings(in: reason),
            families: try event.shown.map {
                try EventReaders.families(of: $0.draft.audience, in: asking.setting, at: asking.now, from: db)
            } ?? [])
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = Field("reason").refusals(of: reason, most: Self.longestReason, required: false) + facts.findings.map(Refusal.word)
        let duties = Duty.drafting.union(Duty.managing)
        if !facts.viewer.holds(duties) { refusals.append(.needsDuty(duties)) }
        let isOver = (facts.event.shown ?? facts.event.latest).draft.endsAt <= asking.now
        if facts.event.cancelledAt != nil || isOver { refusals.append(.eventOver) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            UPDATE event SET cancelled_by = \(facts.viewer.member), cancelled_at = \(asking.now), reason = \(reason), sequence = sequence + 1,
            told_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(event)
            """)
        try EventReaders.tell(.eventCancelled, Set(facts.families), of: event, for: asking, in: db)
    }
}
