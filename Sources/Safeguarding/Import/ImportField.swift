/// What a file that is taken in is about.
public enum ImportKind: String, CaseIterable, Codable, Sendable {
    /// Children with their rooms, and their carers in the same row where they are there.
    case children
    /// Carers of children who are on record already.
    case families
    case staff
    case rooms
}

/// What a column of a file can hold.
public enum ImportField: Hashable, Sendable {
    case child(ChildPart)
    /// The first, second, third or fourth carer in a row.
    case carer(Int, CarerPart)
    case staff(StaffPart)
    case room

    public enum ChildPart: String, CaseIterable, Sendable {
        case name, firstName, familyName, knownAs, bornOn, room, firstDay, lastDay, homeAuthority, lookedAfter, otherSettings
    }

    public enum CarerPart: String, CaseIterable, Sendable {
        /// Of these the last three are only looked at: a telephone number or an address tells whether two rows mean one person, and whether
        /// two carers share a home; neither is kept.
        case name, firstName, familyName, relationship, email, responsibility, phone, address
    }

    public enum StaffPart: String, CaseIterable, Sendable {
        case name, firstName, familyName, kind, title, firstDay, lastDay, lineManager, email
    }

    public static let mostCarers = 4

    /// As a form sends it: "child.bornOn", "carer2.email".
    public var key: String {
        switch self {
        case .child(let part): "child.\(part.rawValue)"
        case .carer(let number, let part): "carer\(number).\(part.rawValue)"
        case .staff(let part): "staff.\(part.rawValue)"
        case .room: "room.name"
        }
    }

    public init?(key: String) {
        guard let field = ImportField.byKey[key] else { return nil }
        self = field
    }

    /// All that a file of this kind can hold, in the order in which a form offers it.
    public static func all(of kind: ImportKind) -> [ImportField] {
        let carers = (1...mostCarers).flatMap { number in CarerPart.allCases.map { ImportField.carer(number, $0) } }
        return switch kind {
        case .children: ChildPart.allCases.map(ImportField.child) + carers
        case .families: [ChildPart.name, .firstName, .familyName, .bornOn].map(ImportField.child) + carers
        case .staff: StaffPart.allCases.map(ImportField.staff)
        case .rooms: [.room]
        }
    }

    private static let byKey = Dictionary(
        ImportKind.allCases.flatMap { all(of: $0) }.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
}

/// Which column of a file holds what, and below which row it begins. Guessed from the headings, and put right by whoever looks.
public struct ColumnMatch: Hashable, Sendable {
    /// The row of the headings, as a spreadsheet numbers it.
    public var headings: Int
    /// By the column's place, from 0.
    public var fields: [Int: ImportField]

    public init(headings: Int, fields: [Int: ImportField]) {
        self.headings = headings
        self.fields = fields
    }

    /// The likeliest: the row among the first in which most headings are known is the one of the headings.
    public init(guessing sheet: Sheet, as kind: ImportKind) {
        let first = sheet.rows.prefix(15).map { ColumnMatch($0, as: kind) }
        self = first.reduce(first.first ?? ColumnMatch(headings: 1, fields: [:])) { $1.fields.count > $0.fields.count ? $1 : $0 }
    }

    /// With the headings in a row that somebody chose.
    public init(_ row: Sheet.Row, as kind: ImportKind) {
        let allowed = Set(ImportField.all(of: kind))
        var fields: [Int: ImportField] = [:]
        for (place, heading) in row.cells.enumerated() {
            guard let field = ImportField(heading: heading, as: kind), allowed.contains(field), !fields.values.contains(field) else {
                continue
            }
            fields[place] = field
        }
        self.init(headings: row.number, fields: fields)
    }

    /// What keeps a match from being used.
    public enum Problem: Hashable, Sendable {
        /// Two columns for one thing.
        case twice(ImportField)
        /// Nothing tells who a row is about.
        case nobody
    }

    public func problems(as kind: ImportKind) -> [Problem] {
        let all = Array(fields.values)
        let twice = Set(all.filter { field in all.count { $0 == field } > 1 }).sorted { $0.key < $1.key }.map(Problem.twice)
        let names: [[ImportField]] =
            switch kind {
            case .children, .families: [[.child(.name)], [.child(.firstName), .child(.familyName)]]
            case .staff: [[.staff(.name)], [.staff(.firstName), .staff(.familyName)]]
            case .rooms: [[.room]]
            }
        return twice + (names.contains { $0.allSatisfy(all.contains) } ? [] : [.nobody])
    }
}
