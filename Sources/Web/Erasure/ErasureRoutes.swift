import Gatepost
import Safeguarding

extension Routes {
    /// Erasing somebody: chosen and asked for by one, confirmed by another.
    static let erasures: [Route] = [
        .get("/data-protection/requests/:request/plan", .duties(Duty.protecting)) { visit in
            .page(try await requestPage(visit, ErasureChoices(visit.query)))
        },
        .post("/data-protection/requests/:request/erase", .duties(Duty.protecting)) { visit in
            let request: SubjectRequest.ID = try visit.identifier("request")
            guard let seen = visit.form["seen"].flatMap({ [UInt8](hexadecimal: $0) }), let plan = visit.form["id"].flatMap({ Record.ID($0) })
            else { throw NotFound() }
            try await visit.perform(AskErasure(plan, for: request, ErasureChoices(visit.form), seen: seen))
            return .redirect(to: try visit.requestPath, saying: .secondPersonNeeded)
        },
        .post("/data-protection/requests/:request/erase/:plan/confirm", .duties(Duty.protecting)) { visit in
            guard let seen = visit.form["seen"].flatMap({ [UInt8](hexadecimal: $0) }) else { throw NotFound() }
            try await visit.application.confirmErasure(try visit.identifier("plan"), seen: seen, for: visit.asking)
            return .redirect(to: try visit.requestPath, saying: .erased)
        },
        .button(
            "/data-protection/requests/:request/erase/:plan/drop", .duties(Duty.protecting), { DropErasure(try $0.identifier("plan")) },
            onward: { try $0.requestPath }),
    ]
}

extension ErasureChoices {
    /// As chosen on the form; what cannot be read is as it is to begin with, and shown so before anything happens.
    init(_ form: Form) {
        self.init()
        if let chosen = form["pictures"].flatMap(Pictures.init) { pictures = chosen }
        if let chosen = form["comments"].flatMap(ErasureChoices.Words.init) { comments = chosen }
        if let chosen = form["questions"].flatMap(ErasureChoices.Words.init) { questions = chosen }
        if let chosen = form["posts"].flatMap(ErasureChoices.Words.init) { posts = chosen }
    }

    var fields: Form {
        Form([
            "pictures": pictures.rawValue, "comments": comments.rawValue, "questions": questions.rawValue, "posts": posts.rawValue,
        ])
    }
}

extension RequestPage.Erasing {
    func card(_ request: SubjectRequest.ID) -> HTML {
        let path: LocalPath = "/data-protection/requests/\(request)"
        if isErased {
            return .card(Words.Erasing.title, """
                <p>\(Words.Erasing.done)</p>\(if: renewing > 0, "<p class=\"soft\">\(Words.Erasing.renewing(renewing))</p>")
                """)
        }
        guard refusals.isEmpty else {
            return .card(Words.Erasing.title, "<ul>\(each: refusals, { "<li>\($0.sentence)</li>" })</ul>")
        }
        return "\(if: asked == nil, choosing(path))\(.card(Words.Erasing.planTitle, "\(table)\(asking(path))"))"
    }

    private func choosing(_ path: LocalPath) -> HTML {
        let form = choices.fields
        func kept(_ name: String, _ label: String) -> HTML {
            form.choice(name, label, ErasureChoices.Words.allCases.map { Choice($0.rawValue, Words.Erasing.words($0)) })
        }
        return .card(Words.Erasing.chooseTitle, """
            <form class="stack" method="get" action="\(path)/plan">\
            \(form.choice("pictures", Words.Erasing.pictures, ErasureChoices.Pictures.allCases.map { Choice($0.rawValue, Words.Erasing.pictures($0)) }))\
            \(kept("comments", Words.Erasing.comments))\(kept("questions", Words.Erasing.questions))\(kept("posts", Words.Erasing.posts))\
            <div class="row"><button class="button quiet" type="submit">\(Words.Erasing.showPlan)</button></div></form>
            """)
    }

    /// Exactly what will happen, counted.
    private var table: HTML {
        let pictures: [[HTML]] = [
            (Words.Erasing.picturesDown, plan.down), (Words.Erasing.picturesHidden, plan.hidden), (Words.Erasing.videosDown, plan.attachments),
        ].filter { $0.1 > 0 }.map { [.text($0.0), "\($0.1)", .text(Words.Erasing.goes)] }
        return """
            \(.table(Words.Erasing.planTitle, columns: [Words.Erasing.what, Words.Erasing.count, Words.Erasing.becomes], [[.text(Words.Erasing.name), "1", .text(Words.Erasing.goes)]] + pictures + plan.lines.map { line in
                [.text(Words.Subjects.held(line.kind)), "\(line.count)", .text(Words.Erasing.effect(line.effect))]
            }))<p>\(Words.Erasing.concerns)</p>\
            \(if: plan.keptUntil, { "<p>\(Words.Erasing.nameKept) \(.day($0)). \(Words.Erasing.customary)</p>" })\
            <p class="soft">\(Words.Erasing.backups)</p>
            """
    }

    private func asking(_ path: LocalPath) -> HTML {
        let seen = HTML.hidden("seen", plan.digest.hexadecimal)
        guard let asked else {
            let form = choices.fields
            return .form(
                to: "\(path)/erase", submit: Words.Erasing.ask, stop: true,
                "\(seen)\(HTML.freshIdentifier)\(each: form.fields.map(\.name), { form.hidden($0) })")
        }
        return """
            <p>\(Words.Erasing.askedBy(askedBy))</p><div class="row">\
            \(if: mayConfirm, .action(Words.Erasing.confirm, to: "\(path)/erase/\(asked)/confirm", quiet: false, stop: true, seen))\
            \(.action(Words.Erasing.drop, to: "\(path)/erase/\(asked)/drop"))</div>
            """
    }
}
