import Gatepost
import Safeguarding

extension DeskPage {
    /// What is due of one's own record, and ties of colleagues that wait for an answer.
    func registerSheet(for viewer: Viewer) -> HTML {
        guard let register, register.waiting > 0 else { return .empty }
        return .sheet(Words.Desk.registerTitle, """
            \(if: register.declarationDue, { day in
                .task(.badge(Icon.policy), Words.Desk.declarationDue, .text(Words.Desk.dueOn(day, viewer.today)), .link(Words.Desk.makeDeclaration, to: "/declaration"))
            })\
            \(if: register.toCountersign > 0, .task(.badge(Icon.tick), Words.Desk.countersignTitle, .text(Words.Desk.given(register.toCountersign)), .link(Words.Desk.countersign, to: "/record")))\
            \(each: register.managing?.relationships ?? [], { one in
                .task(.badge(Icon.people), "\(Words.Desk.tieTitle): \(one.name)", .text(Words.Desk.tieLead), .link(Words.Desk.look, to: "/people/\(one.member)/record", quiet: true))
            })
            """)
    }
}

extension RegisterDesk.Managing {
    /// How the staff register stands, for whoever manages.
    var card: HTML {
        .card(Words.Desk.staffRegister, """
            <p class="soft">\(Words.Desk.gaps(self))</p>\(if: !short.isEmpty, "<p>\(Words.Register.short(short)) \(.clause("N19"))</p>")\
            \(people(induction, Words.Desk.inductionOpen))\(people(help, Words.Desk.helpAsked))\
            <div class="row">\(.link(Words.Desk.toRegister, to: "/register", quiet: true))</div>
            """)
    }

    private func people(_ people: [MemberPage.Named], _ words: String) -> HTML {
        guard !people.isEmpty else { return .empty }
        return """
            <div><b>\(words)</b><ul role="list">\(each: people.prefix(8), { "<li><a href=\"/people/\($0.member)/record\">\($0.name)</a></li>" })</ul>\
            \(if: people.count > 8, "<small>\(Words.Desk.andMore(people.count - 8))</small>")</div>
            """
    }
}
