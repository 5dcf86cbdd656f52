import Gatepost
import Safeguarding

extension PolicyDraft {
    private var path: LocalPath { "/policies/\(kind.rawValue)/draft" }

    /// The builder: what is missing, the sections in their order, and what to do next (N2).
    func page(for viewer: Viewer) -> Page {
        Page(Words.Policies.draftTitle(title), at: .policies, main: """
            \(completeness)\(.sheet(Words.Policies.sections, """
                \(each: parts.enumerated(), { index, part in row(part, isFirst: index == 0, isLast: index == parts.count - 1) })\
                <div class="inset row">\(.link(Words.Policies.addSection, to: "/policies/\(kind.rawValue)/draft/add", quiet: true))</div>
                """))
            """, aside: """
            \(.card(Words.Policies.whatNext, """
                \(if: asked, { "<p>\(Words.Policies.askedBy($0.by)) <small>\(.time($0.at, for: viewer))</small></p>" })\
                \(onward(for: viewer))\
                \(.link(Words.Policies.rename, to: "/policies/\(kind.rawValue)/draft/title", quiet: true))\
                \(.link(Words.Policies.putAside, to: "/policies/\(kind.rawValue)/draft/aside", quiet: true))\
                \(.link(Words.goBack, to: "/policies/\(kind.rawValue)", quiet: true))
                """))\(.card(Words.Policies.howTitle, "<p>\(Words.Policies.how)</p>"))
            """)
    }

    private func onward(for viewer: Viewer) -> HTML {
        if viewer.holds([.registeredPerson]) { return .link(Words.Policies.signAndIssue, to: "/policies/\(kind.rawValue)/draft/issue") }
        guard incomplete.isEmpty, asked == nil else { return .empty }
        return .action(Words.Policies.askRegistered, to: path, quiet: false, step("ask"))
    }

    private var completeness: HTML {
        guard !incomplete.isEmpty else { return .notice("<p>\(Words.Policies.complete)</p>", .passed) }
        return .notice("<b>\(Words.Policies.incompleteTitle)</b><ul>\(each: incomplete, { "<li>\($0.sentence)</li>" })</ul>", .waiting)
    }

    private func row(_ part: Part, isFirst: Bool, isLast: Bool) -> HTML {
        let tags: HTML = """
            \(if: part.isMustHave, .tag(Words.Policies.mustHave, .told))\(if: part.isOwn, .tag(Words.Policies.own))\
            \(if: !part.isIncluded, " \(.tag(Words.Policies.leftOut, part.isMustHave ? .stopped : .plain))") \(each: part.clauses, { "\(.clause($0)) " })
            """
        let name = HTML.hidden("name", part.name)
        return """
            <div class="task" id="\(part.name)"><div class="mark-cell">\(.badge(part.isIncluded ? Icon.tick : Icon.cross))</div>\
            <div><b>\(part.heading)</b><div>\(tags)</div><p class="soft">\(part.words.prefix(140))\(if: part.words.count > 140, "…")</p></div>\
            <div class="row">\(.link(Words.Policies.change, to: "/policies/\(kind.rawValue)/draft/sections/\(part.name)", quiet: true))\
            \(.action(part.isIncluded ? Words.Policies.leaveOut : Words.Policies.takeIn, to: path, "\(step(part.isIncluded ? "out" : "in"))\(name)"))\
            \(if: !isFirst, .action(Words.Policies.up, to: path, "\(step("up"))\(name)"))\(if: !isLast, .action(Words.Policies.down, to: path, "\(step("down"))\(name)"))</div></div>
            """
    }

    func step(_ step: String) -> HTML { "\(.hidden("draft", id.description))\(.hidden("step", step))" }

    /// What the registered person reads before they sign it into force (D21).
    func issuePage(_ form: Form, before: PolicyVersion?) -> Page {
        let difference = before.map { PolicyDifference(from: $0.text, to: text) }
        let others = PolicyReaders.allCases.filter { !kind.readers.contains($0) }.map { Choice($0.rawValue, Words.sentenceCase(Words.Policies.readers($0))) }
        let forLater: HTML = version == 1 ? .empty : """
            \(form.lines("changes", Words.Policies.changesLabel, rows: 3, hint: Words.Policies.changesHint, max: 1_000))\
            \(form.line("grace_days", Words.Policies.graceLabel, .number, hint: Words.Policies.graceHint, optional: true, max: 2))
            """
        return Page(Words.Policies.signAndIssue, at: .policies, main: """
            \(completeness)\(if: difference.flatMap { $0.isEmpty ? nil : $0 }, { .card(Words.Policies.whatsNew(before?.version ?? 0), $0.html(changedOnly: true)) })\
            <article class="policy card"><h2>\(title)</h2>\(each: text.sections, { "<section><h3>\($0.heading)</h3>\(.policyWords($0.words))</section>" })</article>\
            \(.card(Words.Policies.faceTitle, .form(
                to: "/policies/\(kind.rawValue)/draft/issue", form, submit: Words.Policies.signAndIssue,
                beside: .link(Words.goBack, to: path, quiet: true), """
                \(form.hidden("seen"))\(form.policyFace)\
                \(form.choices("readers", Words.Policies.readersLabel, others, hint: Words.Policies.readersHint(kind)))\(forLater)\
                \(form.line("typed_name", Words.typeYourName, .name, hint: Words.Policies.signingHint, max: 100))
                """)))
            """)
    }
}

extension Form {
    /// The fields of a version's face (B15).
    var policyFace: HTML {
        """
        <div class="pair">\(line("label", Words.Policies.versionLabel, hint: Words.Policies.labelHint, max: 40))\
        \(line("approving_body", Words.Policies.approvedBy, hint: Words.Policies.approvedByHint, max: 120))\
        \(line("reviewed_on", Words.Policies.reviewed, .day))\(line("next_review", Words.Policies.nextReview, .day, hint: Words.Policies.nextReviewHint))</div>
        """
    }

    var face: PolicyFace {
        mutating get {
            PolicyFace(
                label: text("label", max: 40), approvingBody: text("approving_body", max: 120), reviewedOn: day("reviewed_on"),
                nextReview: day("next_review"))
        }
    }
}
