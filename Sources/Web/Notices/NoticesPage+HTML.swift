import Gatepost
import Safeguarding

extension NoticesPage {
    /// The form as it stands.
    var form: Form {
        var fields = kinds.map { (name: $0.field, value: (choices.paces[$0] ?? $0.usual).rawValue) }
        if let quiet = choices.quiet {
            fields += [(name: "quiet_begins", value: Words.clock(quiet.begins)), (name: "quiet_ends", value: Words.clock(quiet.ends))]
        }
        return Form(fields: fields)
    }

    func page(_ form: Form, key: String, freshDevice: Record.ID, for viewer: Viewer) -> Page {
        Page(
            Words.Notices.title, at: .account,
            main: """
                \(if: isUnreached, .notice("<p>\(Words.Notices.unreached)</p>", .waiting))\
                \(.card(nil, """
                    <p>\(Words.Notices.lead)</p>\(if: address, { "<p class=\"soft\">\(Words.Notices.goTo) \($0)</p>" })\
                    \(.form(to: "/account/notices", form, submit: Words.save, beside: .link(Words.goBack, to: "/account", quiet: true), """
                        \(each: kinds, { kind in
                            form.choice(kind.field, Words.Notices.kind(kind), kind.paces.map { Choice($0.rawValue, Words.Notices.pace($0)) }, hint: Words.Notices.hint(kind))
                        })\
                        <fieldset class="field"><legend>\(Words.Notices.quiet)</legend><small>\(Words.Notices.quietHint)</small><div class="pair">\
                        \(form.line("quiet_begins", Words.Notices.quietFrom, .time, optional: true))\
                        \(form.line("quiet_ends", Words.Notices.quietUntil, .time, optional: true))</div></fieldset>
                        """))
                    """))\
                \(.sheet(Words.Notices.devicesTitle, messages(key: key, freshDevice, for: viewer)))
                """,
            aside: .card(Words.Notices.alwaysTitle, "<p>\(Words.Notices.always)</p><p class=\"soft\">\(Words.Notices.alwaysWhy)</p><p>\(Words.Notices.nothingInIt) \(.clause("N1"))</p>")
        ).with(scripts: "notices.js")
    }

    private func messages(key: String, _ freshDevice: Record.ID, for viewer: Viewer) -> HTML {
        """
        <div class="inset stack"><p>\(Words.Notices.devicesLead)</p><p class="soft" data-push-missing>\(Words.Notices.noMessages)</p>\
        <div class="stack" data-push data-key="\(key)" data-id="\(freshDevice)" hidden>\(HTML.token)\
        <div class="row"><button class="button" type="button">\(Words.Notices.turnOn)</button></div>\
        <p role="status" data-denied="\(Words.Notices.denied)" data-failed="\(Words.Notices.failed)"></p></div></div>\
        \(each: devices, { device in
            .task(
                .badge(Icon.phone), Words.browser(device.agent), "\(Words.Notices.since) \(.time(device.addedAt, for: viewer))",
                .action(Words.Notices.turnOff, to: "/account/notices/devices/\(device.id)/remove"))
        })
        """
    }
}

extension NoticeKind {
    var field: String { "pace_\(rawValue)" }
}
