/// How long a review of the settings sheet holds (N11).
public enum ReviewInterval: Int, CaseIterable, Sendable {
    case threeMonths = 3
    case sixMonths = 6
    case year = 12

    /// The day on which the next one is due.
    public func due(after day: Day) -> Day {
        let months = day.month - 1 + rawValue
        let (year, month) = (day.year + months / 12, months % 12 + 1)
        // The last of a month where the day does not exist.
        return (0...3).lazy.compactMap { Day(year: year, month: month, day: day.day - $0) }.first ?? day.adding(days: rawValue * 30)
    }
}

/// What was reviewed is what stands now: whoever signs has seen these values, and none that changed meanwhile (N11).
public func sheetAsSeen(_ seen: [UInt8], now: [UInt8]) -> Refusal? { seen == now ? nil : .sheetChanged }
