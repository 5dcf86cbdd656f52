import Gatepost
import Safeguarding

extension OfficePage {
    func page(_ choice: Choice, for viewer: Viewer) -> Page {
        let list: HTML =
            entries.isEmpty
            ? .nothingYet(Words.Questions.noneTitle, isForOffice ? Words.Questions.noneForOffice : Words.Questions.none)
            : .sheet(nil, "\(each: entries, { $0.row(isForOffice: isForOffice, for: viewer) })")
        return Page(
            isForOffice ? Words.Questions.questionsTitle : Words.Questions.askTitle, at: isForOffice ? .questions : .ask,
            main: """
                \(if: isForOffice, .chips(Words.Questions.chips, Choice.allCases.map { one in
                    (one.words, ("/office" as LocalPath).with("show", one.rawValue), one == choice)
                }))\(if: !isForOffice, "<div class=\"row\">\(.link(Words.Questions.ask, to: "/office/new"))\(if: !viewer.isRelative, .link(Words.Useful.share, to: "/useful", quiet: true))</div>")\
                \(list)\(.pager(older: older.map { ("/office" as LocalPath).with("show", choice.rawValue).with("before", "\($0.lastAt)-\($0.id)") }))
                """,
            aside: """
                \(hoursCard(for: viewer))\(if: !isForOffice, NightCard(phone: phone).html)\
                \(if: isForOffice, .card(Words.Letters.title, "<p>\(Words.Letters.lead)</p>\(.link(Words.Questions.openIt, to: "/letters", quiet: true))"))
                """)
    }

    private func hoursCard(for viewer: Viewer) -> HTML {
        .card(
            Words.Questions.hoursTitle,
            beside: viewer.isTeam && viewer.holds(Duty.managing) ? .link(Words.Questions.changeHours, to: "/office/hours", quiet: true) : nil,
            "<p>\(Words.Questions.hours(hours))</p><p class=\"soft\">\(isForOffice ? Words.Questions.hoursLead : Words.Questions.now(isOpenNow))</p>")
    }

    /// - Parameter isRelative: whoever looks on asks about their own account, and sends no papers.
    func newPage(_ form: Form, asRelative isRelative: Bool) -> Page {
        Page(
            Words.Questions.newTitle, at: .ask,
            main: .card(nil, """
                <p>\(Words.Questions.newLead)</p><p class="soft">\(Words.Questions.now(isOpenNow)) \(Words.Questions.hours(hours)).</p>\
                \(.form(to: "/office/new", form, submit: Words.Questions.send, withFiles: true, beside: .link(Words.goBack, to: "/office", quiet: true), """
                    \(form.hidden("id"))\(form.hidden("message"))\
                    \(if: isRelative, "<p>\(Words.Questions.aboutOwnAccount)</p>", else: form.line("subject", Words.Questions.subject, max: AskOffice.longestSubject))\
                    \(form.lines("words", Words.Questions.words, rows: 6, max: AskOffice.longest))\
                    \(if: !isRelative, form.file("papers", Words.Questions.papers, accept: "image/jpeg,image/png,application/pdf", several: true, hint: Words.Questions.papersHint, optional: true))\
                    \(form.tick("urgent", Words.Questions.urgent, hint: Words.Questions.urgentHint))
                    """))
                """),
            aside: NightCard(phone: phone).html)
    }

    func hoursAsTheyAre(_ id: Record.ID) -> Form {
        var fields: [(name: String, value: String)] = [
            (name: "id", value: id.description), (name: "opens", value: Words.clock(hours.opens)),
            (name: "closes", value: Words.clock(hours.closes)),
        ]
        for day in hours.days.sorted() { fields.append((name: "days", value: String(day))) }
        return Form(fields: fields)
    }

    func hoursForm(_ form: Form) -> Page {
        Page(Words.Questions.hoursTitle, at: .questions, main: .card(nil, """
            <p>\(Words.Questions.hoursLead) \(.clause("D13"))</p>\(.form(
                to: "/office/hours", form, submit: Words.Questions.saveHours, beside: .link(Words.goBack, to: "/office", quiet: true), """
                \(form.hidden("id"))\(form.choices("days", Words.Questions.hoursDays, (1...7).map { Web.Choice(String($0), Words.Watch.weekday($0)) }))\
                \(form.line("opens", Words.Questions.opens, .time, hint: Words.Questions.timeHint))\
                \(form.line("closes", Words.Questions.closes, .time, hint: Words.Questions.timeHint))
                """))
            """))
    }
}


extension OfficePage.Choice {
    fileprivate var words: String {
        switch self {
        case .open: Words.Questions.openTag
        case .mine: Words.Questions.mine
        case .closed: Words.Questions.closed
        }
    }
}

extension OfficePage.Entry {
    func row(isForOffice: Bool, for viewer: Viewer) -> HTML {
        .task(
            .badge(isUrgent ? Icon.warning : Icon.ask), Words.Questions.subject(subject),
            """
            \(if: isForOffice, "\(asker) · ")\(.time(lastAt, for: viewer))\(if: assignedTo, { " · \(Words.Questions.assignedTo) \($0)" })<br>\
            \(if: isUrgent, "\(.tag(Words.Questions.urgentTag, .stopped)) ")\(standing(isForOffice: isForOffice))
            """, .link(Words.Questions.openIt, to: "/office/\(id)", quiet: true), isWritten: true)
    }

    private func standing(isForOffice: Bool) -> HTML {
        if isClosed { return .tag(Words.Questions.closedTag) }
        if isForOffice, isUrgent, !isTaken { return .tag(Words.Questions.notTaken, .stopped) }
        if waits { return .tag(isForOffice ? Words.Questions.waits : Words.Questions.waitsForOffice, .waiting) }
        return .tag(Words.Questions.answered, .passed)
    }
}

/// Beside everything that a family writes to the office: it is not watched at night, and who is there then.
struct NightCard {
    let phone: String

    var html: HTML {
        .card(Words.Questions.nightTitle, "<p>\(Words.Questions.night)</p>\(NightCard.lines)<p><a href=\"/help\">\(Words.Questions.nightHelp)</a></p>")
    }

    static var lines: HTML {
        .facts([
            ("999", "<a href=\"tel:999\">999</a> · \(Words.Questions.night999)" as HTML), (Words.Questions.nightTeam, .text(Words.Questions.nightTeamWhat)),
            (Words.Questions.nightNSPCC, "<a href=\"tel:08088005000\">0808 800 5000</a> · \(Words.Questions.nightNSPCCWhat)" as HTML),
        ])
    }
}
