import Gatepost
import Safeguarding

extension Routes {
    /// Requests about what is held on somebody: noted, checked, extended, put right, closed.
    static let subjectRequests: [Route] =
        [
            .get("/data-protection/requests/:request", .duties(Duty.protecting)) { visit in .page(try await requestPage(visit)) },
            .button(
                "/data-protection/requests/:request/looked", .duties(Duty.protecting),
                { NoteConcernsLooked(try $0.identifier("request"), with: $0.application.secrets) }, onward: { try $0.requestPath }),
            .post("/data-protection/requests/:request/prepare", .duties(Duty.protecting)) { visit in
                guard let pack = visit.form["id"].flatMap({ SubjectPack.ID($0) }) else { throw NotFound() }
                do {
                    try await visit.application.preparePack(pack, of: try visit.identifier("request"), for: visit.asking)
                } catch let refused as Refused where refused.refusals == [.alreadyTaken("pack")] {
                    // Sent twice, or asked for by a colleague: the page shows the one that is being made.
                    return .redirect(to: try visit.requestPath)
                }
                return .redirect(to: try visit.requestPath, saying: .heldAsked)
            },
        ] + newRequest.routes + identity.routes + extending.routes + closing.routes + correcting.routes + disclosing

    static func requestPage(_ visit: Visit, _ choices: ErasureChoices = ErasureChoices()) async throws -> Page {
        let (id, secrets): (SubjectRequest.ID, Secrets) = (try visit.identifier("request"), visit.application.secrets)
        let page = try await visit.load { try RequestPage.load(id, choices: choices, for: $0, with: secrets, from: $1) }
        return page.page(for: try visit.viewer, new: visit.application.identifier())
    }

    private static let newRequest = FormPair(
        "/data-protection/requests/new", .duties(Duty.protecting),
        page: { visit, typed in
            let (page, today) = (try await visit.load { try NewRequestPage.load(for: $0, from: $1) }, try visit.viewer.today)
            return page.page(
                typed
                    ?? Form([
                        "id": "\(visit.application.identifier() as SubjectRequest.ID)", "received_on": today.description,
                        "kind": SubjectRequest.Kind.access.rawValue,
                    ]))
        },
        action: { visit, form in
            let (kind, how) = (form.choice("kind", of: SubjectRequest.Kind.self), form.choice("form", of: SubjectRequest.Form.self))
            let (received, id) = (form.day("received_on"), form.identifier("id", of: SubjectRequest.self))
            let asker = form.identifier("asker", of: Member.self, optional: true)
            let named = form.text("asked_by", max: 200, optional: true)
            let words = form.text("words", max: SubjectRequest.longestWords, optional: true)
            guard let subject = form.subject("about"), let kind, let how, let received, let id else { return nil }
            return NoteRequest(
                id,
                NoteRequest.Details(
                    kind, about: subject, by: asker, named: named, hasAuthority: form.isTicked("authority"), in: how, on: received, words: words))
        },
        onward: { visit in
            guard let id = visit.form["id"].flatMap({ SubjectRequest.ID($0) }) else { return "/data-protection" }
            return "/data-protection/requests/\(id)"
        })

    private static let identity = step("identity", Words.Subjects.identityTitle, { $0.identityFields }) { visit, form in
        CheckIdentity(try visit.identifier("request"), how: form.text("identity", max: SubjectRequest.longestIdentity))
    }

    private static let extending = step("extend", Words.Subjects.extendTitle, { $0.extendFields }) { visit, form in
        ExtendRequest(try visit.identifier("request"), because: form.text("reason", max: SubjectRequest.longestAnswer))
    }

    private static let closing = step("close", Words.Subjects.closeTitle, { $0.closeFields }) { visit, form in
        let outcome = form.choice("outcome", of: SubjectRequest.Outcome.self)
        let answer = form.text("answer", max: SubjectRequest.longestAnswer, optional: true)
        return try outcome.map { CloseRequest(try visit.identifier("request"), $0, answer: answer) }
    }

    private static let correcting = step("correct", Words.Subjects.correctTitle, { $0.correctFields }) { visit, form in
        let (what, corrected) = (form.text("what", max: NoteCorrection.longest), form.text("corrected", max: NoteCorrection.longest))
        let former = form.text("former", max: NoteCorrection.longest, optional: true)
        return try form.identifier("id", of: Record.self).map {
            NoteCorrection($0, of: try visit.identifier("request"), what: what, former: former, corrected: corrected)
        }
    }

    /// One step of a request, on a page of its own.
    private static func step(
        _ name: StaticString, _ title: String, _ fields: @escaping @Sendable (Form) -> HTML,
        _ action: @escaping @Sendable (Visit, inout Form) throws -> (any Action)?
    ) -> FormPair {
        FormPair(
            "/data-protection/requests/:request/\(name)", .duties(Duty.protecting),
            page: { visit, typed in
                let (id, secrets): (SubjectRequest.ID, Secrets) = (try visit.identifier("request"), visit.application.secrets)
                let page = try await visit.load { try RequestPage.load(id, for: $0, with: secrets, from: $1) }
                let form = typed ?? Form(["id": "\(visit.application.identifier() as Record.ID)"])
                return page.stepPage(title, form, to: visit.path, fields(form))
            },
            action: action, onward: { try $0.requestPath })
    }

    /// What of a concern is given, entry by entry. To whoever may not open the concern it is not there.
    private static let disclosing: [Route] = [
        .get("/data-protection/requests/:request/concerns/:concern", .duties(Duty.protecting)) { visit in
            .page(try await disclosure(visit).page(Form()))
        },
        .post("/data-protection/requests/:request/concerns/:concern", .duties(Duty.protecting)) { visit in
            let page = try await disclosure(visit)
            var (form, given, withheld) = (visit.form, Set<Int>(), [Int: String]())
            for entry in page.entries {
                switch form["give_\(entry.number)"] {
                case "yes": given.insert(entry.number)
                case "no": withheld[entry.number] = form["why_\(entry.number)"] ?? ""
                default: form.refuse("give_\(entry.number)", Words.chooseOne)
                }
            }
            guard form.isSound else { return .page(page.page(form), status: 422) }
            do {
                try await visit.perform(
                    DecideDisclosure(page.concern, for: page.request, given: given, withheld: withheld, with: visit.application.secrets))
            } catch let refused as Refused {
                form.refuse(refused)
                return .page(page.page(form), status: 422)
            }
            return .redirect(to: try visit.requestPath, saying: .saved)
        },
    ]

    private static func disclosure(_ visit: Visit) async throws -> DisclosurePage {
        try await DisclosurePage.open(
            try visit.identifier("concern"), for: try visit.identifier("request"), by: try visit.asking, in: visit.application)
    }

    /// Copies: approved by two, and fetched.
    static let subjectPacks: [Route] = [
        .post("/data-protection/requests/:request/packs/:pack/approve", .duties(Duty.protecting)) { visit in
            guard let seen = visit.form["seen"].flatMap({ [UInt8](hexadecimal: $0) }) else { throw NotFound() }
            try await visit.perform(ApprovePack(try visit.identifier("pack"), seen: seen))
            return .redirect(to: try visit.requestPath, saying: .saved)
        },
        .button(
            "/data-protection/requests/:request/packs/:pack/stop", .duties(Duty.protecting), { StopPack(try $0.identifier("pack")) },
            onward: { try $0.requestPath }),
        .post("/data-protection/packs/:pack/file", .duties(Duty.protecting)) { visit in try await pack(visit) },
        .get("/account/held", .members) { visit in
            let page = try await visit.load { try OwnRequests.load(for: $0, from: $1) }
            return .page(page.page(for: try visit.viewer))
        },
        // Sent by a form and never by a link: what is fetched is logged, and no address alone brings it.
        .post("/account/held/:pack", .members) { visit in try await pack(visit) },
    ]

    private static func pack(_ visit: Visit) async throws -> Reply {
        let application = visit.application
        let contents = try await application.gate.perform(
            FetchPack(try visit.identifier("pack"), with: application.secrets), for: visit.asking)
        return .download("\(Words.Subjects.fileName).zip", type: "application/zip") { send in
            let archive = try ZIPArchive()
            try await contents.each(in: application) { name, madeAt, bytes in
                try await send(archive.add(name, at: madeAt / Span.second, bytes))
            }
            try await send(archive.finish())
        }
    }
}

extension Visit {
    var requestPath: LocalPath {
        get throws {
            let request: SubjectRequest.ID = try identifier("request")
            return "/data-protection/requests/\(request)"
        }
    }
}

extension Form {
    /// Whom a request is about: a child or a member, as the menu names them.
    fileprivate mutating func subject(_ name: String) -> Subject? {
        let typed = self[name] ?? ""
        switch typed.first {
        case "c": if let child = Child.ID(typed.dropFirst()) { return .child(child) }
        case "m": if let member = Member.ID(typed.dropFirst()) { return .adult(member) }
        default: break
        }
        refuse(name, Words.chooseOne)
        return nil
    }
}
