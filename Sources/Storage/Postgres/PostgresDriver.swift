import CPostgres

/// Runs statements on one connection, for as long as one transaction lasts.
final class PostgresDriver: Driver {
    private let connection: PostgresConnection
    private var running: [String] = []
    init(_ connection: PostgresConnection) { self.connection = connection }

    func execute(_ statement: String) throws { try connection.command(statement) }

    func run(_ sql: SQL, _ each: (any Cells) throws -> Void) throws {
        let text = sql.text
        // The embedded engine cannot do this, so nobody may come to rely on it here.
        guard !running.contains(text) else { throw StorageError.nestedStatement }
        running.append(text)
        defer { running.removeLast() }
        let answer = try connection.run(sql)
        for row in 0..<answer.count { try each(PostgresCells(answer: answer, row: row)) }
    }
}
