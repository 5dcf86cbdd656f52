import Gatepost
import Safeguarding

extension Routes {
    /// The register of pages: asking for one, assessing it, deciding, revoking (N34).
    static let authorisations: [Route] =
        [
            .get("/pages", .duties(Duty.readingPages)) { visit in
                let place = visit.query["after"].flatMap { Authorisation.ID($0) }
                return .page(try await visit.load { try PagesRegister.load(after: place, for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/pages/:request", .duties(Duty.readingPages)) { visit in .page(try await authorisation(visit).page(for: visit.viewer)) },
            .post("/pages/new", .duties(Duty.askingForPages)) { visit in
                var form = visit.form
                guard let action = PageRequestForm.read(&form), form.isSound, let id = form.identifier("id", of: Authorisation.self) else {
                    return .page(PageRequestForm(form: form, changing: nil).page, status: 422)
                }
                do { try await visit.perform(action) } catch let refused as Refused {
                    form.refuse(refused)
                    return .page(PageRequestForm(form: form, changing: nil).page, status: 422)
                }
                return .redirect(to: "/pages/\(id)", saying: .saved)
            },
            .get("/pages/new", .duties(Duty.askingForPages)) { visit in
                let known = try await visit.load { try NewPageRequest.load(for: $0, from: $1) }
                let network = visit.query["network"].flatMap(Network.init) ?? .gatepost
                return .page(PageRequestForm(form: PageRequestForm.prefilled(visit.application.identifier(), for: network, known), changing: nil).page)
            },
            .button(
                "/pages/:request/risks/:risk/drop", .duties(Duty.askingForPages),
                { DropRisk(try $0.identifier("risk"), of: try $0.identifier("request")) }, onward: request),
            .button("/pages/:request/send", .duties(Duty.askingForPages), { SendPageRequest(try $0.identifier("request")) }, onward: request),
        ] + [edit, newRisk, risk, decide, revoke, evaluate].flatMap(\.routes)

    @Sendable private static func request(_ visit: Visit) throws -> LocalPath {
        "/pages/\(try visit.identifier("request", of: Authorisation.self))"
    }

    private static func authorisation(_ visit: Visit) async throws -> AuthorisationPage {
        let (id, random) = (try visit.identifier("request", of: Authorisation.self), visit.application.random)
        return try await visit.load { try AuthorisationPage.load(id, for: $0, random: random, from: $1) }
    }

    private static let edit = FormPair(
        "/pages/:request/edit", .duties(Duty.askingForPages),
        page: { visit, typed in
            let page = try await authorisation(visit)
            return PageRequestForm(form: typed ?? PageRequestForm.of(page), changing: page.id).page
        },
        action: { visit, form in
            let request: Authorisation.ID = try visit.identifier("request")
            guard form.identifier("id", of: Authorisation.self) == request else { throw NotFound() }
            return PageRequestForm.read(&form)
        }, onward: request)

    private static let newRisk = FormPair(
        "/pages/:request/risks/new", .duties(Duty.askingForPages),
        page: { visit, typed in
            let page = try await authorisation(visit)
            let id: Record.ID = visit.application.identifier()
            return PageRiskForm(
                form: try typed ?? Form([
                    "id": id.description, "owner": page.answers[.contact] ?? "", "residual": ResidualRisk.low.rawValue,
                    "review_on": try visit.viewer.today.adding(years: 1).description,
                ]), request: page.id, path: visit.path.withoutQuery, title: Words.Pages.addRisk).page
        },
        action: { visit, form in
            guard let id = form.identifier("id", of: Record.self) else { return nil }
            return try PageRiskForm.read(&form).map { AssessRisk(id, of: try visit.identifier("request"), $0) }
        }, onward: request)

    private static let risk = FormPair(
        "/pages/:request/risks/:risk", .duties(Duty.askingForPages),
        page: { visit, typed in
            let (page, id) = (try await authorisation(visit), try visit.identifier("risk", of: Record.self))
            guard let line = page.risks.first(where: { $0.id == id }) else { throw NotFound() }
            return PageRiskForm(
                form: typed ?? PageRiskForm.of(line.risk), request: page.id, path: visit.path.withoutQuery, title: Words.Pages.changeRisk).page
        },
        action: { visit, form in
            let (id, request) = (try visit.identifier("risk", of: Record.self), try visit.identifier("request", of: Authorisation.self))
            return PageRiskForm.read(&form).map { AssessRisk(id, of: request, $0) }
        }, onward: request)

    private static let decide = FormPair(
        "/pages/:request/decide", .duties(Duty.readingPages),
        page: { visit, typed in
            let page = try await authorisation(visit)
            let form = try typed ?? Form(["evaluate_on": try visit.viewer.today.adding(years: 1).description])
            return Page(Words.Pages.decideTitle, at: .pages, main: .card("\(Words.Pages.network(page.network)): \(page.title)", """
                <p>\(Words.Pages.decideLead) <a href="\("/pages/\(page.id)" as LocalPath)">\(Words.Pages.lookAtRequest)</a></p>\
                \(.form(to: visit.path.withoutQuery, form, submit: Words.Pages.sign, beside: .link(Words.goBack, to: "/pages/\(page.id)", quiet: true), """
                    \(form.choice("answer", Words.Pages.answer, [Choice("yes", Words.Pages.yes, hint: Words.Pages.yesHint), Choice("no", Words.Pages.no, hint: Words.Pages.noHint)]))\
                    \(form.line("evaluate_on", Words.Pages.evaluateOn, .day, hint: Words.Pages.evaluateHint, optional: true))\
                    \(form.lines("reason", Words.Pages.reason, rows: 3, optional: true, max: 500))\
                    \(form.line("typed_name", Words.Pages.typedName, .name, max: 100))
                    """))
                """))
        },
        action: { visit, form in
            let (day, reason) = (form.day("evaluate_on", optional: true), form.text("reason", max: 500, optional: true))
            let (name, answer) = (form.text("typed_name", max: 100), form["answer"])
            let id: Authorisation.ID = try visit.identifier("request")
            switch (answer, day) {
            case ("yes", let day?): return DecidePage(id, .yes(evaluateOn: day), typedName: name)
            case ("yes", nil): form.refuse("evaluate_on", Words.dayNeeded)
            case ("no", _): return DecidePage(id, .no(because: reason), typedName: name)
            default: form.refuse("answer", Words.chooseOne)
            }
            return nil
        }, onward: request)

    private static let revoke = FormPair(
        "/pages/:request/revoke", .duties(Duty.closingPages),
        page: { visit, typed in
            let page = try await authorisation(visit)
            let form = typed ?? Form()
            return Page(Words.Pages.revokeTitle, at: .pages, main: .confirm(
                Words.Pages.revokeQuestion(page.network), "<p>\(Words.Pages.revokeConsequence(page.network))</p>\(form.problemList)",
                to: visit.path.withoutQuery, yes: Words.Pages.revoke, back: "/pages/\(page.id)",
                form.lines("reason", Words.Pages.revokeWhy, rows: 3, max: 500))).withOwnHeading()
        },
        action: { visit, form in RevokePage(try visit.identifier("request"), because: form.text("reason", max: 500)) }, onward: request)

    private static let evaluate = FormPair(
        "/pages/:request/evaluate", .duties(Duty.askingForPages.union([.overseeingOfficer])),
        page: { visit, typed in
            let page = try await authorisation(visit)
            let id: Record.ID = visit.application.identifier()
            let form = try typed ?? Form(["id": id.description, "next_on": try visit.viewer.today.adding(years: 1).description])
            return Page(Words.Pages.evaluateTitle, at: .pages, main: .card(nil, """
                <p class="soft">\(page.answers[.evaluation])</p>\
                \(.form(to: visit.path.withoutQuery, form, submit: Words.Pages.keep, beside: .link(Words.goBack, to: "/pages/\(page.id)", quiet: true), """
                    \(form.hidden("id"))\(form.lines("findings", Words.Pages.findings, rows: 5, max: 2_000))\
                    \(form.line("next_on", Words.Pages.nextOn, .day, hint: Words.Pages.reviewHint))
                    """))
                """))
        },
        action: { visit, form in
            let findings = form.text("findings", max: 2_000)
            guard let next = form.day("next_on"), let id = form.identifier("id", of: Record.self) else { return nil }
            return EvaluatePage(id, of: try visit.identifier("request"), findings: findings, nextOn: next)
        }, onward: request)
}
