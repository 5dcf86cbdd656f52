import Gatepost
import Safeguarding

extension Routes {
    /// How long records are kept: the schedule, what goes and when, holds, decisions, and the texts that say so (P13).
    static let retention: [Route] =
        [
            Route.assurance("/data-protection/retention") { visit in
                .page(try await visit.load { try RetentionPage.load(for: $0, from: $1) }.page(for: visit.viewer))
            },
            Route.assurance("/data-protection/retention/coming") { visit in
                let place = visit.query["after"].flatMap(ComingDeletions.Place.init)
                let secrets = visit.application.secrets
                let (coming, page) = try await visit.load {
                    (try ComingDeletions.load(after: place, for: $0, with: secrets, from: $1), try RetentionPage.load(for: $0, from: $1))
                }
                return .page(coming.page(deletions: page.deletions, isLater: place != nil, for: try visit.viewer))
            },
            .get("/data-protection/notices", .team) { visit in
                let installation = visit.application.installation
                return .page(try await visit.load { try FilledPolicies.load(on: installation, for: $0, from: $1) }.page)
            },
            .button(
                "/data-protection/retention/changes/:change/agree", .duties(Duty.managing),
                { DecideRetentionChange(try $0.identifier("change"), agrees: true) }, onward: schedule),
            .button(
                "/data-protection/retention/changes/:change/keep", .duties(Duty.managing),
                { DecideRetentionChange(try $0.identifier("change"), agrees: false) }, onward: schedule),
            .button(
                "/data-protection/retention/holds/:hold/lift", .duties(Duty.protecting),
                { ReviewHold(try $0.identifier("hold"), .lift) }, onward: schedule),
            .button(
                "/data-protection/retention/holds/:hold/agree", .duties(Duty.protecting), { LiftHold(try $0.identifier("hold")) }, onward: schedule),
            .button(
                "/data-protection/retention/decisions/:decision/agree", .duties(Duty.protecting),
                { AnswerDeletion(try $0.identifier("decision"), agrees: true) }, onward: schedule),
            .button(
                "/data-protection/retention/decisions/:decision/keep", .duties(Duty.protecting),
                { AnswerDeletion(try $0.identifier("decision"), agrees: false) }, onward: schedule),
        ] + [change, hold, review, decide].flatMap(\.routes)

    @Sendable private static func schedule(_ visit: Visit) throws -> LocalPath { "/data-protection/retention" }

    private static let change = FormPair(
        "/data-protection/retention/kinds/:kind", .duties(Duty.managing), notice: .secondPersonNeeded,
        page: { visit, typed in
            let kind = try visit.keptKind
            let page = try await visit.load { try RetentionPage.load(for: $0, from: $1) }
            guard let rule = kind.rule, let months = page.schedule.months(kind) else { throw NotFound() }
            let form = typed ?? Form(["id": visit.newRecord, "months": String(months)])
            return Page(Words.Keeping.change, at: .assurance, main: """
                \(.card(kind.title, """
                    <p>\(page.schedule.words(kind)). \(kind.end.words)</p><p class="soft">\(Words.Keeping.startingValue): \(periodWords(months: rule.months)). \(rule.source.words)</p>\
                    \(.form(
                        to: "/data-protection/retention/kinds/\(kind.rawValue)", form, submit: Words.Keeping.askFor,
                        beside: .link(Words.goBack, to: "/data-protection/retention", quiet: true), """
                        \(form.hidden("id"))\(form.line("months", Words.Keeping.months, .number, hint: Words.notANumber(rule.bounds)))\
                        \(form.lines("why", Words.Keeping.why, rows: 3, hint: Words.Keeping.whyHint, max: 500))<p class="soft">\(Words.Keeping.twoPeople)</p>
                        """))
                    """))
                """)
        },
        action: { visit, form in
            let kind = try visit.keptKind
            guard let rule = kind.rule else { throw NotFound() }
            let (months, why) = (form.number("months", in: rule.bounds), form.text("why", max: 500))
            guard let id = form.identifier("id", of: Record.self), let months else { return nil }
            return AskToChangeRetention(id, kind, months: months, because: why)
        }, onward: schedule)

    private static let hold = FormPair(
        "/data-protection/retention/holds/new", .duties(Duty.protecting), notice: .holdPlaced,
        page: { visit, typed in
            let choices = try await visit.load { try HoldChoices.load(for: $0, from: $1) }
            let later = try visit.viewer.today.adding(months: 6)
            return choices.page(typed ?? Form(["id": visit.newRecord, "review_on": later.description]))
        },
        action: { visit, form in
            let (reason, day) = (form.text("reason", max: 500), form.day("review_on"))
            let covers = form.heldThing()
            guard let id = form.identifier("id", of: Record.self), let covers else { return nil }
            return PlaceHold(id, on: covers, because: reason, reviewOn: day)
        }, onward: schedule)

    private static let review = FormPair(
        "/data-protection/retention/holds/:hold/review", .duties(Duty.protecting),
        page: { visit, typed in
            let id: Record.ID = try visit.identifier("hold")
            let page = try await visit.load { try RetentionPage.load(for: $0, from: $1) }
            guard let hold = page.holds.first(where: { $0.id == id }) else { throw NotFound() }
            let later = try visit.viewer.today.adding(months: 6)
            let form = typed ?? Form(["review_on": later.description])
            return Page(Words.Keeping.covered(hold), at: .assurance, main: .card(nil, """
                \(.paragraphs(hold.reason))\(.form(
                    to: "/data-protection/retention/holds/\(id)/review", form, submit: Words.Keeping.keepHold,
                    beside: .link(Words.goBack, to: "/data-protection/retention", quiet: true),
                    form.line("review_on", Words.Keeping.reviewOn, .day, hint: Words.Keeping.reviewHint)))\
                \(if: hold.liftAskedBy == nil, .action(Words.Keeping.lift, to: "/data-protection/retention/holds/\(id)/lift"))
                """))
        },
        action: { visit, form in
            let day = form.day("review_on")
            return ReviewHold(try visit.identifier("hold"), .keep(until: day))
        }, onward: schedule)

    private static let decide = FormPair(
        "/data-protection/retention/records/:kind/:item", .duties(Duty.protecting),
        page: { visit, typed in
            let (kind, item) = (try visit.keptKind, try visit.identifier("item", of: Record.self))
            let page = try await visit.load { try RetentionPage.load(for: $0, from: $1) }
            guard let record = page.waiting.first(where: { $0.kind == kind && $0.item == item }) else { throw NotFound() }
            return record.page(typed ?? Form(["id": visit.newRecord]))
        },
        action: { visit, form in
            let (kind, item) = (try visit.keptKind, try visit.identifier("item", of: Record.self))
            let why = form.text("why", max: 1_000)
            guard let id = form.identifier("id", of: Record.self) else { return nil }
            switch form["wanted"] {
            case "keep":
                let day = form.day("keep_until")
                return DecideRecord(id, kind, item, .keep(until: day), because: why)
            case "delete": return DecideRecord(id, kind, item, .delete, because: why)
            default:
                form.refuse("wanted", Words.chooseOne)
                return nil
            }
        }, onward: schedule)
}

extension Visit {
    fileprivate var keptKind: KeptKind {
        get throws {
            guard let kind = KeptKind(rawValue: try parameter("kind")) else { throw NotFound() }
            return kind
        }
    }
}

extension Form {
    /// What a hold is to cover: one of three, with the menu that belongs to it.
    fileprivate mutating func heldThing() -> RetentionHold.Covers? {
        switch self["covers"] {
        case "kind": return choice("kind", of: KeptKind.self).map { .kind($0) }
        case "child": return identifier("child", of: Child.self).map { .child($0) }
        case "member": return identifier("member", of: Member.self).map { .member($0) }
        default:
            refuse("covers", Words.chooseOne)
            return nil
        }
    }
}
