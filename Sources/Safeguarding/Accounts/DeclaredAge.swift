/// What somebody says of their age when they join (N38).
public enum DeclaredAge: Hashable, Sendable {
    case adult
    /// Not yet 18, with the day on which they will be; a parent says which.
    case under18(until: Day?)

    /// Members are 18 or over; only a parent may be younger.
    public func refusals(as capacity: Capacity, on today: Day) -> [Refusal] {
        guard case .under18(let until) = self else { return [] }
        if capacity != .parent { return [.tooYoung] }
        guard let until else { return [.missing("adult_on")] }
        return until > today && until <= today.adding(days: 8 * 366) ? [] : [.dayOutOfRange("adult_on")]
    }
}
