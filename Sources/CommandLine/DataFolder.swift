import ArgumentParser
import Configuration
import Foundation
import Gatepost
import Pictures
import Safeguarding
import Storage

/// The folder that a Gatepost lives in, as every command is told of it.
///
///     gatepost.sqlite   the database
///     pictures/         sealed photographs and scans
///     outbox/           letters, while no mail server is set
///     demo.txt          there only in a demo: how to sign in as whom
///
/// `GATEPOST_DATABASE=postgres://…` keeps the database on a server instead; everything else stays here.
///
/// The master key is not in it: it is `FOLDER.key` beside it, or where `GATEPOST_KEY_FILE` says.
struct DataFolder: ParsableArguments {
    @Option(name: .customLong("data"), help: "The folder that holds the data.") var path: String

    var url: URL { URL(fileURLWithPath: path).standardizedFileURL }
    var demoNote: URL { url.appending(path: "demo.txt") }
    var isDemo: Bool { FileManager.default.fileExists(atPath: demoNote.path) }
    private var database: URL { url.appending(path: "gatepost.sqlite") }

    /// Opens what is there, and brings its schema up to date.
    /// - Parameter creating: makes the folder and its key if there are none.
    func open(
        creating: Bool = false, publicAddress: String = "http://localhost:8080", clock: Clock = .system, random: any RandomSource = SystemRandom(),
        isDemo: Bool? = nil
    ) async throws -> Application {
        let environment = ConfigReader(provider: EnvironmentVariablesProvider()).scoped(to: "gatepost")
        if creating {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } else if !isOnServer(environment), !FileManager.default.fileExists(atPath: database.path) {
            throw ValidationError("There is no Gatepost in \(url.path) yet. Start one with: gatepost serve --data \(path)")
        }
        guard let worker = WorkshopPlan.workerBesideThisProgram() else {
            throw ValidationError(Self.noWorker)
        }
        let secrets = try Secrets.load(from: environment.string(forKey: "key.file", default: url.path + ".key"), random: SystemRandom())
        let storage = try storage(environment)
        try await storage.migrate()
        let pictures = try PictureRoom(
            workshop: PictureWorkshop(WorkshopPlan(worker: worker, workers: ProcessInfo.processInfo.activeProcessorCount)),
            store: try FolderStore(folder: url.appending(path: "pictures").path), secrets: secrets)
        return Application(
            database: storage, clock: clock, random: random, secrets: secrets,
            configuration: Application.Configuration(
                folder: url.path, publicAddress: environment.string(forKey: "address", default: publicAddress), isDemo: isDemo ?? self.isDemo),
            pictures: pictures, passwords: Passwords(common: CommonPasswords.installed() ?? .none))
    }

    static let noWorker = "The picture worker, gatepost-pictures, is not beside this program. Build both with: swift build"

    /// The file in the folder, unless `GATEPOST_DATABASE` names a PostgreSQL server or another file.
    private func storage(_ environment: ConfigReader) throws -> any Database {
        let address = environment.string(forKey: "database", default: database.path)
        guard isOnServer(environment) else { return try SQLiteDatabase(path: address) }
        var plan = PostgresPlan(address: address)
        plan.prepares = environment.string(forKey: "database.prepared", default: "on") != "off"
        return PostgresDatabase(plan)
    }

    private func isOnServer(_ environment: ConfigReader) -> Bool {
        PostgresPlan.isServer(environment.string(forKey: "database", default: ""))
    }

    /// The setting that a command is about: the only one there is.
    static func onlySetting(of application: Application) async throws -> Setting.ID {
        let settings = try await application.settings()
        guard settings.count == 1, let setting = settings.first else {
            throw ValidationError(settings.isEmpty ? "No setting has been set up here yet." : "There is more than one setting here.")
        }
        return setting
    }
}
