import Gatepost
import Safeguarding

extension Routes {
    /// The file of a concern, for whoever deals with it. Whoever it is about finds nothing at these addresses.
    static let concernFiles: [Route] =
        [
            .get("/concerns/:concern", .members) { visit in
                .page(try await ConcernPage.open(try visit.identifier("concern"), for: visit.asking, in: visit.application).page)
            },
            .button(
                "/concerns/:concern/acknowledge", .members,
                { AddToConcern(.acknowledged, to: try $0.identifier("concern"), with: $0.application.secrets) }, onward: { try $0.concernPath }),
            .button(
                "/concerns/:concern/release", .members,
                {
                    guard let asked = $0.form["asked"].flatMap({ Int($0) }) else { throw Refused([.changedMeanwhile]) }
                    return ConfirmRelease(try $0.identifier("concern"), asked: asked, with: $0.application.secrets)
                }, onward: { try $0.concernPath }),
            .button(
                "/concerns/:concern/deletion/drop", .members,
                { AskToDeleteConcern(dropping: try $0.identifier("concern"), with: $0.application.secrets) }, onward: { try $0.concernPath }),
            .button(
                "/concerns/:concern/deletion/confirm", .members,
                { DeleteConcern(try $0.identifier("concern"), with: $0.application.secrets) }, onward: { _ in "/concerns" }),
            .get("/concerns/:concern/forms/:number", .members) { visit in
                let page = try await concernPage(visit)
                let number = try visit.number("number")
                guard page.state.forms.indices.contains(number) else { throw NotFound() }
                return .page(page.state.forms[number].printPage(back: try visit.concernPath))
            },
            .get("/concerns/:concern/print", .members) { visit in .page(try await concernPage(visit).printPage) },
            .get("/concerns/blank/:kind", .team) { visit in
                guard let kind = IncidentForm.Kind(rawValue: try visit.parameter("kind")) else { throw NotFound() }
                return .page(IncidentForm.blankPage(kind, settingName: try visit.viewer.settingName))
            },
        ] + step.routes + incident.routes + deletion.routes

    static func concernPage(_ visit: Visit) async throws -> ConcernPage {
        try await ConcernPage.open(try visit.identifier("concern"), for: visit.asking, in: visit.application)
    }

    /// One thing to add, on a page of its own.
    private static let step = FormPair(
        "/concerns/:concern/add/:step", .members, notice: .concernAdded,
        page: { visit, typed in
            guard let step = ConcernStep(rawValue: try visit.parameter("step")) else { throw NotFound() }
            let page = try await concernPage(visit)
            var form = typed ?? Form()
            if typed == nil { form.begin(step, on: page, with: visit) }
            return page.stepPage(step, form)
        },
        action: { visit, form in
            guard let step = ConcernStep(rawValue: try visit.parameter("step")) else { throw NotFound() }
            guard let event = form.event(step) else { return nil }
            return AddToConcern(event, to: try visit.identifier("concern"), with: visit.application.secrets)
        }, onward: { try $0.concernPath })

    private static let deletion = FormPair(
        "/concerns/:concern/deletion", .members, notice: .concernAdded,
        page: { visit, typed in
            let page = try await concernPage(visit)
            return page.deletionPage(typed ?? Form())
        },
        action: { visit, form in
            let why = form.text("why", max: longestConcern)
            return AskToDeleteConcern(
                try visit.identifier("concern"), because: why, pensionReached: form.isTicked("pension"), with: visit.application.secrets)
        }, onward: { try $0.concernPath })

    private static let incident = FormPair(
        "/concerns/:concern/form/:kind", .members, notice: .concernAdded,
        page: { visit, typed in
            guard let kind = IncidentForm.Kind(rawValue: try visit.parameter("kind")) else { throw NotFound() }
            let page = try await concernPage(visit)
            var form = typed ?? Form()
            if typed == nil {
                form.set("child", page.state.raising.child)
                form.set("what", page.state.raising.words)
                form.set("witnesses", page.state.raising.witnesses)
                form.set("signed_by", try visit.viewer.name)
            }
            return IncidentForm.page(kind, form, to: "/concerns/\(page.id)/form/\(kind.rawValue)", back: "/concerns/\(page.id)")
        },
        action: { visit, form in
            guard let kind = IncidentForm.Kind(rawValue: try visit.parameter("kind")) else { throw NotFound() }
            guard let filled = form.incident(kind) else { return nil }
            return AddToConcern(.formFilled(filled), to: try visit.identifier("concern"), with: visit.application.secrets)
        }, onward: { try $0.concernPath })
}

extension Visit {
    fileprivate var concernPath: LocalPath {
        get throws {
            let concern: Concern.ID = try identifier("concern")
            return "/concerns/\(concern)"
        }
    }
}

/// What can be added to a file by a form; its name stands in the address.
enum ConcernStep: String, CaseIterable, Sendable {
    case tell, note, name, helper, task, done, referral, answer, stop, sort, conclude, reopen, handover, receipt, police, agree
    case giveBack = "give-back"
}

extension Form {
    /// What stands in a form when it is first shown.
    fileprivate mutating func begin(_ step: ConcernStep, on page: ConcernPage, with visit: Visit) {
        set("id", visit.newRecord)
        for name in ["task", "referral", "kind"] { if let value = visit.query[name] { set(name, value) } }
        set("on", page.viewer.today.description)
        if step == .sort { set("category", page.state.category.rawValue) }
        if step == .referral, let kind = self["kind"].flatMap(OutsideContact.Kind.init) {
            let known = page.outside.first { $0.kind == kind }?.body ?? ""
            set("body", known.isEmpty ? Words.Concerns.contact(kind) : known)
        }
    }

    /// What the form adds to the file; nothing where it cannot be read.
    fileprivate mutating func event(_ step: ConcernStep) -> ConcernEvent? {
        func optional(_ name: String, _ form: inout Form, _ max: Int = longestConcern) -> String { form.text(name, max: max, optional: true) }
        switch step {
        case .tell: return .toldReporter(words: text("words", max: longestConcern))
        case .note: return .noted(words: text("words", max: longestConcern))
        case .giveBack: return .giveBackAsked(words: text("words", max: longestConcern))
        case .agree: return .givenBack(words: text("words", max: longestConcern))
        case .reopen: return .reopened(why: text("words", max: longestConcern))
        case .name:
            guard let member = identifier("member", of: Member.self), let part = choice("part", of: ConcernPart.self) else { return nil }
            return .named(member: member, part: part)
        case .helper: return identifier("member", of: Member.self).map { .helperAsked(member: $0) }
        case .task:
            let (id, owner, words) = (identifier("id", of: Record.self), identifier("member", of: Member.self), text("words", max: 1_000))
            let due = day("due", optional: true)
            guard let id, let owner else { return nil }
            return .taskSet(task: id, words: words, owner: owner, due: due)
        case .done:
            let words = text("words", max: longestConcern)
            return identifier("task", of: Record.self).map { .taskDone(task: $0, words: words) }
        case .answer:
            let words = text("words", max: longestConcern)
            return identifier("referral", of: Record.self).map { .referralAnswered(referral: $0, words: words) }
        case .referral: return referralEvent()
        case .stop:
            let (reference, reason) = (optional("reference", &self, 100), optional("reason", &self, 1_000))
            guard let kind = choice("kind", of: ConcernClock.Kind.self), let on = day("on") else { return nil }
            return .clockStopped(kind: kind, on: on, reference: reference, reason: reason)
        case .sort:
            let why = text("why", max: 1_000)
            return choice("category", of: ConcernCategory.self).map { .sorted(category: $0, isUrgent: isTicked("urgent"), why: why) }
        case .conclude:
            let (words, lessons, discipline) = (text("words", max: longestConcern), optional("lessons", &self), optional("discipline", &self, 300))
            return choice("result", of: ConcernOutcome.Result.self).map {
                .concluded(ConcernOutcome($0, words: words, lessons: lessons, discipline: discipline, isRemovedFromWork: isTicked("removed")))
            }
        case .handover:
            let (to, how) = (text("to", max: 200), text("how", max: 200))
            return day("on").map { .handedOn(to: to, how: how, on: $0) }
        case .receipt:
            let words = text("words", max: longestConcern)
            return day("on").map { .receiptCame(words: words, on: $0) }
        case .police:
            let (officer, force, reference) = (text("officer", max: 120), text("force", max: 120), text("reference", max: 100))
            return .releaseAsked(PoliceRelease(officer: officer, force: force, reference: reference))
        }
    }

    private mutating func referralEvent() -> ConcernEvent? {
        let (id, body, on) = (identifier("id", of: Record.self), text("body", max: 200), day("on"))
        let (spoken, reference) = (text("spoken_to", max: 200, optional: true), text("reference", max: 100, optional: true))
        let words = text("words", max: longestConcern, optional: true)
        guard let id, let on else { return nil }
        return .referred(
            ConcernReferral(id, kind: self["kind"] ?? "", body: body, spokenTo: spoken, on: on, reference: reference, words: words))
    }
}
