/// The engine for a council or a group: a PostgreSQL server, shared by any number of Gatepost processes.
public final class PostgresDatabase: Database {
    private let pool: PostgresPool
    /// How often a transaction that met another is tried in all. Each try reads its facts afresh.
    private static let tries = 20

    /// Connects when it is first asked something.
    public init(_ plan: PostgresPlan) { pool = PostgresPool(plan) }

    deinit { pool.stop() }

    public func read<Result: Sendable>(_ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result {
        try await transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") { try body(Reader(driver: $0)) }
    }

    public func write<Result: Sendable>(_ body: @escaping @Sendable (Writer) throws -> Result) async throws -> Result {
        try await transaction("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE") { try body(Writer(reader: Reader(driver: $0))) }
    }

    public func migrate() async throws {
        try await outside { try PostgresDatabase.check($0) }
        try await write { db in try Migrations.bring(db, using: .postgres) }
    }

    public func close() async throws { await pool.close() }

    /// Runs something that no transaction can hold, as making a database.
    func outside<Result: Sendable>(_ body: @escaping @Sendable (PostgresConnection) throws -> Result) async throws -> Result {
        try await pool.run { lane in
            do { return try body(lane.live()) } catch is PostgresFailure { throw StorageError.unavailable }
        }
    }

    private func transaction<Result: Sendable>(
        _ begin: String, _ body: @escaping @Sendable (PostgresDriver) throws -> Result
    ) async throws -> Result {
        try await pool.run { lane in
            var (met, lost) = (0, 0)
            while true {
                let work = Work(lane: lane)
                do { return try work.run(begin, body) } catch PostgresFailure.again {
                    met += 1
                    if met >= PostgresDatabase.tries { throw StorageError.busy }
                } catch PostgresFailure.lost {
                    lane.drop()
                    lost += 1
                    // Whether a commit that was under way has happened, nobody can tell: whoever asked must look.
                    if lost >= 2 || work.isCommitting { throw StorageError.unavailable }
                }
            }
        }
    }

    /// One try of one transaction.
    private final class Work {
        private let lane: PostgresPool.Lane
        private(set) var isCommitting = false
        init(lane: PostgresPool.Lane) { self.lane = lane }

        func run<Result>(_ begin: String, _ body: (PostgresDriver) throws -> Result) throws -> Result {
            let connection = try lane.live()
            try connection.command(begin)
            do {
                let result = try body(PostgresDriver(connection))
                guard !connection.hasFailed else { throw StorageError.unavailable }
                isCommitting = true
                try connection.command("COMMIT")
                return result
            } catch {
                if connection.isAlive, connection.isInTransaction { try? connection.command("ROLLBACK") }
                throw error
            }
        }
    }

    /// - Throws: `PostgresUnsuited`, with what to do about it.
    private static func check(_ connection: PostgresConnection) throws {
        let driver = PostgresDriver(connection)
        let reader = Reader(driver: driver)
        let found = try reader.row("SELECT current_setting('server_version_num')::bigint, current_setting('server_encoding')") {
            (version: try $0.integer(0), encoding: try $0.text(1))
        }
        guard let found else { throw StorageError.unavailable }
        guard found.version >= 140_000 else { throw PostgresUnsuited.version(found.version) }
        guard found.encoding == "UTF8" else { throw PostgresUnsuited.encoding(found.encoding) }
    }
}
