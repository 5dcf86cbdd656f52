public import Safeguarding
public import Storage

/// When the office works, as the setting has it.
public enum Hours {
    static func put(_ hours: OfficeHours, as id: Record.ID, for asking: Asking, in db: Writer) throws {
        try db.execute(
            """
            INSERT INTO office_hours (setting, id, days, opens, closes, set_by, set_at)
            VALUES (\(asking.setting), \(id), \(hours.days.sorted().map(String.init).joined(separator: " ")), \(hours.opens), \(hours.closes),
                    \(asking.member), \(asking.now))
            """)
    }

    public static func of(_ setting: Setting.ID, from db: Reader) throws -> OfficeHours {
        try db.row("SELECT days, opens, closes FROM office_hours WHERE setting = \(setting) ORDER BY set_at DESC, id DESC LIMIT 1") { row in
            OfficeHours(
                days: Set(try row.text(0).split(separator: " ").compactMap { Int($0) }), opens: try row.integer(1),
                closes: try row.integer(2))
        } ?? .usual
    }

    /// When what is said now arrives.
    static func arrival(at now: Int, in setting: Setting.ID, zone: Zone, from db: Reader) throws -> Int {
        let (day, minute) = zone.dayAndMinute(at: now)
        guard let opening = try of(setting, from: db).arrival(on: day, minute: minute) else { return now }
        return zone.start(of: opening.day) + opening.minute * Span.minute
    }
}

/// Chooses when the office works. Where the setting's devices work in its hours alone, longer ones allow more, and take two (P9).
public struct SetOfficeHours: Action {
    public static let verb = "office.hours"
    public static let clauses = ["D12", "D13", "P9"]
    let id: Record.ID
    let hours: OfficeHours
    public var subject: [UInt8] { id.bytes }

    public init(_ id: Record.ID, _ hours: OfficeHours) {
        self.id = id
        self.hours = hours
    }

    public struct Facts {
        let about: AboutSetting
        let isSet: Bool
    }

    public func facts(for asking: Asking, in db: Reader) throws -> Facts {
        Facts(
            about: try AboutSetting(for: asking, in: db),
            isSet: try db.exists("SELECT 1 FROM office_hours WHERE setting = \(asking.setting) AND id = \(id)"))
    }

    public func refusals(_ facts: Facts, to asking: Asking) -> [Refusal] {
        facts.about.refusals + hours.refusals + (facts.isSet ? [.changedMeanwhile] : [])
            + (facts.about.loosens(.officeHours(hours)) ? [.secondPersonToLoosen] : [])
    }

    public func apply(_ facts: Facts, for asking: Asking, in db: Writer) throws {
        try Hours.put(hours, as: id, for: asking, in: db)
    }
}

/// The office as it stands today: everybody who reads every question.
enum OfficeTeam {
    /// Live members with a duty of the office. Somebody who shares the asker's child and lives apart is not told that there is a question.
    static func members(
        of duties: Set<Duty> = Duty.office, besidesKinOf asker: Member.ID, in setting: Setting.ID, at now: Int, from db: Reader
    ) throws -> [Member.ID] {
        try Duties.holders(of: duties, in: setting, from: db).filter { member in
            guard let viewer = try Viewer.load(member, in: setting, at: now, from: db), viewer.isTeam else { return false }
            return try !viewer.carersApart(from: db).contains(asker)
        }
    }
}

extension Viewer {
    /// Whether this viewer is of the office.
    public var isOffice: Bool { isTeam && holds(Duty.office) }
}
