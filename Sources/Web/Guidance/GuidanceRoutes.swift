import Gatepost
import Safeguarding

extension Routes {
    /// The guidance shelf, and help for children (D5, D6, D24, N14, N18, N23).
    static let guidance: [Route] =
        [
            .get("/guidance", .members) { visit in
                .page(try await visit.load { try GuidanceShelf.load(for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/help/children", .everyone) { visit in
                guard let viewer = visit.signedIn?.viewer else { return .page(ChildrenHelp(leads: []).page) }
                let help = try await visit.application.read(in: viewer.setting) { db in try HelpPage.load(for: viewer, from: db) }
                return .page(ChildrenHelp(leads: help.leads.map(\.name)).page)
            },
            .post("/guidance/:name/remove", .duties(KeepGuidance.duties)) { visit in
                let item = try await item(visit)
                guard let id = visit.form["id"].flatMap({ Record.ID($0) }) else { throw NotFound() }
                try await visit.perform(KeepGuidance(id, item.name, item.guidance, removed: true))
                return .redirect(to: "/guidance", saying: .removed)
            },
        ] + [new, edit].flatMap(\.routes)

    @Sendable private static func item(_ visit: Visit) async throws -> GuidanceShelf.Item {
        let name = try visit.parameter("name")
        let shelf = try await visit.load { try GuidanceShelf.load(for: $0, from: $1) }
        guard let item = shelf.items.first(where: { $0.name == name }) else { throw NotFound() }
        return item
    }

    private static let new = FormPair(
        "/guidance/new", .duties(KeepGuidance.duties),
        page: { visit, typed in
            let form = try typed ?? Form([
                "id": "\(visit.application.identifier() as Record.ID)", "checked": "yes", "recheck_on": try visit.viewer.today.adding(years: 1).description,
            ])
            return Page(Words.Shelf.add, at: .help, main: .card(nil, fields(form, to: "/guidance/new")))
        },
        action: { visit, form in
            guard let id = form.identifier("id", of: Record.self) else { return nil }
            return try read(&form, visit).map { KeepGuidance(id, id.description, $0) }
        }, onward: { _ in "/guidance" })

    private static let edit = FormPair(
        "/guidance/:name", .duties(KeepGuidance.duties),
        page: { visit, typed in
            let item = try await item(visit)
            let (guidance, id) = (item.guidance, visit.application.identifier() as Record.ID)
            let form = try typed ?? Form([
                "id": id.description, "reader": guidance.reader.rawValue, "place": guidance.place?.rawValue ?? "", "title": guidance.title,
                "address": guidance.address, "words": guidance.words, "edition": guidance.edition,
                "recheck_on": try visit.viewer.today.adding(years: 1).description,
            ])
            return Page(Words.Shelf.change, at: .help, main: """
                \(if: !guidance.address.isEmpty, "<p>\(.away(guidance.title, to: guidance.address))</p>")\
                \(.card(nil, fields(form, to: visit.path.withoutQuery)))\
                \(.card(nil, .form(to: "/guidance/\(item.name)/remove", submit: Words.Shelf.remove, stop: true, .hidden("id", "\(visit.application.identifier() as Record.ID)"))))
                """)
        },
        action: { visit, form in
            guard let id = form.identifier("id", of: Record.self) else { return nil }
            let name = try visit.parameter("name")
            return try read(&form, visit).map { KeepGuidance(id, name, $0) }
        }, onward: { _ in "/guidance" })

    private static func read(_ form: inout Form, _ visit: Visit) throws -> Guidance? {
        let (reader, place) = (form.choice("reader", of: GuidanceReader.self), form.choice("place", of: GuidancePlace.self, optional: true))
        let (title, address) = (form.text("title", max: 150), form.text("address", max: 300, optional: true))
        let (words, edition) = (form.text("words", max: 1_000), form.text("edition", max: 60, optional: true))
        let (isChecked, recheck) = (form.isTicked("checked"), form.day("recheck_on", optional: true))
        guard let reader else { return nil }
        return Guidance(
            reader, at: place, title: title, address: address, words: words, edition: edition, isStatutory: form.isTicked("statutory"),
            checkedOn: isChecked ? try visit.viewer.today : nil, recheckOn: recheck)
    }

    private static func fields(_ form: Form, to path: LocalPath) -> HTML {
        .form(to: path, form, submit: Words.Shelf.keep, beside: .link(Words.goBack, to: "/guidance", quiet: true), """
            \(form.hidden("id"))\(form.choice("reader", Words.Shelf.readerLabel, GuidanceReader.allCases.map { Choice($0.rawValue, Words.Shelf.reader($0)) }))\
            \(form.menu("place", Words.Shelf.placeLabel, GuidancePlace.allCases.map { Choice($0.rawValue, Words.Shelf.place($0)) }, optional: true))\
            \(form.line("title", Words.Shelf.name, max: 150))\(form.line("address", Words.Shelf.address, .address, hint: Words.Shelf.addressHint, optional: true, max: 300))\
            \(form.lines("words", Words.Shelf.words, rows: 3, max: 1_000))\(form.tick("statutory", Words.Shelf.statutory))\
            \(form.line("edition", Words.Shelf.editionLabel, hint: Words.Shelf.editionHint, optional: true, max: 60))\
            \(form.tick("checked", Words.Shelf.checkedToday))\(form.line("recheck_on", Words.Shelf.recheckOn, .day, hint: Words.Shelf.recheckHint, optional: true))
            """)
    }
}
