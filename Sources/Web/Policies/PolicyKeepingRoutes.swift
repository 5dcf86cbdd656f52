import Gatepost
import Safeguarding

extension Routes {
    /// Keeping the register: papers, links, early reviews, references, and the registered person's name under a starting text.
    static let policyKeeping: [Route] = [paper, early, links, adopt, confirm, reference].flatMap(\.routes)

    private static func keeping(_ title: String, _ path: LocalPath, back: LocalPath, _ form: Form, submit: String, _ fields: HTML, lead: String) -> Page {
        Page(title, at: .policies, main: """
            <p class="soft measure">\(lead)</p>\(.card(nil, .form(to: path, form, submit: submit, beside: .link(Words.goBack, to: back, quiet: true), fields)))
            """)
    }

    private static let paper = FormPair(
        "/policies/:kind/paper", .duties(Duty.managing),
        page: { visit, typed in
            let page = try await policyPage(visit)
            let form = typed ?? Form(["id": visit.newRecord])
            return keeping(
                Words.Policies.paperTitle(page.title), "/policies/\(page.kind.rawValue)/paper", back: "/policies/\(page.kind.rawValue)", form, submit: Words.save,
                """
                \(form.hidden("id"))\(form.line("kept_at", Words.Policies.keptAt, hint: Words.Policies.keptAtHint, max: 120))\
                \(form.line("signed_by", Words.Policies.signedByLabel, .name, max: 100))\(form.line("issued_on", Words.Policies.issued, .day))\(form.policyFace)
                """, lead: Words.Policies.paperLead)
        },
        action: { visit, form in
            let (face, issued) = (form.face, form.day("issued_on"))
            let (kept, signed) = (form.text("kept_at", max: 120), form.text("signed_by", max: 100))
            guard let id = form.identifier("id", of: Record.self) else { return nil }
            return RegisterPaperPolicy(id, of: try visit.policy, face: face, issuedOn: issued, keptAt: kept, signedBy: signed)
        }, onward: { try $0.policyPath })

    private static let early = FormPair(
        "/policies/:kind/early", .duties(Duty.managing),
        page: { visit, typed in
            let page = try await policyPage(visit)
            let form = typed ?? Form(["id": visit.newRecord])
            return keeping(
                Words.Policies.reviewEarly, "/policies/\(page.kind.rawValue)/early", back: "/policies/\(page.kind.rawValue)", form, submit: Words.save,
                """
                \(form.hidden("id"))\(form.lines("reason", Words.Policies.reasonLabel, rows: 3, hint: Words.Policies.reasonHint, max: 500))\
                \(form.line("due_on", Words.Policies.dueLabel, .day))
                """, lead: Words.Policies.earlyLead)
        },
        action: { visit, form in
            let (reason, due) = (form.text("reason", max: 500), form.day("due_on"))
            guard let id = form.identifier("id", of: Record.self) else { return nil }
            return ReviewPolicyEarly(id, of: try visit.policy, reason: reason, dueOn: due)
        }, onward: { try $0.policyPath })

    private static let links = FormPair(
        "/policies/:kind/links", .duties(Duty.managing),
        page: { visit, typed in
            let page = try await policyPage(visit)
            let others = PolicyKind.allCases.filter { $0 != page.kind && !page.kind.linked.contains($0) }
            let form = typed ?? Form(fields: page.links.map { ("linked", $0.kind.rawValue) })
            return keeping(
                Words.Policies.changeLinks, "/policies/\(page.kind.rawValue)/links", back: "/policies/\(page.kind.rawValue)", form, submit: Words.save,
                """
                \(if: !page.kind.linked.isEmpty, "<p>\(Words.Policies.alwaysLinked(page.kind.linked))</p>")\
                \(form.choices("linked", Words.Policies.alsoLinked, others.map { Choice($0.rawValue, $0.startingTitle) }))
                """, lead: Words.Policies.linksLead)
        },
        action: { visit, form in LinkPolicies(try visit.policy, to: form.choices("linked", of: PolicyKind.self)) },
        onward: { try $0.policyPath })

    private static let adopt = FormPair(
        "/policies/:kind/sign", .duties([.registeredPerson]), notice: .policyIssued,
        page: { visit, typed in
            let (page, viewer) = (try await policyPage(visit), try visit.viewer)
            guard let version = page.version, version.face == nil else { throw NotFound() }
            let form = typed ?? .face(version.version, after: nil, on: viewer.today, seen: version.digest)
            return Page(Words.Policies.signAsItStands, at: .policies, main: """
                <p class="soft measure">\(Words.Policies.adoptLead)</p>\(version.document(settingName: viewer.settingName, standing: page.standing))\
                \(.card(Words.Policies.faceTitle, .form(
                    to: "/policies/\(page.kind.rawValue)/sign", form, submit: Words.Policies.signIt,
                    beside: .link(Words.goBack, to: "/policies/\(page.kind.rawValue)", quiet: true),
                    "\(form.hidden("seen"))\(form.policyFace)\(form.line("typed_name", Words.typeYourName, .name, hint: Words.Policies.signingHint, max: 100))")))
                """).withOwnHeading()
        },
        action: { visit, form in
            let (face, name) = (form.face, form.text("typed_name", max: 100))
            return AdoptPolicy(
                try visit.policy, seen: form["seen"].flatMap { [UInt8](hexadecimal: $0) } ?? [], face: face, typedName: name)
        }, onward: { try $0.policyPath })

    private static let confirm = FormPair(
        "/policies/:kind/confirm", .duties([.registeredPerson]), notice: .policyConfirmed,
        page: { visit, typed in
            let (page, viewer) = (try await policyPage(visit), try visit.viewer)
            guard let version = page.version, version.face != nil else { throw NotFound() }
            let form = typed ?? Form([
                "id": visit.newRecord, "seen": version.digest.hexadecimal, "next_review": latestReview(from: viewer.today).description,
            ])
            return Page(Words.Policies.confirm, at: .policies, main: """
                <p class="soft measure">\(Words.Policies.confirmLead)</p>\(version.document(settingName: viewer.settingName, standing: page.standing))\
                \(.card(Words.Policies.confirmTitle, .form(
                    to: "/policies/\(page.kind.rawValue)/confirm", form, submit: Words.Policies.signIt,
                    beside: .link(Words.goBack, to: "/policies/\(page.kind.rawValue)", quiet: true), """
                    \(form.hidden("id"))\(form.hidden("seen"))\(form.lines("findings", Words.Policies.findings, rows: 3, hint: Words.Policies.findingsHint, max: 500))\
                    \(form.line("next_review", Words.Policies.nextReview, .day, hint: Words.Policies.nextReviewHint))\
                    \(form.line("typed_name", Words.typeYourName, .name, hint: Words.Policies.signingHint, max: 100))
                    """)))
                """).withOwnHeading()
        },
        action: { visit, form in
            let (findings, next, name) = (form.text("findings", max: 500), form.day("next_review"), form.text("typed_name", max: 100))
            guard let id = form.identifier("id", of: Record.self) else { return nil }
            return ConfirmPolicy(
                id, of: try visit.policy, seen: form["seen"].flatMap { [UInt8](hexadecimal: $0) } ?? [], nextReview: next,
                findings: findings, typedName: name)
        }, onward: { try $0.policyPath })

    private static let reference = FormPair(
        "/policies/references/:reference", .duties(Duty.managing),
        page: { visit, typed in
            let name = try visit.parameter("reference")
            guard let row = try await visit.load({ try ReferencesPage.load(for: $0, from: $1) }).rows.first(where: { $0.reference.id == name })
            else { throw NotFound() }
            let today = try visit.viewer.today
            let form = typed ?? Form(["id": visit.newRecord, "edition": row.edition, "next_review": latestReview(from: today).description])
            return keeping(
                row.reference.title, "/policies/references/\(name)", back: "/policies/references", form, submit: Words.Policies.putOnRecord,
                """
                \(form.hidden("id"))\(form.line("edition", Words.Policies.editionLabel, hint: Words.Policies.editionHint, max: 120))\
                \(form.line("next_review", Words.Policies.recheckLabel, .day))
                """, lead: Words.Policies.checkLead)
        },
        action: { visit, form in
            let (edition, recheck) = (form.text("edition", max: 120), form.day("next_review"))
            guard let id = form.identifier("id", of: Record.self) else { return nil }
            return CheckReference(id, of: try visit.parameter("reference"), edition: edition, recheckOn: recheck)
        }, onward: { _ in "/policies/references" })
}
