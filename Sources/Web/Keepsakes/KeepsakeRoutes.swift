import Gatepost
import Safeguarding

extension Routes {
    /// A family's own-child pictures, to keep (S14).
    static let keepsakes: [Route] = [
        .get("/children/:child/keepsake", .parents) { visit in .page(try await keepsake(visit)) },
        .post("/children/:child/keepsake", .parents) { visit in
            let (child, asked) = (try visit.identifier("child", of: Child.self), visit.form["id"].flatMap { Keepsake.ID($0) })
            guard let asked else { throw NotFound() }
            do { try await visit.application.askForKeepsake(asked, of: child, for: visit.asking) } catch let refused as Refused {
                // Sent twice, or asked for on another phone: the page shows the one that is being made.
                if refused.refusals == [.alreadyTaken("keepsake")] { return .redirect(to: "/children/\(child)/keepsake") }
                return .page(try await keepsake(visit), status: 422)
            }
            return .redirect(to: "/children/\(child)/keepsake", saying: .keepsakeAsked)
        },
        // Sent by a form and never by a link: what is fetched is logged, and no address alone brings it.
        .post("/keepsakes/:keepsake/file", .parents) { visit in
            let application = visit.application
            let contents: BundleContents
            do {
                contents = try await application.gate.perform(FetchKeepsake(try visit.identifier("keepsake")), for: visit.asking)
            } catch is Refused {
                return .redirect(to: "/my-child", saying: .keepsakeEmpty)
            }
            return .download("\(Words.Keepsakes.fileName).zip", type: "application/zip") { send in
                let archive = try ZIPArchive()
                try await contents.each(in: application) { name, shownAt, bytes in
                    try await send(archive.add(name, at: shownAt / Span.second, bytes))
                }
                try await send(archive.finish())
            }
        },
    ]

    private static func keepsake(_ visit: Visit) async throws -> Page {
        let child: Child.ID = try visit.identifier("child")
        let page = try await visit.load { try KeepsakePage.load(child, for: $0, from: $1) }
        return page.page(for: try visit.viewer, new: visit.application.identifier())
    }
}
