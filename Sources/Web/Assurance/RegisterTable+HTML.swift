import Gatepost
import Safeguarding

extension RegisterTable {
    func page(for viewer: Viewer) -> Page {
        Page(register.title, at: .assurance, main: """
            <div class="stack"><p class="soft">\(register.hint)</p>\
            \(if: rows.isEmpty, .nothingYet(Words.Assurance.emptyTitle, Words.Assurance.empty))\(if: !rows.isEmpty, .sheet(nil, table))\
            <p class="row no-print">\(.link(Words.Assurance.exportRegister, to: "/assurance/registers/\(register.rawValue)/csv", quiet: true))\
            \(.link(Words.Assurance.backToBoard, to: "/assurance", quiet: true))</p></div>
            """)
    }

    var table: HTML { .table(register.title, columns: columns.map(\.title), rows.map { row in row.enumerated().map { $0 == 0 && $1 == .none ? .text(Words.Assurance.notNamed) : html($1) } }) }

    private func html(_ cell: Cell) -> HTML {
        switch cell {
        case .day(let day): .day(day)
        case .gaps(let gaps) where !gaps.isEmpty: "\(each: gaps, { "\(.tag(Words.People.gapTag($0), .waiting)) " })"
        default: .text(words(cell))
        }
    }

    /// The value in words, as a spreadsheet and a printed page have it.
    func words(_ cell: Cell) -> String {
        switch cell {
        case .none: ""
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let day): Words.day(day)
        case .moment(let moment): words(moment: moment)
        case .yes(let yes): yes ? Words.Assurance.yes : Words.Assurance.no
        case .capacity(let capacity): Words.People.capacity(capacity)
        case .duties(let duties): Words.list(duties.map(Words.People.dutyTitle))
        case .document(let kind): kind.startingTitle
        case .course(let course): Words.People.course(course)
        case .vetting(let status): status == .clear ? Words.Assurance.vettingClear : Words.Assurance.vettingPending
        case .gaps(let gaps): gaps.isEmpty ? "" : Words.list(gaps.map(Words.People.gapTag))
        case .policy(let policy): Words.Ours.photoPolicy(policy)
        case .use(let use): Words.use(use)
        case .post(let kind): Words.kind(kind)
        case .item(let item): item.title
        case .part(let part): Words.Register.part(part)
        case .standing(let standing): Words.Register.standing(standing)
        case .network(let network): Words.Pages.network(network)
        case .referral(let kind): Words.Referrals.kind(kind)
        case .device(let kind): Words.Devices.kind(kind)
        case .request(let kind): Words.Subjects.kind(kind)
        case .outcome(let outcome): Words.Subjects.outcome(outcome)
        }
    }

    private func words(moment: Int) -> String {
        let (day, minute) = zone.dayAndMinute(at: moment)
        return "\(Words.day(day)), \(Words.timeOfDay(minute: minute))"
    }

    /// As a table for a spreadsheet; days in the order that sorts.
    var csv: [UInt8] {
        CSV(columns.map(\.title), rows.map { $0.map { cell in if case .day(let day) = cell { day.description } else { words(cell) } } }).bytes
    }
}
