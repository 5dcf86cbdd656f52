import Gatepost
import Safeguarding
import Storage

extension Routes {
    /// Those who see posts behind the page; what each may do there is asked in each action.
    private static let behind: Access = .duties(Duty.drafting.union(Duty.managing).union(Duty.safeguarding).union([.approvalPartner]))
    private static let writers: Access = .duties(Duty.drafting)

    /// Posts from draft to publication.
    static let posts: [Route] = list + writing + deciding

    private static let list: [Route] = [
        .get("/posts", behind) { visit in
            let viewer = try visit.viewer, state = visit.query["state"].flatMap(PostState.init)
            let before = visit.query["after"].flatMap(PostsPage.Place.init)
            let page = try await visit.application.read(in: viewer.setting) { db in try PostsPage.load(state, before: before, for: viewer, in: db) }
            return .page(page.page(state, for: viewer, onDevice: visit.signedIn?.device != nil))
        },
        .get("/posts/new", writers) { visit in
            let (rooms, children) = try await choices(visit)
            return .page(NewPost.fresh(visit.application.identifier(), rooms: rooms, children: children).page)
        },
        .post("/posts/new", writers) { visit in
            var form = visit.form
            do {
                if let draft = PostDraft(&form, try visit.viewer), let id = form.identifier("id", of: Post.self) {
                    try await visit.application.gate.perform(StartDraft(id, draft), for: visit.asking)
                    return .redirect(to: "/posts/\(id)/edit")
                }
            } catch let refused as Refused {
                // It was sent twice: the first one started it.
                if refused.refusals == [.alreadyTaken("id")], let id = form.identifier("id", of: Post.self) {
                    return .redirect(to: "/posts/\(id)/edit")
                }
                form.refuse(refused)
            }
            let (rooms, children) = try await choices(visit)
            return .page(NewPost(form: form, rooms: rooms, children: children).page, status: 422)
        },
    ]

    private static func choices(_ visit: Visit) async throws -> ([ComposePage.Named<Room>], [PeopleToName.Name]) {
        let viewer = try visit.viewer
        return try await visit.application.read(in: viewer.setting) { db in
            (try ComposePage.rooms(of: viewer.setting, in: db), try ComposePage.children(for: viewer, in: db))
        }
    }

    private static let writing: [Route] = [
        .get("/posts/:post/edit", behind) { visit in .page(try await ComposeSteps(visit).page()) },
        .post("/posts/:post/edit", writers) { visit in try await ComposeSteps(visit).take() },
        .post("/posts/:post/pictures", writers, body: .upload()) { visit in try await ComposeSteps(visit).addPictures() },
        .get("/posts/:post/submit", writers) { visit in .page(try await pause(visit, Form()).reply) },
        .post("/posts/:post/submit", writers) { visit in
            let post: Post.ID = try visit.identifier("post")
            return try await pausing(visit, SubmitPost(post, version: Int(visit.form["version"] ?? "") ?? 0), .submitted)
        },
        .post("/posts/:post/publish", writers) { visit in
            let post: Post.ID = try visit.identifier("post")
            return try await pausing(visit, PublishAlone(post, version: Int(visit.form["version"] ?? "") ?? 0), .published)
        },
        .post("/posts/:post/withdraw", behind) { visit in
            let post: Post.ID = try visit.identifier("post")
            try await visit.application.gate.perform(WithdrawPost(post), for: visit.asking)
            return .redirect(to: "/posts/\(post)/edit", saying: .withdrawn)
        },
        .post("/posts/:post/partner", writers) { visit in
            let post: Post.ID = try visit.identifier("post")
            var form = visit.form
            guard let partner = form.identifier("partner", of: Member.self) else { return .redirect(to: "/posts/\(post)/edit") }
            try await visit.application.gate.perform(PutToPartner(post, to: partner), for: visit.asking)
            return .redirect(to: "/posts/\(post)/edit", saying: .sent)
        },
    ]

    private static func pause(_ visit: Visit, _ form: Form) async throws -> Pause {
        let viewer = try visit.viewer, post: Post.ID = try visit.identifier("post")
        let page = try await visit.application.read(in: viewer.setting) { db in try ComposePage.load(post, for: viewer, in: db) }
        let shown = Pause(page: page, refusals: [], form: form)
        let refusals =
            shown.isAlone
            ? try await visit.application.gate.preview(PublishAlone(post), for: visit.asking)
            : try await visit.application.gate.preview(SubmitPost(post), for: visit.asking)
        return Pause(page: page, refusals: refusals, form: form)
    }

    private static func pausing(_ visit: Visit, _ action: some Action, _ notice: Notice) async throws -> Reply {
        let post: Post.ID = try visit.identifier("post")
        do {
            _ = try await visit.application.gate.perform(action, for: visit.asking)
            return .redirect(to: "/posts/\(post)/\(notice == .published ? "review" : "edit")", saying: notice)
        } catch let refused as Refused {
            var form = visit.form
            form.refuse(refused)
            return .page(try await pause(visit, form).reply, status: 422)
        }
    }

    private static let deciding: [Route] = [
        .get("/posts/:post/review", behind) { visit in .page(try await review(visit, Form()).reply) },
        .post("/posts/:post/approve", .duties(Duty.approving)) { visit in
            let post: Post.ID = try visit.identifier("post")
            let seen = visit.form["seen"].flatMap { [UInt8](hexadecimal: $0) } ?? []
            let checked = Set(visit.form.all("checked").compactMap { Picture.ID($0) })
            let word = Set(visit.form.all("word"))
            let watched = visit.form.all("watched").compactMap { id in Attachment.ID(id).map { ($0, word.contains(id)) } }
            let approval = ApprovePost(
                post, seen: seen, checked: checked, counted: visit.form.counts, watched: Dictionary(watched) { first, _ in first })
            return try await deciding(visit, approval, .published)
        },
        .post("/posts/:post/return", .duties(Duty.approving)) { visit in
            try await deciding(visit, ReturnPost(visit.identifier("post"), because: visit.form["reason"]?.trimmingBlanks ?? ""), .returned)
        },
        .post("/posts/:post/unsure", behind) { visit in
            let (post, about) = (try visit.identifier("post", of: Post.self), visit.form["about"]?.trimmingBlanks ?? "")
            let picture = visit.form["picture"].flatMap { Picture.ID($0) }
            return try await deciding(
                visit, AskManager(visit.application.identifier(), about: about, of: post, picture: picture), .managerAsked)
        },
        .post("/questions/:question", .duties(Duty.managing)) { visit in
            guard let decision = visit.form["decision"].flatMap(QuestionDecision.init),
                let post = visit.form["post"].flatMap({ Post.ID($0) })
            else { throw NotFound() }
            let answer = visit.form["answer"]?.trimmingBlanks ?? ""
            try await visit.application.gate.perform(
                AnswerQuestion(visit.identifier("question"), decision, answer: answer), for: visit.asking)
            return .redirect(to: "/posts/\(post)/review", saying: .decided)
        },
        .get("/posts/:post/take-down", .duties(TakeDownPost.duties)) { visit in .page(try await takeDown(visit, Form())) },
        .post("/posts/:post/take-down", .duties(TakeDownPost.duties)) { visit in
            let post: Post.ID = try visit.identifier("post")
            var form = visit.form
            do {
                try await visit.application.gate.perform(
                    TakeDownPost(post, because: form["reason"]?.trimmingBlanks ?? ""), for: visit.asking)
                return .redirect(to: visit.next.description == "/" ? "/posts/\(post)/review" : visit.next, saying: .takenDown)
            } catch let refused as Refused {
                form.refuse(refused)
                return .page(try await takeDown(visit, form), status: 422)
            }
        },
    ]

    private static func review(_ visit: Visit, _ form: Form) async throws -> Review {
        let viewer = try visit.viewer, post: Post.ID = try visit.identifier("post")
        let page = try await visit.application.read(in: viewer.setting) { db in try ComposePage.load(post, for: viewer, in: db) }
        // With every check and count answered, so that it shows only what the approver cannot mend by ticking.
        let counted = Dictionary(page.post.pictures.map { ($0.id, $0.atGate.marked) }, uniquingKeysWith: { first, _ in first })
        let asked = ApprovePost(
            post, seen: page.digest, checked: Set(page.post.pictures.map(\.id)), counted: counted,
            watched: Dictionary(uniqueKeysWithValues: page.post.attachments.map { ($0.id, true) }))
        let refusals = page.post.state == .submitted ? try await visit.application.gate.preview(asked, for: visit.asking) : []
        return Review(page: page, refusals: refusals, form: form, viewer: viewer)
    }

    private static func deciding(_ visit: Visit, _ action: some Action, _ notice: Notice) async throws -> Reply {
        let post: Post.ID = try visit.identifier("post")
        do {
            _ = try await visit.application.gate.perform(action, for: visit.asking)
            return .redirect(to: "/posts/\(post)/review", saying: notice)
        } catch let refused as Refused {
            var form = visit.form
            form.refuse(refused)
            return .page(try await review(visit, form).reply, status: 422)
        }
    }

    private static func takeDown(_ visit: Visit, _ form: Form) async throws -> Page {
        let viewer = try visit.viewer, post: Post.ID = try visit.identifier("post")
        let title = try await visit.application.read(in: viewer.setting) { db in try TakeDownPost.title(of: post, for: viewer, from: db) }
        let back: LocalPath = visit.next.description == "/" ? "/posts/\(post)" : visit.next
        return Page(
            Words.takeDownQuestion, at: .posts,
            main: """
                \(form.problemList)\(HTML.confirm(
                    Words.takeDownQuestion, "<p><b>\(title)</b></p><p>\(Words.takeDownConsequence)</p>", to: "/posts/\(post)/take-down",
                    yes: Words.takeDownYes, back: back,
                    "\(.hidden("next", visit.next.description))\(form.lines("reason", Words.takeDownReason, rows: 3, hint: Words.takeDownReasonHint, max: 500))"))
                """
        ).withOwnHeading()
    }
}

extension PostsPage.Place {
    /// "changed.post", as the way to older posts carries it.
    fileprivate init?(_ text: String) {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let changedAt = Int(parts[0]), let post = Post.ID(parts[1]) else { return nil }
        self.init(changedAt: changedAt, post: post)
    }
}
