import Gatepost
import Safeguarding

extension Routes {
    /// Reading and signing: a text is opened section by section, and signed once each has been.
    static let agreements: [Route] = [
        .get("/agreements/:kind", .members) { visit in .page(try await agreement(visit).html(visit, nil)) },
        .post("/agreements/:kind/read", .members) { visit in
            let (kind, form) = (try visit.policy, visit.form)
            guard let section = form["section"], let version = Int(form["version"] ?? "") else { throw NotFound() }
            try await visit.perform(OpenSections(kind, version: version, sections: [section]))
            return .redirect(to: "/agreements/\(kind.rawValue)")
        },
        .post("/agreements/:kind", .members) { visit in
            let page = try await agreement(visit)
            var form = visit.form
            let name = form.text("typed_name", max: 100)
            let accepts = form["answer"] != "decline"
            guard form.isSound, let id = form.identifier("id", of: Record.self), let version = Int(form["version"] ?? "") else {
                return .page(page.html(visit, form), status: 422)
            }
            do {
                try await visit.perform(SignDocument(id, page.kind, version: version, accepts: accepts, typedName: name))
            } catch let refused as Refused {
                form.refuse(refused)
                return .page(page.html(visit, form), status: 422)
            }
            guard accepts else { return .redirect(to: "/agreements/\(page.kind.rawValue)", saying: .declined) }
            return .redirect(to: page.next.map { "/agreements/\($0.rawValue)" } ?? "/", saying: .signed)
        },
        .get("/policies/signed/:signature", .members) { visit in
            let (record, viewer) = (try visit.identifier("signature", of: Record.self), try visit.viewer)
            return .page(try await visit.load { try SignedCopy.load(record, for: $0, from: $1) }.page(for: viewer))
        },
    ]

    private static func agreement(_ visit: Visit) async throws -> AgreementPage {
        let kind = try visit.policy
        return try await visit.load { try AgreementPage.load(kind, for: $0, from: $1) }
    }
}

extension Visit {
    /// The policy that the address names.
    var policy: PolicyKind {
        get throws {
            guard let kind = PolicyKind(rawValue: try parameter("kind")) else { throw NotFound() }
            return kind
        }
    }
}
