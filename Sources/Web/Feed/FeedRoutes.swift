import Gatepost
import Safeguarding

extension Routes {
    /// The page, its posts, and what is said under them.
    static let feed: [Route] = [
        .get("/page", .anyOf([.team, .families])) { visit in
            let viewer = try visit.viewer
            guard viewer.isTeam || viewer.hasAgreed else { return .page(agreementFirst(viewer)) }
            let choice = FeedPage.Choice(visit.query)
            let feed = try await visit.application.read { db in try FeedPage.load(choice, for: viewer, from: db) }
            return .page(feed.page(choice, for: viewer) { visit.application.identifier() })
        },
        .get("/posts/:post", .anyOf([.team, .families])) { visit in .page(try await postPage(visit, nil)) },
        .get("/posts/:post/pictures/:picture", .anyOf([.team, .families])) { visit in
            let (viewer, id) = (try visit.viewer, try visit.identifier("post", of: Post.self))
            let post = try await visit.application.read { db in try ShownPost.load(id, for: viewer, from: db) }
            return .page(try PictureViewer(try visit.identifier("picture"), of: post).page)
        },
        .post("/posts/:post/thanks", .anyOf([.team, .families])) { visit in
            let post: Post.ID = try visit.identifier("post")
            try await visit.application.gate.perform(SayThanks(for: post, !visit.form.isTicked("back")), for: visit.asking)
            return .redirect(to: "/posts/\(post)")
        },
        .post("/posts/:post/comments", .anyOf([.team, .families])) { visit in
            var form = visit.form
            let post: Post.ID = try visit.identifier("post")
            let words = form.text("words", max: SayComment.most)
            guard form.isSound, let id = form.identifier("id", of: Comment.self) else { return .page(try await postPage(visit, form), status: 422) }
            do {
                let said = SayComment(id, on: post, words: words)
                let outcome = try await visit.application.gate.perform(said, for: visit.asking)
                return .redirect(to: "/posts/\(post)", saying: outcome == .held ? .held : .said)
            } catch let refused as Refused {
                form.refuse(refused)
                return .page(try await postPage(visit, form), status: 422)
            }
        },
    ]

    private static func postPage(_ visit: Visit, _ form: Form?) async throws -> Page {
        let (viewer, id) = (try visit.viewer, try visit.identifier("post", of: Post.self))
        let post = try await visit.application.read { db in try ShownPost.load(id, for: viewer, from: db) }
        let html = post.html(for: viewer, newComment: visit.application.identifier(), form, isAlone: true)
        return Page(post.title, at: .page, main: "<div class=\"column\"><p><a href=\"/page\">\(Words.feedTitle)</a></p>\(html)</div>").withOwnHeading()
    }

    /// What a family sees that has not agreed: what they miss, and what they still have (B6).
    private static func agreementFirst(_ viewer: Viewer) -> Page {
        let kind: DocumentKind = viewer.capacity == .parent ? .parentsAgreement : .visitorsAgreement
        return Page(
            Words.agreementTitle, at: .page,
            main: .card(nil, """
                <p>\(Words.agreementNeeded)</p><p class="soft">\(Words.agreementMissing)</p>\
                <div class="row">\(.link(Words.readAgreement, to: "/agreements/\(kind.rawValue)"))</div>
                """))
    }
}
