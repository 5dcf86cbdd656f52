import Foundation
@testable import Storage
import TestSupport
import Testing

/// Hand-written statements that try to look over the wall between settings. They go to the server itself, past our own check.
@Suite(.enabled(if: TestDatabase.server != nil)) final class WallTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gatepost-walls-\(UUID())")
    let database: any Database
    let here = [UInt8](repeating: 1, count: 16), there = [UInt8](repeating: 2, count: 16)
    let person = [UInt8](repeating: 9, count: 16), sessionHash = [UInt8](repeating: 5, count: 32)

    init() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try await TestDatabase.make(in: folder)
        try await fill(database)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func fill(_ database: any Database) async throws {
        let (person, sessionHash, here) = (person, sessionHash, here)
        try await database.write(.outside) { db in
            try db.execute("INSERT INTO person (id, name, language, created_at) VALUES (\(person), 'Ada', 'en', 1)")
            try db.execute(
                """
                INSERT INTO session (token_hash, person, setting, member, created_at, seen_at, expires_at, agent)
                VALUES (\(sessionHash), \(person), \(here), \(here), 1, 1, 9, 'a browser')
                """)
        }
        for (setting, name) in [(here, "Here"), (there, "There")] {
            try await database.write(.setting(setting)) { db in
                try db.execute(
                    """
                    INSERT INTO setting (id, name, kind, mailbox, phone, locality, photo_policy, time_zone, guards_first_names, created_at)
                    VALUES (\(setting), \(name), 'group', 'a@b.example', '1', 'Leeds', 'none', 'Europe/London', 0, 1)
                    """)
                try db.execute("INSERT INTO room (setting, id, name, position) VALUES (\(setting), \(setting), \(name), 1)")
                try db.execute(
                    """
                    INSERT INTO membership (setting, id, person, capacity, title, first_day, shows_family_name, created_at)
                    VALUES (\(setting), \(setting), \(person), 'staff', \(name), '2026-01-01', 0, 1)
                    """)
            }
        }
    }

    /// The reader without our own check of the text.
    private static func bare(_ db: Reader) -> Reader { Reader(driver: (db.driver as? CheckedDriver)?.driver ?? db.driver) }

    @Test("a statement that asks for another setting, or for all, sees only its own") func reading() async throws {
        let (here, there) = (here, there)
        let seen = try await database.read(.setting(here)) { db in
            let db = WallTests.bare(db)
            return (
                try db.rows("SELECT name FROM room") { try $0.text(0) }, try db.count("SELECT COUNT(*) FROM room WHERE setting = \(there)"),
                try db.count("SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person"),
                try db.rows("SELECT name FROM room UNION ALL SELECT title FROM membership WHERE setting = \(there) OR 1 = 1") {
                    try $0.text(0)
                }
            )
        }
        #expect(seen.0 == ["Here"] && seen.1 == 0 && seen.2 == 1 && seen.3 == ["Here", "Here"])
        let none = try await database.read(.outside) { db in try WallTests.bare(db).count("SELECT COUNT(*) FROM room") }
        #expect(none == 0)
    }

    @Test("a statement cannot change, delete or place rows in another setting") func writing() async throws {
        let (here, there) = (here, there)
        try await database.write(.setting(here)) { db in
            let db = Writer(reader: WallTests.bare(db.reader))
            try db.execute("UPDATE room SET name = 'Mine' WHERE setting = \(there)")
            try db.execute("UPDATE setting SET photo_policy = 'all' WHERE id = \(there)")
            try db.execute("DELETE FROM room WHERE setting = \(there) OR name = 'There'")
        }
        for statement: SQL in [
            "INSERT INTO room (setting, id, name, position) VALUES (\(there), \(here), 'Mine', 2)",
            "UPDATE room SET setting = \(there) WHERE setting = \(here)",
            "INSERT INTO setting SELECT \(person), name, kind, mailbox, phone, locality, photo_policy, time_zone, 0, 1 FROM setting LIMIT 1",
        ] {
            await #expect(throws: StorageError.self) {
                try await self.database.write(.setting(here)) { db in try Writer(reader: WallTests.bare(db.reader)).execute(statement) }
            }
        }
        let left = try await database.read { db in
            try db.rows("SELECT name FROM room UNION ALL SELECT photo_policy FROM setting ORDER BY 1") { try $0.text(0) }
        }
        #expect(left == ["Here", "There", "none", "none"])
    }

    @Test("the wall goes round the setting of a session, and round nothing when there is no such session") func session() async throws {
        func rooms(_ hash: [UInt8]) async throws -> [String] {
            try await database.read(.session(hash)) { db in try WallTests.bare(db).rows("SELECT name FROM room") { try $0.text(0) } }
        }
        #expect(try await rooms(sessionHash) == ["Here"])
        #expect(try await rooms([UInt8](repeating: 6, count: 32)).isEmpty)
        // Nothing of it is left for whoever uses the connection next.
        #expect(try await database.read(.outside) { db in try WallTests.bare(db).count("SELECT COUNT(*) FROM room") } == 0)
    }

    @Test("what looks across settings reads the columns it names, and writes nothing") func crossing() async throws {
        let person = person
        let both = try await database.read(.across(.memberships)) { db in
            try db.count("SELECT COUNT(*) FROM membership WHERE person = \(person)")
        }
        #expect(both == 2)
        for statement: SQL in [
            "SELECT first_day FROM membership", "SELECT name FROM room", "SELECT * FROM membership", "SELECT password FROM person",
            "SELECT words FROM post", "SELECT first_name FROM child", "UPDATE membership SET title = ''", "DELETE FROM membership",
        ] {
            await #expect(throws: StorageError.self, "\(statement)") {
                try await self.database.write(.across(.memberships)) { db in
                    try Writer(reader: WallTests.bare(db.reader)).execute(statement)
                }
            }
        }
    }

    @Test("the one window through the wall shows that somebody belongs elsewhere too, and cannot be written through") func windows()
        async throws
    {
        let (here, person) = (here, person)
        let hats = try await database.read(.setting(here)) { db in try db.count("SELECT COUNT(*) FROM hat WHERE person = \(person)") }
        #expect(hats == 2)
        for statement: SQL in ["DELETE FROM hat", "UPDATE hat SET person = setting", "SELECT title FROM hat"] {
            await #expect(throws: StorageError.self, "\(statement)") {
                try await self.database.write(.setting(here)) { db in try Writer(reader: WallTests.bare(db.reader)).execute(statement) }
            }
        }
        let views = try await database.read { db in
            try db.rows("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')") {
                try $0.text(0)
            }
        }
        #expect(Set(views) == Set(Walls.windows.keys))
    }

    @Test("every table with a setting has a wall that holds its owner too, and each one outside is named with its reason") func catalogue()
        async throws
    {
        let tables = try await database.read { db in
            try db.rows(
                """
                SELECT c.relname, EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'setting'),
                       c.relrowsecurity AND c.relforcerowsecurity,
                       (SELECT COUNT(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname LIKE 'wall%')
                FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                """
            ) { (name: try $0.text(0), hasSetting: try $0.flag(1), isForced: try $0.flag(2), policies: try $0.integer(3)) }
        }
        #expect(Set(tables.filter(\.hasSetting).map(\.name)).subtracting(Walls.outside.keys) == Walls.tables)
        for table in tables where Walls.outside[table.name] == nil {
            #expect(table.hasSetting && table.isForced && table.policies == 4, "\(table.name)")
        }
        #expect(Walls.outside.values.allSatisfy { $0.count > 20 })
        let role = try await database.read { db in
            try db.rows(
                """
                SELECT rolsuper OR rolbypassrls OR rolcanlogin OR rolcreaterole OR EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid AND relkind <> 'v')
                FROM pg_roles r WHERE rolname IN ('gatepost_at_work', 'gatepost_across')
                """
            ) { try $0.flag(0) }
        }
        #expect(role == [false, false])
    }

    @Test("a table that comes later is behind the wall once it has been migrated") func later() async throws {
        try await database.write { db in try db.execute("CREATE TABLE novelty (setting BYTEA NOT NULL, id BYTEA NOT NULL)") }
        try await database.migrate()
        let (here, there) = (here, there)
        try await database.write(.setting(there)) { db in try db.execute("INSERT INTO novelty (setting, id) VALUES (\(there), \(there))") }
        #expect(try await database.read(.setting(here)) { db in try db.count("SELECT COUNT(*) FROM novelty") } == 0)
        #expect(try await database.read(.setting(there)) { db in try db.count("SELECT COUNT(*) FROM novelty") } == 1)
    }

    @Test("an owner who is no superuser migrates, and is held by the wall; one who may not make roles is told what to do")
    func owners() async throws {
        let free = try await TestDatabase.makeEmpty(ownedBy: "CREATEROLE")
        try await free.migrate()
        try await free.migrate()
        try await fill(free)
        #expect(try await free.read(.setting(here)) { db in try WallTests.bare(db).count("SELECT COUNT(*) FROM room") } == 1)
        // The owner is held like anybody, as an operator's own statement would be; Storage says so when it works on the whole.
        let plainly = try await (free as? PostgresDatabase)?.outside { try $0.command("SELECT COUNT(*) FROM room").words(0) }
        #expect(plainly == "0")
        #expect(try await free.read { db in try db.count("SELECT COUNT(*) FROM room") } == 2)
        let narrow = try await TestDatabase.makeEmpty(ownedBy: "")
        await #expect(throws: PostgresUnsuited.roles) { try await narrow.migrate() }
        try await free.close()
        try await narrow.close()
    }
}
