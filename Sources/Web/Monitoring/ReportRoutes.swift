import Gatepost
import Safeguarding

extension Routes {
    /// Saying that something should not be there, and what the desk does about talk: pausing, closing, keeping.
    static let reports: [Route] =
        [
            .button("/reports/:report/keep", .duties(Duty.watching), { KeepReportedPost(try $0.identifier("report")) }, onward: { _ in "/today" }),
            .button(
                "/people/:member/pause/end", .duties(Duty.watching), { EndPause(of: try $0.identifier("member")) },
                onward: { "/people/\(try $0.identifier("member", of: Member.self))/pause" }),
            .button(
                "/posts/:post/lock", .duties(Duty.watching), { LockComments(of: try $0.identifier("post"), $0.form["to"] != "open") },
                onward: { "/posts/\(try $0.identifier("post", of: Post.self))" }),
        ] + [reportComment, reportPost, pause].flatMap(\.routes)

    private static let reportComment = FormPair(
        "/comments/:comment/report", .page, notice: .reported,
        page: { visit, typed in
            let comment: Comment.ID = try visit.identifier("comment")
            let said = try await visit.load { try Reporting.words(of: comment, for: $0, from: $1) }
            return report(
                Words.Talk.reportCommentTitle, "<blockquote><p>\(said.words)</p></blockquote><p>\(Words.Talk.reportCommentLead)</p>",
                to: "/comments/\(comment)/report", back: "/posts/\(said.post)", typed ?? fresh(visit))
        },
        action: { visit, form in
            let why = form.text("why", max: ReportSomething.longest)
            return try form.identifier("id", of: Record.self).map { ReportSomething($0, .comment(try visit.identifier("comment")), because: why) }
        }, onward: { _ in "/page" })

    private static let reportPost = FormPair(
        "/posts/:post/report", .page, notice: .reported,
        page: { visit, typed in
            let post: Post.ID = try visit.identifier("post")
            let shown = try await visit.load { try ShownPost.load(post, for: $0, from: $1) }
            return report(
                Words.Talk.reportPostTitle, "<p><b>\(shown.title)</b></p><p>\(Words.Talk.reportPostLead)</p>", to: "/posts/\(post)/report",
                back: "/posts/\(post)", typed ?? fresh(visit))
        },
        action: { visit, form in
            let why = form.text("why", max: ReportSomething.longest)
            return try form.identifier("id", of: Record.self).map { ReportSomething($0, .post(try visit.identifier("post")), because: why) }
        }, onward: { "/posts/\(try $0.identifier("post", of: Post.self))" })

    private static func fresh(_ visit: Visit) -> Form { Form(["id": "\(visit.application.identifier() as Record.ID)"]) }

    private static func report(_ title: String, _ lead: HTML, to path: LocalPath, back: LocalPath, _ form: Form) -> Page {
        Page(title, at: .page, main: .card(nil, """
            \(lead)\(.form(to: path, form, submit: Words.Talk.reportSend, beside: .link(Words.goBack, to: back, quiet: true), """
                \(form.hidden("id"))\(form.lines("why", Words.Talk.reportWhy, rows: 3, hint: Words.Talk.reportWhyHint, max: ReportSomething.longest))
                """))<p class="soft">\(Words.Talk.reportUrgent("<a href=\"/help\">\(Words.Talk.reportUrgentLink)</a>"))</p>
            """))
    }

    private static let pause = FormPair(
        "/people/:member/pause", .duties(Duty.watching),
        page: { visit, typed in
            let member: Member.ID = try visit.identifier("member")
            let page = try await visit.load { try PausePage.load(member, for: $0, from: $1) }
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
            return Page(Words.Talk.pauseTitle(page.name), at: .monitoring, main: page.pause.map { standing in
                .card(nil, """
                    <p><b>\(Words.Talk.paused(until: standing.until))</b></p><p>\(standing.reason)</p>\
                    <div class="row">\(.action(Words.Talk.endPause, to: "/people/\(member)/pause/end"))</div>
                    """)
            } ?? .card(nil, """
                <p>\(Words.Talk.pauseLead)</p>\(.form(to: "/people/\(member)/pause", form, submit: Words.Talk.pause, stop: true, """
                    \(form.hidden("id"))\(form.line("reason", Words.Talk.pauseReason, hint: Words.Talk.pauseReasonHint, max: 300))\
                    \(form.line("until", Words.Talk.pauseUntil, .day, hint: Words.Talk.pauseUntilHint))
                    """))
                """))
        },
        action: { visit, form in
            let (reason, until) = (form.text("reason", max: 300), form.day("until"))
            return try form.identifier("id", of: Record.self).map {
                PauseCommenting($0, of: try visit.identifier("member"), because: reason, until: until)
            }
        }, onward: { "/people/\(try $0.identifier("member", of: Member.self))/pause" })
}

extension ShownPost {
    /// Closing the comments of a post, for those who watch the page.
    func lock(for viewer: Viewer) -> HTML {
        guard viewer.seesWholePage, viewer.holds(Duty.watching) else { return .empty }
        return """
            <div class="row">\(.action(commentsClosed ? Words.Talk.unlock : Words.Talk.lock, to: "/posts/\(id)/lock", .hidden("to", commentsClosed ? "open" : "closed")))\
            \(if: !commentsClosed, "<span class=\"soft\">\(Words.Talk.lockLead)</span>")</div>
            """
    }
}
