import Gatepost
import Safeguarding

extension Routes {
    /// The referral directory (D11, N26).
    static let referrals: [Route] =
        [
            .get("/referrals", .members) { visit in
                let isTeam = try visit.viewer.isTeam
                let everywhere = isTeam && visit.query["area"] == "all"
                return .page(
                    try await visit.load { try ReferralDirectory.load(everywhere: everywhere, for: $0, from: $1) }.page(everywhere: everywhere, for: visit.viewer))
            },
            .get("/children/:child/referral", .team) { visit in
                let child: Child.ID = try visit.identifier("child")
                return .page(try await visit.load { viewer, db in
                    ChildReferral(
                        name: try ChildPage.load(child, for: viewer, from: db).details.firstName, child: child,
                        ways: try ReferralDirectory.about(child, for: viewer, from: db))
                }.page)
            },
            .get("/referrals/import", .duties(KeepReferral.duties)) { _ in .page(importPage(Form())) },
            .post("/referrals/import", .duties(KeepReferral.duties), body: .upload(limit: 1024 * 1024)) { visit in
                var form = visit.form
                let table = form.uploads("file").first.flatMap { String(validating: $0.bytes, as: UTF8.self) } ?? ""
                switch ReferralTable.read(table) {
                case .success(let rows): return .page(rows.preview(table, id: visit.application.identifier()))
                case .failure(let problem):
                    form.refuse("file", Words.Referrals.problem(problem.problem))
                    return .page(importPage(form), status: 422)
                }
            },
            .post("/referrals/import/confirm", .duties(KeepReferral.duties), body: .form(limit: 2 * 1024 * 1024)) { visit in
                guard let id = visit.form["id"].flatMap({ Record.ID($0) }) else { throw NotFound() }
                try await visit.perform(ImportReferrals(id, visit.form["table"] ?? ""))
                return .redirect(to: "/referrals?area=all", saying: .saved)
            },
        ] + [new, edit].flatMap(\.routes)

    private static func importPage(_ form: Form) -> Page {
        Page(Words.Referrals.importTable, at: .help, main: .card(nil, """
            <p>\(Words.Referrals.importLead)</p><p><code>\(ReferralTable.columns.joined(separator: ","))</code></p><p>\(Words.Referrals.importKinds)</p>\
            <ul>\(each: ReferralKind.allCases, { "<li><code>\($0.rawValue)</code>: \(Words.Referrals.kind($0))</li>" })</ul>\
            \(.form(to: "/referrals/import", form, submit: Words.Referrals.look, withFiles: true, beside: .link(Words.goBack, to: "/referrals", quiet: true), form.file("file", Words.Referrals.file, accept: ".csv,text/csv")))
            """))
    }

    private static let new = FormPair(
        "/referrals/new", .duties(KeepReferral.duties),
        page: { visit, typed in
            let id: Record.ID = visit.application.identifier()
            return Page(Words.Referrals.add, at: .help, main: .card(nil, fields(typed ?? Form(["id": id.description]), to: "/referrals/new", isNew: true)))
        }, action: { _, form in read(&form) }, onward: { _ in "/referrals?area=all" })

    private static let edit = FormPair(
        "/referrals/edit", .duties(KeepReferral.duties),
        page: { visit, typed in
            if let typed { return editPage(typed) }
            let (kind, area) = (visit.query["kind"].flatMap(ReferralKind.init), visit.query["area"] ?? "")
            let directory = try await visit.load { try ReferralDirectory.load(everywhere: true, for: $0, from: $1) }
            guard let entry = directory.entries.first(where: { $0.referral.kind == kind && localityKey($0.referral.locality) == area }) else { throw NotFound() }
            let (referral, id, name) = (entry.referral, visit.application.identifier() as Record.ID, try visit.viewer.name)
            return editPage(Form([
                "id": id.description, "kind": referral.kind.rawValue, "locality": referral.locality, "body": referral.body, "phone": referral.phone,
                "email": referral.email, "web": referral.web, "hours": referral.hours,
                "owner": referral.owner.isEmpty ? name : referral.owner,
            ]))
        }, action: { _, form in read(&form) }, onward: { _ in "/referrals?area=all" })

    private static func editPage(_ form: Form) -> Page {
        Page(Words.Referrals.verifyTitle, at: .help, main: "<p>\(Words.Referrals.verifyLead)</p>\(.card(form["kind"].flatMap(ReferralKind.init).map { Words.Referrals.kind($0) }, fields(form, to: "/referrals/edit", isNew: false)))")
    }

    private static func read(_ form: inout Form) -> KeepReferral? {
        let (kind, locality, body) = (form.choice("kind", of: ReferralKind.self), form.text("locality", max: 100, optional: true), form.text("body", max: 120))
        let (phone, email) = (form.text("phone", max: 40, optional: true), form.text("email", max: 200, optional: true))
        let (web, hours, owner) = (form.text("web", max: 300, optional: true), form.text("hours", max: 120, optional: true), form.text("owner", max: 120))
        guard let kind, let id = form.identifier("id", of: Record.self) else { return nil }
        return KeepReferral(
            id, Referral(kind, in: locality, body: body, phone: phone, email: email, web: web, hours: hours, owner: owner),
            verified: form.isTicked("verified"))
    }

    private static func fields(_ form: Form, to path: LocalPath, isNew: Bool) -> HTML {
        .form(to: path, form, submit: Words.Referrals.keep, beside: .link(Words.goBack, to: "/referrals", quiet: true), """
            \(form.hidden("id"))\(if: isNew, "\(form.menu("kind", Words.Referrals.kind, ReferralKind.allCases.map { Choice($0.rawValue, Words.Referrals.kind($0)) }))\(form.line("locality", Words.Referrals.locality, hint: Words.Referrals.localityHint, optional: true, max: 100))", else: "\(form.hidden("kind"))\(form.hidden("locality"))")\
            \(form.line("body", Words.Referrals.body, max: 120))\(form.line("phone", Words.Referrals.phone, optional: true, max: 40))\
            \(form.line("email", Words.Referrals.email, optional: true, max: 200))\(form.line("web", Words.Referrals.web, .address, hint: Words.Referrals.webHint, optional: true, max: 300))\
            \(form.line("hours", Words.Referrals.hours, optional: true, max: 120))\(form.line("owner", Words.Referrals.ownerLabel, max: 120))\
            \(form.tick("verified", Words.Referrals.iChecked, hint: Words.Referrals.iCheckedHint))
            """)
    }
}
