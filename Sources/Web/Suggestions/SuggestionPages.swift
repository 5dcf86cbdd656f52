import Gatepost
import Pictures
import Safeguarding

extension Words {
    enum Useful {
        static var title: String { said("Something useful") }
        static var share: String { said("Share something useful") }
        static var shareTitle: String { said("Share something useful") }
        static var lead: String { said("A link, a leaflet, something your family found out. The office looks at it and tells you whether it goes to other families.") }
        static let leadForTeam = "What families share is looked at first. It goes out as a post of ours through the gate, or it’s declined with a reason."
        static var what: String { said("What is it?") }
        static var words: String { said("Why is it useful?") }
        static var link: String { said("A link") }
        static var linkHint: String { said("It begins with https://") }
        static var paper: String { said("A PDF") }
        static var send: String { said("Share it") }
        static var noneTitle: String { said("Nothing shared yet") }
        static var none: String { said("When you come across something that other families could use, you can share it here.") }
        static let noneForTeam = "When a family shares something, it waits here."
        static var waitingTitle: String { said("To look at") }
        static var decidedTitle: String { said("Decided") }
        static let circulate = "Write a post from it"
        static let decline = "Decline"
        static let declineTitle = "Decline with thanks"
        static let declineLead = "Whoever shared it reads the reason."
        static let reason = "Why not?"
        static var circulated: String { said("Goes to families") }
        static var declined: String { said("Not this time") }
        static var waits: String { said("being looked at") }
        static let getPaper = "The PDF"
        static let goPost = "See the post"
        static var wrongKind: String { said("Please choose a PDF.") }
        static var badLink: String { said("Please check the link: it begins with https:// and has no spaces.") }
    }
}

extension Routes {
    /// Something useful that families share: looked at, and then a draft of ours, or declined (B7).
    static let useful: [Route] =
        [
            .get("/useful", .anyOf([.parents, .duties(Duty.assessing)])) { visit in
                .page(try await visit.load { try SuggestionsPage.load(for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/useful/new", .parents) { visit in .page(shareForm(Form(["id": "\(visit.application.identifier() as Suggestion.ID)"]))) },
            .post("/useful/new", .parents, body: .upload(limit: 16 * 1024 * 1024)) { visit in try await share(visit) },
            .post("/useful/:suggestion/circulate", .duties(Duty.assessing)) { visit in
                guard let post = visit.form["id"].flatMap({ Post.ID($0) }) else { throw NotFound() }
                try await visit.perform(DecideSuggestion(visit.identifier("suggestion"), .circulate(post)))
                return .redirect(to: "/posts/\(post)/edit", saying: .draftKept)
            },
            .get("/useful/:suggestion/paper", .duties(Duty.assessing)) { visit in
                let (kind, bytes) = try await SharedThing.paper(of: visit.identifier("suggestion"), for: visit.viewer, in: visit.application)
                return .bytes(bytes, type: kind.mediaType).header("Content-Disposition", "attachment; filename=\"shared.\(kind.rawValue)\"")
            },
        ] + decline.routes

    private static func share(_ visit: Visit) async throws -> Reply {
        var form = visit.form
        let title = form.text("title", max: 120), words = form.text("words", max: ShareSuggestion.longest, optional: true)
        let link = form.text("link", max: 300, optional: true)
        if !link.isEmpty, !isWebAddress(link) { form.refuse("link", Words.Useful.badLink) }
        let papers = try await papers(&form, visit, only: .pdf)
        guard form.isSound, let id = form.identifier("id", of: Suggestion.self) else { return .page(shareForm(form), status: 422) }
        do { try await visit.perform(ShareSuggestion(id, title: title, words: words, link: link, paper: papers.first)) } catch let refused as Refused {
            form.refuse(refused)
            return .page(shareForm(form), status: 422)
        }
        return .redirect(to: "/useful", saying: .sharedUseful)
    }

    private static func shareForm(_ form: Form) -> Page {
        Page(Words.Useful.shareTitle, at: .ask, main: .card(nil, """
            <p>\(Words.Useful.lead)</p>\(.form(to: "/useful/new", form, submit: Words.Useful.send, withFiles: true, beside: .link(Words.goBack, to: "/useful", quiet: true), """
                \(form.hidden("id"))\(form.line("title", Words.Useful.what, max: 120))\
                \(form.lines("words", Words.Useful.words, rows: 4, optional: true, max: ShareSuggestion.longest))\
                \(form.line("link", Words.Useful.link, .address, hint: Words.Useful.linkHint, optional: true, max: 300))\
                \(form.file("papers", Words.Useful.paper, accept: "application/pdf", optional: true))
                """))
            """))
    }

    private static let decline = FormPair(
        "/useful/:suggestion/decline", .duties(Duty.assessing),
        page: { visit, typed in
            let id: Suggestion.ID = try visit.identifier("suggestion")
            let page = try await visit.load { try SuggestionsPage.load(for: $0, from: $1) }
            guard let one = page.waiting.first(where: { $0.id == id }) else { throw NotFound() }
            let form = typed ?? Form()
            return Page(Words.Useful.declineTitle, at: .questions, main: .card(nil, """
                <p><b>\(one.title)</b></p><p>\(Words.Useful.declineLead)</p>\(.form(
                    to: "/useful/\(id)/decline", form, submit: Words.Useful.decline, beside: .link(Words.goBack, to: "/useful", quiet: true),
                    form.lines("reason", Words.Useful.reason, rows: 3, max: 500)))
                """))
        },
        action: { visit, form in DecideSuggestion(try visit.identifier("suggestion"), .decline(reason: form.text("reason", max: 500))) },
        onward: { _ in "/useful" })
}

extension SuggestionsPage {
    func page(for viewer: Viewer) -> Page {
        let isEmpty = waiting.isEmpty && decided.isEmpty
        return Page(
            Words.Useful.title, at: isForTeam ? .questions : .ask,
            main: """
                <p class="soft">\(isForTeam ? Words.Useful.leadForTeam : Words.Useful.lead) \(.clause("B7"))</p>\
                \(if: !isForTeam, "<div class=\"row\">\(.link(Words.Useful.share, to: "/useful/new"))</div>")\
                \(if: isEmpty, .nothingYet(Words.Useful.noneTitle, isForTeam ? Words.Useful.noneForTeam : Words.Useful.none))\
                \(if: !waiting.isEmpty, .sheet(Words.Useful.waitingTitle, "\(each: waiting, { $0.row(isForTeam: isForTeam, for: viewer) })"))\
                \(if: !decided.isEmpty, .sheet(Words.Useful.decidedTitle, "\(each: decided, { $0.row(isForTeam: isForTeam, for: viewer) })"))
                """)
    }
}

extension SharedThing {
    fileprivate func row(isForTeam: Bool, for viewer: Viewer) -> HTML {
        .task(
            .badge(Icon.page), title,
            """
            \(if: by, { "\($0) · " })\(.time(at, for: viewer))\(if: !words.isEmpty, "<br>\(words)")\
            \(if: !link.isEmpty, "<br><a href=\"\(link)\" rel=\"noopener noreferrer nofollow\">\(link)</a>")\
            \(if: isForTeam && paper != nil, "<br><a href=\"\("/useful/\(id)/paper" as LocalPath)\">\(Words.Useful.getPaper)</a>")<br>\(standing)
            """, buttons(isForTeam))
    }

    private var standing: HTML {
        guard isDecided else { return .tag(Words.Useful.waits, .waiting) }
        return isCirculated ? .tag(Words.Useful.circulated, .passed) : "\(.tag(Words.Useful.declined)) \(reason)"
    }

    private func buttons(_ isForTeam: Bool) -> HTML {
        guard isForTeam else { return .empty }
        if let post { return .link(Words.Useful.goPost, to: "/posts/\(post)/edit", quiet: true) }
        return isDecided ? .empty : """
            <form class="inline" method="post" action="\("/useful/\(id)/circulate" as LocalPath)">\(HTML.token)\(HTML.freshIdentifier)\
            <button class="button quiet" type="submit">\(Words.Useful.circulate)</button></form>\(.link(Words.Useful.decline, to: "/useful/\(id)/decline", quiet: true))
            """
    }
}
