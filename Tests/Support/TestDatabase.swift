public import Foundation
@testable public import Storage
import Synchronization

/// A migrated, empty database of a test's own, on the engine that is being tested: a file, or, where
/// `GATEPOST_TEST_POSTGRES` names a server that may be filled with databases and thrown away, one of its.
public enum TestDatabase {
    public static let server = ProcessInfo.processInfo.environment["GATEPOST_TEST_POSTGRES"].flatMap { $0.isEmpty ? nil : $0 }

    /// Every table with the statement that makes it, as the migrations have it for all engines.
    public static var schema: [(name: String, statement: String)] {
        Migrations.all.flatMap(\.statements).filter { $0.hasPrefix("CREATE TABLE ") }.map { statement in
            (String(statement.dropFirst("CREATE TABLE ".count).prefix { $0 != " " }), statement)
        }
    }

    /// - Parameter folder: where a file goes, if it is one.
    public static func make(in folder: URL) async throws -> any Database {
        if let server { return try await PostgresTemplate.shared.copy(on: server) }
        let path = folder.appending(path: "gatepost.sqlite").path
        try await FileTemplate.shared.copy(to: path)
        return try SQLiteDatabase(path: path)
    }

    /// One that nobody has migrated.
    public static func makeEmpty(in folder: URL) async throws -> any Database {
        guard let server else { return try SQLiteDatabase(path: folder.appending(path: "empty.sqlite").path) }
        return try await PostgresTemplate.shared.empty(on: server)
    }
}

/// A migrated file, copied for each test: migrating anew would be most of a test's time.
private actor FileTemplate {
    static let shared = FileTemplate()
    /// Where it is, for the end of the process.
    private static let made = Mutex("")
    private var path: String?

    func copy(to target: String) async throws {
        if path == nil {
            let made = FileManager.default.temporaryDirectory.appending(path: "gatepost-template-\(UUID()).sqlite").path
            let database = try SQLiteDatabase(path: made)
            try await database.migrate()
            try await database.close()
            path = made
            FileTemplate.made.withLock { $0 = made }
            atexit { FileTemplate.made.withLock { _ = unlink($0) } }
        }
        try FileManager.default.copyItem(atPath: path ?? "", toPath: target)
    }
}

/// A migrated database on the server, copied for each test. The server is thrown away with all of them.
private actor PostgresTemplate {
    static let shared = PostgresTemplate()
    private let run = UUID().uuidString.replacing("-", with: "").lowercased().prefix(12)
    private var control: PostgresDatabase?
    private var template: Task<String, any Error>?
    private var count = 0

    func copy(on server: String) async throws -> any Database {
        if template == nil {
            template = Task {
                let made = try await create("template", from: nil, on: server)
                let database = PostgresTemplate.open(made, on: server)
                try await database.migrate()
                try await database.close()
                return made
            }
        }
        let name = try await create("copy", from: template?.value, on: server)
        return PostgresTemplate.open(name, on: server)
    }

    func empty(on server: String) async throws -> any Database {
        PostgresTemplate.open(try await create("empty", from: nil, on: server), on: server)
    }

    private func create(_ kind: String, from template: String?, on server: String) async throws -> String {
        count += 1
        let name = "gatepost_\(run)_\(kind)_\(count)"
        let control = self.control ?? PostgresDatabase(PostgresPlan(address: server))
        self.control = control
        try await control.outside { try $0.command("CREATE DATABASE \(name) TEMPLATE \(template ?? "template0")") }
        return name
    }

    private static func open(_ name: String, on server: String) -> PostgresDatabase {
        var plan = PostgresPlan(address: server.replacing("/postgres?", with: "/\(name)?"))
        // Hundreds of tests have one each at the same time, and a busy machine is no finding.
        plan.connections = 2
        (plan.lockTimeout, plan.statementTimeout) = (300_000, 600_000)
        return PostgresDatabase(plan)
    }
}
