/// Tables as text, as RFC 4180 has them: what spreadsheets open and save.
///
/// Reading takes what they write: a byte-order mark, line ends of either kind, quoted cells with commas, line breaks and doubled
/// quotes in them. Written cells never begin with what a spreadsheet would run as a formula.
public enum CSV {
    /// What cannot be read, with the row in which it begins.
    public enum Problem: Error, Hashable, Sendable {
        /// A quotation mark is never closed.
        case openQuote(line: Int)
        /// Something follows a closing quotation mark.
        case afterQuote(line: Int)
        case tooManyRows(most: Int)
    }

    public static let mostRows = 2_000

    /// Rows of cells with the number that a spreadsheet gives each. Rows without anything in them are left out.
    /// - Parameters:
    ///   - separator: what stands between two cells; abroad often a semicolon.
    ///   - most: how many rows it may have.
    /// - Throws: `Problem`.
    public static func read(
        _ text: String, separator: Unicode.Scalar = ",", most: Int = mostRows
    ) throws(Problem) -> [(line: Int, cells: [String])] {
        var reader = CSVReader(separator: separator, most: most)
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

    private let separator: Unicode.Scalar
    private let most: Int
    private var state = State.start
    private var rows: [(line: Int, cells: [String])] = []
    private var cells: [String] = []
    private var cell = ""
    /// As a spreadsheet counts: a line break within a cell begins no row.
    private var line = 1
    private var isFirst = true

    init(separator: Unicode.Scalar, most: Int) {
        self.separator = separator
        self.most = most
    }

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
                cell.unicodeScalars.append(scalar)
            }
            return
        }
        switch scalar {
        case "\"" where state == .start:
            state = .quoted
        case "\"" where state == .closed:
            cell.append("\"")
            state = .quoted
        case separator: endCell()
        case "\n", "\r":
            try endRow()
            line += 1
            state = scalar == "\r" ? .afterReturn : .start
        default:
            if state == .closed { throw .afterQuote(line: line) }
            cell.unicodeScalars.append(scalar)
            state = .plain
        }
    }

    mutating func finish() throws(CSV.Problem) -> [(line: Int, cells: [String])] {
        if state == .quoted { throw .openQuote(line: line) }
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
        if rows.count >= most { throw .tooManyRows(most: most) }
        rows.append((line, cells))
    }
}
