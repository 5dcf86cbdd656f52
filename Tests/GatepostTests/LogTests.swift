@testable import Gatepost
import Safeguarding
import Storage
import Logging
import Testing
import TestSupport

/// Something to ask the gate for: whatever the test says stands in its way.
private struct Knock: Action {
    static let verb = "test.knock"
    let standsInTheWay: [Refusal]
    var subject: [UInt8] { [1, 2, 3] }
    func facts(for asking: Asking, in db: Reader) throws {}
    func refusals(_ facts: Void, to asking: Asking) -> [Refusal] { standsInTheWay }
    func apply(_ facts: Void, for asking: Asking, in db: Writer) throws {}
}

@Suite struct LogTests {
    let world: World
    let manager: Member.ID
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager])
    }

    private func outcomes() async throws -> [String] {
        try await world.application.read { db in try db.rows("SELECT outcome FROM audit ORDER BY number") { try $0.text(0) } }
    }

    private func knock(_ refusals: Refusal...) async throws {
        _ = try await world.refusals(of: Knock(standsInTheWay: refusals), to: manager)
    }

    @Test("N31: an attempt against authority is in the log, one that is not ready yet is not") func authority() async throws {
        try await knock(.workedOnIt)
        try await knock(.changedSinceSeen)
        try await knock()
        #expect(try await outcomes() == ["refused:secondPerson", "done"])
    }

    @Test("N31: the same attempt within ten minutes is written once, with a count") func counted() async throws {
        for _ in 0..<5 { try await knock(.workedOnIt) }
        world.wait(11 * Span.minute)
        try await knock(.workedOnIt)
        #expect(try await outcomes() == ["refused:secondPerson", "refused:secondPerson+4", "refused:secondPerson"])
        world.wait(11 * Span.minute)
        try await Caretaker(world.application, logger: .init(label: "test")).runOnce(all: true)
        // The last count, and what the day's jobs noted besides.
        let all = try await outcomes()
        #expect(all.count { $0.hasPrefix("refused") } == 3)
        #expect(try await VerifyLog(of: world.setting).finding(in: world.application) == .whole(entries: all.count))
    }

    @Test("N30: a log that nobody touched is whole, and one changed byte is found") func changed() async throws {
        for _ in 0..<3 { try await knock() }
        #expect(try await VerifyLog(of: world.setting).finding(in: world.application) == .whole(entries: 3))
        try await world.write("UPDATE audit SET verb = 'test.knack' WHERE setting = \(world.setting) AND number = 2")
        #expect(try await VerifyLog(of: world.setting).finding(in: world.application) == .broken(at: 2))
    }

    @Test("N30: a tail cut off is found, by the head and by a checkpoint kept elsewhere") func cut() async throws {
        for _ in 0..<3 { try await knock() }
        let checkpoint = try await world.application.gate.perform(
            MakeCheckpoint(secrets: world.application.secrets, in: world.setting),
            for: world.application.asking(.caretaker, in: world.setting))
        try await world.write("DELETE FROM audit WHERE number > 2")
        #expect(try await VerifyLog(of: world.setting).finding(in: world.application) == .cut(after: 2))
        try await world.write(
            "DELETE FROM checkpoint",
            "UPDATE audit_head SET number = 2, hash = (SELECT hash FROM audit WHERE number = 2)")
        #expect(try await VerifyLog(of: world.setting).finding(in: world.application) == .whole(entries: 2))
        #expect(try await VerifyLog(of: world.setting, since: checkpoint).finding(in: world.application) == .cut(after: 2))
    }

    @Test("N30: a log rewritten from the start is found by a checkpoint, which nobody else can make") func rewritten() async throws {
        for _ in 0..<2 { try await knock() }
        let asking = world.application.asking(.machine, in: world.setting)
        let checkpoint = try await world.application.gate.perform(
            MakeCheckpoint(secrets: world.application.secrets, in: world.setting), for: asking)
        let line = try #require(Checkpoint(line: checkpoint.line))
        #expect(line == checkpoint)
        let other = Secrets(master: [UInt8](repeating: 8, count: 32))
        #expect(!checkpoint.isGenuine(by: other))
        try await world.write(
            "DELETE FROM audit", "DELETE FROM checkpoint",
            "UPDATE audit_head SET number = 0, hash = \(AuditLog.origin)")
        world.wait(1)
        for _ in 0..<3 { try await knock() }
        #expect(try await VerifyLog(of: world.setting).finding(in: world.application) == .whole(entries: 3))
        #expect(try await VerifyLog(of: world.setting, since: checkpoint).finding(in: world.application) == .rewritten(checkpoint: 2))
    }
}
