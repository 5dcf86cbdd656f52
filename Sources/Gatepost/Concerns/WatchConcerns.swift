import Safeguarding
import Storage

/// The caretaker's rounds: tells whoever deals with what came in by the door, warns while a clock runs out, and passes a concern up when
/// nobody answered in time (N6).
struct WatchConcern: SealedAction {
    static let verb = "concern.watch"
    static let clauses = ["N6", "N24", "S15"]
    let concern: Concern.ID
    let secrets: Secrets

    struct Facts {
        let file: ConcernFile
        let people: ConcernPeople
        let route: ConcernRoute
        let events: [ConcernEvent]
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let zone = try Zone.of(asking.setting, in: db)
        let people = try ConcernPeople.load(in: asking.setting, on: zone.day(at: asking.now), from: db)
        let file = try ConcernFile.load(concern, in: asking.setting, with: secrets, from: db)
        let route = try people.route(file.state, from: db)
        return Facts(file: file, people: people, route: route, events: Self.events(file.state, route, at: asking.now, in: zone))
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.notMember] : facts.events.isEmpty ? [.changedMeanwhile] : []
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try facts.file.append(facts.events, by: .caretaker, at: asking.now, in: db)
        let after = try ConcernFile.load(concern, in: asking.setting, with: secrets, from: db.reader)
        let handlers = try facts.people.route(after.state, from: db.reader).handlers
        try ConcernLetters.tell(
            handlers, of: concern, isUrgent: after.state.isUrgent || facts.events.contains(.wentUp), for: asking, in: db)
    }

    /// What time has brought to a concern since somebody last looked.
    static func events(_ state: ConcernState, _ route: ConcernRoute, at now: Int, in zone: Zone) -> [ConcernEvent] {
        guard state.isOpen else { return [] }
        let (today, minute) = zone.dayAndMinute(at: now)
        var events: [ConcernEvent] = []
        if !state.isAlerted, state.isUrgent || (today > zone.day(at: state.raisedAt) && minute >= 7 * 60) { events.append(.alerted) }
        var isOver = false
        // One warning for each clock and stage; several referrals that wait share theirs.
        for clock in state.clocks({ zone.day(at: $0) }) {
            let stage = clock.stage(on: today, at: now)
            // Nobody is warned on the day on which they were told.
            guard stage == .over || (stage == .soon && clock.kind != .acknowledge && today > clock.begunOn) else { continue }
            let warning = ConcernState.Warning(clock.kind, isOver: stage == .over)
            guard !state.warnings.contains(warning), !events.contains(.warned(clock: clock.kind, isOver: warning.isOver)) else { continue }
            events.append(.warned(clock: clock.kind, isOver: warning.isOver))
            isOver = isOver || warning.isOver
        }
        if isOver, !route.next.isEmpty { events.append(.wentUp) }
        return events
    }
}

extension Caretaker {
    /// Looks through what is open in a setting.
    static func watchConcerns(in setting: Setting.ID, of application: Application) async throws {
        let asking = application.asking(.caretaker, in: setting)
        let secrets = application.secrets
        let due = try await application.read(in: setting) { db in
            let zone = try Zone.of(setting, in: db)
            let people = try ConcernPeople.load(in: setting, on: zone.day(at: asking.now), from: db)
            return try ConcernFile.all(open: true, in: setting, with: secrets, from: db).filter { file in
                !WatchConcern.events(file.state, try people.route(file.state, from: db), at: asking.now, in: zone).isEmpty
            }.map(\.id)
        }
        for concern in due { try await application.gate.perform(WatchConcern(concern: concern, secrets: secrets), for: asking) }
    }
}
