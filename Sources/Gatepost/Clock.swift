import Foundation
public import Safeguarding

/// The time, passed in so that tests and the demo choose it.
public struct Clock: Sendable {
    private let read: @Sendable () -> Int
    public init(_ read: @escaping @Sendable () -> Int) { self.read = read }

    /// Microseconds since 1970, UTC.
    public var now: Int { read() }

    public static let system = Clock {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
}

/// Spans of time in microseconds.
public enum Span {
    public static let second = 1_000_000
    public static let minute = 60 * second
    public static let hour = 60 * minute
    public static let day = 24 * hour
}

/// A setting's time zone: days end at midnight there.
public struct Zone: Hashable, Sendable {
    private let zone: TimeZone
    public let name: String

    public static func == (left: Zone, right: Zone) -> Bool { left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// - Returns: London, the default, where the name is not known on this machine.
    public init(_ name: String) {
        let known = TimeZone(identifier: name)
        zone = known ?? TimeZone(identifier: "Europe/London") ?? .gmt
        self.name = known == nil ? "Europe/London" : name
    }

    /// The day on which a moment falls here.
    public func day(at moment: Int) -> Day {
        dayAndMinute(at: moment).day
    }

    /// Minutes since midnight here.
    public func minuteOfDay(at moment: Int) -> Int {
        dayAndMinute(at: moment).minute
    }

    /// Both at once: asking the calendar is what takes time.
    public func dayAndMinute(at moment: Int) -> (day: Day, minute: Int) {
        let local = moment + offset(at: moment)
        let past = (local % Span.day + Span.day) % Span.day
        return (Day(daysSince1970: (local - past) / Span.day), past / Span.minute)
    }

    /// The moment at which a day begins here.
    public func start(of day: Day) -> Int {
        let guess = day.daysSince1970 * Span.day
        let first = guess - offset(at: guess)
        return guess - offset(at: first)
    }

    /// The moment at which clocks here show a time of a day. For a time that they skip in spring it is the hour after.
    /// - Parameter minute: after midnight.
    public func moment(on day: Day, minute: Int) -> Int {
        let guess = day.daysSince1970 * Span.day + minute * Span.minute
        let first = guess - offset(at: guess)
        return guess - offset(at: first)
    }

    /// What to add to UTC, in microseconds.
    public func offset(at moment: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment) / 1_000_000)) * Span.second
    }
}
