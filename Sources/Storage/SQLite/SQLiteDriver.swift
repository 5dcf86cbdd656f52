import Foundation
import GRDB
import GRDBSQLite

/// Runs statements on one SQLite connection, for as long as one transaction lasts.
final class SQLiteDriver: Driver {
    private let database: GRDB.Database
    private var running: [ObjectIdentifier] = []
    let recollection: Recollection?
    /// Every transaction could see everything here.
    let keptFor = Value.null
    private var knownVersion: Value?

    init(_ database: GRDB.Database, recollection: Recollection? = nil) {
        self.database = database
        self.recollection = recollection
    }

    /// The engine's own number, which it compares to know whether the pages that this connection has in memory are still right.
    func version() throws -> Value {
        if let knownVersion { return knownVersion }
        var version = Value.null
        try read(database.cachedStatement(sql: "PRAGMA data_version"), []) { cells in version = cells.integer(0).map(Value.integer) ?? .null
        }
        guard version != .null else { throw StorageError.unexpectedNull(column: 0) }
        knownVersion = version
        return version
    }

    var dialect: Dialect { .sqlite }

    func execute(_ statement: String) throws { try database.execute(sql: statement) }

    /// One moment of the database for as long as the body runs. The pool would do the same with three statements more, which
    /// it prepares afresh each time.
    func reading<Result>(_ reach: Reach, _ body: (Reader) throws -> Result) throws -> Result {
        try read(database.cachedStatement(sql: "BEGIN"), []) { _ in }
        defer { try? read(database.cachedStatement(sql: "COMMIT"), []) { _ in } }
        return try body(Reader(driver: held(to: reach)))
    }

    func run(_ sql: SQL, _ each: (any Cells) throws -> Void) throws {
        let began = ContinuousClock.now
        defer { SlowStatements.note(sql, since: began) }
        let statement = try database.cachedStatement(sql: sql.text)
        // A cached statement has one cursor: running it again inside its own loop would never end.
        guard !running.contains(ObjectIdentifier(statement)) else { throw StorageError.nestedStatement }
        running.append(ObjectIdentifier(statement))
        defer { running.removeLast() }
        if statement.isReadonly, statement.columnCount > 0 { return try read(statement, sql.values, each) }
        try statement.setArguments(StatementArguments(sql.values.map(\.databaseValue)))
        guard statement.columnCount > 0 else { return try statement.execute() }
        let rows = try GRDB.Row.fetchCursor(statement)
        let cells = SQLiteCells(statement: statement.sqliteStatement)
        while try rows.next() != nil { try each(cells) }
    }

    /// Binds and steps without GRDB, which watches what is written: a page reads with a dozen small statements, and what stands
    /// around each of them cost as much as the statement.
    private func read(_ statement: Statement, _ values: [Value], _ each: (any Cells) throws -> Void) throws {
        let engine = statement.sqliteStatement
        defer {
            sqlite3_reset(engine)
            sqlite3_clear_bindings(engine)
        }
        for (index, value) in values.enumerated() { try check(value.bind(to: engine, at: Int32(index + 1))) }
        let cells = SQLiteCells(statement: engine)
        while true {
            switch sqlite3_step(engine) {
            case SQLITE_ROW: try each(cells)
            case SQLITE_DONE: return
            case let code: try check(code)
            }
        }
    }

    private func check(_ code: CInt) throws {
        guard code != SQLITE_OK else { return }
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
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

    func sixteenBytes(_ column: Int) -> (high: UInt64, low: UInt64)? {
        guard let start = sqlite3_column_blob(statement, Int32(column)), sqlite3_column_bytes(statement, Int32(column)) == 16 else {
            return nil
        }
        return (
            high: UInt64(bigEndian: start.loadUnaligned(as: UInt64.self)),
            low: UInt64(bigEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        )
    }

    func bytes(_ column: Int) -> [UInt8]? {
        if isNull(column) { return nil }
        let start = sqlite3_column_blob(statement, Int32(column))
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        return Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }
}

extension Value {
    /// The engine keeps a copy of its own.
    fileprivate func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        return switch self {
        case .null: sqlite3_bind_null(statement, index)
        case .integer(let integer): sqlite3_bind_int64(statement, index, integer)
        case .text(let text): sqlite3_bind_text(statement, index, text, CInt(text.utf8.count), copied)
        case .bytes(let bytes):
            // No address would be NULL, which empty bytes are not.
            bytes.isEmpty
                ? sqlite3_bind_zeroblob(statement, index, 0) : sqlite3_bind_blob(statement, index, bytes, CInt(bytes.count), copied)
        case .identifier(let high, let low):
            withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { sqlite3_bind_blob(statement, index, $0.baseAddress, 16, copied) }
        }
    }

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let integer): integer.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): bytes.withUnsafeBytes { Data($0) }.databaseValue
        case .identifier(let high, let low): withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Data($0) }.databaseValue
        }
    }
}
