import Gatepost
import Safeguarding

// Asking every family: who has not answered, forms to print, and the tablet at the door.
extension RoundPage {
    func page(_ form: Form, in room: Room.ID?) -> Page {
        Page(Words.rounds, at: .permissions, main: "<p class=\"soft\">\(Words.roundsLead)</p>\(current(form, room))\(past)", aside: aside)
    }

    private func current(_ form: Form, _ room: Room.ID?) -> HTML {
        guard let open else { return mayLead ? start(form) : .nothingYet(Words.rounds, Words.roundsLead) }
        let chips = [(words: Words.everyRoom, path: "/permissions/rounds" as LocalPath, isCurrent: room == nil)]
            + rooms.map { ($0.name, ("/permissions/rounds" as LocalPath).with("room", "\($0.id)"), room == $0.id) }
        let forms = ("/permissions/rounds/\(open.id)/forms" as LocalPath)
        return """
            \(.card(open.name, beside: .tag(Words.due(open.due), open.due < today ? .stopped : .waiting), """
                <p>\(Words.roundProgress(answered, of: children))</p>\(.meter(answered, of: children, Words.roundProgress(answered, of: children)))\
                \(.chips(Words.filterRoom, chips))
                """))\(.sheet(Words.notAnswered, beside: waiting.isEmpty ? nil : .link(Words.printForms, to: room.map { forms.with("room", "\($0)") } ?? forms, quiet: true), """
                \(if: waiting.isEmpty, "<p class=\"inset\">\(Words.everybodyAnswered)</p>")\(each: waiting, { line($0) })
                """))\(if: mayLead, .card(nil, "<p class=\"soft\">\(Words.closeRoundHint)</p>\(.action(Words.closeRound, to: "/permissions/rounds/\(open.id)/close"))"))
            """
    }

    private func line(_ child: Waiting) -> HTML {
        .task(
            .letters(String(child.name.first.prefix(1))), child.name.text,
            "\(child.roomName) · \(child.carers == 0 ? Words.noCarerYet : Words.carersCan(child.carers))",
            .link(Words.permissions, to: "/children/\(child.child)/permissions", quiet: true))
    }

    private func start(_ form: Form) -> HTML {
        .card(Words.startRound, .form(to: "/permissions/rounds", form, submit: Words.startRound, """
            \(form.hidden("id"))\(form.line("name", Words.roundName, hint: Words.roundNameHint, max: 60))\(form.line("due", Words.dueDay, .day))
            """))
    }

    private var past: HTML {
        guard !closed.isEmpty else { return .empty }
        return .card(Words.pastRounds, .facts(closed.map { round in (round.name, .text(Words.due(round.due))) }))
    }

    private var aside: HTML {
        .card(Words.tablet, "<p>\(Words.tabletLead)</p>\(.action(Words.startTablet, to: "/permissions/door"))")
    }
}

/// Forms to print: one for each child, with the way to answer on line.
struct PrintedForms {
    let children: [(child: Child.ID, name: ShortName)]
    let settingName: String
    let publicAddress: String
    let today: Day

    var page: Page {
        Page(Words.printForms, at: .permissions, main: "<p class=\"no-print soft\">\(Words.printHint)</p>\(each: children, { paper($0.child, $0.name) })")
    }

    private func paper(_ child: Child.ID, _ name: ShortName) -> HTML {
        let address = "\(publicAddress)/children/\(child)/permissions"
        return """
            <section class="card paper"><h2>\(Words.formTitle(settingName))</h2><p><b>\(name.text)</b></p><p>\(Words.formLead)</p>\
            <table><thead><tr><td></td>\(each: Medium.allCases, { "<th scope=\"col\">\(Words.medium($0))</th>" })</tr></thead><tbody>\
            \(each: Purpose.allCases, { purpose in
                """
                <tr><th scope="row">\(Words.purpose(purpose))<br><small>\(Words.purposeMeans(purpose))</small></th>\
                \(each: Medium.allCases, { _ in "<td>☐ \(Words.yes)<br>☐ \(Words.no)</td>" })</tr>
                """
            })</tbody></table>\
            <p>\(Words.formUntil): ____________ (\(Words.day(SchoolYear.end(on: today))))</p><p>\(Words.formLanguage): ________________________</p>\
            <p>\(Words.formSign): ________________________________________________</p>\
            <div class="online">\(HTML.qrCode(address, label: Words.formCode))<p>\(Words.formScan)<br><small>\(address)</small></p></div></section>
            """
    }
}

/// The tablet at the door, signed out: nobody's name stands here.
struct DoorPage {
    let hasAnswered: Bool

    var page: Page {
        .door(Words.doorTitle, """
            \(if: hasAnswered, .notice("<p role=\"status\">\(Words.doorThanks)</p>", .passed))\
            <section class="card stack"><p>\(Words.doorLead)</p><div class="row">\(.link(Words.doorSignIn, to: ("/sign-in" as LocalPath).with("next", "/permissions")))</div></section>\
            \(.action(Words.doorFinish, to: "/permissions/door/finish"))
            """)
    }
}
