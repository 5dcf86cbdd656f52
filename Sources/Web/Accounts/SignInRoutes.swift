import Gatepost
import Safeguarding

extension Routes {
    /// In and out.
    static let signIn: [Route] = [
        .get("/sign-in", .signedOut) { visit in
            if try await SetUpCode(visit.application).isNeeded() { return .redirect(to: "/set-up") }
            return .page(SignInPage(form: Form(["next": visit.next.description]), isOnDevice: visit.deviceToken != nil).page)
        },
        .post("/sign-in", .signedOut) { visit in
            var form = visit.form
            let attempt = SignIn(
                form["name"] ?? "", password: form["password"] ?? "", from: visit.remoteAddress, knownBrowser: visit.knownBrowser,
                agent: visit.agent)
            switch try await attempt.perform(in: visit.application) {
            case .welcome(let begun): return try await visit.welcome(begun, to: visit.next)
            case .wrong: form.refuse("", Words.wrongSignIn)
            case .wait(let seconds):
                form.refuse("", Words.tooManyTries(seconds: seconds))
                return .page(SignInPage(form: form, isOnDevice: visit.deviceToken != nil).page, status: 429).header("Retry-After", String(seconds))
            }
            return .page(SignInPage(form: form, isOnDevice: visit.deviceToken != nil).page, status: 422)
        },
        .get("/sign-out", .signedIn) { _ in
            .page(.door(Words.signOutTitle, .card(nil, """
                <p>\(Words.signOutLead)</p><div class="row">\(.action(Words.signOut, to: "/sign-out", quiet: false))\
                \(.action(Words.signOutEverywhere, to: "/account/sign-out-everywhere"))</div>
                """)))
        },
        .post("/sign-out", .everyone) { visit in
            if let secret = visit.cookie("session") { try await Sessions(visit.application).end(secret) }
            return .redirect(to: "/sign-in", saying: .signedOut).endingSession(on: visit)
        },
    ]
}

struct SignInPage {
    let form: Form
    /// The browser says that it is one of the setting's devices, on which people may have a PIN.
    let isOnDevice: Bool

    var page: Page {
        .door(Words.signInTitle, .card(nil, """
            \(.form(to: "/sign-in", form, submit: Words.signIn, """
                \(form.hidden("next"))\(form.line("name", Words.signInName, .username, max: 250))\(form.password("password", Words.password))
                """))
            \(if: isOnDevice, "<p><a href=\"/devices/switch\">\(Words.Devices.switchTitle)</a></p>")\
            <p><a href="/sign-in/letter">\(Words.SecondFactor.byLetter)</a></p><p class="soft">\(Words.signInHelp)</p>
            """))
    }
}
