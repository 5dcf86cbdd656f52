import Gatepost
import Safeguarding

extension Routes {
    /// The page, its posts, and what is said under them.
    static let feed: [Route] = [
        .look("/page", .page) { visit, db in
            let viewer = try visit.viewer
            guard viewer.seesWholePage || viewer.hasAgreed else { return .page(agreementFirst(viewer)) }
            guard viewer.seesWholePage || viewer.pageStanding != .revoked else { return .page(closed(to: viewer)) }
            let choice = FeedPage.Choice(visit.query)
            if let before = choice.before, visit.application.viewing.page(before: before, by: viewer) == .stopped { throw OpenedTooMuch() }
            return .page(
                try FeedPage.load(choice, for: viewer, from: db).page(choice, for: viewer, shared: visit.signedIn?.isShared ?? false))
        },
        .get("/posts/:post", .page) { visit in .page(try await postPage(visit, nil)) },
        .get("/posts/:post/pictures/:picture", .page) { visit in
            let (viewer, id) = (try visit.viewer, try visit.identifier("post", of: Post.self))
            let post = try await visit.application.read(in: viewer.setting) { db in try ShownPost.load(id, for: viewer, from: db) }
            return .page(try PictureViewer(try visit.identifier("picture"), of: post).page)
        },
        .post("/posts/:post/thanks", .page) { visit in
            let post: Post.ID = try visit.identifier("post")
            try await visit.application.gate.perform(SayThanks(for: post, !visit.form.isTicked("back")), for: visit.asking)
            return .redirect(to: "/posts/\(post)")
        },
        .post("/posts/:post/comments", .page) { visit in
            var form = visit.form
            let post: Post.ID = try visit.identifier("post")
            let words = form.text("words", max: SayComment.most)
            guard form.isSound, let id = form.identifier("id", of: Comment.self) else { return .page(try await postPage(visit, form), status: 422) }
            do {
                let said = SayComment(id, on: post, words: words)
                let outcome = try await visit.application.gate.perform(said, for: visit.asking)
                return .redirect(to: "/posts/\(post)", saying: outcome == .held ? .held : .commentSaid)
            } catch let refused as Refused {
                form.refuse(refused)
                return .page(try await postPage(visit, form), status: 422)
            }
        },
    ]

    private static func postPage(_ visit: Visit, _ form: Form?) async throws -> Page {
        let (viewer, id) = (try visit.viewer, try visit.identifier("post", of: Post.self))
        let post = try await visit.application.read(in: viewer.setting) { db in try ShownPost.load(id, for: viewer, from: db) }
        let html = post.html(to: Sight(of: viewer), form, isAlone: true) + post.lock(for: viewer)
        return Page(post.title, at: .page, main: "<div class=\"column\"><p><a href=\"/page\">\(Words.feedTitle)</a></p>\(html)\(ReadAloud.template)</div>").withOwnHeading().with(scripts: "aloud.js")
    }

    /// What a family sees while the page is closed (N34).
    private static func closed(to viewer: Viewer) -> Page {
        Page(Words.feedTitle, at: .page, main: .nothingYet(Words.Pages.closedTitle, Words.Pages.closedFamilies, """
            \(if: !viewer.isRelative, .link(Words.place(.myChild), to: Place.myChild.path, quiet: true))\(.link(Words.place(.ask), to: Place.ask.path, quiet: true))
            """))
    }

    /// What a family sees that has not agreed: what they miss, and what they still have (B6).
    private static func agreementFirst(_ viewer: Viewer) -> Page {
        if viewer.waitsForLead {
            return Page(Words.agreementTitle, at: .page, main: .card(nil, """
                <p>\(Words.Young.waits)</p><p class="soft">\(Words.Young.waitsMeanwhile)</p>\(.link(Words.readAgreement, to: "/agreements/parentsAgreement", quiet: true))
                """))
        }
        let kind: PolicyKind = viewer.capacity == .parent ? .parentsAgreement : .visitorsAgreement
        return Page(
            Words.agreementTitle, at: .page,
            main: .card(nil, """
                <p>\(Words.agreementNeeded)</p><p class="soft">\(viewer.isRelative ? Words.Family.meanwhile : Words.agreementMissing)</p>\
                <div class="row">\(.link(Words.readAgreement, to: "/agreements/\(kind.rawValue)"))</div>
                """))
    }
}
