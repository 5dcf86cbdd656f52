import Foundation
public import Safeguarding
import Storage

/// What whoever runs Gatepost said about backups that are made by themselves.
public struct BackupPlan: Sendable {
    public enum Lock: Sendable {
        /// The installation's own: the recovery words open them.
        case own
        /// Somebody else's public key.
        case key(BackupLock)
        /// The path of a file with the passphrase. It is read each time, so that it can be changed.
        case passphraseFile(String)
    }

    public let folder: String
    /// A second folder, on another disk.
    public let second: String?
    public let lock: Lock
    public var rule = KeepingRule()

    public init(folder: String, second: String?, lock: Lock) {
        self.folder = folder
        self.second = second
        self.lock = lock
    }

    /// - Throws: `BackupProblem.otherLock` when there is no passphrase in the file.
    public func backupLock(with secrets: Secrets) throws -> BackupLock {
        switch lock {
        case .own: .own(secrets)
        case .key(let key): key
        case .passphraseFile(let path): .passphrase(try BackupPlan.passphrase(in: path))
        }
    }

    /// The first line of a file.
    /// - Throws: `BackupProblem.otherLock` when it is not there, or shorter than twelve characters.
    public static func passphrase(in path: String) throws -> String {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        let words = text.split(whereSeparator: \.isNewline).first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
        guard words.count >= 12 else { throw BackupProblem.otherLock }
        return words
    }
}

/// Makes the daily backup in the background, one process at a time, and sorts out old ones.
public struct BackupKeeper: Sendable {
    private let errand = Errand()
    /// Between good ones; ten minutes less than a day, which is how often the caretaker asks, so that the hour does not wander.
    static let every = Span.day - 10 * Span.minute
    /// After one that came to nothing.
    static let pause = Span.hour

    public init() {}

    public func wake(_ application: Application) async { await errand.wake { await BackupKeeper.round(application) } }

    /// Waits until none is under way.
    public func settle(_ application: Application) async { await errand.settle { await BackupKeeper.round(application) } }

    private static func round(_ application: Application) async {
        guard let plan = application.configuration.backup, (try? await isDue(application)) == true else { return }
        let lease = Lease(job: "backup in work", holder: application.random.bytes(16), application: application)
        _ = try? await lease.hold {
            guard try await isDue(application) else { return }
            try await make(plan, application)
        }
    }

    private static func isDue(_ application: Application) async throws -> Bool {
        let now = application.clock.now
        return try await application.read(.outside) { db in
            func newest(_ condition: SQL) throws -> Int? {
                try db.row("SELECT MAX(began_at) FROM backup_run WHERE kind = \(BackupKind.backup) AND \(condition)") {
                    $0.optionalInteger(0)
                } ?? nil
            }
            if let good = try newest("outcome = \(BackupOutcome.good)"), now < good + every { return false }
            if let tried = try newest("outcome <> \(BackupOutcome.good)"), now < tried + pause { return false }
            return true
        }
    }

    /// What goes wrong is in the notes, where the desk reads it.
    private static func make(_ plan: BackupPlan, _ application: Application) async throws {
        let shelf = BackupShelf(plan.folder, application.secrets)
        let name = "gatepost-\(stamp(application.clock.now)).backup"
        let report = try await application.noting(.backup) {
            try await Backup(of: application, lockedBy: try plan.backupLock(with: application.secrets)).write(to: shelf.path(of: name))
        } figures: {
            ($0.bytes, $0.files, $0.missing, .good)
        }
        // What a backup from before still holds is erased again by this list when one is brought back.
        try? await application.keepErasures(until: report.madeAt)
        if let second = plan.second {
            _ = try? await application.noting(.second) {
                try await shelf.copy(to: second)
                try await BackupShelf(second, application.secrets).sortOut(by: plan.rule)
            }
        }
        try await shelf.sortOut(by: plan.rule)
    }

    /// A moment in a file's name: 20261126-021000, in UTC.
    static func stamp(_ moment: Int) -> String {
        let (day, second) = (Day(daysSince1970: moment / Span.day), moment % Span.day / Span.second)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.description.filter { $0 != "-" })-\(two(second / 3600))\(two(second / 60 % 60))\(two(second % 60))"
    }
}
