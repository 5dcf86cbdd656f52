import Gatepost
import Safeguarding

extension ProviderPage {
    func page(for viewer: Viewer) -> Page {
        Page(Words.Above.overview(provider), at: .provider, main: """
            <p class="soft">\(Words.Above.overviewLead)</p>\(each: settings, { one in one.card(for: viewer) })
            """, aside: .card(Words.Above.whyYouSee, "<p>\(Words.Above.whyYouSeeLead)</p>"))
    }
}

extension SettingFigures {
    fileprivate func card(for viewer: Viewer) -> HTML {
        .card(name, beside: .tag(Words.Above.state(state), state == .open ? .passed : .waiting), .facts([
            (Words.Above.ready, .text(Words.Above.readyCount(ready))),
            (Words.Above.waiting, waitingPosts(for: viewer)),
            (Words.Above.team, .text("\(team)")), (Words.Above.families, .text("\(families)")), (Words.Above.children, .text("\(children)")),
            (Words.Above.lastEntry, entry(lastEntry, for: viewer)), (Words.Above.lastCheckpoint, entry(lastCheckpoint, for: viewer)),
        ]))
    }

    private func waitingPosts(for viewer: Viewer) -> HTML {
        guard waiting > 0 else { return .text(Words.Above.none) }
        return "\(Words.Above.posts(waiting))\(if: oldestWaiting, { "<br><small>\(Words.Above.oldest) \(.time($0, for: viewer))</small>" })"
    }

    private func entry(_ entry: (number: Int, at: Int)?, for viewer: Viewer) -> HTML {
        guard let entry else { return .text(Words.Above.notYet) }
        return "\(.time(entry.at, for: viewer))<br><small>\(Words.Above.entry(entry.number))</small>"
    }
}

extension AccountPage {
    /// Where this person can go on: one setting at a time, in the same session.
    func places(for session: Session) -> Page {
        Page(Words.Above.settingsTitle, at: .settings, main: """
            <div class="stack"><p class="soft">\(Words.Above.settingsLead)</p>\
            \(.sheet(nil, "\(each: hats, { $0.html(going(from: session, to: $0)) })"))</div>
            """)
    }

    private func going(from session: Session, to hat: Hat) -> HTML {
        if hat.member == session.member, hat.setting == session.setting { return .tag(Words.Above.here, .passed) }
        return hat.isLive ? hat.switching : .tag(Words.Above.closedToday)
    }
}

extension ClosedPage {
    /// For those who lead a closed setting: when it is erased, and how it is opened again.
    var html: HTML {
        .notice("""
            <p><b>\(Words.Above.closedTitle(settingName))</b></p><p>\(Words.Above.closedLead) \(.day(eraseOn)).</p>\
            <p>\(askedBy.map(Words.Above.askedBy) ?? Words.Above.closedAsk)</p>\
            \(if: askedBy == nil || mayAgree, """
                <div class="row">\(.action(askedBy == nil ? Words.Above.ask : Words.Above.agree, to: "/account/reopen", .hidden("setting", setting.description)))</div>
                """)\
            \(if: askedBy != nil && !mayAgree, "<p>\(Words.Above.waitingForSecond)</p>")
            """, .waiting)
    }
}
