import Gatepost
import Safeguarding

extension InvitationsPage {
    func page(for viewer: Viewer) -> Page {
        let actions: HTML = "<div class=\"row\">\(.link(Words.inviteCarer, to: "/invitations/new"))\(.link(Words.inviteTeam, to: "/invitations/new/team", quiet: true))\(.link(Words.Family.title, to: "/family", quiet: true))</div>"
        let list: HTML = rows.isEmpty
            ? .nothingYet(Words.nobodyInvitedTitle, Words.nobodyInvited)
            : "\(.sheet(nil, "\(each: rows, { $0.html(for: viewer) })"))\(.pager(older: next.map { "/invitations?after=\($0)" }))"
        return Page(Words.invitationsTitle, at: .people, main: "<div class=\"stack\">\(actions)\(list)</div>")
    }
}

extension InvitationsPage.Row {
    func html(for viewer: Viewer) -> HTML {
        .task(
            .letters(name.split(separator: " ").compactMap { $0.first.map(String.init) }.prefix(2).joined()), name,
            "\(what) · \(Words.invitedBy(invitedBy, on: viewer.zone.day(at: invitedAt))) · \(stateTag)\(again)\(handed(viewer))",
            actions)
    }

    private var what: HTML {
        .text(child.map { capacity == .family ? Words.Family.relativeOf($0) : Words.carerOf($0) } ?? duty.map { Words.sentenceCase(Words.duty($0)) } ?? Words.capacity(capacity))
    }

    private var stateTag: HTML {
        switch state {
        case .open: .tag(isPrinted ? Words.onPaperOpen : Words.sentOpen, .waiting)
        case .used: .tag(Words.joined, .passed)
        case .expired: .tag(Words.ranOut, .plain)
        case .revoked: .tag(Words.takenBack, .plain)
        }
    }

    private var again: HTML { askedAgainAt == nil ? .empty : " \(.tag(Words.asksAgain, .told))" }

    private func handed(_ viewer: Viewer) -> HTML {
        guard let handedAt else { return .empty }
        return " · \(.text(Words.handedOver(by: handedBy ?? "", on: viewer.zone.day(at: handedAt))))"
    }

    private var actions: HTML {
        guard state == .open else { return .empty }
        return """
            \(if: isPrinted, .link(Words.print, to: "/invitations/\(id)/paper", quiet: true))\
            \(.action(Words.revokeInvitation, to: "/invitations/\(id)/revoke", stop: true))
            """
    }
}

extension PaperInvitation {
    /// Made to be printed: the rest of the page stays off the paper.
    var page: Page {
        Page(Words.paperTitle(settingName), at: .people, main: """
            <div class="stack">\(.card(nil, """
                <p><b>\(name)</b></p><p>\(Words.paperLead(settingName, capacity))</p>\
                <div class="row">\(HTML.qrCode(address, label: Words.qrLabel))<ol>\(each: Words.paperSteps, { "<li>\($0)</li>" })</ol></div>\
                <p>\(Words.paperAddress)<br><code class="wrap">\(address)</code></p><p>\(Words.paperUntil(lastDay))</p>
                """))
            <div class="no-print stack">\(.card(Words.handOverTitle, handOver))</div></div>
            """)
    }

    private var handOver: HTML {
        if let handedBy { return "<p>\(Words.handedOverBy(handedBy))</p>" }
        return """
            <p>\(Words.handOverLead)</p><div class="row">\(.action(Words.handOver, to: "/invitations/\(id)/hand-over", quiet: false))\
            \(.link(Words.goBack, to: "/invitations", quiet: true))</div>
            """
    }
}
