/// School years end on 31 August, and permissions with them unless somebody chooses another day.
public enum SchoolYear {
    /// The day until which a grant runs when nothing else is said: the end of this school year, and from July on of the next,
    /// which is what families are asked about then.
    public static func end(on today: Day) -> Day { end(ofYear: today.month >= 7 ? today.year + 1 : today.year) }

    /// The latest day that a grant may name: a year after the usual one.
    public static func latestEnd(on today: Day) -> Day { end(on: today).adding(years: 1) }

    private static func end(ofYear year: Int) -> Day { Day(year: year, month: 8, day: 31) ?? Day(daysSince1970: 0) }
}

/// A grant may not have ended already, nor run beyond the end of the next school year.
public func grantEnds(_ until: Day?, on today: Day) -> Refusal? {
    guard let until else { return .missing("until") }
    return until < today || until > SchoolYear.latestEnd(on: today) ? .dayOutOfRange("until") : nil
}
