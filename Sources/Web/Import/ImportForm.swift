import Gatepost
import Safeguarding

/// Which column holds what, as somebody chose it on a form: "c0" is the first column's.
struct ImportForm {
    let draft: ImportDraft
    let rooms: [RoomEntry]
    let form: Form

    static let leftOut = "-"

    /// What the headings say, to be put right by eye.
    init(_ draft: ImportDraft, rooms: [RoomEntry], match: ColumnMatch, room: String = "", firstDay: String = "") {
        self.draft = draft
        self.rooms = rooms
        let columns = (0..<draft.sheet.width).map { (name: "c\($0)", value: match.fields[$0]?.key ?? ImportForm.leftOut) }
        form = Form(
            fields: columns + [(name: "headings", value: "\(match.headings)"), (name: "room", value: room), (name: "first_day", value: firstDay)])
    }

    /// What was chosen.
    init(_ draft: ImportDraft, rooms: [RoomEntry], typed form: Form) {
        self.draft = draft
        self.rooms = rooms
        self.form = form
    }

    /// - Returns: nothing where something has to be put right in the form itself.
    static func choices(_ form: inout Form, width: Int) -> ImportChoices? {
        var fields: [Int: ImportField] = [:]
        for place in 0..<width {
            guard let key = form["c\(place)"], key != leftOut, !key.isEmpty else { continue }
            guard let field = ImportField(key: key) else {
                form.refuse("c\(place)", Words.chooseFromList)
                continue
            }
            fields[place] = field
        }
        let room = form.identifier("room", of: Room.self, optional: true)
        let first = form.day("first_day", optional: true)
        guard let headings = form.number("headings", in: 1...2_000_000), form.isSound else { return nil }
        return ImportChoices(ColumnMatch(headings: headings, fields: fields), room: room, firstDay: first)
    }

    var page: Page {
        let path: LocalPath = "/import/\(draft.id)"
        let name = draft.sheet.name
        return Page(Words.TakeIn.matchTitle(draft.kind), at: .people, main: .card(nil, """
            <form class="stack" method="post" action="\(path)">\(HTML.token)\(form.problemList)\
            <p>\(Words.TakeIn.matchLead)\(if: !name.isEmpty, " \(Words.TakeIn.from(name))")</p>\
            \(HTML.noButtonByEnter)\(form.line("headings", Words.TakeIn.headings, .number, hint: Words.TakeIn.headingsHint, max: 7))\
            <div class="row">\(.alternative(Words.TakeIn.matchAgain, name: "do", value: "match"))</div>\
            <h2 class="minor">\(Words.TakeIn.columnsTitle)</h2>\(each: 0..<draft.sheet.width, column)\
            \(if: draft.kind != .rooms, otherwise)<div class="row"><button class="button" type="submit" name="do" value="look">\(Words.TakeIn.look)</button>\
            \(.link(Words.TakeIn.anotherFile, to: "/import", quiet: true))</div></form>
            """), aside: .card(Words.TakeIn.howTitle, .paragraphs(Words.TakeIn.how)))
    }

    private var otherwise: HTML {
        """
        <h2 class="minor">\(Words.TakeIn.otherwise)</h2>\
        \(if: draft.kind == .children && !rooms.isEmpty, form.menu("room", Words.TakeIn.room, rooms.map { Choice($0.room.description, $0.name) }, optional: true))\
        \(if: draft.kind != .families, form.line("first_day", Words.TakeIn.firstDay, .day, optional: true))
        """
    }

    private func column(_ place: Int) -> HTML {
        let headings = Int(form["headings"] ?? "") ?? 0
        let heading = draft.sheet.rows.first { $0.number == headings }.flatMap { place < $0.cells.count ? $0.cells[place] : nil } ?? ""
        let samples = draft.sheet.rows.lazy.filter { $0.number > headings }.compactMap { place < $0.cells.count ? $0.cells[place] : nil }
            .filter { !$0.isEmpty }.prefix(3).map { String($0.prefix(40)) }
        return form.menu(
            "c\(place)", heading.isEmpty ? Words.TakeIn.column(place) : "\(Words.TakeIn.column(place)): \(heading.prefix(60))",
            [Choice(ImportForm.leftOut, Words.TakeIn.leaveOut)] + ImportField.all(of: draft.kind).map { Choice($0.key, Words.TakeIn.field($0)) },
            hint: Words.TakeIn.samples(Array(samples)))
    }

    /// The same choices, unseen, for the buttons beside the preview.
    var hidden: HTML {
        let names = (0..<draft.sheet.width).map { "c\($0)" }.filter { (form[$0] ?? ImportForm.leftOut) != ImportForm.leftOut }
        return "\(each: names + ["headings", "room", "first_day"], { form.hidden($0) })"
    }
}

extension ImportPlan {
    /// So many rows are shown of each kind: those of a large list would take longer to draw than to read.
    private static let shown = 200

    /// What a list would do, row by row, those first that need somebody's eye.
    func page(of form: ImportForm, id: Record.ID) -> Page {
        let isSound = rowsToMend == 0
        let path: LocalPath = "/import/\(form.draft.id)"
        return Page(Words.TakeIn.planTitle, at: .people, main: """
            <div class="stack">\(.notice("<p>\(Words.TakeIn.summary(self))</p>", isSound ? .passed : .stopped))\
            \(if: !problems.isEmpty, .card(Words.TakeIn.whole, "<ul>\(each: problems, { "<li>\(Words.TakeIn.problem($0))</li>" })</ul>"))\
            \(table(Words.TakeIn.rowsTitle, rows.filter(\.needsAnEye)))\(table(Words.TakeIn.othersTitle, rows.filter { !$0.needsAnEye }))\
            <div class="row">\(if: isSound && !changesNothing, .action(Words.TakeIn.store, to: path.adding("store"), quiet: false, "\(.hidden("id", "\(id)"))\(form.hidden)"))\
            \(.action(Words.TakeIn.changeColumns, to: path, "\(.hidden("do", "columns"))\(form.hidden)"))\
            \(.link(Words.TakeIn.anotherFile, to: "/import", quiet: true))</div></div>
            """)
    }

    private func table(_ title: String, _ rows: [Row]) -> HTML {
        guard !rows.isEmpty else { return .empty }
        let rest = rows.count - ImportPlan.shown
        return .sheet(title, """
            \(.cards(title, columns: Words.TakeIn.columns, rows.prefix(ImportPlan.shown).map(\.cells)))\
            \(if: rest > 0, "<p class=\"inset soft\">\(Words.TakeIn.more(rest))</p>")
            """)
    }
}

extension ImportPlan.Row {
    /// Something has to be put right, or somebody was left out.
    fileprivate var needsAnEye: Bool {
        !problems.isEmpty || notes.contains { if case .sameAsRow = $0 { false } else { true } }
    }

    fileprivate var cells: [HTML] {
        let does = makes.map(Words.TakeIn.making) + notes.map(Words.TakeIn.note)
        return [
            .text(title.isEmpty ? "–" : title), "\(number)", ImportPlan.Row.list(problems.map(Words.TakeIn.problem)) ?? .text("–"),
            ImportPlan.Row.list(does) ?? .text(Words.TakeIn.nothing),
        ]
    }

    private static func list(_ words: [String]) -> HTML? {
        words.isEmpty ? nil : "<ul class=\"plain\" role=\"list\">\(each: words, { "<li>\($0)</li>" })</ul>"
    }
}
