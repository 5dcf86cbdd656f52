public import Logging
import Storage

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

    public init(_ application: Application, logger: Logger) {
        self.application = application
        self.logger = logger
    }

    /// Runs every job that is due, in order. A job that fails does not stop the others.
    /// - Parameter all: runs each whether or not it is due.
    /// - Returns: the names of those that failed.
    @discardableResult
    public func runOnce(all: Bool = false) async throws -> [String] {
        var failed: [String] = []
        for job in Caretaker.jobs {
            let now = application.clock.now
            let last = try await application.read { db in
                try db.row("SELECT ran_at FROM caretaker_run WHERE job = \(job.name)") { try $0.integer(0) }
            }
            guard all || last.map({ now >= $0 + job.every }) ?? true else { continue }
            var problem: String?
            do { try await job.run(application) } catch {
                problem = String(describing: type(of: error))
                failed.append(job.name)
                logger.error("a timed job failed", metadata: ["job": "\(job.name)", "problem": "\(problem ?? "")"])
            }
            try await note(job.name, at: now, problem: problem)
        }
        return failed
    }

    /// Bookkeeping: when a job last ran.
    private func note(_ job: String, at now: Int, problem: String?) async throws {
        try await application.database.write { db in
            try db.execute(
                """
                INSERT INTO caretaker_run (job, ran_at, problem) VALUES (\(job), \(now), \(problem))
                ON CONFLICT (job) DO UPDATE SET ran_at = \(now), problem = \(problem)
                """)
        }
    }
}
