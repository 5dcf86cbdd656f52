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
    }

    let folder: String
    let application: Application
    let setting: Setting.ID
    /// The child of the parent whose session it is, in the newest pictures.
    let child: Child.ID
    let carer: Member.ID
    let manager: Member.ID
    let newest: [Post.ID]
    /// Pictures with files behind them, of which everybody may be shown, newest first.
    let pictures: [Picture.ID]
    let sessions: Sessions

    var json: String {
        """
        {"setting":"\(setting)","parent":"\(sessions.parent)","otherParent":"\(sessions.otherParent)",\
        "contributor":"\(sessions.contributor)","manager":"\(sessions.manager)","picture":"\(pictures.first.map(\.description) ?? "")",\
        "post":"\(newest.first.map(\.description) ?? "")","child":"\(child)"}
        """
    }

    /// - Parameter folder: must not be there yet; its key file is put beside it.
    static func make(in folder: String, posts: Int) async throws -> SeededSetting {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let application = try open(folder)
        let database = try SQLiteDatabase(path: folder + "/gatepost.sqlite")
        try await database.migrate()
        let seeder = Seeder(now: Clock.system.now, posts: posts)
        try await database.write { db in try seeder.writePeople(db) }
        let key = try await application.pictures.key(of: seeder.setting, in: application)
        try await database.write { db in try seeder.writePage(db, key: key, store: folder + "/pictures") }
        let sessions = try await database.write { db in try seeder.writeSessions(db) }
        try await database.close()
        return SeededSetting(
            folder: folder, application: application, setting: seeder.setting, child: seeder.children[0], carer: seeder.carers[0],
            manager: seeder.team[0], newest: seeder.made.newest, pictures: seeder.made.shown, sessions: sessions)
    }

    private static func open(_ folder: String) throws -> Application {
        let secrets = try Secrets.load(from: folder + ".key", random: SystemRandom())
        let pictures = try PictureRoom(
            workshop: PictureWorkshop(WorkshopPlan(worker: "", workers: 1)), store: try FolderStore(folder: folder + "/pictures"),
            secrets: secrets)
        // The program opens the file for itself; this one only asks and acts.
        let database = try SQLiteDatabase(path: folder + "/gatepost.sqlite")
        return Application(
            database: database, clock: .system, random: SystemRandom(), secrets: secrets,
            configuration: Application.Configuration(folder: folder, publicAddress: "http://localhost:8080", isDemo: false),
            pictures: pictures)
    }
}
