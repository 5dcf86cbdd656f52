import Gatepost
import Safeguarding

extension Routes {
    /// The first run, and each setting that is offered under a provider. When nothing is to be set up, these addresses are gone.
    static let setUp: [Route] = [
        .get("/set-up", .everyone) { visit in
            guard try await SetUpCode(visit.application).isAsked() else { throw NotFound() }
            let id: Setting.ID = visit.application.identifier()
            return .page(SetUpPage(form: Form(["id": id.description, "photo_policy": PhotoPolicy.noChildren.rawValue, "same": "yes"])).page)
        },
        .post("/set-up", .everyone) { visit in
            guard try await SetUpCode(visit.application).isAsked() else { throw NotFound() }
            var form = visit.form
            guard let run = SetUpPage.read(&form, agent: visit.agent), form.isSound else { return .page(SetUpPage(form: form).page, status: 422) }
            var offered: Setting.ID?
            switch try await SetUpCode(visit.application).check(form["code"] ?? "") {
            case .right: break
            case .offered(let setting): offered = setting
            case .wrong:
                form.refuse("code", Words.wrongSetUpCode)
                return .page(SetUpPage(form: form).page, status: 422)
            case .wait(let seconds):
                form.refuse("code", Words.tooManyTries(seconds: seconds))
                return .page(SetUpPage(form: form).page, status: 429)
            }
            do {
                let begun = try await run.perform(in: visit.application, offered: offered)
                return try await visit.welcome(begun, to: "/agreements/codeOfConduct", saying: .settingMade)
            } catch let refused as Refused { form.refuse(refused) } catch is FirstRun.NotTheirPassword {
                form.refuse("password", Words.addressHasAccount)
            }
            return .page(SetUpPage(form: form).page, status: 422)
        },
    ]
}

struct SetUpPage {
    let form: Form

    /// Reads the form; what is wrong is noted in it.
    static func read(_ form: inout Form, agent: String) -> FirstRun? {
        let code = form.text("code", max: 40)
        let kind = form.choice("kind", of: SettingKind.self)
        let policy = form.choice("photo_policy", of: PhotoPolicy.self)
        let rooms = form.text("rooms", max: 2_000).split(whereSeparator: \.isNewline).map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
        let details = CreateSetting.Details(
            name: form.text("setting", max: 100), kind: kind ?? .group, mailbox: form.text("mailbox", max: 200), phone: form.text("phone", max: 30),
            locality: form.text("locality", max: 100), photoPolicy: policy ?? .noChildren, rooms: rooms)
        let (name, email) = (form.text("name", max: 100), form.text("email", max: 200))
        var registered: CreateSetting.Registered?
        if form["same"] == "no" {
            let other = form.text("registered_name", max: 100)
            let address = EmailAddress(form.text("registered_email", max: 200))
            if address == nil, form.problem(at: "registered_email") == nil { form.refuse("registered_email", Words.notAnAddress) }
            registered = address.map { CreateSetting.Registered(name: other, email: $0) }
        }
        guard let id = form.identifier("id", of: Setting.self), !code.isEmpty, form.isSound else { return nil }
        return FirstRun(
            id, details, manager: name, email: email, password: form["password"] ?? "", registered: registered, agent: agent)
    }

    var page: Page {
        .door(Words.setUpTitle, """
            <p class="soft">\(Words.setUpLead)</p>\(.form(to: "/set-up", form, submit: Words.setUpSubmit, """
                \(form.hidden("id"))\(.card(nil, form.line("code", Words.setUpCode, hint: Words.setUpCodeHint, max: 40)))\
                \(.card(Words.yourSetting, setting))\(.card(Words.aboutYou, you))\(.card(Words.registeredPerson, registered))
                """))
            """)
    }

    private var setting: HTML {
        """
        \(form.line("setting", Words.settingName, max: 100))\
        \(form.choice("kind", Words.settingKind, SettingKind.allCases.map { Choice($0.rawValue, Words.kind($0)) }))\
        \(form.line("mailbox", Words.sharedMailbox, .email, hint: Words.sharedMailboxHint, max: 200))\
        \(form.line("phone", Words.officePhone, .phone, max: 30))\
        \(form.line("locality", Words.locality, hint: Words.localityHint, max: 100))\
        \(form.lines("rooms", Words.roomNames, rows: 3, hint: Words.roomNamesHint, max: 2_000))\
        \(form.choice("photo_policy", Words.photoPolicyLabel, PhotoPolicy.allCases.map { Choice($0.rawValue, Words.policy($0).0, hint: Words.policy($0).1) }, hint: Words.photoPolicyHint))
        """
    }

    private var you: HTML {
        """
        \(form.line("name", Words.yourName, .name, max: 100))\(form.line("email", Words.yourEmail, .email, hint: Words.yourEmailHint, max: 200))\
        \(form.password("password", Words.password, isNew: true, hint: Words.teamPasswordHint))
        """
    }

    private var registered: HTML {
        """
        \(form.choice("same", Words.registeredQuestion, [Choice("yes", Words.registeredIsMe), Choice("no", Words.registeredIsOther)], hint: Words.registeredHint))\
        \(form.line("registered_name", Words.registeredName, optional: true, max: 100))\
        \(form.line("registered_email", Words.registeredEmail, .email, optional: true, max: 200))
        """
    }
}
