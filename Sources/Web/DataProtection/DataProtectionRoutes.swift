import Gatepost
import Safeguarding

extension Routes {
    /// Everything about data protection, and what of it lies on other pages.
    static let dataProtection: [Route] =
        [
            .get("/data-protection", .duties(Duty.protecting)) { visit in
                let page = try await visit.load { try DataProtectionPage.load(for: $0, from: $1) }
                return .page(page.page(for: try visit.viewer))
            },
            // Sent by a form and never by a link: that it was looked at is logged before it is seen.
            .post("/data-protection/names/:name", .duties(Duty.protecting)) { visit in
                let action = OpenKeptName(try visit.identifier("name"), with: visit.application.secrets)
                let name = try await visit.application.gate.perform(action, for: visit.asking)
                return .page(DataProtectionPage.opened(name))
            },
            .button(
                "/data-protection/names/:name/forget", .duties(Duty.protecting), { ForgetKeptName(try $0.identifier("name")) },
                onward: { _ in "/data-protection" }),
        ] + subjectRequests + subjectPacks + erasures
}

extension DataProtectionPage {
    func page(for viewer: Viewer) -> Page {
        Page(
            Words.DataProtection.title, at: .more,
            main: """
                <div class="stack"><p class="soft">\(Words.DataProtection.lead) \(.clause("P13"))</p>\
                <div class="row">\(.link(Words.Subjects.note, to: "/data-protection/requests/new"))</div>\
                \(if: open.isEmpty, .nothingYet(Words.Subjects.noneTitle, Words.Subjects.none))\
                \(if: !open.isEmpty, .sheet(Words.Subjects.openTitle, "\(each: open, { $0.html })"))\
                \(if: !closed.isEmpty, .sheet(Words.Subjects.closedTitle, "\(each: closed, { $0.html })"))\
                \(if: !kept.isEmpty, .sheet(Words.Erasing.keptTitle, "<p class=\"inset soft\">\(Words.Erasing.keptLead)</p>\(each: kept, { $0.html(on: viewer.today) })"))</div>
                """,
            aside: """
                \(.informationLinks(for: viewer))\(.card(Words.DataProtection.askedTitle, """
                    <p>\(Words.DataProtection.askedLead)</p>\(.link(Words.Subjects.ownTitle, to: "/account/held", quiet: true))
                    """))
                """)
    }

    static func opened(_ name: String) -> Page {
        Page(
            Words.Erasing.keptName, at: .more,
            main: .card(name, "<p>\(Words.Erasing.openedLead)</p><div class=\"row\">\(.link(Words.goBack, to: "/data-protection", quiet: true))</div>"))
    }
}

extension DataProtectionPage.Row {
    /// One request in a list; the desk shows it too.
    var html: HTML {
        let path: LocalPath = "/data-protection/requests/\(request.id)"
        let detail: HTML =
            if let outcome = request.outcome {
                "\(name) · \(.tag(Words.Subjects.outcome(outcome)))"
            } else {
                "\(name) · \(.tag(Words.Subjects.clock(request.clock, stage), stage.tone))\(if: isForOthers, "<br>\(Words.Subjects.forOthers)")"
            }
        return .task(
            .badge(Icon.policy), Words.Subjects.kind(request.kind), detail, "\(if: !isForOthers, .link(Words.Desk.look, to: path, quiet: !request.isOpen))")
    }
}

extension RequestClock.Stage {
    var tone: Tone {
        switch self {
        case .running: .plain
        case .soon: .waiting
        case .late: .stopped
        }
    }
}

extension KeptName {
    fileprivate func html(on today: Day) -> HTML {
        .task(
            .badge(Icon.shield), isChild ? Words.Erasing.aChild : Words.Erasing.aMember,
            "\(Words.Erasing.why(keeping)) \(Words.Erasing.until) \(.day(until)).",
            """
            \(.action(Words.Erasing.openName, to: "/data-protection/names/\(id)"))\
            \(if: today > until, .action(Words.Erasing.forgetName, to: "/data-protection/names/\(id)/forget", stop: true))
            """)
    }
}
