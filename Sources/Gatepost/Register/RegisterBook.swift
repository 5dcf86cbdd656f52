public import Safeguarding
public import Storage

/// The last entry of everything about everybody, as a file shows it, and as a file that comes in is compared with.
struct RegisterBook: Sendable {
    struct Page: Sendable {
        let member: Member.ID
        let person: Person.ID
        let name: String
        let capacity: Capacity
        var cells: [RegisterColumn: String]
    }

    let pages: [Page]
    /// Pages by name in lower case; several where two people have one name.
    let byName: [String: [Page]]

    /// Everybody on the register whose last day is not over.
    init(in setting: Setting.ID, on today: Day, from db: Reader) throws {
        let here: SQL = """
            m.setting = \(setting) AND \(RegisterPage.onRegister(today))
            """
        var pages = try db.rows(
            """
            SELECT m.id, m.person, p.name, m.capacity, m.title, m.first_day, m.last_day, q.name FROM membership m
            JOIN person p ON p.id = m.person LEFT JOIN membership l ON l.setting = m.setting AND l.id = m.line_manager
            LEFT JOIN person q ON q.id = l.person WHERE \(here) ORDER BY p.name, m.id
            """
        ) { row -> Page in
            let (name, capacity) = (try row.text(2), try row.word(3, as: Capacity.self))
            return Page(
                member: try row.identifier(0), person: try row.identifier(1), name: name, capacity: capacity,
                cells: [
                    .name: name, .kind: capacity.fileWord, .title: try row.text(4), .firstDay: try row.day(5).british,
                    .lastDay: try row.optionalDay(6)?.british ?? "", .lineManager: row.optionalText(7) ?? "",
                ])
        }
        let index = Dictionary(uniqueKeysWithValues: pages.enumerated().map { ($0.element.member, $0.offset) })
        func put(_ member: Member.ID, _ cells: [RegisterColumn: String]) {
            guard let place = index[member] else { return }
            pages[place].cells.merge(cells) { _, new in new }
        }
        // Oldest first in each, so that the last is left standing.
        for (member, number, issued, recheck) in try db.rows(
            """
            SELECT v.member, v.reference, v.issued_on, v.recheck_on FROM vetting v JOIN membership m ON m.setting = v.setting AND m.id = v.member
            WHERE \(here) ORDER BY v.recorded_at, v.id
            """,
            { (try $0.identifier(0) as Member.ID, try $0.text(1), try $0.optionalDay(2), try $0.optionalDay(3)) })
        {
            put(member, [.vetting: number, .vettingIssued: issued?.british ?? "", .vettingRecheck: recheck?.british ?? ""])
        }
        for (member, course, provider, on, until) in try db.rows(
            """
            SELECT t.member, t.course, t.provider, t.completed_on, t.expires_on FROM training t
            JOIN membership m ON m.setting = t.setting AND m.id = t.member WHERE \(here) ORDER BY t.recorded_at, t.id
            """,
            { (try $0.identifier(0) as Member.ID, try $0.word(1, as: Course.self), try $0.text(2), try $0.day(3), try $0.day(4)) })
        {
            let columns = RegisterColumn.columns(of: course)
            put(member, [columns.by: provider, columns.on: on.british, columns.until: until.british])
        }
        for (member, kind, words, on, until) in try db.rows(
            """
            SELECT e.member, e.kind, e.words, e.on_day, e.until_day FROM register_entry e
            JOIN membership m ON m.setting = e.setting AND m.id = e.member WHERE \(here) ORDER BY e.recorded_at, e.id
            """,
            {
                (
                    try $0.identifier(0) as Member.ID, try $0.word(1, as: RecordKind.self), try $0.text(2), try $0.day(3),
                    try $0.optionalDay(4)
                )
            })
        {
            guard let columns = RegisterColumn.entries.first(where: { $0.kind == kind }) else { continue }
            var cells = [columns.words: words, columns.on: on.british]
            if let last = columns.until { cells[last] = until?.british ?? "" }
            put(member, cells)
        }
        self.pages = pages
        byName = Dictionary(grouping: pages) { $0.name.lowercased() }
    }
}

/// The register as a file, for whoever manages.
public enum RegisterExport {
    /// - Throws: `NotFound` for those who do not work here, `Refused` for those who do not manage.
    public static func table(due: (RegisterPart, PartStanding) -> String, for viewer: Viewer, from db: Reader) throws -> (
        columns: [String], rows: [[String]]
    ) {
        let standings = Dictionary(
            uniqueKeysWithValues: try RegisterPage.everybody(for: viewer, from: db).map { ($0.member, $0.standings) })
        let rows = try RegisterBook(in: viewer.setting, on: viewer.today, from: db).pages.map { page in
            let gaps = RegisterPart.allCases.compactMap { part in
                standings[page.member]?[part].flatMap { $0.isDue(within: RegisterPage.soon, of: viewer.today) ? due(part, $0) : nil }
            }
            return RegisterColumn.allCases.map { page.cells[$0] ?? "" } + [gaps.joined(separator: "; ")]
        }
        return (columns: RegisterColumn.allCases.map(\.rawValue) + [RegisterColumn.onlyOut], rows: rows)
    }
}
