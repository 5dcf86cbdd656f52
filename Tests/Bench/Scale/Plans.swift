import Foundation

/// How the server goes about the statements that are asked most.
struct Plans {
    let clones: Clones
    let database: String

    func begin() throws {
        try clones.ask("CREATE EXTENSION IF NOT EXISTS pg_stat_statements; SELECT pg_stat_statements_reset()", of: database)
    }

    /// The statements that took most of the server's time since it was told to count, the first first.
    func hottest(_ count: Int) throws -> [String] {
        let found = try clones.ask(
            """
            SELECT replace(query, E'\\n', ' ') FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
            WHERE d.datname = current_database() AND query LIKE '%$1%' AND query ~ '^\\s*(SELECT|UPDATE|INSERT|DELETE)'
            AND query NOT LIKE '%set_config%' AND query NOT LIKE '%pg_stat_statements%' ORDER BY total_exec_time DESC LIMIT \(count)
            """, of: database)
        return found.split(separator: "\n").map(String.init)
    }

    /// The plan for whatever values, as the role that Gatepost works as has it.
    func plan(of statement: String) throws -> String {
        let most = statement.matches(of: /\$(\d+)/).compactMap { Int($0.1) }.max() ?? 0
        let values = Array(repeating: "NULL", count: most).joined(separator: ", ")
        return try clones.ask(
            """
            BEGIN; SET LOCAL ROLE gatepost_at_work; SET LOCAL plan_cache_mode = force_generic_plan;
            PREPARE hot AS \(statement); EXPLAIN (COSTS OFF) EXECUTE hot(\(values)); ROLLBACK
            """, of: database)
    }

    /// Large tables that the plan reads from end to end.
    func readWhole(by plan: String) throws -> [String] {
        let large = try clones.ask(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > 5000", of: database)
        let scanned = plan.matches(of: /Seq Scan on (\w+)/).map { String($0.1) }
        return scanned.filter(large.split(separator: "\n").map(String.init).contains)
    }
}
