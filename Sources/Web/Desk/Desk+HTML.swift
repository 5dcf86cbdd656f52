import Gatepost
import Safeguarding

extension DeskPage {
    func page(for viewer: Viewer, letters: SentLetters?, concerns: [ConcernAtDesk] = [], backups: BackupStanding? = nil) -> Page {
        Page(
            Words.Desk.today, at: .today,
            main: """
                \(if: backups, { $0.notice(for: viewer) })<p class="soft">\(Words.Desk.deskLead(self, and: concerns.count))</p><p class="soft" data-list-hint hidden>\(Words.Desk.keys)</p><div class="stack" data-list>\
                \(if: !concerns.isEmpty, .sheet(Words.Concerns.title, "\(each: concerns.prefix(10), { $0.row(for: viewer) })"))\(matters.first(for: viewer))\(heldSheet(for: viewer))\(if: stopped.count > 0, stoppedSheet)\(if: pages, { $0.first(for: viewer, isSettingUp: !settingUp.isEmpty) })\(if: !settingUp.isEmpty, settingUpCard)\(if: !lifts.isEmpty, liftsSheet(for: viewer))\(matters.next(for: viewer))\(approveSheet(for: viewer))\
                \(keptOffSheet(for: viewer))\(signSheet)\(registerSheet(for: viewer))\(matters.last(for: viewer))\(ownSheet(for: viewer))\(if: pages, { $0.last(for: viewer) })</div>\
                \(if: isQuiet && concerns.isEmpty, .nothingYet(Words.Desk.quietTitle, Words.Desk.quiet, .link(Words.Desk.seePage, to: "/page", quiet: true)))
                """,
            aside: "\(if: approvers, { self.approversCard($0) })\(if: register?.managing, { $0.card })\(if: !leaving.isEmpty, leavingCard)\(if: policies, { $0.card })\(if: letters, { $0.card(for: viewer) })\(if: backups, { $0.card(for: viewer) })"
        ).with(scripts: "keys.js")
    }

    private var isQuiet: Bool { waiting == 0 && settingUp.isEmpty && own.posts.isEmpty && lifts.isEmpty }

    private var settingUpCard: HTML {
        .card(Words.Desk.settingUpTitle, """
            <p class="soft">\(Words.Desk.settingUpLead)</p><ol class="stack">\(each: settingUp, { step in
                "<li><a href=\"\(step.path)\">\(Words.Desk.settingUp(step))</a><br><small>\(Words.Desk.settingUpHint(step))</small></li>"
            })</ol>
            """)
    }

    private func approveSheet(for viewer: Viewer) -> HTML {
        guard !toApprove.posts.isEmpty else { return .empty }
        return .sheet(Words.Desk.toApproveTitle, """
            \(each: toApprove.posts, { $0.html })\(if: toApprove.more, "<p class=\"inset\"><a href=\"/posts?state=submitted\">\(Words.Desk.moreToApprove)</a></p>")
            """)
    }

    private func heldSheet(for viewer: Viewer) -> HTML {
        guard let held, !held.held.isEmpty else { return .empty }
        return .sheet(Words.heldTitle, """
            \(each: held.held, { $0.html(for: viewer) })\(if: held.next != nil, "<p class=\"inset\"><a href=\"/comments\">\(Words.Desk.moreHeld)</a></p>")
            """)
    }

    private var stoppedSheet: HTML {
        .sheet(Words.Desk.stoppedTitle, """
            \(each: stopped.posts, { $0.html })\(if: stopped.older != nil, "<p class=\"inset\"><a href=\"/today/stopped\">\(Words.Desk.allStopped(stopped.count))</a></p>")
            """)
    }

    private func keptOffSheet(for viewer: Viewer) -> HTML {
        guard let keptOff, keptOff.pictureCount > 0 else { return .empty }
        return .sheet(
            Words.Ours.keptOffTitle,
            """
            <p class="inset">\(Words.Ours.keptOff(keptOff)) <a href="/setting/photo-policy/kept-off">\(Words.Ours.seeKeptOff)</a></p>\
            \(each: keptOff.posts, { $0.row(for: viewer) })
            """)
    }

    private func liftsSheet(for viewer: Viewer) -> HTML {
        .sheet(Words.Desk.liftsTitle, "\(each: lifts, { $0.html(for: viewer) })")
    }

    private var signSheet: HTML {
        toSign.isEmpty ? .empty : .sheet(Words.Desk.toSignTitle, "\(each: toSign, { signRow($0) })")
    }

    private func signRow(_ document: PolicyKind) -> HTML {
        .task(.badge(Icon.policy), document.startingTitle, .text(PolicyKind.opensPosting.contains(document) ? Words.Desk.toSignLead : Words.Desk.toReadLead), .link(Words.Desk.readAndSign, to: "/agreements/\(document.rawValue)"))
    }

    private func ownSheet(for viewer: Viewer) -> HTML {
        guard !own.posts.isEmpty else { return .empty }
        return .sheet(Words.Desk.ownTitle, """
            \(each: own.posts, { $0.html(for: viewer) })\(if: own.more, "<p class=\"inset\"><a href=\"/posts\">\(Words.Desk.moreOwn)</a></p>")
            """)
    }

    private func approversCard(_ approvers: [DeskApprover]) -> HTML {
        .card(Words.Desk.approversTitle, """
            <ul class="stack" role="list">\(each: approvers, { $0.row })</ul>\(if: ready < 2, "<p>\(Words.Desk.pausedWhy)</p>")
            """)
    }

    private var leavingCard: HTML { .card(Words.Desk.leavingTitle, "\(each: leaving, { $0.html })") }
}

extension PolicyAttention {
    /// What the register of policies wants from those who run the setting.
    fileprivate var card: HTML {
        guard !isQuiet else { return .empty }
        return .card(Words.Policies.title, """
            <p class="soft">\(Words.Desk.policies(self))</p>\(each: toSign, { kind in
                "<p><a href=\"\("/policies/\(kind.rawValue)/draft/issue" as LocalPath)\">\(Words.Desk.signPolicy(kind.startingTitle))</a></p>"
            })<p><a href="/policies">\(Words.Desk.seePolicies)</a></p>
            """)
    }
}

extension LeavingSoon {
    fileprivate var html: HTML {
        """
        <p class="soft">\(Words.Desk.leavingSoon(self))</p>\
        <ul role="list">\(each: children, { "<li><a href=\"/children/\($0.child)\">\($0.name)</a></li>" })</ul>
        """
    }
}

extension DeskApprover {
    fileprivate var row: HTML {
        let standing: HTML =
            if !isReady { gaps.isEmpty ? .tag(Words.People.notAvailable) : "\(each: gaps, { "\(.tag(Words.People.gapTag($0), .stopped)) " })" } else if let lapse {
                .tag(Words.Desk.endsSoon(lapse.gap, lapse.day), .waiting)
            } else { .tag(Words.People.ready, .passed) }
        return "<li>\(name)\(if: !title.isEmpty, " <small>\(title)</small>")<br>\(standing)</li>"
    }
}

extension SentLetters {
    /// Letters that went out lately; in the demo they can be read here.
    fileprivate func card(for viewer: Viewer) -> HTML {
        letters.isEmpty ? .empty : .card(Words.Desk.lettersTitle, beside: .link(Words.Letters.title, to: "/letters", quiet: true), "<ul class=\"stack\" role=\"list\">\(each: letters, { $0.row(for: viewer) })</ul>")
    }
}

extension SentLetters.Letter {
    fileprivate func row(for viewer: Viewer) -> HTML {
        """
        <li>\(Words.Desk.letter(kind)) <small>\(to) · \(.time(madeAt, for: viewer))</small>\
        \(if: problem != nil || sentAt == nil, "<br>\(.tag(problem == nil ? Words.Desk.letterWaits : Words.Desk.letterStuck, .waiting))")\
        \(if: text, { "<details><summary>\(Words.Desk.readLetter)</summary><pre class=\"letter\">\($0)</pre></details>" })</li>
        """
    }
}

extension StoppedPosts {
    /// Every post of which a permission keeps a picture off the page.
    var page: Page {
        Page(
            Words.Desk.stoppedTitle, at: .today,
            main: """
                \(if: posts.isEmpty, .nothingYet(Words.Desk.nothingStopped, Words.Desk.stoppedLead(count), .link(Words.Desk.today, to: "/today", quiet: true)))\
                \(if: !posts.isEmpty, "<p class=\"soft\">\(Words.Desk.stoppedLead(count))</p>\(.sheet(nil, "\(each: posts, { $0.html })"))")\
                \(.pager(older: older.map { ("/today/stopped" as LocalPath).with("before", $0.text) }))
                """)
    }
}

extension StoppedPost {
    fileprivate var html: HTML {
        .task(
            .badge(Icon.photograph), title, .text(Words.Desk.stoppedPictures(pictures)),
            .link(Words.Desk.lookAtIt, to: "/posts/\(post)/edit", quiet: true))
    }
}

extension DeskPosts.Waiting {
    fileprivate var html: HTML {
        let mark: HTML =
            if let first = pictures.first {
                "<div class=\"thumb\"><img src=\"\("/pictures/\(first)/small" as LocalPath)\" alt=\"\" loading=\"lazy\"></div>"
            } else { .badge(Icon.page) }
        return .task(mark, title, """
            \(Words.Desk.waitingPost(self))<br>\(.pickets(tones)) \(isUnsure ? Words.Desk.aQuestion : stopped > 0 ? Words.Desk.somebodyStopped : Words.Desk.forSecondPerson)
            """, .link(Words.Desk.look, to: "/posts/\(post)/review"))
    }

    /// Words, people, pictures, permission, and the second person that it waits for.
    private var tones: [Tone] {
        if isUnsure { return [.passed, .passed, .stopped, .plain, .plain] }
        return [.passed, .passed, stopped > 0 ? .stopped : .passed, .waiting, .plain]
    }
}

extension OwnPosts.Own {
    fileprivate func html(for viewer: Viewer) -> HTML {
        .task(.badge(Icon.page), title.isEmpty ? Words.Desk.untitled : title, """
            \(.tag(Words.state(state), state == .returned ? .waiting : .plain)) \(.time(changedAt, for: viewer))\(if: state == .returned, "<br>\(reason)")
            """, .link(Words.Desk.goOnWith, to: "/posts/\(post)/edit", quiet: true))
    }
}

extension WaitingLift {
    fileprivate func html(for viewer: Viewer) -> HTML {
        let (path, title): (LocalPath, String) =
            switch what {
            case .protection(_, let child, let name, let marker): ("/children/\(child)", Words.Desk.liftProtection(marker, name))
            case .suspension(_, let member, let name): ("/people/\(member)", Words.Desk.liftSuspension(name))
            case .option(_, let option): ("/setting", Words.Desk.liftOption(option))
            case .stop(_, let child, let name): (child.map { "/children/\($0)/permissions" } ?? "/permissions", Words.Desk.liftStop(name))
            }
        return .task(
            .badge(Icon.shield), title, "\(isForViewer ? Words.Desk.askedBy(askedBy) : Words.Desk.waitsForAnother(askedBy)) · \(.time(askedAt, for: viewer))",
            .link(Words.Desk.look, to: path, quiet: true))
    }
}

extension SettingUpStep {
    /// The one place that mends it.
    fileprivate var path: LocalPath {
        switch self {
        case .signOwn: "/agreements/codeOfConduct"
        case .room: "/rooms/new"
        case .child: "/children/new"
        case .secondApprover: "/people"
        case .authorisePage: "/pages"
        case .family: "/invitations"
        case .permission: "/permissions"
        case .photoPolicy: "/setting"
        case .firstPost: "/posts/new"
        }
    }
}
