import Gatepost
import Safeguarding

/// How everything stands, in plain words, without a path or a secret.
struct HealthPage {
    let findings: [HealthFinding]
    let backups: BackupStanding
    let isScheduled: Bool

    func page(for viewer: Viewer) -> Page {
        Page(Words.Health.title, at: .people, main: """
            \(backups.restoredNotice(for: viewer))<p class="soft">\(Words.Health.lead(findings))</p>\
            \(.card(Words.Health.backupsTitle, """
                <p>\(backups.tag) \(backups.sentence(for: viewer))</p>\(if: backups.advice(isScheduled: isScheduled), { "<p>\($0)</p>" })\
                \(.facts([
                    (Words.Health.sizeTitle, backups.last.map { HTML.text(Words.Health.size($0)) } ?? .text(Words.Health.notYet)),
                    (Words.Health.secondCopy, moment(backups.second, for: viewer)), (Words.Health.triedOut, moment(backups.drill, for: viewer)),
                    (Words.Health.wordsPrinted, moment(backups.wordsPrinted, for: viewer)),
                ]))<p class="soft">\(Words.Health.wordsLead)</p>
                """))\
            \(.sheet(Words.Health.lookedAt, "\(each: ordered, { $0.row })"))
            """, aside: .card(Words.People.peopleAside, "<ul role=\"list\"><li><a href=\"/setting\">\(Words.Ours.settingTitle)</a></li></ul>"))
    }

    /// What needs somebody first.
    private var ordered: [HealthFinding] {
        HealthFinding.State.allCases.reversed().flatMap { state in findings.filter { $0.state == state } }
    }

    private func moment(_ at: Int?, for viewer: Viewer) -> HTML { at.map { HTML.time($0, for: viewer) } ?? .text(Words.Health.notYet) }
}

extension HealthFinding {
    fileprivate var row: HTML {
        .task(.badge(state == .well ? Icon.tick : Icon.warning), title, """
            \(.tag(Words.Health.tag(state), state.tone)) \(sentence)\(if: advice, { "<br>\($0)" })\
            \(if: subject == .letters && state != .well, " <a href=\"/letters\">\(Words.Letters.title)</a>")
            """)
    }
}

extension HealthFinding.State {
    fileprivate var tone: Tone {
        switch self {
        case .well: .passed
        case .attention: .waiting
        case .wrong: .stopped
        }
    }
}

extension BackupStanding {
    var tag: HTML {
        switch age {
        case .good: .tag(Words.Health.good, .passed)
        case .late: .tag(Words.Health.late, .waiting)
        case .overdue, .never: .tag(Words.Health.overdue, .stopped)
        }
    }

    func sentence(for viewer: Viewer) -> HTML {
        guard let last else { return .text(Words.Health.neverBackedUp) }
        return "\(Words.Health.lastGood) \(.time(last.at, for: viewer))."
    }

    /// At the top of the desk, once one was brought back, or the last is late.
    func notice(for viewer: Viewer) -> HTML { "\(restoredNotice(for: viewer))\(lateNotice(for: viewer))" }

    /// A program cannot know what was ended since the backup was made; those who run the setting can.
    func restoredNotice(for viewer: Viewer) -> HTML {
        guard let restored else { return .empty }
        return .notice("<p>\(Words.Health.broughtBack) \(.time(restored.stateOf, for: viewer)). \(Words.Health.notInIt)</p>", .stopped)
    }

    private func lateNotice(for viewer: Viewer) -> HTML {
        guard age == .late || age == .overdue else { return .empty }
        return .notice("""
            \(sentence(for: viewer)) \(advice(isScheduled: true)) <a href="/setting/health">\(Words.Health.see)</a>
            """, age == .late ? .waiting : .stopped)
    }

    /// Beside the desk.
    func card(for viewer: Viewer) -> HTML {
        .card(Words.Health.backupsTitle, """
            <p>\(tag) \(sentence(for: viewer))</p><p><a href="/setting/health">\(Words.Health.see)</a></p>
            """)
    }
}
