import Gatepost
import Safeguarding

extension BreachesPage {
    func page(for viewer: Viewer) -> Page {
        Page(Words.Breaches.title, at: .assurance, main: """
            <p class="soft">\(Words.Breaches.lead) \(.clause("P13"))</p><p>\(.link(Words.Breaches.new, to: "/data-protection/breaches/new"))</p>\
            \(breaches.isEmpty ? .nothingYet(Words.Breaches.noneTitle, Words.Breaches.none) : .sheet(nil, "\(each: breaches, { $0.row(for: viewer) })"))
            """, aside: .informationLinks(for: viewer))
    }
}

extension BreachOnRecord {
    var path: LocalPath { "/data-protection/breaches/\(id)" }

    func row(for viewer: Viewer) -> HTML {
        .task(
            .badge(Icon.warning), title,
            """
            \(.tag(state.isClosed ? Words.Breaches.isClosed : Words.Breaches.hours(state, at: viewer.now), state.isClosed ? .plain : Words.Breaches.tone(state.stage(at: viewer.now)))) \
            \(Words.Breaches.noticed) \(.time(noticedAt, for: viewer))
            """, .link(Words.Desk.look, to: path, quiet: state.isClosed))
    }

    func page(for viewer: Viewer) -> Page {
        let stage = state.stage(at: viewer.now)
        return Page(title, at: .assurance, main: """
            <p>\(.tag(state.isClosed ? Words.Breaches.isClosed : Words.Breaches.isOpen, state.isClosed ? .plain : .waiting)) \
            \(.tag(Words.Breaches.hours(state, at: viewer.now), Words.Breaches.tone(stage)))</p>\
            \(if: [.running, .soon, .over].contains(stage), .notice("<p>\(Words.Breaches.howToTell)</p>", stage == .over ? .stopped : .told))\
            \(steps(for: viewer))\(chronology(for: viewer))
            """, aside: "\(if: !state.isClosed, actions)\(.informationLinks(for: viewer))")
    }

    private func steps(for viewer: Viewer) -> HTML {
        let rows: [(String, HTML)] = [
            (Words.Breaches.noticed, .time(noticedAt, for: viewer)),
            (Words.Breaches.notedBy, "\(notedBy), \(HTML.time(notedAt, for: viewer))"),
            (Words.Breaches.people, .text(Words.Breaches.touches(state))),
            (Words.Breaches.isContained, .text(state.isContained ? Words.Breaches.yes : Words.Breaches.notContained)),
            (Words.Breaches.regulator, .text(told(state.tellsRegulator, state.regulatorToldAt != nil))),
            (Words.Breaches.persons, .text(told(state.tellsPersons, state.personsAreTold))),
        ]
        return .card(Words.Breaches.steps, .facts(rows))
    }

    private func told(_ decided: Bool?, _ isDone: Bool) -> String {
        switch decided {
        case nil: Words.Breaches.notDecided
        case false: Words.Breaches.notToTell
        case true: isDone ? Words.Breaches.told : Words.Breaches.toTell
        }
    }

    private func chronology(for viewer: Viewer) -> HTML {
        .card(Words.Breaches.chronology, """
            <ol class="stack">\(each: lines, { line in
                """
                <li value="\(line.number)"><b>\(Words.Breaches.line(line.entry))</b><br><small>\(.time(line.at, for: viewer))\
                \(if: line.by, { " · \($0)" })</small>\(line.entry.detail(for: viewer))</li>
                """
            })</ol><p class="soft">\(Words.Breaches.onlyAdded)</p>
            """)
    }

    private var actions: HTML {
        .card(Words.Breaches.whatNext, """
            <ul role="list" class="stack">\(each: BreachStep.allCases, { "<li><a href=\"\(to($0))\">\(Words.Breaches.stepTitle($0))</a></li>" })</ul>
            """)
    }

    private func to(_ step: BreachStep) -> LocalPath { "/data-protection/breaches/\(id)/add/\(step.rawValue)" }

    func stepPage(_ step: BreachStep, _ form: Form) -> Page {
        Page(Words.Breaches.stepTitle(step), at: .assurance, main: .card(title, """
            <p>\(Words.Breaches.stepLead(step))</p>\(.form(
                to: to(step), form, submit: Words.Breaches.add, beside: .link(Words.goBack, to: path, quiet: true), fields(step, form)))
            """))
    }

    private func fields(_ step: BreachStep, _ form: Form) -> HTML {
        let words = form.lines("words", Words.Breaches.wordsLabel(step), rows: 4, max: longestBreach)
        switch step {
        case .fact, .contained, .personsTold, .close: return words
        case .people:
            return """
                \(form.choices("people", Words.Breaches.whom, BreachPeople.allCases.map { Choice($0.rawValue, Words.Breaches.kind($0)) }))\
                \(form.line("count", Words.Breaches.count, .number))
                """
        case .regulator, .persons:
            return """
                \(form.choice("tell", Words.Breaches.tell, [Choice("yes", Words.Breaches.yes), Choice("no", Words.Breaches.no)]))\(words)
                """
        case .regulatorTold:
            return """
                \(form.line("words", Words.Breaches.wordsLabel(step), max: 100))<div class="pair">\(form.line("told_on", Words.Breaches.toldOn, .day))\
                \(form.line("told_at", Words.Breaches.noticedAt, .time))</div>
                """
        }
    }
}

extension BreachEntry {
    fileprivate func detail(for viewer: Viewer) -> HTML {
        switch self {
        case .fact(let words), .contained(let words), .regulator(_, let words), .persons(_, let words), .personsTold(let words), .closed(let words):
            .paragraphs(words)
        case .people(let people, let count):
            "<p>\(Words.list(BreachPeople.allCases.filter(people.contains).map(Words.Breaches.kind))): \(count)</p>"
        case .regulatorTold(let at, let reference): "<p>\(reference) · \(.time(at, for: viewer))</p>"
        case .warned: .empty
        }
    }
}
