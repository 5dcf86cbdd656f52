import Gatepost
import Safeguarding

extension DeclarationPage {
    func page(_ form: Form) -> Page {
        Page(
            Words.Declaring.title, at: .account,
            main: .card(nil, .form(to: "/declaration", form, submit: Words.Declaring.submit, beside: .link(Words.goBack, to: "/record", quiet: true), """
                <p>\(Words.Declaring.lead)</p>\(form.hidden("id"))\(form.hidden("rule"))\
                <h2 class="minor">\(Words.Declaring.networks)</h2><p class="soft">\(Words.Declaring.networksHint) \(.clause("D4")) \(.clause("N20")) \(.clause("N21"))</p>\
                <div>\(each: SocialNetwork.allCases, { network($0, form) })</div>\
                <h2 class="minor">\(Words.Declaring.ruleTitle)</h2>\(form.tick("families", Words.Declaring.rule(rule)))\
                <h2 class="minor">\(Words.Declaring.conductTitle)</h2>\(form.tick("conduct", Words.Declaring.conduct))\
                \(form.choice("suitable", Words.Declaring.suitableTitle, [Choice("yes", Words.Declaring.suitable), Choice("no", Words.Declaring.notSuitable)]))\
                \(form.line("typed_name", Words.typeYourName, .name, hint: Words.typeYourNameHint, max: 100))
                """)),
            aside: .card(Words.Register.part(.relationships), """
                <p class="soft">\(Words.Declaring.tieLead)</p><div class="row">\(.link(Words.Declaring.tie, to: "/relationships/new", quiet: true))</div>
                """))
    }

    /// Folded away until somebody uses it: most use two or three of nine.
    private func network(_ network: SocialNetwork, _ form: Form) -> HTML {
        """
        <details\(flag: "open", !form.all(network.rawValue).isEmpty)><summary>\(Words.Declaring.network(network))</summary>\
        \(form.choices(network.rawValue, Words.Declaring.network(network), [
            Choice("uses", Words.Declaring.uses), Choice("maximum", Words.Declaring.atMaximum), Choice("unlinked", Words.Declaring.unlinked),
        ]))</details>
        """
    }

    /// As it was last year, to be looked at again rather than typed again.
    func filled(_ id: Record.ID) -> Form {
        var fields = [(name: "id", value: id.description), (name: "rule", value: rule.rawValue)]
        for one in last?.networks ?? [] { fields.append((one.network.rawValue, "uses")) }
        return Form(fields: fields)
    }
}

extension RecordPage {
    func declarationCard(for viewer: Viewer) -> HTML {
        let isAsked = RegisterPart.needed(of: person.capacity).contains(.declaration)
        guard isAsked || !declarations.isEmpty else { return .empty }
        return .card(
            Words.Register.part(.declaration),
            beside: person.isOwn ? .link(declarations.isEmpty ? Words.Declaring.declare : Words.Declaring.declareAgain, to: "/declaration", quiet: true) : nil,
            """
            \(if: declarations.first, { $0.html(for: viewer) }, else: "<p class=\"soft\">\(Words.Register.nothing)</p>")\
            \(if: declarations.count > 1, "<details><summary>\(Words.Register.history)</summary>\(each: declarations.dropFirst(), { $0.html(for: viewer) })</details>")
            """)
    }

    func relationshipsCard(for viewer: Viewer) -> HTML {
        guard person.isOwn || !relationships.isEmpty else { return .empty }
        return .card(
            Words.Register.part(.relationships), beside: person.isOwn ? .link(Words.Register.addEntry, to: "/relationships/new", quiet: true) : nil,
            """
            <p class="soft">\(Words.Declaring.tieLead)</p>\
            \(if: !relationships.isEmpty, "<ul class=\"stack\" role=\"list\">\(each: relationships, { row($0, for: viewer) })</ul>")
            """)
    }

    private func row(_ one: RelationshipEntry, for viewer: Viewer) -> HTML {
        """
        <li class="row"><div><b>\(one.about)</b><br><small>\(Words.Declaring.kind(one.kind))\(if: one.network, { " · \(Words.Declaring.network($0))" })</small><br>\
        \(if: one.overAt != nil, .tag(Words.Declaring.over))\(if: one.overAt == nil && one.answers.isEmpty, .tag(Words.Declaring.notAnswered, .waiting))\
        \(each: one.answers.prefix(1), { "<small>\($0.words)</small>" })\
        \(if: one.answers.count > 1, "<details><summary>\(Words.Register.history)</summary>\(each: one.answers.dropFirst(), { "<p><small>\($0.words)</small></p>" })</details>")</div>\
        \(if: one.overAt == nil, "<div class=\"push row\">\(step(one))</div>")</li>
        """
    }

    private func step(_ one: RelationshipEntry) -> HTML {
        if person.isOwn { return .action(Words.Declaring.isOver, to: "/relationships/\(one.id)/over") }
        return person.mayManage ? .link(Words.Declaring.answer, to: "/people/\(person.member)/relationships/\(one.id)", quiet: !one.answers.isEmpty) : .empty
    }
}

extension RelationshipEntry.Answer {
    fileprivate var words: String {
        let ends = endsOn.map { " \(Words.day($0))" } ?? ""
        return "\(Words.Declaring.answer(answer))\(ends): \(terms) (\(by); \(Words.Declaring.reviewed) \(Words.day(reviewOn)))"
    }
}

extension DeclarationEntry {
    fileprivate func html(for viewer: Viewer) -> HTML {
        """
        <div><b>\(.time(madeAt, for: viewer))</b>\(if: !isSuitable, " \(.tag(Words.Declaring.help, .waiting))")<br><small>\(Words.Declaring.signed(typedName, due))</small>\
        <ul>\(if: networks.isEmpty, "<li>\(Words.Declaring.noNetworks)</li>")\(each: networks, { one in
            "<li>\(Words.Declaring.network(one.network)): \(if: one.isInOrder, .text(Words.Declaring.state(one)), else: .tag(Words.Declaring.state(one), .waiting))</li>"
        })</ul></div>
        """
    }
}

extension Routes {
    /// Yearly declarations, and ties to families.
    static let declarations: [Route] =
        [
            .button(
                "/relationships/:relationship/over", .team, { EndRelationship(try $0.identifier("relationship")) }, onward: { _ in "/record" })
        ] + [declaration, tell, answer].flatMap(\.routes)

    private static let declaration = FormPair(
        "/declaration", .team, notice: .signed,
        page: { visit, typed in
            let page = try await visit.load { try DeclarationPage.load(for: $0, from: $1) }
            return page.page(typed ?? page.filled(visit.application.identifier()))
        },
        action: { _, form in
            let networks = SocialNetwork.allCases.compactMap { network -> DeclaredNetwork? in
                let ticked = Set(form.all(network.rawValue))
                return ticked.isEmpty ? nil : DeclaredNetwork(network, atMaximum: ticked.contains("maximum"), unlinked: ticked.contains("unlinked"))
            }
            for name in ["families", "conduct"] where !form.isTicked(name) { form.refuse(name, Words.tickToGoOn) }
            let (suitable, name) = (form.choice("suitable", of: YesOrNo.self), form.text("typed_name", max: 100))
            guard let id = form.identifier("id", of: Record.self), let rule = form.choice("rule", of: RelationshipRule.self), let suitable else { return nil }
            return MakeDeclaration(id, networks, isSuitable: suitable == .yes, typedName: name, under: rule)
        }, onward: { _ in "/record" })

    private static let tell = FormPair(
        "/relationships/new", .team,
        page: { visit, typed in
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
            return Page(Words.Declaring.tie, at: .account, main: .card(nil, .form(
                to: "/relationships/new", form, submit: Words.Declaring.tie, beside: .link(Words.goBack, to: "/record", quiet: true), """
                <p class="soft">\(Words.Declaring.tieLead) \(.clause("P12"))</p>\(form.hidden("id"))\
                \(form.choice("kind", Words.Declaring.tieKind, RelationshipKind.allCases.map { Choice($0.rawValue, Words.Declaring.kind($0)) }))\
                \(form.line("about", Words.Declaring.about, hint: Words.Declaring.aboutHint, max: 200))\
                \(form.menu("network", Words.Declaring.network, SocialNetwork.allCases.map { Choice($0.rawValue, Words.Declaring.network($0)) }, hint: Words.Declaring.notLinkedHint, optional: true))
                """)))
        },
        action: { _, form in
            let (kind, about) = (form.choice("kind", of: RelationshipKind.self), form.text("about", max: 200))
            let network = form.choice("network", of: SocialNetwork.self, optional: true)
            guard let id = form.identifier("id", of: Record.self), let kind else { return nil }
            return TellRelationship(id, kind, about: about, on: network)
        }, onward: { _ in "/record" })

    private static let answer = aboutRecord(
        "relationships/:relationship", { Words.Declaring.answerTitle($1.name) }, submit: Words.Register.putOnRecord,
        { visit, person, typed in
            let relationship: Record.ID = try visit.identifier("relationship")
            let record = try await visit.load { try RecordPage.load(person.member, for: $0, from: $1) }
            guard let one = record.relationships.first(where: { $0.id == relationship }) else { throw NotFound() }
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
            return (form, """
                <p><b>\(one.about)</b><br><small>\(Words.Declaring.kind(one.kind))\(if: one.network, { " · \(Words.Declaring.network($0))" })</small></p>\
                <p class="soft">\(Words.Declaring.answerLead)</p>\(form.hidden("id"))\
                \(form.choice("answer", Words.Declaring.answerLabel, RelationshipAnswer.allCases.map { Choice($0.rawValue, Words.Declaring.answer($0)) }))\
                \(form.line("terms", Words.Declaring.terms, hint: Words.Declaring.termsHint, max: 300))\
                \(form.line("ends_on", Words.Declaring.endsOn, .day, hint: Words.Declaring.endsOnHint, optional: true))
                """)
        },
        { visit, form in
            let (answer, terms) = (form.choice("answer", of: RelationshipAnswer.self), form.text("terms", max: 300))
            let ends = form.day("ends_on", optional: true)
            guard let id = form.identifier("id", of: Record.self), let answer else { return nil }
            return AnswerRelationship(id, to: try visit.identifier("relationship"), answer, terms: terms, endsOn: ends)
        })
}

/// An answer on a form.
private enum YesOrNo: String { case yes, no }
