import Gatepost
import Safeguarding

/// What one proves oneself with: what is there, what can be added, and why.
struct FactorsHTML {
    let factors: SecondFactors
    /// Nothing where browsers have no passkeys.
    let offer: PasskeyOffer?
    let form: Form
    let viewer: Viewer

    var page: Page {
        Page(Words.SecondFactor.title, at: .account, main: """
            <div class="stack">\(if: factors.isEmpty && viewer.capacity.needsSecondFactor, .notice("<p>\(Words.SecondFactor.why)</p>"))\
            \(if: !factors.isEmpty, .sheet(Words.SecondFactor.yours, "\(each: factors.passkeys, passkey)\(if: factors.timeCodeAddedAt, timeCode)"))\
            \(.card(Words.SecondFactor.generatorTitle, """
                <p>\(Words.SecondFactor.generatorLead)</p>\
                <div class="row">\(.link(Words.SecondFactor.setUpGenerator, to: "/account/second-factor/codes", quiet: factors.hasTimeCode))</div>
                """))\
            \(.card(Words.SecondFactor.passkeyTitle, passkeyCard))\
            \(if: !factors.isEmpty, .card(Words.SecondFactor.recoveryTitle, """
                <p>\(Words.SecondFactor.codesLeft(factors.codesLeft))</p>\
                \(.form(to: "/account/second-factor/recovery", submit: Words.SecondFactor.newCodes, quiet: true))
                """))</div>
            """).with(scripts: "passkey.js")
    }

    private func passkey(_ one: SecondFactors.Passkey) -> HTML {
        .task(.badge(Icon.phone), one.name, "\(Words.SecondFactor.addedAt) \(.time(one.addedAt, for: viewer))", .action(
            Words.SecondFactor.takeAway, to: "/account/second-factor/remove", .hidden("passkey", one.id.description)))
    }

    private func timeCode(_ addedAt: Int) -> HTML {
        .task(.badge(Icon.clock), Words.SecondFactor.generatorTitle, "\(Words.SecondFactor.addedAt) \(.time(addedAt, for: viewer))", .action(
            Words.SecondFactor.takeAway, to: "/account/second-factor/remove"))
    }

    private var passkeyCard: HTML {
        guard let offer else { return "<p>\(Words.SecondFactor.noPasskeysHere)</p>" }
        return """
            <p>\(Words.SecondFactor.passkeyLead)</p><noscript><p>\(Words.SecondFactor.needsScript)</p></noscript>\
            \(.form(to: "/account/second-factor/passkey", form, submit: Words.SecondFactor.addPasskey, quiet: !factors.passkeys.isEmpty, """
                \(form.hidden("id"))\(form.line("name", Words.SecondFactor.passkeyName, hint: Words.SecondFactor.passkeyNameHint, max: 40))\(offer.making)
                """))
            """
    }
}

/// A code generator is set up: a square for its camera, the secret for typing, and a first code to show that it works.
struct GeneratorHTML {
    let new: NewTimeCode
    let sealed: String
    let form: Form
    let viewer: Viewer

    var page: Page {
        Page(Words.SecondFactor.generatorTitle, at: .account, main: .card(nil, """
            <p>\(Words.SecondFactor.scan)</p>\(.qrCode(new.address(for: viewer.name, at: viewer.settingName), label: Words.SecondFactor.square))\
            <p>\(Words.SecondFactor.orType) <code id="secret">\(new.words)</code></p>\
            \(.form(to: "/account/second-factor/codes", form, submit: Words.SecondFactor.finish,
                beside: .link(Words.goBack, to: "/account/second-factor", quiet: true), """
                \(.hidden("sealed", sealed))\(form.line("code", Words.SecondFactor.code, .code, hint: Words.SecondFactor.firstCodeHint, max: 12))
                """))
            """))
    }
}

extension RecoveryCodes {
    /// Shown this once.
    var page: Page {
        Page(Words.SecondFactor.recoveryTitle, at: .account, main: .card(nil, """
            <p>\(Words.SecondFactor.recoveryLead)</p><ul class="codes" role="list">\(each: codes, { "<li><code>\($0)</code></li>" })</ul>\
            <p class="soft">\(Words.SecondFactor.recoveryKeep)</p>\
            <div class="row">\(.link(Words.SecondFactor.haveThem, to: "/account"))</div>
            """))
    }
}
