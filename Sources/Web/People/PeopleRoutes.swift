import Gatepost
import Safeguarding

extension Routes {
    /// Who belongs here, one person's page, and what can be put on record about them.
    static let people: [Route] =
        [
            .get("/people", .team) { visit in
                let choice = visit.query["who"].flatMap(PeoplePage.Choice.init(rawValue:)) ?? .team
                let place = visit.query["after"].flatMap { Member.ID($0) }
                return .page(try await visit.load { try PeoplePage.load(choice, after: place, for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/people/:member", .team) { visit in
                let member: Member.ID = try visit.identifier("member")
                return .page(try await visit.load { try MemberPage.load(member, for: $0, from: $1) }.page(for: visit.viewer))
            },
            .button("/people/:member/duties/:duty/end", .team, { EndDuty(try $0.identifier("duty")) }, onward: person),
            .button("/people/:member/deputies/:deputising/end", .team, { EndDeputising(try $0.identifier("deputising")) }, onward: person),
            .get("/people/:member/suspend", .duties(Duty.protecting)) { visit in
                let member: Member.ID = try visit.identifier("member")
                let page = try await visit.load { try MemberPage.load(member, for: $0, from: $1) }
                return .page(
                    Page(Words.People.suspendTitle, at: .people, main: .confirm(
                        Words.People.suspendQuestion(page.name), "<p>\(Words.People.suspendConsequence)</p>", to: "/people/\(member)/suspend", yes: Words.People.suspend,
                        back: "/people/\(member)", .hidden("id", "\(visit.application.identifier() as Record.ID)"))).withOwnHeading())
            },
            .button("/people/:member/suspend", .duties(Duty.protecting), { visit in
                guard let id = visit.form["id"].flatMap({ Record.ID($0) }) else { throw NotFound() }
                return SuspendAccess(id, of: try visit.identifier("member"))
            }, onward: person),
            .button("/people/:member/suspensions/:suspension/ask", .duties(Duty.protecting), { AskToRestore(try $0.identifier("suspension")) }, onward: person),
            .button("/people/:member/suspensions/:suspension/confirm", .duties(Duty.protecting), { ConfirmRestore(try $0.identifier("suspension")) }, onward: person),
            .button("/people/:member/suspensions/:suspension/keep", .duties(Duty.protecting), { KeepSuspended(try $0.identifier("suspension")) }, onward: person),
        ] + [nameDuty, vetting, training, lineManager, days, deputy].flatMap(\.routes)

    @Sendable private static func person(_ visit: Visit) throws -> LocalPath { "/people/\(try visit.identifier("member", of: Member.self))" }

    /// A form about one person, with that person's page at hand.
    private static func about(
        _ pattern: String, _ title: @escaping @Sendable (MemberPage) -> String, submit: String,
        _ fields: @escaping @Sendable (Visit, MemberPage, Form?) async throws -> (Form, HTML),
        _ action: @escaping @Sendable (Visit, inout Form) throws -> (any Action)?
    ) -> FormPair {
        FormPair(
            "/people/:member/\(pattern)", .duties(Duty.managing),
            page: { visit, form in
                let member: Member.ID = try visit.identifier("member")
                let page = try await visit.load { try MemberPage.load(member, for: $0, from: $1) }
                let (form, fields) = try await fields(visit, page, form)
                return Page(title(page), at: .people, main: .card(nil, .form(
                    to: visit.path.withoutQuery, form, submit: submit, beside: .link(Words.goBack, to: "/people/\(member)", quiet: true), fields)))
            }, action: action, onward: person)
    }

    private static let nameDuty = about(
        "duties", { Words.People.nameDutyTitle($0.name) }, submit: Words.People.nameDuty,
        { visit, page, typed in
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
            let viewer = try visit.viewer
            let held = Set(page.designations.filter { $0.endedAt == nil }.map(\.duty))
            let open = Duty.allCases.filter { $0.capacities.contains(page.capacity) && viewer.holds($0.namers) && !held.contains($0) }
            return (form, """
                \(form.hidden("id"))\(form.choice("duty", Words.People.dutyLabel, open.map { Choice($0.rawValue, Words.People.dutyTitle($0), hint: Words.People.dutyHint($0)) }))
                """)
        },
        { visit, form in
            guard let id = form.identifier("id", of: Record.self), let duty = form.choice("duty", of: Duty.self) else { return nil }
            return NameDuty(id, of: try visit.identifier("member"), to: duty)
        })

    private static let vetting = about(
        "vetting", { Words.People.vettingTitle($0.name) }, submit: Words.People.putOnRecord,
        { visit, page, typed in
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)", "status": "clear"])
            let years = try await visit.load { try RegisterChoices.load(in: $0.setting, from: $1) }.recheckYears
            let colleagues = try await visit.load { try Colleagues.load(for: $0, from: $1) }.filter { $0.member != page.member }
            return (form, """
                \(form.hidden("id"))\(form.choice("status", Words.People.vettingStatus, [Choice("clear", Words.People.vettingClear), Choice("pending", Words.People.vettingPending)]))\
                \(form.menu("check_type", Words.People.checkType, CheckType.allCases.map { Choice($0.rawValue, Words.Register.checkType($0)) }, optional: true))\
                \(form.line("reference", Words.People.vettingReference, hint: Words.People.vettingReferenceHint, optional: true, max: 60))\
                \(form.line("issued_on", Words.People.vettingIssued, .day, optional: true))\
                \(form.line("recheck_on", Words.People.vettingRecheck, .day, hint: Words.People.vettingRecheckHint(years), optional: true))\
                \(form.line("barred_list_on", Words.People.barredListOn, .day, hint: Words.People.barredListHint, optional: true))\
                \(form.menu("supervisor", Words.People.supervisor, colleagues.map { Choice($0.member.description, $0.name) }, hint: Words.People.supervisorHint, optional: true))
                """)
        },
        { visit, form in
            let (reference, issued) = (form.text("reference", max: 60, optional: true), form.day("issued_on", optional: true))
            let (recheck, barred) = (form.day("recheck_on", optional: true), form.day("barred_list_on", optional: true))
            let type = form.choice("check_type", of: CheckType.self, optional: true)
            let supervisor = form.identifier("supervisor", of: Member.self, optional: true)
            guard let id = form.identifier("id", of: Record.self), let status = form.choice("status", of: Registers.Vetting.self) else { return nil }
            return RecordVetting(
                id, of: try visit.identifier("member"),
                .init(
                    status, type: type, reference: reference, issued: issued, recheck: recheck, barredListOn: barred,
                    supervisor: status == .pending ? supervisor : nil))
        })

    private static let training = about(
        "training", { Words.People.trainingTitle($0.name) }, submit: Words.People.putOnRecord,
        { visit, _, typed in
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
            return (form, """
                \(form.hidden("id"))\(form.choice("course", Words.People.trainingCourse, Course.allCases.map { Choice($0.rawValue, Words.People.course($0)) }))\
                \(form.line("provider", Words.People.trainingProvider, max: 120))\(form.line("completed_on", Words.People.trainingCompleted, .day))\
                \(form.line("expires_on", Words.People.trainingExpires, .day, hint: Words.People.trainingExpiresHint))
                """)
        },
        { visit, form in
            let provider = form.text("provider", max: 120)
            let (completed, expires) = (form.day("completed_on"), form.day("expires_on"))
            guard let id = form.identifier("id", of: Record.self), let course = form.choice("course", of: Course.self), let completed, let expires
            else { return nil }
            return RecordTraining(id, of: try visit.identifier("member"), in: course, by: provider, completed: completed, expires: expires)
        })

    private static let lineManager = about(
        "line-manager", { Words.People.lineManagerTitle($0.name) }, submit: Words.People.save,
        { visit, page, typed in
            let form = typed ?? Form(["line_manager": page.lineManager?.member.description ?? ""])
            let colleagues = try await visit.load { try Colleagues.load(for: $0, from: $1) }.filter { $0.member != page.member }
            return (form, form.menu(
                "line_manager", Words.People.lineManager, colleagues.map { Choice($0.member.description, $0.name) }, hint: Words.People.lineManagerHint, optional: true))
        },
        { visit, form in SetLineManager(of: try visit.identifier("member"), to: form.identifier("line_manager", optional: true)) })

    private static let days = about(
        "days", { Words.People.daysTitle($0.name) }, submit: Words.People.save,
        { visit, page, typed in
            let form = typed ?? Form([
                "title": page.title, "first_day": page.firstDay.description, "last_day": page.lastDay?.description ?? "",
            ])
            return (form, """
                \(form.line("title", Words.People.titleLabel, hint: Words.People.titleHint, optional: true, max: 80))\(form.line("first_day", Words.People.firstDay, .day))\
                \(form.line("last_day", Words.People.lastDay, .day, hint: Words.People.memberLastDayHint, optional: true))
                """)
        },
        { visit, form in
            let title = form.text("title", max: 80, optional: true)
            let last = form.day("last_day", optional: true)
            guard let first = form.day("first_day") else { return nil }
            return SetMemberDays(of: try visit.identifier("member"), title: title, firstDay: first, lastDay: last)
        })

    private static let deputy = about(
        "deputy", { Words.People.deputyTitle($0.name) }, submit: Words.People.arrange,
        { visit, page, typed in
            let today = try visit.viewer.today
            let form = typed ?? Form([
                "id": "\(visit.application.identifier() as Record.ID)", "first_day": today.description, "last_day": today.description,
            ])
            let viewer = try visit.viewer
            let colleagues = try await visit.load { try Colleagues.load(for: $0, from: $1) }
                .filter { $0.member != page.member && $0.member != viewer.member }
            return (form, """
                <p>\(Words.People.deputyLead)</p>\(form.hidden("id"))\
                \(form.menu("deputy", Words.People.deputyWho, colleagues.map { Choice($0.member.description, $0.name) }))\
                \(form.line("first_day", Words.People.firstDay, .day))\(form.line("last_day", Words.People.lastDay, .day, hint: Words.People.deputyLastHint))
                """)
        },
        { visit, form in
            let (first, last) = (form.day("first_day"), form.day("last_day"))
            guard let id = form.identifier("id", of: Record.self), let deputy = form.identifier("deputy", of: Member.self), let first, let last
            else { return nil }
            return Deputise(id, for: try visit.identifier("member"), by: deputy, from: first, to: last)
        })
}

extension LocalPath {
    /// The address alone, as a form on it is sent to.
    var withoutQuery: LocalPath { LocalPath(checking: String(description.prefix { $0 != "?" })) ?? "/" }
}
