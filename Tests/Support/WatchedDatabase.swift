@testable public import Storage
import Synchronization

/// A real database that also keeps what it was asked, so that a test can compare the work of two requests.
public final class WatchedDatabase: Database {
    private let database: any Database
    private let asked = Mutex<[String]>([])

    public init(_ database: any Database) { self.database = database }

    /// The statements since this was last asked for, by their text as it stands in the source, and where each transaction began.
    public func statements() -> [String] {
        asked.withLock { asked in
            defer { asked = [] }
            return asked
        }
    }

    public func read<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result {
        note("read")
        return try await database.read(reach) { [self] db in try body(watched(db)) }
    }

    public func write<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Writer) throws -> Result) async throws -> Result {
        note("write")
        return try await database.write(reach) { [self] db in try body(Writer(reader: watched(db.reader))) }
    }

    public func migrate() async throws { try await database.migrate() }
    public func copy(to path: String) async throws -> DatabaseCopy { try await database.copy(to: path) }
    public func close() async throws { try await database.close() }

    private func watched(_ reader: Reader) -> Reader { Reader(driver: WatchedDriver(driver: reader.driver, note: note)) }
    private func note(_ statement: String) { asked.withLock { $0.append(statement) } }
}

private struct WatchedDriver: Driver {
    let driver: any Driver
    let note: (String) -> Void

    var dialect: Dialect { driver.dialect }
    var recollection: Recollection? { driver.recollection }
    var keptFor: Value { driver.keptFor }
    func version() throws -> Value { try driver.version() }

    func run(_ sql: SQL, _ each: (any Cells) throws -> Void) throws {
        note(sql.text)
        try driver.run(sql, each)
    }

    func execute(_ statement: String) throws {
        note(statement)
        try driver.execute(statement)
    }
}
