/// A table as it came in a file: rows of plain words, within bounds. Nothing in it is ever run, and what looks like a formula is text.
public struct Sheet: Codable, Hashable, Sendable {
    public struct Row: Codable, Hashable, Sendable {
        /// As a spreadsheet numbers it.
        public let number: Int
        public let cells: [String]

        public init(_ number: Int, _ cells: [String]) {
            self.number = number
            self.cells = cells
        }
    }

    /// Why a file cannot be taken in.
    public enum Problem: Error, Hashable, Sendable {
        /// Nothing stands in it.
        case empty
        case tooManyRows(most: Int)
        case tooManyColumns(most: Int)
        /// More characters in a cell than any name or address has.
        case longCell(row: Int, most: Int)
        /// More characters in all, however few bytes they came in.
        case tooMuch
        /// Neither UTF-8 nor UTF-16 nor what older programs here write.
        case notText
        case text(CSV.Problem)
        /// A spreadsheet as they were saved until 2007, or one that is locked with a password.
        case olderOrLocked
        /// An OpenDocument spreadsheet, or another archive that is no workbook.
        case otherFormat
        /// It says that it is a workbook, and does not hang together.
        case damaged
    }

    public static let mostRows = 10_000
    public static let mostColumns = 100
    public static let longestCell = 1_000
    static let mostCharacters = 6_000_000

    /// What the workbook calls it; empty for a text file.
    public let name: String
    /// Only rows in which something stands.
    public let rows: [Row]

    /// Takes over rows as they were read: blanks around and doubled within a cell go, and so do characters that nobody can see.
    /// - Throws: `Problem`.
    public init(_ name: String, _ rows: [Row]) throws(Problem) {
        var (kept, characters) = ([Row](), 0)
        kept.reserveCapacity(rows.count)
        for row in rows {
            guard row.cells.count <= Sheet.mostColumns else { throw .tooManyColumns(most: Sheet.mostColumns) }
            var cells = row.cells.map(Sheet.plain)
            while cells.last?.isEmpty ?? false { cells.removeLast() }
            if cells.isEmpty { continue }
            for cell in cells {
                let length = cell.unicodeScalars.count
                guard length <= Sheet.longestCell else { throw .longCell(row: row.number, most: Sheet.longestCell) }
                characters += length
            }
            guard characters <= Sheet.mostCharacters else { throw .tooMuch }
            guard kept.count < Sheet.mostRows else { throw .tooManyRows(most: Sheet.mostRows) }
            kept.append(Row(row.number, cells))
        }
        guard !kept.isEmpty else { throw .empty }
        self.name = Sheet.plain(name)
        self.rows = kept
    }

    /// How many columns its widest row has.
    public var width: Int { rows.map(\.cells.count).max() ?? 0 }

    static func plain(_ cell: String) -> String {
        // Most cells are plain already, and telling so byte by byte is quick.
        var last: UInt8 = 0x20
        let isPlain = cell.utf8.allSatisfy { byte in
            defer { last = byte }
            return byte > 0x20 && byte < 0x7F || byte == 0x20 && last != 0x20
        }
        if isPlain, last != 0x20 { return cell }
        var (scalars, isBlank) = (String.UnicodeScalarView(), false)
        for scalar in cell.unicodeScalars {
            switch scalar.properties.generalCategory {
            case _ where scalar.properties.isWhitespace: isBlank = true
            // Controls, half characters, and marks that turn the order of letters round.
            case .control, .surrogate, .privateUse, .unassigned: continue
            case .format where scalar != "\u{200D}" && scalar != "\u{200C}": continue
            default:
                if isBlank, !scalars.isEmpty { scalars.append(" ") }
                isBlank = false
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
