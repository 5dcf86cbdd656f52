public import Safeguarding
public import Storage

/// A file of the register as it came in: what each row would put on record, and everything in it that has to be put right first.
public struct RegisterFile: Sendable {
    /// What is wrong, in a row or with the whole file.
    public enum Problem: Hashable, Sendable {
        case unreadable(CSV.Problem)
        case nothingInIt
        case noNames
        case unknownColumn(String)
        case columnTwice(String)
        case noName
        /// The same person in two rows, or two people of one name on the register.
        case nameTwice
        /// Nobody of this name, and no kind by which they could be added.
        case unknownName
        case unknownKind(String)
        case noFirstDay
        case unknownLineManager(String)
        case aboutYourself
        case notADay(RegisterColumn, String)
        /// One thing needs another beside it: a certificate without its day.
        case incomplete(RegisterColumn)
        case refused(RegisterColumn, Refusal)
    }

    /// Something that a row puts on record.
    public enum Addition: Hashable, Sendable {
        case entry(PutOnRecord.Entry)
        case vetting(RecordVetting.Details)
        case training(Course, by: String, completed: Day, expires: Day)
    }

    public struct Row: Sendable {
        /// As a spreadsheet numbers it.
        public let line: Int
        public let name: String
        /// Somebody who is on the register already.
        public let member: Member.ID?
        /// Somebody who would be added to it.
        public let new: AddToRegister.Somebody?
        let lineManager: String
        public let additions: [Addition]
        public let problems: [Problem]
    }

    public let rows: [Row]
    /// What is wrong with the whole file.
    public let problems: [Problem]

    public var rowsToMend: Int { rows.count { !$0.problems.isEmpty } + (problems.isEmpty ? 0 : 1) }
    /// Nothing in it is new.
    public var changesNothing: Bool { rows.allSatisfy { $0.new == nil && $0.additions.isEmpty } }

    /// - Throws: `NotFound` for those who do not work here, `Refused` for those who do not manage.
    public static func read(_ text: String, for viewer: Viewer, from db: Reader) throws -> RegisterFile {
        guard viewer.isTeam else { throw NotFound() }
        guard viewer.holds(Duty.managing) else { throw Refused([.needsDuty(Duty.managing)]) }
        let lines: [(line: Int, cells: [String])]
        do { lines = try CSV.read(text) } catch { return RegisterFile(rows: [], problems: [.unreadable(error)]) }
        guard let heading = lines.first else { return RegisterFile(rows: [], problems: [.nothingInIt]) }
        let (columns, problems) = understood(heading.cells)
        guard problems.isEmpty else { return RegisterFile(rows: [], problems: problems) }
        guard lines.count > 1 else { return RegisterFile(rows: [], problems: [.nothingInIt]) }
        let book = try RegisterBook(in: viewer.setting, on: viewer.today, from: db)
        let longest = try RegisterChoices.load(in: viewer.setting, from: db).recheckYears
        let names = lines.dropFirst().map { line in cell(.name, line.cells, columns).lowercased() }
        // A line manager is on the register or further up in the file: so nobody answers to themselves by a round way.
        var known = Set(book.byName.keys)
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        return RegisterFile(
            rows: lines.dropFirst().map { line in
                var cells: [RegisterColumn: String] = [:]
                for column in columns.values { cells[column] = cell(column, line.cells, columns) }
                let row = RegisterRow(cells, book: book, known: known, counts: counts, viewer: viewer, longest: longest).row(at: line.line)
                known.insert(row.name.lowercased())
                return row
            }, problems: [])
    }

    private static func understood(_ headings: [String]) -> ([Int: RegisterColumn], [Problem]) {
        var (columns, problems): ([Int: RegisterColumn], [Problem]) = ([:], [])
        for (place, heading) in headings.enumerated() {
            let words = trimmed(CSV.unguarded(heading))
            if words.isEmpty || words.lowercased() == RegisterColumn.onlyOut.lowercased() { continue }
            guard let column = RegisterColumn(heading: words) else {
                problems.append(.unknownColumn(String(words.prefix(60))))
                continue
            }
            if columns.values.contains(column) { problems.append(.columnTwice(column.rawValue)) }
            columns[place] = column
        }
        if !columns.values.contains(.name) { problems.append(.noNames) }
        return (columns, problems)
    }

    private static func cell(_ column: RegisterColumn, _ cells: [String], _ columns: [Int: RegisterColumn]) -> String {
        guard let place = columns.first(where: { $0.value == column })?.key, cells.indices.contains(place) else { return "" }
        return trimmed(CSV.unguarded(cells[place]))
    }

    private static func trimmed(_ words: String) -> String { words.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
