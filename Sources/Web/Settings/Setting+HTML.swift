import Gatepost
import Safeguarding

extension AboutPage {
    var page: Page {
        Page(Words.aboutTitle, main: """
            <p class="soft">\(Words.aboutLead)</p>\
            \(.card(Words.whoRuns, holders.isEmpty ? "<p class=\"soft\">\(Words.nobodyInCharge)</p>" : .table(
                Words.whoRuns, columns: [Words.dutyLabel, Words.name, Words.since], holders.map { one in [
                    .text(Words.dutyTitle(one.duty)), "\(one.name)\(if: !one.title.isEmpty, "<br><small>\(one.title)</small>")", .day(one.since),
                ] })))\
            \(if: !standIns.isEmpty, .card(Words.standInsTitle, """
                <ul class="plain">\(each: standIns, { one in
                    "<li>\(Words.standsInAs(one.name, one.absent, one.duties)) \(Words.untilDay) \(.day(one.until))</li>"
                })</ul>
                """))
            """, aside: """
            \(.card(Words.reachUs, """
                \(.facts([(Words.settingMailbox, mail), (Words.settingPhone, telephone)]))<p class="soft">\(Words.reachUsLead)</p>
                """))\(.card(Words.photoPolicyTitle, "<p>\(Words.photoPolicy(photoPolicy))</p>"))
            """)
    }
}

extension AboutPage {
    fileprivate var mail: HTML { "<a href=\"mailto:\(mailbox)\">\(mailbox)</a>" }

    fileprivate var telephone: HTML {
        let digits = phone.filter { $0.isNumber || $0 == "+" }
        return phone.isEmpty ? .text(Words.none) : "<a href=\"tel:\(digits)\">\(phone)</a>"
    }
}

extension SettingPage {
    func page(for viewer: Viewer, ask: Record.ID) -> Page {
        Page(Words.settingTitle, at: .people, main: """
            \(each: asks, { one in waiting(one) })\
            \(.card(Words.settingDetails, beside: mayManage ? .link(Words.change, to: "/setting/details", quiet: true) : nil, .facts([
                (Words.settingName, .text(name)), (Words.settingMailbox, .text(mailbox)), (Words.settingPhone, .text(phone.isEmpty ? Words.none : phone)),
                (Words.settingLocality, .text(locality)),
            ])))\
            \(.card(Words.photoPolicyTitle, """
                <p>\(Words.photoPolicy(photoPolicy))</p>\
                \(if: mayManage, """
                    <p class="soft">\(Words.twoToLoosen)</p><div class="row">\(each: PhotoPolicy.allCases.filter { $0 != photoPolicy }, { policy in
                        option(.photoPolicy(policy), ask, isLooser: policy.isLooser(than: photoPolicy), Words.photoPolicyShort(policy))
                    })</div>
                    """)
                """))\
            \(.card(Words.firstNamesTitle, """
                <p>\(guardsFirstNames ? Words.firstNamesGuarded : Words.firstNamesFree)</p>\
                \(if: mayManage, "<div class=\"row\">\(option(.guardsFirstNames(!guardsFirstNames), ask, isLooser: guardsFirstNames, guardsFirstNames ? Words.freeFirstNames : Words.guardFirstNames))</div>")
                """))
            """, aside: .card(Words.peopleAside, """
            <ul class="links"><li><a href="/rooms">\(Words.roomsTitle)</a></li><li><a href="/about">\(Words.aboutTitle)</a></li></ul>
            """))
    }

    private func option(_ option: SettingOption, _ ask: Record.ID, isLooser: Bool, _ words: String) -> HTML {
        .action(isLooser ? Words.askFor(words) : words, to: "/setting/options", """
            \(.hidden("id", "\(ask)"))\(.hidden("option", option.name))\(.hidden("wanted", option.wanted))
            """)
    }

    private func waiting(_ ask: Ask) -> HTML {
        .notice("""
            <p><b>\(Words.optionAsked(ask.option, ask.askedBy))</b></p><div class="row">\
            \(if: !ask.askedByViewer, .action(Words.agree, to: "/setting/asks/\(ask.id)/confirm"))\
            \(.action(ask.askedByViewer ? Words.takeBack : Words.keepAsItIs, to: "/setting/asks/\(ask.id)/keep"))</div>
            """, .waiting)
    }
}
