public import Safeguarding
public import Storage

/// The log as it is read on a page, newest first: who did what, when, and what was refused. It holds no words of anybody's.
public struct LogPage: Sendable {
    public struct Entry: Sendable {
        public let number: Int
        public let at: Int
        /// Somebody who works here, or from outside; nobody is named who belongs to a family.
        public let name: String?
        public let capacity: Capacity?
        /// `member`, `visitor`, `caretaker` or `machine`.
        public let actor: String
        /// The other program that acted for them, as the setting calls it.
        public let program: String?
        public let verb: String
        public let outcome: String
        public let hash: [UInt8]
    }

    public let entries: [Entry]
    /// Where older ones follow.
    public let older: Int?

    static let page = 100

    /// - Parameter before: entries of a lower number.
    /// - Throws: `NotFound` for those who do not read how the setting stands.
    public static func load(before: Int? = nil, for viewer: Viewer, from db: Reader) throws -> LogPage {
        guard viewer.holds(Duty.assuring) else { throw NotFound() }
        let older: SQL = before.map { "AND a.number < \($0)" } ?? ""
        let entries = try db.rows(
            """
            SELECT a.number, a.at, p.name, m.capacity, a.actor, a.verb, a.outcome, a.hash, t.program FROM audit a
            LEFT JOIN membership m ON m.setting = a.setting AND m.id = a.member LEFT JOIN person p ON p.id = m.person
            LEFT JOIN program_token t ON t.setting = a.setting AND t.id = a.device
            WHERE a.setting = \(viewer.setting) \(older) ORDER BY a.number DESC LIMIT \(page + 1)
            """
        ) { row in
            let capacity = row.optionalText(3).flatMap(Capacity.init(rawValue:))
            return Entry(
                number: try row.integer(0), at: try row.integer(1), name: capacity?.isFamily ?? true ? nil : row.optionalText(2),
                capacity: capacity, actor: try row.text(4), program: row.optionalText(8), verb: try row.text(5), outcome: try row.text(6),
                hash: try row.bytes(7))
        }
        return LogPage(entries: Array(entries.prefix(page)), older: entries.count > page ? entries[page - 1].number : nil)
    }
}
