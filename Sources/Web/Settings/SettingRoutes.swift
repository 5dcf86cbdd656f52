import Gatepost
import Safeguarding

extension Routes {
    /// The setting's own details, its rooms, and who runs the page.
    static let settings: [Route] =
        [
            .get("/about", .members) { visit in
                .page(try await visit.load { try AboutPage.load(for: $0, from: $1) }.page)
            },
            .get("/setting", .team) { visit in
                .page(try await visit.load { try SettingPage.load(for: $0, from: $1) }.page(for: visit.viewer, ask: visit.application.identifier()))
            },
            .post("/setting/options", .duties(Duty.managing)) { visit in
                let (name, wanted) = (visit.form["option"] ?? "", visit.form["wanted"] ?? "")
                guard let option = SettingOption(name: name, wanted: wanted), let id = visit.form["id"].flatMap({ Record.ID($0) })
                else { throw NotFound() }
                let notice = try await visit.choose(option, ask: id)
                // What came down is shown at once.
                if case .photoPolicy = option, notice == .saved { return .redirect(to: "/setting/photo-policy/kept-off", saying: notice) }
                return .redirect(to: option.isAboutDevices ? "/setting/devices" : "/setting", saying: notice)
            },
            .get("/setting/photo-policy", .duties(Duty.managing)) { visit in
                guard let policy = visit.query["to"].flatMap(PhotoPolicy.init), policy != (try visit.viewer.photoPolicy) else {
                    return .redirect(to: "/setting")
                }
                let (reach, viewer) = (try await visit.load { try KeptOff.change(to: policy, for: $0, from: $1) }, try visit.viewer)
                let question = PhotoPolicyQuestion(
                    policy: policy, isLooser: policy.isLooser(than: viewer.photoPolicy), reach: reach, viewer: viewer)
                return .page(question.page(ask: visit.application.identifier()))
            },
            .get("/setting/photo-policy/kept-off", .duties(Duty.managing.union([.contentManager]))) { visit in
                let place = visit.query["before"].flatMap(FeedPage.Place.init)
                return .page(try await visit.load { try KeptOff.load(before: place, for: $0, from: $1) }.page(for: visit.viewer))
            },
            .button(
                "/setting/asks/:ask/confirm", .duties(Duty.managing), { ConfirmLoosening(try $0.identifier("ask")) },
                onward: { _ in "/setting" }),
            .button(
                "/setting/asks/:ask/keep", .duties(Duty.managing), { KeepSetting(try $0.identifier("ask")) }, onward: { _ in "/setting" }),
            .get("/rooms", .team) { visit in
                let viewer = try visit.viewer
                return .page(roomsPage(try await visit.load { try RoomEntry.all(for: $0, from: $1) }, for: viewer))
            },
            .button("/rooms/:room/close", .duties(Duty.managing), { CloseRoom(try $0.identifier("room")) }, onward: { _ in "/rooms" }),
            .button(
                "/setting/domains/:domain/withdraw", .duties(Duty.managing), { WithdrawDomain(try $0.identifier("domain")) },
                onward: { _ in "/setting" }),
        ] + [details, domain, newRoom, rename].flatMap(\.routes)

    private static let details = FormPair(
        "/setting/details", .duties(Duty.managing),
        page: { visit, typed in
            let page = try await visit.load { try SettingPage.load(for: $0, from: $1) }
            let form = typed ?? Form(["name": page.name, "mailbox": page.mailbox, "phone": page.phone, "locality": page.locality])
            return Page(Words.Ours.settingDetails, at: .people, main: .card(nil, .form(
                to: "/setting/details", form, submit: Words.People.save, beside: .link(Words.goBack, to: "/setting", quiet: true), """
                \(form.line("name", Words.Ours.settingName, max: 120))\(form.line("mailbox", Words.Ours.settingMailbox, .email, hint: Words.Ours.settingMailboxHint, max: 200))\
                \(form.line("phone", Words.Ours.settingPhone, .phone, optional: true, max: 40))\
                \(form.line("locality", Words.Ours.settingLocality, hint: Words.Ours.settingLocalityHint, max: 120))
                """)))
        },
        action: { visit, form in
            SetSettingDetails(
                try visit.viewer.setting, name: form.text("name", max: 120), mailbox: form.text("mailbox", max: 200),
                phone: form.text("phone", max: 40, optional: true), locality: form.text("locality", max: 120))
        }, onward: { _ in "/setting" })

    private static let domain = FormPair(
        "/setting/domains", .duties(Duty.managing),
        page: { visit, typed in
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
            return Page(Words.Ours.declareDomain, at: .people, main: .card(nil, .form(
                to: "/setting/domains", form, submit: Words.Ours.declareDomain, beside: .link(Words.goBack, to: "/setting", quiet: true), """
                <p class="soft">\(Words.Ours.domainsLead)</p>\(form.hidden("id"))\(form.line("domain", Words.Ours.domainName, hint: Words.Ours.domainHint, max: 200))
                """)))
        },
        action: { _, form in
            let domain = form.text("domain", max: 200)
            return form.identifier("id", of: Record.self).map { DeclareDomain($0, domain) }
        }, onward: { _ in "/setting" })

    private static let newRoom = FormPair(
        "/rooms/new", .duties(Duty.managing),
        page: { visit, typed in roomForm(Words.Ours.addRoom, "/rooms/new", typed ?? Form(["id": "\(visit.application.identifier() as Room.ID)"])) },
        action: { _, form in
            let name = form.text("name", max: 60)
            return form.identifier("id", of: Room.self).map { AddRoom($0, named: name) }
        }, onward: { _ in "/rooms" })

    private static let rename = FormPair(
        "/rooms/:room/rename", .duties(Duty.managing),
        page: { visit, typed in
            let room: Room.ID = try visit.identifier("room")
            guard let entry = try await visit.load({ try RoomEntry.all(for: $0, from: $1) }).first(where: { $0.room == room }) else { throw NotFound() }
            return roomForm(Words.Ours.renameRoom, "/rooms/\(room)/rename", typed ?? Form(["name": entry.name]))
        },
        action: { visit, form in RenameRoom(try visit.identifier("room"), to: form.text("name", max: 60)) }, onward: { _ in "/rooms" })

    private static func roomForm(_ title: String, _ path: LocalPath, _ form: Form) -> Page {
        Page(title, at: .people, main: .card(nil, .form(
            to: path, form, submit: Words.People.save, beside: .link(Words.goBack, to: "/rooms", quiet: true),
            "\(form.hidden("id"))\(form.line("name", Words.Ours.roomName, max: 60))")))
    }

    private static func roomsPage(_ rooms: [RoomEntry], for viewer: Viewer) -> Page {
        let manages = viewer.holds(Duty.managing)
        return Page(Words.Ours.roomsTitle, at: .people, main: """
            \(if: rooms.isEmpty, .nothingYet(Words.Ours.noRoomsTitle, Words.Ours.noRooms))\
            \(if: !rooms.isEmpty, .sheet(nil, "\(each: rooms, { row($0, manages) })"))\
            \(if: manages, "<div class=\"row\">\(.link(Words.Ours.addRoom, to: "/rooms/new"))</div>")
            """)
    }

    private static func row(_ room: RoomEntry, _ manages: Bool) -> HTML {
        .task(.letters(room.name.initials), room.name, .text(Words.count(room.children, "child", "children")), """
            \(.link(Words.People.open, to: "/children?room=\(room.room)", quiet: true))\
            \(if: manages, .link(Words.Ours.rename, to: "/rooms/\(room.room)/rename", quiet: true))\
            \(if: manages && room.children == 0, .action(Words.Ours.closeRoom, to: "/rooms/\(room.room)/close"))
            """)
    }
}

extension Visit {
    /// Makes the setting stricter at once; what would allow more is asked for, and somebody else answers.
    /// - Returns: what to say of it.
    func choose(_ option: SettingOption, ask: Record.ID) async throws -> Notice {
        do { try await perform(TightenSetting(try viewer.setting, option)) } catch let refused as Refused {
            guard refused.refusals == [.secondPersonToLoosen] else { throw refused }
            try await perform(AskToLoosenSetting(ask, option))
            return .secondPersonNeeded
        }
        return .saved
    }
}
