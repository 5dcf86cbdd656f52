@testable import Gatepost
import Logging
import Safeguarding
import Storage
import TestSupport
import Testing

@Suite("Evidence packs")
struct EvidenceTests {
    let world: World
    let manager: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
    }

    private var period: RegisterTable.Period { RegisterTable.Period(world.today.adding(days: -30), world.today) }

    private func ask(_ period: RegisterTable.Period? = nil, by member: Member.ID? = nil) async throws -> EvidencePack.ID {
        let pack: EvidencePack.ID = world.identifier()
        try await world.application.askForEvidence(pack, of: period ?? self.period, for: world.asking(member ?? manager))
        await world.application.evidence.settle(world.application)
        return pack
    }

    private func fetch(_ pack: EvidencePack.ID) async throws -> [(name: String, bytes: [UInt8])] {
        let contents = try await world.perform(FetchEvidence(pack), by: manager)
        var files: [(name: String, bytes: [UInt8])] = []
        try await contents.each(in: world.application) { files.append(($0, $2)) }
        return files
    }

    @Test("N30: a pack holds the registers and the log under a signed index, and is checked without the database")
    func whole() async throws {
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noFaces)), by: manager)
        let files = try await fetch(try await ask())
        #expect(
            Set(files.map(\.name)).isSuperset(of: [
                "index.txt", "index.sig", "cover.txt", "board.txt", "vetting.txt", "log/000000001.jsonl",
            ]))
        let check = VerifyEvidence(files, signedBy: world.application.secrets.publicKey)
        #expect(check.findings == [.whole(files: files.count - 2, entries: 1)])
        #expect(check.index?.settingName == "Acorn Lane" && check.index?.period == period)
        #expect(VerifyEvidence(files, signedBy: [UInt8](repeating: 3, count: 32)).findings == [.otherKey])
    }

    @Test("N30: one changed byte in any file is found, and named", arguments: [UInt64(1), 2, 3]) func changed(seed: UInt64) async throws {
        for _ in 0..<3 { try await world.perform(TightenSetting(world.setting, .photoPolicy(.noFaces)), by: manager) }
        let files = try await fetch(try await ask())
        let random = SeededRandom(seed: seed)
        for place in files.indices {
            var others = files
            let byte = Int(random.next() % UInt64(others[place].bytes.count))
            others[place].bytes[byte] ^= 1 << UInt8(random.next() % 5)
            let findings = VerifyEvidence(others).findings
            switch files[place].name {
            case "index.txt": #expect(findings == [.badSignature] || findings == [.notAPack])
            case "index.sig": #expect(findings == [.badSignature])
            default: #expect(findings == [.changed(files[place].name)], "seed \(seed)")
            }
        }
        #expect(VerifyEvidence(Array(files.dropLast())).findings == [.missing(try #require(files.last).name)])
        #expect(VerifyEvidence(files + [("more.txt", [1])]).findings == [.added("more.txt")])
        #expect(VerifyEvidence(files + [files[2]]).findings == [.added(files[2].name)])
        #expect(VerifyEvidence([]).findings == [.notAPack])
    }

    @Test("N30: a log that was rewritten in the database does not follow in the pack") func rewritten() async throws {
        for _ in 0..<3 { try await world.perform(TightenSetting(world.setting, .photoPolicy(.noFaces)), by: manager) }
        try await world.write("UPDATE audit SET verb = 'setting.other' WHERE setting = \(world.setting) AND number = 2")
        #expect(VerifyEvidence(try await fetch(try await ask())).findings == [.logBroken(at: 2)])
    }

    @Test("N30: the log begins where the period does, and links to what was before") func partial() async throws {
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noFaces)), by: manager)
        world.wait(40 * Span.day)
        try await world.perform(TightenSetting(world.setting, .photoPolicy(.noChildren)), by: manager)
        let check = VerifyEvidence(try await fetch(try await ask()))
        #expect(check.index?.log.first == 2 && check.index?.log.last == 2)
        #expect(check.findings.contains { if case .whole(_, 1) = $0 { true } else { false } })
    }

    @Test("N30: no child, family or post is named in a pack") func children() async throws {
        let child = try await world.child("Rowan", "Kershaw")
        let carer = try await world.carer(of: child, named: "Jo Kershaw")
        try await world.decide(.grant, for: child, by: carer)
        _ = try await world.published("Rowan’s den", by: manager, child: child)
        for (name, bytes) in try await fetch(try await ask()) {
            let text = String(decoding: bytes, as: UTF8.self)
            for private_ in ["Rowan", "Kershaw", "We built a den"] { #expect(!text.contains(private_), "\(name)") }
        }
    }

    @Test("N30: who runs the setting asks and fetches, each time in the log; an overseer and others do not") func rights() async throws {
        let officer = try await world.member(.officer, [.overseeingOfficer])
        let pack = try await ask()
        #expect(try await world.refusals(of: FetchEvidence(pack), to: officer) == [.needsDuty(Duty.managing)])
        await #expect(throws: Refused.self) { _ = try await ask(by: officer) }
        for member in [try await world.carer(of: try await world.child()), try await world.member(.staff, [.contentManager])] {
            await #expect(throws: NotFound.self) { _ = try await ask(by: member) }
            await #expect(throws: NotFound.self) { try await world.perform(FetchEvidence(pack), by: member) }
        }
        _ = try await fetch(pack)
        let (setting, verb) = (world.setting, FetchEvidence.verb)
        let fetched = try await world.application.read { db in
            try db.count("SELECT COUNT(*) FROM audit WHERE setting = \(setting) AND verb = \(verb) AND outcome = 'done'")
        }
        #expect(fetched == 1)
    }

    @Test("a period ends today at the latest, and a pack is over after its month") func ends() async throws {
        let late = RegisterTable.Period(world.today, world.today.adding(days: 1))
        await #expect(throws: Refused.self) { _ = try await ask(late) }
        await #expect(throws: Refused.self) { _ = try await ask(RegisterTable.Period(world.today, world.today.adding(days: -1))) }
        let pack = try await ask()
        world.wait(EvidencePack.days * Span.day)
        #expect(try await world.refusals(of: FetchEvidence(pack), to: manager) == [.changedMeanwhile])
        try await EvidenceMaker.endOld(in: world.setting, of: world.application)
        let setting = world.setting
        #expect(
            try await world.application.read { db in try db.count("SELECT COUNT(*) FROM evidence_file WHERE setting = \(setting)") } == 0)
        await #expect(throws: Refused.self) { try await world.perform(FetchEvidence(pack), by: manager) }
    }
}
