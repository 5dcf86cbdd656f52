import Gatepost
import Safeguarding

/// What can be added to a breach by a form; its name stands in the address.
enum BreachStep: String, CaseIterable, Sendable {
    case fact, people, contained, regulator, regulatorTold, persons, personsTold, close
}

extension Routes {
    /// The breach log, with its 72 hours (P13).
    static let breaches: [Route] =
        [
            .get("/data-protection/breaches", .duties(Duty.protecting)) { visit in
                .page(try await visit.load { try BreachesPage.load(for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/data-protection/breaches/:breach", .duties(Duty.protecting)) { visit in
                .page(try await breach(visit).page(for: visit.viewer))
            },
        ] + [new, step].flatMap(\.routes)

    private static func breach(_ visit: Visit) async throws -> BreachOnRecord {
        let id: Record.ID = try visit.identifier("breach")
        return try await visit.load { try BreachesPage.load(id, for: $0, from: $1) }
    }

    private static let new = FormPair(
        "/data-protection/breaches/new", .duties(Duty.protecting), notice: .breachNoted,
        page: { visit, typed in
            let viewer = try visit.viewer
            let form = typed ?? Form([
                "id": visit.newRecord, "noticed_on": viewer.today.description, "noticed_at": Words.clock(viewer.zone.minuteOfDay(at: viewer.now)),
            ])
            return Page(Words.Breaches.new, at: .assurance, main: .card(nil, """
                <p>\(Words.Breaches.lead) \(.clause("P13"))</p>\(.form(
                    to: "/data-protection/breaches/new", form, submit: Words.Breaches.note,
                    beside: .link(Words.goBack, to: "/data-protection/breaches", quiet: true), """
                    \(form.hidden("id"))\(form.line("title", Words.Breaches.name, hint: Words.Breaches.nameHint, max: 120))\
                    \(form.lines("words", Words.Breaches.facts, rows: 5, hint: Words.Breaches.factsHint, max: longestBreach))<div class="pair">\
                    \(form.line("noticed_on", Words.Breaches.noticedOn, .day, hint: Words.Breaches.noticedHint))\
                    \(form.line("noticed_at", Words.Breaches.noticedAt, .time))</div>
                    """))
                """))
        },
        action: { visit, form in
            let (title, words) = (form.text("title", max: 120), form.text("words", max: longestBreach))
            let moment = try form.moment(day: "noticed_on", time: "noticed_at", in: visit.viewer.zone)
            guard let id = form.identifier("id", of: Record.self) else { return nil }
            return NoteBreach(id, title, facts: words, noticedAt: moment)
        }, onward: { _ in "/data-protection/breaches" })

    private static let step = FormPair(
        "/data-protection/breaches/:breach/add/:step", .duties(Duty.protecting), notice: .concernAdded,
        page: { visit, typed in
            guard let step = BreachStep(rawValue: try visit.parameter("step")) else { throw NotFound() }
            let viewer = try visit.viewer
            let form = typed ?? Form([
                "told_on": viewer.today.description, "told_at": Words.clock(viewer.zone.minuteOfDay(at: viewer.now)),
            ])
            return try await breach(visit).stepPage(step, form)
        },
        action: { visit, form in
            guard let step = BreachStep(rawValue: try visit.parameter("step")) else { throw NotFound() }
            guard let entry = form.entry(step, in: try visit.viewer.zone) else { return nil }
            return AddToBreach(entry, to: try visit.identifier("breach"))
        }, onward: { visit in
            let breach: Record.ID = try visit.identifier("breach")
            return "/data-protection/breaches/\(breach)"
        })
}

extension Form {
    /// A moment from a date field and a time field.
    fileprivate mutating func moment(day name: String, time: String, in zone: Zone) -> Int? {
        let day = day(name)
        let minute = PostDraft.minute(self[time] ?? "")
        if minute == nil { refuse(time, Words.notUnderstoodTime) }
        guard let day, let minute else { return nil }
        return zone.moment(on: day, minute: minute)
    }

    /// What the form adds; nothing where it cannot be read.
    fileprivate mutating func entry(_ step: BreachStep, in zone: Zone) -> BreachEntry? {
        switch step {
        case .fact: return .fact(text("words", max: longestBreach))
        case .people:
            let people = choices("people", of: BreachPeople.self)
            return number("count", in: 0...1_000_000).map { .people(people, count: $0) }
        case .contained: return .contained(text("words", max: longestBreach))
        case .regulator, .persons:
            let why = text("words", max: longestBreach)
            guard let tell = self["tell"], tell == "yes" || tell == "no" else {
                refuse("tell", Words.chooseOne)
                return nil
            }
            return step == .regulator ? .regulator(tell: tell == "yes", why: why) : .persons(tell: tell == "yes", why: why)
        case .regulatorTold:
            let reference = text("words", max: 100)
            return moment(day: "told_on", time: "told_at", in: zone).map { .regulatorTold(at: $0, reference: reference) }
        case .personsTold: return .personsTold(text("words", max: longestBreach))
        case .close: return .closed(text("words", max: longestBreach))
        }
    }
}
