import Gatepost
import Safeguarding

// Pages on the device itself. What is to be signed stands in the form; the script signs it and sends the form.

/// The browser in front of somebody becomes one of the setting's devices.
struct EnrolDevicePage {
    let form: Form
    let challenge: String
    let isEnrolled: Bool
    /// Browsers keep keys at this address.
    let isPossible: Bool

    var page: Page {
        .door(Words.Devices.enrolTitle, .card(nil, isPossible ? enrolling : "<p>\(Words.Devices.notSecure)</p>")).with(scripts: "device.js")
    }

    private var enrolling: HTML {
        """
        \(if: isEnrolled, .notice("<p>\(Words.Devices.already)</p>"))<p>\(Words.Devices.enrolLead)</p>\
        <noscript><p>\(Words.Devices.needsScript)</p></noscript><div data-not-secure hidden>\(HTML.notice("<p>\(Words.Devices.notSecure)</p>", .waiting))</div>\
        \(.form(to: "/devices/enrol", form, submit: Words.Devices.enrolThis, beside: .link(Words.goBack, to: "/setting/devices", quiet: true), """
            \(form.line("code", Words.Devices.code, .proof, hint: Words.Devices.codeHint, max: 20))\(form.hidden("id"))\
            <div data-signs="enrol" data-challenge="\(challenge)" data-failed="\(Words.Devices.failed)">\(.hidden("challenge", challenge))\
            \(.hidden("device_key", ""))\(.hidden("device_signature", ""))<p role="status"></p></div>
            """))
        """
    }
}

/// A session finds out that it is on one of the setting's devices: the script does it at once, and goes on.
struct ProveDevicePage {
    let device: EnrolledDevice
    let challenge: String
    let next: LocalPath
    /// It did not work the first time.
    let isAgain: Bool

    var page: Page {
        .door(Words.Devices.proveTitle, .card(nil, """
            <p>\(isAgain ? Words.Devices.proveFailed : Words.Devices.proving)</p>\
            <noscript><p>\(Words.Devices.needsScript)</p></noscript><div data-not-secure hidden>\(HTML.notice("<p>\(Words.Devices.notSecure)</p>", .waiting))</div>\
            \(.form(to: "/devices/prove", submit: Words.Devices.tryAgain, quiet: true, """
                \(.hidden("next", next.description))<div data-signs="prove" data-device="\(device.id)" data-challenge="\(challenge)"\
                \(flag: "data-again", isAgain) data-failed="\(Words.Devices.proveFailed)">\(.hidden("challenge", challenge))\
                \(.hidden("device_signature", ""))<p role="status"></p></div>
                """))\
            \(.action(Words.Devices.without, to: "/devices/prove/without", .hidden("next", next.description)))
            """)).with(scripts: "device.js")
    }
}

/// Six digits of one's own, for this device.
struct PINForm {
    let own: OwnPINPage
    let form: Form
    let viewer: Viewer

    var page: Page {
        Page(Words.Devices.pinTitle, at: .account, main: .card(nil, """
            <p>\(Words.Devices.pinLead(own.deviceName))</p>\
            \(if: own.setAt, { "<p>\(Words.Devices.hasPIN) \(HTML.time($0, for: viewer)). \(.action(Words.Devices.endPIN, to: "/devices/pin/end"))</p>" })\
            \(.form(to: "/devices/pin", form, submit: Words.Devices.setPIN, beside: .link(Words.goBack, to: "/account", quiet: true), """
                \(form.pin("pin", Words.Devices.pin, hint: Words.Devices.pinHint))\(form.pin("again", Words.Devices.pinAgain))
                """))<p class="soft">\(Words.Devices.pinHelp)</p>
            """))
    }
}

/// On a shared tablet: who takes over, with their PIN.
struct SwitchPage {
    /// Nothing where the browser is no enrolled device.
    let choices: SwitchPerson.Choices?
    let device: Device.ID?
    let form: Form

    var page: Page {
        let page = Page.door(Words.Devices.switchTitle, .card(nil, "\(content)<p>\(.link(Words.Devices.signInFully, to: "/sign-in", quiet: true))</p>"))
        return page.with(scripts: "device.js")
    }

    private var content: HTML {
        guard let choices, let device else { return "<p>\(Words.Devices.notEnrolled)</p>" }
        guard !choices.people.isEmpty else {
            // Whoever had the last PIN here, and lost it just now, reads why.
            return "\(form.problemList)<p><b>\(Words.Devices.nobodyTitle)</b></p><p>\(Words.Devices.nobody)</p>"
        }
        return """
            <p>\(Words.Devices.switchLead(choices.deviceName))</p><noscript><p>\(Words.Devices.switchNeedsScript)</p></noscript>\
            <div data-not-secure hidden>\(HTML.notice("<p>\(Words.Devices.notSecure)</p>", .waiting))</div>\
            \(.form(to: "/devices/switch", form, submit: Words.Devices.goOn, """
                \(form.choice("member", Words.Devices.person, choices.people.map { Choice($0.member.description, $0.name) }))\
                \(form.pin("pin", Words.Devices.pin))\
                <div data-signs="switch" data-device="\(device)" data-challenge="\(choices.challenge)" data-lasts="240" \
                data-failed="\(Words.Devices.proveFailed)">\(.hidden("challenge", choices.challenge))\(.hidden("device_signature", ""))<p role="status"></p></div>
                """))
            """
    }
}
