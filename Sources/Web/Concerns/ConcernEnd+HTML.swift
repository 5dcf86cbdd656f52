import Gatepost
import Safeguarding

extension ConcernPage {
    /// Until when the file is kept, and what it takes to delete it (P13).
    var endCard: HTML {
        guard let earliest = end.earliest else { return .empty }
        let lead: HTML = "<p>\(Words.Concerns.keptUntil(earliest, end.kind)) \(.clause("P13"))</p>"
        if let asked = end.askedFor {
            return .card(Words.Concerns.endTitle, """
                \(lead)<p><b>\(Words.Concerns.deletionAsked(asked.askedBy.flatMap { names[$0] } ?? ""))</b></p>\(.paragraphs(asked.why))<div class="row">\
                \(if: end.isForViewer, .action(Words.Concerns.confirmDeletion, to: "/concerns/\(id)/deletion/confirm", stop: true), else: "<span class=\"soft\">\(Words.Concerns.secondPerson)</span>")\
                \(.action(Words.Concerns.keepFile, to: "/concerns/\(id)/deletion/drop"))</div>
                """)
        }
        let mayAsk = end.today >= earliest && items.isEmpty && !isHelping
        return .card(Words.Concerns.endTitle, """
            \(lead)\(if: !items.isEmpty, "<p class=\"soft\">\(Words.Concerns.keptForPolice)</p>")\
            \(if: mayAsk, "<p>\(.link(Words.Concerns.askDeletion, to: "/concerns/\(id)/deletion", quiet: true))</p>")
            """)
    }

    func deletionPage(_ form: Form) -> Page {
        Page(Words.Concerns.askDeletion, at: .concerns, main: """
            \(.notice("<p>\(Words.Concerns.deletionConsequence)</p>", .stopped))\(.card(nil, .form(
                to: "/concerns/\(id)/deletion", form, submit: Words.Concerns.askDeletion, stop: true, beside: .link(Words.goBack, to: path, quiet: true), """
                \(form.lines("why", Words.Concerns.whyDelete, rows: 4, max: longestConcern))\
                \(if: end.kind == .allegations, form.tick("pension", Words.Concerns.pension, hint: Words.Concerns.pensionHint))
                """)))
            """)
    }
}
