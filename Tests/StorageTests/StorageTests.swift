import Dispatch
import Foundation
import Storage
import Synchronization
import TestSupport
import Testing

@Suite final class StorageTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gatepost-storage-\(UUID())")
    let database: any Database

    init() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try await TestDatabase.makeEmpty(in: folder)
        try await database.migrate()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @Test("an acknowledged action survives power loss: the file is written through", .enabled(if: TestDatabase.server == nil))
    func durability() async throws {
        let level = try await database.write { try $0.reader.row("PRAGMA synchronous") { try $0.integer(0) } }
        #expect(level == 2)
        let journal = try await database.read { try $0.row("PRAGMA journal_mode") { try $0.text(0) } }
        #expect(journal == "wal")
        let keys = try await database.read { try $0.row("PRAGMA foreign_keys") { try $0.integer(0) } }
        #expect(keys == 1)
    }

    @Test("migrating twice changes nothing") func twice() async throws {
        try await database.migrate()
        #expect(try await database.read { try $0.count("SELECT COUNT(*) FROM schema_step") } > 0)
    }

    @Test("a newer database refuses an older Gatepost") func newer() async throws {
        try await database.write { try $0.execute("INSERT INTO schema_step (name, number) VALUES ('9999-later', 9999)") }
        await #expect(throws: StorageError.newerSchema) { try await database.migrate() }
    }

    @Test("what is interpolated is bound, lists and fragments included") func binding() async throws {
        let hostile = "'; DROP TABLE setting; --"
        let condition: SQL = "AND \(1) = 1"
        let found = try await database.read { db in
            try db.rows("SELECT \(hostile), \(7) WHERE 7 IN (\(list: [5, 6, 7])) \(condition)") { (try $0.text(0), try $0.integer(1)) }
        }
        #expect(found.count == 1 && found[0] == (hostile, 7))
        let none = try await database.read { db in try db.rows("SELECT 1 WHERE 7 IN (\(list: [Int]()))") { try $0.integer(0) } }
        #expect(none.isEmpty)
    }

    @Test("what was read is kept while nothing is committed, and thrown away by any commit") func recollection() async throws {
        var seen: [[Int]] = []
        for number in 1...3 { seen.append(try await note(number)) }
        // On a server other tests commit too, and the server counts them with ours.
        if TestDatabase.server == nil { #expect(seen == [[1], [1, 2], [1, 2, 3]]) }
        try await database.write { try $0.execute("INSERT INTO throttle (key, count, since) VALUES (\([UInt8]([1])), 1, 1)") }
        for number in 4...6 { #expect(try await note(number).allSatisfy { $0 >= 4 }) }
        let inside = try await database.write { db in try db.reader.recollection(Notes.self).numbers }
        #expect(inside.isEmpty, "whoever changes things sees what nobody else does, and keeps nothing")
    }

    @Test("whoever lets go of the database leaves one whole file, and nothing beside it", .enabled(if: TestDatabase.server == nil), arguments: [true, false])
    func wholeFile(isClosed: Bool) async throws {
        let path = folder.appending(path: "let-go.sqlite").path
        do {
            let database = try SQLiteDatabase(path: path)
            try await database.migrate()
            #expect(try await database.read(.outside) { db in try db.count("SELECT COUNT(*) FROM throttle") } == 0)
            #expect(FileManager.default.fileExists(atPath: path + "-wal"))
            if isClosed { try await database.close() }
        }
        #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    }

    @Test("readers at the same time each see one moment, and none is read from once the database is closed", .enabled(if: TestDatabase.server == nil))
    func readers() async throws {
        let (database, path) = (self.database, folder.appending(path: "empty.sqlite").path)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<40 {
                group.addTask { try await database.read { db in try (0..<20).map { _ in try db.count("SELECT COUNT(*) FROM throttle") }.max() ?? -1 } }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 0, count: 40))
        let other = try SQLiteDatabase(path: path)
        #expect(try await other.read(.outside) { db in try db.count("SELECT 1") } == 1)
        try await other.close()
        await #expect(throws: StorageError.unavailable) { try await other.read(.outside) { db in try db.count("SELECT 1") } }
        #expect(try await database.read { db in try db.count("SELECT 1") } == 1)
    }

    @Test("what another process commits counts as much as what we do", .enabled(if: TestDatabase.server == nil))
    func otherProcess() async throws {
        for number in 1...2 { _ = try await note(number) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute('INSERT INTO throttle VALUES (zeroblob(1), 1, 1)'); d.commit()",
            folder.appending(path: "empty.sqlite").path,
        ]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try await note(3) == [3])
    }

    @Test("a reader that began before a commit goes on with what it saw") func oneMoment() async throws {
        let (begun, committed) = (AsyncStream<Void>.makeStream(), DispatchSemaphore(value: 0))
        _ = try await note(1)
        let reading = Task { [database] in
            try await database.read { db in
                let before = try db.recollection(Notes.self).numbers
                begun.continuation.finish()
                committed.wait()
                return (before, try db.recollection(Notes.self).numbers)
            }
        }
        for await _ in begun.stream {}
        try await database.write { try $0.execute("INSERT INTO throttle (key, count, since) VALUES (\([UInt8]([2])), 1, 1)") }
        committed.signal()
        let (before, after) = try await reading.value
        #expect(before == after)
        #expect(try await note(2) == [2])
    }

    /// Writes a number down, and says which are there.
    private func note(_ number: Int) async throws -> [Int] {
        try await database.read { db in
            let notes = try db.recollection(Notes.self)
            notes.numbers.append(number)
            return notes.numbers
        }
    }

    private final class Notes: Recollected {
        var numbers: [Int] = []
    }

    @Test("a NULL where none was expected is an error, not a crash") func null() async throws {
        await #expect(throws: StorageError.unexpectedNull(column: 0)) {
            try await database.read { db in try db.row("SELECT NULL") { try $0.text(0) } }
        }
    }

    @Test("a statement run again inside its own loop is an error, not an endless loop") func nested() async throws {
        await #expect(throws: StorageError.nestedStatement) {
            try await database.read { db in
                try db.rows("SELECT name FROM schema_step") { _ in try db.rows("SELECT name FROM schema_step") { try $0.text(0) } }
            }
        }
    }

    @Test("the engine's errors become the shared ones") func errors() async throws {
        await #expect(throws: StorageError.foreignKey) {
            try await database.write {
                try $0.execute("INSERT INTO room (setting, id, name, position) VALUES (\([UInt8]([1])), \([UInt8]([2])), 'Oak', 1)")
            }
        }
        await #expect(throws: StorageError.unique) {
            try await database.write { db in
                for _ in 0..<2 { try db.execute("INSERT INTO throttle (key, count, since) VALUES (\([UInt8]([1])), 1, 1)") }
            }
        }
    }

    @Test(
        "a connection that is cut inside a transaction is made anew, and what was done is done once",
        .enabled(if: TestDatabase.server != nil)) func cut() async throws
    {
        let tries = Mutex(0)
        try await database.write { db in
            try db.execute("INSERT INTO throttle (key, count, since) VALUES (\([UInt8]([9])), 1, 1)")
            let isFirst = tries.withLock { count in
                count += 1
                return count == 1
            }
            if isFirst { try db.execute("SELECT pg_terminate_backend(pg_backend_pid())") }
        }
        #expect(tries.withLock { $0 } == 2)
        #expect(try await database.read { try $0.count("SELECT COUNT(*) FROM throttle") } == 1)
    }

    @Test("a transaction in which an error was swallowed is not called done", .enabled(if: TestDatabase.server != nil)) func swallowed()
        async throws
    {
        await #expect(throws: StorageError.unavailable) {
            try await database.write { db in
                try db.execute("INSERT INTO throttle (key, count, since) VALUES (\([UInt8]([9])), 1, 1)")
                try? db.execute("INSERT INTO throttle (key, count, since) VALUES (\([UInt8]([9])), 1, 1)")
            }
        }
        #expect(try await database.read { try $0.count("SELECT COUNT(*) FROM throttle") } == 0)
    }

    @Test("a sum, a flag and a number past thirty-two bits are read alike") func numbers() async throws {
        let found = try await database.read { db in
            try db.row(
                "SELECT SUM(x.n), COUNT(*), MAX(CASE WHEN x.n > 1 THEN 1 ELSE 0 END) FROM (SELECT \(5_000_000_000) AS n UNION ALL SELECT \(-70_000)) x"
            ) { (try $0.integer(0), try $0.integer(1), try $0.flag(2)) }
        }
        #expect(found?.0 == 4_999_930_000 && found?.1 == 2 && found?.2 == true)
    }
}
