/// The wall between settings as PostgreSQL holds it: row-level security, forced, on every table that has a column `setting`.
///
/// Statements run as one of two roles that own nothing and cannot step round it: one that works within a setting, and one that
/// reads a few columns of all. Whoever Gatepost signs in as takes the role at the beginning of each transaction, in the same
/// message, so that one address is all an operator has to know and a pooler may stand between.
enum PostgresWalls {
    static let worker = "gatepost_at_work", reader = "gatepost_across"

    /// What begins a transaction: its kind, its role and its setting, in one message.
    /// - Parameter isLooking: also answers what `Opened` reads, for a transaction in a setting.
    static func opening(_ begin: String, _ reach: Reach, looking isLooking: Bool = false) -> String {
        let snapshot = isLooking ? ", pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()::text" : ""
        func within(_ setting: String) -> String {
            "\(begin); SET LOCAL ROLE \(worker); SELECT set_config('gatepost.setting', \(setting), true)\(snapshot)"
        }
        return switch reach.extent {
        case .owner: "\(begin); SELECT set_config('gatepost.reach', 'owner', true)"
        case .across: "\(begin); SET LOCAL ROLE \(reader)"
        case .outside: "\(begin); SET LOCAL ROLE \(worker)"
        case .setting(let setting): within("'\(setting.hexadecimal ?? "")'")
        case .session(let hash):
            within(
                """
                COALESCE((SELECT encode(setting, 'hex') FROM session
                          WHERE token_hash = decode('\(Value.bytes(hash).hexadecimal ?? "")', 'hex')), '')
                """)
        }
    }

    /// What the server answers to the opening of a transaction that looks into a setting.
    struct Opened {
        let setting: String
        /// Stands for all that the transaction sees. The server's start is in it, since another one, promoted behind a pooler, could
        /// count its transactions alike.
        let snapshot: String

        init(_ answer: PostgresAnswer) {
            setting = answer.words(0)
            snapshot = answer.words(1)
        }
    }

    /// What a table's rows are compared with: worked out once for each statement. Without a setting it is nobody's.
    private static let here = "(SELECT decode(current_setting('gatepost.setting', true), 'hex'))"

    /// Builds the walls round whatever the migrations have made, where they do not stand yet.
    /// - Parameter db: as the owner, in the transaction that migrated.
    /// - Throws: `PostgresUnsuited.roles` when the roles are not there and cannot be made.
    static func raise(_ db: Writer) throws {
        try makeRoles(db)
        let tables = try db.rows(
            """
            SELECT c.relname, EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'setting' AND NOT a.attisdropped),
                   c.relrowsecurity AND c.relforcerowsecurity, COALESCE(obj_description(c.oid, 'pg_class'), '')
            FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname
            """
        ) { Table(name: try $0.text(0), hasSetting: try $0.flag(1), isWalled: try $0.flag(2), plan: try $0.text(3)) }
        let plan = self.plan(of: tables, for: try db.reader.row("SELECT current_user::text") { try $0.text(0) } ?? "")
        let stands = tables.contains { $0.name == "schema_step" && $0.plan == plan } && tables.allSatisfy { !$0.needsWall || $0.isWalled }
        guard !stands else { return }
        for statement in statements(for: tables) { try db.reader.driver.execute(statement) }
        try db.reader.driver.execute("COMMENT ON TABLE schema_step IS '\(plan)'")
    }

    private struct Table {
        let name: String
        let hasSetting, isWalled: Bool
        let plan: String
        var needsWall: Bool { name == "setting" || hasSetting && Walls.outside[name] == nil }
    }

    private static func statements(for tables: [Table]) -> [String] {
        var statements = [
            "GRANT USAGE ON SCHEMA \(schema) TO \(worker), \(reader)",
            "REVOKE ALL ON ALL TABLES IN SCHEMA \(schema) FROM \(worker), \(reader)",
            "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA \(schema) TO \(worker)",
            // The schema's own notes are the owner's.
            "REVOKE INSERT, UPDATE, DELETE ON schema_step FROM \(worker)", "GRANT SELECT ON setting TO \(reader)",
        ]
        for (table, columns) in crossed where tables.contains(where: { $0.name == table }) {
            statements.append("GRANT SELECT (\(columns.joined(separator: ", "))) ON \(table) TO \(reader)")
        }
        for table in tables where table.needsWall { statements += wall(round: table.name) }
        return statements + windows
    }

    private static func wall(round table: String) -> [String] {
        let own = "\(table == "setting" ? "id" : "setting") = \(here)"
        let readable = table == "setting" ? "true" : own
        return [
            "ALTER TABLE \(table) ENABLE ROW LEVEL SECURITY", "ALTER TABLE \(table) FORCE ROW LEVEL SECURITY",
            "DROP POLICY IF EXISTS wall_read ON \(table)", "DROP POLICY IF EXISTS wall_add ON \(table)",
            "DROP POLICY IF EXISTS wall_change ON \(table)", "DROP POLICY IF EXISTS wall_delete ON \(table)",
            "DROP POLICY IF EXISTS crossing ON \(table)", "DROP POLICY IF EXISTS owner ON \(table)",
            "CREATE POLICY wall_read ON \(table) FOR SELECT TO \(worker) USING (\(readable))",
            "CREATE POLICY wall_add ON \(table) FOR INSERT TO \(worker) WITH CHECK (\(own))",
            "CREATE POLICY wall_change ON \(table) FOR UPDATE TO \(worker) USING (\(own)) WITH CHECK (\(own))",
            "CREATE POLICY wall_delete ON \(table) FOR DELETE TO \(worker) USING (\(own))",
            // Not for the owner, who is a member of this role.
            "CREATE POLICY crossing ON \(table) FOR SELECT TO \(reader) USING (current_user IN ('\(reader)', '\(worker)'))",
            // The owner is bound as well, but where Storage itself says that it works on the schema or moves all of it.
            "CREATE POLICY owner ON \(table) TO CURRENT_USER USING (\(asOwner)) WITH CHECK (\(asOwner))",
        ]
    }

    private static let asOwner = "(SELECT current_setting('gatepost.reach', true)) = 'owner'"

    /// A view is read as its owner, who must be able to make it where it is.
    private static var windows: [String] {
        let names = Walls.windows.keys.sorted()
        return ["GRANT CREATE ON SCHEMA \(schema) TO \(reader)"]
            + names.flatMap { ["ALTER VIEW \($0) OWNER TO \(reader)", "REVOKE INSERT, UPDATE, DELETE ON \($0) FROM \(worker)"] }
            + ["REVOKE CREATE ON SCHEMA \(schema) FROM \(reader)"]
    }

    private static let schema = "public"

    /// The columns of every crossing together, by table.
    private static var crossed: [(String, [String])] {
        let all = Crossing.all.reduce(into: [String: Set<String>]()) { $0.merge($1.columns.mapValues(Set.init)) { $0.union($1) } }
        return all.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
    }

    /// Says in the database what was built, so that it is built anew when tables or crossings have changed.
    private static func plan(of tables: [Table], for owner: String) -> String {
        let walled = tables.map { $0.name + ($0.needsWall ? "!" : "") }
        return
            "walls 2 of \(owner): \(walled.joined(separator: " ")); \(crossed.map { "\($0.0)(\($0.1.joined(separator: " ")))" }.joined(separator: " "))"
    }

    private static func makeRoles(_ db: Writer) throws {
        let membership = try membership(db)
        for role in [worker, reader] {
            guard
                let (isThere, isOurs, mayMake) = try db.reader.row(
                    """
                    SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = \(role)),
                           EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = \(role) AND pg_has_role(r.oid, \(membership))),
                           (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user)
                    """, { (try $0.flag(0), try $0.flag(1), try $0.flag(2)) })
            else { throw StorageError.unavailable }
            if isThere, isOurs { continue }
            guard mayMake else { throw PostgresUnsuited.roles }
            // Another database of the same server may be doing so at this moment.
            try db.reader.driver.execute(
                """
                DO $$ BEGIN
                    BEGIN
                        CREATE ROLE \(role) NOLOGIN NOINHERIT NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
                    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
                    END;
                    EXECUTE format('GRANT \(role) TO %I', current_user);
                EXCEPTION WHEN unique_violation THEN NULL;
                END $$
                """)
        }
    }

    /// What it is called to be able to take a role: version 16 tells that from being a member.
    private static func membership(_ db: Writer) throws -> String {
        try db.reader.count("SELECT current_setting('server_version_num')::bigint") >= 160_000 ? "SET" : "MEMBER"
    }
}
