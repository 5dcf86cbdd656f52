/// The engine for a council or a group: a PostgreSQL server, shared by any number of Gatepost processes.
public final class PostgresDatabase: Database {
    let plan: PostgresPlan
    private let pool: PostgresPool
    /// How often a transaction that met another is tried in all. Each try reads its facts afresh.
    private static let tries = 20

    /// Connects when it is first asked something.
    public init(_ plan: PostgresPlan) {
        self.plan = plan
        pool = PostgresPool(plan)
    }

    deinit { pool.stop() }

    public func read<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Reader) throws -> Result) async throws -> Result {
        let opening = PostgresWalls.opening(plan.beginning("ISOLATION LEVEL REPEATABLE READ READ ONLY"), reach, looking: true)
        return try await transaction(opening, keeping: reach.isInSetting) { try body(Reader(driver: $0.held(to: reach))) }
    }

    public func write<Result: Sendable>(_ reach: Reach, _ body: @escaping @Sendable (Writer) throws -> Result) async throws -> Result {
        let opening = PostgresWalls.opening(plan.beginning("ISOLATION LEVEL READ COMMITTED READ WRITE"), reach)
        return try await transaction(opening) { try body(Writer(reader: Reader(driver: $0.held(to: reach)))) }
    }

    public func migrate() async throws {
        try await outside { try PostgresDatabase.check($0) }
        try await write(.owner) { db in try Migrations.bring(db, using: .postgres) }
    }

    public func close() async throws { await pool.close() }

    /// How many others are connected to this database. Asked over a plan of one connection, since every one of ours counts.
    public func othersConnected() async throws -> Int {
        try await read(.owner) { db in
            try db.count(
                """
                SELECT COUNT(*) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
                """)
        }
    }

    /// Runs something that no transaction can hold, as making a database.
    func outside<Result: Sendable>(_ body: @escaping @Sendable (PostgresConnection) throws -> Result) async throws -> Result {
        try await pool.run { lane in
            do { return try body(lane.live()) } catch is PostgresFailure { throw StorageError.unavailable }
        }
    }

    private func transaction<Result: Sendable>(
        _ begin: String, keeping isKeeping: Bool = false, _ body: @escaping @Sendable (PostgresDriver) throws -> Result
    ) async throws -> Result {
        try await pool.run { lane in
            var (met, lost) = (0, 0)
            while true {
                let work = Work(lane: lane)
                do { return try work.run(begin, keeping: isKeeping, body) } catch PostgresFailure.again {
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

        func run<Result>(_ begin: String, keeping isKeeping: Bool, _ body: (PostgresDriver) throws -> Result) throws -> Result {
            let connection = try lane.live()
            do {
                let answer = try connection.command(begin)
                let result = try body(PostgresDriver(connection, opened: isKeeping ? PostgresWalls.Opened(answer) : nil))
                guard !connection.hasFailed else { throw StorageError.unavailable }
                isCommitting = true
                try connection.command("COMMIT")
                return result
            } catch {
                if connection.isAlive, connection.isInTransaction { _ = try? connection.command("ROLLBACK") }
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
