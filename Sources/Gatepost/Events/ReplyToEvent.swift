public import Safeguarding
public import Storage

/// A family says whether they are coming. Only the office reads it, all of it together; no family is shown another's answer, nor a number
/// (S10, P8). The last answer counts. A relative answers for nobody but themselves, and has no word to add: they look on, and whoever
/// brings the child says so (S4).
public struct ReplyToEvent: Action {
    public static let verb = "event.reply"
    public static let clauses = ["N1", "S10"]
    let event: Event.ID
    let reply: EventReply
    public var subject: [UInt8] { event.bytes }

    public init(_ event: Event.ID, _ reply: EventReply) {
        self.event = event
        self.reply = reply
    }

    public struct Facts {
        let viewer: Viewer
        let event: EventOnRecord
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.capacity.isFamily, let event = try EventOnRecord.load(event, in: asking.setting, from: db), event.isShown(to: viewer) else {
            throw NotFound()
        }
        return Facts(viewer: viewer, event: event)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        guard facts.event.isOpen(at: asking.now) else { return [.eventOver] }
        guard facts.viewer.isRelative else { return reply.refusals }
        return reply.refusals + (reply.people > 1 ? [.notUnderstood("people")] : []) + (reply.note.isEmpty ? [] : [.notUnderstood("note")])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO event_reply (setting, event, member, coming, people, note, said_at)
            VALUES (\(asking.setting), \(event), \(facts.viewer.member), \(reply.isComing), \(reply.people), \(reply.note), \(asking.now))
            ON CONFLICT (setting, event, member)
            DO UPDATE SET coming = \(reply.isComing), people = \(reply.people), note = \(reply.note), said_at = \(asking.now)
            """)
    }
}

/// The caretaker reminds families of an event the day before: those who are coming, and those who have not said. Once.
struct RemindOfEvent: Action {
    static let verb = "event.remind"
    static let clauses = ["N1"]
    let event: Event.ID
    var subject: [UInt8] { event.bytes }

    struct Facts {
        let isDue: Bool
        let told: Set<Member.ID>
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard let event = try EventOnRecord.load(event, in: asking.setting, from: db) else { throw NotFound() }
        let zone = try Zone.of(asking.setting, in: db)
        guard RemindOfEvent.isDue(event, at: asking.now, in: zone), let shown = event.shown else { return Facts(isDue: false, told: []) }
        let replies = try EventReaders.replies(to: event.id, in: asking.setting, from: db)
        let families = try EventReaders.families(of: shown.draft.audience, in: asking.setting, at: asking.now, from: db)
        return Facts(isDue: true, told: Set(families.filter { replies[$0]?.isComing ?? true }))
    }

    /// From four in the afternoon of the day before, until it begins.
    static func isDue(_ event: EventOnRecord, at now: Int, in zone: Zone) -> Bool {
        guard let draft = event.shown?.draft, event.cancelledAt == nil, event.remindedAt == nil, draft.startsAt > now else { return false }
        // Whoever was told less than a day ago has not forgotten.
        if let told = event.toldAt, draft.startsAt - told < Span.day { return false }
        return now >= zone.moment(on: zone.day(at: draft.startsAt).adding(days: -1), minute: 16 * 60)
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.needsDuty(Duty.managing)] : facts.isDue ? [] : [.changedMeanwhile]
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute("UPDATE event SET reminded_at = \(asking.now) WHERE setting = \(asking.setting) AND id = \(event)")
        try EventReaders.tell(.eventReminder, facts.told, of: event, for: asking, in: db)
    }
}

extension Caretaker {
    static func remindOfEvents(in setting: Setting.ID, of application: Application) async throws {
        let now = application.clock.now
        let due = try await application.read(in: setting) { db in
            let zone = try Zone.of(setting, in: db)
            return try EventOnRecord.coming(after: now, in: setting, most: 200, from: db)
                .filter { RemindOfEvent.isDue($0, at: now, in: zone) }.map(\.id)
        }
        for event in due { try await application.gate.perform(RemindOfEvent(event: event), for: application.asking(.caretaker, in: setting)) }
    }
}
