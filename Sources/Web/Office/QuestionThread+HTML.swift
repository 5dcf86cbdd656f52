import Gatepost
import Safeguarding

extension QuestionThread {
    func page(_ form: Form, for viewer: Viewer) -> Page {
        Page(
            Words.Questions.subject(subject), at: isForOffice ? .questions : .ask,
            main: """
                <p><a href="/office">\(Words.Questions.back)</a></p>\(if: stage, { urgency($0) })\
                <section class="card"><ul role="list" class="stack thread">\(each: messages, { $0.html(settingName: viewer.settingName, isForOffice: isForOffice, question: id, for: viewer) })</ul></section>\
                \(reply(form))<p><a href="\(("/concerns/new" as LocalPath).with("question", id.description))">\(Words.Questions.worrying)</a></p>
                """,
            aside: isForOffice ? office(for: viewer) : NightCard(phone: "").html
        ).withWrittenTitle()
    }

    private func urgency(_ stage: UrgentStage) -> HTML {
        switch (stage, isForOffice) {
        case (.taken, _): .empty
        case (_, true):
            .notice("<p><b>\(Words.Questions.notTaken)</b></p><div class=\"row\">\(.action(Words.Questions.take, to: "/office/\(id)/take", quiet: false))</div>", .stopped)
        case (.ring, false): .notice("<p><b>\(Words.Questions.ringTitle)</b></p><p>\(Words.Questions.ring)</p>\(NightCard.lines)", .stopped)
        case (.leads, false), (.everybody, false): .notice("<p>\(Words.Questions.leadsTold)</p>", .told)
        }
    }

    private func reply(_ form: Form) -> HTML {
        .card(nil, .form(to: "/office/\(id)", form, submit: isForOffice ? Words.Questions.answer : Words.Questions.send, withFiles: true, """
            \(form.hidden("message"))\(form.lines(
                "words", isForOffice ? Words.Questions.answerLabel : Words.Questions.replyLabel, rows: 4,
                hint: isForOffice ? Words.Questions.answerHint : nil, max: AskOffice.longest))\
            \(if: !isForOffice, form.file("papers", Words.Questions.papers, accept: "image/jpeg,image/png,application/pdf", several: true, hint: Words.Questions.papersHint, optional: true))
            """))
    }

    private func office(for viewer: Viewer) -> HTML {
        var rows: [(String, HTML)] = [
            (Words.Questions.from, .text(asker)), (Words.Questions.rooms, .text(Words.list(rooms))), (Words.Questions.askedAt, .time(askedAt, for: viewer)),
        ]
        if let takenBy { rows.append((Words.Questions.takenBy, .text(takenBy))) }
        if let assignedTo { rows.append((Words.Questions.assignedTo, .text(assignedTo.name))) }
        return """
        \(.card(nil, """
            \(.facts(rows))\
            \(.form(to: "/office/\(id)/assign", submit: Words.Questions.assign, quiet: true, Form(["member": assignedTo?.member.description ?? ""]).menu(
                "member", Words.Questions.handOver, colleagues.map { Choice($0.member.description, $0.name) })))\
            <div class="row">\(isClosed ? .action(Words.Questions.reopen, to: "/office/\(id)/reopen") : .action(Words.Questions.close, to: "/office/\(id)/close"))</div>
            """))\
        \(if: !steps.isEmpty, .card(Words.Questions.history, """
            <ul class="stack" role="list">\(each: steps, { "<li>\(Words.Questions.step($0.step, $0.by, $0.other))<br><small>\(.time($0.at, for: viewer))</small></li>" })</ul>
            """))
        """
    }
}

extension QuestionThread.Message {
    fileprivate func html(settingName: String, isForOffice: Bool, question: Question.ID, for viewer: Viewer) -> HTML {
        let name = isByOffice ? (author.map { "\(settingName) (\($0))" } ?? settingName) : isForOffice ? author ?? "" : Words.Questions.you
        let waits = arrivesAt > viewer.now
        let opening = Words.moment(arrivesAt, now: viewer.now, in: viewer.zone)
        return """
            <li><b>\(name)</b> <small>\(.time(saidAt, for: viewer))</small><div\(HTML.anyLanguage)>\(.paragraphs(words))</div>\
            \(each: papers.enumerated(), { index, paper in
                "<p><a href=\"\("/office/\(question)/papers/\(paper.scan)" as LocalPath)\">\(Words.Questions.paper(index + 1, paper.kind.rawValue.uppercased()))</a></p>"
            })\(if: !isForOffice && paperCount > 0, "<p class=\"soft\">\(Words.Questions.yourPaper)</p>")\
            \(if: waits, "<p class=\"held\">\(isByOffice ? Words.Questions.arrivesThere(opening) : Words.Questions.arrives(opening))</p>")</li>
            """
    }
}
