import Foundation
@testable import Storage
import TestSupport
import Testing

@Suite("A database is copied while it is used") final class CopyTests: Sendable {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "gatepost-copies-\(UUID())")
    private let database: any Database

    init() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try await TestDatabase.make(in: folder)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func add(_ range: Range<Int>) async throws {
        try await database.write(.outside) { db in
            for number in range {
                try db.execute("INSERT INTO provider (id, name, created_at) VALUES (\([UInt8](repeating: UInt8(number), count: 16)), \("P\(number)"), 1)")
            }
        }
    }

    /// The copy as a database, on the engine that it is of.
    private func opened(_ path: String) async throws -> any Database {
        guard let server = database as? PostgresDatabase else { return try SQLiteDatabase(path: path) }
        let made = try await server.makeScratch("gatepost_copy_\(UUID().uuidString.replacing("-", with: "").lowercased())")
        #expect(try await made.isBlank())
        try await made.fill(from: path, listing: path + ".listing")
        return made
    }

    @Test("it holds one moment, every row of it, and none that came later") func moment() async throws {
        try await add(0..<50)
        let path = folder.appending(path: "copy").path
        async let writing: Void = add(50..<200)
        let copy = try await database.copy(to: path)
        try await writing
        let other = try await opened(path)
        #expect(try await other.tallies() == copy.tables)
        let rows = try #require(copy.tables.first { $0.table == "provider" }).rows
        // The second lot was written in one transaction: it is there whole or not at all.
        #expect(rows == 50 || rows == 200)
        try await other.migrate()
        try await other.check()
        #expect(try await other.tallies() == copy.tables)
        try await other.close()
        try await database.close()
    }

    @Test("P13: a file that lost even its last byte is not opened, and not touched; what the log beside it has is not lost") func cut()
        async throws
    {
        let path = folder.appending(path: "cut.sqlite").path
        let whole = try SQLiteDatabase(path: path)
        try await whole.migrate()
        try await whole.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for left in [bytes.count - 1, bytes.count - 4_096, 200] {
            try bytes.prefix(left).write(to: URL(fileURLWithPath: path))
            #expect(throws: StorageError.damaged) { try SQLiteDatabase(path: path) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes.prefix(left))
        }
        // Two frames of one log, and one that was left over from the log before it.
        let last = bytes.count / 4_096
        for (pages, isWhole) in [([last], true), ([1, last], true), ([1], false), ([], false)] {
            try log(of: pages, after: last).write(to: URL(fileURLWithPath: path + "-wal"))
            try bytes.dropLast(100).write(to: URL(fileURLWithPath: path))
            #expect(SQLiteFile.hasItsPages(path) == isWhole, "\(pages)")
        }
        try FileManager.default.removeItem(atPath: path + "-wal")
        try bytes.write(to: URL(fileURLWithPath: path))
        try await SQLiteDatabase(path: path).close()
        try await database.close()
    }

    /// A write-ahead log with frames of these pages, and behind them a frame of an earlier log with another.
    private func log(of pages: [Int], after stale: Int) -> Data {
        func frame(_ page: Int, salt: UInt8) -> Data {
            Data([UInt8(page >> 24 & 0xFF), UInt8(page >> 16 & 0xFF), UInt8(page >> 8 & 0xFF), UInt8(page & 0xFF), 0, 0, 0, 0])
                + Data(repeating: salt, count: 8) + Data(count: 8 + 4_096)
        }
        return pages.reduce(Data(count: 16) + Data(repeating: 7, count: 8) + Data(count: 8)) { $0 + frame($1, salt: 7) } + frame(stale, salt: 6)
    }

    @Test("P13: a server’s database that a backup is brought into is opened by nothing before that has ended", .enabled(if: TestDatabase.server != nil))
    func unfinished() async throws {
        let server = try #require(database as? PostgresDatabase)
        let path = folder.appending(path: "copy").path
        _ = try await server.copy(to: path)
        let made = try await server.makeScratch("gatepost_copy_\(UUID().uuidString.replacing("-", with: "").lowercased())")
        await #expect(throws: CopyProblem.self) { try await made.fill(from: "/dev/null", listing: path + ".listing") }
        // Nothing of it came in, so whatever is next finds it as it was.
        #expect(try await Unfinished.found(in: made) == nil)
        #expect(try await made.isBlank())
        // One that was killed before its first row may be asked for again.
        try await Unfinished.beginRestore(in: made)
        #expect(try await made.isBlank())
        try await made.fill(from: path, listing: path + ".listing")
        #expect(try await Unfinished.found(in: made) == .restore)
        #expect(try await !made.isBlank())
        try await made.migrate()
        #expect(try await Unfinished.found(in: made) == .restore)
        try await Unfinished.end(in: made)
        #expect(try await Unfinished.found(in: made) == nil)
        try await made.close()
        try await server.close()
    }

    @Test("a row that was lost or changed shows in the tally of its table and of no other") func tallies() async throws {
        try await add(0..<3)
        let before = try await database.tallies()
        try await database.write(.outside) { db in try db.execute("UPDATE provider SET name = 'Q' WHERE name = 'P1'") }
        let after = try await database.tallies()
        #expect(zip(before, after).filter { $0 != $1 }.map(\.0.table) == ["provider"])
        try await database.close()
    }

    @Test("the program that copies a server’s database says so when it is refused, and shows no password", .enabled(if: TestDatabase.server != nil))
    func refused() async throws {
        let server = try #require(database as? PostgresDatabase)
        await #expect(throws: CopyProblem.self) { try await server.fill(from: "/dev/null", listing: self.folder.appending(path: "l").path) }
        let plan = PostgresPlan(address: "postgres://somebody:secret@127.0.0.1:1/gatepost?sslmode=disable")
        let options = try PostgresTools.options(of: plan.address)
        #expect(options.first { $0.keyword == "password" }?.variable == "PGPASSWORD")
        #expect(try plan.inDatabase("other").address.contains("dbname='other'"))
        try await database.close()
    }
}
