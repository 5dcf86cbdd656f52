public import Safeguarding
public import Storage

/// How backups stand now: for the desk, the page on health and `gatepost doctor`.
public struct BackupStanding: Hashable, Sendable {
    /// One good run.
    public struct Run: Hashable, Sendable {
        /// Microseconds.
        public let at: Int
        public let bytes, files, missing: Int
    }

    /// A backup that became this installation.
    public struct Restored: Hashable, Sendable {
        /// When it was brought back, and when it had been made; microseconds.
        public let at, stateOf: Int
    }

    /// How long the desk says so.
    static let remembered = 30 * Span.day

    public let age: BackupAge
    public let last: Run?
    /// Why the newest attempt since the last good one did not come to anything.
    public let problem: BackupOutcome?
    /// When the newest copy was made in the second folder, and why none was since.
    public let second: Int?
    public let secondProblem: BackupOutcome?
    /// When a backup was last tried out and all of it came back, and what went wrong since.
    public let drill: Int?
    public let drillProblem: BackupOutcome?
    /// When the recovery words were last printed.
    public let wordsPrinted: Int?
    /// The backup that was brought back, for as long as the office may still be going through what is not in it.
    public let restored: Restored?

    /// - Parameter now: microseconds.
    public static func load(at now: Int, from db: Reader) throws -> BackupStanding {
        let good = try db.row(
            """
            SELECT began_at, bytes, files, missing FROM backup_run WHERE kind = \(BackupKind.backup) AND outcome = \(BackupOutcome.good)
            ORDER BY began_at DESC LIMIT 1
            """
        ) { Run(at: try $0.integer(0), bytes: try $0.integer(1), files: try $0.integer(2), missing: try $0.integer(3)) }
        let restored = try db.row(
            """
            SELECT began_at, state_of FROM backup_run
            WHERE kind = \(BackupKind.restored) AND began_at > \(now - remembered) AND state_of IS NOT NULL ORDER BY began_at DESC LIMIT 1
            """
        ) { Restored(at: try $0.integer(0), stateOf: try $0.integer(1)) }
        return BackupStanding(
            age: BackupAge(last: good?.at, now: now), last: good, problem: try problem(of: .backup, from: db),
            second: try lastGood(.second, from: db), secondProblem: try problem(of: .second, from: db),
            drill: try lastGood(.drill, from: db), drillProblem: try problem(of: .drill, from: db),
            wordsPrinted: try lastGood(.words, from: db), restored: restored)
    }

    private static func lastGood(_ kind: BackupKind, from db: Reader) throws -> Int? {
        try db.row("SELECT MAX(began_at) FROM backup_run WHERE kind = \(kind) AND outcome = \(BackupOutcome.good)") {
            $0.optionalInteger(0)
        } ?? nil
    }

    /// Of the newest one that has ended.
    private static func problem(of kind: BackupKind, from db: Reader) throws -> BackupOutcome? {
        let newest: BackupOutcome? = try db.row(
            "SELECT outcome FROM backup_run WHERE kind = \(kind) AND outcome <> \(BackupOutcome.running) ORDER BY began_at DESC LIMIT 1"
        ) { try $0.word(0) }
        return newest == .good ? nil : newest
    }
}
