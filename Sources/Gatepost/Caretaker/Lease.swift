import Safeguarding
import Storage

/// The right to do one timed job for a while, which one process has at a time. Named bookkeeping.
///
/// It is a row and no lock of the engine's: it outlives the connection, so that a pooler may stand between, and whoever dies with
/// it is followed when it ends.
struct Lease: Sendable {
    /// How long it holds without being renewed. Machines' clocks may differ by less than this.
    static let span = Span.minute
    private static let renewal = Duration.seconds(20)

    let job: String
    /// This process, as nobody else calls itself.
    let holder: [UInt8]
    let application: Application

    /// Does the job while nobody else does.
    /// - Returns: false when another process has it now; then nothing was done.
    func hold(_ body: @Sendable () async throws -> Void) async throws -> Bool {
        guard try await take() else { return false }
        let renewing = Task {
            while true {
                try await Task.sleep(for: Lease.renewal)
                _ = try? await take()
            }
        }
        defer { renewing.cancel() }
        do { try await body() } catch {
            await release()
            throw error
        }
        await release()
        return true
    }

    /// Takes it, or holds it for longer.
    /// - Returns: whether it is this process's now.
    func take() async throws -> Bool {
        let now = application.clock.now
        return try await application.database.write(.outside) { db in
            let taken = try db.rows(
                """
                INSERT INTO lease (job, holder, ends_at) VALUES (\(job), \(holder), \(now + Lease.span))
                ON CONFLICT (job) DO UPDATE SET holder = \(holder), ends_at = \(now + Lease.span)
                WHERE lease.holder = \(holder) OR lease.ends_at <= \(now) RETURNING job
                """
            ) { try $0.text(0) }
            return !taken.isEmpty
        }
    }

    /// In a task of its own: a server that is asked to stop in the middle of a job still hands it on at once.
    private func release() async {
        await Task {
            try? await application.database.write(.outside) { db in
                try db.execute("DELETE FROM lease WHERE job = \(job) AND holder = \(holder)")
            }
        }.value
    }
}
