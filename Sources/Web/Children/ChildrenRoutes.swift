import Gatepost
import Safeguarding

extension Routes {
    /// Children by room, a child's page, and what protects them. Families reach their own child's page, and no other.
    static let children: [Route] =
        [
            .get("/children", .team) { visit in
                let room = visit.query["room"].flatMap { Room.ID($0) }
                let place = visit.query["after"].flatMap { Child.ID($0) }
                return .page(try await visit.load { try ChildrenPage.load(in: room, after: place, for: $0, from: $1) }.page)
            },
            .get("/my-child", .parents) { visit in
                let children = try await visit.load { try OwnChildPage.all(for: $0, from: $1) }
                if children.count == 1, let only = children.first { return .redirect(to: "/children/\(only.child)") }
                return .page(OwnChildPage.list(children))
            },
            .get("/children/:child", .anyOf([.team, .parents])) { visit in
                let child: Child.ID = try visit.identifier("child")
                if try visit.viewer.capacity.isFamily {
                    return .page(try await visit.load { try OwnChildPage.load(child, for: $0, from: $1) }.page)
                }
                return .page(try await visit.load { try ChildPage.load(child, for: $0, from: $1) }.page(for: visit.viewer))
            },
            .get("/children/:child/last-day/confirm", .duties(Duty.managing)) { visit in
                let child: Child.ID = try visit.identifier("child")
                guard let day = visit.query["last_day"].flatMap(Day.init) else { throw NotFound() }
                let page = try await visit.load { try ChildPage.load(child, for: $0, from: $1) }
                return .page(page.lastDayConfirmation(day, try await visit.load { try Leaving.load(of: child, on: day, for: $0, from: $1) }))
            },
            .button("/children/:child/last-day/confirm", .duties(Duty.managing), { visit in
                guard let day = visit.form["last_day"].flatMap(Day.init) else { throw NotFound() }
                return SetLastDay(of: try visit.identifier("child"), day)
            }, onward: child),
            .button("/children/:child/last-day/none", .duties(Duty.managing), { SetLastDay(of: try $0.identifier("child"), nil) }, onward: child),
            .button("/children/:child/protections/:protection/ask", .duties(Duty.protecting), { AskToLiftProtection(try $0.identifier("protection")) }, onward: child),
            .button("/children/:child/protections/:protection/confirm", .duties(Duty.protecting), { ConfirmLift(try $0.identifier("protection")) }, onward: child),
            .button("/children/:child/protections/:protection/keep", .duties(Duty.protecting), { KeepProtection(try $0.identifier("protection")) }, onward: child),
            .get("/children/:child/last-day", .duties(Duty.managing)) { visit in
                .page(try await lastDay(visit, nil))
            },
            .post("/children/:child/last-day", .duties(Duty.managing)) { visit in
                var form = visit.form
                guard let day = form.day("last_day") else { return .page(try await lastDay(visit, form), status: 422) }
                let asking = try visit.asking
                let refusals = try await visit.application.gate.preview(SetLastDay(of: try visit.identifier("child"), day), for: asking)
                guard refusals.isEmpty else {
                    form.refuse(Refused(refusals))
                    return .page(try await lastDay(visit, form), status: 422)
                }
                return .redirect(to: try child(visit).adding("last-day").adding("confirm").with("last_day", day.description))
            },
        ] + [newChild, editChild, moveChild, newCarer, authority, endCarer, protection].flatMap(\.routes)

    @Sendable private static func child(_ visit: Visit) throws -> LocalPath { "/children/\(try visit.identifier("child", of: Child.self))" }

    private static func lastDay(_ visit: Visit, _ typed: Form?) async throws -> Page {
        let id: Child.ID = try visit.identifier("child")
        let page = try await visit.load { try ChildPage.load(id, for: $0, from: $1) }
        let form = typed ?? Form(["last_day": page.lastDay?.description ?? ""])
        return Page(Words.Children.lastDayTitle(page.name), at: .people, main: .card(nil, """
            \(.form(
                to: "/children/\(id)/last-day", form, submit: Words.Children.goOn, beside: .link(Words.goBack, to: "/children/\(id)", quiet: true),
                form.line("last_day", Words.People.lastDay, .day, hint: Words.Children.childLastDayHint)))\
            \(if: page.lastDay != nil, .action(Words.Children.staysAfterAll, to: "/children/\(id)/last-day/none"))
            """))
    }

    /// A form about one child, with that child's page at hand.
    private static func about(
        _ pattern: String, for duties: Set<Duty> = Duty.managing, _ title: @escaping @Sendable (ChildPage) -> String, submit: String,
        _ fields: @escaping @Sendable (Visit, ChildPage, Form?) async throws -> (Form, HTML),
        _ action: @escaping @Sendable (Visit, inout Form) throws -> (any Action)?
    ) -> FormPair {
        FormPair(
            "/children/:child/\(pattern)", .duties(duties),
            page: { visit, form in
                let id: Child.ID = try visit.identifier("child")
                let page = try await visit.load { try ChildPage.load(id, for: $0, from: $1) }
                if page.isOwn { throw Refused([.ownChild]) }
                let (form, fields) = try await fields(visit, page, form)
                return Page(title(page), at: .people, main: .card(nil, .form(
                    to: visit.path.withoutQuery, form, submit: submit, beside: .link(Words.goBack, to: "/children/\(id)", quiet: true), fields)))
            }, action: action, onward: child)
    }

    private static let newChild = FormPair(
        "/children/new", .duties(Duty.managing),
        page: { visit, typed in
            let today = try visit.viewer.today
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Child.ID)", "first_day": today.description])
            let rooms = try await visit.load { try RoomEntry.all(for: $0, from: $1) }
            guard !rooms.isEmpty else {
                return Page(Words.Children.addChild, at: .people, main: .nothingYet(Words.Ours.noRoomsTitle, Words.Ours.noRooms, .link(Words.Ours.addRoom, to: "/rooms/new")))
            }
            return Page(Words.Children.addChild, at: .people, main: .card(nil, .form(
                to: "/children/new", form, submit: Words.Children.addChild, beside: .link(Words.goBack, to: "/children", quiet: true), """
                \(form.hidden("id"))\(form.childFields)\(form.menu("room", Words.Children.roomLabel, rooms.map { Choice($0.room.description, $0.name) }))\
                \(form.line("first_day", Words.People.firstDay, .day))
                """)))
        },
        action: { _, form in
            let details = form.childDetails
            let (room, first) = (form.identifier("room", of: Room.self), form.day("first_day"))
            guard let id = form.identifier("id", of: Child.self), let room, let first else { return nil }
            return AddChild(id, details, in: room, from: first)
        },
        onward: { visit in visit.form["id"].flatMap { Child.ID($0) }.map { "/children/\($0)" } ?? "/children" })

    private static let editChild = about(
        "edit", { Words.Children.changeTitle($0.name) }, submit: Words.People.save,
        { _, page, typed in
            let details = page.details
            let form = typed ?? Form([
                "first_name": details.firstName, "family_name": details.familyName, "known_as": details.knownAs,
                "born_on": details.bornOn?.description ?? "", "home_authority": details.homeAuthority,
                details.isLookedAfter ? "looked_after" : "": "yes", "other_settings": details.otherSettings,
            ])
            return (form, form.childFields)
        },
        { visit, form in ChangeChild(try visit.identifier("child"), to: form.childDetails) })

    private static let moveChild = about(
        "room", { Words.Children.moveTitle($0.name) }, submit: Words.Children.move,
        { visit, page, typed in
            let form = typed ?? Form(["room": page.room.description])
            let rooms = try await visit.load { try RoomEntry.all(for: $0, from: $1) }
            return (form, form.menu("room", Words.Children.roomLabel, rooms.map { Choice($0.room.description, $0.name) }, hint: Words.Children.moveHint))
        },
        { visit, form in
            guard let room = form.identifier("room", of: Room.self) else { return nil }
            return MoveChild(try visit.identifier("child"), to: room)
        })

    private static let newCarer = about(
        "carers/new", { Words.Children.newCarerTitle($0.name) }, submit: Words.People.putOnRecord,
        { visit, _, typed in
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)", "authority": "none"])
            let families = try await visit.load { try Colleagues.families(named: "", for: $0, from: $1) }
            return (form, """
                <p class="soft">\(Words.Children.newCarerLead) <a href="/invitations">\(Words.People.inviteSomebody)</a></p>\(form.hidden("id"))\
                \(form.menu("carer", Words.Children.carer, families.map { Choice($0.member.description, $0.name) }))\
                \(form.line("relationship", Words.Children.relationship, hint: Words.Children.relationshipHint, max: 60))\(form.authorityFields)
                """)
        },
        { visit, form in
            let relationship = form.text("relationship", max: 60)
            let (carer, claim) = (form.identifier("carer", of: Member.self), form.claim)
            guard let id = form.identifier("id", of: Record.self), let carer, let claim else { return nil }
            return RecordCarer(
                id, of: try visit.identifier("child"), carer, as: relationship, claim, from: try visit.viewer.today)
        })

    private static let authority = about(
        "carers/:member/authority", for: Duty.protecting, { Words.Children.authorityTitle($0.name) }, submit: Words.People.putOnRecord,
        { visit, page, typed in
            let member: Member.ID = try visit.identifier("member")
            guard let carer = page.carers?.first(where: { $0.member == member }) else { throw NotFound() }
            let form = typed ?? Form([
                "authority": carer.claim.authority.rawValue, "evidence": carer.claim.evidence, "seen_on": carer.claim.seenOn?.description ?? "",
                "until": carer.claim.until?.description ?? "",
            ])
            return (form, "<p><b>\(carer.name)</b>, \(carer.relationship)</p><p class=\"soft\">\(Words.Children.authorityLead)</p>\(form.authorityFields)")
        },
        { visit, form in
            guard let claim = form.claim else { return nil }
            return ChangeCarerAuthority(of: try visit.identifier("member"), for: try visit.identifier("child"), to: claim)
        })

    private static let endCarer = about(
        "carers/:member/end", for: Duty.protecting, { Words.Children.endCarerTitle($0.name) }, submit: Words.People.save,
        { visit, page, typed in
            let member: Member.ID = try visit.identifier("member")
            guard let carer = page.carers?.first(where: { $0.member == member }) else { throw NotFound() }
            let today = try visit.viewer.today
            let form = typed ?? Form(["last_day": today.description])
            return (form, "<p><b>\(carer.name)</b>, \(carer.relationship)</p>\(form.line("last_day", Words.People.lastDay, .day, hint: Words.Children.endCarerHint))")
        },
        { visit, form in
            guard let day = form.day("last_day") else { return nil }
            return EndCarer(try visit.identifier("member"), of: try visit.identifier("child"), after: day)
        })

    private static let protection = about(
        "protections/new", for: Duty.protecting, { Words.Children.protectTitle($0.name) }, submit: Words.Children.protect,
        { visit, page, typed in
            let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
            let carers = (page.carers ?? []).map { Choice($0.member.description, $0.name, hint: $0.relationship) }
            return (form, """
                <p class="soft">\(Words.Children.protectLead)</p>\(form.hidden("id"))\
                \(form.choice("marker", Words.Children.markerLabel, Marker.allCases.map { Choice($0.rawValue, Words.Children.markerTitle($0), hint: Words.Children.markerHint($0)) }))\
                \(if: !carers.isEmpty, form.menu("about", Words.Children.markerAbout, carers, hint: Words.Children.markerAboutHint, optional: true))\
                \(form.lines("note", Words.Children.note, rows: 3, hint: Words.Children.noteHint, optional: true, max: 500))
                """)
        },
        { visit, form in
            let about = form.identifier("about", of: Member.self, optional: true)
            let note = form.text("note", max: 500, optional: true)
            guard let id = form.identifier("id", of: Record.self), let marker = form.choice("marker", of: Marker.self) else { return nil }
            return PlaceProtection(id, of: try visit.identifier("child"), marker, about: about, note: note)
        })
}
