import Gatepost
import Safeguarding

// Days and moments as people say them.
extension Words {
    /// "21 November 2026".
    static func day(_ day: Day) -> String { said(day) }

    /// "November".
    static func month(_ month: Int) -> String { saidMonth(month) }

    /// "Friday".
    static func weekday(_ weekday: Int) -> String { saidWeekday(weekday) }

    /// "3.40 pm".
    static func timeOfDay(minute: Int) -> String { saidTime(minute: minute) }

    /// "21/11/2026", for spreadsheets.
    static func numbers(_ day: Day) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(day.day))/\(two(day.month))/\(day.year)"
    }

    /// "Sat 21 Nov", on pages of those who work here.
    static func shortDay(_ day: Day) -> String {
        "\(weekday(day.weekday).prefix(3)) \(day.day) \(month(day.month).prefix(3))"
    }

    /// "07:30", as time fields have it.
    static func clock(_ minute: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(minute / 60)):\(two(minute % 60))"
    }

    /// "just now", "12 minutes ago", "Today at 3.40 pm", "Friday at 3.40 pm", "21 November 2026 at 9 am".
    static func moment(_ moment: Int, now: Int, in zone: Zone) -> String {
        let minutes = (now - moment) / Span.minute
        if (0..<1).contains(minutes) { return said("just now") }
        if (1..<60).contains(minutes) { return counted(minutes, "1 minute ago", "\(minutes) minutes ago") }
        let (day, minute) = zone.dayAndMinute(at: moment)
        let time = timeOfDay(minute: minute)
        switch zone.day(at: now).daysSince1970 - day.daysSince1970 {
        case 0: return said("Today at \(time)")
        case 1: return said("Yesterday at \(time)")
        case 2...6: return said("\(weekday(day.weekday)) at \(time)", as: "a day of the week and a time")
        default: return said("\(Words.day(day)) at \(time)", as: "a date and a time")
        }
    }
}

extension HTML {
    /// A moment, as long ago as it is for whoever looks.
    static func time(_ moment: Int, for viewer: Viewer) -> HTML { time(moment, now: viewer.now, in: viewer.zone) }

    /// The same, to the minute.
    static func time(_ moment: Int, to sight: Sight) -> HTML { time(moment, now: sight.minute * Span.minute, in: sight.zone) }

    private static func time(_ moment: Int, now: Int, in zone: Zone) -> HTML {
        "<time datetime=\"\(isoMoment(moment))\">\(Words.moment(moment, now: now, in: zone))</time>"
    }

    static func day(_ day: Day) -> HTML { "<time datetime=\"\(day.description)\">\(Words.day(day))</time>" }

    /// "2026-11-21T15:40:00Z".
    private static func isoMoment(_ moment: Int) -> String {
        let (day, seconds) = (Day(daysSince1970: moment / Span.day), moment / Span.second % 86_400)
        return String(unsafeUninitializedCapacity: 20) { buffer in
            var next = 0
            func power(_ place: Int) -> Int { place == 0 ? 1 : place == 1 ? 10 : place == 2 ? 100 : 1_000 }
            func write(_ number: Int, _ places: Int, _ mark: Unicode.Scalar) {
                for place in 0..<places {
                    buffer[next + places - 1 - place] = UInt8(0x30 + number / power(place) % 10)
                }
                buffer[next + places] = UInt8(ascii: mark)
                next += places + 1
            }
            write(day.year, 4, "-")
            write(day.month, 2, "-")
            write(day.day, 2, "T")
            write(seconds / 3_600, 2, ":")
            write(seconds / 60 % 60, 2, ":")
            write(seconds % 60, 2, "Z")
            return next
        }
    }
}
