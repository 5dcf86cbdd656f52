import Gatepost
import Safeguarding

extension Routes {
    /// Lists that a setting has already: looked at, matched, stored whole, and taken back within a day.
    static let imports: [Route] = [
        .get("/import", .duties(Duty.managing)) { visit in .page(try await importStart(visit, Form(["kind": ImportKind.children.rawValue]))) },
        .post("/import", .duties(Duty.managing), body: .upload(limit: 6 * 1024 * 1024)) { visit in
            var form = visit.form
            guard let kind = form.choice("kind", of: ImportKind.self), let sheet = await importedSheet(&form, most: largestImport) else {
                return .page(try await importStart(visit, form), status: 422)
            }
            let id: Record.ID = visit.application.identifier()
            try await visit.perform(try KeepDraft(id, kind, sheet, secrets: visit.application.secrets))
            return .redirect(to: "/import/\(id)")
        },
        .get("/import/:draft", .duties(Duty.managing)) { visit in
            let (draft, rooms) = try await importDraft(visit)
            return .page(ImportForm(draft, rooms: rooms, match: ColumnMatch(guessing: draft.sheet, as: draft.kind)).page)
        },
        .post("/import/:draft", .duties(Duty.managing)) { visit in
            let (draft, rooms) = try await importDraft(visit)
            var form = visit.form
            if form["do"] == "match" {
                let row = form["headings"].flatMap { Int($0) }.flatMap { number in draft.sheet.rows.first { $0.number == number } }
                let match = row.map { ColumnMatch($0, as: draft.kind) } ?? ColumnMatch(guessing: draft.sheet, as: draft.kind)
                return .page(
                    ImportForm(draft, rooms: rooms, match: match, room: form["room"] ?? "", firstDay: form["first_day"] ?? "").page)
            }
            let choices = ImportForm.choices(&form, width: draft.sheet.width)
            guard form["do"] != "columns", let choices else {
                return .page(ImportForm(draft, rooms: rooms, typed: form).page, status: form.isSound ? 200 : 422)
            }
            let plan = try await visit.load { try ImportPlan.make(of: draft.sheet, as: draft.kind, choices, for: $0, from: $1) }
            let page = plan.page(of: ImportForm(draft, rooms: rooms, typed: form), id: visit.application.identifier())
            return .page(page, status: plan.rowsToMend == 0 ? 200 : 422)
        },
        .post("/import/:draft/store", .duties(Duty.managing)) { visit in
            var form = visit.form
            guard let id = form["id"].flatMap({ Record.ID($0) }) else { throw NotFound() }
            // Sent twice, it is stored already.
            if try await visit.load({ (try? ImportPage.load(id, for: $0, from: $1)) != nil }) { return .redirect(to: "/imports/\(id)", saying: .saved) }
            let (draft, rooms) = try await importDraft(visit)
            guard let choices = ImportForm.choices(&form, width: draft.sheet.width) else { throw NotFound() }
            do {
                try await visit.perform(StoreImport(id, of: draft.id, choices, secrets: visit.application.secrets))
            } catch let refused as Refused {
                guard refused.refusals.allSatisfy({ if case .rowsToMend = $0 { true } else { false } }) else { throw refused }
                // What is on record changed since the preview: here it is as it is now.
                let plan = try await visit.load { try ImportPlan.make(of: draft.sheet, as: draft.kind, choices, for: $0, from: $1) }
                return .page(plan.page(of: ImportForm(draft, rooms: rooms, typed: form), id: id), status: 422)
            }
            return .redirect(to: "/imports/\(id)", saying: .saved)
        },
        .get("/imports/:run", .duties(Duty.managing)) { visit in
            let run: Record.ID = try visit.identifier("run")
            return .page(try await visit.load { try ImportPage.load(run, for: $0, from: $1) }.page(for: visit.viewer))
        },
        .get("/imports/:run/undo", .duties(Duty.managing)) { visit in
            let run: Record.ID = try visit.identifier("run")
            let page = try await visit.load { try ImportPage.load(run, for: $0, from: $1) }
            guard page.run.mayUndo else { throw NotFound() }
            return .page(page.undoQuestion)
        },
        .button(
            "/imports/:run/undo", .duties(Duty.managing), { UndoImport(try $0.identifier("run"), secrets: $0.application.secrets) },
            onward: { visit in "/imports/\(try visit.identifier("run", of: Record.self))" }),
    ]

    private static let largestImport = 5 * 1024 * 1024

    /// The table in the file that was sent, or what is wrong with it beside its field.
    static func importedSheet(_ form: inout Form, most: Int) async -> Sheet? {
        guard let upload = form.uploads("file").first else {
            form.refuse("file", Words.needed)
            return nil
        }
        guard upload.bytes.count <= most else {
            form.refuse("file", Words.TakeIn.tooLarge)
            return nil
        }
        do throws(Sheet.Problem) { return try await SheetDesk.shared.read(upload.bytes) } catch {
            form.refuse("file", Words.sheet(error))
            return nil
        }
    }

    private static func importDraft(_ visit: Visit) async throws -> (ImportDraft, [RoomEntry]) {
        let (id, secrets): (Record.ID, Secrets) = (try visit.identifier("draft"), visit.application.secrets)
        return try await visit.load { viewer, db in
            (try ImportDraft.load(id, for: viewer, with: secrets, from: db), try RoomEntry.all(for: viewer, from: db))
        }
    }

    private static func importStart(_ visit: Visit, _ form: Form) async throws -> Page {
        let place = visit.query["before"].flatMap { Record.ID($0) }
        let page = try await visit.load { try ImportsPage.load(before: place, for: $0, from: $1) }
        return page.page(form, for: try visit.viewer)
    }
}

extension ImportsPage {
    fileprivate func page(_ form: Form, for viewer: Viewer) -> Page {
        Page(
            Words.TakeIn.title, at: .people,
            main: """
                \(.card(nil, .form(to: "/import", form, submit: Words.TakeIn.goOn, withFiles: true, beside: .link(Words.goBack, to: "/people", quiet: true), """
                    <p>\(Words.TakeIn.lead)</p>\
                    \(form.choice("kind", Words.TakeIn.kind, ImportKind.allCases.map { Choice($0.rawValue, Words.TakeIn.kind($0), hint: Words.TakeIn.kindHint($0)) }))\
                    \(form.file("file", Words.TakeIn.file, accept: ".xlsx,.csv,.txt,.tsv,text/csv", hint: Words.TakeIn.fileHint))
                    """)))\
                \(if: !runs.isEmpty, .sheet(Words.TakeIn.lately, "\(each: runs, { $0.row(for: viewer) })"))\
                \(.pager(older: older.map { ("/import" as LocalPath).with("before", $0.description) }))
                """, aside: .card(Words.TakeIn.howTitle, .paragraphs(Words.TakeIn.how)))
    }
}

extension ImportsPage.Run {
    fileprivate func row(for viewer: Viewer) -> HTML {
        .task(.badge(Icon.policy), Words.TakeIn.counts(counts), about(for: viewer), .link(Words.TakeIn.open, to: "/imports/\(id)", quiet: true))
    }

    fileprivate func about(for viewer: Viewer) -> HTML {
        "\(Words.TakeIn.by(madeBy)), \(.time(madeAt, for: viewer))\(if: undoneBy, { "; \(Words.TakeIn.undone($0))" })"
    }
}

extension ImportPage {
    fileprivate func page(for viewer: Viewer) -> Page {
        Page(
            Words.TakeIn.runTitle(run.kind), at: .people,
            main: """
                \(.card(nil, "<p><b>\(Words.TakeIn.counts(run.counts))</b></p><p class=\"soft\">\(run.about(for: viewer))</p>"))\
                \(if: !people.isEmpty, .sheet(Words.TakeIn.waitingTitle, "\(each: people, row)"))\
                \(if: !children.isEmpty, .sheet(Words.TakeIn.childrenTitle, "\(each: children, row)"))\
                <p class="row">\(.link(Words.TakeIn.backToLists, to: "/import", quiet: true))</p>
                """,
            aside: run.mayUndo
                ? .card(Words.TakeIn.undo, """
                    <p class="soft">\(Words.TakeIn.undoLead)</p><div class="row">\(.link(Words.TakeIn.undo, to: "/imports/\(run.id)/undo", quiet: true))</div>
                    """) : nil)
    }

    private func row(_ child: Named<Child>) -> HTML {
        .task(.letters(child.name.initials), child.name, .empty, .link(Words.People.open, to: "/children/\(child.id)", quiet: true))
    }

    private func row(_ one: Waiting) -> HTML {
        .task(
            .letters(one.name.initials), one.name, .empty,
            one.isInvited
                ? .tag(Words.TakeIn.invited, .told) : .link(Words.TakeIn.invite, to: "/invitations/new?member=\(one.member)", quiet: true))
    }

    /// The consequence in words, with each thing that stays.
    fileprivate var undoQuestion: Page {
        Page(Words.TakeIn.undoQuestion, at: .people, main: .confirm(
            Words.TakeIn.undoQuestion,
            used.isEmpty ? "<p>\(Words.TakeIn.undoAll)</p>" : """
                <p>\(Words.TakeIn.undoSome)</p><ul>\(each: used, { "<li>\($0)</li>" })</ul><p>\(Words.TakeIn.undoRest)</p>
                """, to: "/imports/\(run.id)/undo", yes: Words.TakeIn.undo, back: "/imports/\(run.id)")).withOwnHeading()
    }
}
