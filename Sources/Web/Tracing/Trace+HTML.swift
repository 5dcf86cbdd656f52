import Gatepost
import Pictures
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

/// One tracing, while it looks and when it has ended. Parts that change come anew by themselves, or by the link.
struct TracingPage {
    let trace: Record.ID
    /// Nil when it is forgotten, or somebody else's.
    let state: Tracings.State?

    var page: Page {
        Page(
            Words.Tracing.title, at: .people, main: "<div class=\"column\" id=\"trace\" data-fresh>\(main)</div>",
            aside: .card(Words.Tracing.whatNowTitle, "<p>\(Words.Tracing.whatNow)</p>")
        ).with(scripts: "fresh.js")
    }

    private var main: HTML {
        switch state {
        case .looking(let seen, let whole): looking(seen, whole)
        case .done(let report): "\(report.html)\(steps(report))\(again)"
        case .failed(let problem): "\(HTML.notice("<p>\(Words.Tracing.problem(problem) ?? Words.Tracing.notNow)</p>", .stopped))\(again)"
        case .broken: "\(HTML.notice("<p>\(Words.Tracing.notNow)</p>", .stopped))\(again)"
        case nil: "\(HTML.nothingYet(Words.Tracing.goneTitle, Words.Tracing.gone))\(again)"
        }
    }

    private func looking(_ seen: Int, _ whole: Int) -> HTML {
        let path: LocalPath = "/trace/\(trace)"
        return .card(
            Words.Tracing.lookingTitle,
            """
            <p role="status" data-waiting>\(Words.Tracing.looked(seen, of: whole))</p>\
            \(if: whole > 0, .meter(seen, of: whole, Words.Tracing.lookingTitle))\
            <p class="soft">\(Words.Tracing.mayWait) <a href="\(path)">\(Words.lookAgain)</a></p>
            """)
    }

    /// A traced leak can stand behind a step against whoever it is from.
    private func steps(_ report: TraceReport) -> HTML {
        let named = report.named.filter { !$0.capacity.isTeam && $0.name != nil }
        return named.isEmpty ? .empty : """
            <div class="row">\(each: named, { suspect in
                .link("\(Words.Conduct.fromTrace): \(suspect.name ?? "")", to: ("/people/\(suspect.member)/conduct" as LocalPath).with("trace", trace.description), quiet: true)
            })</div>
            """
    }

    private var again: HTML { "<div class=\"row\">\(HTML.link(Words.Tracing.again, to: "/trace", quiet: true))</div>" }
}

extension TraceReport {
    /// As many of the likeliest are shown.
    private static let shown = 10

    var html: HTML {
        "\(if: origin, { self.found($0) }, else: .nothingYet(Words.Tracing.notOursTitle, Words.Tracing.notOurs))"
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
