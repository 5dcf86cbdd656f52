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

    /// The same database through connections of its own, as another process has it.
    public static func another(of database: any Database, in folder: URL) throws -> any Database {
        if let database = database as? PostgresDatabase { return PostgresDatabase(database.plan) }
        return try SQLiteDatabase(path: folder.appending(path: "gatepost.sqlite").path)
    }

    /// One on the server that nobody has migrated, and a user to whom it belongs.
    /// - Parameter rights: what the user may do, as `CREATE ROLE` has it.
    public static func makeEmpty(ownedBy rights: String) async throws -> any Database {
        try await PostgresTemplate.shared.empty(ownedBy: rights, on: server ?? "")
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

    func empty(ownedBy rights: String, on server: String) async throws -> any Database {
        let name = try await create("owned", from: nil, on: server)
        try await control?.outside { server in
            try server.command("CREATE ROLE \(name) LOGIN \(rights)")
            try server.command("ALTER DATABASE \(name) OWNER TO \(name)")
        }
        return PostgresTemplate.open(name, on: server.replacing("gatepost@", with: "\(name)@"))
    }

    private func create(_ kind: String, from template: String?, on server: String) async throws -> String {
        count += 1
        let name = "gatepost_\(run)_\(kind)_\(count)"
        var plan = PostgresPlan(address: server)
        // Every test asks for its database at once, and none is turned away.
        plan.waiting = 10_000
        let control = self.control ?? PostgresDatabase(plan)
        self.control = control
        try await control.outside { _ = try $0.command("CREATE DATABASE \(name) TEMPLATE \(template ?? "template0")") }
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
