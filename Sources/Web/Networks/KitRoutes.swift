import Gatepost
import Safeguarding

extension Routes {
    /// A published post, for a page elsewhere (P1).
    static let kits: [Route] = [
        .get("/posts/:post/kit", .duties(Duty.askingForPages)) { visit in .page(try await kit(visit)) },
        .post("/posts/:post/kit", .duties(Duty.askingForPages)) { visit in
            let (post, asked) = (try visit.identifier("post", of: Post.self), visit.form["id"].flatMap { PublishKit.ID($0) })
            guard let asked else { throw NotFound() }
            do { try await visit.application.askForKit(asked, of: post, for: visit.asking) } catch let refused as Refused {
                // Sent twice: the page shows the one that is being made.
                if refused.refusals == [.alreadyTaken("kit")] { return .redirect(to: "/posts/\(post)/kit") }
                return .page(try await kit(visit), status: 422)
            }
            return .redirect(to: "/posts/\(post)/kit", saying: .keepsakeAsked)
        },
        // Sent by a form and never by a link: what is fetched is logged, and no address alone brings it.
        .post("/kits/:kit/file", .duties(Duty.askingForPages)) { visit in
            let application = visit.application
            let fetched: FetchedKit
            do { fetched = try await application.gate.perform(FetchKit(try visit.identifier("kit")), for: visit.asking) } catch is Refused {
                return .redirect(to: "/posts", saying: .keepsakeEmpty)
            }
            let now = visit.now
            return .download("\(Words.Kits.fileName).zip", type: "application/zip") { send in
                let archive = try ZIPArchive()
                try await send(archive.add(Words.Kits.wordsFile, at: now / Span.second, Array(fetched.words.utf8)))
                // The time in the archive says nothing of when the picture was taken or shown.
                try await fetched.pictures.each(in: application, named: { "\($0).webp" }) { name, _, bytes in
                    try await send(archive.add(name, at: now / Span.second, bytes))
                }
                try await send(archive.finish())
            }
        },
    ]

    private static func kit(_ visit: Visit) async throws -> Page {
        let post: Post.ID = try visit.identifier("post")
        let page = try await visit.load { try KitPage.load(post, for: $0, from: $1) }
        return page.page(for: try visit.viewer, new: visit.application.identifier())
    }
}
