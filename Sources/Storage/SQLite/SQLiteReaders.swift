import GRDB
import Synchronization

/// The connections that only look, each with what it keeps of what it read.
///
/// The engine's pool would do, but it asks each time whether the schema is still the same, and hands over through four queues: for a page of
/// small statements that cost as much as the statements. Nothing here waits: whoever finds none free opens another, and as reading happens on
/// the thread that asks, there are no more of them than such threads.
final class SQLiteReaders: Sendable {
    /// One connection. Whoever has taken it has it to themselves.
    struct Connection: @unchecked Sendable {
        fileprivate let queue: DatabaseQueue
        fileprivate let recollection = Recollection()
    }

    private struct State {
        /// Those last used are used next: what they keep is the newest.
        var free: [Connection] = []
        var isClosed = false
    }

    /// How many are kept while nobody reads.
    private static let mostFree = 8

    private let path: String
    private let configuration: Configuration
    private let state = Mutex(State())

    init(path: String, configuration: Configuration) {
        var configuration = configuration
        configuration.readonly = true
        // Looking waits for nobody, but for somebody who just now opens the file after a crash, or closes it.
        configuration.busyMode = .timeout(10)
        (self.path, self.configuration) = (path, configuration)
    }

    func read<Result>(_ body: (GRDB.Database, Recollection) throws -> Result) throws -> Result {
        let connection = try taken()
        defer { giveBack(connection) }
        return try connection.queue.unsafeRead { try body($0, connection.recollection) }
    }

    /// No more is read from now on.
    func close() throws {
        let free = state.withLock { state in
            state.isClosed = true
            defer { state.free = [] }
            return state.free
        }
        for connection in free { try connection.queue.close() }
    }

    private func taken() throws -> Connection {
        let free: Connection? = try state.withLock { state in
            guard !state.isClosed else { throw StorageError.unavailable }
            return state.free.popLast()
        }
        return try free ?? Connection(queue: DatabaseQueue(path: path, configuration: configuration))
    }

    private func giveBack(_ connection: Connection) {
        let isKept = state.withLock { state in
            guard !state.isClosed, state.free.count < SQLiteReaders.mostFree else { return false }
            state.free.append(connection)
            return true
        }
        if !isKept { try? connection.queue.close() }
    }
}
