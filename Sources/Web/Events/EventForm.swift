import Gatepost
import Safeguarding

extension EventDraft {
    /// Reads what was typed; what cannot be read is noted in the form.
    init?(_ form: inout Form, _ viewer: Viewer) {
        let title = form.text("title", max: EventDraft.longestTitle)
        let place = form.text("place", max: EventDraft.longestPlace, optional: true)
        let words = form.text("words", max: EventDraft.longestWords, optional: true)
        let (day, rooms) = (form.day("day"), Set(form.identifiers("rooms", of: Room.self)))
        let (begins, ends) = (EventDraft.minute("begins", &form), EventDraft.minute("ends", &form))
        if let begins, let ends, ends <= begins { form.refuse("ends", Words.Events.endsLater) }
        guard form.isSound, let day, let begins, let ends else { return nil }
        self.init(
            title: title, words: words, place: place, startsAt: viewer.zone.moment(on: day, minute: begins),
            endsAt: viewer.zone.moment(on: day, minute: ends), audience: rooms.isEmpty ? .everyone : .rooms(rooms),
            wantsReplies: form.isTicked("wants_replies"))
    }

    private static func minute(_ name: String, _ form: inout Form) -> Int? {
        let minute = PostDraft.minute(form[name] ?? "")
        if minute == nil { form.refuse(name, Words.notUnderstoodTime) }
        return minute
    }

    /// The form as it is first shown.
    func form(seen: Int, _ viewer: Viewer) -> Form {
        let (day, begins) = viewer.zone.dayAndMinute(at: startsAt)
        var fields: [(name: String, value: String)] = [
            (name: "seen", value: String(seen)), (name: "title", value: title), (name: "place", value: place), (name: "words", value: words),
            (name: "day", value: day.description), (name: "begins", value: Words.clock(begins)),
            (name: "ends", value: Words.clock(viewer.zone.minuteOfDay(at: endsAt))),
        ]
        if wantsReplies { fields.append((name: "wants_replies", value: "yes")) }
        fields += audience.rooms.sorted().map { (name: "rooms", value: $0.description) }
        return Form(fields: fields)
    }
}

/// A new event, or a change of one.
struct EventForm {
    let form: Form
    let rooms: [EventPage.RoomChoice]
    /// Nothing for a new one.
    let event: Event.ID?

    static func fresh(_ id: Event.ID) -> Form { Form(["id": id.description, "seen": "0", "wants_replies": "yes"]) }

    var page: Page {
        let path: LocalPath = event.map { "/events/\($0)/edit" } ?? "/events/new"
        let back: LocalPath = event.map { "/events/\($0)" } ?? "/events"
        let fields: HTML = """
            \(form.hidden("id"))\(form.hidden("seen"))\(HTML.noButtonByEnter)\
            \(form.line("title", Words.Events.what, hint: Words.Events.whatHint, max: EventDraft.longestTitle))\
            \(form.line("day", Words.Events.day, .day))\
            <div class="pair">\(form.line("begins", Words.Events.begins, .time))\(form.line("ends", Words.Events.ends, .time))</div>\
            \(form.line("place", Words.Events.place, hint: Words.Events.placeHint, optional: true, max: EventDraft.longestPlace))\
            \(form.lines("words", Words.Events.words, rows: 4, hint: Words.Events.wordsHint, optional: true, max: EventDraft.longestWords))\
            \(if: !rooms.isEmpty, form.choices("rooms", Words.Events.rooms, rooms.map { Choice($0.id.description, $0.name) }, hint: Words.Events.roomsHint))\
            \(form.tick("wants_replies", Words.Events.wantsReplies))
            """
        let beside: HTML = """
            \(.alternative(Words.Events.keep, name: "keep", value: "draft"))\(.link(Words.goBack, to: back, quiet: true))
            """
        return Page(
            event == nil ? Words.Events.formTitle : Words.Events.editTitle, at: .events,
            main: .card(nil, """
                \(if: event != nil, "<p class=\"soft\">\(Words.Events.editLead)</p>")\(.form(to: path, form, submit: Words.Events.submit, beside: beside, fields))
                """))
    }
}
