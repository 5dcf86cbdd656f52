public import Safeguarding
import Storage

/// What everybody who begins here is given: three items that every setting has (D2), and the setting's own.
public enum InductionItem: Hashable, Sendable {
    /// Guidance on social networks, as it stands in the contract, in the handbook, and as it was talked through.
    case contract, handbook, talk
    case own(Record.ID, name: String)

    public static let everywhere: [InductionItem] = [.contract, .handbook, .talk]

    /// As it is stored.
    public var key: String {
        switch self {
        case .contract: "contract"
        case .handbook: "handbook"
        case .talk: "talk"
        case .own(let id, _): id.description
        }
    }
}

/// One item of somebody's induction, and how far it has come.
public struct InductionEntry: Sendable {
    public let item: InductionItem
    /// Nothing while it has not been given.
    public let given: Given?
    public var isDone: Bool { given?.countersignedAt != nil }

    public struct Given: Sendable {
        public let id: Record.ID
        public let on: Day
        public let by: String
        public let countersignedAt: Int?
        public let typedName: String?
    }
}

/// Reading inductions.
enum Induction {
    /// What is asked of everybody now.
    static func items(in setting: Setting.ID, from db: Reader) throws -> [InductionItem] {
        let own: [InductionItem] = try db.rows(
            "SELECT id, name FROM induction_item WHERE setting = \(setting) AND retired_at IS NULL ORDER BY added_at, id"
        ) { .own(try $0.identifier(0), name: try $0.text(1)) }
        return InductionItem.everywhere + own
    }

    static func entries(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> [InductionEntry] {
        let given = try db.rows(
            """
            SELECT e.item, e.id, e.given_on, p.name, e.countersigned_at, e.typed_name FROM induction_entry e
            JOIN membership m ON m.setting = e.setting AND m.id = e.given_by JOIN person p ON p.id = m.person
            WHERE e.setting = \(setting) AND e.member = \(member)
            """
        ) { row in
            (
                try row.text(0),
                InductionEntry.Given(
                    id: try row.identifier(1), on: try row.day(2), by: try row.text(3), countersignedAt: row.optionalInteger(4),
                    typedName: row.optionalText(5))
            )
        }
        let byItem = Dictionary(given, uniquingKeysWith: { first, _ in first })
        return try items(in: setting, from: db).map { InductionEntry(item: $0, given: byItem[$0.key]) }
    }

    /// How many items are not yet given and countersigned.
    static func open(of member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> Int {
        try entries(of: member, in: setting, from: db).count { !$0.isDone }
    }

    /// Items that were given to this member and wait for their own signature.
    static func toCountersign(by member: Member.ID, in setting: Setting.ID, from db: Reader) throws -> Int {
        try db.count(
            "SELECT COUNT(*) FROM induction_entry WHERE setting = \(setting) AND member = \(member) AND countersigned_at IS NULL")
    }
}
