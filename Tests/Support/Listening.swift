@testable public import Storage
import Synchronization

/// A database that remembers every statement that was asked of it.
public final class Listening: Database {
    private let database: any Database
    private let said = Mutex<[SQL]>([])

    public init(to database: any Database) { self.database = database }

    /// Each once, as it was asked first.
    public var statements: [SQL] {
        var known: Set<String> = []
        return said.withLock { $0 }.filter { known.insert($0.text).inserted }
    }

    public func read<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result {
        try await database.read(reach) { [self] db in try body(Reader(driver: Ear(driver: db.driver, listening: self))) }
    }

    public func write<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Writer) throws -> Result) async throws -> Result {
        try await database.write(reach) { [self] db in
            try body(Writer(reader: Reader(driver: Ear(driver: db.reader.driver, listening: self))))
        }
    }

    public func migrate() async throws { try await database.migrate() }
    public func copy(to path: String) async throws -> DatabaseCopy { try await database.copy(to: path) }
    public func close() async throws { try await database.close() }

    private struct Ear: Driver {
        let driver: any Driver
        let listening: Listening
        var dialect: Dialect { driver.dialect }
        /// Nothing is remembered, so everything is asked.
        var recollection: Recollection? { nil }
        var keptFor: Value { driver.keptFor }
        func version() throws -> Value { try driver.version() }
        func execute(_ statement: String) throws { try driver.execute(statement) }

        func run(_ sql: SQL, _ each: (any Cells) throws -> Void) throws {
            listening.said.withLock { $0.append(sql) }
            try driver.run(sql, each)
        }
    }
}
