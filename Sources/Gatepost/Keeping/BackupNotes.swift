import Pictures
import Safeguarding
public import Storage

/// How something about backups went.
public enum BackupOutcome: String, Sendable, CaseIterable {
    case running, good
    /// No room on a disk.
    case noRoom
    /// PostgreSQL's programs are not on this machine.
    case noTool
    /// The folder for backups is not there, or not ours to write.
    case noFolder
    /// The passphrase file or key cannot be read, or opens nothing.
    case noKey
    case damaged
    /// What was brought back is not what was put away.
    case differs
    /// The database or the sealed files could not be reached.
    case away
    case failed

    init(_ error: any Error) {
        self =
            switch error {
            case BackupProblem.full, StorageError.full, StoreError.full: .noRoom
            case CopyProblem.missing: .noTool
            case BackupProblem.missing, BackupProblem.secondAway, BackupProblem.failed: .noFolder
            case BackupProblem.locked, BackupProblem.otherLock, BackupProblem.otherKeys: .noKey
            case BackupProblem.damaged, BackupProblem.needs, BackupProblem.notOurs, StorageError.damaged: .damaged
            case StorageError.unavailable, StorageError.busy, StoreError.unreachable, StoreError.refused: .away
            default: .failed
            }
    }
}

/// What was done about backups, as it is kept: bookkeeping for the whole installation, without a path or a name.
public enum BackupKind: String, Sendable, CaseIterable {
    case backup
    /// A copy in the second folder.
    case second
    case drill
    /// The recovery words were printed.
    case words
    /// One was brought back, and this is what came of it.
    case restored
}

extension BackupKind: Bindable {}
extension BackupOutcome: Bindable {}

extension Application {
    /// Does something about backups, and keeps how it went.
    /// - Parameter figures: of what came of it.
    @discardableResult
    public func noting<Outcome: Sendable>(
        _ kind: BackupKind, _ body: @Sendable () async throws -> Outcome,
        figures: @Sendable (Outcome) -> (bytes: Int, files: Int, missing: Int, outcome: BackupOutcome) = { _ in (0, 0, 0, .good) }
    ) async throws -> Outcome {
        let (id, began) = (random.bytes(16), clock.now)
        try await database.write(.outside) { db in
            try db.execute(
                """
                INSERT INTO backup_run (id, kind, began_at, outcome, bytes, files, missing)
                VALUES (\(id), \(kind), \(began), \(BackupOutcome.running), 0, 0, 0)
                """)
        }
        do {
            let outcome = try await body()
            let (bytes, files, missing, word) = figures(outcome)
            try await end(id, word, bytes, files, missing)
            return outcome
        } catch {
            try? await end(id, BackupOutcome(error), 0, 0, 0)
            throw error
        }
    }

    private func end(_ id: [UInt8], _ outcome: BackupOutcome, _ bytes: Int, _ files: Int, _ missing: Int) async throws {
        let now = clock.now
        try await database.write(.outside) { db in
            try db.execute(
                """
                UPDATE backup_run SET ended_at = \(now), outcome = \(outcome), bytes = \(bytes), files = \(files), missing = \(missing)
                WHERE id = \(id)
                """)
            // A year is what the rule keeps backups for.
            try db.execute("DELETE FROM backup_run WHERE kind <> \(BackupKind.words) AND began_at < \(now - 400 * Span.day)")
        }
    }

    /// Makes a backup to a file, and keeps how it went.
    @discardableResult
    public func backUp(to path: String, lockedBy lock: BackupLock, whole: Bool = false) async throws -> Backup.Report {
        try await noting(.backup) {
            try await Backup(of: self, lockedBy: lock).write(to: path, whole: whole)
        } figures: { ($0.bytes, $0.files, $0.missing, .good) }
    }

    /// Tries a backup out, and keeps how it went.
    public func drill(_ path: String, with unlock: BackupUnlock) async throws -> BackupDrill.Report {
        try await noting(.drill) {
            try await BackupDrill(of: self, with: unlock).run(path)
        } figures: { (0, $0.files, 0, $0.isGood ? .good : .differs) }
    }
}
