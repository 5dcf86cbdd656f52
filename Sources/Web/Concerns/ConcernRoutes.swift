import Gatepost
import Safeguarding

extension Routes {
    /// Raising a concern, one's own concerns, and what is arranged before anything happens.
    static let concerns: [Route] =
        [
            .get("/concerns", .members) { visit in
                let (closed, offset) = (visit.query["closed"] == "yes", min(max(Int(visit.query["from"] ?? "") ?? 0, 0), 100_000))
                let secrets = visit.application.secrets
                let page = try await visit.load { try ConcernsPage.load(closed: closed, passing: offset, for: $0, with: secrets, from: $1) }
                return .page(page.page(for: try visit.viewer))
            },
            .get("/concerns/new", .members) { visit in .page(try await raisePage(visit, nil)) },
            .post("/concerns/new", .members) { visit in try await raise(visit) },
            .get("/concerns/mine/:concern", .members) { visit in .page(try await receiptPage(visit, nil)) },
            .post("/concerns/mine/:concern", .members) { visit in
                var form = visit.form
                let words = form.text("words", max: longestConcern)
                guard form.isSound else { return .page(try await receiptPage(visit, form), status: 422) }
                let concern: Concern.ID = try visit.identifier("concern")
                do { try await visit.perform(SayMoreToConcern(words, to: concern, with: visit.application.secrets)) } catch let refused as Refused {
                    form.refuse(refused)
                    return .page(try await receiptPage(visit, form), status: 422)
                }
                return .redirect(to: "/concerns/mine/\(concern)", saying: .sent)
            },
            .get("/concerns/ready", .team) { visit in .page(try await preparationPage(visit, nil)) },
            .button("/concerns/ready/door", .duties(Duty.protecting), { RenewConcernDoor($0.application.identifier()) }, onward: { _ in "/concerns/ready" }),
            .button(
                "/concerns/ready/outside/:record/end", .duties(Duty.leading), { EndOutsideLead(try $0.identifier("record")) },
                onward: { _ in "/concerns/ready" }),
            .button(
                "/concerns/ready/ties/:record/end", .duties(Duty.managing), { EndTie(try $0.identifier("record")) }, onward: { _ in "/concerns/ready" }),
        ] + concernPictures + illegal.routes + outsideLead.routes + tie.routes

    private static func raise(_ visit: Visit) async throws -> Reply {
        var form = visit.form
        let raising = form.raising(atDoor: false)
        let about = Set(form.identifiers("about", of: Member.self))
        guard form.isSound, let raising, let id = form.identifier("id", of: Concern.self) else { return .page(try await raisePage(visit, form), status: 422) }
        do {
            try await visit.perform(RaiseConcern(id, raising, about: about, with: visit.application.secrets))
        } catch let refused as Refused {
            // Sent twice: it has arrived.
            if refused.refusals == [.alreadyTaken("id")] { return .redirect(to: "/concerns/mine/\(id)", saying: .concernRaised) }
            form.refuse(refused)
            return .page(try await raisePage(visit, form), status: 422)
        }
        return .redirect(to: "/concerns/mine/\(id)", saying: .concernRaised)
    }

    private static func raisePage(_ visit: Visit, _ typed: Form?) async throws -> Page {
        let secrets = visit.application.secrets
        let from = visit.concernContext
        let page = try await visit.load { try RaiseConcernPage.load(from: from, for: $0, with: secrets, from: $1) }
        var form = typed ?? Form()
        if typed == nil { form.set("id", visit.application.concernIdentifier().description) }
        if let from, page.context != nil {
            form.set("from", from.0.rawValue)
            form.set("what", from.1)
        }
        return page.page(form)
    }

    private static func receiptPage(_ visit: Visit, _ typed: Form?) async throws -> Page {
        let concern: Concern.ID = try visit.identifier("concern")
        let secrets = visit.application.secrets
        let (receipt, outside) = try await visit.load {
            (try ConcernReceipt.load(concern, for: $0, with: secrets, from: $1), try OutsideContact.all(in: $0.setting, on: $0.today, from: $1))
        }
        return receipt.page(outside, typed)
    }

    private static func preparationPage(_ visit: Visit, _ form: Form?) async throws -> Page {
        let secrets = visit.application.secrets
        let page = try await visit.load { try ConcernPreparation.load(for: $0, with: secrets, from: $1) }
        return page.page(address: visit.application.configuration.publicAddress)
    }

    /// Sealing what may be illegal: asked once more, with what it means.
    private static let illegal = FormPair(
        "/concerns/illegal/:kind/:item", .members, notice: .itemSealed,
        page: { visit, typed in
            let (kind, item) = try visit.sealedThing
            guard try await visit.load({ try ConcernContext.load(kind, item, for: $0, from: $1) }) != nil else { throw NotFound() }
            var form = typed ?? Form()
            if typed == nil { form.set("id", visit.application.concernIdentifier().description) }
            return illegalPage(kind, item, form)
        },
        action: { visit, form in
            let (kind, item) = try visit.sealedThing
            let words = form.text("words", max: longestConcern, optional: true)
            guard let id = form.identifier("id", of: Concern.self) else { return nil }
            return SealItem(id, kind, item, words: words, with: visit.application.secrets)
        },
        onward: { visit in
            var form = visit.form
            return form.identifier("id", of: Concern.self).map { "/concerns/mine/\($0)" } ?? "/concerns"
        })

    private static let outsideLead = FormPair(
        "/concerns/ready/outside", .duties(Duty.leading),
        page: { visit, typed in
            let secrets = visit.application.secrets
            let page = try await visit.load { try ConcernPreparation.load(for: $0, with: secrets, from: $1) }
            let form = typed ?? Form(["id": visit.newRecord])
            return Page(Words.Concerns.nameOutside, at: .concerns, main: """
                <p class="soft measure">\(Words.Concerns.outsideLead)</p>\(.card(nil, .form(
                    to: "/concerns/ready/outside", form, submit: Words.save, beside: .link(Words.goBack, to: "/concerns/ready", quiet: true), """
                    \(form.hidden("id"))\(form.menu("member", Words.Concerns.outsideWho, page.candidates.map { Choice($0.member.description, $0.name) }, hint: Words.Concerns.outsideWhoHint))\
                    \(form.line("body", Words.Concerns.outsideBody, hint: Words.Concerns.outsideBodyHint, max: 120))
                    """)))
                """)
        },
        action: { _, form in
            let (id, member, body) = (form.identifier("id", of: Record.self), form.identifier("member", of: Member.self), form.text("body", max: 120))
            guard let id, let member else { return nil }
            return NameOutsideLead(id, member, of: body)
        }, onward: { _ in "/concerns/ready" })

    private static let tie = FormPair(
        "/concerns/ready/ties", .team,
        page: { visit, typed in
            let secrets = visit.application.secrets
            let page = try await visit.load { try ConcernPreparation.load(for: $0, with: secrets, from: $1) }
            let form = typed ?? Form(["id": visit.newRecord])
            return Page(Words.Concerns.declareTie, at: .concerns, main: """
                <p class="soft measure">\(Words.Concerns.tieLead)</p>\(.card(nil, .form(
                    to: "/concerns/ready/ties", form, submit: Words.save, beside: .link(Words.goBack, to: "/concerns/ready", quiet: true), """
                    \(form.hidden("id"))\(form.menu("other", Words.Concerns.tieWith, page.colleagues.map { Choice($0.member.description, $0.name) }))
                    """)))
                """)
        },
        action: { _, form in
            guard let id = form.identifier("id", of: Record.self), let other = form.identifier("other", of: Member.self) else { return nil }
            return DeclareTie(id, to: other)
        }, onward: { _ in "/concerns/ready" })

    private static func illegalPage(_ kind: Raising.Context.Kind, _ item: String, _ form: Form) -> Page {
        Page(Words.Concerns.illegalTitle, at: .help, main: """
            \(.card(Words.Concerns.illegalWhat, "<ul>\(each: Words.Concerns.illegalSteps, { "<li>\($0)</li>" })</ul>"))\
            \(.card(nil, .form(
                to: "/concerns/illegal/\(kind.rawValue)/\(item)", form, submit: Words.Concerns.sealIt, stop: true, beside: .link(Words.goBack, to: "/page", quiet: true),
                "\(form.hidden("id"))\(form.lines("words", Words.Concerns.illegalWords, rows: 3, hint: Words.Concerns.illegalWordsHint, optional: true, max: longestConcern))")))
            """, aside: .card(Words.Concerns.illegalWho, "<ul class=\"stack\">\(each: Words.Concerns.illegalRoutes, { "<li>\($0)</li>" })</ul>"))
    }
}

extension Visit {
    /// What a concern is raised from, as the address or the form has it.
    fileprivate var concernContext: (Raising.Context.Kind, String)? {
        if let kind = form["from"].flatMap(Raising.Context.Kind.init), let what = form["what"] { return (kind, what) }
        return Raising.Context.Kind.allCases.firstMap { kind in query[kind.rawValue].map { (kind, $0) } }
    }

    fileprivate var sealedThing: (Raising.Context.Kind, String) {
        get throws {
            guard let kind = Raising.Context.Kind(rawValue: try parameter("kind")) else { throw NotFound() }
            return (kind, try parameter("item"))
        }
    }
}

extension Sequence {
    fileprivate func firstMap<Result>(_ transform: (Element) -> Result?) -> Result? {
        for element in self { if let result = transform(element) { return result } }
        return nil
    }
}
