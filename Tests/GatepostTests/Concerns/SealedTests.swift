import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("What is sealed") struct SealedTests {
    @Test("N24: nothing of a concern, not even a count, shows where its subject could see it: log, export, desk, letters")
    func invisible() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        func seen() async throws -> [String] {
            let viewer = try #require(try await world.viewer(house.manager))
            let letters = try await SentLetters.recent(for: viewer, in: world.application).letters.map { "\($0.kind) \($0.to)" }
            let desk = try await world.application.read { db in
                "\(try DeskPage.count(for: viewer, from: db)) \(try DeskPage.load(for: viewer, from: db))"
            }
            let secrets = world.secrets
            let page = try await world.application.read { db in try ConcernsPage.load(for: viewer, with: secrets, from: db) }
            var log: [String] = []
            try await ExportLog(of: world.setting).write(from: world.application) { log.append($0) }
            return letters + [desk, "\(page.files.count) \(page.mine.count)"] + log
        }
        let before = try await seen()
        let concern = try await world.raise(.staffConduct, urgent: true, about: [house.manager], by: house.room)
        _ = try await world.openConcern(concern, by: house.lead)
        try await world.add(.noted(words: "She was seen."), to: concern, by: house.lead)
        // Whoever it is about tries its address: nothing of that is in the log either.
        #expect(try await !world.mayOpen(concern, house.manager))
        await #expect(throws: NotFound.self) {
            try await world.perform(AddToConcern(.noted(words: "x"), to: concern, with: world.secrets), by: house.manager)
        }
        world.wait(2 * Span.hour)
        try await world.watchConcerns()
        #expect(try await seen() == before)
    }

    @Test("N24: what a concern says is nowhere in the database, and opens nowhere else")
    func atRest() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let concern = try await world.raise(words("marmalade"), by: house.parent)
        try await world.add(.noted(words: words("quicksilver")), to: concern, by: house.lead)
        let rows = try await everything(in: world)
        #expect(
            !rows.contains {
                String(decoding: $0, as: UTF8.self).contains("marmalade") || String(decoding: $0, as: UTF8.self).contains("quicksilver")
            })
        // Another master key opens nothing; an entry moved to another place in its chain does not open either.
        let (setting, other) = (world.setting, Secrets(master: [UInt8](repeating: 8, count: 32)))
        await #expect(throws: ConcernDamaged.self) {
            _ = try await world.application.read { db in try ConcernFile.load(concern, in: setting, with: other, from: db).id }
        }
        try await world.write(
            "UPDATE concern_entry SET sealed = (SELECT e.sealed FROM concern_entry e WHERE e.concern = \(concern) AND e.number = 1) WHERE concern = \(concern) AND number = 2"
        )
        let secrets = world.secrets
        await #expect(throws: ConcernDamaged.self) {
            _ = try await world.application.read { db in try ConcernFile.load(concern, in: setting, with: secrets, from: db).id }
        }
    }

    @Test("N24: each look is in the chain, once for each visit, with who and when")
    func looks() async throws {
        let house = try await ConcernHouse()
        let concern = try await house.world.raise(by: house.parent)
        for _ in 0..<3 { _ = try await house.world.openConcern(concern, by: house.lead) }
        house.world.wait(20 * Span.minute)
        _ = try await house.world.openConcern(concern, by: house.deputyLead)
        let page = try await house.world.openConcern(concern, by: house.lead)
        #expect(page.looks.map(\.by) == ["Grace Tindall", "Nadia Rehman", "Grace Tindall"] && page.isWhole)
    }

    @Test(
        "N30: every night the log is given a digest of all chains, whether anything happened or not, and with it a chain that was changed, cut or lost is found"
    )
    func anchored() async throws {
        let house = try await ConcernHouse()
        let world = house.world
        let (setting, application) = (world.setting, world.application)
        func anchor() async throws {
            let secrets = world.secrets
            let action = try await application.read { db in try AnchorConcerns.make(of: setting, with: secrets, from: db) }
            try await application.gate.perform(action, for: application.asking(.caretaker, in: setting))
        }
        try await anchor()
        try await anchor()
        // Two nights on which nothing happened: two other digests.
        let digests = try await application.read { db in
            try db.rows("SELECT subject FROM audit WHERE verb = 'concerns.anchor' ORDER BY number") { try $0.bytes(0) }
        }
        #expect(digests.count == 2 && digests[0] != digests[1] && digests.allSatisfy { $0.count == 32 })
        let one = try await world.raise(by: house.parent)
        try await world.add(.noted(words: "One."), to: one, by: house.lead)
        let two = try await world.raise(by: house.parent)
        try await anchor()
        #expect(try await VerifyConcerns(of: setting).finding(in: application) == .whole(concerns: 2, anchors: 3))
        // A tail that is cut with its head put right still lacks what the log's anchor says.
        try await world.write(
            "DELETE FROM concern_entry WHERE concern = \(one) AND number = 2",
            "UPDATE concern SET number = 1, hash = (SELECT e.hash FROM concern_entry e WHERE e.concern = \(one) AND e.number = 1) WHERE id = \(one)"
        )
        #expect(try await VerifyConcerns(of: setting).finding(in: application) == .rewritten(one))
        try await world.write(
            "DELETE FROM concern_entry WHERE concern = \(one)", "DELETE FROM concern WHERE id = \(one)")
        #expect(try await VerifyConcerns(of: setting).finding(in: application) == .gone(one))
        try await world.write("UPDATE concern_entry SET hash = \([UInt8](repeating: 9, count: 32)) WHERE concern = \(two)")
        #expect(try await VerifyConcerns(of: setting).finding(in: application) == .broken(two))
    }

    @Test("N30: members make no anchor, and no sealed action leaves its chain unwritten")
    func onlyTheCaretaker() async throws {
        let house = try await ConcernHouse()
        let (setting, secrets) = (house.world.setting, house.world.secrets)
        let action = try await house.world.application.read { db in try AnchorConcerns.make(of: setting, with: secrets, from: db) }
        #expect(try await house.world.refusals(of: action, to: house.manager) == [.notMember])
        let concern = try await house.world.raise(by: house.parent)
        await #expect(throws: NotWritten.self) { try await house.world.perform(Forgetful(concern: concern), by: house.lead) }
    }

    private struct Forgetful: SealedAction {
        static let verb = "concern.forget"
        let concern: Concern.ID
        func facts(for asking: Asking, in db: Reader) throws {}
        func refusals(_ facts: Void, to asking: Asking) -> [Refusal] { [] }
        func apply(_ facts: Void, for asking: Asking, in db: Writer) throws {}
    }

    private func words(_ rare: String) -> String { "It was \(rare) again." }
}

extension World {
    fileprivate func raise(_ words: String, by teller: Member.ID) async throws -> Concern.ID {
        try await raise(.childSafety, words, by: teller)
    }
}

/// Every value of every table, as bytes; on the file engine the files themselves as well, with what was not yet written back.
func everything(in world: World) async throws -> [[UInt8]] {
    var found = try await world.application.database.allValues()
    if TestDatabase.server == nil {
        for file in try FileManager.default.contentsOfDirectory(at: world.folder, includingPropertiesForKeys: nil)
        where !file.hasDirectoryPath {
            found.append(Array(try Data(contentsOf: file)))
        }
    }
    return found
}
