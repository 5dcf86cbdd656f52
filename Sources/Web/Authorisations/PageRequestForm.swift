import Gatepost
import Safeguarding

/// The request to have a page, filled in from what is known (N34).
struct PageRequestForm {
    let form: Form
    /// The request that it changes; nothing for a new one.
    let changing: Authorisation.ID?

    /// What stands in a new one.
    static func prefilled(_ id: Authorisation.ID, for network: Network, _ known: NewPageRequest) -> Form {
        let isOurs = network == .gatepost
        var values: [(String, String)] = [
            ("id", id.description), ("network", network.rawValue), ("title", isOurs ? known.settingName : ""),
            ("requester", known.name), ("team", known.settingName), ("service", "Early years"), ("contact", known.name),
            ("position", known.position), ("email", known.mailbox), ("phone", known.phone),
        ]
        if isOurs { values += Words.Pages.startingTexts(known.settingName) }
        for (place, one) in known.team.enumerated() {
            values += zip(PageRequest.Administrator.fields, one.values).map { ("admin_\(place + 1)_\($0)", $1) }
        }
        return Form(fields: values.map { (name: $0.0, value: $0.1) })
    }

    /// What is on record.
    static func of(_ page: AuthorisationPage) -> Form {
        var values: [(String, String)] = [("id", page.id.description), ("network", page.network.rawValue), ("title", page.title)]
        values += PageRequest.Part.allCases.map { ($0.rawValue, page.answers[$0] ?? "") }
        for (place, one) in page.administrators.enumerated() {
            values += zip(PageRequest.Administrator.fields, one.values).map { ("admin_\(place + 1)_\($0)", $1) }
        }
        return Form(fields: values.map { (name: $0.0, value: $0.1) })
    }

    static func read(_ form: inout Form) -> WritePageRequest? {
        let network = form.choice("network", of: Network.self)
        let title = form.text("title", max: 120)
        var answers: [PageRequest.Part: String] = [:]
        for part in PageRequest.Part.allCases { answers[part] = form.text(part.rawValue, max: part.most) }
        let administrators = (1...PageRequest.mostAdministrators).map { place in
            let values = PageRequest.Administrator.fields.map { form.text("admin_\(place)_\($0)", max: 200, optional: true) }
            return PageRequest.Administrator(name: values[0], position: values[1], email: values[2], phone: values[3], lineManager: values[4])
        }
        guard let network, let id = form.identifier("id", of: Authorisation.self) else { return nil }
        return WritePageRequest(id, PageRequest(network, title: title, answers: answers, administrators: administrators))
    }

    var page: Page {
        let path: LocalPath = changing.map { "/pages/\($0)/edit" } ?? "/pages/new"
        return Page(changing == nil ? Words.Pages.askOurs : Words.Pages.change, at: .pages, main: """
            \(if: changing == nil, "<p class=\"soft\">\(Words.Pages.prefilled) \(.clause("N34"))</p>")\
            \(.form(to: path, form, submit: Words.Pages.write, beside: .link(Words.goBack, to: changing.map { "/pages/\($0)" } ?? "/pages", quiet: true), """
                \(form.hidden("id"))\(.card(nil, """
                    \(form.menu("network", Words.Pages.network, Network.allCases.map { Choice($0.rawValue, Words.Pages.network($0)) }))\
                    \(form.line("title", Words.Pages.name, hint: Words.Pages.nameHint, max: 120))
                    """))\
                \(.card(Words.Pages.aboutRequest, fields([.requester, .team, .service])))\
                \(.card(Words.Pages.leadContact, fields([.contact, .position, .email, .phone, .address])))\
                \(.card(Words.Pages.aboutPage, fields([.audience, .purpose, .aims, .objectives, .evaluation])))\
                \(.card(Words.Pages.administrators, "<p class=\"soft\">\(Words.Pages.administratorsLead) \(.clause("N8"))</p>\(each: 1...PageRequest.mostAdministrators, administrator)"))
                """))
            """)
    }

    private func fields(_ parts: [PageRequest.Part]) -> HTML {
        "\(each: parts, { field(for: $0) })"
    }

    private func field(for part: PageRequest.Part) -> HTML {
        let (label, hint) = (Words.Pages.part(part), Words.Pages.hint(part))
        return part.isLong
            ? form.lines(part.rawValue, label, rows: 3, hint: hint, max: part.most) : form.line(part.rawValue, label, hint: hint, max: part.most)
    }

    private func administrator(_ number: Int) -> HTML {
        let isOptional = number == PageRequest.mostAdministrators
        let fields: [HTML] = zip(PageRequest.Administrator.fields, Words.Pages.administratorFields).map { field, label in
            form.line("admin_\(number)_\(field)", label, optional: isOptional, max: 200)
        }
        return "<fieldset class=\"field stack\"><legend>\(Words.Pages.administrator(number))</legend>\(each: fields, { $0 })</fieldset>"
    }
}

extension Words.Pages {
    /// What a request for Gatepost's own page begins with.
    static func startingTexts(_ setting: String) -> [(String, String)] {
        [
            (
                "audience",
                "Families of the children at \(setting), relatives whom they invite, and the team. Nobody else: the page is closed, and each member signs an agreement first."
            ),
            ("purpose", "To show families what their children do here, and to tell them of events, reminders and useful things, in one safe place."),
            ("aims", "Families feel part of their child’s day. News reaches everybody. Nobody needs a public network for it."),
            ("objectives", "Several posts a week from the rooms; events at least two weeks ahead; every post approved by a second person."),
            (
                "evaluation",
                "Once a year, or earlier if something goes wrong: how many families look at the page, what they say, which concerns were raised, and whether each control of the assessment still works."
            ),
        ]
    }
}
