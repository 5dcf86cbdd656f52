import Foundation

// Copying a database on a server, and bringing one back, with the server's own programs.
extension PostgresDatabase {
    /// Whether the programs that copy and bring back are on this machine.
    public static var hasTools: Bool { ["pg_dump", "pg_restore"].allSatisfy { PostgresTools.path(of: $0) != nil } }

    /// What is counted and what is dumped is one moment: the dump is made from the snapshot of the transaction that counts.
    public func copy(to path: String) async throws -> DatabaseCopy {
        let tools = try PostgresTools(plan)
        return try await read(.owner) { db in
            // A dump may take longer than any statement, and this transaction has to be there until it has ended.
            try db.driver.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
            guard let snapshot = try db.row("SELECT pg_export_snapshot()", { try $0.text(0) }) else { throw StorageError.unavailable }
            let copy = try DatabaseCopy(.postgres, from: db)
            try tools.run(
                "pg_dump",
                [
                    "--format=custom", "--no-owner", "--no-privileges", "--no-comments", "--enable-row-security", "--no-password",
                    "--snapshot=\(snapshot)", "--file=\(path)",
                ])
            return copy
        }
    }

    /// Fills a database that holds nothing yet. The walls between settings are left out, and built anew when it is migrated: their
    /// owner may have another name here. Nothing else opens it from before its first row is there until `Unfinished.end`.
    /// - Parameter listing: a file to write the dump's contents into.
    /// - Throws: `CopyProblem`, or `StorageError`.
    public func fill(from path: String, listing: String) async throws {
        let tools = try PostgresTools(plan)
        try await Unfinished.beginRestore(in: self)
        do { try await pour(path, listing, tools) } catch {
            // Undone whole, so it is empty again for whatever comes next.
            if try await isBlank() { try await Unfinished.end(in: self) }
            throw error
        }
    }

    private func pour(_ path: String, _ listing: String, _ tools: PostgresTools) async throws {
        try await outside { _ in
            let contents = try tools.run("pg_restore", ["--list", path]).split(separator: "\n")
            let wanted = contents.filter { line in
                ![" POLICY ", " ROW SECURITY ", " ACL ", " COMMENT ", " SCHEMA - "].contains { line.contains($0) }
            }
            try Data(wanted.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: listing))
            try tools.run(
                "pg_restore",
                [
                    "--use-list=\(listing)", "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", "--no-password",
                    "--dbname=\(tools.database)", path,
                ])
        }
    }

    /// Makes a database beside this one, to be thrown away again.
    /// - Parameter name: small letters, digits and underscores.
    /// - Throws: `StorageError.statement` when whoever Gatepost signs in as may not make one.
    public func makeScratch(_ name: String) async throws -> PostgresDatabase {
        let quoted = try Schema.Name(name).quoted
        try await outside { _ = try $0.command("CREATE DATABASE \(quoted) TEMPLATE template0") }
        return PostgresDatabase(try plan.inDatabase(name))
    }

    public func dropScratch(_ name: String) async throws {
        let quoted = try Schema.Name(name).quoted
        try await outside { _ = try $0.command("DROP DATABASE IF EXISTS \(quoted)") }
    }
}
