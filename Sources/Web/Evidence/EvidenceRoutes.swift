import Gatepost
import Safeguarding

extension Routes {
    /// Evidence packs: asked for, made in the background, taken away.
    static let evidence: [Route] = [
        .assurance("/assurance/evidence") { visit in .page(try await page(visit)) },
        .post("/assurance/evidence", .duties(Duty.managing)) { visit in
            var form = visit.form
            let (first, last) = (form.day("first_day"), form.day("last_day"))
            guard form.isSound, let first, let last, let id = form.identifier("id", of: EvidencePack.self) else {
                return .page(try await page(visit, form), status: 422)
            }
            do {
                try await visit.application.askForEvidence(id, of: RegisterTable.Period(first, last), for: visit.asking)
            } catch let refused as Refused {
                // Sent twice, or asked for by a colleague: the page shows the one that is being made.
                if refused.refusals == [.alreadyTaken("evidence")] { return .redirect(to: "/assurance/evidence") }
                form.refuse(refused)
                return .page(try await page(visit, form), status: 422)
            }
            return .redirect(to: "/assurance/evidence", saying: .evidenceAsked)
        },
        // Sent by a form and never by a link: what is taken away is logged, and no address alone brings it.
        .post("/assurance/evidence/:pack/file", .duties(Duty.managing)) { visit in
            let application = visit.application
            let contents = try await application.gate.perform(FetchEvidence(try visit.identifier("pack")), for: visit.asking)
            return .download("\(Words.Evidence.fileName) \(try visit.viewer.today).zip", type: "application/zip") { send in
                let archive = try ZIPArchive()
                try await contents.each(in: application) { name, madeAt, bytes in
                    try await send(archive.add(name, at: madeAt / Span.second, bytes))
                }
                try await send(archive.finish())
            }
        },
    ]

    private static func page(_ visit: Visit, _ typed: Form? = nil) async throws -> Page {
        let page = try await visit.load { try EvidencePage.load(for: $0, from: $1) }
        let form = typed ?? Form([
            "id": "\(visit.application.identifier() as EvidencePack.ID)", "first_day": page.today.adding(days: -182).description,
            "last_day": page.today.description,
        ])
        return page.page(form, for: try visit.viewer)
    }
}

extension EvidencePage {
    func page(_ form: Form, for viewer: Viewer) -> Page {
        let isMaking = packs.contains { $0.state == .making }
        return Page(Words.Evidence.title, at: .assurance, main: """
            <div class="column" id="evidence" data-fresh>\(.card(nil, "<p>\(Words.Evidence.lead)</p><p class=\"soft\">\(Words.Evidence.leftOut)</p>"))\
            \(each: packs, { card($0, for: viewer) })\(if: mayAsk && !isMaking, ask(form))\
            <p class="row">\(.link(Words.Assurance.backToBoard, to: "/assurance", quiet: true))</p></div>
            """).with(scripts: "fresh.js")
    }

    private func card(_ pack: Pack, for viewer: Viewer) -> HTML {
        guard pack.state == .ready else {
            return .card(Words.Evidence.period(pack.period), """
                <p role="status" data-waiting>\(Words.Evidence.made(pack.made, of: pack.whole))</p>\
                \(.meter(pack.made, of: pack.whole, Words.Evidence.beingMade))\
                <p class="soft">\(Words.Keepsakes.mayClose) <a href="/assurance/evidence">\(Words.lookAgain)</a></p>
                """)
        }
        return .card(Words.Evidence.period(pack.period), """
            <p class="soft">\(Words.Evidence.askedBy(pack.askedBy)) \(.time(pack.askedAt, for: viewer)).</p>\
            \(if: mayAsk, "<div class=\"row\">\(.action(Words.Evidence.fetch, to: "/assurance/evidence/\(pack.id)/file", quiet: false))</div>")\
            \(if: pack.endsAt, { "<p class=\"soft\">\(Words.Keepsakes.until(.time($0, for: viewer)))</p>" })
            """)
    }

    private func ask(_ form: Form) -> HTML {
        .card(Words.Evidence.askTitle, .form(to: "/assurance/evidence", form, submit: Words.Evidence.ask, """
            \(form.hidden("id"))<div class="pair">\(form.line("first_day", Words.Evidence.firstDay, .day))\(form.line("last_day", Words.Evidence.lastDay, .day))</div>
            """))
    }
}
