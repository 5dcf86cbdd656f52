import Gatepost
import Safeguarding

extension Routes {
    /// Comments that wait, and what the desk decides about them.
    static let comments: [Route] = [
        .get("/comments", .duties(DecideComment.duties)) { visit in
            let viewer = try visit.viewer
            let place = visit.query["after"].flatMap { Comment.ID($0) }
            let held = try await visit.application.read(in: viewer.setting) { db in try HeldComments.load(after: place, for: viewer, from: db) }
            return .page(held.page(for: viewer))
        },
        .post("/comments/:comment/release", .duties(DecideComment.duties)) { visit in
            try await visit.application.gate.perform(DecideComment(visit.identifier("comment"), .release), for: visit.asking)
            return .redirect(to: back(visit), saying: .commentShown)
        },
        .get("/comments/:comment/remove", .duties(DecideComment.duties)) { visit in
            .page(removal(try visit.identifier("comment"), Form(), back: back(visit)))
        },
        .post("/comments/:comment/remove", .duties(DecideComment.duties)) { visit in
            var form = visit.form
            let comment: Comment.ID = try visit.identifier("comment")
            let reason = form.text("reason", max: 300)
            guard form.isSound else { return .page(removal(comment, form, back: back(visit)), status: 422) }
            try await visit.application.gate.perform(DecideComment(comment, .remove(reason: reason)), for: visit.asking)
            return .redirect(to: back(visit), saying: .removed)
        },
    ]

    private static func back(_ visit: Visit) -> LocalPath {
        visit.next.description == "/" ? "/comments" : visit.next
    }

    private static func removal(_ comment: Comment.ID, _ form: Form, back: LocalPath) -> Page {
        Page(
            Words.removeQuestion, at: .today,
            main: .card(nil, """
                <p>\(Words.removeConsequence)</p>\(.form(
                    to: "/comments/\(comment)/remove", form, submit: Words.remove, stop: true,
                    beside: .link(Words.goBack, to: back, quiet: true),
                    "\(.hidden("next", back.description))\(form.line("reason", Words.reasonLabel, hint: Words.reasonHint, max: 300))"))
                """))
    }
}

extension HeldComments {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.heldTitle, at: .today,
            main: held.isEmpty
                ? .nothingYet(Words.nothingHeldTitle, Words.nothingHeld)
                : "\(.sheet(nil, "\(each: held, { $0.html(for: viewer) })"))\(.pager(older: next.map { "/comments?after=\($0)" }))")
    }
}

extension HeldComments.Held {
    func html(for viewer: Viewer) -> HTML {
        .task(
            .letters(author.split(separator: " ").compactMap { $0.first.map(String.init) }.prefix(2).joined()), "“\(words)”",
            """
            \(author) · <a href="/posts/\(post)">\(Words.heldOn(postTitle))</a> · \(.time(saidAt, for: viewer)) · \(Words.looksLike(kinds)) \(.clause(reports.isEmpty ? "P8" : "S5"))\
            \(each: reports, { "<br>\($0.by.map { Words.Talk.reportedBy($0) } ?? Words.Talk.somebodyReported) “\($0.why)”" })
            """,
            """
            \(.action(isShown ? Words.Talk.keepIt : Words.showIt, to: "/comments/\(comment)/release"))\
            \(.link(Words.remove, to: "/comments/\(comment)/remove", quiet: true))\(.link(Words.Talk.pause, to: "/people/\(writer)/pause", quiet: true))
            """)
    }
}
