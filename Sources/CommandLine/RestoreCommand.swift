import ArgumentParser
import Configuration
import Foundation
import Gatepost
import Pictures
import Storage

/// `gatepost restore`: a backup becomes a data folder again.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Brings a backup back into a new data folder, and checks every row, chain and picture.",
        discussion: """
            The key file has to be there, beside the new folder or where GATEPOST_KEY_FILE says, or the recovery words at hand. A backup \
            of a PostgreSQL database is brought back into the empty one that GATEPOST_DATABASE names.
            """)

    @Argument(help: "The backup. Those that it is built on lie beside it.") var file: String
    @OptionGroup var data: DataFolder
    @Option(help: "A file with the passphrase that it is locked with.") var passphraseFile: String?
    @Option(help: "A file with the private key that it is locked for.") var privateKey: String?
    @Flag(help: "Asks for the 24 recovery words, and makes the key file from them.") var keysFromWords = false
    @Option(help: "The list of people who were erased, erasures.txt; without it the one beside the backup is taken.") var erasures: String?

    func run() async throws {
        let inside = (try? FileManager.default.contentsOfDirectory(atPath: data.url.path)) ?? []
        guard inside.isEmpty else {
            throw ValidationError("\(data.url.path) is not empty. Restore into a new folder: nothing that is there is ever written over.")
        }
        try await sayingWhy {
            let secrets = try keys()
            let path = URL(fileURLWithPath: file).standardizedFileURL.path
            let chain = try await BackupChain.open(
                path, with: try unlock(passphraseFile: passphraseFile, privateKey: privateKey, secrets))
            guard chain.belongs(to: secrets) else { throw BackupProblem.otherKeys }
            let list = try erased(beside: path, secrets)
            let found = try await RestoredFolder(for: data).bring(chain, secrets, list)
            if keysFromWords, !FileManager.default.fileExists(atPath: data.keyFile) { try secrets.keep(at: data.keyFile) }
            try say(chain, found.soundness, list.map { (list: $0, again: found.erased) })
        }
    }

    /// Whoever was erased since the backup was made.
    /// - Throws: `ValidationError` for a list that was named and is not there, or that was changed: whoever it names would be back unnoticed.
    private func erased(beside path: String, _ secrets: Secrets) throws -> ErasureList? {
        let beside = URL(fileURLWithPath: path).deletingLastPathComponent().appending(path: ErasureList.name).path
        do { return try ErasureList(at: erasures ?? beside, by: secrets) } catch ErasureList.Problem.missing where erasures == nil {
            return nil
        } catch ErasureList.Problem.missing {
            throw ValidationError("\(erasures ?? "") is not there. Nothing was restored.")
        } catch {
            throw ValidationError(
                """
                The list of people who were erased, \(erasures ?? beside), was changed, cut short, or belongs to other keys. Nothing was restored. \
                Take the one from the former data folder or from beside another backup, and name it with --erasures.
                """)
        }
    }

    private func keys() throws -> Secrets {
        let isThere = FileManager.default.fileExists(atPath: data.keyFile)
        guard keysFromWords else {
            guard isThere else {
                throw ValidationError("The key file \(data.keyFile) is not there. Copy it there, or use --keys-from-words.")
            }
            return try Secrets.load(from: data.keyFile, random: SystemRandom())
        }
        let typed = try Secrets.fromTypedWords()
        if isThere, try Secrets.load(from: data.keyFile, random: SystemRandom()).keyID != typed.keyID {
            throw ValidationError("\(data.keyFile) is another key than those words. Nothing was written over it.")
        }
        return typed
    }

    private func say(_ chain: BackupChain, _ found: Soundness, _ erased: (list: ErasureList, again: Int)?) throws {
        print(
            """
            Restored into \(data.url.path): \(chain.rows) rows, \(found.settings) settings, \(found.entries) entries of logs, \
            \(found.files) sealed files.
            """)
        let made = Date(timeIntervalSince1970: Double(chain.madeAt) / 1_000_000).ISO8601Format()
        print(
            """
            It is as it was on \(made). What was done later is not in it: \
            permissions that were taken back, people who left or were suspended, pictures that were taken down, holds that were set on records, settings that were opened again, \
            passwords that were changed, passkeys that were removed and recovery codes that were used. \
            Go through those before families come in; the desk says so too.
            Everybody signs in again. Open invitations, letters to sign in with, addresses of calendars and codes to set a setting up are \
            over: make those anew that are still needed. Messages to browsers are turned on again by whoever wants them.
            What was to be deleted soon is announced anew and stays four weeks: set those holds again by then.
            """)
        print(
            erased.map { erased in
                erased.again == 0
                    ? "Nobody on the list of people who were erased was in it."
                    : "\(erased.again) of those who were erased since then were in it, and have been erased again."
            }
                ?? """
                No list of people who were erased was given, and none lies beside the backup. Whoever was erased after it was made is in it again: \
                look for erasures.txt in the former data folder or beside other backups, and restore once more with --erasures.
                """)
        if let list = erased?.list {
            let written = Date(timeIntervalSince1970: Double(list.writtenAt) / 1_000_000).ISO8601Format()
            print(
                list.isNoNewer(than: chain.madeAt)
                    ? """

                    LOOK HERE: The list of erasures is of \(written). Whoever was erased after that is in it again.
                    It is no newer than the backup. Look for a newer erasures.txt in the former data folder or beside other backups, and restore once \
                    more with --erasures.

                    """ : "The list of erasures is of \(written).")
        }
        guard found.problems.isEmpty else {
            print("It is as it was backed up, and this is not well:")
            for problem in found.problems { print(problem.sentence) }
            throw ExitCode.failure
        }
        print("Every row and every sealed file is as it was, and every log and chain verifies.")
        print("Start it with: gatepost serve --data \(data.path)")
    }
}
