import Gatepost
import Safeguarding

extension EventsPage {
    /// - Parameter calendar: the address of the viewer's own calendar; nothing where they have none.
    func page(calendar: String?, for viewer: Viewer) -> Page {
        let lead: HTML = mayWrite ? "<div class=\"row\">\(.link(Words.Events.new, to: "/events/new"))</div>" : .empty
        return Page(
            Words.Events.title, at: .events,
            main: """
                <div class="stack">\(lead)\(if: coming.isEmpty, .nothingYet(Words.Events.noneTitle, viewer.seesWholePage ? Words.Events.noneTeam : Words.Events.none))\
                \(if: !coming.isEmpty, .sheet(Words.Events.coming, "\(each: coming, { $0.row(for: viewer) })"))\
                \(if: !past.isEmpty, .sheet(Words.Events.past, "\(each: past, { $0.row(for: viewer) })"))</div>
                """,
            aside: viewer.capacity.isFamily ? calendarCard(calendar) : nil)
    }

    private func calendarCard(_ address: String?) -> HTML {
        .card(Words.Events.calendarTitle, """
            <p>\(Words.Events.calendarLead)</p>\(if: address, { "<p><code class=\"address\">\($0)</code></p>" })<p class="soft">\(Words.Events.calendarSecret)</p>\
            \(.action(address == nil ? Words.Events.makeCalendar : Words.Events.renewCalendar, to: "/calendar", HTML.freshIdentifier))
            """)
    }
}

extension EventsPage.Entry {
    fileprivate func row(for viewer: Viewer) -> HTML {
        .task(
            .badge(Icon.calendar), draft.title,
            """
            \(Words.Events.when(draft, in: viewer.zone))\(if: !draft.place.isEmpty, " · <span\(HTML.asWritten)>\(draft.place)</span>")<br>\
            \(if: viewer.seesWholePage, "\(audience) ")\(standing(for: viewer))
            """, .link(isOpen && viewer.capacity.isFamily && reply == nil ? Words.Events.pleaseSay : Words.Events.look, to: "/events/\(id)", quiet: true), isWritten: true)
    }

    var audience: String { rooms.isEmpty ? Words.Events.forEverybody : Words.list(rooms) }

    func standing(for viewer: Viewer) -> HTML {
        if isCancelled { return .tag(Words.Events.cancelled, .stopped) }
        if viewer.seesWholePage {
            if isOut { return waits ? .tag(Words.Events.changeWaits, .waiting) : .empty }
            return .tag(waits ? Words.Events.waits : Words.Events.draft, waits ? .waiting : .plain)
        }
        guard let reply else { return .empty }
        return reply.isComing ? .tag(Words.Events.youComing, .passed) : .tag(Words.Events.youNot)
    }
}

extension EventDraft {
    /// When, where, and what to know.
    func html(rooms: String, for viewer: Viewer) -> HTML {
        """
        <p><b>\(Words.Events.when(self, in: viewer.zone))</b>\(if: !place.isEmpty, "<br><span\(HTML.asWritten)>\(place)</span>")</p><div class="stack"\(HTML.asWritten)>\(.paragraphs(words))</div>\
        \(if: viewer.seesWholePage, "<p class=\"soft\">\(rooms)</p>")
        """
    }
}
