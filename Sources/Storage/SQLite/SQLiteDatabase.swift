import Dispatch
import GRDB

/// The embedded default: one file, many readers, one writer.
public struct SQLiteDatabase: Database {
    private let connections: Connections

    /// Those that look, and the one that writes, which goes last: whoever lets go of the file last puts into it all that was written beside it,
    /// and who only looks cannot.
    private final class Connections: Sendable {
        let readers: SQLiteReaders
        let pool: DatabasePool

        init(_ pool: DatabasePool, _ readers: SQLiteReaders) { (self.pool, self.readers) = (pool, readers) }
        deinit { try? close() }

        func close() throws {
            try readers.close()
            try pool.close()
        }
    }

    /// Opens the file, and makes it if there is none.
    /// - Throws: `StorageError.unavailable` when the folder is not there or is not ours to write, `StorageError.damaged` when the file
    ///   was cut short.
    public init(path: String) throws {
        guard SQLiteFile.hasItsPages(path) else { throw StorageError.damaged }
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)  // the command line opens the same file while the server runs
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            // What a screen of a large setting touches, for each connection; what else is asked for the system has in memory.
            try database.execute(sql: "PRAGMA cache_size = -2048")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        let pool = try shared { try DatabasePool(path: path, configuration: configuration) }
        connections = Connections(pool, SQLiteReaders(path: path, configuration: configuration))
        // GRDB lowers this to NORMAL while it opens, after any preparation of ours; an acknowledged action must survive power loss.
        try shared { try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") } }
    }

    public func read<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result {
        try readHere(reach, body)
    }

    /// On the thread that asks: what a page reads is in memory and done in less time than handing it to another thread takes.
    private func readHere<Result>(_ reach: Reach, _ body: (Reader) throws -> Result) throws -> Result {
        try shared { try connections.readers.read { try SQLiteDriver($0, recollection: $1).reading(reach, body) } }
    }

    public func write<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Writer) throws -> Result) async throws -> Result {
        do {
            return try await connections.pool.write { try body(Writer(reader: Reader(driver: SQLiteDriver($0).held(to: reach)))) }
        } catch let error as DatabaseError { throw StorageError(error) }
    }

    public func migrate() async throws {
        try await write(.owner) { db in try Migrations.bring(db, using: Dialect.sqlite) }
    }

    /// Through the engine's own backup interface, which reads one moment and keeps nobody waiting.
    /// - Throws: `StorageError.damaged` when what came out does not hang together.
    public func copy(to path: String) async throws -> DatabaseCopy {
        try await withCheckedThrowingContinuation { done in
            SQLiteDatabase.copying.async { done.resume(with: Swift.Result { try copyHere(to: path) }) }
        }
    }

    /// It takes as long as the disk does: never on the threads that serve pages.
    private static let copying = DispatchQueue(label: "gatepost.database.copy")

    private func copyHere(to path: String) throws -> DatabaseCopy {
        try shared {
            let target = try DatabaseQueue(path: path)
            try connections.pool.backup(to: target)
            let copy = try target.writeWithoutTransaction { database in
                // One file, with nothing beside it.
                try database.execute(sql: "PRAGMA journal_mode = DELETE")
                guard try String.fetchOne(database, sql: "PRAGMA quick_check") == "ok" else { throw StorageError.damaged }
                return try SQLiteDriver(database).reading(.owner) { db in try DatabaseCopy(.sqlite, from: db) }
            }
            try target.close()
            return copy
        }
    }

    public func close() async throws {
        do { try connections.close() } catch let error as DatabaseError { throw StorageError(error) }
    }
}

private func shared<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as DatabaseError { throw StorageError(error) }
}

extension StorageError {
    /// The engine's error as the shared one.
    fileprivate init(_ error: DatabaseError) {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: self = .unique
        case .SQLITE_CONSTRAINT_FOREIGNKEY: self = .foreignKey
        default:
            switch error.resultCode {
            case .SQLITE_CONSTRAINT: self = .check
            case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
            case .SQLITE_FULL: self = .full
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
            case .SQLITE_ERROR, .SQLITE_MISUSE, .SQLITE_RANGE: self = .statement(error.sql ?? error.message ?? "")
            default: self = .unavailable
            }
        }
    }
}
