import Safeguarding
import Storage

/// One row on its way to being understood.
struct RegisterRow {
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
        guard let capacity = Capacity(written: words(.kind)) else {
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
