import ArgumentParser
import Foundation
import Gatepost

/// `gatepost backup`: everything into one file, while the server goes on; or a backup tried out.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Makes an encrypted backup while Gatepost goes on serving, or tries one out.",
        discussion: """
            Without more it is locked with this installation's own key, and opens with the key file or the recovery words (gatepost keys \
            words). The first backup in a folder holds everything; those after it leave out what it has, fourteen in a row at most.
            """)

    @OptionGroup var data: DataFolder
    @Argument(help: "The file to make; with --drill the backup to try out, or the newest in GATEPOST_BACKUP when it is left out.")
    var file: String?
    @Option(help: "A file with the passphrase to lock it with, in its first line.") var passphraseFile: String?
    @Option(help: "The public key of whoever is to open it, as gatepost keys pair prints it.") var toKey: String?
    @Option(help: "With --drill: a file with the private key of a backup that was made with --to-key.") var privateKey: String?
    @Flag(help: "Writes everything, whatever an earlier backup in the folder holds.") var whole = false
    @Flag(help: "Brings a backup back into a scratch folder and compares every row, chain and picture.") var drill = false

    func validate() throws {
        if !drill, file == nil { throw ValidationError("Say which file to make.") }
        if passphraseFile != nil, toKey != nil { throw ValidationError("A backup has one lock: choose --passphrase-file or --to-key.") }
    }

    func run() async throws {
        let application = try await data.open()
        try await sayingWhy { drill ? try await tryOut(application) : try await make(application) }
    }

    private func make(_ application: Application) async throws {
        let lock: BackupLock
        if let passphraseFile {
            lock = .passphrase(try BackupPlan.passphrase(in: passphraseFile))
        } else if let toKey {
            guard let key = BackupLock(publicKey: toKey) else { throw ValidationError("That is no public key.") }
            lock = key
        } else {
            lock = .own(application.secrets)
        }
        let path = URL(fileURLWithPath: file ?? "").standardizedFileURL.path
        let report = try await application.backUp(to: path, lockedBy: lock, whole: whole)
        try await application.keepErasures(
            beside: URL(fileURLWithPath: path).deletingLastPathComponent().path, until: report.madeAt)
        print(
            """
            Backed up and read back: \(path), \(report.bytes) bytes.
            It stands for \(report.files) sealed files, \(report.written) of them written in it.
            """)
        if !report.isWhole { print("The others are in earlier backups in that folder: keep them together.") }
        if report.missing > 0 { print("\(report.missing) sealed files that the records name are missing here: gatepost doctor says more.") }
    }

    private func tryOut(_ application: Application) async throws {
        let plan = application.configuration.backup
        guard let folder = plan?.folder ?? file.map({ URL(fileURLWithPath: $0).deletingLastPathComponent().path }) else {
            throw ValidationError("Say which backup to try out, or set GATEPOST_BACKUP.")
        }
        let newest = file == nil ? try await BackupDrill.newest(in: folder, of: application) : nil
        let path = newest ?? URL(fileURLWithPath: file ?? "").standardizedFileURL.path
        let key = try unlock(passphraseFile: passphraseFile, privateKey: privateKey, application.secrets, plan)
        let report = try await application.drill(path, with: key)
        print("\(path) was brought back: \(report.rows) rows, \(report.files) sealed files, \(report.soundness.entries) entries of logs.")
        for table in report.differences { print("Rows of \(table) are not what they were.") }
        for problem in report.soundness.problems { print(problem.sentence) }
        guard report.isGood else { throw ExitCode.failure }
        print("Every row, chain and picture is there and as it was. The copy is gone again.")
    }
}

extension Soundness.Problem {
    var sentence: String {
        switch self {
        case .log(let setting): "The log of \(setting) does not verify."
        case .concerns(let setting): "A chain of concerns of \(setting) does not verify."
        case .keys(let setting): "The pictures of \(setting) do not open with this master key."
        case .files(let count): "\(count) sealed files that the records name are missing."
        }
    }
}
