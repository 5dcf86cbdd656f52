import Foundation
import Storage
import Testing

@Suite struct StorageTests {
    let database: SQLiteDatabase
    init() async throws {
        database = try SQLiteDatabase(path: FileManager.default.temporaryDirectory.appending(path: "\(UUID()).sqlite").path)
        try await database.migrate()
    }

    @Test("an acknowledged action survives power loss: the file is written through") func durability() async throws {
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
            try await database.write { try $0.execute("INSERT INTO room (setting, id, name, position) VALUES (\([UInt8]([1])), \([UInt8]([2])), 'Oak', 1)") }
        }
        await #expect(throws: StorageError.unique) {
            try await database.write { db in
                for _ in 0..<2 { try db.execute("INSERT INTO throttle (key, count, since) VALUES (\([UInt8]([1])), 1, 1)") }
            }
        }
    }
}
