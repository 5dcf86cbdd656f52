import Gatepost
import Safeguarding

extension ConcernPage {
    /// The form of one step.
    func stepPage(_ step: ConcernStep, _ form: Form) -> Page {
        Page(Words.Concerns.stepTitle(step), at: .concerns, main: """
            <p class="soft measure">\(Words.Concerns.stepLead(step))</p>\(.card(nil, .form(
                to: to(step), form, submit: Words.Concerns.add, stop: step == .police, beside: .link(Words.goBack, to: path, quiet: true), fields(step, form))))
            """)
    }

    private func fields(_ step: ConcernStep, _ form: Form) -> HTML {
        func people(_ named: [MemberPage.Named]) -> [Choice] { named.map { Choice($0.member.description, $0.name) } }
        let words = form.lines("words", Words.Concerns.wordsLabel(step), rows: 5, max: longestConcern)
        switch step {
        case .tell, .note, .reopen, .giveBack, .agree: return words
        case .name:
            return """
                \(form.menu("member", Words.Concerns.who, people(everybody)))\
                \(form.choice("part", Words.Concerns.how, ConcernPart.allCases.map { Choice($0.rawValue, Words.Concerns.part($0), hint: Words.Concerns.partHint($0)) }))
                """
        case .helper: return form.menu("member", Words.Concerns.who, people(helpers))
        case .task:
            return "\(form.hidden("id"))\(form.line("words", Words.Concerns.wordsLabel(step), max: 1_000))\(form.menu("member", Words.Concerns.owner, people(owners)))\(form.line("due", Words.Concerns.dueBy, .day, optional: true))"
        case .done: return "\(form.hidden("task"))\(words)"
        case .answer: return "\(form.hidden("referral"))\(words)"
        case .referral:
            return """
                \(form.hidden("id"))\(form.hidden("kind"))\(form.line("body", Words.Concerns.toWhom, hint: Words.Concerns.toWhomHint, max: 200))\(form.line("spoken_to", Words.Concerns.spokenTo, optional: true, max: 200))\
                \(form.line("on", Words.Concerns.onDay, .day))\(form.line("reference", Words.Concerns.theirReference, optional: true, max: 100))\
                \(form.lines("words", Words.Concerns.wordsLabel(step), rows: 4, optional: true, max: longestConcern))
                """
        case .stop:
            return """
                \(form.menu("kind", Words.Concerns.whichClock, clocks.filter { $0.clock.stop == nil && $0.clock.kind.isStoppedByHand }.map { Choice($0.clock.kind.rawValue, Words.Concerns.clock($0.clock.kind)) }))\
                \(form.line("on", Words.Concerns.onDay, .day))\(form.line("reference", Words.Concerns.theirReference, hint: Words.Concerns.referenceHint, optional: true, max: 100))\
                \(form.lines("reason", Words.Concerns.whyNot, rows: 3, hint: Words.Concerns.whyNotHint, optional: true, max: 1_000))
                """
        case .sort:
            let categories = ConcernCategory.allCases.filter { $0 != .illegalImage || state.categories.contains(.illegalImage) }
            return """
                \(form.choice("category", Words.Concerns.categoryLabel, categories.map { Choice($0.rawValue, Words.Concerns.category($0)) }))\
                \(form.tick("urgent", Words.Concerns.urgentTag))\(form.line("why", Words.Concerns.why, max: 1_000))
                """
        case .conclude:
            return """
                \(form.choice("result", Words.Concerns.result, ConcernOutcome.Result.allCases.map { Choice($0.rawValue, Words.Concerns.result($0)) }))\(words)\
                \(form.lines("lessons", Words.Concerns.lessons, rows: 3, optional: true, max: longestConcern))\(form.line("discipline", Words.Concerns.discipline, hint: Words.Concerns.disciplineHint, optional: true, max: 300))\
                \(form.tick("removed", Words.Concerns.removedFromWork, hint: Words.Concerns.removedHint))
                """
        case .handover: return "\(form.line("to", Words.Concerns.handedTo, max: 200))\(form.line("how", Words.Concerns.handedHow, hint: Words.Concerns.handedHowHint, max: 200))\(form.line("on", Words.Concerns.onDay, .day))"
        case .receipt: return "\(form.line("words", Words.Concerns.wordsLabel(step), max: 300))\(form.line("on", Words.Concerns.onDay, .day))"
        case .police: return "\(form.line("officer", Words.Concerns.officer, max: 120))\(form.line("force", Words.Concerns.force, max: 120))\(form.line("reference", Words.Concerns.crimeReference, max: 100))"
        }
    }
}
