import Gatepost
import Safeguarding

extension Routes {
    /// Accounts elsewhere: what is on record, looks at settings and content (P1, N9, N11, N13).
    static let networks: [Route] =
        [
            .get("/networks", .duties(Duty.readingAccounts)) { visit in
                .page(try await visit.load { try OutsideAccountsPage.load(for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/networks/:account", .duties(Duty.readingAccounts)) { visit in .page(try await account(visit).page(for: visit.viewer)) },
            .get("/networks/:account/end", .duties(Duty.askingForPages)) { visit in
                let page = try await account(visit)
                return .page(Page(Words.Networks.end, at: .pages, main: .confirm(
                    Words.Networks.endQuestion(page.entry.account.title), "<p>\(Words.Networks.endConsequence)</p>", to: "/networks/\(page.entry.id)/end",
                    yes: Words.Networks.end, back: "/networks/\(page.entry.id)")).withOwnHeading())
            },
            .button("/networks/:account/end", .duties(Duty.askingForPages), { EndAccount(try $0.identifier("account")) }, onward: { _ in "/networks" }),
        ] + [new, edit, review, check].flatMap(\.routes)

    @Sendable private static func account(_ visit: Visit) async throws -> OutsideAccountPage {
        let id: OutsideAccount.ID = try visit.identifier("account")
        return try await visit.load { try OutsideAccountPage.load(id, for: $0, from: $1) }
    }

    @Sendable private static func accountPath(_ visit: Visit) throws -> LocalPath {
        "/networks/\(try visit.identifier("account", of: OutsideAccount.self))"
    }

    private static let new = FormPair(
        "/networks/new", .duties(Duty.askingForPages),
        page: { visit, typed in
            let form = typed ?? Form([
                "entry": "\(visit.application.identifier() as Record.ID)", "id": "\(visit.application.identifier() as OutsideAccount.ID)",
                "closed": "yes", "review_every": "91",
            ])
            return accountForm(Words.Networks.add, "/networks/new", form, back: "/networks", choosesNetwork: true)
        },
        action: { _, form in
            guard let id = form.identifier("id", of: OutsideAccount.self) else { return nil }
            return read(&form, id)
        }, onward: { _ in "/networks" })

    private static let edit = FormPair(
        "/networks/:account/edit", .duties(Duty.askingForPages),
        page: { visit, typed in
            let entry = try await account(visit).entry
            let form = typed ?? Form([
                "entry": "\(visit.application.identifier() as Record.ID)", "network": entry.account.network.rawValue, "title": entry.account.title,
                "address": entry.account.address, "mailbox": entry.account.mailbox, "administrators": entry.account.administrators,
                "closed": entry.account.isClosed ? "yes" : "no", "review_every": String(entry.account.reviewEvery),
            ])
            return accountForm(Words.Networks.change, visit.path.withoutQuery, form, back: "/networks/\(entry.id)", choosesNetwork: false)
        },
        action: { visit, form in read(&form, try visit.identifier("account")) }, onward: accountPath)

    private static func read(_ form: inout Form, _ id: OutsideAccount.ID) -> RecordAccount? {
        let (network, title, address) = (form.choice("network", of: Network.self), form.text("title", max: 120), form.text("address", max: 300))
        let (mailbox, administrators) = (form.text("mailbox", max: 200), form.text("administrators", max: 500))
        guard let network, let entry = form.identifier("entry", of: Record.self), let every = form.number("review_every", in: 1...365) else { return nil }
        return RecordAccount(entry, about: id, OutsideAccount(
            network, title: title, address: address, mailbox: mailbox, administrators: administrators, isClosed: form["closed"] == "yes", reviewEvery: every))
    }

    private static func accountForm(_ title: String, _ path: LocalPath, _ form: Form, back: LocalPath, choosesNetwork: Bool) -> Page {
        let networks = Network.allCases.filter { $0 != .gatepost }.map { Choice($0.rawValue, Words.Pages.network($0)) }
        return Page(title, at: .pages, main: .card(nil, .form(
            to: path, form, submit: Words.Networks.keep, beside: .link(Words.goBack, to: back, quiet: true), """
                \(form.hidden("entry"))\(form.hidden("id"))\(choosesNetwork ? form.menu("network", Words.Networks.network, networks) : form.hidden("network"))\
                \(form.line("title", Words.Networks.name, max: 120))\(form.line("address", Words.Networks.address, hint: Words.Networks.addressHint, max: 300))\
                \(form.line("mailbox", Words.Networks.mailbox, .email, hint: Words.Networks.mailboxHint, max: 200))\
                \(form.lines("administrators", Words.Networks.administrators, rows: 3, hint: Words.Networks.administratorsHint, max: 500))\
                \(form.choice("closed", Words.Networks.closed, [Choice("yes", Words.Networks.isClosed), Choice("no", Words.Networks.isOpen)]))\
                \(form.choice("review_every", Words.Networks.reviewEvery, OutsideAccount.schedules.map { Choice(String($0), Words.Networks.schedule($0)) }))
                """)))
    }

    private static let review = FormPair(
        "/networks/:account/review", .duties(Duty.checkingAccounts),
        page: { visit, typed in
            let page = try await account(visit)
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
            return Page(Words.Networks.review, at: .pages, main: """
                <p class="soft">\(Words.Networks.reviewLead) \(.clause("N11"))</p>\
                \(.form(to: visit.path.withoutQuery, form, submit: Words.Networks.sign, beside: .link(Words.goBack, to: "/networks/\(page.entry.id)", quiet: true), """
                    \(form.hidden("id"))\(each: page.entry.account.network.checklist, { item in
                        .card(nil, """
                            \(form.choice(item.rawValue, Words.Networks.setting(item), SettingFound.allCases.map { Choice($0.rawValue, Words.Networks.found($0)) }, hint: Words.Networks.should(item)))\
                            \(form.line("\(item.rawValue)_note", Words.Networks.note, optional: true, max: 300))
                            """)
                    })\(.card(nil, form.line("typed_name", Words.Networks.typedName, .name, max: 100)))
                    """))
                """)
        },
        action: { visit, form in
            guard let id = form.identifier("id", of: Record.self) else { return nil }
            var review = SettingsReview(found: [:], typedName: form.text("typed_name", max: 100))
            for item in NetworkSetting.allCases where form[item.rawValue] != nil {
                review.found[item] = form.choice(item.rawValue, of: SettingFound.self)
            }
            for item in NetworkSetting.allCases { review.notes[item] = form.text("\(item.rawValue)_note", max: 300, optional: true) }
            return ReviewSettings(id, of: try visit.identifier("account"), review)
        }, onward: accountPath)

    private static let check = FormPair(
        "/networks/:account/check", .duties(Duty.checkingAccounts),
        page: { visit, typed in
            let page = try await account(visit)
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
            return Page(Words.Networks.check, at: .pages, main: .card("\(Words.Pages.network(page.entry.account.network)): \(page.entry.account.title)", """
                <p>\(Words.Networks.goBackWorry)</p>\
                \(.form(to: visit.path.withoutQuery, form, submit: Words.Networks.keep, beside: .link(Words.goBack, to: "/networks/\(page.entry.id)", quiet: true), """
                    \(form.hidden("id"))\(form.choice("found", Words.Networks.checkTitle, [
                        Choice(ContentFound.clear.rawValue, Words.Networks.clear), Choice(ContentFound.followedUp.rawValue, Words.Networks.followedUp),
                    ]))\(form.lines("note", Words.Networks.checkNote, rows: 3, optional: true, max: 1_000))
                    """))
                """))
        },
        action: { visit, form in
            let note = form.text("note", max: 1_000, optional: true)
            guard let id = form.identifier("id", of: Record.self), let found = form.choice("found", of: ContentFound.self) else { return nil }
            return CheckContent(id, of: try visit.identifier("account"), found, note: note)
        }, onward: accountPath)
}
