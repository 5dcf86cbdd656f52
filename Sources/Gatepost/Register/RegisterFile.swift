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

/// One row on its way to being understood.
private struct RegisterRow {
    private let cells: [RegisterColumn: String]
    private let book: RegisterBook
    private let known: Set<String>
    private let counts: [String: Int]
    private let viewer: Viewer
    private let longest: Int
    private var problems: [RegisterFile.Problem] = []
    private var additions: [RegisterFile.Addition] = []

    init(
        _ cells: [RegisterColumn: String], book: RegisterBook, known: Set<String>, counts: [String: Int], viewer: Viewer, longest: Int
    ) {
        self.cells = cells
        self.book = book
        self.known = known
        self.counts = counts
        self.viewer = viewer
        self.longest = longest
    }

    private func words(_ column: RegisterColumn) -> String { cells[column] ?? "" }

    func row(at line: Int) -> RegisterFile.Row {
        var work = self
        let name = words(.name)
        let pages = book.byName[name.lowercased()] ?? []
        if name.isEmpty {
            work.problems.append(.noName)
        } else if pages.count > 1 || counts[name.lowercased(), default: 0] > 1 {
            work.problems.append(.nameTwice)
        }
        let page = pages.first
        let new = page == nil && !name.isEmpty ? work.somebody(name) : nil
        for columns in RegisterColumn.entries { work.entry(columns.kind, columns.words, columns.on, columns.until, page) }
        work.vetting(page)
        for course in Course.allCases { work.training(course, page) }
        if page?.person == viewer.person, !work.additions.isEmpty { work.problems.append(.aboutYourself) }
        return RegisterFile.Row(
            line: line, name: name, member: page?.member, new: new, lineManager: page == nil ? words(.lineManager).lowercased() : "",
            additions: work.additions, problems: work.problems)
    }

    /// Somebody who is not on the register yet.
    private mutating func somebody(_ name: String) -> AddToRegister.Somebody? {
        let lineManager = words(.lineManager)
        if !lineManager.isEmpty, !known.contains(lineManager.lowercased()) { problems.append(.unknownLineManager(lineManager)) }
        let (first, last) = (day(.firstDay), day(.lastDay))
        guard !words(.kind).isEmpty else {
            problems.append(.unknownName)
            return nil
        }
        guard let capacity = Capacity(fileWord: words(.kind)) else {
            problems.append(.unknownKind(words(.kind)))
            return nil
        }
        guard let first else {
            if words(.firstDay).isEmpty { problems.append(.noFirstDay) }
            return nil
        }
        let somebody = AddToRegister.Somebody(name, as: capacity, title: words(.title), from: first, to: last)
        problems += somebody.refusals.map { .refused($0.columnOfSomebody, $0) }
        return somebody
    }

    /// Whether the register says exactly this already.
    private func isKnown(_ columns: [RegisterColumn], _ page: RegisterBook.Page?) -> Bool {
        guard let page else { return false }
        return columns.allSatisfy { column in
            let (old, new) = (page.cells[column] ?? "", words(column))
            return old == new || Day.read(british: new).map { $0.british == old } ?? false
        }
    }

    private mutating func entry(
        _ kind: RecordKind, _ column: RegisterColumn, _ onColumn: RegisterColumn, _ untilColumn: RegisterColumn?, _ page: RegisterBook.Page?
    ) {
        let columns = [column, onColumn] + [untilColumn].compactMap(\.self)
        guard columns.contains(where: { !words($0).isEmpty }), !isKnown(columns, page) else { return }
        let until = untilColumn.flatMap { day($0) }
        guard let on = needed(onColumn) else { return }
        let refusals = entryFits(kind, words: words(column), on: on, until: until, outcome: nil, today: viewer.today)
        problems += refusals.map {
            .refused($0.field == "on_day" ? onColumn : $0.field == "until_day" ? untilColumn ?? onColumn : column, $0)
        }
        additions.append(.entry(.init(kind, words(column), on: on, until: until)))
    }

    private mutating func vetting(_ page: RegisterBook.Page?) {
        let columns: [RegisterColumn] = [.vetting, .vettingIssued, .vettingRecheck]
        guard columns.contains(where: { !words($0).isEmpty }), !isKnown(columns, page) else { return }
        if words(.vetting).isEmpty { problems.append(.incomplete(.vetting)) }
        let (issued, recheck) = (needed(.vettingIssued), needed(.vettingRecheck))
        guard let issued, let recheck else { return }
        let refusals =
            vettingDays(.clear, issued: issued, recheck: recheck, longest: longest, today: viewer.today)
            + ("reference" as Field).refusals(of: words(.vetting), most: 60, required: false)
        problems += refusals.map {
            .refused($0.field == "issued_on" ? .vettingIssued : $0.field == "recheck_on" ? .vettingRecheck : .vetting, $0)
        }
        additions.append(.vetting(.init(.clear, reference: words(.vetting), issued: issued, recheck: recheck)))
    }

    private mutating func training(_ course: Course, _ page: RegisterBook.Page?) {
        let columns = RegisterColumn.columns(of: course)
        let all = [columns.by, columns.on, columns.until]
        guard all.contains(where: { !words($0).isEmpty }), !isKnown(all, page) else { return }
        if words(columns.by).isEmpty { problems.append(.incomplete(columns.by)) }
        let (on, until) = (needed(columns.on), needed(columns.until))
        guard let on, let until else { return }
        let refusals =
            trainingDays(course, completed: on, expires: until, today: viewer.today)
            + ("provider" as Field).refusals(of: words(columns.by), most: 120, required: false)
        problems += refusals.map {
            .refused($0.field == "completed_on" ? columns.on : $0.field == "expires_on" ? columns.until : columns.by, $0)
        }
        additions.append(.training(course, by: words(columns.by), completed: on, expires: until))
    }

    /// A day that has to be there.
    private mutating func needed(_ column: RegisterColumn) -> Day? {
        if words(column).isEmpty { problems.append(.incomplete(column)) }
        return day(column)
    }

    private mutating func day(_ column: RegisterColumn) -> Day? {
        let typed = words(column)
        if typed.isEmpty { return nil }
        guard let day = Day.read(british: typed) else {
            problems.append(.notADay(column, String(typed.prefix(30))))
            return nil
        }
        return day
    }
}

extension Refusal {
    /// The field of a form that it is about, by its name.
    fileprivate var field: String? {
        switch self {
        case .missing(let field), .tooLong(let field, _), .notUnderstood(let field), .dayOutOfRange(let field), .alreadyTaken(let field):
            field.name
        default: nil
        }
    }

    fileprivate var columnOfSomebody: RegisterColumn {
        switch field {
        case "title": .title
        case "last_day": .lastDay
        case "capacity": .kind
        default: .name
        }
    }
}
