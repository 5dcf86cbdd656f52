import Gatepost
import Safeguarding

extension Routes {
    /// Above one setting: one's own hats, and figures of the settings that one oversees.
    static let provider: [Route] = [
        .get("/settings", .signedIn) { visit in
            let (session, now) = (try await visit.session(), visit.now)
            let page = try await AccountPage.load(for: session, at: now, in: visit.application)
            return .page(page.places(for: session))
        },
        .get("/provider", .duties(ProviderPage.duties)) { visit in
            .page(try await ProviderPage.load(for: visit.viewer, in: visit.application).page(for: visit.viewer))
        },
    ]
}
