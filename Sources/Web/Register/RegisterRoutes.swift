import Gatepost
import Safeguarding

extension Routes {
    /// The single central record.
    static let register: [Route] =
        [
            .get("/register", .duties(Duty.managing)) { visit in
                let choice = RegisterPage.Choice(
                    due: visit.query["who"].flatMap(RegisterPage.Choice.Due.init(rawValue:)) ?? .everybody,
                    capacity: visit.query["kind"].flatMap(Capacity.init(rawValue:)),
                    order: visit.query["sort"].flatMap(RegisterPage.Choice.Order.init(rawValue:)) ?? .name)
                let place = visit.query["after"].flatMap { Member.ID($0) }
                return .page(try await visit.load { try RegisterPage.load(choice, after: place, for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/record", .team) { visit in
                let member = try visit.viewer.member
                return .page(try await visit.load { try RecordPage.load(member, for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/people/:member/record", .team) { visit in
                let member: Member.ID = try visit.identifier("member")
                return .page(try await visit.load { try RecordPage.load(member, for: $0, from: $1) }.page(for: visit.viewer))
            },
            .button("/people/:member/shifts/:shift/end", .duties(Duty.managing), { EndShift(try $0.identifier("shift")) }, onward: record),
        ] + [newEntry, newShift, newPerson].flatMap(\.routes) + induction + declarations + registerFiles

    @Sendable static func record(_ visit: Visit) throws -> LocalPath { "/people/\(try visit.identifier("member", of: Member.self))/record" }

    /// A form about one person's record, with their page at hand.
    static func aboutRecord(
        _ pattern: String, _ title: @escaping @Sendable (Visit, MemberPage) throws -> String, submit: String,
        _ fields: @escaping @Sendable (Visit, MemberPage, Form?) async throws -> (Form, HTML),
        _ action: @escaping @Sendable (Visit, inout Form) throws -> (any Action)?
    ) -> FormPair {
        FormPair(
            "/people/:member/\(pattern)", .duties(Duty.managing),
            page: { visit, form in
                let member: Member.ID = try visit.identifier("member")
                let page = try await visit.load { try MemberPage.load(member, for: $0, from: $1) }
                let (form, fields) = try await fields(visit, page, form)
                return Page(try title(visit, page), at: .people, main: .card(nil, .form(
                    to: visit.path.withoutQuery, form, submit: submit,
                    beside: .link(Words.goBack, to: "/people/\(member)/record", quiet: true), fields)))
            }, action: action, onward: record)
    }

    private static func kind(_ visit: Visit) throws -> RecordKind {
        guard let kind = RecordKind(rawValue: try visit.parameter("kind")) else { throw NotFound() }
        return kind
    }

    private static let newEntry = aboutRecord(
        "record/:kind", { "\(Words.Register.kind(try kind($0))): \($1.name)" }, submit: Words.Register.putOnRecord,
        { visit, _, typed in
            let (which, today) = (try kind(visit), try visit.viewer.today)
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)", "on_day": today.description])
            let (label, hint) = Words.Register.words(which)
            let isOptional = which == .updateService || which == .updateCheck
            return (form, """
                \(form.hidden("id"))\
                \(if: which == .updateCheck, form.choice("outcome", Words.Register.outcome, UpdateOutcome.allCases.map { Choice($0.rawValue, Words.Register.outcome($0)) }))\
                \(form.line("words", label, hint: hint, optional: isOptional, max: 200))\(form.line("on_day", Words.Register.onDay, .day))\
                \(if: which.runsOut, form.line("until_day", Words.Register.untilDay, .day, hint: Words.Register.untilHint, optional: true))
                """)
        },
        { visit, form in
            let which = try kind(visit)
            let words = form.text("words", max: 200, optional: which == .updateService || which == .updateCheck)
            let (on, until) = (form.day("on_day"), which.runsOut ? form.day("until_day", optional: true) : nil)
            let outcome = which == .updateCheck ? form.choice("outcome", of: UpdateOutcome.self) : nil
            guard let id = form.identifier("id", of: Record.self), let on else { return nil }
            return PutOnRecord(id, of: try visit.identifier("member"), .init(which, words, on: on, until: until, outcome: outcome))
        })

    private static let newShift = aboutRecord(
        "shifts/new", { "\(Words.Register.bookShift): \($1.name)" }, submit: Words.Register.bookShift,
        { visit, _, typed in
            let today = try visit.viewer.today
            let form = typed ?? Form([
                "id": "\(visit.application.identifier() as Record.ID)", "day": today.description, "starts": "08:00", "ends": "17:00",
            ])
            return (form, """
                <p class="soft">\(Words.Register.shiftLead)</p>\(form.hidden("id"))\(form.line("agency", Words.Register.agency, max: 100))\
                \(form.line("confirmation", Words.Register.confirmation, hint: Words.Register.confirmationHint, max: 200))\
                \(form.line("day", Words.Register.shiftDay, .day))\(form.line("starts", Words.Register.starts, .time))\(form.line("ends", Words.Register.ends, .time))
                """)
        },
        { visit, form in
            let (agency, confirmation, day) = (form.text("agency", max: 100), form.text("confirmation", max: 200), form.day("day"))
            let (starts, ends) = (form.minute("starts"), form.minute("ends"))
            guard let id = form.identifier("id", of: Record.self), let day, let starts, let ends else { return nil }
            let midnight = try visit.viewer.zone.start(of: day)
            // Past midnight where it ends before it begins.
            return BookShift(
                id, of: try visit.identifier("member"), agency: agency, confirmation: confirmation, from: midnight + starts * Span.minute,
                to: midnight + (ends <= starts ? ends + 1440 : ends) * Span.minute)
        })

    private static let newPerson = FormPair(
        "/register/new", .duties(Duty.managing),
        page: { visit, typed in
            let today = try visit.viewer.today
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Member.ID)", "first_day": today.description])
            let colleagues = try await visit.load { try Colleagues.load(for: $0, from: $1) }
            let capacities = Capacity.allCases.filter(\.isOnRegister)
            return Page(Words.Register.add, at: .people, main: .card(nil, .form(
                to: "/register/new", form, submit: Words.Register.add, beside: .link(Words.goBack, to: "/register", quiet: true), """
                <p class="soft">\(Words.Register.addHint)</p>\(form.hidden("id"))\(form.line("name", Words.Register.name, max: 100))\
                \(form.menu("capacity", Words.People.capacityLabel, capacities.map { Choice($0.rawValue, Words.People.capacity($0)) }))\
                \(form.line("title", Words.People.titleLabel, hint: Words.People.titleHint, optional: true, max: 80))\
                \(form.line("first_day", Words.People.firstDay, .day))\(form.line("last_day", Words.People.lastDay, .day, optional: true))\
                \(form.menu("line_manager", Words.People.lineManager, colleagues.map { Choice($0.member.description, $0.name) }, hint: Words.People.lineManagerHint, optional: true))
                """)))
        },
        action: { _, form in
            let (name, title) = (form.text("name", max: 100), form.text("title", max: 80, optional: true))
            let (first, last) = (form.day("first_day"), form.day("last_day", optional: true))
            let lineManager = form.identifier("line_manager", of: Member.self, optional: true)
            guard let id = form.identifier("id", of: Member.self), let capacity = form.choice("capacity", of: Capacity.self), let first else { return nil }
            return AddToRegister(id, .init(name, as: capacity, title: title, from: first, to: last, lineManager: lineManager))
        }, onward: { visit in visit.form["id"].flatMap { Member.ID($0) }.map { "/people/\($0)/record" } ?? "/register" })
}

extension Form {
    /// A time of day, in minutes since midnight.
    mutating func minute(_ name: String) -> Int? {
        guard let minute = PostDraft.minute(self[name] ?? "") else {
            refuse(name, Words.notUnderstoodTime)
            return nil
        }
        return minute
    }
}
