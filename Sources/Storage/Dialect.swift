/// What really differs between the engines, in one place.
struct Dialect: Sendable {
    /// Makes a migration's portable statement this engine's own.
    let schema: @Sendable (String) -> String
    /// What keeps two processes from migrating at once, where a transaction alone does not.
    let lock: String?
    /// Table, column, type and place in the primary key (from 1; 0 outside it) of all there is.
    let columns: SQL
    /// Table, column, and the table that the column refers to.
    let references: SQL
    /// What an engine with walls of its own does after the migrations, in their transaction.
    var raise: (@Sendable (Writer) throws -> Void)?

    /// SQLite checks column types only when a table is told to be strict.
    static let sqlite = Dialect(
        schema: { $0.hasPrefix("CREATE TABLE") ? $0 + " STRICT" : $0 }, lock: nil,
        columns: """
            SELECT m.name, c.name, c.type, c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, c.cid
            """,
        references: """
            SELECT m.name, f."from", f."table" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
            WHERE m.type = 'table' ORDER BY m.name, f.id, f.seq
            """)

    /// Integers of 64 bits, bytes by their name here, and text that sorts by its bytes whatever the server's language is.
    static let postgres = Dialect(
        schema: { statement in
            guard statement.hasPrefix("CREATE TABLE") || statement.hasPrefix("ALTER TABLE") else { return statement }
            return statement.replacing(" INTEGER", with: " BIGINT").replacing(" BLOB", with: " BYTEA").replacing(
                " TEXT", with: " TEXT COLLATE \"C\"")
        },
        // Any number will do; this one spells "gate".
        lock: "SELECT pg_advisory_xact_lock(1734440037)",
        columns: """
            SELECT c.relname::text, a.attname::text, format_type(a.atttypid, NULL)::text,
            COALESCE((SELECT k.place FROM pg_index i, unnest(i.indkey) WITH ORDINALITY k (number, place)
                      WHERE i.indrelid = c.oid AND i.indisprimary AND k.number = a.attnum), 0)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relkind IN ('r', 'p') AND c.relnamespace = (SELECT n.oid FROM pg_namespace n WHERE n.nspname = current_schema())
            ORDER BY c.relname::text COLLATE "C", a.attnum
            """,
        references: """
            SELECT t.relname::text, a.attname::text, r.relname::text FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
            JOIN pg_class r ON r.oid = k.confrelid JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
            WHERE k.contype = 'f' AND t.relnamespace = (SELECT n.oid FROM pg_namespace n WHERE n.nspname = current_schema())
            ORDER BY t.relname::text COLLATE "C", k.conname, a.attnum
            """,
        raise: PostgresWalls.raise)
}
