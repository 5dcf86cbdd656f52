@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

/// A database that does not know a file takes it for left over, also where it is only the wrong database.
@Suite("Whose sealed files are swept") struct StoreOwnerTests {
    let kept: BackedUpWorld
    let named: StoredName

    init() async throws {
        kept = try await BackedUpWorld()
        named = try await kept.sealed(Array("a picture".utf8))
    }

    private var application: Application { kept.application }

    /// What no row names, in either store, old enough to go.
    private func leftOver() async throws -> StoredName {
        let name = StoredName(from: application.random)
        for store in [application.pictures.store, application.pictures.scans] { try await store.put([1, 2, 3], as: name) }
        kept.world.wait(400 * Span.day)
        return name
    }

    private func sweep(_ application: Application) async throws {
        try await PictureSweep.sweep(application)
        try await ScanSafe.sweep(application)
    }

    private func isThere(_ name: StoredName) async throws -> Bool {
        var count = 0
        for store in [application.pictures.store, application.pictures.scans] {
            count += try await store.list(olderThan: .max, after: nil).contains(name) ? 1 : 0
        }
        return count == 2
    }

    @Test("P13: a backup that was brought back beside another Gatepost sweeps none of its files, and does once somebody has said whose they are")
    func broughtBack() async throws {
        try await sweep(application)
        let older = try await leftOver()
        try await kept.sealed(Array("a paper".utf8), inSafe: true)
        try await sweep(application)
        #expect(try await !isThere(older))
        #expect(try await !StoreOwner(of: application).isStopped())
        let newer = try await leftOver()
        try await application.closeAfterRestore(of: kept.world.now)
        try await sweep(application)
        #expect(try await isThere(newer))
        #expect(try await StoreOwner(of: application).isStopped())
        for store in [application.pictures.store, application.pictures.scans] { try await store.delete(.owner) }
        try await sweep(application)
        #expect(try await !isThere(newer))
        #expect(try await !StoreOwner(of: application).isStopped())
        #expect(try await application.pictures.store.list(olderThan: .max, after: nil) == [named])
    }

    @Test("P13: one that is brought back among files that are nobody’s yet leaves them to whoever they belong to") func unmarked() async throws {
        let others = try await leftOver()
        try await application.closeAfterRestore(of: kept.world.now)
        try await sweep(application)
        #expect(try await isThere(others))
    }

    @Test("P13: an empty database, and one that knows nothing of what is there, sweep nothing") func empty() async throws {
        let others = try await leftOver()
        let database = try await TestDatabase.makeEmpty(in: kept.world.folder)
        try await database.migrate()
        try await sweep(application.over(database))
        #expect(try await application.pictures.store.list(olderThan: .max, after: nil).contains(named))
        try await kept.world.write("DELETE FROM rendition WHERE setting = \(kept.world.setting)")
        try await sweep(application)
        #expect(try await isThere(others))
        try await database.close()
    }
}
