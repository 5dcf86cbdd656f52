import Pictures
import Safeguarding
import Storage

/// Tries a backup out: brings it back into a folder that is gone afterwards, and compares every row, chain and sealed file. A backup
/// that nobody has ever brought back is only a hope.
public struct BackupDrill: Sendable {
    private let application: Application
    private let unlock: BackupUnlock

    public init(of application: Application, with unlock: BackupUnlock) {
        self.application = application
        self.unlock = unlock
    }

    public struct Report: Hashable, Sendable {
        /// When the backup was made.
        public let madeAt: Int
        public let rows, files: Int
        /// Tables in which something is other than it was.
        public let differences: [String]
        public let soundness: Soundness

        public var isGood: Bool { differences.isEmpty && soundness.problems.isEmpty }
    }

    /// The newest backup in a folder.
    /// - Throws: `BackupProblem.missing` when there is none.
    public static func newest(in folder: String, of application: Application) async throws -> String {
        guard let entry = try await BackupShelf(folder, application.secrets).entries().all.first else { throw BackupProblem.missing }
        return entry.path
    }

    /// - Parameter path: the backup.
    /// - Throws: `BackupProblem`, `CopyProblem`, `StorageError` or `StoreError` when it cannot be brought back at all.
    public func run(_ path: String) async throws -> Report {
        let chain = try await BackupChain.open(path, with: unlock)
        guard chain.belongs(to: application.secrets) else { throw BackupProblem.otherKeys }
        let scratch = try Scratch(in: application.configuration.folder)
        defer { scratch.remove() }
        switch chain.engine {
        case .sqlite:
            let file = scratch.path(of: "gatepost.sqlite")
            try await chain.writeDatabase(to: file)
            return try await look(through: chain, in: try SQLiteDatabase(path: file), scratch)
        case .postgres:
            guard let server = application.database as? PostgresDatabase else { throw BackupProblem.otherEngine }
            let (dump, name) = (scratch.path(of: "database.dump"), "gatepost_drill_\(SystemRandom().bytes(8).hexadecimal)")
            try await chain.writeDatabase(to: dump)
            let database = try await server.makeScratch(name)
            do {
                try await database.fill(from: dump, listing: scratch.path(of: "listing"))
                let report = try await look(through: chain, in: database, scratch)
                try await server.dropScratch(name)
                return report
            } catch {
                try? await database.close()
                try? await server.dropScratch(name)
                throw error
            }
        }
    }

    private func look(through chain: BackupChain, in database: any Database, _ scratch: Scratch) async throws -> Report {
        let differences = try await chain.differences(from: database)
        try await database.migrate()
        let (store, scans) = (try FolderStore(folder: scratch.path(of: "pictures")), try FolderStore(folder: scratch.path(of: "scans")))
        try await chain.restoreFiles(to: store, scans)
        let soundness = try await application.over(database, store, scans).soundness()
        try await database.close()
        return Report(madeAt: chain.madeAt, rows: chain.rows, files: chain.files, differences: differences, soundness: soundness)
    }
}
