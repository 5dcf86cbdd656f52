import Safeguarding

/// A calendar as calendar programs read it (RFC 5545). Times are in UTC, which every program turns into its own, so summer time is right
/// wherever it is read.
struct ICalendar {
    let name: String
    /// As addresses of the setting's mail have it; it makes identifiers of events the setting's own.
    let host: String
    /// The public address, for links.
    let address: String
    let events: [EventOnRecord]
    /// When it is made; microseconds since 1970, UTC.
    let now: Int

    var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gatepost//Gatepost//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(ICalendar.escaped(name))", "REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H",
        ]
        for event in events { lines += self.lines(of: event) }
        lines.append("END:VCALENDAR")
        return lines.map(ICalendar.folded).joined()
    }

    private func lines(of event: EventOnRecord) -> [String] {
        guard let draft = event.shown?.draft else { return [] }
        let changed = event.toldAt ?? now
        var lines = [
            "BEGIN:VEVENT", "UID:\(event.id)@\(host)", "DTSTAMP:\(ICalendar.moment(changed))", "LAST-MODIFIED:\(ICalendar.moment(changed))",
            "SEQUENCE:\(event.sequence)", "STATUS:\(event.cancelledAt == nil ? "CONFIRMED" : "CANCELLED")",
            "DTSTART:\(ICalendar.moment(draft.startsAt))", "DTEND:\(ICalendar.moment(draft.endsAt))",
            "SUMMARY:\(ICalendar.escaped(draft.title))",
        ]
        if !draft.place.isEmpty { lines.append("LOCATION:\(ICalendar.escaped(draft.place))") }
        let words = [event.cancelledAt == nil ? "" : event.reason, draft.words].filter { !$0.isEmpty }.joined(separator: "\n\n")
        if !words.isEmpty { lines.append("DESCRIPTION:\(ICalendar.escaped(words))") }
        return lines + ["URL:\(address)/events/\(event.id)", "CLASS:PRIVATE", "TRANSP:OPAQUE", "END:VEVENT"]
    }

    /// Signs that mean something are written with a backslash; a line break is one too, and other control characters are left out.
    static func escaped(_ words: String) -> String {
        var text = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": text += "\\" + String(scalar)
            case "\n": text += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// No line is longer than 75 bytes; one that goes on begins with a blank. No character is cut in two.
    static func folded(_ line: String) -> String {
        var (text, room) = ("", 75)
        for scalar in line.unicodeScalars {
            let length = String(scalar).utf8.count
            if length > room {
                text += "\r\n "
                room = 74
            }
            text.unicodeScalars.append(scalar)
            room -= length
        }
        return text + "\r\n"
    }

    /// "20261121T154000Z".
    static func moment(_ moment: Int) -> String {
        let (day, seconds) = (Day(daysSince1970: moment / Span.day), moment / Span.second % 86_400)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return day.description.replacing("-", with: "") + "T\(two(seconds / 3_600))\(two(seconds / 60 % 60))\(two(seconds % 60))Z"
    }
}
