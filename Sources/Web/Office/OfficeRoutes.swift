import Gatepost
import Pictures
import Safeguarding

extension Routes {
    /// Questions between families and the whole office. There is no other way here to write to somebody (S10, D13).
    static let questions: [Route] =
        [
            .get("/office", .signedIn) { visit in
                guard let viewer = visit.signedIn?.viewer, viewer.isOffice || viewer.capacity.isFamily else { return .page(try await reach(visit)) }
                let choice = visit.query["show"].flatMap(OfficePage.Choice.init) ?? .open
                let place = visit.query["before"].flatMap(OfficePage.Place.init)
                return .page(try await visit.load { try OfficePage.load(choice, before: place, for: $0, from: $1) }.page(choice, for: viewer))
            },
            .get("/office/new", .families) { visit in .page(try await new(visit, fresh(visit))) },
            .post("/office/new", .families, body: .upload(limit: 48 * 1024 * 1024)) { visit in try await ask(visit) },
            .get("/office/:question", .anyOf([.families, .duties(Duty.office)])) { visit in .page(try await thread(visit, fresh(visit))) },
            .post("/office/:question", .anyOf([.families, .duties(Duty.office)]), body: .upload(limit: 48 * 1024 * 1024)) { visit in try await say(visit) },
            .get("/office/:question/papers/:scan", .duties(Duty.office)) { visit in
                let (kind, bytes) = try await QuestionPaper.open(
                    visit.identifier("scan"), of: visit.identifier("question"), for: visit.viewer, in: visit.application)
                // Somebody else made it: it is for the reader's own program, never shown within our pages.
                return .bytes(bytes, type: kind.mediaType).header("Content-Disposition", "attachment; filename=\"question.\(kind.rawValue)\"")
            },
            step("take") { _ in .take }, step("close") { _ in .close }, step("reopen") { _ in .reopen },
            step("assign") { visit in
                guard let member = visit.form["member"].flatMap({ Member.ID($0) }) else { throw NotFound() }
                return .assign(member)
            },
        ] + hours

    private static func step(_ name: String, _ step: @escaping @Sendable (Visit) throws -> KeepQuestion.Step) -> Route {
        .button(
            "/office/:question/\(name)", .duties(Duty.office), { KeepQuestion(try $0.identifier("question"), try step($0)) },
            onward: { "/office/\(try $0.identifier("question", of: Question.self))" })
    }

    /// Somebody whose membership is over, or whom nobody here has questions with: how to reach the office.
    private static func reach(_ visit: Visit) async throws -> Page {
        guard let person = visit.signedIn?.person else { throw SignInNeeded() }
        let offices = try await Office.all(of: person, in: visit.application)
        return Page(Words.office, at: .ask, main: .card(nil, "<p>\(Words.officeLead)</p>\(each: offices, { $0.html })"))
    }

    private static func fresh(_ visit: Visit) -> Form {
        Form(["id": "\(visit.application.identifier() as Question.ID)", "message": "\(visit.application.identifier() as Record.ID)"])
    }

    private static func new(_ visit: Visit, _ form: Form) async throws -> Page {
        try await visit.load { try OfficePage.load(for: $0, from: $1) }.newPage(form, asRelative: visit.viewer.isRelative)
    }

    private static func ask(_ visit: Visit) async throws -> Reply {
        var form = visit.form
        let title = try visit.viewer.isRelative ? AskOffice.ownAccount : form.text("subject", max: AskOffice.longestSubject)
        let words = form.text("words", max: AskOffice.longest)
        let papers = try await papers(&form, visit)
        guard form.isSound, let id = form.identifier("id", of: Question.self), let message = form.identifier("message", of: Record.self) else {
            return .page(try await new(visit, form), status: 422)
        }
        let isUrgent = form.isTicked("urgent")
        do {
            try await visit.perform(AskOffice(id, message: message, title: title, words: words, isUrgent: isUrgent, papers: papers))
        } catch let refused as Refused {
            form.refuse(refused)
            return .page(try await new(visit, form), status: 422)
        }
        return .redirect(to: "/office/\(id)", saying: isUrgent ? .alertSent : .questionSent)
    }

    private static func thread(_ visit: Visit, _ form: Form) async throws -> Page {
        let question: Question.ID = try visit.identifier("question")
        return try await visit.load { try QuestionThread.load(question, for: $0, from: $1) }.page(form, for: visit.viewer)
    }

    private static func say(_ visit: Visit) async throws -> Reply {
        var form = visit.form
        let question: Question.ID = try visit.identifier("question")
        let words = form.text("words", max: AskOffice.longest)
        let papers = try await papers(&form, visit)
        guard form.isSound, let message = form.identifier("message", of: Record.self) else { return .page(try await thread(visit, form), status: 422) }
        do { try await visit.perform(SayInQuestion(message, in: question, words: words, papers: papers)) } catch let refused as Refused {
            form.refuse(refused)
            return .page(try await thread(visit, form), status: 422)
        }
        return .redirect(to: "/office/\(question)", saying: try visit.viewer.isOffice ? .answerSent : .questionSent)
    }

    /// Seals what came, unless something else has to be put right first: a form that comes back keeps no file.
    static func papers(_ form: inout Form, _ visit: Visit, only kind: ScanKind? = nil) async throws -> [KeptScan] {
        let uploads = form.uploads("papers")
        if uploads.count > AskOffice.mostPapers { form.refuse("papers", Words.Questions.tooMany) }
        var kept: [KeptScan] = []
        for upload in uploads where form.isSound {
            do {
                let scan = try await ScanSafe.keep(upload.bytes, for: try visit.viewer.setting, in: visit.application, only: kind)
                kept.append(scan)
            } catch let problem as ScanSafe.Problem {
                form.refuse("papers", problem == .tooLarge ? Words.Questions.tooLarge : kind == nil ? Words.Questions.wrongKind : Words.Useful.wrongKind)
            } catch StoreError.unreachable {
                form.refuse("papers", Words.scanStoreAway)
            } catch StoreError.full {
                form.refuse("papers", Words.noRoom)
            }
        }
        return kept
    }

    private static let hours: [Route] = [
        .get("/office/hours", .duties(Duty.managing)) { visit in .page(try await hoursPage(visit, nil)) },
        .post("/office/hours", .duties(Duty.managing)) { visit in
            var form = visit.form
            let days = Set(form.all("days").compactMap { Int($0) })
            let (opens, closes) = (minutes("opens", &form), minutes("closes", &form))
            guard let id = form.identifier("id", of: Record.self), let opens, let closes, form.isSound else {
                return .page(try await hoursPage(visit, form), status: 422)
            }
            let hours = OfficeHours(days: days, opens: opens, closes: closes)
            do { try await visit.perform(SetOfficeHours(id, hours)) } catch let refused as Refused {
                guard refused.refusals == [.secondPersonToLoosen] else {
                    form.refuse(refused)
                    return .page(try await hoursPage(visit, form), status: 422)
                }
                // Where our devices work in these hours alone, somebody else says yes to longer ones, on the page of devices.
                try await visit.perform(AskToLoosenSetting(id, .officeHours(hours)))
                return .redirect(to: "/setting/devices", saying: .secondPersonNeeded)
            }
            return .redirect(to: "/office", saying: .saved)
        },
    ]

    private static func hoursPage(_ visit: Visit, _ typed: Form?) async throws -> Page {
        let page = try await visit.load { try OfficePage.load(for: $0, from: $1) }
        return page.hoursForm(typed ?? page.hoursAsTheyAre(visit.application.identifier()))
    }

    private static func minutes(_ name: String, _ form: inout Form) -> Int? {
        let parts = (form[name] ?? "").split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour), (0...59).contains(minute) else {
            form.refuse(name, Words.Questions.notATime)
            return nil
        }
        return hour * 60 + minute
    }
}

extension OfficePage.Place {
    /// "moment-question", as an address carries it.
    init?(_ text: String) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let at = Int(parts[0]), let id = Question.ID(parts[1]) else { return nil }
        self.init(lastAt: at, id: id)
    }
}
