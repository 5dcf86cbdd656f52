extension Day {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let longMonths = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]

    /// Reads a day as people here write it: 3/5/2027, 03.05.2027, 3-5-2027, 3 May 2027; and `yyyy-mm-dd`. The day comes before the
    /// month, and a year has four digits: nothing is guessed.
    public static func read(british text: String) -> Day? {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let day = Day(trimmed) { return day }
        let parts = trimmed.split(whereSeparator: { "/.- ".contains($0) }).map(String.init)
        guard parts.count == 3, parts[0].count <= 2, parts[2].count == 4, let day = Int(parts[0]), let year = Int(parts[2]),
            let month = month(parts[1])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Reads a day out of somebody else's spreadsheet: what `read(british:)` takes, and besides a year of two digits ("3-May-24"), a time
    /// after it, the day of the week before it, and the bare number that spreadsheets keep a day as. The day comes before the month.
    /// - Parameter today: a year of two digits is the latest that lies no more than ten years after it.
    public static func read(spreadsheet text: String, on today: Day) -> Day? {
        var words = text.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
        if words.count > 1, let first = words.first, weekdays.contains(String(first.lowercased().prefix(3))) { words.removeFirst() }
        if words.count > 1, let last = words.last, last.contains(":") { words.removeLast() }
        if words.count == 1, let cut = words[0].firstIndex(of: "T"), words[0].utf8.first.map({ $0 < 0x3A }) ?? false {
            words[0] = String(words[0][..<cut])
        }
        if words.count == 1, words[0].count == 5, words[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(words[0]) {
            return Day(spreadsheet: number)
        }
        let written = words.joined(separator: " ")
        if let day = Day.read(british: written) { return day }
        let parts = written.split(whereSeparator: { "/.- ".contains($0) }).map(String.init)
        guard parts.count == 3, parts[0].count <= 2, parts[2].count == 2, let day = Int(parts[0]), let short = Int(parts[2]),
            let month = month(parts[1])
        else { return nil }
        let year = today.year / 100 * 100 + short
        return Day(year: year > today.year + 10 ? year - 100 : year, month: month, day: day)
    }

    /// The day that a spreadsheet keeps as so many days after 30 December 1899; it counts a 29 February 1900 that never was.
    /// - Returns: `nil` for what is no day that anybody here would write, from 1927 to 2119.
    public init?(spreadsheet number: Int) {
        guard (10_000...80_000).contains(number) else { return nil }
        self.init(daysSince1970: number - 25_569)
    }

    private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    private static func month(_ text: String) -> Int? {
        let word = text.lowercased()
        let named = Day.longMonths.firstIndex(of: word) ?? Day.months.firstIndex(of: word == "sept" ? "sep" : word)
        return named.map { $0 + 1 } ?? (word.count <= 2 ? Int(word) : nil)
    }

    /// "03/05/2027": the day, the month, the year.
    public var british: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(day))/\(two(month))/\(year)"
    }
}
