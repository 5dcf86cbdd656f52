import Gatepost
import Safeguarding

extension Routes {
    /// Steps because an agreement was broken, appeals against them, and alarms about somebody who collects pictures.
    static let conduct: [Route] =
        [
            // Somebody who is suspended has no page here but this one and their account.
            .get("/conduct", .signedIn) { visit in .page(try await own(visit, Form())) },
            .post("/conduct/:step/appeal", .signedIn) { visit in try await appeal(visit) },
            .get("/conduct/all", .duties(Duty.protecting)) { visit in
                .page(try await visit.load { try ConductPage.load(for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/alarms/:alarm", .duties(Duty.protecting)) { visit in .page(try await alarm(visit, Form())) },
            .post("/alarms/:alarm", .duties(Duty.protecting)) { visit in
                var form = visit.form
                let note = form.text("note", max: 500)
                guard form.isSound else { return .page(try await alarm(visit, form), status: 422) }
                try await visit.application.settle(visit.identifier("alarm"), note: note, for: visit.asking)
                return .redirect(to: "/today", saying: .decided)
            },
        ] + [step, decide].flatMap(\.routes)

    private static func own(_ visit: Visit, _ form: Form) async throws -> Page {
        guard let person = visit.signedIn?.person else { throw SignInNeeded() }
        let own = try await ConductEntry.own(of: person, in: visit.application)
        return OwnConduct(entries: own, now: visit.now, form: form).page
    }

    private static func appeal(_ visit: Visit) async throws -> Reply {
        guard let person = visit.signedIn?.person else { throw SignInNeeded() }
        var form = visit.form
        let step: Record.ID = try visit.identifier("step")
        let words = form.text("words", max: TakeConductStep.longest)
        let own = try await ConductEntry.own(of: person, in: visit.application)
        guard let found = own.first(where: { $0.entry.id == step }) else { throw NotFound() }
        guard form.isSound else { return .page(try await self.own(visit, form), status: 422) }
        // Asked as the member whom it is about, who may be out.
        let asking = visit.application.asking(.member(found.entry.member), in: found.setting, provenAt: visit.signedIn?.provenAt)
        do { try await visit.application.gate.perform(AppealConduct(step, by: person, words: words), for: asking) } catch let refused as Refused {
            form.refuse(refused)
            return .page(try await self.own(visit, form), status: 422)
        }
        return .redirect(to: "/conduct", saying: .appealSent)
    }

    private static func alarm(_ visit: Visit, _ form: Form) async throws -> Page {
        let id: Record.ID = try visit.identifier("alarm")
        let alarms = try await visit.load { try DeskPage.load(for: $0, from: $1).matters.alarms }
        guard let alarm = alarms.first(where: { $0.id == id }) else { throw NotFound() }
        return Page(Words.Conduct.alarmTitle, at: .today, main: .card(alarm.name, """
            <p>\(Words.Conduct.alarm(alarm.count, bound: alarm.bound))</p><p>\(Words.Conduct.alarmLead)</p>\(.form(
                to: "/alarms/\(id)", form, submit: Words.Conduct.alarmGo,
                beside: .link(Words.Conduct.alarmStep, to: "/people/\(alarm.member)/conduct", quiet: true),
                form.lines("note", Words.Conduct.alarmNote, rows: 3, max: 500)))
            """))
    }

    private static let step = FormPair(
        "/people/:member/conduct", .duties(Duty.protecting),
        page: { visit, typed in
            let member: Member.ID = try visit.identifier("member")
            let page = try await visit.load { try MemberPage.load(member, for: $0, from: $1) }
            guard !page.capacity.isTeam else { throw NotFound() }
            let entries = try await visit.load { try ConductPage.entries(of: member, for: $0, from: $1) }
            let form: Form
            if let typed { form = typed } else { form = try await newStep(about: member, visit) }
            return ConductForm(member: member, name: page.name, entries: entries, form: form).page(for: try visit.viewer)
        },
        action: { visit, form in
            let (kind, breach) = (form.choice("kind", of: ConductKind.self), form.choice("breach", of: ConductBreach.self))
            let (reason, until) = (form.text("reason", max: TakeConductStep.longest), form.day("until"))
            let evidence = form.text("evidence", max: TakeConductStep.longest, optional: true)
            guard let kind, let breach, let id = form.identifier("id", of: Record.self) else { return nil }
            let step = TakeConductStep.Step(
                kind, breach, reason: reason, until: until, picture: form["picture"].flatMap { Picture.ID($0) }, evidence: evidence)
            return TakeConductStep(id, about: try visit.identifier("member"), step)
        }, onward: { _ in "/conduct/all" })

    /// A form filled in from a tracing, where one was done and names this member.
    private static func newStep(about member: Member.ID, _ visit: Visit) async throws -> Form {
        let id = "\(visit.application.identifier() as Record.ID)"
        guard let trace = visit.query["trace"].flatMap({ Record.ID($0) }),
            case .done(let report)? = try await visit.application.tracings.state(of: trace, for: visit.asking), let origin = report.origin,
            let suspect = report.named.first(where: { $0.member == member })
        else { return Form(["id": id]) }
        return Form([
            "id": id, "breach": ConductBreach.shared.rawValue, "picture": origin.picture.description,
            "evidence": Words.Conduct.traced(suspect.code.description, suspect.chance),
        ])
    }

    private static let decide = FormPair(
        "/conduct/:step/decide", .duties(Duty.protecting), notice: .decided,
        page: { visit, typed in
            let step: Record.ID = try visit.identifier("step")
            let page = try await visit.load { try ConductPage.load(for: $0, from: $1) }
            guard let appeal = page.appeals.first(where: { $0.entry.id == step }) else { throw NotFound() }
            let form = typed ?? Form()
            return Page(Words.Conduct.decideTitle, at: .people, main: """
                \(appeal.entry.card(for: try visit.viewer))\(appeal.isForViewer ? .card(nil, .form(
                    to: "/conduct/\(step)/decide", form, submit: Words.Conduct.decide, beside: .link(Words.goBack, to: "/conduct/all", quiet: true), """
                    \(form.choice("outcome", Words.Conduct.outcome, [
                        Choice("upheld", Words.Conduct.upheld, hint: Words.Conduct.upheldHint), Choice("stays", Words.Conduct.stays),
                    ]))\(form.lines("answer", Words.Conduct.answer, rows: 4, hint: Words.Conduct.answerHint, max: TakeConductStep.longest))
                    """)) : .notice("<p>\(Words.Conduct.byAnother)</p>"))
                """)
        },
        action: { visit, form in
            let (outcome, answer) = (form["outcome"], form.text("answer", max: TakeConductStep.longest))
            guard outcome == "upheld" || outcome == "stays" else {
                form.refuse("outcome", Words.chooseOne)
                return nil
            }
            return DecideAppeal(try visit.identifier("step"), upheld: outcome == "upheld", answer: answer)
        }, onward: { _ in "/conduct/all" })
}
