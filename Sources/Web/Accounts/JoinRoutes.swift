import Gatepost
import Safeguarding

extension Routes {
    /// Answering an invitation. Whoever holds its token may come, signed in or not.
    static let join: [Route] = [
        .get("/join/:token", .everyone) { visit in
            guard let page = try await load(visit) else { return .page(Joined.unknown, status: 404) }
            return .page(Joined(page: page, token: try visit.parameter("token"), form: Form(["name": page.name]), person: try await person(visit)).html)
        },
        .post("/join/:token", .everyone) { visit in
            guard let page = try await load(visit) else { return .page(Joined.unknown, status: 404) }
            let token = try visit.parameter("token")
            var form = visit.form
            let joining = Joining(
                token, from: visit.remoteAddress, knownBrowser: visit.knownBrowser, agent: visit.agent, in: visit.application)
            do {
                let answer = if form["as"] == "me", let signedIn = visit.signedIn {
                    try await joining.accept(as: signedIn.person)
                } else {
                    try await joining.accept(name: form.text("name", max: 100), username: form["username"] ?? "", password: form["password"] ?? "")
                }
                switch answer {
                case .joined(let begun):
                    return .welcome(begun, to: "/agreements/\(page.agreement.rawValue)", saying: .joined)
                case .notItsPassword: form.refuse("password", Words.notItsPassword)
                case .wait(let seconds): form.refuse("password", Words.tooManyTries(seconds: seconds))
                }
            } catch let refused as Refused {
                form.refuse(refused)
            }
            let again = try await load(visit) ?? page
            return .page(Joined(page: again, token: token, form: form, person: try await person(visit)).html, status: 422)
        },
        .post("/join/:token/again", .everyone) { visit in
            try await AskForAnotherInvitation.perform(try visit.parameter("token"), in: visit.application)
            return .redirect(to: "/sign-in", saying: .askedAgain)
        },
    ]

    private static func load(_ visit: Visit) async throws -> JoinPage? {
        let token = try visit.parameter("token")
        return try await visit.application.read { [now = visit.now] db in try JoinPage.load(token, at: now, from: db) }
    }

    /// The name of whoever is signed in here.
    private static func person(_ visit: Visit) async throws -> String? {
        guard visit.signedIn != nil else { return nil }
        let session = try await visit.session()
        return try await visit.application.read { [now = visit.now] db in try AccountPage.load(for: session, at: now, from: db).name }
    }
}

/// The pages of somebody with an invitation in hand.
struct Joined {
    let page: JoinPage
    let token: String
    let form: Form
    let person: String?

    static let unknown: Page = .door(Words.noSuchInvitationTitle, .card(nil, "<p>\(Words.noSuchInvitation)</p>"))

    var html: Page { page.isOpen ? open : over }

    private var over: Page {
        .door(Words.invitationOverTitle, .card(nil, """
            <p>\(Words.invitationOver(page.settingName))</p>\(.action(Words.askForAnother, to: "/join/\(token)/again", quiet: false))\
            <p class="soft">\(Words.orReach) \(page.phone) · <a href="mailto:\(page.mailbox)">\(page.mailbox)</a></p>
            """))
    }

    private var open: Page {
        .door(Words.joinTitle(page.settingName), """
            \(.card(nil, "<p>\(Words.joinLead(page.capacity, invitedOn: page.invitedOn, until: page.lastDay))</p>"))\
            \(if: person, { name in .card(Words.asYourself, .action(Words.joinAs(name), to: "/join/\(token)", quiet: false, .hidden("as", "me"))) })\
            \(.card(person == nil ? nil : Words.orNewAccount, fields))
            """)
    }

    private var fields: HTML {
        let least = PasswordKind(for: page.capacity).least
        return """
            \(.form(to: "/join/\(token)", form, submit: Words.join, """
                \(form.line("name", Words.yourName, .name, max: 100))\
                \(if: page.maskedEmail, { "<p>\(Words.youSignInWith) <b>\($0)</b>. \(Words.youSignInWithHint)</p>" })\
                \(if: page.maskedEmail == nil, form.line("username", Words.chooseUsername, .username, hint: Words.usernameHint, max: 30))\
                \(form.password("password", Words.choosePassword, isNew: true, hint: Words.passwordHint(least)))
                """))
            \(if: page.maskedEmail == nil && person == nil, "<p class=\"soft\"><a href=\"\(("/sign-in" as LocalPath).with("next", "/join/\(token)"))\">\(Words.haveAccount)</a></p>")
            """
    }
}
