import Foundation
import Synchronization

/// Connections with a thread each. Waiting for the server never holds up an event loop or a task.
final class PostgresPool: Sendable {
    typealias Job = (Lane) -> Void

    private let plan: PostgresPlan
    private let queue = Mutex(Queue())
    private let wakes = DispatchSemaphore(value: 0)

    private struct Queue {
        var jobs: [Job] = []
        var lanes = 0
        var idle = 0
        var isClosed = false
        var untilNone: [CheckedContinuation<Void, Never>] = []
    }

    init(_ plan: PostgresPlan) { self.plan = plan }

    /// Runs the body on a thread that has a connection.
    /// - Throws: what the body throws; `StorageError.busy` when too many wait; `.unavailable` when the pool is closed.
    func run<Result: Sendable>(_ body: @escaping @Sendable (Lane) throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let problem = queue.withLock { queue -> StorageError? in
                if queue.isClosed { return .unavailable }
                if queue.jobs.count >= plan.waiting { return .busy }
                queue.jobs.append { lane in continuation.resume(with: Swift.Result { try body(lane) }) }
                if queue.jobs.count > queue.idle, queue.lanes < plan.connections {
                    queue.lanes += 1
                    Thread { [self] in work() }.start()
                }
                return nil
            }
            if let problem { continuation.resume(throwing: problem) } else { wakes.signal() }
        }
    }

    /// Lets every thread finish what waits, and go.
    func stop() {
        let lanes = queue.withLock { queue in
            queue.isClosed = true
            return queue.lanes
        }
        for _ in 0..<lanes { wakes.signal() }
    }

    /// The same, and returns when the last connection has gone.
    func close() async {
        stop()
        await withCheckedContinuation { continuation in
            let isOver = queue.withLock { queue in
                if queue.lanes > 0 { queue.untilNone.append(continuation) }
                return queue.lanes == 0
            }
            if isOver { continuation.resume() }
        }
    }

    private func work() {
        serve(Lane(plan))
        let waiting = queue.withLock { queue in
            queue.lanes -= 1
            defer { if queue.lanes == 0 { queue.untilNone = [] } }
            return queue.lanes == 0 ? queue.untilNone : []
        }
        for continuation in waiting { continuation.resume() }
    }

    private func serve(_ lane: Lane) {
        while true {
            queue.withLock { $0.idle += 1 }
            wakes.wait()
            let (job, isOver) = queue.withLock { queue in
                queue.idle -= 1
                return (queue.jobs.isEmpty ? nil : queue.jobs.removeFirst(), queue.isClosed)
            }
            job?(lane)
            if job == nil, isOver { return }
        }
    }

    /// One thread's connection, made when it is first needed and again when the server has gone, with a pause that grows.
    final class Lane {
        private let plan: PostgresPlan
        private var connection: PostgresConnection?
        private var failures = 0
        private var notBefore = ContinuousClock.now

        init(_ plan: PostgresPlan) { self.plan = plan }

        /// - Throws: `StorageError.unavailable` at once while it pauses, so that nobody waits for a server that is not there.
        func live() throws -> PostgresConnection {
            if let connection, connection.isAlive, !connection.isInTransaction { return connection }
            connection = nil
            guard ContinuousClock.now >= notBefore else { throw StorageError.unavailable }
            do {
                let made = try PostgresConnection(plan)
                (connection, failures) = (made, 0)
                return made
            } catch {
                failures = min(failures + 1, 6)
                notBefore = .now + .milliseconds(50 << failures)
                throw error
            }
        }

        func drop() { connection = nil }
    }
}
