import Gatepost
import Safeguarding

extension Routes {
    /// Answering an invitation. Whoever holds its token may come, signed in or not.
    static let join: [Route] = [
        .get("/join/:token", .everyone) { visit in
            guard let page = try await load(visit) else { return .page(Joined.unknown, status: 404) }
            return .page(Joined(page: page, token: try visit.parameter("token"), form: Form(["name": page.name]), person: try await person(visit, asNew: page.isAnew || visit.query["account"] == "new")).html)
        },
        .post("/join/:token", .everyone) { visit in
            guard let page = try await load(visit) else { return .page(Joined.unknown, status: 404) }
            let token = try visit.parameter("token")
            var form = visit.form
            let joining = Joining(
                token, from: visit.remoteAddress, knownBrowser: visit.knownBrowser, agent: visit.agent, in: visit.application)
            do {
                guard let age = form.declaredAge() else {
                    return .page(Joined(page: page, token: token, form: form, person: try await person(visit, asNew: page.isAnew || form["as"] != "me")).html, status: 422)
                }
                let answer = if form["as"] == "me", visit.signedIn != nil {
                    try await joining.accept(as: try await visit.session(), age: age)
                } else {
                    try await joining.accept(
                        name: form.text("name", max: 100), username: form["username"] ?? "", password: form["password"] ?? "", age: age)
                }
                switch answer {
                case .joined(let begun):
                    return try await visit.welcome(begun, to: "/agreements/\(page.agreement.rawValue)", saying: .joined)
                case .notItsPassword: form.refuse("password", Words.notItsPassword)
                case .wait(let seconds): form.refuse("password", Words.tooManyTries(seconds: seconds))
                }
            } catch let refused as Refused {
                form.refuse(refused)
            }
            let again = try await load(visit) ?? page
            return .page(Joined(page: again, token: token, form: form, person: try await person(visit, asNew: page.isAnew || form["as"] != "me")).html, status: 422)
        },
        .post("/join/:token/again", .everyone) { visit in
            try await AskForAnotherInvitation.perform(try visit.parameter("token"), in: visit.application)
            return .redirect(to: "/sign-in", saying: .askedAgain)
        },
    ]

    private static func load(_ visit: Visit) async throws -> JoinPage? {
        let token = try visit.parameter("token")
        return try await JoinPage.load(token, at: visit.now, in: visit.application)
    }

    /// The name of whoever is signed in here and would join as themselves.
    private static func person(_ visit: Visit, asNew: Bool) async throws -> String? {
        guard visit.signedIn != nil, !asNew else { return nil }
        let session = try await visit.session()
        return try await AccountPage.load(for: session, at: visit.now, in: visit.application).name
    }
}

/// The pages of somebody with an invitation in hand.
struct Joined {
    let page: JoinPage
    let token: String
    let form: Form
    /// Whoever is signed in here and joins as themselves.
    let person: String?

    static var unknown: Page { .door(Words.noSuchInvitationTitle, .card(nil, "<p>\(Words.noSuchInvitation)</p>")) }

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
            \(if: person, { name in
                .card(Words.asYourself, """
                    \(.form(to: "/join/\(token)", form, submit: Words.joinAs(name), "\(.hidden("as", "me"))\(age)"))\
                    <p class="soft"><a href="\(("/join/\(token)" as LocalPath).with("account", "new"))">\(Words.orNewAccount)</a></p>
                    """)
            })\
            \(if: person == nil, .card(nil, fields))
            """)
    }

    private var fields: HTML {
        let least = PasswordKind(for: page.capacity).least
        return """
            \(.form(to: "/join/\(token)", form, submit: Words.join, """
                \(form.line("name", Words.yourName, .name, max: 100))\
                \(if: page.maskedEmail, { "<p>\(Words.signInWith("<b>\($0)</b>")) \(Words.youSignInWithHint)</p>" })\
                \(if: page.givenUsername, { "<p>\(Words.signInWith("<b>\($0)</b>")) \(Words.givenUsernameHint)</p>" })\
                \(if: page.maskedEmail == nil && page.givenUsername == nil, form.line("username", Words.chooseUsername, .username, hint: Words.usernameHint, max: 30))\
                \(form.password("password", Words.choosePassword, isNew: true, hint: Words.passwordHint(least)))\(age)
                """))
            \(if: page.maskedEmail == nil && !page.isAnew, "<p class=\"soft\"><a href=\"\(("/sign-in" as LocalPath).with("next", "/join/\(token)"))\">\(Words.haveAccount)</a></p>")
            """
    }

    /// Members are grown up; a younger parent says when they will be (N38).
    private var age: HTML {
        let isParent = page.capacity == .parent
        return """
            \(form.choice("age", Words.Young.question, [
                Choice("adult", Words.Young.yes), Choice("under", Words.Young.no, hint: isParent ? Words.Young.noHint : nil),
            ]))\
            \(if: isParent, form.line("adult_on", Words.Young.when, .day, hint: Words.Young.whenHint, optional: true))
            """
    }
}

extension Form {
    /// What somebody says of their age; nothing where it cannot be read, with the reason beside its field.
    fileprivate mutating func declaredAge() -> DeclaredAge? {
        switch self["age"] {
        case "adult": return .adult
        case "under":
            let until = day("adult_on", optional: true)
            return isSound ? .under18(until: until) : nil
        default:
            refuse("age", Words.needed)
            return nil
        }
    }
}
