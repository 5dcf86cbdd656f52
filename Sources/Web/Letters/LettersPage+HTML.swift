import Gatepost
import Safeguarding

extension LettersPage {
    func page(for viewer: Viewer) -> Page {
        let isAway = stuck.contains { $0.problem == .serverAway || $0.problem == .senderRefused }
        return Page(
            Words.Letters.title, at: .today,
            main: """
                <p class="soft">\(Words.Letters.lead)</p>\(if: isAway, .notice("<p>\(Words.Letters.away)</p>", .stopped))\
                \(if: !pauses.isEmpty, .sheet(Words.Letters.pausesTitle, "\(each: pauses, { $0.row(for: viewer) })"))\
                \(if: !stuck.isEmpty, .sheet(Words.Letters.stuckTitle, "\(each: stuck, { $0.row(for: viewer) })"))\
                \(if: !waiting.isEmpty, .sheet(Words.Letters.waitingTitle, "\(each: waiting, { $0.row(for: viewer) })"))\
                \(if: pauses.isEmpty && stuck.isEmpty && waiting.isEmpty, .nothingYet(Words.Letters.noneTitle, Words.Letters.none))
                """,
            aside: .card(Words.Letters.aboutTitle, "<p>\(Words.Letters.about)</p>"))
    }
}

extension AddressPause {
    fileprivate func row(for viewer: Viewer) -> HTML {
        .task(
            .badge(Icon.warning), name ?? Words.Letters.somebodyInvited,
            """
            \(address)<br>\(.tag(Words.Letters.problem(because), .stopped)) \(if: reply, { "\(Words.Letters.said) \($0) · " })\(.time(since, for: viewer))<br>\
            \(Words.Letters.ringThem)
            """, .action(Words.Letters.mended, to: "/letters/pauses/\(id)/mended", quiet: false))
    }
}

extension LettersPage.Entry {
    fileprivate func row(for viewer: Viewer) -> HTML {
        .task(
            .badge(Icon.page), Words.Desk.letter(kind),
            """
            \(name ?? Words.Letters.somebodyInvited)\(if: !address.isEmpty, " · \(address)") · \(.time(madeAt, for: viewer))<br>\
            \(if: problem, { "\(.tag(Words.Letters.problem($0), nextAt == nil ? .stopped : .waiting)) " })\
            \(if: reply, { "\(Words.Letters.said) \($0). " })\
            \(if: nextAt, { .text(Words.Letters.next($0, attempts: attempts, for: viewer)) }, else: .text(Words.Letters.notByItself))
            """, .action(Words.Letters.again, to: "/letters/\(id)/again"))
    }
}
