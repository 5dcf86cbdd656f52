import Gatepost
import Safeguarding

extension EventPage {
    /// - Parameter form: a family's reply, or what should change, as it was typed.
    func page(_ form: Form?, rooms: [RoomChoice], for viewer: Viewer) -> Page {
        let draft = entry.draft
        return Page(
            draft.title, at: .events,
            main: """
                <div class="stack"><p><a href="/events">\(Words.Events.all)</a></p>\
                \(if: entry.isCancelled, .notice("<p><b>\(Words.Events.cancelled)</b></p>\(if: !reason.isEmpty, "<p\(HTML.asWritten)>\(reason)</p>")", .stopped))\
                \(.card(nil, "\(draft.html(rooms: entry.audience, for: viewer))\(entry.standing(for: viewer))\(buttons)"))\
                \(if: changing, { change($0, form, rooms, for: viewer) })\
                \(if: viewer.capacity.isFamily, replyCard(form, for: viewer))\(if: isForOffice, repliesCard)</div>
                """,
            aside: versions.isEmpty ? nil : versionsCard(for: viewer)
        ).withWrittenTitle()
    }

    private var buttons: HTML {
        guard mayWrite || mayCancel else { return .empty }
        return """
            <div class="row">\(if: mayWrite, .link(Words.Events.change, to: "/events/\(entry.id)/edit", quiet: true))\
            \(if: mayCancel && entry.isOut, .link(Words.Events.callOff, to: "/events/\(entry.id)/cancel", quiet: true))</div>
            """
    }

    /// The newest version, for those who write it and for whoever lets it out.
    private func change(_ version: EventVersion, _ form: Form?, _ rooms: [RoomChoice], for viewer: Viewer) -> HTML {
        let names = rooms.filter { version.draft.audience.rooms.contains($0.id) }.map(\.name)
        let audience = names.isEmpty ? Words.Events.forEverybody : Words.list(names)
        return .card(version.waits ? Words.Events.waits : Words.Events.draft, """
            <h3 class="minor">\(version.draft.title)</h3>\(version.draft.html(rooms: audience, for: viewer))\
            \(if: version.returnedAt != nil, .notice("<p>\(Words.Events.givenBack) \(version.reason)</p>", .waiting))\
            \(if: inTheWay, { decide($0, version, form) })
            """)
    }

    private func decide(_ inTheWay: [Refusal], _ version: EventVersion, _ form: Form?) -> HTML {
        let hidden = HTML.hidden("version", String(version.version))
        let typed = form ?? Form()
        return """
            <h3 class="minor">\(Words.Events.decideTitle)</h3>\
            \(if: inTheWay.isEmpty, "<p>\(Words.Events.decideLead)</p>\(.action(Words.Events.approve, to: "/events/\(entry.id)/approve", quiet: false, hidden))", else: """
                <p>\(Words.Events.standsInTheWay)</p><ul>\(each: inTheWay, { "<li>\($0.sentence)</li>" })</ul>
                """)\
            <details\(flag: "open", typed.problem(at: "reason") != nil)><summary>\(Words.Events.giveBack)</summary>\
            \(.form(to: "/events/\(entry.id)/return", typed, submit: Words.Events.giveBack, quiet: true, """
                \(hidden)\(typed.lines("reason", Words.Events.giveBackWhy, rows: 2, max: 300))
                """))</details>
            """
    }

    private func replyCard(_ form: Form?, for viewer: Viewer) -> HTML {
        guard entry.draft.wantsReplies, !entry.isCancelled else { return .empty }
        guard entry.isOpen else { return .card(Words.Events.replyTitle, "<p class=\"soft\">\(Words.Events.repliesClosed)</p>") }
        let form = form ?? replyForm
        if viewer.isRelative {
            return .card(nil, .form(to: "/events/\(entry.id)/reply", form, submit: Words.Events.say, """
                <p>\(Words.Events.answerAlone)</p>\
                \(form.choice("coming", Words.Events.replyTitle, [Choice("yes", Words.Events.yesAlone), Choice("no", Words.Events.no)]))
                """))
        }
        return .card(nil, .form(to: "/events/\(entry.id)/reply", form, submit: Words.Events.say, """
            \(form.choice("coming", Words.Events.replyTitle, [Choice("yes", Words.Events.yes), Choice("no", Words.Events.no)]))\
            \(form.line("people", Words.Events.howMany, .number, hint: Words.Events.howManyHint, optional: true))\
            \(form.line("note", Words.Events.note, hint: Words.Events.noteHint, optional: true, max: EventDraft.longestNote))
            """))
    }

    /// As they answered before.
    private var replyForm: Form {
        guard let reply = entry.reply else { return Form(["people": "1"]) }
        return Form(["coming": reply.isComing ? "yes" : "no", "people": String(max(1, reply.people)), "note": reply.note])
    }

    private var repliesCard: HTML {
        guard entry.draft.wantsReplies, entry.isOut else { return .empty }
        let rows = replies.map { one -> [HTML] in
            [.text(one.name), .text(one.reply.isComing ? Words.Events.people(one.reply.people) : Words.Events.notComing), .text(one.reply.note)]
        }
        return .card(Words.Events.repliesTitle, """
            <p class="soft">\(Words.Events.onlyOffice)</p>\
            \(if: replies.isEmpty, "<p>\(Words.Events.noReplies)</p>", else: """
                <p><b>\(Words.Events.comingCount(replies.count { $0.reply.isComing }, peopleComing))</b></p>\
                \(.table(Words.Events.repliesTitle, columns: [Words.Events.repliesTitle, Words.Events.howMany, Words.Events.note], rows))
                """)
            """)
    }

    private func versionsCard(for viewer: Viewer) -> HTML {
        .card(Words.Events.versionsTitle, """
            <ol class="stack" role="list" reversed>\(each: versions, { one in
                """
                <li>\(one.by) · \(.time(one.at, for: viewer))<br><small>\(Words.Events.when(one.draft, in: viewer.zone))\
                \(if: one.approvedBy, { " · \(Words.Events.letOutBy) \($0)" })\(if: one.isReturned, " · \(Words.Events.givenBack) \(one.reason)")</small></li>
                """
            })</ol>
            """)
    }

    /// Asks once more, with a word for families.
    func cancelPage(_ form: Form) -> Page {
        Page(
            Words.Events.callOffQuestion, at: .events,
            main: .card(entry.draft.title, """
                <p>\(Words.Events.callOffLead)</p>\(.form(
                    to: "/events/\(entry.id)/cancel", form, submit: Words.Events.callOffYes, stop: true,
                    beside: .link(Words.goBack, to: "/events/\(entry.id)", quiet: true),
                    form.line("reason", Words.Events.callOffWhy, optional: true, max: 300)))
                """))
    }
}
