import Foundation
@testable import Storage
import TestSupport
import Testing

/// Every schema that ever landed, as `bin/schemas` kept it with a few rows, brought up to today.
@Suite("An installation of any earlier release is brought up to date") final class EarlierSchemaTests {
    private static let names = Migrations.all.map(\.name)
    private let folder = FileManager.default.temporaryDirectory.appending(path: "gatepost-schemas-\(UUID())")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The statements of one migration and its rows; empty when nobody has run `bin/schemas`.
    private static func statements(of name: String) -> [String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Schemas/\(name).sql")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n").drop { $0.hasPrefix("--") }.joined(separator: "\n")
        return lines.split(separator: ";\n").map { $0.hasSuffix(";") ? String($0.dropLast()) : String($0) }
    }

    /// Builds it as it was after a migration.
    private func build(_ database: any Database, upTo stage: Int) async throws {
        try await database.write(.owner) { db in
            let driver = db.reader.driver
            for name in EarlierSchemaTests.names[...stage] {
                for statement in EarlierSchemaTests.statements(of: name) {
                    let isRow = statement.hasPrefix("INSERT")
                    try driver.execute(isRow ? EarlierSchemaTests.row(statement) : driver.dialect.schema(statement))
                }
            }
            try driver.execute(driver.dialect.schema("CREATE TABLE schema_step (name TEXT PRIMARY KEY, number INTEGER NOT NULL)"))
            for (number, name) in EarlierSchemaTests.names[...stage].enumerated() {
                try db.execute("INSERT INTO schema_step (name, number) VALUES (\(name), \(number))")
            }
        }
    }

    /// Bytes as the engine that is tested writes them.
    private static func row(_ statement: String) -> String {
        TestDatabase.server == nil ? statement : statement.replacing(#/X'([0-9A-F]*)'/#) { "'\\x\($0.1)'::bytea" }
    }

    @Test("each migration that landed is kept as it was", arguments: EarlierSchemaTests.names) func kept(name: String) throws {
        let migration = try #require(Migrations.all.first { $0.name == name })
        let kept = EarlierSchemaTests.statements(of: name).filter { !$0.hasPrefix("INSERT") }
        #expect(kept == migration.statements, "Run bin/schemas for a new migration. One that has landed is never changed.")
    }

    @Test("nothing is lost on the way from any earlier schema", arguments: EarlierSchemaTests.names.indices) func upgrade(stage: Int) async throws {
        let database = try await TestDatabase.makeEmpty(in: folder)
        try await build(database, upTo: stage)
        let isLast = stage == EarlierSchemaTests.names.count - 1
        #expect(try await database.isBehind() == !isLast)
        let before = try await database.tallies().filter { $0.rows > 0 }
        #expect(before.count > 40)
        try await database.migrate()
        try await database.check()
        #expect(try await database.isBehind() == false)
        let after = Dictionary(uniqueKeysWithValues: try await database.tallies().map { ($0.table, $0.rows) })
        for table in before { #expect(after[table.table] == table.rows, "\(table.table)") }
        let fresh = try await TestDatabase.make(in: folder)
        #expect(try await shapes(of: database) == shapes(of: fresh))
        // Bringing up what is up to date changes nothing.
        let tallies = try await database.tallies()
        try await database.migrate()
        #expect(try await database.tallies() == tallies)
        try await fresh.close()
        try await database.close()
    }

    private func shapes(of database: any Database) async throws -> [String] {
        try await database.read(.owner) { db in try Schema(from: db).tables.map(\.shape).sorted() }
    }

    @Test("a database that a later release has changed is refused, and left as it is") func later() async throws {
        let database = try await TestDatabase.make(in: folder)
        try await database.write(.owner) { db in
            try db.execute("INSERT INTO schema_step (name, number) VALUES (\("9999-later"), \(9_999))")
        }
        let before = try await database.tallies()
        #expect(try await database.isBehind() == false)
        await #expect(throws: StorageError.newerSchema) { try await database.migrate() }
        await #expect(throws: StorageError.newerSchema) { try await database.check() }
        #expect(try await database.tallies() == before)
        try await database.close()
    }
}
