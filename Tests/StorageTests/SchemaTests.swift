import Foundation
@testable import Storage
import TestSupport
import Testing

/// What the two engines made of the same migrations, dumped from their own catalogues.
@Suite(.enabled(if: TestDatabase.server != nil)) struct SchemaTests {
    @Test("both engines have the same tables, views, columns, keys, references, indexes and checks") func same() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gatepost-schema-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try SQLiteDatabase(path: folder.appending(path: "gatepost.sqlite").path)
        let server = try await TestDatabase.make(in: folder)
        try await file.migrate()
        let (here, there) = (try await dump(.sqlite, of: file), try await dump(.postgres, of: server))
        try await file.close()
        try await server.close()
        #expect(here.count > 500)
        let (missing, added) = (here.subtracting(there).sorted(), there.subtracting(here).sorted())
        #expect(missing == [] && added == [], "only in the file: \(missing); only on the server: \(added)")
    }

    private func dump(_ catalogue: Catalogue, of database: any Database) async throws -> Set<String> {
        try await database.read { db in
            let columns = try db.rows(catalogue.columns) { row in
                let isNeeded = try row.flag(3)
                return
                    "\(try row.text(0)).\(try row.text(1)) \(kind(try row.text(2)))\(isNeeded ? " needed" : "") \(word(row.optionalText(4)))"
            }
            let keys = try joined(db.rows(catalogue.keys) { (try $0.text(0), try $0.text(1)) }).map { "\($0) is keyed by \($1)" }
            let indexes = try joined(
                db.rows(catalogue.indexes) { row in
                    let name = try row.flag(2) ? try row.text(1) : "unnamed"
                    return (
                        "\(try row.text(0)) \(name)\(try row.flag(3) ? " unique" : "")\(try row.flag(4) ? " partial" : "") #\(try row.text(1))",
                        try row.text(5)
                    )
                }
            ).map { "\($0.prefix { $0 != "#" })on \($1)" }
            let references = try joined(
                db.rows(catalogue.references) {
                    ("\(try $0.text(0)) \(try $0.text(1)) #\(try $0.text(2))", "\(try $0.text(3)) to \(try $0.text(4))")
                }
            ).map { "\($0.prefix { $0 != "#" })by \($1)" }
            let checks = try db.rows(catalogue.checks) { "\(try $0.text(0)) has \(try $0.integer(1)) checks" }
            return Set(columns + keys + indexes + references + checks)
        }
    }

    /// What belongs to the same name, in the order in which it came.
    private func joined(_ pairs: [(String, String)]) -> [(String, String)] {
        var (names, parts): ([String], [String: [String]]) = ([], [:])
        for (name, part) in pairs {
            if parts[name] == nil { names.append(name) }
            parts[name, default: []].append(part)
        }
        return names.map { ($0, parts[$0, default: []].joined(separator: ", ")) }
    }

    private func kind(_ type: String) -> String { ["bigint": "INTEGER", "text": "TEXT", "bytea": "BLOB"][type] ?? type }

    /// A default value as either engine writes it.
    private func word(_ text: String?) -> String { text.map { "else \($0.prefix { $0 != ":" })" } ?? "" }
}

/// Where an engine keeps what it knows of its tables.
private struct Catalogue: Sendable {
    /// Table, column, type, whether it is needed, what it is otherwise. A key's columns always are needed.
    let columns: SQL
    /// Table and column, in order.
    let keys: SQL
    /// Table, index, whether it has a name of ours, is unique, is partial; and a column, in order.
    let indexes: SQL
    /// Table, table referred to, a number; and a column with the one it refers to, in order.
    let references: SQL
    /// Table and how many checks it has.
    let checks: SQL

    static let sqlite = Catalogue(
        columns: """
            SELECT m.name, c.name, c.type, c."notnull" = 1 OR c.pk > 0, c.dflt_value FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite%'
            """,
        keys: """
            SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND c.pk > 0 ORDER BY m.name, c.pk
            """,
        indexes: """
            SELECT m.name, i.name, i.origin = 'c', i."unique", i.partial, c.name FROM sqlite_master m JOIN pragma_index_list(m.name) i
            JOIN pragma_index_info(i.name) c WHERE m.type = 'table' AND i.origin <> 'pk' ORDER BY m.name, i.name, c.seqno
            """,
        references: """
            SELECT m.name, f."table", CAST(f.id AS TEXT), f."from", f."to" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
            WHERE m.type = 'table' ORDER BY m.name, f.id, f.seq
            """,
        checks: """
            SELECT name, (LENGTH(sql) - LENGTH(REPLACE(sql, 'CHECK (', ''))) / 7 FROM sqlite_master
            WHERE type = 'table' AND name NOT LIKE 'sqlite%'
            """)

    static let postgres = Catalogue(
        columns: """
            SELECT c.relname::text, a.attname::text, format_type(a.atttypid, NULL)::text, a.attnotnull, pg_get_expr(d.adbin, d.adrelid)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            WHERE c.relkind IN ('r', 'p', 'v') AND c.relnamespace = 'public'::regnamespace
            """,
        keys: """
            SELECT c.relname::text, a.attname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
            CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
            WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname, k.place
            """,
        indexes: """
            SELECT c.relname::text, x.relname::text, NOT EXISTS (SELECT 1 FROM pg_constraint q WHERE q.conindid = x.oid AND q.contype = 'u'),
                   i.indisunique, i.indpred IS NOT NULL, a.attname::text
            FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
            CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
            WHERE NOT i.indisprimary AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname, x.relname, k.place
            """,
        references: """
            SELECT t.relname::text, r.relname::text, q.conname::text, a.attname::text, b.attname::text FROM pg_constraint q
            JOIN pg_class t ON t.oid = q.conrelid JOIN pg_class r ON r.oid = q.confrelid
            CROSS JOIN LATERAL unnest(q.conkey, q.confkey) WITH ORDINALITY k (here, there, place)
            JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.here JOIN pg_attribute b ON b.attrelid = r.oid AND b.attnum = k.there
            WHERE q.contype = 'f' AND t.relnamespace = 'public'::regnamespace ORDER BY t.relname, q.conname, k.place
            """,
        checks: """
            SELECT c.relname::text, (SELECT COUNT(*) FROM pg_constraint q WHERE q.conrelid = c.oid AND q.contype = 'c')
            FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
            """)
}
