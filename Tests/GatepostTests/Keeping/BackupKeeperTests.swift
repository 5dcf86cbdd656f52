import Foundation
@testable import Gatepost
import Logging
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Backups that are made by themselves") struct BackupKeeperTests {
    let kept: BackedUpWorld
    let second: URL

    init() async throws {
        kept = try await BackedUpWorld()
        second = kept.world.folder.appending(path: "second")
        try FileManager.default.createDirectory(at: second, withIntermediateDirectories: true)
    }

    private func backups(_ folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".backup") }.sorted()
    }

    @Test("P13: one is made each day, copied to the second folder, and kept by the rule") func daily() async throws {
        let application = kept.configured(BackupPlan(folder: kept.shelf.path, second: second.path, lock: .own))
        try await kept.sealed(Array("a picture".utf8))
        for _ in 0..<3 {
            await application.backups.settle(application)
            // Not yet due again.
            await application.backups.settle(application)
            kept.world.wait(Span.day)
        }
        #expect(backups(kept.shelf).count == 3 && backups(second) == backups(kept.shelf))
        let newest = try await BackupDrill.newest(in: second.path, of: application)
        #expect(try await application.drill(newest, with: kept.ownKey).isGood)
        let standing = try await kept.standing()
        #expect(standing.age == .good && standing.second != nil && standing.secondProblem == nil)
        for _ in 0..<12 {
            await application.backups.settle(application)
            kept.world.wait(Span.day)
        }
        // Seven days, and the ends of the weeks and of the month before; those that they are built on as well.
        #expect(backups(kept.shelf).count < 15 && backups(kept.shelf).count >= 7)
        #expect(try await application.drill(BackupDrill.newest(in: kept.shelf.path, of: application), with: kept.ownKey).isGood)
    }

    @Test("a second folder that is away is told and stops nothing; a first that is away is tried again in an hour") func away() async throws {
        let application = kept.configured(
            BackupPlan(folder: kept.shelf.path, second: second.appending(path: "unplugged").path, lock: .own))
        await application.backups.settle(application)
        var standing = try await kept.standing()
        #expect(standing.age == .good && standing.secondProblem == .noFolder && standing.second == nil)
        #expect(!FileManager.default.fileExists(atPath: second.appending(path: "unplugged").path))
        let lost = kept.configured(BackupPlan(folder: second.appending(path: "gone").path, second: nil, lock: .own))
        kept.world.wait(Span.day + 3 * Span.hour)
        await lost.backups.settle(lost)
        standing = try await kept.standing()
        #expect(standing.age == .late && standing.problem == .noFolder)
        kept.world.wait(30 * Span.minute)
        let before = try await tries()
        await lost.backups.settle(lost)
        #expect(try await tries() == before)
        kept.world.wait(Span.hour)
        await lost.backups.settle(lost)
        #expect(try await tries() == before + 1)
        kept.world.wait(7 * Span.day)
        #expect(try await kept.standing().age == .overdue)
    }

    private func tries() async throws -> Int {
        try await kept.application.read(.outside) { db in try db.count("SELECT COUNT(*) FROM backup_run WHERE kind = 'backup'") }
    }

    @Test("without a folder nothing is made; a passphrase file that is too short or gone is told") func plans() async throws {
        await kept.application.backups.settle(kept.application)
        #expect(try await tries() == 0)
        #expect(try await kept.standing().age == .never)
        let file = kept.world.folder.appending(path: "passphrase")
        try Data("short\n".utf8).write(to: file)
        let application = kept.configured(BackupPlan(folder: kept.shelf.path, second: nil, lock: .passphraseFile(file.path)))
        await application.backups.settle(application)
        #expect(try await kept.standing().problem == .noKey && backups(kept.shelf) == [])
        try Data("long enough for a passphrase\n".utf8).write(to: file)
        kept.world.wait(2 * Span.hour)
        await application.backups.settle(application)
        let newest = try await BackupDrill.newest(in: kept.shelf.path, of: application)
        #expect(try await application.drill(newest, with: .passphrase("long enough for a passphrase")).isGood)
    }

    @Test("P13: what is kept of how backups went holds no path, name or key") func notes() async throws {
        _ = try await kept.backUp("first.backup")
        _ = try await kept.drill("first.backup")
        let rows = try await kept.application.read(.outside) { db in
            try db.rows("SELECT kind, outcome, files, missing FROM backup_run ORDER BY began_at, kind") {
                "\(try $0.text(0)) \(try $0.text(1)) \(try $0.integer(2)) \(try $0.integer(3))"
            }
        }
        #expect(rows == ["backup good 0 0", "drill good 0 0"])
    }
}
