import Gatepost
import Safeguarding

extension Routes {
    /// Reading and signing.
    static let agreements: [Route] = [
        .get("/agreements/:kind", .members) { visit in
            let id: Record.ID = visit.application.identifier()
            let page = try await load(visit)
            return .page(page.html(Form(["id": id.description, "version": String(page.version)])))
        },
        .post("/agreements/:kind", .members) { visit in
            let page = try await load(visit)
            var form = visit.form
            let name = form.text("typed_name", max: 100)
            let accepts = form["answer"] != "decline"
            guard form.isSound, let id = form.identifier("id", of: Record.self), let version = Int(form["version"] ?? "") else {
                return .page(page.html(form), status: 422)
            }
            do {
                try await visit.application.gate.perform(
                    SignDocument(id, page.kind, version: version, accepts: accepts, typedName: name), for: visit.asking)
            } catch let refused as Refused {
                form.refuse(refused)
                return .page(page.html(form), status: 422)
            }
            guard accepts else { return .redirect(to: "/agreements/\(page.kind.rawValue)", saying: .declined) }
            return .redirect(to: page.next.map { "/agreements/\($0.rawValue)" } ?? "/", saying: .signed)
        },
    ]

    private static func load(_ visit: Visit) async throws -> AgreementPage {
        guard let kind = DocumentKind(rawValue: try visit.parameter("kind")) else { throw NotFound() }
        let viewer = try visit.viewer
        return try await visit.application.read { db in try AgreementPage.load(kind, for: viewer, from: db) }
    }
}

extension AgreementPage {
    func html(_ form: Form) -> Page {
        Page(title, at: .account, main: """
            <div class="stack">\(standing)\(.card(nil, """
                \(HTML.document(words))<p class="soft">\(Words.versionOf(version, issuedOn))</p>
                """))\
            \(if: answer?.accepted != true, .card(Words.yourSignature, signing(form)))\
            \(if: answer?.accepted == true, .card(Words.changedYourMind, declining(form)))</div>
            """)
    }

    private var standing: HTML {
        guard let answer else { return .empty }
        if answer.accepted { return .notice("<p>\(Words.signedBy(answer.typedName, on: answer.on))</p>", .passed) }
        return .notice("<p>\(Words.declinedOn(answer.on))</p><p>\(Words.whatStaysOpen) <a href=\"\(Place.help.path)\">\(Words.place(.help))</a></p>", .told)
    }

    private func signing(_ form: Form) -> HTML {
        .form(
            to: "/agreements/\(kind.rawValue)", form, submit: Words.acceptAgreement, beside: .alternative(Words.declineAgreement, name: "answer", value: "decline"),
            "\(form.hidden("id"))\(form.hidden("version"))\(form.line("typed_name", Words.typeYourName, .name, hint: Words.typeYourNameHint, max: 100))")
    }

    private func declining(_ form: Form) -> HTML {
        """
        <p>\(Words.changedYourMindLead)</p>\(.action(
            Words.declineAgreement, to: "/agreements/\(kind.rawValue)", stop: true,
            "\(form.hidden("id"))\(form.hidden("version"))\(.hidden("answer", "decline"))\(.hidden("typed_name", answer?.typedName ?? ""))"))
        """
    }
}

extension HTML {
    /// A text to sign: lines that begin with `# ` are headings, those with `- ` items, an empty line ends a paragraph.
    static func document(_ words: String) -> HTML {
        var html: HTML = .empty
        for block in words.split(separator: "\n", omittingEmptySubsequences: false).split(whereSeparator: \.isEmpty) {
            var lines = block
            if let first = lines.first, first.hasPrefix("# ") {
                html += "<h2 class=\"minor\">\(first.dropFirst(2))</h2>"
                lines = lines.dropFirst()
            }
            let paragraph = lines.prefix { !$0.hasPrefix("- ") }
            if !paragraph.isEmpty { html += "<p>\(paragraph.joined(separator: " "))</p>" }
            let items = lines.dropFirst(paragraph.count)
            if !items.isEmpty { html += "<ul>\(each: items, { "<li>\($0.hasPrefix("- ") ? $0.dropFirst(2) : $0)</li>" })</ul>" }
        }
        return html
    }
}
