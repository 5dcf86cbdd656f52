/// Which backups are kept: the newest of each of the last days, weeks and months that have one, and whatever those are built on.
public struct KeepingRule: Hashable, Sendable {
    public var days = 7
    public var weeks = 4
    public var months = 12

    public init() {}

    /// One backup, as the rule sees it.
    public struct Kept: Hashable, Sendable {
        public let id: String
        public let day: Day
        /// Backups without which this one cannot be read.
        public let needs: [String]

        public init(id: String, day: Day, needs: [String]) {
            self.id = id
            self.day = day
            self.needs = needs
        }
    }

    /// - Parameter backups: newest first.
    /// - Returns: the ids of those to keep; the newest is always among them.
    public func kept(of backups: [Kept]) -> Set<String> {
        var kept = Set(backups.first.map { [$0.id] } ?? [])
        for (most, period) in [(days, KeepingRule.day), (weeks, KeepingRule.week), (months, KeepingRule.month)] {
            var seen: Set<String> = []
            for backup in backups {
                guard seen.count < most || seen.contains(period(backup.day)) else { break }
                if seen.insert(period(backup.day)).inserted { kept.insert(backup.id) }
            }
        }
        for backup in backups where kept.contains(backup.id) { kept.formUnion(backup.needs) }
        return kept
    }

    private static func day(_ day: Day) -> String { day.description }
    /// From Monday; the first day of 1970 was a Thursday.
    private static func week(_ day: Day) -> String { "\((day.daysSince1970 + 3) / 7)" }
    private static func month(_ day: Day) -> String { String(day.description.prefix(7)) }
}
