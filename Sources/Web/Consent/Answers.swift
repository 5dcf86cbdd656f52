import Gatepost
import Safeguarding

// Yes or no to every use, as forms carry it.
extension Use {
    /// The field's name: "closedPage-photograph".
    var field: String { "\(purpose.rawValue)-\(medium.rawValue)" }
}

extension Form {
    /// What was answered. "No to everything" is one button, and needs nothing else.
    func answers() -> [Use: Answer] {
        if self["all"] == Answer.no.rawValue { return Dictionary(uniqueKeysWithValues: Use.all.map { ($0, .no) }) }
        return Use.all.reduce(into: [:]) { answers, use in answers[use] = self[use.field].flatMap(Answer.init(rawValue:)) }
    }

    /// A form filled in with what somebody said before.
    static func answered(_ own: [Use: OwnAnswer], until: Day, _ id: Record.ID) -> Form {
        var form = Form(["id": "\(id)", "until": "\(own.values.compactMap(\.until).max() ?? until)"])
        for (use, answer) in own { form.set(use.field, answer.answer.rawValue) }
        return form
    }

    /// The last day of a yes, needed where there is one.
    mutating func untilDay(for answers: [Use: Answer], on today: Day) -> Day? {
        guard answers.values.contains(.yes) else { return nil }
        let until = day("until")
        if let until, grantEnds(until, on: today) != nil { refuse("until", Words.untilWrong(SchoolYear.latestEnd(on: today))) }
        return until
    }
}

/// Everything that is asked, purpose by purpose: what it means, and for each medium what holds and a yes or no.
struct AnswerFields {
    let form: Form
    /// What stands beside each question; nothing on a paper.
    var state: (Use) -> HTML = { _ in .empty }

    var html: HTML {
        """
        \(if: form.problem(at: "answers"), { "<p class=\"problem\" id=\"answers\">\($0)</p>" })\
        \(each: Purpose.allCases, { purpose in
            """
            <section class="card ask"><h2 class="minor">\(Words.purpose(purpose))</h2><p class="soft">\(Words.purposeMeans(purpose))</p>\
            \(each: Medium.allCases, { question(Use(purpose, $0)) })</section>
            """
        })
        """
    }

    private func question(_ use: Use) -> HTML {
        """
        <fieldset class="field question"><legend>\(Words.medium(use.medium))<span class="visually-hidden"> · \(Words.purpose(use.purpose))</span></legend>\
        \(state(use))<div class="options short">\(option(use, .yes, Words.yes))\(option(use, .no, Words.no))</div></fieldset>
        """
    }

    private func option(_ use: Use, _ answer: Answer, _ words: String) -> HTML {
        """
        <label class="option"><input type="radio" name="\(use.field)" value="\(answer.rawValue)"\(flag: "checked", form[use.field] == answer.rawValue)>\
        <span>\(words)</span></label>
        """
    }
}

extension Permission {
    /// Its colour; the words stand in it.
    func tag(_ medium: Medium = .photograph) -> HTML {
        .tag(Words.permission(self, medium), tone)
    }

    var tone: Tone {
        switch self {
        case .yes: .passed
        case .hidden: .waiting
        case .never: .stopped
        }
    }
}
