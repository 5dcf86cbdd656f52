public import Safeguarding
public import Storage

/// Wording for closure notices that two people agree beforehand, with places for a day and a time and nothing else.
public struct ClosureWording: Sendable {
    public let id: Record.ID
    public let title: String
    public let words: String
    public let writtenBy: Member.ID
    public let writtenAt: Int
    public let approvedBy: Member.ID?
    public let retiredAt: Int?
    public var isInForce: Bool { approvedBy != nil && retiredAt == nil }

    /// Where the day and the time go.
    public static let day = "{day}", time = "{time}"
    public var asksForDay: Bool { (title + words).contains(ClosureWording.day) }
    public var asksForTime: Bool { (title + words).contains(ClosureWording.time) }

    /// The wordings of a setting, newest first, without those retired.
    public static func all(in setting: Setting.ID, from db: Reader) throws -> [ClosureWording] {
        try db.rows(
            """
            SELECT id, title, words, written_by, written_at, approved_by, retired_at FROM closure_wording
            WHERE setting = \(setting) AND retired_at IS NULL ORDER BY written_at DESC, id
            """
        ) { try ClosureWording($0) }
    }

    /// - Throws: `NotFound`.
    static func load(_ id: Record.ID, in setting: Setting.ID, from db: Reader) throws -> ClosureWording {
        let found = try db.row(
            """
            SELECT id, title, words, written_by, written_at, approved_by, retired_at FROM closure_wording
            WHERE setting = \(setting) AND id = \(id)
            """
        ) { try ClosureWording($0) }
        guard let found else { throw NotFound() }
        return found
    }

    private init(_ row: Row) throws {
        id = try row.identifier(0)
        title = try row.text(1)
        words = try row.text(2)
        writtenBy = try row.identifier(3)
        writtenAt = try row.integer(4)
        approvedBy = try row.optionalIdentifier(5)
        retiredAt = row.optionalInteger(6)
    }

    /// The wording with its places filled; nothing but a day and a time can go in.
    func filled(day: Day?, minute: Int?) -> (title: String, words: String) {
        func fill(_ text: String) -> String {
            var text = text
            if let day { text = text.replacing(ClosureWording.day, with: ClosureWording.written(day)) }
            if let minute { text = text.replacing(ClosureWording.time, with: ClosureWording.written(minute: minute)) }
            return text
        }
        return (fill(title), fill(words))
    }

    /// "Monday 23 November 2026".
    static func written(_ day: Day) -> String {
        let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ]
        return "\(weekdays[day.weekday - 1]) \(day.day) \(months[day.month - 1]) \(day.year)"
    }

    /// "3.30 pm".
    static func written(minute: Int) -> String {
        let (hour, past) = (minute / 60, minute % 60)
        let shown = hour % 12 == 0 ? 12 : hour % 12
        return "\(shown)\(past == 0 ? "" : past < 10 ? ".0\(past)" : ".\(past)") \(hour < 12 ? "am" : "pm")"
    }
}
