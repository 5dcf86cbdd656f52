public import Safeguarding
public import Storage

/// The secret address of one carer's calendar. It is theirs alone, worked out each time from a salt, and stored nowhere; it opens nothing once
/// their access has ended, or once they have made a new one. Two carers of a child have two, and neither tells of the other.
public struct CalendarToken: Sendable {
    /// Ninety-six hexadecimal digits: setting, row, proof.
    public let text: String

    init(_ id: Record.ID, salt: [UInt8], in setting: Setting.ID, by secrets: Secrets) {
        text = setting.description + id.description + Array(secrets.code(for: "calendar", [setting.bytes, id.bytes, salt]).prefix(16)).hexadecimal
    }

    /// Of somebody's calendar, where they have made one.
    public static func current(of member: Member.ID, in setting: Setting.ID, by secrets: Secrets, from db: Reader) throws -> CalendarToken? {
        try db.row(
            "SELECT id, salt FROM calendar_address WHERE setting = \(setting) AND member = \(member) AND ended_at IS NULL"
        ) { CalendarToken(try $0.identifier(0), salt: try $0.bytes(1), in: setting, by: secrets) }
    }
}

/// Makes a calendar's address, or a new one in the place of one that somebody else may know. That protects, so a session is enough: all
/// that the address opens is on the page already.
public struct RenewCalendar: Action {
    public static let verb = "calendar.renew"
    public static let clauses = ["N1"]
    let id: Record.ID
    public var subject: [UInt8] { id.bytes }

    /// - Parameter id: the form's own, so that sending it twice makes one.
    public init(_ id: Record.ID) { self.id = id }

    public struct Facts {
        let viewer: Viewer
        let isMade: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        let viewer = try asking.viewer(in: db)
        guard viewer.capacity.isFamily, viewer.seesEvents else { throw NotFound() }
        return Facts(
            viewer: viewer, isMade: try db.exists("SELECT 1 FROM calendar_address WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] { [] }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        guard !facts.isMade else { return }
        let member = facts.viewer.member
        try db.execute(
            """
            UPDATE calendar_address SET ended_at = \(asking.now)
            WHERE setting = \(asking.setting) AND member = \(member) AND ended_at IS NULL
            """)
        try db.execute(
            """
            INSERT INTO calendar_address (setting, id, member, salt, made_at)
            VALUES (\(asking.setting), \(id), \(member), \(asking.randomBytes(16)), \(asking.now))
            """)
    }
}

/// What a calendar program gets at that address.
public enum FamilyCalendar {
    /// - Throws: `NotFound` for an address that was made up, renewed, or whose reader's access has ended: the three look the same.
    public static func text(_ token: String, in application: Application) async throws -> String {
        let digits = Array(token.utf8)
        guard digits.count == 96, let setting = Setting.ID(String(decoding: digits[..<32], as: UTF8.self)),
            let id = Record.ID(String(decoding: digits[32..<64], as: UTF8.self))
        else { throw NotFound() }
        let (now, secrets, address) = (application.clock.now, application.secrets, application.configuration.publicAddress)
        return try await application.read(in: setting) { db in
            let row = try db.row(
                "SELECT member, salt FROM calendar_address WHERE setting = \(setting) AND id = \(id) AND ended_at IS NULL"
            ) { (try $0.identifier(0) as Member.ID, try $0.bytes(1)) }
            guard let (member, salt) = row,
                isSame(digits, Array(CalendarToken(id, salt: salt, in: setting, by: secrets).text.utf8)),
                let viewer = try Viewer.load(member, in: setting, at: now, from: db), viewer.capacity.isFamily,
                let sender = try LetterSender(setting, from: db)
            else { throw NotFound() }
            // Half a year back is as far as anybody looks.
            let events = try EventOnRecord.coming(after: now - 180 * Span.day, in: setting, most: 500, from: db)
            return ICalendar(
                name: sender.name, host: EmailAddress(sender.mailbox).map { String($0.domain) } ?? "gatepost.invalid", address: address,
                events: events.filter { $0.shown != nil && $0.isShown(to: viewer) }, now: now
            ).text
        }
    }
}
