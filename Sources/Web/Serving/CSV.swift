import Safeguarding

/// Rows for a spreadsheet, in UTF-8 with the mark by which spreadsheets know it. None of its cells can be run as a formula.
public struct CSV: Sendable {
    private let rows: [[String]]

    public init(_ columns: [String], _ rows: [[String]]) { self.rows = [columns] + rows }

    var bytes: [UInt8] { [0xEF, 0xBB, 0xBF] + Array(Safeguarding.CSV.write(rows).utf8) }

    /// - Parameter name: the file's, as "policies.csv".
    func reply(_ name: String) -> Reply {
        Reply.bytes(bytes, type: "text/csv; charset=utf-8").header("Content-Disposition", "attachment; filename=\"\(name)\"")
    }
}
