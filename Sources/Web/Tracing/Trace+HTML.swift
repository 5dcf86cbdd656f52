import Gatepost
import Safeguarding

/// Where a leaked picture is handed in.
struct TracePage {
    let form: Form

    var page: Page {
        Page(
            Words.Tracing.title, at: .people,
            main: .card(
                nil,
                """
                <p>\(Words.Tracing.lead)</p>\
                \(.form(to: "/trace", form, submit: Words.Tracing.submit, withFiles: true, """
                    \(form.hidden("id"))\(form.file("copy", Words.Tracing.copy, accept: "image/*", hint: Words.Tracing.copyHint))
                    """))
                """),
            aside: .card(Words.Tracing.asideTitle, "<p>\(Words.Tracing.aside)</p><p>\(.clause("S13"))</p>"))
    }
}

extension TraceReport {
    /// As many of the likeliest are shown.
    private static let shown = 10

    var page: Page {
        Page(
            Words.Tracing.title, at: .people,
            main: """
                \(if: origin, { self.found($0) }, else: .nothingYet(Words.Tracing.notOursTitle, Words.Tracing.notOurs))\
                <div class="row">\(.link(Words.Tracing.again, to: "/trace", quiet: true))</div>
                """,
            aside: .card(Words.Tracing.whatNowTitle, "<p>\(Words.Tracing.whatNow)</p>"))
    }

    private func found(_ origin: Origin) -> HTML {
        """
        \(.notice(HTML.text(verdict(origin)), named.isEmpty ? .plain : .waiting))\
        \(.card(Words.Tracing.originTitle, """
            \(.facts([
                (Words.Tracing.fromPost, .link(origin.postTitle, to: "/posts/\(origin.post)", quiet: true)),
                (Words.Tracing.likeness, .text(Words.Tracing.agreeing(origin.agreeing, of: origin.within))),
                (Words.Tracing.tried, .text(Words.Tracing.members(suspects.count))),
            ]))
            """))\
        \(if: origin.isMarked, .card(Words.Tracing.likeliest, table))
        """
    }

    private func verdict(_ origin: Origin) -> String {
        if !origin.isMarked { return Words.Tracing.unmarked }
        return named.isEmpty ? Words.Tracing.namesNobody : Words.Tracing.names(named.map { $0.name ?? Words.Tracing.somebody($0.code) })
    }

    private func name(of suspect: Suspect) -> HTML {
        guard let name = suspect.name else { return .text(Words.Tracing.somebody(suspect.code)) }
        let path: LocalPath = "/people/\(suspect.member)"
        return "<a href=\"\(path)\">\(name)</a>\(if: suspect.isNamed, " \(.tag(Words.Tracing.named, .stopped))")"
    }

    private var table: HTML {
        .table(
            Words.Tracing.likeliest, columns: Words.Tracing.columns,
            suspects.prefix(TraceReport.shown).map { suspect in
                [
                    name(of: suspect),
                    .text(suspect.code.description),
                    .text(
                        Words.People.capacity(suspect.capacity)
                            + (suspect.lastDay.map { ", \(Words.People.untilDay) \(Words.day($0))" } ?? "")),
                    .text(Words.Tracing.score(suspect.score)), .text(Words.Tracing.chance(suspect.chance)),
                ]
            })
    }
}
