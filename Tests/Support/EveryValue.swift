@testable public import Storage

extension Database {
    /// Every value of every table: numbers in decimal digits, text and bytes as they are.
    public func allValues() async throws -> [[UInt8]] {
        try await read { db in
            var found: [[UInt8]] = []
            for table in try Schema(from: db).tables {
                try db.each("SELECT \(names: table.columns.map(\.name)) FROM \(name: table.name)") { row in
                    for (index, column) in table.columns.enumerated() where !row.isNull(index) {
                        switch column.kind {
                        case .integer: found.append(Array(String(try row.integer(index)).utf8))
                        case .text: found.append(Array(try row.text(index).utf8))
                        case .bytes: found.append(try row.bytes(index))
                        }
                    }
                }
            }
            return found
        }
    }
}
