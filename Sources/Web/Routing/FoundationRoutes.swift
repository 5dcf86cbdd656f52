import Gatepost
import Safeguarding
import Storage

extension Routes {
    /// What is there before any feature: the way in, the health check, assets, and what phones keep behind "More".
    static let foundation: [Route] = [
        .get("/", .everyone) { visit in .redirect(to: try await home(for: visit)) },
        // This process is well. A database that is away is no reason to end it: it goes on when that is back.
        .get("/healthz", .everyone) { _ in .bytes(Array("ok\n".utf8), type: "text/plain; charset=utf-8") }.impersonal(),
        // Whether to send people here now.
        .get("/readyz", .everyone) { visit in
            do { try await visit.application.beReady() } catch {
                return .bytes(Array("not ready\n".utf8), type: "text/plain; charset=utf-8", status: 503).header("Retry-After", "5")
            }
            return .bytes(Array("ready\n".utf8), type: "text/plain; charset=utf-8")
        }.impersonal(),
        .get("/assets/:name", .everyone) { visit in
            guard let file = visit.assets.file(try visit.parameter("name")) else { throw NotFound() }
            let isCurrent = visit.query["v"] == file.version
            return .bytes(file.bytes, type: file.type, caching: isCurrent ? .forEver : .askFirst)
        }.impersonal(),
        .get("/more", .members) { visit in
            let places = Navigation.all(for: try visit.viewer) + Navigation.own(for: try visit.viewer)
            return .page(Page(Words.place(.more), at: .more, main: """
                <nav class="card flush" aria-label="\(Words.place(.more))"><ul role="list">\(each: places, { place in
                    "<li><a class=\"task\" href=\"\(place.path)\">\(place.icon)<span>\(Words.place(place))</span></a></li>"
                })</ul></nav>
                """))
        },
    ]

    private static func home(for visit: Visit) async throws -> LocalPath {
        guard let signedIn = visit.signedIn else {
            return try await SetUpCode(visit.application).isNeeded() ? "/set-up" : "/sign-in"
        }
        if signedIn.isByPIN { return Place.posts.path }
        guard let viewer = signedIn.viewer, let first = Navigation.all(for: viewer).first else { return Place.account.path }
        return first.path
    }
}
