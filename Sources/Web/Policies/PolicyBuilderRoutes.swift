import Gatepost
import Safeguarding

extension Routes {
    /// Writing a version, step by step, and signing it into force.
    static let policyBuilder: [Route] =
        [
            .get("/policies/:kind/draft", .duties(Duty.managing)) { visit in
                .page(try await openDraft(visit).page(for: visit.viewer))
            },
            .post("/policies/:kind/draft", .duties(Duty.managing)) { visit in
                let kind = try visit.policy
                let path: LocalPath = "/policies/\(kind.rawValue)/draft"
                if visit.form.isTicked("begin") {
                    // Somebody who began it a moment ago, or a second press: the draft that is there is the one.
                    if try await visit.load({ try PolicyDraft.load(kind, for: $0, from: $1) }) == nil {
                        try await visit.perform(StartPolicyDraft(visit.application.identifier(), of: kind, on: visit.application.installation))
                    }
                    return .redirect(to: path)
                }
                guard let draft = visit.form["draft"].flatMap({ Record.ID($0) }), let change = visit.form.draftStep else { throw NotFound() }
                try await visit.perform(EditPolicyDraft(draft, of: kind, change))
                if change == .drop { return .redirect(to: "/policies/\(kind.rawValue)", saying: .removed) }
                return .redirect(to: path, saying: change == .ask ? .sent : .saved)
            },
            .get("/policies/:kind/draft/aside", .duties(Duty.managing)) { visit in
                let (kind, draft) = (try visit.policy, try await openDraft(visit))
                return .page(Page(Words.Policies.putAside, at: .policies, main: .confirm(
                    Words.Policies.putAsideQuestion, "<p>\(Words.Policies.putAsideLead)</p>", to: "/policies/\(kind.rawValue)/draft",
                    yes: Words.Policies.putAside, back: "/policies/\(kind.rawValue)/draft", draft.step("drop"))).withOwnHeading())
            },
        ] + [title, section, ownSection, issue].flatMap(\.routes)

    private static func openDraft(_ visit: Visit) async throws -> PolicyDraft {
        let kind = try visit.policy
        guard let draft = try await visit.load({ try PolicyDraft.load(kind, for: $0, from: $1) }) else { throw NotFound() }
        return draft
    }

    private static let title = FormPair(
        "/policies/:kind/draft/title", .duties(Duty.managing),
        page: { visit, typed in
            let draft = try await openDraft(visit)
            let form = typed ?? Form(["draft": draft.id.description, "title": draft.title])
            return sectionPage(Words.Policies.rename, draft, to: "/policies/\(draft.kind.rawValue)/draft/title", form, form.line("title", Words.Policies.titleLabel, max: 120))
        },
        action: { visit, form in
            let title = form.text("title", max: 120)
            guard let id = form.identifier("draft", of: Record.self) else { return nil }
            return EditPolicyDraft(id, of: try visit.policy, .title(title))
        }, onward: { try $0.draftPath })

    private static let section = FormPair(
        "/policies/:kind/draft/sections/:section", .duties(Duty.managing),
        page: { visit, typed in
            let (draft, name) = (try await openDraft(visit), try visit.parameter("section"))
            guard let part = draft.parts.first(where: { $0.name == name }) else { throw NotFound() }
            let form = typed ?? Form(["draft": draft.id.description, "heading": part.heading, "words": part.words])
            return sectionPage(
                part.heading, draft, to: "/policies/\(draft.kind.rawValue)/draft/sections/\(name)", form, form.sectionFields,
                aside: part.clauses.isEmpty ? .empty : .card(Words.Policies.whyHere, "\(each: part.clauses.compactMap(Clause.named), { "<p>\(.clause($0.id)) \($0.demand)</p>" })"))
        },
        action: { visit, form in
            let (heading, words) = (form.text("heading", max: PolicyDraft.longestHeading), form.text("words", max: PolicyDraft.longestWords))
            guard let id = form.identifier("draft", of: Record.self) else { return nil }
            return EditPolicyDraft(id, of: try visit.policy, .write(name: try visit.parameter("section"), heading: heading, words: words))
        }, onward: { try $0.draftPath })

    private static let ownSection = FormPair(
        "/policies/:kind/draft/add", .duties(Duty.managing),
        page: { visit, typed in
            let draft = try await openDraft(visit)
            let form = typed ?? Form(["draft": draft.id.description, "id": visit.newRecord])
            return sectionPage(
                Words.Policies.addSection, draft, to: "/policies/\(draft.kind.rawValue)/draft/add", form, "\(form.hidden("id"))\(form.sectionFields)")
        },
        action: { visit, form in
            let (heading, words) = (form.text("heading", max: PolicyDraft.longestHeading), form.text("words", max: PolicyDraft.longestWords))
            guard let id = form.identifier("draft", of: Record.self), let own = form.identifier("id", of: Record.self) else { return nil }
            return EditPolicyDraft(id, of: try visit.policy, .add(name: "own-\(own)", heading: heading, words: words))
        }, onward: { try $0.draftPath })

    private static func sectionPage(_ title: String, _ draft: PolicyDraft, to path: LocalPath, _ form: Form, _ fields: HTML, aside: HTML = .empty) -> Page {
        Page(title, at: .policies, main: .card(nil, .form(
            to: path, form, submit: Words.save, beside: .link(Words.goBack, to: "/policies/\(draft.kind.rawValue)/draft", quiet: true),
            "\(form.hidden("draft"))\(fields)")), aside: aside.isEmpty ? nil : aside)
    }

    private static let issue = FormPair(
        "/policies/:kind/draft/issue", .duties([.registeredPerson]), notice: .policyIssued,
        page: { visit, typed in
            let (draft, viewer) = (try await openDraft(visit), try visit.viewer)
            let page = try await policyPage(visit)
            let form = typed ?? .face(draft.version, after: page.version, on: viewer.today, seen: draft.digest)
            return draft.issuePage(form, before: page.version)
        },
        action: { visit, form in
            let kind = try visit.policy
            let (face, readers) = (form.face, form.choices("readers", of: PolicyReaders.self))
            let (name, changes) = (form.text("typed_name", max: 100), form.text("changes", max: 1_000, optional: true))
            let grace = form.number("grace_days", in: 0...longestGrace, optional: true) ?? 0
            let seen = form["seen"].flatMap { [UInt8](hexadecimal: $0) } ?? []
            return IssuePolicy(
                kind, seen: seen, face: face, typedName: name, alsoReaders: readers, changes: changes, graceDays: grace)
        }, onward: { try $0.policyPath })
}

extension Form {
    fileprivate var sectionFields: HTML {
        """
        \(line("heading", Words.Policies.headingLabel, max: PolicyDraft.longestHeading))\
        \(lines("words", Words.Policies.wordsLabel, rows: 16, hint: Words.Policies.wordsHint, max: PolicyDraft.longestWords))
        """
    }

    fileprivate var draftStep: EditPolicyDraft.Change? {
        let name = self["name"] ?? ""
        return switch self["step"] {
        case "in": .include(name: name, true)
        case "out": .include(name: name, false)
        case "up": .moveUp(name: name)
        case "down": .moveDown(name: name)
        case "drop": .drop
        case "ask": .ask
        default: nil
        }
    }

    /// A version's face to begin with: named after the year, reviewed today, due again in a year.
    static func face(_ version: Int, after before: PolicyVersion?, on today: Day, seen: [UInt8]) -> Form {
        Form([
            "seen": seen.hexadecimal, "label": "\(today.year)-\(version)", "approving_body": before?.face?.approvingBody ?? "",
            "reviewed_on": today.description, "next_review": latestReview(from: today).description,
        ])
    }
}
