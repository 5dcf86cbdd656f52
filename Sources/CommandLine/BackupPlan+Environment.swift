import ArgumentParser
import Configuration
import Foundation
import Gatepost
import Storage

extension BackupPlan {
    /// What `GATEPOST_BACKUP` and the settings beside it say; nothing when it is not set.
    init?(_ environment: ConfigReader) throws {
        guard let folder = environment.string(forKey: "backup"), !folder.isEmpty else { return nil }
        let lock: Lock
        if let text = environment.string(forKey: "backup.key") {
            guard let key = BackupLock(publicKey: text) else {
                throw ValidationError("GATEPOST_BACKUP_KEY is no public key as gatepost keys pair prints it.")
            }
            lock = .key(key)
        } else if let file = environment.string(forKey: "backup.passphrase.file") {
            lock = .passphraseFile(file)
        } else {
            lock = .own
        }
        self.init(folder: folder, second: environment.string(forKey: "backup.second"), lock: lock)
    }
}

extension BackupProblem {
    /// In the words of a terminal.
    var sentence: String {
        switch self {
        case .exists: "There is a file of that name already. Choose another."
        case .missing: "The file or its folder is not there."
        case .full: "There is no room on the disk. Nothing was left half-written."
        case .notOurs: "That is no backup of Gatepost, or one of a later release."
        case .damaged:
            "The backup is damaged: changed, or cut short. Nothing of it was kept. Try the copy in the second folder, or an older one."
        case .locked: "It does not open with this key or passphrase."
        case .otherLock:
            "It is locked in another way: with a passphrase (--passphrase-file, twelve characters or more in its first line), "
                + "with a key (--private-key) or with the recovery words."
        case .needs(let id): "It is built on another backup (\(id)), which is not in its folder. Copy the whole folder of backups."
        case .otherKeys: "It belongs to an installation with another master key. Use that key file, or its recovery words."
        case .otherEngine:
            "It holds the other kind of database. One of a PostgreSQL server is brought back with GATEPOST_DATABASE set to an empty "
                + "database, one of a file without."
        case .failed(let number): "The system would not read or write it (error \(number))."
        case .secondAway: "The second folder is not there. Plug in its disk."
        }
    }
}

extension CopyProblem {
    /// Its words may quote what is in the database: they are for the terminal alone.
    var sentence: String {
        switch self {
        case .missing(let program): "\(program) is not on this machine. Install postgresql-client of the server’s version."
        case .failed(let program, let words): "\(program) could not do it:\n\(words)"
        }
    }
}

/// Says what stood in the way of something about backups, in words.
func sayingWhy<Result>(_ body: () async throws -> Result) async throws -> Result {
    do { return try await body() } catch let problem as BackupProblem { throw ValidationError(problem.sentence) } catch
        let problem as CopyProblem
    { throw ValidationError(problem.sentence) } catch StorageError.full { throw ValidationError(BackupProblem.full.sentence) }
}

/// Reads what opens a backup: a passphrase's or a private key's file, or the installation's own key.
func unlock(passphraseFile: String?, privateKey: String?, _ secrets: Secrets, _ plan: BackupPlan? = nil) throws -> BackupUnlock {
    if let passphraseFile { return .passphrase(try BackupPlan.passphrase(in: passphraseFile)) }
    if let privateKey {
        guard let unlock = BackupUnlock(privateKeyFile: privateKey) else { throw ValidationError("\(privateKey) holds no private key.") }
        return unlock
    }
    if case .passphraseFile(let path) = plan?.lock { return .passphrase(try BackupPlan.passphrase(in: path)) }
    return .key(secrets.recovery)
}
