import Gatepost
import Safeguarding

/// One's own account as a page.
struct AccountHTML {
    let page: AccountPage
    let closed: [ClosedPage]
    let viewer: Viewer
    let session: Session
    let agreements: [AskedText]
    let details: Form
    let password: Form

    var html: HTML {
        """
        <div class="stack">\(each: closed, { $0.html })\(.card(page.name, who))\
        \(if: page.hats.count > 1, .sheet(Words.hatsTitle, "\(each: page.hats, hat)"))\
        \(if: !agreements.isEmpty, .sheet(Words.agreementsTitle, "\(each: agreements, agreement)"))\
        \(if: viewer.capacity == .parent, .card(Words.howOthersSee, .form(to: "/account", details, submit: Words.save, familyName)))\
        \(LanguageForm(preferred: page.language, isFamily: viewer.capacity.isFamily).html)\
        \(.card(Words.changePassword, changePassword))\(.card(Words.SecondFactor.title, health))\(.sheet(Words.sessionsTitle, sessions))</div>
        """
    }

    var document: Page { Page(Words.accountTitle, at: .account, main: html) }

    private var who: HTML {
        """
        \(.facts([
            (Words.youSignInWith, .text(page.email ?? page.username ?? "")),
            (Words.youAreHere, .text(Words.hat(viewer.capacity, viewer.title, viewer.settingName))),
        ]))<div class="row">\(.action(Words.signOut, to: "/sign-out"))\(.link(Words.office, to: "/office", quiet: true))\
        \(.link(Words.Notices.openIt, to: "/account/notices", quiet: true))\(.link(Words.Subjects.ownTitle, to: "/account/held", quiet: true))\
        \(if: viewer.isTeam, .link(Words.Register.ownTitle, to: "/record", quiet: true))\
        \(if: session.device != nil && viewer.holds(Duty.drafting), onDevice)</div>
        """
    }

    /// On one of the setting's devices, where a colleague may take over.
    private var onDevice: HTML {
        "\(HTML.link(Words.Devices.pinTitle, to: "/devices/pin", quiet: true))\(HTML.link(Words.Devices.switchLink, to: "/devices/switch", quiet: true))"
    }

    private func hat(_ hat: Hat) -> HTML {
        hat.html(hat.member == viewer.member ? .tag(Words.thisHat, .passed) : hat.isLive ? hat.switching : .tag(Words.hatOver))
    }

    private func agreement(_ row: AskedText) -> HTML {
        .task(
            .badge(Icon.policy), row.title, row.isToRead ? .tag(row.signedVersion == nil ? Words.unsigned : Words.Policies.readAgain, .waiting) : .tag(Words.signed, .passed),
            .link(row.isToRead ? Words.readAndSign : Words.readAgain, to: "/agreements/\(row.kind.rawValue)", quiet: !row.isToRead), isWritten: true)
    }

    private var familyName: HTML { details.tick("shows_family_name", Words.showFamilyName, hint: Words.showFamilyNameHint) }

    private var changePassword: HTML {
        .form(to: "/account/password", password, submit: Words.changePassword, quiet: true, """
            \(password.password("old", Words.oldPassword))\
            \(password.password("password", Words.newPassword, isNew: true, hint: Words.passwordHint(PasswordKind(for: viewer.capacity).least)))
            """)
    }

    /// How safe signing in is, with the one thing to do about it (P4).
    private var health: HTML {
        let factors = page.factors
        let (words, tone): (String, Tone) = factors.isEmpty
            ? (page.needsSecondFactor ? Words.SecondFactor.why : Words.SecondFactor.mayHave, page.needsSecondFactor ? .stopped : .plain)
            : factors.codesLeft < 3 ? (Words.SecondFactor.codesLeft(factors.codesLeft), .waiting) : (Words.SecondFactor.healthy(factors.count), .passed)
        return """
            <p>\(if: tone != .plain, .tag(tone == .passed ? Words.SecondFactor.safe : Words.SecondFactor.toDo, tone)) \(words)</p>\
            <div class="row">\(.link(factors.isEmpty ? Words.SecondFactor.setUp : Words.SecondFactor.change, to: "/account/second-factor", quiet: !factors.isEmpty))</div>
            """
    }

    private var sessions: HTML {
        """
        \(each: page.sessions, { open in
            .task(
                .badge(Icon.lock), Words.SecondFactor.session(open.agent, isThis: open.isThis), "\(open.place) · \(Words.lastSeen) \(.time(open.seenAt, for: viewer))",
                open.isThis ? .tag(Words.thisOne, .passed) : .action(Words.SecondFactor.endSession, to: "/account/sessions/\(open.name)/end"))
        })<div class="inset">\(.action(Words.signOutEverywhere, to: "/account/sign-out-everywhere", stop: true))</div>
        """
    }
}

extension AccountPage {
    /// For somebody with an account whose access has ended: kind, without a reason, and with the way to the office (D17).
    func ended(_ closed: [ClosedPage]) -> Page {
        .door(Words.accessEndedTitle, """
            \(each: closed, { $0.html })\(.card(nil, """
                <p>\(Words.accessEnded(name))</p>\(each: offices, { $0.html })\
                <div class="row">\(.action(Words.signOut, to: "/sign-out"))</div>
                """))\
            \(if: hats.contains(where: \.isLive), .sheet(Words.hatsTitle, "\(each: hats.filter(\.isLive), { $0.html($0.switching) })"))
            """)
    }
}

extension Hat {
    func html(_ action: HTML) -> HTML {
        .task(.letters(String(settingName.prefix(1))), Words.hat(capacity, title, settingName), .empty, action)
    }

    /// The button that puts it on.
    var switching: HTML {
        .action(Words.switchTo, to: "/account/hat", "\(.hidden("member", member.description))\(.hidden("setting", setting.description))")
    }
}

extension Office {
    var html: HTML {
        """
        <p><b>\(settingName)</b><br><a href="tel:\(phone.filter { $0.isNumber || $0 == "+" })">\(phone)</a><br>\
        <a href="mailto:\(mailbox)">\(mailbox)</a></p>
        """
    }
}
