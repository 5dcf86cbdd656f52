import Foundation
@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport

/// A world with sealed files behind its rows, and a folder to put backups into.
struct BackedUpWorld: Sendable {
    let world: World
    let shelf: URL
    let manager: Member.ID
    private let post: Post.ID

    init() async throws {
        world = try await World()
        shelf = world.folder.appending(path: "backups")
        try FileManager.default.createDirectory(at: shelf, withIntermediateDirectories: true)
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        post = try await world.published(by: manager)
    }

    var application: Application { world.application }
    var own: BackupLock { .own(application.secrets) }
    var ownKey: BackupUnlock { .key(application.secrets.recovery) }
    func path(_ name: String) -> String { shelf.appending(path: name).path }

    /// A sealed file that a row names; what is in it does not matter to a backup.
    @discardableResult
    func sealed(_ bytes: [UInt8], inSafe: Bool = false) async throws -> StoredName {
        let name = StoredName(from: application.random)
        try await (inSafe ? application.pictures.scans : application.pictures.store).put(bytes, as: name)
        let (setting, now, id, manager) = (world.setting, world.now, world.identifier() as Record.ID, manager)
        if inSafe {
            try await world.write(
                """
                INSERT INTO scan (setting, id, file, sealed_key, content_type, added_by, added_at)
                VALUES (\(setting), \(id), \(name.text), \([UInt8](repeating: 1, count: 8)), 'application/pdf', \(manager), \(now))
                """)
        } else {
            let picture = try await world.picture(on: post, by: manager)
            try await world.write(
                """
                INSERT INTO rendition (setting, picture, generation, size, width, height, bytes, digest, file)
                VALUES (\(setting), \(picture), 1, 'small', 800, 600, 10, \(picture.bytes), \(name.text))
                """)
        }
        return name
    }

    func backUp(_ name: String, _ lock: BackupLock? = nil, whole: Bool = false) async throws -> Backup.Report {
        try await application.backUp(to: path(name), lockedBy: lock ?? own, whole: whole)
    }

    func drill(_ name: String, _ unlock: BackupUnlock? = nil) async throws -> BackupDrill.Report {
        try await application.drill(path(name), with: unlock ?? ownKey)
    }

    func standing() async throws -> BackupStanding {
        let now = world.now
        return try await application.read(.outside) { db in try BackupStanding.load(at: now, from: db) }
    }

    /// What lies in the folder besides the data: nothing may be left of what was only needed meanwhile.
    var leftovers: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: world.folder.path)) ?? []
        let shelved = (try? FileManager.default.contentsOfDirectory(atPath: shelf.path)) ?? []
        return names.filter { $0.hasPrefix("scratch-") } + shelved.filter { $0.hasSuffix(".partial") }
    }

    /// The same installation as somebody configured it.
    func configured(_ plan: BackupPlan) -> Application {
        var configuration = application.configuration
        configuration.backup = plan
        return Application(
            database: application.database, clock: application.clock, random: application.random, secrets: application.secrets,
            configuration: configuration, pictures: application.pictures, passwords: application.passwords)
    }
}
