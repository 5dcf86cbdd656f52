import Safeguarding

/// Where files of tables are read, one at a time: a file of a few bytes can say that it is large.
actor SheetDesk {
    static let shared = SheetDesk()

    /// - Throws: `Sheet.Problem`.
    func read(_ bytes: [UInt8]) throws(Sheet.Problem) -> Sheet {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try Workbook.sheet(bytes) }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .olderOrLocked }
        return try SheetText.sheet(bytes)
    }
}
