import Foundation

/// A database on the server that many settings share: one setting, made row by row, and as many like it, made by the server itself.
struct Clones {
    /// The address of the server's own database.
    let server: String

    func address(of name: String) -> String { server.replacingOccurrences(of: "/postgres?", with: "/\(name)?") }

    @discardableResult
    func ask(_ statement: String, of name: String = "postgres") throws -> String {
        try output(of: ["psql", address(of: name), "-q", "-At", "-v", "ON_ERROR_STOP=1", "-c", statement], mustSucceed: true)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Fills `name` with as many settings as are missing.
    ///
    /// Every row of the first is copied for each of them. Identifiers keep their time and get the setting's number at their end, so
    /// that they are as many and as apart as real ones. References hold as they are, and are not checked one by one.
    func fill(_ name: String, to count: Int) throws {
        try ask(
            """
            SET session_replication_role = replica; SET synchronous_commit = off;
            DO $$
            DECLARE found record; words text;
            BEGIN
                FOR found IN
                    SELECT c.oid, c.relname FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
                    AND (c.relname IN ('person', 'setting')
                         OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'setting'))
                    AND c.relname <> 'session'
                LOOP
                    SELECT string_agg(CASE
                        WHEN a.attname = 'setting' OR a.attname = 'id' AND found.relname = 'setting' THEN
                            'overlay(t.' || a.attname || ' PLACING int4send(n) FROM 13)'
                        WHEN a.atttypid = 'bytea'::regtype THEN
                            'CASE octet_length(t.' || a.attname || ') WHEN 16 THEN overlay(t.' || a.attname || ' PLACING int4send(n) FROM 13) ELSE t.'
                            || a.attname || ' END'
                        ELSE 't.' || quote_ident(a.attname) END, ', ' ORDER BY a.attnum)
                    INTO words FROM pg_attribute a WHERE a.attrelid = found.oid AND a.attnum > 0 AND NOT a.attisdropped;
                    EXECUTE format('INSERT INTO %I SELECT %s FROM %I t CROSS JOIN generate_series(1, \(count - 1)) n', found.relname, words, found.relname);
                END LOOP;
            END $$;
            """, of: name)
        try ask("VACUUM ANALYZE", of: name)
        // Gigabytes wait to be written from memory. Who is measured next should not wait for them at each commit.
        try ask("CHECKPOINT")
    }

    /// A session in each of these settings for the membership that has one in the first.
    /// - Returns: their secrets, the first's among them.
    func addSessions(_ name: String, beside secret: String, to count: Int) throws -> [String] {
        let stem = secret.prefix(60)
        try ask(
            """
            INSERT INTO session (token_hash, person, setting, member, created_at, seen_at, expires_at, agent)
            SELECT sha256(convert_to('\(stem)' || lpad(to_hex(n), 4, '0'), 'UTF8')), overlay(s.person PLACING int4send(n) FROM 13),
                   overlay(s.setting PLACING int4send(n) FROM 13), overlay(s.member PLACING int4send(n) FROM 13), s.created_at, s.seen_at,
                   s.expires_at, s.agent
            FROM session s CROSS JOIN generate_series(1, \(count - 1)) n WHERE s.token_hash = sha256(convert_to('\(secret)', 'UTF8'))
            """, of: name)
        return [secret]
            + (1..<count).map { number in
                let digits = String(number, radix: 16)
                return stem + String(repeating: "0", count: 4 - digits.count) + digits
            }
    }
}
