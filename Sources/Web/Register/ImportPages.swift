import Gatepost
import Safeguarding

extension Words {
    /// Words of taking a file in.
    enum Import {
        static let title = "Take in a file"
        static let lead = "A file with the columns of the download. You see every row and everything that has to be put right before anything is stored; then all of it is stored, or nothing."
        static let file = "The file"
        static let fileHint = "CSV or an Excel workbook (.xlsx), with up to 100 kilobytes of text. Days as 03/05/2027."
        static let look = "See what it would do"
        static let columnsTitle = "What the columns mean"
        static let columns = """
            Somebody whose name is on the register gets what is new in their row put on record; what the register says already stays as it is, \
            and so do their kind, days and line manager.

            Somebody new needs a kind (Staff, Agency, Volunteer, Student, Committee, Household or Officer) and a first day. They get no account: \
            you can invite them afterwards.

            The easiest way to a file of the right shape is to download the register, fill in what is missing, and bring it back.
            """
        static let tooLarge = "There are more than 100 kilobytes of text in this file. Please split it."
        static let wholeFile = "The file"
        static let row = "Row"
        static let does = "What it does"
        static let mend = "To put right"
        static let nothingNew = "Nothing new"
        static let newPerson = "Somebody new"
        static let store = "Store all of it"
        static let anotherFile = "Choose another file"
        static let changesNothing = "Everything in this file is on the register already."

        static func summary(_ file: RegisterFile) -> String {
            if file.rowsToMend > 0 { return "\(Words.count(file.rowsToMend, "row needs", "rows need")) putting right. Nothing is stored until all are in order: mend the file and choose it again." }
            let (people, papers) = (file.rows.count { $0.new != nil }, file.rows.reduce(0) { $0 + $1.additions.count })
            return "Everything is in order. \(Words.count(people, "person", "people")) and \(Words.count(papers, "entry", "entries")) would be added."
        }

        static func addition(_ addition: RegisterFile.Addition) -> String {
            switch addition {
            case .entry(let entry): "\(Register.kind(entry.kind)), \(Register.shortDate(entry.on))"
            case .vetting(let details): "DBS check, look again \(details.recheck.map(Register.shortDate) ?? "")"
            case .training(let course, _, _, let expires): "\(People.course(course)), until \(Register.shortDate(expires))"
            }
        }

        static func problem(_ problem: RegisterFile.Problem) -> String {
            switch problem {
            case .unreadable(let problem): Words.csv(problem)
            case .nothingInIt: "There are no rows below the headings."
            case .noNames: "There is no column called “Name”."
            case .unknownColumn(let words): "We don’t know a column called “\(words)”."
            case .columnTwice(let words): "The column “\(words)” is there twice."
            case .noName: "The name is missing."
            case .nameTwice: "Two people or two rows have this name, so we can’t tell whose papers these are."
            case .unknownName: "Nobody of this name is on the register. To add them, say of which kind they are."
            case .unknownKind(let words): "“\(words)” is no kind that we know."
            case .noFirstDay: "Somebody new needs a first day."
            case .unknownLineManager(let words): "The line manager “\(words)” is neither on the register nor in a row above."
            case .aboutYourself: "This is about you, so somebody else puts it on record."
            case .notADay(let column, let words): "\(column.rawValue): “\(words)” isn’t a day. Please write it as 03/05/2027, the day first."
            case .incomplete(let column): "\(column.rawValue) is missing."
            case .refused(let column, let refusal): "\(column.rawValue): \(refusal.sentence)"
            }
        }
    }
}

extension RegisterFile {
    /// What the file would do, row by row.
    func page(id: Record.ID, text: String) -> Page {
        let isSound = rowsToMend == 0
        return Page(Words.Import.title, at: .people, main: """
            <div class="stack">\(.notice("<p>\(changesNothing && isSound ? Words.Import.changesNothing : Words.Import.summary(self))</p>", isSound ? .passed : .stopped))\
            \(if: !problems.isEmpty, .card(Words.Import.wholeFile, "<ul>\(each: problems, { "<li>\(Words.Import.problem($0))</li>" })</ul>"))\
            \(if: !rows.isEmpty, .sheet(nil, .cards(
                Words.Import.title, columns: [Words.Register.name, Words.Import.row, Words.Import.mend, Words.Import.does],
                rows.sorted { !$0.problems.isEmpty && $1.problems.isEmpty }.map(\.cells))))\
            <div class="row">\(if: isSound && !changesNothing, .action(Words.Import.store, to: "/register/import/store", quiet: false, """
                \(.hidden("id", "\(id)"))\(.hidden("text", text))
                """))\(.link(Words.Import.anotherFile, to: "/register/import", quiet: true))\(.link(Words.Register.backToRegister, to: "/register", quiet: true))</div></div>
            """)
    }
}

extension RegisterFile.Row {
    fileprivate var cells: [HTML] {
        let does = (new == nil ? [] : [Words.Import.newPerson]) + additions.map(Words.Import.addition)
        return [
            .text(name.isEmpty ? "–" : name), "\(line)",
            problems.isEmpty ? .text("–") : "<ul class=\"plain\" role=\"list\">\(each: problems, { "<li>\(Words.Import.problem($0))</li>" })</ul>",
            .text(does.isEmpty ? Words.Import.nothingNew : does.joined(separator: "; ")),
        ]
    }
}

extension Routes {
    /// The register as a file, out and in.
    static let registerFiles: [Route] = [
        .get("/register/export", .duties(Duty.managing)) { visit in
            let today = try visit.viewer.today
            let table = try await visit.load {
                try RegisterExport.table(due: { "\(Words.Register.part($0)): \(Words.Register.standing($1))" }, for: $0, from: $1)
            }
            return CSV(table.columns, table.rows).reply("staff-register-\(today).csv")
        },
        .get("/register/import", .duties(Duty.managing)) { _ in .page(importPage(Form())) },
        .post("/register/import", .duties(Duty.managing), body: .upload(limit: 512 * 1024)) { visit in
            var form = visit.form
            guard let text = await importText(&form) else { return .page(importPage(form), status: 422) }
            let file = try await visit.load { try RegisterFile.read(text, for: $0, from: $1) }
            return .page(file.page(id: visit.application.identifier(), text: text), status: file.rowsToMend == 0 ? 200 : 422)
        },
        .post("/register/import/store", .duties(Duty.managing)) { visit in
            guard let id = visit.form["id"].flatMap({ Record.ID($0) }), let text = visit.form["text"] else { throw NotFound() }
            do { try await visit.perform(ImportRegister(id, text)) } catch let refused as Refused {
                guard refused.refusals.allSatisfy({ if case .rowsToMend = $0 { true } else { false } }) else { throw refused }
                // The register changed since the preview: here it is as it is now.
                let file = try await visit.load { try RegisterFile.read(text, for: $0, from: $1) }
                return .page(file.page(id: id, text: text), status: 422)
            }
            return .redirect(to: "/register", saying: .saved)
        },
    ]

    private static let longestFile = 100 * 1024

    /// The table as text, whichever way it came, to be read again when it is stored.
    private static func importText(_ form: inout Form) async -> String? {
        guard let sheet = await importedSheet(&form, most: 512 * 1024) else { return nil }
        // Rows keep their numbers, by which problems are told.
        var rows: [[String]] = []
        for row in sheet.rows {
            while rows.count < min(row.number - 1, Sheet.mostRows) { rows.append([]) }
            rows.append(row.cells)
        }
        let text = Safeguarding.CSV.write(rows)
        guard text.utf8.count <= longestFile else {
            form.refuse("file", Words.Import.tooLarge)
            return nil
        }
        return text
    }

    private static func importPage(_ form: Form) -> Page {
        Page(
            Words.Import.title, at: .people,
            main: .card(nil, .form(
                to: "/register/import", form, submit: Words.Import.look, withFiles: true, beside: .link(Words.goBack, to: "/register", quiet: true), """
                <p>\(Words.Import.lead)</p>\(form.file("file", Words.Import.file, accept: ".xlsx,.csv,text/csv", hint: Words.Import.fileHint))
                """)),
            aside: .card(Words.Import.columnsTitle, .paragraphs(Words.Import.columns)))
    }
}
