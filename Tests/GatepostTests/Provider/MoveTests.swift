import Foundation
@testable import Gatepost
import Pictures
import Safeguarding
@testable import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct MoveTests {
    let world: World
    let manager: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        for number in 0..<41 {
            // Line managers on both sides of their people in the order of keys, and text that would not survive a wrong encoding.
            let member = try await world.member(.staff, named: "Zoë Łuczak \(number) 🦔", agreed: false)
            let boss = number.isMultiple(of: 2) ? manager : member
            try await world.write("UPDATE membership SET line_manager = \(boss) WHERE setting = \(world.setting) AND id = \(member)")
        }
        for number in 0..<1_200 {
            try await world.write(
                "INSERT INTO throttle (key, count, since) VALUES (\([UInt8]((0..<20).map { UInt8(truncatingIfNeeded: number &* 37 &+ $0) } + [UInt8(number / 256), UInt8(number % 256)])), \(number * 5_000_000_000), 1)"
            )
        }
        let (setting, application) = (world.setting, world.application)
        try await application.gate.perform(
            MakeCheckpoint(secrets: application.secrets, in: setting), for: application.asking(.machine, in: setting))
        try await world.perform(TightenSetting(setting, .photoPolicy(.noFaces)), by: manager)
    }

    /// An empty file: the other way round where the tests run on a server.
    private func file(_ name: String) throws -> any Database { try SQLiteDatabase(path: world.folder.appending(path: name).path) }

    private func verify(_ database: any Database) async throws {
        let there = world.application.over(database)
        #expect(try await VerifyLog(of: world.setting).finding(in: there) == VerifyLog(of: world.setting).finding(in: world.application))
        let count: SQL = "SELECT COUNT(*) FROM membership WHERE line_manager IS NOT NULL"
        #expect(try await database.read { db in try db.count(count) } == 41)
        #expect(try await database.read { db in try db.count("SELECT COUNT(*) FROM person WHERE name LIKE 'Zoë Łuczak % 🦔'") } == 41)
    }

    @Test("everything goes to the other engine and back, row for row, and the log verifies at each end") func thereAndBack() async throws {
        let file = try file("moved.sqlite")
        let move = DatabaseMove(from: world.application.database, to: file)
        let tables = Mutex(Set<String>())
        try await move.run { progress in tables.withLock { _ = $0.insert(progress.table) } }
        #expect(try await Unfinished.found(in: file) == .move)
        try await move.finish()
        #expect(try await Unfinished.found(in: file) == nil)
        try await verify(file)
        #expect(tables.withLock { $0.contains("audit") && $0.contains("throttle") && !$0.contains("schema_step") })
        let back = try await TestDatabase.makeEmpty(in: world.folder)
        let return_ = DatabaseMove(from: file, to: back)
        try await return_.run { _ in }
        try await return_.finish()
        try await verify(back)
        try await back.close()
        try await file.close()
    }

    @Test("a move that was stopped goes on where it was") func resumed() async throws {
        struct Stopped: Error {}
        let file = try file("resumed.sqlite")
        let move = DatabaseMove(from: world.application.database, to: file)
        for stop in [2, 5, 9, 14] {
            let steps = Mutex(0)
            await #expect(throws: Stopped.self) {
                try await move.run { _ in
                    let count = steps.withLock { count in
                        count += 1
                        return count
                    }
                    if count == stop { throw Stopped() }
                }
            }
        }
        let copied = Mutex(Set<String>())
        try await move.run { progress in if progress.step == .copying { copied.withLock { _ = $0.insert(progress.table) } } }
        #expect(copied.withLock { !$0.contains("setting") })
        try await move.finish()
        try await verify(file)
        try await file.close()
    }

    @Test("a move that ended and is asked for again finds everything there; one that was used since is refused") func again() async throws {
        let file = try file("again.sqlite")
        let move = DatabaseMove(from: world.application.database, to: file)
        try await move.run { _ in }
        try await move.finish()
        try await move.run { #expect($0.step == .comparing) }
        try await move.finish()
        try await verify(file)
        try await file.write { try $0.execute("UPDATE person SET name = 'Somebody Else' WHERE name = 'Helen Marsh'") }
        await #expect(throws: MoveProblem.notEmpty("audit")) { try await move.run { _ in } }
        try await file.close()
    }

    @Test("a target that holds something else, another source, and a source that changed meanwhile are refused") func refused() async throws
    {
        let taken = try file("taken.sqlite")
        try await taken.migrate()
        try await taken.write { try $0.execute("INSERT INTO throttle (key, count, since) VALUES (\([UInt8]([9])), 1, 1)") }
        await #expect(throws: MoveProblem.notEmpty("throttle")) {
            try await DatabaseMove(from: world.application.database, to: taken).run { _ in }
        }
        let begun = try file("begun.sqlite")
        let move = DatabaseMove(from: world.application.database, to: begun)
        try await move.run { _ in }
        // As many rows, and one of them says something else.
        try await world.write("UPDATE person SET name = 'Somebody Else' WHERE name = 'Helen Marsh'")
        await #expect(throws: MoveProblem.changed("person")) { try await move.run { _ in } }
        try await world.write("INSERT INTO throttle (key, count, since) VALUES (\([UInt8]([8])), 1, 1)")
        await #expect(throws: MoveProblem.otherSource) { try await move.run { _ in } }
        try await begun.close()
        try await taken.close()
    }

    @Test("sealed files are copied as they are, and only those that are not there") func files() async throws {
        let (from, to) = (try FolderStore(folder: world.folder.path + "/from"), try FolderStore(folder: world.folder.path + "/to"))
        var random = SystemRandomNumberGenerator()
        let names = (0..<30).map { _ in StoredName(using: &random) }
        for (index, name) in names.enumerated() {
            try await from.put([UInt8](repeating: UInt8(index), count: 1 + index * 50_000), as: name)
        }
        try await to.put([1], as: names[3])
        #expect(try await StoreCopy(from: from, to: to).run { _ in } == 30)
        for name in names { #expect(try await to.get(name) == from.get(name)) }
        #expect(try await StoreCopy(from: from, to: to).run { _ in } == 30)
    }
}
