import Gatepost
import Safeguarding

extension RegisterPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.Register.title, at: .people,
            main: """
                <div class="stack"><p class="soft measure">\(Words.Register.lead)</p>\(shortNotice)\
                \(.chips(Words.Register.soonLabel, Choice.Due.allCases.map { (Words.Register.due($0, self), path(due: $0), $0 == choice.due) }))\
                \(.chips(Words.Register.kindLabel, kinds))\
                \(.chips(Words.Register.sortLabel, Choice.Order.allCases.map { (Words.Register.order($0), path(order: $0), $0 == choice.order) }))\
                \(if: entries.isEmpty, .nothingYet(Words.Register.nobodyTitle, Words.Register.nobody), else: .sheet(nil, table(on: viewer.today)))\
                \(.pager(older: next.map { address(choice).with("after", $0.description) }))\
                <div class="row">\(.link(Words.Register.add, to: "/register/new"))\
                \(.link(Words.Register.export, to: "/register/export", quiet: true))\(.link(Words.Register.importFile, to: "/register/import", quiet: true))\
                \(.link(Words.Register.inductionItems, to: "/register/induction", quiet: true))</div>\
                \(.card(Words.Register.numbersTitle, .facts(trained.map { one in
                    (Words.People.course(one.course), .tag(Words.Register.number(one), one.isShort ? .stopped : .passed))
                })))</div>
                """)
    }

    private var shortNotice: HTML {
        let short = trained.filter(\.isShort)
        return short.isEmpty ? .empty : .notice("<p>\(Words.Register.short(short)) \(.clause("N19"))</p>", .stopped)
    }

    private var kinds: [(words: String, path: LocalPath, isCurrent: Bool)] {
        let all: [Capacity?] = [nil] + Capacity.allCases.filter(\.isOnRegister)
        return all.map { capacity in
            (capacity.map(Words.People.capacity) ?? Words.Register.all, path(capacity: capacity), choice.capacity == capacity)
        }
    }

    // The address of the same list, chosen otherwise in one thing.
    private func path(due: Choice.Due) -> LocalPath { address(Choice(due: due, capacity: choice.capacity, order: choice.order)) }
    private func path(order: Choice.Order) -> LocalPath { address(Choice(due: choice.due, capacity: choice.capacity, order: order)) }
    private func path(capacity: Capacity?) -> LocalPath { address(Choice(due: choice.due, capacity: capacity, order: choice.order)) }

    private func address(_ choice: Choice) -> LocalPath {
        var path: LocalPath = "/register"
        if choice.due != .everybody { path = path.with("who", choice.due.rawValue) }
        if let capacity = choice.capacity { path = path.with("kind", capacity.rawValue) }
        if choice.order != .name { path = path.with("sort", choice.order.rawValue) }
        return path
    }

    /// Parts with a column of their own; whatever else is due stands in the last.
    fileprivate static let columns: [RegisterPart] = [.vetting, .childProtection, .onlineSafety, .signatures, .declaration, .induction]

    private func table(on today: Day) -> HTML {
        let parts = Self.columns.map { part in
            switch part {
            case .signatures: Words.Register.signed
            case .declaration: Words.Register.declared
            default: Words.Register.part(part)
            }
        }
        return .cards(
            Words.Register.title, columns: [Words.Register.name] + parts + [Words.Register.others], entries.map { $0.cells(on: today) })
    }

    fileprivate static let inColumns = Set(columns)
}

extension RegisterPage.Entry {
    fileprivate func cells(on today: Day) -> [HTML] {
        var cells: [HTML] = [
            """
            <a href="/people/\(member)/record">\(name)</a><br><small>\(title.isEmpty ? Words.People.capacity(capacity) : title)</small>
            """
        ]
        for part in RegisterPage.columns { cells.append(standings[part]?.tag(on: today) ?? .text(Words.Register.nothingElse)) }
        return cells + [others(on: today)]
    }

    /// What is due in parts that have no column.
    fileprivate func others(on today: Day) -> HTML {
        let due = RegisterPart.allCases.filter { part in
            !RegisterPage.inColumns.contains(part) && (standings[part]?.isDue(within: RegisterPage.soon, of: today) ?? false)
        }
        return due.isEmpty
            ? .text(Words.Register.nothingElse)
            : "\(each: due, { part in "<small>\(Words.Register.part(part))</small> \(standings[part]?.tag(on: today)) " })"
    }
}

extension PartStanding {
    /// As a small label: red for a gap, yellow for what is due soon.
    func tag(on today: Day) -> HTML {
        let tone: Tone =
            switch self {
            case .missing, .lapsed: .stopped
            case .pending, .attention: .waiting
            case .until: isDue(within: RegisterPage.soon, of: today) ? .waiting : .passed
            case .done: .passed
            }
        return .tag(Words.Register.standing(self), tone)
    }
}
