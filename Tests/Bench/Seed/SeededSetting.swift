import Crypto
import Foundation
import Gatepost
import Pictures
import Safeguarding
import Storage

/// A setting with years of posts, written row by row past the gate: through it, ten thousand posts would take an hour.
struct SeededSetting {
    /// Secrets of sessions, as browsers keep them in their cookie.
    struct Sessions {
        var parent = "", otherParent = "", contributor = "", manager = ""
        /// One of every carer.
        var families: [String] = []
    }

    let folder: String
    /// The application's own.
    let database: any Database
    let application: Application
    let setting: Setting.ID
    /// The child of the parent whose session it is, in the newest pictures.
    let child: Child.ID
    let carer: Member.ID
    let manager: Member.ID
    let newest: [Post.ID]
    /// Pictures with files behind them, which everybody may see, newest first.
    let pictures: [Picture.ID]
    let sessions: Sessions
    /// Posts that wait for the manager.
    let submitted: [Post.ID]
    /// Carers with a child of their own, for whom something can be withdrawn.
    let families: [(carer: Member.ID, child: Child.ID)]
    /// The server that holds it; empty for the file in its folder.
    let address: String

    var json: String {
        """
        {"setting":"\(setting)","parent":"\(sessions.parent)","otherParent":"\(sessions.otherParent)",\
        "contributor":"\(sessions.contributor)","manager":"\(sessions.manager)","picture":"\(pictures.first.map(\.description) ?? "")",\
        "post":"\(newest.first.map(\.description) ?? "")","child":"\(child)"}
        """
    }

    /// - Parameter folder: must not be there yet; its key file is put beside it.
    /// - Parameter address: the PostgreSQL server that holds it; without one, what `GATEPOST_DATABASE` names, or a file in the folder.
    static func make(
        in folder: String, posts: Int, families: Int = 100, isLean: Bool = false, submitted: Int = 0, on address: String? = nil
    ) async throws -> SeededSetting {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let address = address ?? ProcessInfo.processInfo.environment["GATEPOST_DATABASE"] ?? ""
        let database = try self.database(folder, address)
        let application = try open(folder, database)
        try await database.migrate()
        let seeder = Seeder(now: Clock.system.now, posts: posts, families: families, isLean: isLean)
        try await database.write(.setting(seeder.setting)) { db in try seeder.writePeople(db) }
        let key = try await application.pictures.key(of: seeder.setting, in: application)
        try await database.write(.setting(seeder.setting)) { db in try seeder.writePage(db, key: key, store: folder + "/pictures") }
        try await database.write(.setting(seeder.setting)) { db in try seeder.writeSubmitted(submitted, db) }
        let sessions = try await database.write(.setting(seeder.setting)) { db in try seeder.writeSessions(db) }
        return SeededSetting(
            folder: folder, database: database, application: application, setting: seeder.setting, child: seeder.children[0],
            carer: seeder.carers[0], manager: seeder.team[0], newest: seeder.made.newest, pictures: seeder.made.shown, sessions: sessions,
            submitted: seeder.made.submitted,
            families: seeder.children.enumerated().map { (carer: seeder.carers[$0.offset * 2], child: $0.element) }, address: address)
    }

    /// The same where a copy of it lies: on another database, with the same files and key.
    func again(on address: String) throws -> SeededSetting {
        let database = try SeededSetting.database(folder, address)
        return SeededSetting(
            folder: folder, database: database, application: try SeededSetting.open(folder, database), setting: setting, child: child,
            carer: carer, manager: manager, newest: newest, pictures: pictures, sessions: sessions, submitted: submitted, families: families,
            address: address)
    }

    /// Where `gatepost` itself would keep it: a file in the folder, or the server that the environment names.
    private static func database(_ folder: String, _ address: String) throws -> any Database {
        PostgresPlan.isServer(address)
            ? PostgresDatabase(PostgresPlan(address: address)) : try SQLiteDatabase(path: folder + "/gatepost.sqlite")
    }

    private static func open(_ folder: String, _ database: any Database) throws -> Application {
        let secrets = try Secrets.load(from: folder + ".key", random: SystemRandom())
        let pictures = try PictureRoom(
            workshop: PictureWorkshop(WorkshopPlan(worker: "", workers: 1)), store: try FolderStore(folder: folder + "/pictures"),
            scans: try FolderStore(folder: folder + "/scans"),
            secrets: secrets)
        return Application(
            database: database, clock: .system, random: SystemRandom(), secrets: secrets,
            configuration: Application.Configuration(folder: folder, publicAddress: "http://localhost:8080", isDemo: false),
            pictures: pictures)
    }
}
