import CPostgres

/// One connection to a server, used by one thread at a time.
final class PostgresConnection {
    private let connection: OpaquePointer
    private let prepares: Bool
    /// What was read on it: gone with it, since another server's snapshots could be counted alike.
    let recollection = Recollection()
    private var prepared: [Shape: String] = [:]

    /// What the server tells statements apart by: the same text with values of other types is another.
    private struct Shape: Hashable {
        let text: String
        let types: [Oid]
    }

    /// - Throws: `StorageError.unavailable` when there is no server, or it does not let us in.
    init(_ plan: PostgresPlan) throws {
        guard let connection = PQconnectdb(plan.address) else { throw StorageError.unavailable }
        self.connection = connection
        prepares = plan.prepares
        guard PQstatus(connection) == CONNECTION_OK else { throw StorageError.unavailable }
        // The server's remarks are nobody's business: it writes to standard error unless told otherwise.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        // A pooler carries this one over to whichever connection of its own it hands out; the limits go with each transaction.
        try command("SET client_encoding = 'UTF8'")
        if plan.prepares { for limit in plan.limits { try command("SET \(limit)") } }
    }

    deinit { PQfinish(connection) }

    /// False once the server has gone, or has thrown us out.
    var isAlive: Bool { PQstatus(connection) == CONNECTION_OK }
    var isInTransaction: Bool { PQtransactionStatus(connection) != PQTRANS_IDLE }
    /// A statement failed, and whoever ran it went on: the server would answer a commit with "rolled back" and call that success.
    var hasFailed: Bool { PQtransactionStatus(connection) == PQTRANS_INERROR }

    /// Runs statements of ours that have no values, in one message, and answers what the last of them does.
    @discardableResult
    func command(_ text: String) throws -> PostgresAnswer { try answer(PQexec(connection, text)) }

    /// Runs a statement with its values, both in the engine's binary form.
    func run(_ sql: SQL) throws -> PostgresAnswer {
        let (text, types) = (sql.text, sql.values.map(\.postgresType))
        let name = prepares ? try prepare(Shape(text: text, types: types)) : nil
        return try sql.values.withPostgresBinary { values, lengths, formats in
            let count = Int32(types.count)
            if let name { return try answer(PQexecPrepared(connection, name, count, values, lengths, formats, 1)) }
            return try answer(PQexecParams(connection, text, count, types, values, lengths, formats, 1))
        }
    }

    private func prepare(_ shape: Shape) throws -> String {
        if let name = prepared[shape] { return name }
        // Lists have every length, so there is no end of shapes.
        if prepared.count >= 500 {
            try command("DEALLOCATE ALL")
            prepared = [:]
        }
        let name = "s\(prepared.count)"
        _ = try answer(PQprepare(connection, name, shape.text, Int32(shape.types.count), shape.types))
        prepared[shape] = name
        return name
    }

    private func answer(_ result: OpaquePointer?) throws -> PostgresAnswer {
        guard let result else { throw StorageError.unavailable }
        let answer = PostgresAnswer(result)
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return answer
        default: throw isAlive ? answer.problem : PostgresFailure.lost
        }
    }
}

/// What went wrong, before it is one of the shared errors: some of it is worth another try.
enum PostgresFailure: Error {
    /// Another transaction was in the way; asked again, it will pass.
    case again
    /// The connection went while something was under way.
    case lost
}

/// What a statement answered; cleared when nobody holds it.
final class PostgresAnswer {
    let result: OpaquePointer
    init(_ result: OpaquePointer) { self.result = result }
    deinit { PQclear(result) }

    var count: Int32 { PQntuples(result) }

    /// The words in the first row of an answer to `command`, which come as text.
    func words(_ column: Int32) -> String { String(cString: PQgetvalue(result, 0, column)) }

    /// The error that the server's code stands for (PostgreSQL's manual, appendix A).
    var problem: any Error {
        let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? ""
        switch state {
        case "40001", "40P01": return PostgresFailure.again
        case "23505": return StorageError.unique
        case "23503": return StorageError.foreignKey
        case "55P03", "57014": return StorageError.busy
        case "53100": return StorageError.full
        default: break
        }
        switch state.prefix(2) {
        case "23": return StorageError.check
        case "42", "22", "0A": return StorageError.statement(String(cString: PQresultErrorMessage(result)))
        case "08", "57": return PostgresFailure.lost
        case "53": return StorageError.busy
        default: return StorageError.unavailable
        }
    }
}
