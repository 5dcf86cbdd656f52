import Gatepost
import Safeguarding

extension AboutPage {
    var page: Page {
        Page(Words.Ours.aboutTitle, main: """
            <p class="soft">\(Words.Ours.aboutLead)</p>\
            \(.card(Words.Ours.whoRuns, holders.isEmpty ? "<p class=\"soft\">\(Words.Ours.nobodyInCharge)</p>" : .table(
                Words.Ours.whoRuns, columns: [Words.People.dutyLabel, Words.Ours.name, Words.People.since], holders.map { one in [
                    .text(Words.People.dutyTitle(one.duty)), "\(one.name)\(if: !one.title.isEmpty, "<br><small>\(one.title)</small>")", .day(one.since),
                ] })))\
            \(if: !standIns.isEmpty, .card(Words.Ours.standInsTitle, """
                <ul role="list">\(each: standIns, { one in
                    "<li>\(Words.Ours.standsInAs(one.name, one.absent, one.duties)) \(Words.People.untilDay) \(.day(one.until))</li>"
                })</ul>
                """))
            """, aside: """
            \(.card(Words.Ours.reachUs, """
                \(.facts([(Words.Ours.settingMailbox, mail), (Words.Ours.settingPhone, telephone)]))<p class="soft">\(Words.Ours.reachUsLead)</p>
                """))\(.card(Words.Ours.photoPolicyTitle, "<p>\(Words.Ours.photoPolicy(photoPolicy))</p>"))
            """)
    }
}

extension AboutPage {
    fileprivate var mail: HTML { "<a href=\"mailto:\(mailbox)\">\(mailbox)</a>" }

    fileprivate var telephone: HTML {
        let digits = phone.filter { $0.isNumber || $0 == "+" }
        return phone.isEmpty ? .text(Words.People.none) : "<a href=\"tel:\(digits)\">\(phone)</a>"
    }
}

extension SettingPage {
    func page(for viewer: Viewer, ask: Record.ID) -> Page {
        Page(Words.Ours.settingTitle, at: .people, main: """
            \(each: asks, { one in waiting(one) })\
            \(.card(Words.Ours.settingDetails, beside: mayManage ? .link(Words.Ours.change, to: "/setting/details", quiet: true) : nil, .facts([
                (Words.Ours.settingName, .text(name)), (Words.Ours.settingMailbox, .text(mailbox)), (Words.Ours.settingPhone, .text(phone.isEmpty ? Words.People.none : phone)),
                (Words.Ours.settingLocality, .text(locality)),
            ])))\
            \(.card(Words.Ours.photoPolicyTitle, """
                <p>\(Words.Ours.photoPolicy(photoPolicy))</p>\
                \(if: mayManage, """
                    <p class="soft">\(Words.Ours.twoToLoosen)</p><div class="row">\(each: PhotoPolicy.allCases.filter { $0 != photoPolicy }, { policy in
                        .link(
                            policy.isLooser(than: photoPolicy) ? Words.Ours.askFor(Words.Ours.photoPolicyShort(policy)) : Words.Ours.stricter(.photoPolicy(policy)),
                            to: ("/setting/photo-policy" as LocalPath).with("to", policy.rawValue), quiet: true)
                    })</div>\
                    \(if: photoPolicy != .facesWithConsent, "<p><a href=\"/setting/photo-policy/kept-off\">\(Words.Ours.keptOffTitle)</a></p>")
                    """)
                """))\
            \(.card(Words.Ours.firstNamesTitle, """
                <p>\(guardsFirstNames ? Words.Ours.firstNamesGuarded : Words.Ours.firstNamesFree)</p>\
                \(if: mayManage, "<div class=\"row\">\(option(.guardsFirstNames(!guardsFirstNames), ask, isLooser: guardsFirstNames, guardsFirstNames ? Words.Ours.freeFirstNames : Words.Ours.guardFirstNames))</div>")
                """))
            """, aside: .card(Words.People.peopleAside, """
            <ul role="list"><li><a href="/rooms">\(Words.Ours.roomsTitle)</a></li><li><a href="/about">\(Words.Ours.aboutTitle)</a></li></ul>
            """))
    }

    private func option(_ option: SettingOption, _ ask: Record.ID, isLooser: Bool, _ words: String) -> HTML {
        .action(isLooser ? Words.Ours.askFor(words) : Words.Ours.stricter(option), to: "/setting/options", """
            \(.hidden("id", "\(ask)"))\(.hidden("option", option.name))\(.hidden("wanted", option.wanted))
            """)
    }

    private func waiting(_ ask: Ask) -> HTML {
        .notice("""
            <p><b>\(Words.Ours.optionAsked(ask.option, ask.askedBy))</b></p><div class="row">\
            \(if: !ask.askedByViewer, .action(Words.Ours.agree, to: "/setting/asks/\(ask.id)/confirm"))\
            \(.action(ask.askedByViewer ? Words.Ours.takeBack : Words.Ours.keepAsItIs, to: "/setting/asks/\(ask.id)/keep"))</div>
            """, .waiting)
    }
}
