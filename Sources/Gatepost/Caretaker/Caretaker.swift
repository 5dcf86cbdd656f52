public import Logging
import Storage
import Synchronization

/// Does what time brings: letters, checkpoints, sweeping. Runs beside the server, or once from the command line.
public struct Caretaker: Sendable {
    /// One job: its name, how often it is due, and what it does.
    public struct Job: Sendable {
        public let name: String
        /// Microseconds between runs.
        public let every: Int
        let run: @Sendable (Application) async throws -> Void

        init(_ name: String, every: Int, _ run: @escaping @Sendable (Application) async throws -> Void) {
            self.name = name
            self.every = every
            self.run = run
        }
    }

    private let application: Application
    private let logger: Logger
    /// This process, among those that share the database.
    private let name: [UInt8]

    public init(_ application: Application, logger: Logger) {
        self.application = application
        self.logger = logger
        name = application.random.bytes(16)
    }

    /// Runs every job that is due, in order. A job that fails does not stop the others; one that another process is at is left to it.
    /// - Parameter all: runs each whether or not it is due, after whoever is at it.
    /// - Returns: the names of those that failed.
    @discardableResult
    public func runOnce(all: Bool = false) async throws -> [String] {
        var failed: [String] = []
        for job in Caretaker.jobs {
            guard try await isDue(job, all) else { continue }
            let problem = Mutex<String?>(nil)
            while true {
                let isDone = try await Lease(job: job.name, holder: name, application: application).hold {
                    // It may have been done by another while this one came to it.
                    guard try await isDue(job, all) else { return }
                    let now = application.clock.now
                    do { try await job.run(application) } catch {
                        problem.withLock { $0 = String(describing: type(of: error)) }
                    }
                    try await note(job.name, at: now, problem: problem.withLock { $0 })
                }
                if isDone || !all { break }
                try await Task.sleep(for: .milliseconds(200))
            }
            if let problem = problem.withLock({ $0 }) {
                failed.append(job.name)
                logger.error("a timed job failed", metadata: ["job": "\(job.name)", "problem": "\(problem)"])
            }
        }
        return failed
    }

    private func isDue(_ job: Job, _ all: Bool) async throws -> Bool {
        if all { return true }
        let now = application.clock.now
        let last = try await application.read(.outside) { db in
            try db.row("SELECT ran_at FROM caretaker_run WHERE job = \(job.name)") { try $0.integer(0) }
        }
        return last.map { now >= $0 + job.every } ?? true
    }

    /// Bookkeeping: when a job last ran.
    private func note(_ job: String, at now: Int, problem: String?) async throws {
        try await application.database.write(.outside) { db in
            try db.execute(
                """
                INSERT INTO caretaker_run (job, ran_at, problem) VALUES (\(job), \(now), \(problem))
                ON CONFLICT (job) DO UPDATE SET ran_at = \(now), problem = \(problem)
                """)
        }
    }
}
