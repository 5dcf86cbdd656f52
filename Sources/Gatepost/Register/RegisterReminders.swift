public import Safeguarding
public import Storage

/// Writes to people before something on their record runs out, and once when it has; of a lapse the managers hear too (D4, N19).
public struct RemindOfRegister: Action {
    public static let verb = "register.remind"
    public static let clauses = ["D4", "N19"]
    private let setting: Setting.ID
    public var subject: [UInt8] { setting.bytes }

    public init(in setting: Setting.ID) { self.setting = setting }

    /// One reminder that has not gone yet.
    public struct Reminder: Hashable, Sendable {
        let member: Member.ID
        let part: RegisterPart
        let due: Day
        /// How many days before it goes; -1 once it has lapsed.
        let days: Int
        let hasAddress: Bool
    }

    public struct Facts {
        let reminders: [Reminder]
        let managers: [Member.ID]
    }

    /// Days before, at which a reminder goes.
    static let steps = [0, 7, 30]

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let zone = try Zone.of(asking.setting, in: db)
        let today = zone.day(at: asking.now)
        let managers: [Member.ID] = try db.rows(
            """
            SELECT DISTINCT d.member FROM designation d JOIN membership m ON m.setting = d.setting AND m.id = d.member
            JOIN person p ON p.id = m.person
            WHERE d.setting = \(asking.setting) AND d.duty = \(Duty.manager) AND d.ended_at IS NULL AND p.email IS NOT NULL
            AND (m.last_day IS NULL OR m.last_day >= \(today)) ORDER BY d.member
            """
        ) { try $0.identifier(0) }
        return Facts(reminders: try RemindOfRegister.due(in: asking.setting, on: today, zone: zone, from: db), managers: managers)
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        asking.actor == .caretaker ? [] : [.needsDuty(Duty.managing)]
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        for one in facts.reminders {
            try db.execute(
                """
                INSERT INTO register_reminder (setting, member, part, due_on, days, sent_at)
                VALUES (\(asking.setting), \(one.member), \(one.part), \(one.due), \(one.days), \(asking.now))
                """)
        }
        // One letter each, however much is due.
        for member in Set(facts.reminders.filter(\.hasAddress).map(\.member)).sorted() {
            try Outbox.add(.registerDue, to: member, about: member.bytes, for: asking, in: db)
        }
        guard facts.reminders.contains(where: { $0.days < 0 }) else { return }
        for manager in facts.managers { try Outbox.add(.desk, to: manager, about: asking.setting.bytes, for: asking, in: db) }
    }

    static func due(in setting: Setting.ID, on today: Day, zone: Zone, from db: Reader) throws -> [Reminder] {
        let sent = Set(
            try db.rows("SELECT member, part, due_on, days FROM register_reminder WHERE setting = \(setting)") { row in
                "\(try row.identifier(0) as Member.ID) \(try row.text(1)) \(try row.text(2)) \(try row.integer(3))"
            })
        let addressed: Set<Member.ID> = Set(
            try db.rows(
                """
                SELECT m.id FROM membership m JOIN person p ON p.id = m.person
                WHERE m.setting = \(setting) AND p.email IS NOT NULL AND p.password IS NOT NULL
                """
            ) { try $0.identifier(0) })
        return try RegisterPage.all(in: setting, on: today, zone: zone, from: db).filter { $0.firstDay <= today }.flatMap { entry in
            entry.standings.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { part, standing -> Reminder? in
                guard part != .shift, let (day, step) = reminder(standing, part, entry, today),
                    !sent.contains("\(entry.member) \(part.rawValue) \(day) \(step)")
                else { return nil }
                return Reminder(member: entry.member, part: part, due: day, days: step, hasAddress: addressed.contains(entry.member))
            }
        }
    }

    private static func reminder(_ standing: PartStanding, _ part: RegisterPart, _ entry: RegisterPage.Entry, _ today: Day) -> (Day, Int)? {
        switch standing {
        case .until(let day):
            let left = day.daysSince1970 - today.daysSince1970
            return steps.first { left <= $0 }.map { (day, $0) }
        case .lapsed(let day): return (day, -1)
        // A declaration that was never made is due from the first day on.
        case .missing where part == .declaration: return (entry.firstDay, 0)
        case .missing, .pending, .attention, .done: return nil
        }
    }
}
