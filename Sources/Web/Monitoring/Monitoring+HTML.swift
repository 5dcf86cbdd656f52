import Gatepost
import Safeguarding

extension MonitoringPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.Watch.title, at: .monitoring,
            main: """
                \(.notice("<p>\(Words.Watch.standing(standing))</p>", standing.stage.tone))\
                \(if: mayWatch, "<div class=\"row\">\(beginning)</div>")\(if: mayWatch, daily(for: viewer))\
                \(.sheet(Words.Watch.looks, "\(if: signed.isEmpty, "<p class=\"inset soft\">\(Words.Watch.noLooks)</p>")\(each: signed, { $0.row(for: viewer) })"))\
                \(.pager(older: older.map { ("/monitoring" as LocalPath).with("before", String($0)) }))
                """,
            aside: """
                \(.card(Words.Watch.rota, beside: maySetRota ? .link(Words.Watch.change, to: "/monitoring/rota", quiet: true) : nil, """
                    <ul role="list">\(each: turns, { "<li><b>\(Words.Watch.weekday($0.weekday))</b>: \($0.name ?? Words.Watch.anybody)</li>" })</ul>
                    """))\
                \(.card(Words.Watch.figureTitle, "<p>\(Words.Watch.figure(figures)) \(.clause("S5"))</p><p class=\"soft\">\(Words.Watch.figureLead)</p>"))\
                \(if: mayWatch, .card(Words.Watch.followUps, """
                    <p>\(Words.Watch.toFollow(followUps))</p>\(if: followUps > 0, "<p><a href=\"/monitoring/follow-ups\">\(Words.Watch.seeFollowUps)</a></p>")
                    """))
                """)
    }

    private var beginning: HTML {
        open.map { .link(Words.Watch.goOn, to: "/monitoring/looks/\($0.id)") } ?? """
            <form class="inline" method="post" action="/monitoring/looks">\(HTML.token)\(HTML.freshIdentifier)\
            <button class="button" type="submit">\(Words.Watch.begin)</button></form>
            """
    }

    private func daily(for viewer: Viewer) -> HTML {
        unread == 0
            ? .empty
            : .sheet(Words.Watch.daily, .task(
                .badge(Icon.ask), Words.Watch.unread(unread), .text(Words.Watch.dailyLead), .link(Words.Watch.read, to: "/monitoring/comments")))
    }

    func rotaAsItIs(_ id: Record.ID) -> Form {
        var fields: [(name: String, value: String)] = [(name: "id", value: id.description)]
        for turn in turns { fields.append((name: "day\(turn.weekday)", value: turn.member?.description ?? "anybody")) }
        return Form(fields: fields)
    }

    func rotaForm(_ form: Form) -> Page {
        let choices = [Choice("anybody", Words.Watch.anybody)] + watchers.map { Choice($0.member.description, $0.name) }
        return Page(Words.Watch.rotaTitle, at: .monitoring, main: .card(nil, """
            <p>\(Words.Watch.rotaLead) \(.clause("N13"))</p>\(.form(
                to: "/monitoring/rota", form, submit: Words.Watch.save, beside: .link(Words.goBack, to: "/monitoring", quiet: true), """
                \(form.hidden("id"))<div id="days">\(each: 1...7, { weekday in
                    form.menu("day\(weekday)", Words.Watch.weekday(weekday), choices, optional: true)
                })</div>
                """))
            """))
    }
}

extension CheckStage {
    var tone: Tone {
        switch self {
        case .notYet: .passed
        case .due: .told
        case .reminded, .escalated: .waiting
        case .breach: .stopped
        }
    }
}

extension MonitoringPage.Look {
    fileprivate func row(for viewer: Viewer) -> HTML {
        .task(
            .badge(Icon.eye), signedBy ?? startedBy,
            "\(.time(fromAt, for: viewer)) – \(.time(untilAt, for: viewer))\(if: !note.isEmpty, "<br>\(note)")",
            signedAt == nil ? .empty : .tag(Words.Watch.signedTitle, .passed))
    }
}

extension LookPage {
    func page(_ form: Form, for viewer: Viewer) -> Page {
        let whole = left.values.reduce(0, +) + seen
        return Page(
            Words.Watch.lookTitle, at: .monitoring,
            main: """
                <p class="soft">\(Words.Watch.seen(seen)). \(Words.Watch.left(left)).</p>\(.meter(seen, of: whole, Words.Watch.seen(seen)))\
                \(form.item == nil ? form.problemList : nil)\(if: item, { $0.card(in: look.id, form, for: viewer) }, else: ending(form, for: viewer))\
                \(if: !outside.isEmpty, .sheet(Words.Watch.outsideTitle, """
                    <p class="inset soft">\(Words.Watch.outsideLead)</p>\(each: outside, { one in
                        .task(.badge(Icon.eye), one.title, .day(one.dueOn), .link(Words.Watch.checkIt, to: "/networks/\(one.id)", quiet: true))
                    })
                    """))
                """,
            aside: .card(nil, "<p class=\"soft\">\(Words.Watch.interrupted)</p>")
        ).with(scripts: "keys.js")
    }

    private func ending(_ form: Form, for viewer: Viewer) -> HTML {
        if let signedBy = look.signedBy, let at = look.signedAt {
            return .card(Words.Watch.signedTitle, "<p>\(signedBy), \(.time(at, for: viewer))</p>\(if: !look.note.isEmpty, "<p>\(look.note)</p>")")
        }
        return .card(Words.Watch.allSeen, """
            <p>\(Words.Watch.allSeenLead)</p>\(.form(
                to: "/monitoring/looks/\(look.id)/sign", submit: Words.Watch.sign, form.lines("note", Words.Watch.note, rows: 3, optional: true, max: 1000)))
            """)
    }
}

extension Form {
    /// The item that a form of a look was about.
    fileprivate var item: String? { self["item"] }
}

extension WatchedItem {
    fileprivate func card(in look: Record.ID, _ form: Form, for viewer: Viewer) -> HTML {
        let path: LocalPath = "/monitoring/looks/\(look)/seen"
        let which: HTML = "\(.hidden("kind", kind.rawValue))\(.hidden("item", id.description))"
        let note = form.item == id.description ? form : Form()
        return """
            <section class="card stack" id="item" tabindex="-1" data-keys aria-labelledby="item-kind"><header><h2 class="minor" id="item-kind">\(Words.Watch.kind(kind))</h2>\
            <span class="push soft">\(.time(min(at, viewer.now), for: viewer))</span></header><div class="stack">\(content)\
            <div class="row">\(.action(Words.Watch.fine, to: path, quiet: false, "\(which)\(.hidden("finding", "fine"))"))\
            \(takeAway(look))<a class="button quiet" data-key="l" href="\("/monitoring/looks/\(look)?after=\(at)-\(id)" as LocalPath)">\(Words.Watch.later)</a></div>\
            <details\(flag: "open", !note.isSound)><summary data-key="u">\(Words.Watch.followUp)</summary>\(.form(to: path, note, submit: Words.Watch.noteFollowUp, quiet: true, """
                \(which)\(.hidden("finding", "followUp"))\(note.lines("note", Words.Watch.followUpNote, rows: 3, hint: Words.Watch.followUpHint, max: 500))
                """))</details><p class="soft" data-keys-hint hidden>\(Words.Watch.keys)</p></div></section>
            """
    }

    private var content: HTML {
        switch kind {
        case .post: "<p><b>\(title)</b></p>\(.paragraphs(words))\(photographs)\(standing)"
        case .comment:
            "<blockquote><p>\(words)</p></blockquote><p class=\"soft\">\(capacity == nil ? by : "\(by), \(Words.Watch.ours)") · \(if: post, { "<a href=\"/posts/\($0)\">\(title)</a>" })</p>\(standing)"
        case .member:
            "<p><b>\(by)</b></p><p class=\"soft\">\(capacity.map(Words.People.capacity) ?? "")\(if: !words.isEmpty, " · \(words)")</p>\(standing)"
        case .picture: "\(photographs)\(if: pictures.isEmpty, "<p>\(Words.Watch.noPicture)</p>")<p class=\"soft\">\(if: post, { "<a href=\"/posts/\($0)\">\(title)</a>" })</p>\(standing)"
        }
    }

    var standing: HTML {
        "\(if: isHeld, "<p>\(.tag(Words.Watch.held, .waiting))</p>")\(if: removedFor, { "<p>\(.tag(Words.Watch.removed($0), .stopped))</p>" })"
    }

    private var photographs: HTML {
        guard !pictures.isEmpty else { return .empty }
        let size = pictures.count == 1 ? "medium" : "small"
        return """
            <div class="photos\(if: pictures.count == 1, " one")\(if: pictures.count == 2, " two")">\(each: pictures, { picture in
                "<figure><img src=\"\("/pictures/\(picture)/\(size)" as LocalPath)\" alt=\"\(Words.pictureWithoutWords)\" loading=\"lazy\" decoding=\"async\"></figure>"
            })</div>
            """
    }

    private func takeAway(_ look: Record.ID) -> HTML {
        guard removedFor == nil else { return .empty }
        let back: LocalPath = "/monitoring/looks/\(look)"
        return switch kind {
        case .comment: .link(Words.Watch.takeAway, to: ("/comments/\(id)/remove" as LocalPath).with("next", back.description), quiet: true)
        case .post, .picture:
            post.map { .link(Words.Watch.takeAway, to: ("/posts/\($0)/take-down" as LocalPath).with("next", back.description), quiet: true) } ?? .empty
        case .member: .link(Words.Watch.page, to: "/people/\(id)", quiet: true)
        }
    }
}
