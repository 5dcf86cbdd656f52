import Gatepost
import Safeguarding

extension RecordPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            person.isOwn ? Words.Register.ownTitle : Words.Register.recordTitle(person.name), at: person.isOwn ? .account : .people,
            main: """
                <div class="stack">\(notices)\(.card(Words.Register.whatIsDue, .facts(standings.map { one in
                    (Words.Register.part(one.part), one.standing.tag(on: viewer.today))
                })))\
                \(if: person.capacity != .household, inductionCard(for: viewer))\(declarationCard(for: viewer))\(relationshipsCard(for: viewer))\
                \(each: RecordKind.allCases, { kindCard($0) })\(notYetCard)\
                \(if: person.capacity == .agency, shiftsCard(for: viewer))</div>
                """,
            aside: aside)
    }

    private var isManaged: Bool { person.mayManage }
    private var path: LocalPath { "/people/\(person.member)" }

    private var notices: HTML {
        let pending = person.registers?.vetting.first.flatMap { $0.status == .pending ? $0 : nil }
        return """
            \(if: pending, { one in
                .notice("<p>\(Words.Register.supervisedNote)\(if: one.supervisor, { " \(Words.Register.supervisorLabel) \($0)." })</p>", .waiting)
            })\(if: isAlsoParent, .notice("<p>\(Words.Register.alsoParent) \(.clause("P7"))</p>", .told))
            """
    }

    private var aside: HTML {
        """
        \(.card(Words.People.atWork, .facts([
            (Words.People.capacityLabel, .text(Words.People.capacity(person.capacity))), (Words.People.titleLabel, .text(person.title.isEmpty ? "–" : person.title)),
            (Words.People.lineManager, .text(person.lineManager?.name ?? Words.People.none)), (Words.People.firstDay, .day(person.firstDay)),
            (Words.People.lastDay, person.lastDay.map { .day($0) } ?? .text(Words.People.none)),
        ])))<div class="row">\(.link(person.isOwn ? Words.People.vettingAndTraining : Words.People.personsPage, to: path, quiet: true))\
        \(if: isManaged, .link(Words.Register.backToRegister, to: "/register", quiet: true))</div>
        """
    }

    private func kindCard(_ kind: RecordKind) -> HTML {
        let known = entries[kind] ?? []
        guard !known.isEmpty else { return .empty }
        return .card(
            Words.Register.kind(kind), beside: isManaged ? .link(Words.Register.addEntry, to: "/people/\(person.member)/record/\(kind.rawValue)", quiet: true) : nil,
            """
            \(if: known.first, { "<div>\($0.html)</div>" })\
            \(if: known.count > 1, "<details><summary>\(Words.Register.history)</summary><ul class=\"stack\" role=\"list\">\(each: known.dropFirst(), { "<li>\($0.html)</li>" })</ul></details>")
            """)
    }

    /// Kinds of which nothing has been put on record, one button each.
    private var notYetCard: HTML {
        let kinds = RecordKind.allCases.filter { entries[$0] == nil }
        guard isManaged, !kinds.isEmpty else { return .empty }
        return .card(Words.Register.notYet, """
            <div class="row">\(each: kinds, { kind in
                .link(Words.Register.kind(kind), to: "/people/\(person.member)/record/\(kind.rawValue)", quiet: true)
            })</div>
            """)
    }

    private func shiftsCard(for viewer: Viewer) -> HTML {
        .card(
            Words.Register.shifts, beside: isManaged ? .link(Words.Register.bookShift, to: path.adding("shifts").adding("new"), quiet: true) : nil,
            """
            <p class="soft">\(Words.Register.shiftLead)</p>\(if: shifts.isEmpty, "<p class=\"soft\">\(Words.Register.nothing)</p>")\
            \(if: !shifts.isEmpty, "<ul class=\"stack\" role=\"list\">\(each: shifts, { row($0, for: viewer) })</ul>")
            """)
    }

    private func row(_ shift: AgencyShift, for viewer: Viewer) -> HTML {
        let mayEnd = isManaged && shift.endedAt == nil && shift.endsAt > viewer.now
        return """
            <li class="row"><div><b>\(Words.Register.shift(shift, in: viewer.zone))</b><br><small>\(shift.agency) · \(shift.confirmation)\
            \(if: shift.endedAt != nil, " · \(Words.Register.shiftOver)")</small></div>\
            \(if: mayEnd, "<div class=\"push\">\(.action(Words.Register.endShift, to: "/people/\(person.member)/shifts/\(shift.id)/end"))</div>")</li>
            """
    }
}

extension RecordPage.Entry {
    fileprivate var html: HTML {
        """
        \(if: words.hasPrefix("https://"), "<a href=\"\(words)\" rel=\"noreferrer\">\(words)</a>", else: "<b>\(words)</b>")\
        \(if: outcome, { " \(.tag(Words.Register.outcome($0), $0 == .changed ? .stopped : .passed))" })\
        <br><small>\(.day(on))\(if: until, { " · \(Words.Register.untilDay.lowercased()) \(.day($0))" })\(if: recordedBy, { " · \(Words.Register.recordedBy) \($0)" })</small>
        """
    }
}
