/// Rows of comma-separated text, as spreadsheets save it: quoted cells may hold commas, line ends and doubled quotes.
public enum CSVRows {
    /// - Returns: cells without blanks around them, row by row, as a spreadsheet counts them; nothing after the last row
    ///   in which something stands.
    public static func read(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var (row, cell, isQuoted): ([String], [Character], Bool) = ([], [], false)
        var rest = text[...]
        // What some spreadsheets put first.
        if rest.first == "\u{FEFF}" { rest = rest.dropFirst() }
        func trimmed(_ cell: [Character]) -> String {
            String(String(cell.drop(while: \.isWhitespace)).reversed().drop(while: \.isWhitespace).reversed())
        }
        func endRow() {
            row.append(trimmed(cell))
            rows.append(row)
            (row, cell) = ([], [])
        }
        while let character = rest.popFirst() {
            switch character {
            case "\"" where isQuoted && rest.first == "\"":
                rest = rest.dropFirst()
                cell.append("\"")
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(trimmed(cell))
                cell = []
            case _ where character.isNewline && !isQuoted: endRow()
            default: cell.append(character)
            }
        }
        endRow()
        while let last = rows.last, last.allSatisfy(\.isEmpty) { rows.removeLast() }
        return rows
    }
}
