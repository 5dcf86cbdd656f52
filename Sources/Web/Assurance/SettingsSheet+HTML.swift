import Gatepost
import Safeguarding

extension SettingsSheet {
    func page(for viewer: Viewer) -> Page {
        Page(Words.Assurance.sheetTitle, at: .assurance, main: """
            <div class="stack"><p class="print-only">\(viewer.settingName), \(Words.day(viewer.today))</p><p class="soft">\(Words.Assurance.sheetLead) \(.clause("N11"))</p>\
            \(standing(on: viewer.today))\
            \(.sheet(Words.Assurance.sheetChosen, .table(Words.Assurance.sheetChosen, columns: columns, items.filter { !$0.isFixed }.map(\.row))))\
            \(.sheet(Words.Assurance.sheetFixed, .table(Words.Assurance.sheetFixed, columns: columns, items.filter(\.isFixed).map(\.row))))\
            \(history)<p class="print-only">\(Words.Assurance.signByHand)</p><p class="row no-print">\(.link(Words.Assurance.backToBoard, to: "/assurance", quiet: true))</p></div>
            """)
    }

    private var columns: [String] { [Words.Assurance.sheetItem, Words.Assurance.sheetValue, Words.Assurance.sheetLoosen] }

    private func standing(on today: Day) -> HTML {
        let live = LiveState.reviewed(due: due, today: today)
        let tone: Tone = live.state == .met && reviews.first?.isAsSigned ?? false ? .passed : live.state == .unmet ? .stopped : .waiting
        let words = switch (reviews.first, live.state) {
        case (nil, _): Words.Assurance.neverSigned
        case (let last?, .unmet): Words.Assurance.signedAndOver(last.name, last.signedOn, last.dueOn)
        case (let last?, _): Words.Assurance.signedUntil(last.name, last.signedOn, last.dueOn)
        }
        return .notice("""
            <p>\(words)</p>\(if: reviews.first?.isAsSigned == false, "<p>\(Words.Assurance.changedSince)</p>")\
            \(if: maySign, "<div class=\"row\">\(.link(Words.Assurance.signOff, to: "/assurance/settings/sign"))</div>")
            """, tone)
    }

    private var history: HTML {
        guard !reviews.isEmpty else { return .empty }
        return .sheet(Words.Assurance.signOffs, .table(
            Words.Assurance.signOffs, columns: [Words.Assurance.signedBy, Words.Assurance.signedDay, Words.Assurance.dueDay, Words.Assurance.note],
            reviews.map { [.text($0.name), .day($0.signedOn), .day($0.dueOn), .text($0.note)] }))
    }

    /// The form that signs what is shown above it.
    func signing(_ form: Form) -> Page {
        Page(Words.Assurance.signOff, at: .assurance, main: """
            <div class="column">\(.sheet(Words.Assurance.sheetTitle, .table(Words.Assurance.sheetTitle, columns: columns, items.map(\.row))))\
            \(.card(nil, .form(
                to: "/assurance/settings/sign", form, submit: Words.Assurance.sign, beside: .link(Words.goBack, to: "/assurance/settings", quiet: true), """
                \(form.hidden("id"))\(.hidden("seen", digest.hexadecimal))<p>\(Words.Assurance.signLead)</p>\
                \(form.lines("note", Words.Assurance.note, rows: 3, hint: Words.Assurance.noteHint, optional: true, max: 500))\
                \(form.choice("again", Words.Assurance.again, ReviewInterval.allCases.map { Choice(String($0.rawValue), $0.words) }))\
                \(form.line("typed_name", Words.Assurance.typedName, .name, max: 100))
                """)))</div>
            """)
    }
}

extension SettingsSheet.Item {
    fileprivate var isFixed: Bool { if case .fixed = self { true } else { false } }

    fileprivate var row: [HTML] {
        switch self {
        case .fixed(let fixed): [.text(fixed.title), .text(fixed.value), .tag(Words.Assurance.cannotLoosen, .passed)]
        case .photoPolicy(let policy): [.text(Words.Ours.photoPolicyTitle), .text(Words.Ours.photoPolicy(policy)), .text(Words.Assurance.takesTwo)]
        case .firstNamesStopped(let stopped):
            [.text(Words.Ours.firstNamesTitle), .text(stopped ? Words.Ours.firstNamesGuarded : Words.Ours.firstNamesFree), .text(Words.Assurance.takesTwo)]
        case .devicesNeeded(let isNeeded):
            [.text(Words.Devices.title), .text(isNeeded ? Words.Devices.ruleOn : Words.Devices.ruleOff), .text(Words.Assurance.takesTwo)]
        case .mailbox(let mailbox): [.text(Words.Ours.settingMailbox), .text(mailbox), .text(Words.Assurance.onlyShared)]
        }
    }
}
