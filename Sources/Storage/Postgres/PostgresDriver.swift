import CPostgres

/// Runs statements on one connection, for as long as one transaction lasts.
final class PostgresDriver: Driver {
    private let connection: PostgresConnection
    private var running: [String] = []
    private let opened: PostgresWalls.Opened?

    /// - Parameter opened: what the server said when a transaction that keeps what it reads began.
    init(_ connection: PostgresConnection, opened: PostgresWalls.Opened? = nil) {
        self.connection = connection
        self.opened = opened
    }

    var recollection: Recollection? { opened == nil ? nil : connection.recollection }
    var keptFor: Value { opened.map { .text($0.setting) } ?? .null }

    /// The transaction's snapshot: which transactions had not ended when it began. Two that are the same see the same.
    func version() throws -> Value {
        guard let opened else { throw StorageError.unexpectedNull(column: 0) }
        return .text(opened.snapshot)
    }

    var dialect: Dialect { .postgres }

    func execute(_ statement: String) throws { try connection.command(statement) }

    func run(_ sql: SQL, _ each: (any Cells) throws -> Void) throws {
        let began = ContinuousClock.now
        defer { SlowStatements.note(sql, since: began) }
        let text = sql.text
        // The embedded engine cannot do this, so nobody may come to rely on it here.
        guard !running.contains(text) else { throw StorageError.nestedStatement }
        running.append(text)
        defer { running.removeLast() }
        let answer = try connection.run(sql)
        for row in 0..<answer.count { try each(PostgresCells(answer: answer, row: row)) }
    }
}
