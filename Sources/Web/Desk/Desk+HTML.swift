import Gatepost
import Safeguarding

extension DeskPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.today, at: .today,
            main: """
                <p class="soft">\(Words.deskLead(self))</p>\(if: !settingUp.isEmpty, settingUpCard)\(approveSheet(for: viewer))\(heldSheet(for: viewer))\
                \(if: !stopped.isEmpty, stoppedSheet(for: viewer))\(if: !lifts.isEmpty, liftsSheet(for: viewer))\(signSheet)\(ownSheet(for: viewer))\
                \(if: isQuiet, .nothingYet(Words.quietTitle, Words.quiet, .link(Words.seePage, to: "/page", quiet: true)))
                """,
            aside: "\(if: approvers, { self.approversCard($0) })\(if: !leaving.isEmpty, leavingCard)")
    }

    private var isQuiet: Bool { waiting == 0 && settingUp.isEmpty && own.posts.isEmpty && lifts.isEmpty }

    private var settingUpCard: HTML {
        .card(Words.settingUpTitle, """
            <p class="soft">\(Words.settingUpLead)</p><ol class="stack">\(each: settingUp, { step in
                "<li><a href=\"\(step.path)\">\(Words.settingUp(step))</a><br><small>\(Words.settingUpHint(step))</small></li>"
            })</ol>
            """)
    }

    private func approveSheet(for viewer: Viewer) -> HTML {
        guard !toApprove.posts.isEmpty else { return .empty }
        return .sheet(Words.toApproveTitle, """
            \(each: toApprove.posts, { $0.html })\(if: toApprove.more, "<p class=\"inset\"><a href=\"/posts?state=submitted\">\(Words.moreToApprove)</a></p>")
            """)
    }

    private func heldSheet(for viewer: Viewer) -> HTML {
        guard let held, !held.held.isEmpty else { return .empty }
        return .sheet(Words.heldTitle, """
            \(each: held.held, { $0.html(for: viewer) })\(if: held.next != nil, "<p class=\"inset\"><a href=\"/comments\">\(Words.moreHeld)</a></p>")
            """)
    }

    private func stoppedSheet(for viewer: Viewer) -> HTML {
        .sheet(Words.stoppedTitle, "\(each: stopped, { $0.html })")
    }

    private func liftsSheet(for viewer: Viewer) -> HTML {
        .sheet(Words.liftsTitle, "\(each: lifts, { $0.html(for: viewer) })")
    }

    private var signSheet: HTML {
        toSign.isEmpty ? .empty : .sheet(Words.toSignTitle, "\(each: toSign, { signRow($0) })")
    }

    private func signRow(_ document: DocumentKind) -> HTML {
        .task(.badge(Icon.policy), Words.document(document), .text(Words.toSignLead), .link(Words.readAndSign, to: "/agreements/\(document.rawValue)"))
    }

    private func ownSheet(for viewer: Viewer) -> HTML {
        guard !own.posts.isEmpty else { return .empty }
        return .sheet(Words.ownTitle, """
            \(each: own.posts, { $0.html(for: viewer) })\(if: own.more, "<p class=\"inset\"><a href=\"/posts\">\(Words.moreOwn)</a></p>")
            """)
    }

    private func approversCard(_ approvers: [DeskApprover]) -> HTML {
        .card(Words.approversTitle, "\(.facts(approvers.map(\.row)))\(if: ready < 2, "<p>\(Words.pausedWhy)</p>")")
    }

    private var leavingCard: HTML { .card(Words.leavingTitle, "\(each: leaving, { $0.html })") }
}

extension LeavingSoon {
    fileprivate var html: HTML {
        """
        <p class="soft">\(Words.leavingSoon(self))</p>\
        <ul class="plain">\(each: children, { "<li><a href=\"/children/\($0.child)\">\($0.name)</a></li>" })</ul>
        """
    }
}

extension DeskApprover {
    fileprivate var row: (String, HTML) {
        let standing: HTML =
            if isReady { .tag(Words.ready, .passed) } else if gaps.isEmpty { .tag(Words.notAvailable) } else {
                "\(each: gaps, { "\(.tag(Words.gapTag($0), .stopped)) " })"
            }
        return (title.isEmpty ? name : "\(name), \(title)", standing)
    }
}

extension StoppedPost {
    fileprivate var html: HTML {
        .task(
            .badge(Icon.photograph), title, .text(Words.stoppedPictures(pictures.count)),
            .link(Words.lookAtIt, to: "/posts/\(post)/edit", quiet: true))
    }
}

extension DeskPosts.Waiting {
    fileprivate var html: HTML {
        let mark: HTML =
            if let first = pictures.first {
                "<div class=\"thumb\"><img src=\"\("/pictures/\(first)/small" as LocalPath)\" alt=\"\" loading=\"lazy\"></div>"
            } else { .badge(Icon.page) }
        return .task(mark, title, """
            \(Words.waitingPost(self))<br>\(.pickets(tones)) \(isUnsure ? Words.aQuestion : stopped > 0 ? Words.somebodyStopped : Words.forSecondPerson)
            """, .link(Words.look, to: "/posts/\(post)/review"))
    }

    /// Words, people, pictures, permission, and the second person that it waits for.
    private var tones: [Tone] {
        if isUnsure { return [.passed, .passed, .stopped, .plain, .plain] }
        return [.passed, .passed, stopped > 0 ? .stopped : .passed, .waiting, .plain]
    }
}

extension OwnPosts.Own {
    fileprivate func html(for viewer: Viewer) -> HTML {
        .task(.badge(Icon.page), title.isEmpty ? Words.untitled : title, """
            \(.tag(Words.state(state), state == .returned ? .waiting : .plain)) \(.time(changedAt, for: viewer))\(if: state == .returned, "<br>\(reason)")
            """, .link(Words.goOnWith, to: "/posts/\(post)/edit", quiet: true))
    }
}

extension WaitingLift {
    fileprivate func html(for viewer: Viewer) -> HTML {
        let (path, title): (LocalPath, String) =
            switch what {
            case .protection(_, let child, let name, let marker): ("/children/\(child)", Words.liftProtection(marker, name))
            case .suspension(_, let member, let name): ("/people/\(member)", Words.liftSuspension(name))
            case .option(_, let option): ("/setting", Words.liftOption(option))
            case .stop(_, let child, let name): (child.map { "/children/\($0)/permissions" } ?? "/permissions", Words.liftStop(name))
            }
        return .task(
            .badge(Icon.shield), title, "\(isForViewer ? Words.askedBy(askedBy) : Words.waitsForAnother(askedBy)) · \(.time(askedAt, for: viewer))",
            .link(Words.look, to: path, quiet: true))
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
        case .family: "/invitations"
        case .permission: "/permissions"
        case .photoPolicy: "/setting"
        case .firstPost: "/posts/new"
        }
    }
}
