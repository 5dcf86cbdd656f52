/// How long a review of the settings sheet holds (N11).
public enum ReviewInterval: Int, CaseIterable, Sendable {
    case threeMonths = 3
    case sixMonths = 6
    case year = 12

    /// The day on which the next one is due.
    public func due(after day: Day) -> Day { day.adding(months: rawValue) }
}

/// What was reviewed is what stands now: whoever signs has seen these values, and none that changed meanwhile (N11).
public func sheetAsSeen(_ seen: [UInt8], now: [UInt8]) -> Refusal? { seen == now ? nil : .sheetChanged }
