/// What a setting hands over to show how it has kept to its clauses in a period: registers, the board and the log, under a signed index.
public enum EvidencePack {
    public typealias ID = Identifier<EvidencePack>

    /// How many days it waits to be fetched.
    public static let days = 30
    /// The longest period, in days: three years and a bit.
    public static let longest = 1_100

    public enum State: String, CaseIterable, Sendable {
        case making, ready, ended
    }
}

/// A period that is over or ends today, and is not endless.
public func evidencePeriod(from first: Day, to last: Day, today: Day) -> [Refusal] {
    var refusals: [Refusal] = []
    if last > today { refusals.append(.dayOutOfRange("last_day")) }
    if first > last || last.daysSince1970 - first.daysSince1970 > EvidencePack.longest { refusals.append(.dayOutOfRange("first_day")) }
    return refusals
}
