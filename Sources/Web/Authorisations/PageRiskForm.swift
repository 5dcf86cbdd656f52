import Gatepost
import Safeguarding

/// One line of a risk assessment as a form (N3, N4, N5).
struct PageRiskForm {
    let form: Form
    let request: Authorisation.ID
    let path: LocalPath
    let title: String

    static func of(_ risk: PageRisk) -> Form {
        Form([
            "area": risk.area.rawValue, "risk": risk.risk, "who": risk.who, "control": risk.control, "rule": risk.rule?.rawValue ?? "",
            "residual": risk.residual.rawValue, "owner": risk.owner, "review_on": risk.reviewOn.description,
        ])
    }

    static func read(_ form: inout Form) -> PageRisk? {
        let (area, residual) = (form.choice("area", of: RiskArea.self), form.choice("residual", of: ResidualRisk.self))
        let (risk, who, control) = (form.text("risk", max: 500), form.text("who", max: 200), form.text("control", max: 500))
        let (owner, review, rule) = (form.text("owner", max: 120), form.day("review_on"), form.choice("rule", of: Rule.self, optional: true))
        guard let area, let residual, let review else { return nil }
        return PageRisk(area, risk: risk, who: who, control: control, rule: rule, residual: residual, owner: owner, reviewOn: review)
    }

    var page: Page {
        Page(title, at: .pages, main: .card(nil, .form(
            to: path, form, submit: Words.Pages.keep, beside: .link(Words.goBack, to: "/pages/\(request)", quiet: true), """
                \(form.hidden("id"))\(form.choice("area", Words.Pages.areaLabel, RiskArea.allCases.map { Choice($0.rawValue, Words.Pages.area($0)) }))\
                \(form.lines("risk", Words.Pages.risk, rows: 2, max: 500))\(form.line("who", Words.Pages.who, max: 200))\
                \(form.lines("control", Words.Pages.control, rows: 3, max: 500))\
                \(form.menu("rule", Words.Pages.rule, Rule.controls.map { Choice($0.rawValue, $0.title) }, hint: Words.Pages.ruleHint, optional: true))\
                \(form.choice("residual", Words.Pages.residual, ResidualRisk.allCases.map { Choice($0.rawValue, Words.Pages.residual($0)) }))\
                \(form.line("owner", Words.Pages.owner, max: 120))\(form.line("review_on", Words.Pages.reviewOn, .day, hint: Words.Pages.reviewHint))
                """)))
    }
}
