import ArgumentParser
import Configuration
import Foundation
import Gatepost
import Pictures
import Storage

/// A data folder while it is being filled from a backup: under another name, so that nothing ever finds it half full.
struct RestoredFolder {
    private let data: DataFolder
    private let partial: DataFolder

    init(for data: DataFolder) throws {
        self.data = data
        partial = try DataFolder.parse(["--data", "\(data.url.path).restoring"])
    }

    /// - Throws: `ValidationError` when another restore is at it.
    func bring(
        _ chain: BackupChain, _ secrets: Secrets, _ erasures: ErasureList?
    ) async throws -> (soundness: Soundness, erased: Int) {
        let isServer = partial.isOnServer(ConfigReader.gatepost)
        guard isServer == (chain.engine == .postgres) else { throw BackupProblem.otherEngine }
        let folder = partial.url.path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        guard FolderInUse.claim(partial.url, .alone) else {
            throw ValidationError("Something is being restored into this folder already.")
        }
        // What a restore that was killed left half full.
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name != "in-use" {
            try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        }
        let database: any Database
        do { database = try await isServer ? fillServer(chain) : fillFile(chain) } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
        do {
            let found = try await finish(database, chain, secrets, erasures)
            if !isServer { try await database.close() }
            try settle()
            // Last of all: until now nothing opens it.
            if isServer { try await Unfinished.end(in: database) }
            return found
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            if isServer { warnOfDatabase() }
            throw error
        }
    }

    /// What a server has taken is not a folder that can be thrown away.
    private func warnOfDatabase() {
        let words = """
            The database that GATEPOST_DATABASE names holds part of the backup now, and nothing opens it. Make it anew, empty, before you ask again.

            """
        FileHandle.standardError.write(Data(words.utf8))
    }

    /// Whatever has to be true of it before anybody may come in.
    private func finish(
        _ database: any Database, _ chain: BackupChain, _ secrets: Secrets, _ erasures: ErasureList?
    ) async throws -> (soundness: Soundness, erased: Int) {
        let differences = try await chain.differences(from: database)
        guard differences.isEmpty else {
            throw ValidationError("Rows of \(differences.joined(separator: ", ")) are not what they were. The restore was given up.")
        }
        do { try await database.migrate() } catch StorageError.newerSchema {
            throw ValidationError("That backup was made by a later Gatepost. Install that one, and ask again.")
        }
        let application = try partial.application(
            over: database, ConfigReader.gatepost, secrets, WorkshopPlan.workerBesideThisProgram() ?? "", "http://localhost:8080", .system,
            SystemRandom(), false)
        // First, so that one that is stopped here leaves no database into which somebody could come.
        try await application.closeAfterRestore(of: chain.madeAt)
        let erased = if let erasures { try await application.reapply(erasures) } else { 0 }
        // Nobody who was erased later is on it: it is no newer than what it was made of.
        try await application.keepErasures(until: max(chain.madeAt, erasures?.writtenAt ?? 0))
        try await chain.restoreFiles(to: application.pictures.store, application.pictures.scans) { done in
            if done % 500 == 0 { FileHandle.standardError.write(Data("\(done) of \(chain.files) sealed files\n".utf8)) }
        }
        return (try await application.soundness(), erased)
    }

    private func fillFile(_ chain: BackupChain) async throws -> any Database {
        try await chain.writeDatabase(to: partial.database.path)
        return try SQLiteDatabase(path: partial.database.path)
    }

    private func fillServer(_ chain: BackupChain) async throws -> any Database {
        guard let server = try partial.storage(ConfigReader.gatepost) as? PostgresDatabase, try await server.isBlank() else {
            throw ValidationError("The database that GATEPOST_DATABASE names is not empty. Make a new one, and name that.")
        }
        let dump = partial.url.appending(path: "database.dump").path
        try await chain.writeDatabase(to: dump)
        try await server.fill(from: dump, listing: partial.url.appending(path: "listing").path)
        for name in ["database.dump", "listing"] { try FileManager.default.removeItem(atPath: partial.url.appending(path: name).path) }
        return server
    }

    /// All of it is there: it gets its name.
    private func settle() throws {
        sync()
        // An empty folder of that name makes way; one that is not empty any more does not.
        guard rename(partial.url.path, data.url.path) == 0 else {
            throw ValidationError("\(data.url.path) could not be made: something is there now, and was left as it is.")
        }
        sync()
    }
}
