import Foundation
@testable import Gatepost
import Pictures
import Safeguarding
import Storage
import TestSupport
import Testing

/// Real backups of a real database on both engines, with real files.
@Suite("Backups") struct BackupTests {
    let kept: BackedUpWorld

    init() async throws { kept = try await BackedUpWorld() }

    private func changed(_ name: String, _ change: (inout Data) -> Void) throws {
        let url = kept.shelf.appending(path: name)
        var bytes = try Data(contentsOf: url)
        change(&bytes)
        try bytes.write(to: url)
    }

    @Test("P13: a backup comes back with every row, chain and sealed file") func back() async throws {
        try await kept.sealed(Array("one picture".utf8))
        try await kept.sealed([UInt8](repeating: 9, count: 3_000_000))
        try await kept.sealed(Array("one scan".utf8), inSafe: true)
        let report = try await kept.backUp("first.backup")
        #expect(report.files == 3 && report.written == 3 && report.missing == 0 && report.isWhole && report.bytes > 3_000_000)
        let drill = try await kept.drill("first.backup")
        #expect(drill.isGood && drill.files == 3 && drill.soundness.files == 3 && drill.rows > 10, "\(drill)")
        #expect(kept.leftovers == [])
        let standing = try await kept.standing()
        #expect(standing.age == .good && standing.last?.files == 3 && standing.drill != nil && standing.problem == nil)
    }

    @Test("P13: nothing of it can be read without its key, and the master key is not in it") func closed() async throws {
        try await kept.sealed(Array("sealed bytes of a picture".utf8))
        _ = try await kept.backUp("first.backup")
        for name in ["first.backup", "first.backup.index"] {
            let bytes = try Data(contentsOf: kept.shelf.appending(path: name))
            for word in ["Mo Okafor", "Acorn Lane", "SQLite format", "PGDMP", "CREATE TABLE", "sealed bytes", "pictures/"] {
                #expect(bytes.range(of: Data(word.utf8)) == nil, "\(name): \(word)")
            }
            #expect(bytes.range(of: Data(repeating: 7, count: 32)) == nil)
            var facts = stat()
            let isThere = stat(kept.path(name), &facts) == 0
            #expect(isThere && facts.st_mode & 0o777 == 0o600)
        }
    }

    @Test("a later backup leaves out what an earlier one in the folder holds, fourteen in a row at most") func incremental() async throws {
        try await kept.sealed([UInt8](repeating: 1, count: 2_000_000))
        let first = try await kept.backUp("0.backup")
        for number in 1..<BackupShelf.chain {
            kept.world.wait(Span.day)
            try await kept.sealed(Array("picture \(number)".utf8))
            let next = try await kept.backUp("\(number).backup")
            #expect(!next.isWhole && next.files == number + 1 && next.written == 1 && next.bytes < first.bytes, "\(number)")
        }
        #expect(try await kept.drill("\(BackupShelf.chain - 1).backup").isGood)
        #expect(try await kept.backUp("whole.backup").isWhole)
        #expect(try await !kept.backUp("after.backup").isWhole)
        kept.world.wait(32 * Span.day)
        #expect(try await kept.backUp("month.backup").isWhole)
        // Taken away from those that it is built on, it says which it needs.
        try FileManager.default.removeItem(atPath: kept.path("0.backup"))
        await #expect(throws: BackupProblem.self) { try await self.kept.drill("3.backup") }
        #expect(try await kept.drill("whole.backup").isGood)
    }

    @Test("a changed byte, a missing end and another file are found, and nothing is brought back") func damaged() async throws {
        try await kept.sealed([UInt8](repeating: 3, count: 400_000))
        _ = try await kept.backUp("first.backup")
        let whole = try Data(contentsOf: kept.shelf.appending(path: "first.backup"))
        for place in [40, 80, 400, whole.count / 3, whole.count / 2, whole.count - 9, whole.count - 1] {
            try changed("first.backup") { $0[$0.startIndex + place] ^= 1 }
            await #expect(throws: BackupProblem.self, "byte \(place)") { try await self.kept.drill("first.backup") }
            try whole.write(to: kept.shelf.appending(path: "first.backup"))
        }
        for count in [0, 17, 300, whole.count / 2, whole.count - 1] {
            try changed("first.backup") { $0 = $0.prefix(count) }
            await #expect(throws: (any Error).self, "\(count) bytes") { try await self.kept.drill("first.backup") }
        }
        try whole.write(to: kept.shelf.appending(path: "first.backup"))
        #expect(try await kept.drill("first.backup").isGood)
        #expect(kept.leftovers == [])
    }

    @Test("a wrong passphrase, another key and the other kind of lock open nothing") func locks() async throws {
        _ = try await kept.backUp("words.backup", .passphrase("a den in the wood"))
        #expect(try await kept.drill("words.backup", .passphrase("a den in the wood")).isGood)
        await #expect(throws: BackupProblem.locked) { try await self.kept.drill("words.backup", .passphrase("a den in the woods")) }
        await #expect(throws: BackupProblem.otherLock) { try await self.kept.drill("words.backup") }
        let file = kept.world.folder.appending(path: "private").path
        let lock = try #require(BackupLock(publicKey: try BackupUnlock.makePair(at: file)))
        let report = try await kept.backUp("theirs.backup", lock)
        // Another lock, another chain: whoever opens this one has not the passphrase of that.
        #expect(report.isWhole)
        await #expect(throws: BackupProblem.locked) { try await self.kept.drill("theirs.backup") }
        let theirs: BackupUnlock = try #require(BackupUnlock(privateKeyFile: file))
        #expect(try await kept.drill("theirs.backup", theirs).isGood)
        #expect(throws: BackupProblem.exists) { try BackupUnlock.makePair(at: file) }
        #expect(BackupLock(publicKey: "not a key") == nil)
    }

    @Test("a backup of another installation is refused before anything is brought back") func otherKeys() async throws {
        let lock = BackupLock.passphrase("a den in the wood")
        _ = try await kept.backUp("first.backup", lock)
        let other = Application(
            database: kept.application.database, clock: kept.application.clock, random: kept.application.random,
            secrets: Secrets(master: [UInt8](repeating: 8, count: 32)), configuration: kept.application.configuration,
            pictures: kept.application.pictures)
        await #expect(throws: BackupProblem.otherKeys) {
            try await other.drill(self.kept.path("first.backup"), with: .passphrase("a den in the wood"))
        }
        await #expect(throws: BackupProblem.locked) { try await other.drill(self.kept.path("first.backup"), with: .passphrase("not that one")) }
    }

    @Test("a sealed file that is missing is told, and one that was lost since comes back from the backup before") func missing() async throws {
        let name = try await kept.sealed(Array("a picture".utf8))
        _ = try await kept.backUp("first.backup")
        try await kept.application.pictures.store.delete(name)
        kept.world.wait(Span.day)
        let second = try await kept.backUp("second.backup")
        #expect(second.missing == 1 && second.files == 1 && second.written == 0)
        #expect(try await kept.drill("second.backup").isGood)
        let whole = try await kept.backUp("whole.backup", whole: true)
        #expect(whole.missing == 1 && whole.files == 0)
        kept.world.wait(Span.minute)
        let drill = try await kept.drill("whole.backup")
        #expect(!drill.isGood && drill.soundness.problems == [.files(1)])
        #expect(try await kept.standing().drillProblem == .differs)
    }

    @Test("what cannot be written leaves nothing behind, and what is there is never written over") func refused() async throws {
        _ = try await kept.backUp("first.backup")
        let before = try Data(contentsOf: kept.shelf.appending(path: "first.backup"))
        await #expect(throws: BackupProblem.exists) { try await self.kept.backUp("first.backup") }
        #expect(try Data(contentsOf: kept.shelf.appending(path: "first.backup")) == before)
        kept.world.wait(Span.minute)
        await #expect(throws: BackupProblem.missing) { try await self.kept.backUp("nowhere/first.backup") }
        #expect(kept.leftovers == [])
        let standing = try await kept.standing()
        #expect(standing.age == .good && standing.problem == .noFolder)
    }
}
