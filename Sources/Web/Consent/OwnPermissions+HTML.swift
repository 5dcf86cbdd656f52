import Gatepost
import Safeguarding

// A carer's and an adult's own page: phone first.
extension CarerPermissions {
    /// - Parameter onTablet: the setting's tablet at the door, where they are signed out once they have answered.
    func page(_ typed: Form?, new id: Record.ID, onTablet: Bool) -> Page {
        let form = typed ?? .answered(own, until: SchoolYear.end(on: today), id)
        let fields = AnswerFields(form: form) { use in state(of: use) }
        return Page(
            Words.permissionsOf(firstName), at: .myChild,
            main: """
                <div class="column">\(if: onTablet, tabletBanner)<p>\(Words.atOnce)</p>\(if: !canGrant, .notice("<p>\(Words.noProof)</p>", .waiting))\
                \(if: picturesOnPage > 0, .notice("<p>\(Words.onPageNow(picturesOnPage, firstName))</p>"))\
                \(.form(to: "/children/\(child)/permissions", form, submit: Words.saveAnswers, beside: .alternative(Words.noToAll, name: "all", value: "no"), """
                    \(form.hidden("id"))\(fields.html)\(untilField(form, today))
                    """))</div>
                """)
    }

    /// What holds. Whose no stands in the way is never said, nor that there is anybody else.
    private func state(of use: Use) -> HTML {
        let answer = own[use]
        let said: HTML? = answer.flatMap { $0.answer == .yes && $0.counts ? $0.until : nil }.map { "<small>\(Words.ownYesUntil($0))</small>" }
        let tag: HTML =
            if effective[use] == .yes {
                .tag(Words.yesRecorded, .passed)
            } else if answer?.answer == .no {
                .tag(Words.noRecorded)
            } else if stopped.contains(use) || effective[use] == .never || answer?.counts == true {
                .tag(Words.notAtTheMoment, .waiting)
            } else if answer != nil {
                .tag(Words.yesNeedsProof, .waiting)
            } else {
                .tag(Words.noAnswerYet)
            }
        return "<div class=\"row\">\(tag)\(said)</div>"
    }
}

extension AdultPermissions {
    func page(_ typed: Form?, new id: Record.ID) -> Page {
        let form = typed ?? .answered(own, until: SchoolYear.end(on: today), id)
        let fields = AnswerFields(form: form) { use in
            let holds = own[use]?.answer == .yes
            return "<div class=\"row\">\(.tag(holds ? Words.yesRecorded : Words.notAtTheMomentMe, holds ? .passed : .plain))\(if: own[use]?.until, { "<small>\(Words.ownYesUntil($0))</small>" })</div>"
        }
        return Page(
            Words.myPermission, at: .account,
            main: """
                <div class="column"><p>\(Words.withoutDetriment)</p><p class="soft">\(Words.adultDefault)</p>\
                \(if: picturesOnPage > 0, .notice("<p>\(Words.onPageNowMe(picturesOnPage))</p>"))\
                \(.form(to: "/my/permission", form, submit: Words.saveAnswers, beside: .alternative(Words.noToAll, name: "all", value: "no"), """
                    \(form.hidden("id"))\(fields.html)\(untilField(form, today))
                    """))</div>
                """)
    }
}

private func untilField(_ form: Form, _ today: Day) -> HTML {
    .card(nil, form.line(
        "until", Words.until, .day, hint: Words.untilHint(SchoolYear.latestEnd(on: today), usual: SchoolYear.end(on: today)), optional: true))
}

/// A carer of several children says which one.
struct ChooseChild {
    let children: [(child: Child.ID, firstName: String)]
    let onTablet: Bool

    var page: Page {
        let rows: HTML = """
            \(each: children, { child in
                HTML.task(.letters(String(child.firstName.prefix(1))), child.firstName, .empty, .link(Words.permissions, to: "/children/\(child.child)/permissions", quiet: true))
            })
            """
        return Page(Words.permissions, at: .myChild, main: "<div class=\"column\">\(if: onTablet, tabletBanner)\(.sheet(Words.chooseChild, rows))</div>")
    }
}

/// Where they are, and the way out of it without answering.
private var tabletBanner: HTML { .notice("<p>\(Words.doorBanner)</p>\(.action(Words.doorLeave, to: "/permissions/door/leave"))", .told) }
