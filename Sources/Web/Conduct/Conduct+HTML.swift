import Gatepost
import Safeguarding

extension ConductPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.Conduct.title, at: .people,
            main: """
                \(if: appeals.isEmpty && entries.isEmpty, .nothingYet(Words.Conduct.noneTitle, Words.Conduct.noneForTeam))\
                \(if: !appeals.isEmpty, .sheet(Words.Conduct.waitingTitle, "\(each: appeals, { $0.entry.appealRow(isForViewer: $0.isForViewer, for: viewer) })"))\
                \(if: !entries.isEmpty, .sheet(Words.Conduct.allTitle, "\(each: entries, { $0.row(for: viewer) })"))
                """)
    }
}

extension ConductEntry {
    fileprivate func row(for viewer: Viewer) -> HTML {
        .task(
            .letters(name.initials), Words.Conduct.heading(name, kind),
            "\(Words.Conduct.breach(breach)) · \(placedBy ?? ""), \(.time(placedAt, for: viewer))<br>\(standing(on: viewer.today)) \(reason)",
            .link(Words.People.open, to: "/people/\(member)", quiet: true))
    }

    func appealRow(isForViewer: Bool, for viewer: Viewer) -> HTML {
        .task(
            .letters(name.initials), Words.Conduct.heading(name, kind),
            "“\(appeal?.words)”<br>\(if: !isForViewer, .text(Words.Conduct.byAnother))",
            isForViewer ? .link(Words.Conduct.decideTitle, to: "/conduct/\(id)/decide", quiet: true) : .empty)
    }

    func standing(on today: Day) -> HTML {
        if appeal?.isUpheld ?? false { return .tag(Words.Conduct.setAside, .passed) }
        return stands(on: today) ? .tag(Words.Conduct.counts(until: until), .waiting) : .tag(Words.Conduct.over)
    }

    func card(for viewer: Viewer) -> HTML {
        .card(Words.Conduct.heading(name, kind), """
            <p>\(Words.Conduct.breach(breach)). \(reason)</p>\(if: !evidence.isEmpty, "<p class=\"soft\">\(evidence)</p>")\
            \(if: appeal, { "<blockquote><p>\($0.words)</p></blockquote>" })
            """)
    }
}

/// The form for a step, with those before it.
struct ConductForm {
    let member: Member.ID
    let name: String
    let entries: [ConductEntry]
    let form: Form

    func page(for viewer: Viewer) -> Page {
        Page("\(Words.Conduct.new): \(name)", at: .people, main: """
            \(.card(nil, """
                <p>\(Words.Conduct.newLead) \(.clause("N31"))</p>\(.form(
                    to: "/people/\(member)/conduct", form, submit: Words.Conduct.take, stop: true,
                    beside: .link(Words.goBack, to: "/people/\(member)", quiet: true), """
                    \(form.hidden("id"))\(form.hidden("picture"))\
                    \(form.choice("kind", Words.Conduct.kindLabel, ConductKind.allCases.map { Choice($0.rawValue, Words.Conduct.kind($0)) }))\
                    \(form.menu("breach", Words.Conduct.breachLabel, ConductBreach.allCases.map { Choice($0.rawValue, Words.Conduct.breach($0)) }))\
                    \(form.lines("reason", Words.Conduct.reason, rows: 4, hint: Words.Conduct.reasonHint, max: TakeConductStep.longest))\
                    \(form.lines("evidence", Words.Conduct.evidence, rows: 3, hint: Words.Conduct.evidenceHint, optional: true, max: TakeConductStep.longest))\
                    \(form.line("until", Words.Conduct.until, .day, hint: Words.Conduct.untilHint))<p><b>\(Words.Conduct.takeConsequence)</b></p>
                    """))
                """))\(if: !entries.isEmpty, .sheet(Words.Conduct.allTitle, "\(each: entries, { $0.row(for: viewer) })"))
            """)
    }
}

/// What somebody reads of steps against themselves, suspended or not.
struct OwnConduct {
    let entries: [(setting: Setting.ID, settingName: String, entry: ConductEntry)]
    let now: Int
    let form: Form

    var page: Page {
        Page(Words.Conduct.ownTitle, at: .account, main: entries.isEmpty
            ? .nothingYet(Words.Conduct.noneTitle, Words.Conduct.none)
            : "\(each: entries, { one($0.entry, $0.settingName) })")
    }

    private func one(_ entry: ConductEntry, _ name: String) -> HTML {
        let today = Zone("Europe/London").day(at: now)
        return .card(Words.Conduct.heading(name, entry.kind), """
            <p>\(entry.standing(on: today))</p><p>\(Words.Conduct.what(entry.breach))</p>\(.paragraphs(entry.reason))\
            \(if: entry.appeal, { appeal in
                "<p><b>\(Words.Conduct.appealMade)</b></p><blockquote><p>\(appeal.words)</p></blockquote>\(if: !appeal.answer.isEmpty, .paragraphs(appeal.answer))"
            })\(if: entry.appeal == nil && entry.stands(on: today), appealForm(entry))
            """)
    }

    private func appealForm(_ entry: ConductEntry) -> HTML {
        """
        <details\(flag: "open", !form.isSound)><summary>\(Words.Conduct.appealTitle)</summary><p class="soft">\(Words.Conduct.appealLead)</p>\
        \(.form(to: "/conduct/\(entry.id)/appeal", form, submit: Words.Conduct.appeal, form.lines("words", Words.Conduct.appealWords, rows: 4, max: TakeConductStep.longest)))</details>
        """
    }
}
