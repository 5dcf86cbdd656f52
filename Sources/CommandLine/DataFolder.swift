import ArgumentParser
import Configuration
import Foundation
import Gatepost
import Pictures
import Safeguarding
import Storage
import Web

/// The folder that a Gatepost lives in, as every command is told of it.
///
///     gatepost.sqlite   the database
///     pictures/         sealed photographs
///     scans/            sealed papers
///     outbox/           letters, while no mail server is set
///     demo.txt          there only in a demo: how to sign in as whom
///
/// `GATEPOST_DATABASE=postgres://…` keeps the database on a server instead, and `GATEPOST_PICTURES=s3://…` (or another folder) what is
/// sealed; everything else stays here. `GATEPOST_MAIL=smtps://…` sends letters instead of keeping them.
///
/// The master key is not in it: it is `FOLDER.key` beside it, or where `GATEPOST_KEY_FILE` says.
struct DataFolder: ParsableArguments {
    @Option(name: .customLong("data"), help: "The folder that holds the data. GATEPOST_DATA says it too.") var path: String = usual

    /// The folder of a machine on which Gatepost is installed, so that nobody has to say it each time.
    private static var usual: String {
        ConfigReader.gatepost.string(forKey: "data", default: "")
    }

    func validate() throws {
        if path.isEmpty { throw ValidationError("Say which folder holds the data, with --data DIR or in GATEPOST_DATA.") }
    }

    var url: URL { URL(fileURLWithPath: path).standardizedFileURL }
    /// The master key, beside the folder or where `GATEPOST_KEY_FILE` says.
    var keyFile: String {
        ConfigReader.gatepost.string(forKey: "key.file", default: url.path + ".key")
    }
    var demoNote: URL { url.appending(path: "demo.txt") }
    var isDemo: Bool { FileManager.default.fileExists(atPath: demoNote.path) }
    var database: URL { url.appending(path: "gatepost.sqlite") }

    /// Opens what is there, and brings its schema up to date.
    /// - Parameter creating: makes the folder and its key if there are none.
    func open(
        creating: Bool = false, publicAddress: String = "http://localhost:8080", clock: Clock = .system,
        random: any RandomSource = SystemRandom(),
        isDemo: Bool? = nil
    ) async throws -> Application {
        let environment = ConfigReader.gatepost
        try haveDatabase(environment)
        if creating {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } else if !isOnServer(environment), !FileManager.default.fileExists(atPath: database.path) {
            throw ValidationError("There is no Gatepost in \(url.path) yet. Start one with: gatepost serve --data \(path)")
        }
        guard let worker = WorkshopPlan.workerBesideThisProgram() else {
            throw ValidationError(Self.noWorker)
        }
        try haveKey()
        let secrets = try Secrets.load(from: keyFile, random: SystemRandom())
        guard FolderInUse.claim(url, .shared) else { throw ValidationError("This Gatepost is being moved. Try again when that is over.") }
        let storage = try await currentStorage(environment)
        return try application(over: storage, environment, secrets, worker, publicAddress, clock, random, isDemo)
    }

    func application(
        over storage: any Database, _ environment: ConfigReader, _ secrets: Secrets, _ worker: String, _ publicAddress: String,
        _ clock: Clock,
        _ random: any RandomSource, _ isDemo: Bool?
    ) throws -> Application {
        let stores = try SealedStores(environment.string(forKey: "pictures", default: url.path))
        let pictures = try PictureRoom(
            workshop: PictureWorkshop(WorkshopPlan(worker: worker, workers: ProcessInfo.processInfo.activeProcessorCount)),
            store: stores.pictures, scans: stores.scans, secrets: secrets)
        var configuration = Application.Configuration(
            folder: url.path, publicAddress: environment.string(forKey: "address", default: publicAddress), isDemo: isDemo ?? self.isDemo)
        configuration.backup = try BackupPlan(environment)
        configuration.metricsToken = environment.string(forKey: "metrics.token", isSecret: true)
        return Application(
            database: storage, clock: clock, random: random, secrets: secrets, configuration: configuration, pictures: pictures,
            passwords: Passwords(common: CommonPasswords.installed() ?? .none), press: .printed,
            mail: configuration.isDemo ? nil : try mailServer(environment))
    }

    /// Where `GATEPOST_MAIL` says that letters go; nothing where it does not. A demo is not asked: its people have made-up addresses.
    func mailServer(_ environment: ConfigReader) throws -> MailServer? {
        guard let address = environment.string(forKey: "mail", isSecret: true), !address.isEmpty else { return nil }
        do { return try MailServer(address, from: environment.string(forKey: "mail.from")) } catch {
            throw ValidationError(error.description)
        }
    }

    /// Opens what is there to be copied, once nobody else uses it.
    /// - Throws: `ValidationError` while a server or another command runs on it.
    func openAlone() async throws -> (application: Application, database: any Database) {
        let environment = ConfigReader.gatepost
        guard isOnServer(environment) || FileManager.default.fileExists(atPath: database.path) else {
            throw ValidationError("There is no Gatepost in \(url.path).")
        }
        let inUse = ValidationError("This Gatepost is in use. Stop every server and command that uses it, and ask again.")
        guard FolderInUse.claim(url, .alone) else { throw inUse }
        try haveDatabase(environment)
        let storage = try await currentStorage(environment, connections: 1)
        if let server = storage as? PostgresDatabase, try await server.othersConnected() > 0 { throw inUse }
        try haveKey()
        let secrets = try Secrets.load(from: keyFile, random: SystemRandom())
        let application = try application(
            over: storage, environment, secrets, WorkshopPlan.workerBesideThisProgram() ?? "", "http://localhost:8080", .system,
            SystemRandom(),
            nil)
        return (application, storage)
    }

    /// Another key would open nothing of what is there, so none is made. An empty file is what a first start left that was cut off.
    private func haveKey() throws {
        guard bytes(of: database.path) > 0, !FileManager.default.fileExists(atPath: keyFile) else { return }
        throw ValidationError(
            """
            The key file \(keyFile) is missing. Bring it back, or make it again from the recovery words: \
            gatepost keys restore --data \(path)
            """)
    }

    /// One that is gone or empty where there was one is not begun anew: it would ask for a first manager, and the caretaker would take every
    /// sealed file for left over.
    private func haveDatabase(_ environment: ConfigReader) throws {
        guard !isOnServer(environment) else { return }
        let place = environment.string(forKey: "database", default: database.path)
        guard bytes(of: place) == 0, hasBegun else { return }
        throw ValidationError(lost("The database \(place) is missing or empty, and there was one."))
    }

    /// The same of one on a server, which only the server knows.
    private func haveDatabase(_ storage: any Database, _ environment: ConfigReader) async throws {
        guard isOnServer(environment), hasBegun, try await storage.isBlank() else { return }
        throw ValidationError(lost("The database that GATEPOST_DATABASE names is empty, and there was one."))
    }

    private var hasBegun: Bool {
        FolderInUse.hasBegun(url)
            || ["pictures", "scans"].contains {
                !((try? FileManager.default.contentsOfDirectory(atPath: url.appending(path: $0).path)) ?? []).isEmpty
            }
    }

    private func lost(_ what: String) -> String {
        """
        \(what) Nothing has been changed. Bring it back, or bring a backup back into another folder: \
        gatepost restore BACKUP --data FOLDER
        """
    }

    /// How long a file is; nothing where there is none.
    private func bytes(of path: String) -> Int { (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0 }

    /// What is kept, as this Gatepost understands it: copied first where that changes it.
    private func currentStorage(_ environment: ConfigReader, connections: Int? = nil) async throws -> any Database {
        do {
            let storage = try storage(environment, connections: connections)
            try await beWhole(storage)
            try await haveDatabase(storage, environment)
            try await UpgradeCopy(of: storage, in: url).makeIfNeeded()
            try await storage.migrate()
            FolderInUse.noteBegun(url)
            return storage
        } catch StorageError.newerSchema { throw LaterGatepost() } catch StorageError.damaged { throw DamagedDatabase() }
    }

    /// One that is filled at this moment, or was half filled when something stopped it, is neither served nor moved on.
    private func beWhole(_ storage: any Database) async throws {
        switch try await Unfinished.found(in: storage) {
        case nil: return
        case .move:
            throw ValidationError(
                "A move into this database has begun and not ended. Ask for it again with gatepost move, from where it came.")
        case .restore:
            throw ValidationError(
                """
                A backup was being brought back into this database, and that has not ended. If it was stopped, make the database anew, \
                empty, and ask for it again with gatepost restore.
                """)
        }
    }

    static let noWorker = "The picture worker, gatepost-pictures, is not beside this program. Build both with: swift build"

    /// The file in the folder, unless `GATEPOST_DATABASE` names a PostgreSQL server or another file.
    func storage(_ environment: ConfigReader, connections: Int? = nil) throws -> any Database {
        let address = environment.string(forKey: "database", default: database.path)
        guard isOnServer(environment) else { return try SQLiteDatabase(path: address) }
        var plan = PostgresPlan(address: address)
        if let connections { plan.connections = connections }
        plan.prepares = environment.string(forKey: "database.prepared", default: "on") != "off"
        return PostgresDatabase(plan)
    }

    func isOnServer(_ environment: ConfigReader) -> Bool {
        PostgresPlan.isServer(environment.string(forKey: "database", default: ""))
    }

    /// The setting that a command is about: the one that was named, or the only one there is.
    /// - Parameter name: its identifier.
    static func setting(_ name: String?, of application: Application) async throws -> Setting.ID {
        let settings = try await application.settings()
        if let name {
            guard let setting = Setting.ID(name), settings.contains(setting) else {
                throw ValidationError("There is no setting \(name) here. gatepost setting list says which there are.")
            }
            return setting
        }
        guard settings.count == 1, let setting = settings.first else {
            throw ValidationError(
                settings.isEmpty
                    ? "No setting has been set up here yet."
                    : "There is more than one setting here. Say which with --setting; gatepost setting list names them.")
        }
        return setting
    }
}

/// The database was cut short or written over by something else. It is left as it is.
struct DamagedDatabase: Error, CustomStringConvertible {
    let description = """
        The database is damaged. Nothing in it has been changed. Keep the folder as it is, and bring a backup back into another one: \
        gatepost restore BACKUP --data FOLDER
        """
}
