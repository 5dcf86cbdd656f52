/// What has begun to be brought into a database and has not ended: until then nothing else opens it.
public enum Unfinished: Hashable, Sendable {
    /// Everything from another database.
    case move
    /// A backup. What was open when it was made is open in it still, and whoever was erased since is in it.
    case restore

    /// Neither is part of what is moved: which migrations have run, and the note that something is under way.
    static let apart: Set<String> = ["schema_step", marker]
    static let marker = "gatepost_move"
    /// What the note says of a restore; of a move it says where it comes from.
    private static let restored = "restore"

    /// - Returns: nothing for a database that is whole.
    public static func found(in database: any Database) async throws -> Unfinished? {
        try await source(in: database).map { $0 == restored ? .restore : .move }
    }

    static func source(in database: any Database) async throws -> String? {
        try await database.read(.owner) { db in
            guard try Schema(from: db).tables.contains(where: { $0.name.text == marker }) else { return nil }
            return try db.row("SELECT source FROM gatepost_move") { try $0.text(0) }
        }
    }

    static func begin(_ source: String, in db: Writer) throws {
        try db.reader.driver.execute(db.reader.driver.dialect.schema("CREATE TABLE \(marker) (source TEXT PRIMARY KEY)"))
        try db.execute("INSERT INTO gatepost_move (source) VALUES (\(source))")
    }

    /// Says in a database that a backup is brought into it, before anything of that is there.
    static func beginRestore(in database: any Database) async throws {
        guard try await found(in: database) != .restore else { return }
        try await database.write(.owner) { db in try begin(restored, in: db) }
    }

    /// Everything is there: it is a database like any other from now on.
    public static func end(in database: any Database) async throws {
        try await database.write(.owner) { db in try db.reader.driver.execute("DROP TABLE IF EXISTS \(marker)") }
    }
}
