import Foundation
import GRDB
import GRDBSQLite

/// Runs statements on one SQLite connection, for as long as one transaction lasts.
final class SQLiteDriver: Driver {
    private let database: GRDB.Database
    private var running: Set<String> = []
    init(_ database: GRDB.Database) { self.database = database }

    func execute(_ statement: String) throws { try database.execute(sql: statement) }

    func run(_ sql: SQL, _ each: (any Cells) throws -> Void) throws {
        let text = sql.text
        // A cached statement has one cursor: running it again inside its own loop would never end.
        guard running.insert(text).inserted else { throw StorageError.nestedStatement }
        defer { running.remove(text) }
        let statement = try database.cachedStatement(sql: text)
        try statement.setArguments(StatementArguments(sql.values.map(\.databaseValue)))
        guard statement.columnCount > 0 else { return try statement.execute() }
        let rows = try GRDB.Row.fetchCursor(statement)
        let cells = SQLiteCells(statement: statement.sqliteStatement)
        while try rows.next() != nil { try each(cells) }
    }
}

/// The row that the statement stands on, read straight from the engine: decoding through GRDB costs about twice as much.
private struct SQLiteCells: Cells {
    let statement: SQLiteStatement

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }
    func integer(_ column: Int) -> Int64? { isNull(column) ? nil : sqlite3_column_int64(statement, Int32(column)) }

    func text(_ column: Int) -> String? {
        guard let start = sqlite3_column_text(statement, Int32(column)) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func bytes(_ column: Int) -> [UInt8]? {
        if isNull(column) { return nil }
        let start = sqlite3_column_blob(statement, Int32(column))
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }
}

extension Value {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let integer): integer.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): bytes.withUnsafeBytes { Data($0) }.databaseValue
        }
    }
}
