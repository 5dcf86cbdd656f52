@testable import Storage
import Testing

/// The check that stands in for walls on the embedded engine, and reads every statement that any test runs.
@Suite struct StatementCheckTests {
    private let setting = [UInt8](repeating: 1, count: 16)

    private func problem(_ sql: SQL, _ reach: Reach? = nil) -> String? {
        StatementCheck.of(sql.text).problem(within: reach ?? .setting(setting), values: sql.values)
    }

    @Test("a statement that names its setting for every table passes") func passes() {
        #expect(problem("SELECT name FROM room WHERE setting = \(setting)") == nil)
        #expect(
            problem("SELECT r.name FROM room AS r JOIN child c ON c.setting = r.setting AND c.room = r.id WHERE r.setting = \(setting)")
                == nil)
        #expect(
            problem("INSERT INTO room (setting, id) VALUES (\(setting), \(setting)) ON CONFLICT (setting, id) DO UPDATE SET name = ''")
                == nil)
        #expect(problem("SELECT 1 FROM person WHERE email = \("a@b.example")") == nil)
        #expect(problem("SELECT id FROM keepsake WHERE state = 'made'", .across(.waiting)) == nil)
    }

    @Test("a statement that leaves a setting out is refused, wherever in it that is") func refused() {
        #expect(problem("SELECT name FROM room WHERE id = \(setting)") != nil)
        #expect(problem("SELECT name FROM room WHERE name = 'setting = 1' AND id = \(setting)") != nil)
        #expect(problem("SELECT r.name FROM room r JOIN child c ON c.room = r.id WHERE r.setting = \(setting)") != nil)
        #expect(problem("SELECT name FROM room WHERE setting = \(setting) AND EXISTS (SELECT 1 FROM post WHERE id = \(setting))") != nil)
        #expect(problem("UPDATE post SET state = 'published' WHERE id = \(setting)") != nil)
        #expect(problem("DELETE FROM post") != nil)
        #expect(problem("INSERT INTO room (id, name) VALUES (\(setting), 'Oak')") != nil)
    }

    @Test("a statement for another setting, for none, or beyond a crossing is refused") func beyond() {
        let other = [UInt8](repeating: 2, count: 16)
        #expect(problem("SELECT name FROM room WHERE setting = \(other)") != nil)
        #expect(problem("SELECT name FROM room WHERE setting = \(setting)", .outside) != nil)
        #expect(problem("SELECT first_name FROM child", .across(.waiting)) != nil)
        #expect(problem("SELECT name FROM room", .session(other)) != nil)
    }

    @Test("every table is behind the wall or named outside it with a reason") func tables() {
        #expect(Walls.tables.count > 40)
        #expect(Set(Walls.known.keys).subtracting(Walls.tables).isSubset(of: Walls.outside.keys))
    }
}
