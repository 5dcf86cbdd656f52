/// Working days in England: Monday to Friday but for bank holidays.
///
/// The holidays follow the Banking and Financial Dealings Act 1971 and the proclamations under it, as GOV.UK lists them ("UK bank
/// holidays", England and Wales), worked out by their rule. A day that is proclaimed for one year alone (2022, 2023) is listed.
public enum WorkingDays {
    /// Whether people work on it.
    public static func isWorking(_ day: Day) -> Bool { day.weekday <= 5 && !isBankHoliday(day) }

    public static func isBankHoliday(_ day: Day) -> Bool { bankHolidays(in: day.year).contains(day) }

    /// So many working days after a day; the day itself is not counted. Nothing is due on a day off.
    public static func adding(_ count: Int, to day: Day) -> Day {
        var (date, left) = (day, count)
        while left > 0 {
            date = date.adding(days: 1)
            if isWorking(date) { left -= 1 }
        }
        return date
    }

    /// How many working days there are after one day, up to and including another.
    public static func count(after first: Day, through last: Day) -> Int {
        guard last > first else { return 0 }
        return (1...(last.daysSince1970 - first.daysSince1970)).count { isWorking(first.adding(days: $0)) }
    }

    /// All of a year, substitutes included.
    public static func bankHolidays(in year: Int) -> Set<Day> {
        func day(_ month: Int, _ day: Int) -> Day { Day(year: year, month: month, day: day) ?? Day(daysSince1970: 0) }
        let easter = easterSunday(in: year)
        var days: Set<Day> = [
            substitute(day(1, 1)), easter.adding(days: -2), easter.adding(days: 1), monday(onOrAfter: day(5, 1)),
            monday(onOrBefore: day(5, 31)),
            monday(onOrBefore: day(8, 31)),
        ]
        // Christmas and Boxing Day share their substitutes: the next two weekdays that are free.
        let christmas = day(12, 25)
        switch christmas.weekday {
        case 5: days.formUnion([christmas, day(12, 28)])
        case 6: days.formUnion([day(12, 27), day(12, 28)])
        case 7: days.formUnion([day(12, 26), day(12, 27)])
        default: days.formUnion([christmas, day(12, 26)])
        }
        // The spring holiday of 2022 was moved for the jubilee; 2022 and 2023 had one more each.
        if year == 2022 { days = days.subtracting([day(5, 30)]).union([day(6, 2), day(6, 3), day(9, 19)]) }
        if year == 2023 { days.insert(day(5, 8)) }
        return days
    }

    private static func substitute(_ day: Day) -> Day { day.weekday <= 5 ? day : day.adding(days: 8 - day.weekday) }
    private static func monday(onOrAfter day: Day) -> Day { day.adding(days: (8 - day.weekday) % 7) }
    private static func monday(onOrBefore day: Day) -> Day { day.adding(days: 1 - day.weekday) }

    /// By the Gregorian reckoning of Meeus, Jones and Butcher.
    static func easterSunday(in year: Int) -> Day {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let (d, e, f) = (b / 4, b % 4, (b + 8) / 25)
        let h = (19 * a + b - d - (b - f + 1) / 3 + 15) % 30
        let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return Day(year: year, month: n / 31, day: n % 31 + 1) ?? Day(daysSince1970: 0)
    }
}
