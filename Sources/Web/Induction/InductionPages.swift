import Gatepost
import Safeguarding

extension Words {
    /// Words of the induction.
    enum Induction {
        static let title = "Induction checklist"
        static let lead = "Each item is given on a day and countersigned by whoever it was given to. The first three are the same everywhere."
        static let add = "Add an item"
        static let itemName = "What else everybody is given"
        static let retire = "Ask no longer"
        static let give = "Note that it was given"
        static let givenOn = "Given on"
        static let countersign = "Countersign"
        static let countersignLead = "By signing you say that you were given this, and that you know what it asks of you."
        static let notGiven = "Not given yet"
        static let waits = "Waits for a countersignature"

        static func item(_ item: InductionItem) -> String {
            switch item {
            case .contract: "Guidance on social networks: in the contract"
            case .handbook: "Guidance on social networks: in the handbook"
            case .talk: "Guidance on social networks: talked through"
            case .own(_, let name): name
            }
        }

        static func giveTitle(_ name: String) -> String { "Induction: \(name)" }
        static func given(_ day: Day, _ name: String) -> String { "Given on \(Words.day(day)) by \(name)" }
        static func signed(_ name: String?, _ day: Day) -> String { "countersigned by \(name ?? "") on \(Words.day(day))" }
    }
}

extension RecordPage {
    func inductionCard(for viewer: Viewer) -> HTML {
        .card(Words.Register.part(.induction), """
            <ul class="stack" role="list">\(each: induction, { entry in
                """
                <li class="row"><div><b>\(Words.Induction.item(entry.item))</b><br><small>\(entry.words(in: viewer.zone))</small></div>\(inductionStep(entry))</li>
                """
            })</ul><p><small>\(.clause("D2"))</small></p>
            """)
    }

    private func inductionStep(_ entry: InductionEntry) -> HTML {
        if entry.isDone { return "<span class=\"push\">\(.tag(Words.Register.standing(.done), .passed))</span>" }
        let path: LocalPath? =
            if let given = entry.given { person.isOwn ? "/record/induction/\(given.id)" : nil } else if person.mayManage {
                LocalPath(checking: "/people/\(person.member)/induction/\(entry.item.key)")
            } else { nil }
        let words = entry.given == nil ? Words.Induction.give : Words.Induction.countersign
        return path.map { "<div class=\"push\">\(.link(words, to: $0, quiet: entry.given == nil))</div>" } ?? .empty
    }
}

extension InductionEntry {
    fileprivate func words(in zone: Zone) -> String {
        guard let given else { return Words.Induction.notGiven }
        let signed = given.countersignedAt.map { Words.Induction.signed(given.typedName, zone.day(at: $0)) }
        return "\(Words.Induction.given(given.on, given.by)), \(signed ?? Words.Induction.waits.lowercased())"
    }
}

extension Routes {
    /// What everybody who begins is given, and that they were.
    static let induction: [Route] =
        [
            .button(
                "/register/induction/:item/retire", .duties(Duty.managing), { RetireInductionItem(try $0.identifier("item")) },
                onward: { _ in "/register/induction" })
        ] + [items, give, countersign].flatMap(\.routes)

    private static let items = FormPair(
        "/register/induction", .duties(Duty.managing),
        page: { visit, typed in
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
            let items = try await visit.load { try InductionItems.load(for: $0, from: $1) }
            return Page(
                Words.Induction.title, at: .people,
                main: """
                    <div class="stack"><p class="soft">\(Words.Induction.lead)</p>\(.sheet(nil, "\(each: items, { $0.row })"))\(.card(Words.Induction.add, .form(
                        to: "/register/induction", form, submit: Words.Induction.add, beside: .link(Words.Register.backToRegister, to: "/register", quiet: true),
                        "\(form.hidden("id"))\(form.line("name", Words.Induction.itemName, max: 100))")))</div>
                    """)
        },
        action: { _, form in
            let name = form.text("name", max: 100)
            return form.identifier("id", of: Record.self).map { AddInductionItem($0, named: name) }
        }, onward: { _ in "/register/induction" })

    private static let give = aboutRecord(
        "induction/:item", { Words.Induction.giveTitle($1.name) }, submit: Words.Register.putOnRecord,
        { visit, _, typed in
            let key = try visit.parameter("item")
            guard let item = try await visit.load({ try InductionItems.load(for: $0, from: $1) }).first(where: { $0.key == key }) else { throw NotFound() }
            let today = try visit.viewer.today
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)", "given_on": today.description])
            return (form, "<p><b>\(Words.Induction.item(item))</b></p>\(form.hidden("id"))\(form.line("given_on", Words.Induction.givenOn, .day))")
        },
        { visit, form in
            guard let id = form.identifier("id", of: Record.self), let day = form.day("given_on") else { return nil }
            return GiveInduction(id, to: try visit.identifier("member"), try visit.parameter("item"), on: day)
        })

    private static let countersign = FormPair(
        "/record/induction/:entry", .team,
        page: { visit, typed in
            let (entry, member): (Record.ID, Member.ID) = (try visit.identifier("entry"), try visit.viewer.member)
            let record = try await visit.load { try RecordPage.load(member, for: $0, from: $1) }
            guard let item = record.induction.first(where: { $0.given?.id == entry })?.item else { throw NotFound() }
            let form = typed ?? Form()
            return Page(Words.Induction.item(item), at: .account, main: .card(nil, .form(
                to: "/record/induction/\(entry)", form, submit: Words.Induction.countersign, beside: .link(Words.goBack, to: "/record", quiet: true), """
                <p>\(Words.Induction.countersignLead)</p>\(form.line("typed_name", Words.typeYourName, .name, hint: Words.typeYourNameHint, max: 100))
                """)))
        },
        action: { visit, form in CountersignInduction(try visit.identifier("entry"), typedName: form.text("typed_name", max: 100)) },
        onward: { _ in "/record" })
}

extension InductionItem {
    fileprivate var row: HTML { .task(.badge(Icon.tick), Words.Induction.item(self), .empty, retiring) }

    fileprivate var retiring: HTML {
        if case .own(let id, _) = self { .action(Words.Induction.retire, to: "/register/induction/\(id)/retire") } else { .clause("D2") }
    }
}
