import Gatepost
import Safeguarding

extension Routes {
    /// Dates that families are invited to (N1).
    static let events: [Route] = [
        .get("/events", .page) { visit in
            let (viewer, secrets) = (try visit.viewer, visit.application.secrets)
            if let reply = elsewhere(viewer) { return reply }
            let (page, token) = try await visit.load { viewer, db in
                (
                    try EventsPage.load(for: viewer, from: db),
                    try CalendarToken.current(of: viewer.member, in: viewer.setting, by: secrets, from: db)
                )
            }
            let address = token.map { "\(visit.application.configuration.publicAddress)/calendar/\($0.text).ics" }
            return .page(page.page(calendar: address, for: viewer))
        },
        .get("/events/new", .duties(Duty.drafting)) { visit in
            .page(try await eventForm(visit, EventForm.fresh(visit.application.identifier()), of: nil))
        },
        .post("/events/new", .duties(Duty.drafting)) { visit in try await write(visit, nil) },
        .get("/events/:event", .page) { visit in
            if let reply = elsewhere(try visit.viewer) { return reply }
            return .page(try await eventPage(visit, nil))
        },
        .get("/events/:event/edit", .duties(Duty.drafting)) { visit in
            let event: Event.ID = try visit.identifier("event")
            let page = try await loaded(event, visit)
            let viewer = try visit.viewer
            let draft = page.changing?.draft ?? page.entry.draft
            return .page(try await eventForm(visit, draft.form(seen: page.latestVersion, viewer), of: event))
        },
        .post("/events/:event/edit", .duties(Duty.drafting)) { visit in try await write(visit, try visit.identifier("event")) },
        .post("/events/:event/approve", .duties(Duty.approving)) { visit in
            let event: Event.ID = try visit.identifier("event")
            guard let version = visit.form["version"].flatMap({ Int($0) }) else { throw NotFound() }
            try await visit.perform(ApproveEvent(event, version: version))
            return .redirect(to: "/events/\(event)", saying: .eventOut)
        },
        .post("/events/:event/return", .duties(Duty.approving)) { visit in
            var form = visit.form
            let event: Event.ID = try visit.identifier("event")
            guard let version = form["version"].flatMap({ Int($0) }) else { throw NotFound() }
            let reason = form.text("reason", max: 300)
            return try await send(ReturnEvent(event, version: version, because: reason), &form, visit, event, saying: .returned)
        },
        .get("/events/:event/cancel", .duties(Duty.drafting.union(Duty.managing))) { visit in
            .page(try await loaded(try visit.identifier("event"), visit).cancelPage(Form()))
        },
        .post("/events/:event/cancel", .duties(Duty.drafting.union(Duty.managing))) { visit in
            var form = visit.form
            let event: Event.ID = try visit.identifier("event")
            let reason = form.text("reason", max: 300, optional: true)
            if form.isSound {
                do {
                    try await visit.perform(CancelEvent(event, because: reason))
                    return .redirect(to: "/events/\(event)", saying: .eventOff)
                } catch let refused as Refused { form.refuse(refused) }
            }
            return .page(try await loaded(event, visit).cancelPage(form), status: 422)
        },
        .post("/events/:event/reply", .families) { visit in
            var form = visit.form
            let event: Event.ID = try visit.identifier("event")
            // A relative's form asks for neither: they answer for themselves.
            let isAlone = try visit.viewer.isRelative
            let isComing = form.choice("coming", of: Coming.self) == .yes
            let people: Int? = !isComing ? 0 : isAlone ? 1 : form.number("people", in: 1...EventDraft.mostPeople)
            let note = isAlone ? "" : form.text("note", max: EventDraft.longestNote, optional: true)
            let reply = EventReply(isComing: isComing, people: people ?? 0, note: note)
            return try await send(ReplyToEvent(event, reply), &form, visit, event, saying: .replyKept)
        },
    ]

    /// A family's own calendar, read by their calendar program.
    static let calendars: [Route] = [
        .post("/calendar", .families) { visit in
            guard let id = visit.form["id"].flatMap({ Record.ID($0) }) else { throw NotFound() }
            try await visit.perform(RenewCalendar(id))
            return .redirect(to: "/events", saying: .calendarMade)
        },
        .get("/calendar/:token", .everyone) { visit in
            let token = try visit.parameter("token")
            let text = try await FamilyCalendar.text(token.hasSuffix(".ics") ? String(token.dropLast(4)) : token, in: visit.application)
            return .bytes(Array(text.utf8), type: "text/calendar; charset=utf-8")
        }.impersonal(),
    ]

    private enum Coming: String { case yes, no }

    /// A family that has not agreed yet, or while the page is closed, is told so on the page itself.
    private static func elsewhere(_ viewer: Viewer) -> Reply? {
        let isOpen = viewer.seesWholePage || !viewer.capacity.isFamily || (viewer.hasAgreed && viewer.pageStanding != .revoked)
        return isOpen ? nil : .redirect(to: "/page")
    }

    private static func loaded(_ event: Event.ID, _ visit: Visit) async throws -> EventPage {
        let random = visit.application.random
        return try await visit.load { try EventPage.load(event, for: $0, random: random, from: $1) }
    }

    private static func eventPage(_ visit: Visit, _ form: Form?) async throws -> Page {
        let viewer = try visit.viewer
        let page = try await loaded(try visit.identifier("event"), visit)
        let rooms = viewer.seesWholePage ? try await visit.load { try EventPage.rooms(for: $0, from: $1) } : []
        return page.page(form, rooms: rooms, for: viewer)
    }

    /// Asks the gate; what it refuses comes back on the event's page.
    private static func send(
        _ action: any Action, _ form: inout Form, _ visit: Visit, _ event: Event.ID, saying notice: Notice
    ) async throws -> Reply {
        if form.isSound {
            do {
                try await visit.perform(action)
                return .redirect(to: "/events/\(event)", saying: notice)
            } catch let refused as Refused { form.refuse(refused) }
        }
        return .page(try await eventPage(visit, form), status: 422)
    }

    private static func eventForm(_ visit: Visit, _ form: Form, of event: Event.ID?) async throws -> Page {
        EventForm(form: form, rooms: try await visit.load { try EventPage.rooms(for: $0, from: $1) }, event: event).page
    }

    private static func write(_ visit: Visit, _ known: Event.ID?) async throws -> Reply {
        var form = visit.form
        let submits = form["keep"] == nil
        guard let draft = EventDraft(&form, try visit.viewer), let event = known ?? form.identifier("id", of: Event.self),
            let seen = form["seen"].flatMap({ Int($0) })
        else { return .page(try await eventForm(visit, form, of: known), status: 422) }
        do { try await visit.perform(WriteEvent(event, draft, seen: seen, submits: submits)) } catch let refused as Refused {
            form.refuse(refused)
            return .page(try await eventForm(visit, form, of: known), status: 422)
        }
        return .redirect(to: "/events/\(event)", saying: submits ? .eventWaits : .draftKept)
    }
}
