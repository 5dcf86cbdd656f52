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
                    "<li>\(Words.Ours.standsInAs(one.name, one.absent, one.duties, until: .day(one.until)))</li>"
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
            \(each: asks, { $0.html })\
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
            \(.card(Words.Talk.ownCommentsTitle, """
                <p>\(approvesOwnComments ? Words.Talk.ownCommentsWait : Words.Talk.ownCommentsAtOnce) \(.clause("N36"))</p>\
                \(if: mayManage, "<div class=\"row\">\(option(.approvesOwnComments(!approvesOwnComments), ask, isLooser: approvesOwnComments, Words.Talk.ownCommentsLooser))</div>")
                """))\
            \(registerCard(ask))\(domainsCard)
            \(.card(Words.Pages.ruleTitle, """
                <p>\(officerDecidesPages ? Words.Pages.ruleOutside : Words.Pages.ruleInside) \(.clause("B11"))</p>\
                \(if: mayManage, "<div class=\"row\">\(option(.officerDecidesPages(!officerDecidesPages), ask, isLooser: officerDecidesPages, Words.Pages.decideInside))</div>")
                """))
            """, aside: .card(Words.People.peopleAside, """
            <ul role="list"><li><a href="/rooms">\(Words.Ours.roomsTitle)</a></li><li><a href="/about">\(Words.Ours.aboutTitle)</a></li>\
            <li><a href="/setting/devices">\(Words.Devices.title)</a></li>\
            \(if: mayManage, "<li><a href=\"/setting/health\">\(Words.Health.title)</a></li><li><a href=\"/data-protection\">\(Words.DataProtection.title)</a></li>")</ul>
            """))
    }

    /// Where staff have their addresses at work (N22).
    private var domainsCard: HTML {
        .card(Words.Ours.domainsTitle, beside: mayManage ? .link(Words.Ours.declareDomain, to: "/setting/domains", quiet: true) : nil, """
            <p class="soft">\(Words.Ours.domainsLead) \(.clause("N22"))</p><ul class="stack" role="list"><li>\(domains.ofMailbox) <small>\(Words.Ours.ofMailbox)</small></li>\
            \(each: domains.declared, { one in
                "<li class=\"row\">\(one.name)\(if: mayManage, "<div class=\"push\">\(.action(Words.Ours.withdrawDomain, to: "/setting/domains/\(one.id)/withdraw"))</div>")</li>"
            })</ul>
            """)
    }

    private var neededCourses: HTML {
        let lines: [String] = Course.allCases.map { course in Words.Ours.needed(course, choices.needed(course)) }
        return "\(each: lines, { "\($0)<br>" })"
    }

    /// What the setting has chosen for its staff register.
    private func registerCard(_ ask: Record.ID) -> HTML {
        .card(Words.Ours.registerTitle, """
            \(.facts([
                (Words.Ours.recheckTitle, .text(Words.Ours.years(choices.recheckYears))),
                (Words.Ours.familiesTitle, .text(choices.relationships == .never ? Words.Ours.familiesNever : Words.Ours.familiesDeclare)),
                (Words.Ours.neededTitle, neededCourses),
            ]))\
            \(if: mayManage, """
                <p class="soft">\(Words.Ours.twoToLoosen)</p><div class="row">\
                \(if: choices.recheckYears > 1, option(.recheckYears(choices.recheckYears - 1), ask, isLooser: false, ""))\
                \(if: choices.recheckYears < 3, option(.recheckYears(choices.recheckYears + 1), ask, isLooser: true, Words.Ours.years(choices.recheckYears + 1)))\
                \(option(.relationships(choices.relationships == .never ? .declare : .never), ask, isLooser: choices.relationships == .never, Words.Ours.familiesLooser))</div>
                """)
            """)
    }

    private func option(_ option: SettingOption, _ ask: Record.ID, isLooser: Bool, _ words: String) -> HTML {
        option.button(ask, isLooser: isLooser, words)
    }
}

extension SettingOption {
    /// One button that chooses it, or asks for it.
    /// - Parameters:
    ///   - ask: names the asking, where it would allow more.
    ///   - words: what is asked for.
    func button(_ ask: Record.ID, isLooser: Bool, _ words: String) -> HTML {
        .action(isLooser ? Words.Ours.askFor(words) : Words.Ours.stricter(self), to: "/setting/options", """
            \(.hidden("id", "\(ask)"))\(.hidden("option", name))\(.hidden("wanted", wanted))
            """)
    }
}

extension SettingPage.Ask {
    /// Somebody asks for the setting to allow more, with the answers.
    var html: HTML {
        .notice("""
            <p><b>\(Words.Ours.optionAsked(option, askedBy))</b></p><div class="row">\
            \(if: !askedByViewer, .action(Words.Ours.agree, to: "/setting/asks/\(id)/confirm"))\
            \(.action(askedByViewer ? Words.Ours.takeBack : Words.Ours.keepAsItIs, to: "/setting/asks/\(id)/keep"))</div>
            """, .waiting)
    }
}
