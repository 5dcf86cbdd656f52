/// Tables as text, as RFC 4180 has them: what spreadsheets open and save.
///
/// Reading takes what they write: a byte-order mark, line ends of either kind, quoted cells with commas, line breaks and doubled
/// quotes in them. Written cells never begin with what a spreadsheet would run as a formula.
public enum CSV {
    /// What cannot be read, with the line on which it begins.
    public enum Problem: Error, Hashable, Sendable {
        /// A quotation mark is never closed.
        case openQuote(line: Int)
        /// Something follows a closing quotation mark.
        case afterQuote(line: Int)
        case tooManyRows(most: Int)
    }

    public static let mostRows = 2_000

    /// Rows of cells with the line on which each begins. Lines without anything in them are left out.
    /// - Throws: `Problem`.
    public static func read(_ text: String) throws(Problem) -> [(line: Int, cells: [String])] {
        var reader = CSVReader()
        for scalar in text.unicodeScalars { try reader.take(scalar) }
        return try reader.finish()
    }

    public static func write(_ rows: [[String]]) -> String {
        rows.map { row in row.map { written(guarded($0)) }.joined(separator: ",") + "\r\n" }.joined()
    }

    /// A cell that no spreadsheet takes for a formula: those that could be one begin with an apostrophe.
    public static func guarded(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first else { return cell }
        return starters.contains(first) ? "'" + cell : cell
    }

    /// What was guarded, as it was.
    public static func unguarded(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        guard scalars.first == "'", let second = scalars.dropFirst().first, starters.contains(second) else { return cell }
        return String(String.UnicodeScalarView(scalars.dropFirst()))
    }

    private static let starters: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    private static func written(_ cell: String) -> String {
        let needsQuotes = cell.unicodeScalars.contains { $0 == "\"" || $0 == "," || $0 == "\n" || $0 == "\r" || $0 == ";" }
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
}

/// One pass over the text, a scalar at a time.
private struct CSVReader {
    private enum State { case start, plain, quoted, closed, afterReturn }

    private var state = State.start
    private var rows: [(line: Int, cells: [String])] = []
    private var cells: [String] = []
    private var cell = ""
    private var line = 1
    private var firstLine = 1
    private var quoteLine = 1
    private var isFirst = true

    mutating func take(_ scalar: Unicode.Scalar) throws(CSV.Problem) {
        defer { isFirst = false }
        if isFirst, scalar == "\u{FEFF}" { return }
        if state == .afterReturn {
            state = .start
            if scalar == "\n" { return }
        }
        if state == .quoted {
            if scalar == "\"" {
                state = .closed
            } else {
                if scalar == "\n" { line += 1 }
                cell.unicodeScalars.append(scalar)
            }
            return
        }
        switch scalar {
        case "\"" where state == .start:
            (state, quoteLine) = (.quoted, line)
        case "\"" where state == .closed:
            cell.append("\"")
            state = .quoted
        case ",": endCell()
        case "\n", "\r":
            try endRow()
            line += 1
            firstLine = line
            state = scalar == "\r" ? .afterReturn : .start
        default:
            if state == .closed { throw .afterQuote(line: line) }
            cell.unicodeScalars.append(scalar)
            state = .plain
        }
    }

    mutating func finish() throws(CSV.Problem) -> [(line: Int, cells: [String])] {
        if state == .quoted { throw .openQuote(line: quoteLine) }
        try endRow()
        return rows
    }

    private mutating func endCell() {
        cells.append(cell)
        cell = ""
        state = .start
    }

    private mutating func endRow() throws(CSV.Problem) {
        endCell()
        defer { cells = [] }
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        if rows.count >= CSV.mostRows { throw .tooManyRows(most: CSV.mostRows) }
        rows.append((firstLine, cells))
    }
}

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
        guard parts.count == 3, parts[0].count <= 2, parts[2].count == 4, let day = Int(parts[0]), let year = Int(parts[2]) else {
            return nil
        }
        let word = parts[1].lowercased()
        let named = Day.longMonths.firstIndex(of: word) ?? Day.months.firstIndex(of: word == "sept" ? "sep" : word)
        guard let month = named.map({ $0 + 1 }) ?? (word.count <= 2 ? Int(word) : nil) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// "03/05/2027": the day, the month, the year.
    public var british: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(day))/\(two(month))/\(year)"
    }
}
