import Safeguarding
import Storage

/// Tells people that a look is due or late, once for each stage that it comes to (N13).
struct RemindOfLook: Action {
    static let verb = "monitoring.remind"
    static let clauses = ["N13"]
    let standing: CheckStanding
    var subject: [UInt8] { Array(standing.day.description.utf8) }

    struct Facts {
        let isSent: Bool
        let isStill: Bool
        let told: [Member.ID]
    }

    func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            isSent: try RemindOfLook.isSent(standing, in: asking.setting, from: db),
            isStill: try Rota.standing(in: asking.setting, at: asking.now, from: db) == standing,
            told: try told(in: asking.setting, at: asking.now, from: db))
    }

    func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor != .caretaker ? [.needsDuty(Duty.watching)] : facts.isSent || !facts.isStill ? [.changedMeanwhile] : []
    }

    func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO monitoring_reminder (setting, due_on, stage, sent_at)
            VALUES (\(asking.setting), \(standing.day), \(standing.stage), \(asking.now))
            """)
        for member in facts.told {
            try Outbox.add(standing.stage.isLate ? .lookLate : .lookDue, to: member, about: subject, for: asking, in: db)
        }
    }

    /// Whoever's turn it is, besides those of the stage; where nobody is a monitor, everybody who watches the page.
    private func told(in setting: Setting.ID, at now: Int, from db: Reader) throws -> [Member.ID] {
        var members = Set(try Duties.holders(of: standing.stage.told, in: setting, from: db))
        let watchers = Set(try Rota.watchers(in: setting, at: now, from: db).map(\.member))
        if let turn = try Rota.plan(in: setting, from: db).turn(on: standing.day)?.member, watchers.contains(turn) { members.insert(turn) }
        return (members.isEmpty ? watchers : members).sorted()
    }

    static func isSent(_ standing: CheckStanding, in setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM monitoring_reminder
            WHERE setting = \(setting) AND due_on = \(standing.day) AND stage = \(standing.stage)
            """)
    }
}

extension Caretaker {
    /// A look that is due or late. When several days were missed only the latest stage is told.
    static func remindOfLook(in setting: Setting.ID, of application: Application) async throws {
        let asking = application.asking(.caretaker, in: setting)
        let standing = try await application.read(in: setting) { db -> CheckStanding? in
            guard try Closing.current(in: setting, from: db) == nil else { return nil }
            let standing = try Rota.standing(in: setting, at: asking.now, from: db)
            return try standing.stage == .notYet || RemindOfLook.isSent(standing, in: setting, from: db) ? nil : standing
        }
        if let standing { try await application.gate.perform(RemindOfLook(standing: standing), for: asking) }
    }
}
