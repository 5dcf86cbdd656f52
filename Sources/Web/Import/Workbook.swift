import Safeguarding

/// A spreadsheet in the form of Excel since 2007: a ZIP of XML. The first sheet that can be seen is read, as it was saved: formulas are never
/// worked out, only what they said last is taken.
struct Workbook {
    /// However small it was packed, no part may be larger.
    static let largestPart = 32 * 1024 * 1024
    /// No spreadsheet knows more styles, or more formats of its own.
    static let mostStyles = 65_536
    /// No format that a spreadsheet writes is longer, in bytes.
    static let longestFormat = 255
    /// No spreadsheet numbers a row higher.
    private static let lastRow = 1_048_576

    private let archive: ZIPReader
    private var shared: [String] = []
    private var isDay: [Bool] = []
    private var countsFrom1904 = false

    /// - Throws: `Sheet.Problem`.
    static func sheet(_ bytes: [UInt8]) throws(Sheet.Problem) -> Sheet {
        do {
            var workbook = Workbook(archive: try ZIPReader(bytes))
            return try workbook.firstSheet()
        } catch let problem as Sheet.Problem { throw problem } catch ZIPReader.Problem.tooLarge { throw .tooMuch } catch { throw .damaged }
    }

    private init(archive: ZIPReader) { self.archive = archive }

    private func part(_ path: String) throws -> [UInt8]? {
        let wanted = path.lowercased()
        guard let entry = archive.entries.first(where: { $0.name.lowercased() == wanted }) else { return nil }
        return try archive.contents(of: entry, most: Workbook.largestPart)
    }

    private mutating func firstSheet() throws -> Sheet {
        guard let book = try part("xl/workbook.xml") else { throw Sheet.Problem.otherFormat }
        guard let (name, relation) = try visibleSheet(book), let path = try target(of: relation), let bytes = try part(path) else {
            throw Sheet.Problem.damaged
        }
        if let strings = try part("xl/sharedStrings.xml") { shared = try Workbook.strings(strings) }
        if let styles = try part("xl/styles.xml") { isDay = try Workbook.dayStyles(styles) }
        return try Sheet(name, try rows(bytes))
    }

    private mutating func visibleSheet(_ book: [UInt8]) throws -> (name: String, relation: String)? {
        var scanner = XMLScanner(book)
        var found: (name: String, relation: String)?
        while let event = try scanner.next() {
            switch event {
            case .open("workbookPr"):
                let said = try scanner.attribute("date1904")
                countsFrom1904 = said == "1" || said == "true"
            case .open("sheet") where found == nil:
                let state = try scanner.attribute("state") ?? "visible"
                if state == "visible", let id = try scanner.attribute("id") { found = (try scanner.attribute("name") ?? "", id) }
            default: break
            }
        }
        return found
    }

    private func target(of relation: String) throws -> String? {
        guard let relations = try part("xl/_rels/workbook.xml.rels") else { return nil }
        var scanner = XMLScanner(relations)
        while let event = try scanner.next() {
            guard event == .open("Relationship"), try scanner.attribute("Id") == relation, let target = try scanner.attribute("Target") else {
                continue
            }
            return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        }
        return nil
    }

    /// Text that several cells share: each is a plain text or several runs; how it is pronounced is no part of it.
    static func strings(_ bytes: [UInt8], most: Int = Sheet.mostRows * Sheet.mostColumns) throws -> [String] {
        var (scanner, strings, text) = (XMLScanner(bytes), [String](), "")
        var (isText, isPronunciation) = (false, false)
        while let event = try scanner.next() {
            switch event {
            case .open("si"): text = ""
            case .close("si"):
                guard strings.count < most else { throw Sheet.Problem.tooMuch }
                strings.append(text)
            case .open("rPh"): isPronunciation = true
            case .close("rPh"): isPronunciation = false
            case .open("t"): isText = true
            case .close("t"): isText = false
            case .text(let words) where isText && !isPronunciation: text += words
            default: break
            }
        }
        return strings
    }

    /// Which of the styles that cells name show a day.
    private static func dayStyles(_ bytes: [UInt8]) throws -> [Bool] {
        var (scanner, formats, styles, isCells) = (XMLScanner(bytes), [Int: Bool](), [Bool](), false)
        while let event = try scanner.next() {
            switch event {
            case .open("numFmt"):
                // Decided here, once: as many styles as there are may share one long format.
                guard let id = try scanner.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
                let code = try scanner.attribute("formatCode") ?? ""
                formats[id] = code.utf8.count <= longestFormat && showsDay(code)
                guard formats.count <= mostStyles else { throw Sheet.Problem.tooMuch }
            case .open("cellXfs"): isCells = true
            case .close("cellXfs"): isCells = false
            case .open("xf") where isCells:
                let id = try scanner.attribute("numFmtId").flatMap { Int($0) } ?? 0
                guard styles.count < mostStyles else { throw Sheet.Problem.tooMuch }
                styles.append(formats[id] ?? (14...17).contains(id) || id == 22 || (27...36).contains(id) || (50...58).contains(id))
            default: break
            }
        }
        return styles
    }

    /// Whether a format shows a day: it has a day or a year in it, outside of words and colours.
    static func showsDay(_ format: String) -> Bool {
        let format = format.lowercased()
        if format == "standard" { return false }
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for letter in format {
            if isEscaped { isEscaped = false; continue }
            switch letter {
            case "\\", "_", "*": isEscaped = !isQuoted
            case "\"": isQuoted.toggle()
            case "[" where !isQuoted: isBracketed = true
            case "]" where !isQuoted: isBracketed = false
            case "d", "y": if !isQuoted, !isBracketed { return true }
            default: break
            }
        }
        return false
    }
}

// The cells of a sheet.
extension Workbook {
    /// A cell on its way.
    private struct Cell {
        var column = 0
        var kind = "n"
        var style = 0
        var value = ""
    }

    private func rows(_ bytes: [UInt8]) throws -> [Sheet.Row] {
        var (scanner, rows, cells, cell) = (XMLScanner(bytes), [Sheet.Row](), [String](), Cell())
        var (number, characters, takes) = (0, 0, false)
        while let event = try scanner.next() {
            switch event {
            case .open("row"):
                let said = try scanner.attribute("r").flatMap { Int($0) }
                guard said.map((1...Workbook.lastRow).contains) ?? true else { throw Sheet.Problem.damaged }
                number = said ?? number + 1
                cells = []
            case .close("row") where cells.contains { !$0.isEmpty }:
                guard rows.count < Sheet.mostRows else { throw Sheet.Problem.tooManyRows(most: Sheet.mostRows) }
                rows.append(Sheet.Row(number, cells))
            case .open("c"):
                cell = Cell(
                    column: try scanner.attribute("r").flatMap(Workbook.column) ?? cells.count, kind: try scanner.attribute("t") ?? "n",
                    style: try scanner.attribute("s").flatMap { Int($0) } ?? 0)
            case .open("v"), .open("t"): takes = true
            case .close("v"), .close("t"): takes = false
            // What a formula is made of stands beside, and is not looked at.
            case .text(let words) where takes: cell.value += words
            case .close("c") where !cell.value.isEmpty:
                let words = try self.words(of: cell)
                characters += words.utf8.count
                guard cell.column < Sheet.mostColumns else { throw Sheet.Problem.tooManyColumns(most: Sheet.mostColumns) }
                guard characters < Workbook.largestPart / 2 else { throw Sheet.Problem.tooMuch }
                while cells.count <= cell.column { cells.append("") }
                cells[cell.column] = words
            default: break
            }
        }
        return rows
    }

    private func words(of cell: Cell) throws -> String {
        switch cell.kind {
        case "s":
            guard let place = Int(cell.value), shared.indices.contains(place) else { throw Sheet.Problem.damaged }
            return shared[place]
        case "b": return cell.value == "1" ? "yes" : "no"
        // A formula that failed said nothing.
        case "e": return ""
        case "n":
            guard isDay.indices.contains(cell.style), isDay[cell.style], let number = Double(cell.value), (0..<3_000_000).contains(number),
                let day = Day(spreadsheet: Int(number) + (countsFrom1904 ? 1_462 : 0))
            else { return cell.value }
            return day.description
        default: return cell.value
        }
    }

    /// "AB12" is in the column 27, counted from 0.
    static func column(_ reference: String) -> Int? {
        var column = 0
        for byte in reference.utf8 {
            guard (0x41...0x5A).contains(byte) else { break }
            column = column * 26 + Int(byte - 0x40)
            if column > 20_000 { return nil }
        }
        return column > 0 ? column - 1 : nil
    }
}
