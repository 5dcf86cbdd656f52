public import Safeguarding
public import Storage

/// Writes down that something may be a breach of personal data (UK GDPR, article 33). The 72 hours run from when it was noticed, and those
/// who run the setting are told at once.
public struct NoteBreach: Action {
    public static let verb = "breach.note"
    public static let clauses = ["P13"]
    private let id: Record.ID
    private let title: String
    private let words: String
    private let noticedAt: Int?
    public var subject: [UInt8] { id.bytes }

    /// - Parameters:
    ///   - title: what it is called, without names.
    ///   - noticedAt: when somebody here noticed it, in microseconds since 1970.
    public init(_ id: Record.ID, _ title: String, facts: String, noticedAt: Int?) {
        self.id = id
        self.title = title
        words = facts
        self.noticedAt = noticedAt
    }

    public struct Facts {
        let viewer: Viewer
        let isTaken: Bool
        let others: [Member.ID]
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.isTeam else { throw NotFound() }
        return Facts(
            viewer: viewer, isTaken: try db.exists("SELECT 1 FROM breach WHERE setting = \(asking.setting) AND id = \(id)"),
            others: try Duties.holders(of: Duty.managing, in: asking.setting, from: db).filter { $0 != viewer.member })
    }

    public func refusals(_ found: Facts, to asking: Asking) -> [Refusal] {
        var refusals = [holdsDuty(Duty.protecting, held: found.viewer.duties)].compactMap(\.self)
        refusals += ("title" as Field).refusals(of: title, most: 120) + ("words" as Field).refusals(of: words, most: longestBreach)
        if let noticedAt {
            if noticedAt > asking.now || noticedAt < asking.now - 400 * Span.day { refusals.append(.dayOutOfRange("noticed_on")) }
        } else {
            refusals.append(.missing("noticed_on"))
        }
        return refusals + (found.isTaken ? [.alreadyTaken("id")] : [])
    }

    public func apply(_ found: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO breach (setting, id, title, noticed_at, noted_by, noted_at)
            VALUES (\(asking.setting), \(id), \(title), \(noticedAt), \(found.viewer.member), \(asking.now))
            """)
        try BreachOnRecord.append(.fact(words), to: id, by: found.viewer.member, for: asking, in: db)
        for member in found.others { try Outbox.add(.breach, to: member, about: id.bytes, for: asking, in: db) }
    }
}

/// Adds to what is on record of a breach: facts, people, steps, and what was decided, with reasons and by whom.
public struct AddToBreach: Action {
    public static let verb = "breach.add"
    public static let clauses = ["P13"]
    private let breach: Record.ID
    private let entry: BreachEntry
    public var subject: [UInt8] { breach.bytes }

    public init(_ entry: BreachEntry, to breach: Record.ID) {
        self.breach = breach
        self.entry = entry
    }

    public struct Facts {
        let viewer: Viewer
        let breach: BreachOnRecord
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        return Facts(viewer: viewer, breach: try BreachesPage.load(breach, for: viewer, from: db))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        var refusals = entry.refusals(in: facts.breach.state, at: asking.now)
        if case .warned = entry { refusals.append(.notUnderstood("kind")) }
        return refusals
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try BreachOnRecord.append(entry, to: breach, by: facts.viewer.member, for: asking, in: db)
    }
}

/// The caretaker's: a day is left of the 72 hours, or they are over, and nobody has told the Commissioner or said why not.
struct WarnOfBreach: Action {
    static let verb = "breach.warn"
    static let clauses = ["P13"]
    let breach: Record.ID
    var subject: [UInt8] { breach.bytes }

    struct Facts {
        let stage: BreachStage
        let isWarned: Bool
        let leaders: [Member.ID]
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let state = try BreachOnRecord.load(breach, in: asking.setting, from: db).state
        let stage = state.stage(at: asking.now)
        return Facts(
            stage: stage, isWarned: state.warnings.contains(stage),
            leaders: try Duties.holders(of: Duty.protecting, in: asking.setting, from: db))
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.notMember] : facts.isWarned || ![.soon, .over].contains(facts.stage) ? [.changedMeanwhile] : []
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try BreachOnRecord.append(.warned(facts.stage), to: breach, by: nil, for: asking, in: db)
        for member in facts.leaders { try Outbox.add(.breach, to: member, about: breach.bytes, for: asking, in: db) }
    }
}

extension Caretaker {
    /// Looks at the clocks of breaches that are open.
    static func watchBreaches(in setting: Setting.ID, of application: Application) async throws {
        let asking = application.asking(.caretaker, in: setting)
        let due = try await application.read(in: setting) { db in
            try BreachOnRecord.open(in: setting, from: db).filter { breach in
                let stage = breach.state.stage(at: asking.now)
                return [.soon, .over].contains(stage) && !breach.state.warnings.contains(stage)
            }.map(\.id)
        }
        for breach in due { try await application.gate.perform(WarnOfBreach(breach: breach), for: asking) }
    }
}
