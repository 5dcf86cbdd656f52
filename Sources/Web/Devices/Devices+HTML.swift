import Gatepost
import Safeguarding

extension DevicesPage {
    /// - Parameters:
    ///   - here: the device in front of whoever looks, if it is one.
    ///   - ask: names an asking to allow more.
    func page(on here: Device.ID?, ask: Record.ID, for viewer: Viewer) -> Page {
        Page(Words.Devices.title, at: .people, main: """
            \(each: asks, { $0.html })<p class="soft">\(Words.Devices.lead) \(.clause("P9"))</p>\
            \(if: live.isEmpty, .nothingYet(
                Words.Devices.none, mayManage ? Words.Devices.noneLead : Words.Devices.noneForTeam,
                mayManage ? .link(Words.Devices.enrolOne, to: "/setting/devices/new") : .empty))\
            \(if: !live.isEmpty, .sheet(
                nil, "\(each: live, { row($0, here: here, for: viewer) })<div class=\"inset\"><p class=\"soft\">\(Words.Devices.lostHint)</p></div>"))\
            \(if: !lost.isEmpty, .sheet(Words.Devices.lostTitle, "\(each: lost, { row($0, here: here, for: viewer) })"))
            """, aside: """
            \(if: mayManage, .card(nil, "<div class=\"row\">\(.link(Words.Devices.enrolOne, to: "/setting/devices/new"))</div>"))\
            \(.card(Words.Devices.ruleTitle, ruleCard(ask)))\
            \(.card(Words.Devices.enrolTitle, "<p class=\"soft\">\(Words.Devices.codeHint)</p><div class=\"row\">\(.link(Words.Devices.enrolThis, to: "/devices/enrol", quiet: true))</div>"))
            """)
    }

    private func row(_ one: Entry, here: Device.ID?, for viewer: Viewer) -> HTML {
        let detail: HTML = """
            \(Words.Devices.kind(one.kind)) · \(Words.browser(one.agent)) · \(Words.Devices.enrolled(one.offeredBy, one.enrolledBy)) \(.time(one.enrolledAt, for: viewer))<br>\
            \(if: one.lostAt, { "\(Words.Devices.lostBy(one.lostBy)) \(HTML.time($0, for: viewer)) · " })\
            \(Words.Devices.seen) \(.time(one.seenAt, for: viewer))\(if: one.pins > 0, " · \(Words.Devices.pins(one.pins))")\
            \(if: one.id == here, " \(HTML.tag(Words.Devices.thisOne, .passed))")
            """
        return .task(
            .badge(one.kind.hasCamera ? Icon.phone : Icon.desk), one.name, detail,
            one.lostAt == nil ? .action(Words.Devices.lost, to: "/setting/devices/\(one.id)/lost", stop: true) : .empty)
    }

    private func ruleCard(_ ask: Record.ID) -> HTML {
        let hours: SettingOption = .devicesInHours(!rule.inHoursOnly)
        return """
            <p>\(rule.isNeeded ? Words.Devices.ruleOn : Words.Devices.ruleOff)</p>\
            <p class="soft">\(rule.inHoursOnly ? Words.Devices.hoursOn : Words.Devices.hoursOff)<br>\
            \(rule.networks.isEmpty ? Words.Devices.networksNone : Words.Devices.networksSome)</p>\
            \(if: !rule.networks.isEmpty, "<ul>\(each: rule.networks, { "<li>\($0.line)</li>" })</ul>")\
            \(if: mayManage, """
                <p class="soft">\(Words.Ours.twoToLoosen)</p><div class="row">\
                \(if: rule.isNeeded || !live.isEmpty, SettingOption.devicesNeeded(!rule.isNeeded).button(ask, isLooser: rule.isNeeded, Words.Devices.looserDevices))\
                \(hours.button(ask, isLooser: rule.inHoursOnly, Words.Devices.looserHours))\
                \(.link(Words.Devices.networksTitle, to: "/setting/devices/networks", quiet: true))</div>
                """)
            """
    }
}

/// A manager says what is to be enrolled.
struct OfferDeviceForm {
    let form: Form

    var page: Page {
        Page(Words.Devices.enrolOne, at: .people, main: .card(nil, .form(
            to: "/setting/devices/new", form, submit: Words.Devices.makeCode, beside: .link(Words.goBack, to: "/setting/devices", quiet: true), """
            \(form.hidden("id"))\(form.line("name", Words.Devices.name, hint: Words.Devices.nameHint, max: OfferDevice.longestName))\
            \(form.choice("kind", Words.Devices.kindLabel, DeviceKind.allCases.map { Choice($0.rawValue, Words.Devices.kind($0)) }, hint: Words.Devices.kindHint))
            """)))
    }
}

/// The code, this once: to be typed on the device, or read by its camera.
struct DeviceCodePage {
    let name: String
    let code: String
    let address: String

    var page: Page {
        let path: LocalPath = "/devices/enrol?code=\(code)"
        return Page(Words.Devices.codeTitle(name), at: .people, main: .card(nil, """
            <p>\(Words.Devices.codeLead)</p><p class="codes"><code id="device-code">\(code)</code></p>\
            \(.qrCode(address + path.description, label: Words.Devices.codeSquare))\
            <p class="soft">\(Words.Devices.codeAddress) <code>\(address)/devices/enrol</code></p>\
            <p>\(Words.Devices.codeOnce)</p><p>\(Words.Devices.codeCare)</p>\
            <div class="row">\(.link(Words.Devices.back, to: "/setting/devices"))</div>
            """))
    }
}

/// Which networks the devices count on.
struct DeviceNetworksForm {
    let form: Form
    /// Where whoever looks comes from.
    let address: String

    var page: Page {
        Page(Words.Devices.networksTitle, at: .people, main: .card(nil, .form(
            to: "/setting/devices/networks", form, submit: Words.People.save, beside: .link(Words.goBack, to: "/setting/devices", quiet: true), """
            <p class="soft">\(Words.Devices.networksLead) \(Words.Devices.yourAddress(address))</p><p class="soft">\(Words.Ours.twoToLoosen)</p>\(form.hidden("id"))\
            \(form.lines("networks", Words.Devices.networksField, rows: 4, hint: Words.Devices.networksHint, optional: true, max: 2_000))
            """)))
    }
}
