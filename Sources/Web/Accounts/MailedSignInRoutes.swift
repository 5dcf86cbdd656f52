import Gatepost
import Safeguarding

extension Routes {
    /// Signing in by a letter instead of a password. Opening the letter's link changes nothing; a button does.
    static let mailedSignIn: [Route] = [
        .get("/sign-in/letter", .signedOut) { visit in .page(MailedPage(form: Form(["next": visit.next.description])).asking) },
        .post("/sign-in/letter", .signedOut) { visit in
            var form = visit.form
            switch try await MailedSignIn.ask(form["email"] ?? "", from: visit.remoteAddress, in: visit.application) {
            case .asked(let browser):
                // Whose address it is gets looked up once this is answered, so that the answer takes as long for everybody's.
                visit.application.signInLetters.wake(visit.application)
                return .redirect(to: "/sign-in/letter/code").setting(Cookie("letter", browser, lasting: 900))
            case .notAnAddress: form.refuse("email", Words.notAnAddress)
            case .wait(let seconds):
                form.refuse("email", Words.tooManyTries(seconds: seconds))
                return .page(MailedPage(form: form).asking, status: 429).header("Retry-After", String(seconds))
            }
            return .page(MailedPage(form: form).asking, status: 422)
        },
        .get("/sign-in/letter/code", .signedOut) { visit in
            visit.cookie("letter") == nil ? .redirect(to: "/sign-in/letter") : .page(MailedPage(form: Form()).typing(to: "/sign-in/letter/code"))
        },
        .post("/sign-in/letter/code", .signedOut) { visit in try await open(visit, token: nil, to: "/sign-in/letter/code") },
        .get("/sign-in/letter/:token", .signedOut) { visit in
            let token = try visit.parameter("token")
            guard let needsCode = try await letter(visit, token).needsCode() else { return .page(MailedPage.over, status: 404) }
            let (page, to): (MailedPage, LocalPath) = (MailedPage(form: Form()), "/sign-in/letter/\(token)")
            return .page(needsCode ? page.typing(to: to) : page.opening(to: to))
        },
        .post("/sign-in/letter/:token", .signedOut) { visit in
            let token = try visit.parameter("token")
            return try await open(visit, token: token, to: "/sign-in/letter/\(token)")
        },
    ]

    private static func letter(_ visit: Visit, _ token: String?) -> MailedSignIn {
        MailedSignIn(token: token, browser: visit.cookie("letter"), from: visit.remoteAddress, in: visit.application)
    }

    private static func open(_ visit: Visit, token: String?, to path: LocalPath) async throws -> Reply {
        var form = visit.form
        let typed = form["code"].flatMap { $0.trimmingBlanks.isEmpty ? nil : $0 }
        switch try await letter(visit, token).take(code: typed, knownBrowser: visit.knownBrowser, agent: visit.agent) {
        case .welcome(let begun): return try await visit.welcome(begun, to: "/").setting(.clearing("letter"))
        case .over: return .page(MailedPage.over, status: 404)
        case .needsCode: form.refuse("code", Words.needed)
        case .wrong: form.refuse("code", Words.SecondFactor.wrongCode)
        case .wait(let seconds):
            form.refuse("code", Words.tooManyTries(seconds: seconds))
            return .page(MailedPage(form: form).typing(to: path), status: 429).header("Retry-After", String(seconds))
        }
        return .page(MailedPage(form: form).typing(to: path), status: 422)
    }
}

struct MailedPage {
    let form: Form

    static var over: Page {
        .door(Words.SecondFactor.letterOverTitle, .card(nil, """
            <p>\(Words.SecondFactor.letterOver)</p><div class="row">\(.link(Words.SecondFactor.askForLetter, to: "/sign-in/letter"))</div>
            """))
    }

    var asking: Page {
        .door(Words.SecondFactor.letterTitle, .card(nil, """
            <p>\(Words.SecondFactor.letterLead)</p>\
            \(.form(to: "/sign-in/letter", form, submit: Words.SecondFactor.sendLetter, beside: .link(Words.goBack, to: "/sign-in", quiet: true),
                form.line("email", Words.SecondFactor.emailAddress, .email, max: 200)))
            """))
    }

    /// The answer is the same whether or not an address is known.
    func typing(to path: LocalPath) -> Page {
        .door(Words.SecondFactor.letterSentTitle, .card(nil, """
            <p>\(Words.SecondFactor.letterSent)</p>\
            \(.form(to: path, form, submit: Words.signIn, form.line("code", Words.SecondFactor.letterCode, hint: Words.SecondFactor.letterCodeHint, max: 30)))
            """))
    }

    /// In the browser that asked, one button is enough.
    func opening(to path: LocalPath) -> Page {
        .door(Words.SecondFactor.letterTitle, .card(nil, "<p>\(Words.SecondFactor.letterOpen)</p>\(.form(to: path, form, submit: Words.signIn))"))
    }
}
