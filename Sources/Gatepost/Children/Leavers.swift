import Safeguarding
import Storage

/// People whose last day is over and children who have left, as far as something is still to be tidied up.
enum Leavers {
    struct Leaver: Hashable, Sendable {
        let member: Member.ID
        let leftOn: Day
    }

    /// Members whose access ended by a last day, and whose leaving is not in the log yet.
    static func unnoted(in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Leaver] {
        let noted = Set(
            try db.rows("SELECT member, left_on FROM leaver WHERE setting = \(setting)") {
                Leaver(member: try $0.identifier(0), leftOn: try $0.day(1))
            })
        return (try ended(in: setting, on: today, from: db) + families(in: setting, on: today, from: db)).filter { !noted.contains($0) }
    }

    /// Whose own last day is over.
    private static func ended(in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Leaver] {
        try db.rows("SELECT id, last_day FROM membership WHERE setting = \(setting) AND last_day < \(today) ORDER BY id") {
            Leaver(member: try $0.identifier(0), leftOn: try $0.day(1))
        }
    }

    /// Whose last child's last day is over, theirs as carer or the child's own.
    private static func families(in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Leaver] {
        try db.rows(
            """
            SELECT k.member, MAX(CASE WHEN c.last_day IS NULL OR k.last_day < c.last_day THEN k.last_day ELSE c.last_day END)
            FROM carer k JOIN child c ON c.setting = k.setting AND c.id = k.child
            JOIN membership m ON m.setting = k.setting AND m.id = k.member
            WHERE k.setting = \(setting) AND m.capacity IN ('parent', 'family') AND (m.last_day IS NULL OR m.last_day >= \(today))
            GROUP BY k.member
            HAVING SUM(CASE WHEN (k.last_day IS NULL OR k.last_day >= \(today)) AND (c.last_day IS NULL OR c.last_day >= \(today))
                            THEN 1 ELSE 0 END) = 0
            ORDER BY k.member
            """
        ) { Leaver(member: try $0.identifier(0), leftOn: try $0.day(1)) }
    }

    static func childrenWithInvitations(in setting: Setting.ID, on today: Day, from db: Reader) throws -> [Child.ID] {
        try db.rows(
            """
            SELECT DISTINCT i.child FROM invitation i JOIN child c ON c.setting = i.setting AND c.id = i.child
            WHERE i.setting = \(setting) AND i.used_at IS NULL AND i.revoked_at IS NULL AND c.last_day < \(today) ORDER BY i.child
            """
        ) { try $0.identifier(0) }
    }
}

extension Caretaker {
    /// Puts leavings into the log and takes back what is left of access.
    static func sendOff(in setting: Setting.ID, of application: Application) async throws {
        let asking = application.asking(.caretaker, in: setting)
        let (leavers, children) = try await application.read(in: setting) { db in
            let today = try asking.today(in: db)
            return (
                try Leavers.unnoted(in: setting, on: today, from: db), try Leavers.childrenWithInvitations(in: setting, on: today, from: db)
            )
        }
        for leaver in leavers { try await application.gate.perform(EndAccess(leaver), for: asking) }
        for child in children { try await application.gate.perform(EndInvitations(for: child), for: asking) }
        try await endRelatives(in: setting, of: application)
    }
}
