import Gatepost
import Safeguarding

extension Routes {
    /// Looking through the page: the rota, a look item by item, the comments of the day, and what has to be followed up.
    static let monitoring: [Route] =
        [
            .get("/monitoring", .duties(Duty.watching.union(Duty.managing))) { visit in
                let before = visit.query["before"].flatMap { Int($0) }
                return .page(try await visit.load { try MonitoringPage.load(before: before, for: $0, from: $1) }.page(for: visit.viewer))
            },
            .post("/monitoring/looks", .duties(Duty.watching)) { visit in
                guard let id = visit.form["id"].flatMap({ Record.ID($0) }) else { throw NotFound() }
                do { try await visit.perform(StartLook(id)) } catch let refused as Refused {
                    // Somebody else began one: that is the one to go on with.
                    guard refused.refusals == [.changedMeanwhile] else { throw refused }
                    let page = try await visit.load { try MonitoringPage.load(for: $0, from: $1) }
                    return .redirect(to: page.open.map { "/monitoring/looks/\($0.id)" } ?? "/monitoring")
                }
                return .redirect(to: "/monitoring/looks/\(id)")
            },
            .get("/monitoring/looks/:look", .duties(Duty.watching)) { visit in .page(try await look(visit, Form())) },
            .post("/monitoring/looks/:look/seen", .duties(Duty.watching)) { visit in
                var form = visit.form
                let look: Record.ID = try visit.identifier("look")
                guard let kind = form["kind"].flatMap(WatchedKind.init), let item = form["item"].flatMap({ Record.ID($0) }),
                    let finding = form["finding"].flatMap(WatchFinding.init), finding != .removed
                else { throw NotFound() }
                let note = finding == .followUp ? form.text("note", max: 500) : ""
                guard form.isSound else { return .page(try await Routes.look(visit, form), status: 422) }
                try await visit.perform(NoteSeen([NoteSeen.Item(kind, item)], finding, note: note, in: look))
                return .redirect(to: "/monitoring/looks/\(look)#item")
            },
            .post("/monitoring/looks/:look/sign", .duties(Duty.watching)) { visit in
                var form = visit.form
                let look: Record.ID = try visit.identifier("look")
                do { try await visit.perform(SignLook(look, note: form.text("note", max: 1000, optional: true))) } catch let refused as Refused {
                    form.refuse(refused)
                    return .page(try await Routes.look(visit, form), status: 422)
                }
                return .redirect(to: "/monitoring", saying: .lookSigned)
            },
            .get("/monitoring/comments", .duties(Duty.watching)) { visit in
                .page(try await visit.load { try UnreadComments.load(for: $0, from: $1) }.page(for: visit.viewer))
            },
            .post("/monitoring/comments", .duties(Duty.watching)) { visit in
                var form = visit.form
                let items = form.identifiers("item", of: Record.self)
                guard form.isSound, items.count <= 100 else { throw NotFound() }
                try await visit.perform(NoteSeen(items.map { NoteSeen.Item(.comment, $0) }, .fine))
                return .redirect(to: "/monitoring/comments", saying: .seen)
            },
            .get("/monitoring/follow-ups", .duties(Duty.watching)) { visit in
                .page(try await visit.load { try DeskPage.load(for: $0, from: $1).matters.followUps }.page(for: visit.viewer))
            },
        ] + [rota, close, follow].flatMap(\.routes)

    private static func look(_ visit: Visit, _ form: Form) async throws -> Page {
        let look: Record.ID = try visit.identifier("look")
        let place = visit.query["after"].flatMap(WatchPlace.init)
        return try await visit.load { try LookPage.load(look, after: place, for: $0, from: $1) }.page(form, for: visit.viewer)
    }

    private static let rota = FormPair(
        "/monitoring/rota", .duties(Duty.managing.union(Duty.safeguarding)),
        page: { visit, typed in
            let page = try await visit.load { try MonitoringPage.load(for: $0, from: $1) }
            return page.rotaForm(typed ?? page.rotaAsItIs(visit.application.identifier()))
        },
        action: { visit, form in
            var turns: [MonitoringPlan.Turn] = []
            for weekday in 1...7 {
                guard let chosen = form["day\(weekday)"], !chosen.isEmpty else { continue }
                if chosen != "anybody", Member.ID(chosen) == nil { form.refuse("day\(weekday)", Words.chooseFromList) }
                turns.append(MonitoringPlan.Turn(weekday: weekday, member: Member.ID(chosen)))
            }
            return form.identifier("id", of: Record.self).map { SetRota($0, MonitoringPlan(turns)) }
        }, onward: { _ in "/monitoring" })

    private static let close = FormPair(
        "/monitoring/follow-ups/:seen", .duties(Duty.watching),
        page: { visit, typed in
            let seen: Record.ID = try visit.identifier("seen")
            let open = try await visit.load { try DeskPage.load(for: $0, from: $1).matters.followUps }
            guard let one = open.first(where: { $0.seen == seen }) else { throw NotFound() }
            let form = typed ?? Form()
            return Page(Words.Watch.closeTitle, at: .monitoring, main: .card(nil, """
                <p><b>\(one.title)</b></p><p>\(one.note)</p>\(.form(
                    to: "/monitoring/follow-ups/\(seen)", form, submit: Words.Watch.close,
                    beside: .link(Words.goBack, to: "/monitoring/follow-ups", quiet: true),
                    form.lines("outcome", Words.Watch.outcome, rows: 3, max: 500)))
                """))
        },
        action: { visit, form in CloseFollowUp(try visit.identifier("seen"), outcome: form.text("outcome", max: 500)) },
        onward: { _ in "/monitoring/follow-ups" })

    /// Something about one comment has to be done, outside a look.
    private static let follow = FormPair(
        "/monitoring/comments/:comment/follow-up", .duties(Duty.watching),
        page: { visit, typed in
            let comment: Comment.ID = try visit.identifier("comment")
            let said = try await visit.load { try Reporting.words(of: comment, for: $0, from: $1) }
            let form = typed ?? Form()
            return Page(Words.Watch.followUp, at: .monitoring, main: .card(nil, """
                <blockquote><p>\(said.words)</p></blockquote>\(.form(
                    to: "/monitoring/comments/\(comment)/follow-up", form, submit: Words.Watch.noteFollowUp,
                    beside: .link(Words.goBack, to: "/monitoring/comments", quiet: true),
                    form.lines("note", Words.Watch.followUpNote, rows: 3, hint: Words.Watch.followUpHint, max: 500)))
                """))
        },
        action: { visit, form in
            NoteSeen([NoteSeen.Item(.comment, try visit.identifier("comment"))], .followUp, note: form.text("note", max: 500))
        }, onward: { _ in "/monitoring/comments" })
}

extension WatchPlace {
    /// "moment-item", as an address carries it.
    init?(_ text: String) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let at = Int(parts[0]), let id = Record.ID(parts[1]) else { return nil }
        self.init(at: at, id: id)
    }
}
