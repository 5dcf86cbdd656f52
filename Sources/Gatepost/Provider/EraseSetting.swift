public import Safeguarding
public import Storage

/// Erases what a closed setting held, once its day has come: its registers, its posts, the key that its pictures are sealed with,
/// and the accounts of people who belong nowhere else. Its log stays, which holds no names.
public struct EraseSetting: Action {
    public static let verb = "setting.erase"
    public static let clauses = ["D17"]
    private let setting: Setting.ID
    private let people: [Person.ID]
    public var subject: [UInt8] { setting.bytes }

    /// - Parameter people: those who belong nowhere else. Somebody who joined another setting meanwhile stops it, and it is asked again.
    public init(_ setting: Setting.ID, with people: [Person.ID]) {
        self.setting = setting
        self.people = people
    }

    /// The chain and what proves it, and the bare row that they hang on.
    static let kept: Set<String> = ["audit", "audit_head", "checkpoint", "closing"]

    public struct Facts {
        let closing: Closing
        let today: Day
        let isHeld: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        guard let closing = try Closing.current(in: asking.setting, from: db), !closing.isErased else { throw NotFound() }
        return Facts(closing: closing, today: try asking.today(in: db), isHeld: try EraseSetting.isHeld(asking.setting, from: db))
    }

    /// While something is sealed for the police, a concern is open, or anything is kept from being deleted, the setting is not erased, whatever
    /// else has run out.
    public static func isHeld(_ setting: Setting.ID, from db: Reader) throws -> Bool {
        try db.exists("SELECT 1 FROM sealed_item WHERE setting = \(setting) LIMIT 1")
            || db.exists("SELECT 1 FROM concern WHERE setting = \(setting) AND is_open = \(true) LIMIT 1")
            || db.exists("SELECT 1 FROM retention_hold WHERE setting = \(setting) AND lifted_at IS NULL LIMIT 1")
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        guard case .caretaker = asking.actor else { return [.notMember] }
        return (facts.today < facts.closing.eraseOn ? [.dayOutOfRange("days")] : []) + (facts.isHeld ? [.kept] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        let setting = asking.setting
        try db.erase(setting: setting, keeping: EraseSetting.kept)
        for person in people { try db.erase(person, of: "person", in: setting) }
        try db.execute("UPDATE setting SET name = '', mailbox = '', phone = '', locality = '' WHERE id = \(setting)")
        try db.execute(
            """
            UPDATE closing SET erased_at = \(asking.now), reopen_asked_by = NULL WHERE setting = \(setting) AND id = \(facts.closing.id)
            """)
    }
}

extension Caretaker {
    /// Erases the closed settings whose day has come, and signs where their logs end. Sealed files that no row names any more are
    /// swept like any other.
    static func eraseClosed(_ application: Application) async throws {
        for setting in try await application.settings() {
            let asking = application.asking(.caretaker, in: setting)
            let isDue = try await application.read(in: setting) { db in
                guard let closing = try Closing.current(in: setting, from: db), !closing.isErased else { return false }
                return try asking.today(in: db) >= closing.eraseOn && !EraseSetting.isHeld(setting, from: db)
            }
            guard isDue else { continue }
            let people = try await peopleOnly(of: setting, in: application)
            try await application.gate.perform(EraseSetting(setting, with: people), for: asking)
            try await application.gate.perform(MakeCheckpoint(secrets: application.secrets, in: setting), for: asking)
        }
    }

    /// People who are members there and nowhere else: looked up across settings.
    private static func peopleOnly(of setting: Setting.ID, in application: Application) async throws -> [Person.ID] {
        try await application.read(.across(.memberships)) { db in
            try db.rows(
                """
                SELECT DISTINCT m.person FROM membership m WHERE m.setting = \(setting)
                AND NOT EXISTS (SELECT 1 FROM membership o WHERE o.person = m.person AND o.setting <> \(setting))
                """
            ) { try $0.identifier(0) }
        }
    }
}
