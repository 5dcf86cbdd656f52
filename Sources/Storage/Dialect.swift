/// What really differs between the engines, in one place.
struct Dialect: Sendable {
    /// Makes a migration's portable statement this engine's own.
    let schema: @Sendable (String) -> String
    /// What keeps two processes from migrating at once, where a transaction alone does not.
    let lock: String?

    /// SQLite checks column types only when a table is told to be strict.
    static let sqlite = Dialect(schema: { $0.hasPrefix("CREATE TABLE") ? $0 + " STRICT" : $0 }, lock: nil)

    /// Integers of 64 bits, bytes by their name here, and text that sorts by its bytes whatever the server's language is.
    static let postgres = Dialect(
        schema: { statement in
            guard statement.hasPrefix("CREATE TABLE") || statement.hasPrefix("ALTER TABLE") else { return statement }
            return statement.replacing(" INTEGER", with: " BIGINT").replacing(" BLOB", with: " BYTEA").replacing(" TEXT", with: " TEXT COLLATE \"C\"")
        },
        // Any number will do; this one spells "gate".
        lock: "SELECT pg_advisory_xact_lock(1734440037)")
}
