import ArgumentParser
import Configuration
import Foundation
import Storage

/// A copy of the database as it was before an upgrade, beside it in the data folder; the last one is kept.
struct UpgradeCopy {
    private let storage: any Database
    private let folder: URL

    init(of storage: any Database, in folder: URL) {
        self.storage = storage
        self.folder = folder
    }

    private var path: String { folder.appending(path: "before-upgrade.\(storage is PostgresDatabase ? "dump" : "sqlite")").path }

    /// Makes it where an upgrade has something to lose.
    /// - Throws: `ValidationError` when it cannot be made: then nothing is upgraded either.
    func makeIfNeeded() async throws {
        guard try await storage.isBehind() else { return }
        // Of several commands that start at once one makes it; the others find the upgrade done.
        let turn = folder.appending(path: "upgrading").path
        let descriptor = open(turn, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer { if descriptor >= 0 { close(descriptor) } }
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
            throw ValidationError(
                """
                The database is copied before it is upgraded, and \(turn) could not be opened for that. Nothing has been changed. \
                Let whoever runs Gatepost write in \(folder.path), and start again.
                """)
        }
        guard try await storage.isBehind() else { return }
        do { try await make() } catch StorageError.full {
            throw ValidationError("There is no room for a copy of the database before it is upgraded. Make room in \(folder.path) first.")
        } catch StorageError.damaged {
            throw ValidationError("The database is damaged, and is not upgraded. Bring back a backup: gatepost restore")
        } catch is CopyProblem {
            let environment = ConfigReader.gatepost
            guard environment.string(forKey: "upgrade.without.copy", default: "") != "yes" else { return }
            throw ValidationError(
                """
                The database is copied before it is upgraded, and pg_dump could not do it. Install postgresql-client of the server’s \
                version, or make a backup of your own and start once with GATEPOST_UPGRADE_WITHOUT_COPY=yes.
                """)
        }
    }

    private func make() async throws {
        let partial = path + ".partial"
        unlink(partial)
        // Made for its owner only before anything is in it.
        guard FileManager.default.createFile(atPath: partial, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw StorageError.full
        }
        do {
            _ = try await storage.copy(to: partial)
            guard rename(partial, path) == 0 else { throw StorageError.full }
        } catch {
            unlink(partial)
            throw error
        }
        try? FileHandle.standardError.write(contentsOf: Data("The database as it was before the upgrade is in \(path).\n".utf8))
    }
}
