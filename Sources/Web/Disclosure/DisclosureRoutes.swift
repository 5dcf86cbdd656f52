import Gatepost
import Safeguarding

extension Routes {
    /// Freedom of information: requests with their clock, and what can be handed out (P13).
    static let disclosure: [Route] =
        [
            .get("/data-protection/information-requests", .duties(Duty.protecting)) { visit in
                .page(try await visit.load { try InformationRequestsPage.load(for: $0, from: $1) }.page(for: visit.viewer))
            },
            .button(
                "/data-protection/public-body", .duties(Duty.managing), { SetPublicBody(try $0.viewer.setting, $0.form["public"] == "yes") },
                onward: requests),
            // Sent by a form and never by a link: what is taken away is logged, and no address alone brings it.
            .post("/data-protection/information-requests/export", .duties(Duty.managing)) { visit in
                let disclosure = try await visit.application.gate.perform(MakeDisclosure(try visit.viewer.setting), for: visit.asking)
                let now = visit.now
                return .download("\(Words.Disclosure.fileName) \(disclosure.madeOn).zip", type: "application/zip") { send in
                    let archive = try ZIPArchive()
                    for file in disclosure.files { try await send(archive.add(file.name, at: now / Span.second, file.bytes)) }
                    try await send(archive.finish())
                }
            },
        ] + [new, answer].flatMap(\.routes)

    @Sendable private static func requests(_ visit: Visit) throws -> LocalPath { "/data-protection/information-requests" }

    private static let new = FormPair(
        "/data-protection/information-requests/new", .duties(Duty.managing),
        page: { visit, typed in
            let today = try visit.viewer.today
            let form = typed ?? Form([
                "id": "\(visit.application.identifier() as InformationRequest.ID)", "received_on": today.description,
            ])
            return Page(Words.Disclosure.new, at: .assurance, main: .card(nil, .form(
                to: "/data-protection/information-requests/new", form, submit: Words.Disclosure.note,
                beside: .link(Words.goBack, to: "/data-protection/information-requests", quiet: true), """
                \(form.hidden("id"))\(form.lines("words", Words.Disclosure.words, rows: 4, hint: Words.Disclosure.wordsHint, max: InformationRequest.longest))\
                \(form.line("received_on", Words.Disclosure.receivedOn, .day))
                """)))
        },
        action: { visit, form in
            let (words, day) = (form.text("words", max: InformationRequest.longest), form.day("received_on"))
            guard let id = form.identifier("id", of: InformationRequest.self) else { return nil }
            return NoteInformationRequest(id, words, receivedOn: day)
        }, onward: requests)

    private static let answer = FormPair(
        "/data-protection/information-requests/:request/answer", .duties(Duty.managing),
        page: { visit, typed in
            let id: InformationRequest.ID = try visit.identifier("request")
            let page = try await visit.load { try InformationRequestsPage.load(for: $0, from: $1) }
            guard let entry = page.entries.first(where: { $0.id == id }) else { throw NotFound() }
            let today = try visit.viewer.today
            let form = typed ?? Form(["answered_on": today.description])
            return Page(Words.Disclosure.answerTitle, at: .assurance, main: .card(nil, """
                <blockquote>\(.paragraphs(entry.words))</blockquote>\(.form(
                    to: "/data-protection/information-requests/\(id)/answer", form, submit: Words.Disclosure.note,
                    beside: .link(Words.goBack, to: "/data-protection/information-requests", quiet: true), """
                    \(form.lines("answer", Words.Disclosure.answer, rows: 3, max: InformationRequest.longest))\
                    \(form.line("answered_on", Words.Disclosure.answeredOn, .day))
                    """))
                """))
        },
        action: { visit, form in
            let (answer, day) = (form.text("answer", max: InformationRequest.longest), form.day("answered_on"))
            return AnswerInformationRequest(try visit.identifier("request"), answer, on: day)
        }, onward: requests)
}
