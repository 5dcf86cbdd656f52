@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("How an installation is doing, for those who run a setting") struct HealthPageTests {
    let world: World
    let manager, practitioner: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        practitioner = try await world.member(.staff, [.contributor])
    }

    private func note(_ kind: String, _ outcome: String, hoursAgo hours: Int) async throws {
        let (id, at) = (world.application.random.bytes(16), world.now - hours * Span.hour)
        try await world.write(
            """
            INSERT INTO backup_run (id, kind, began_at, ended_at, outcome, bytes, files, missing)
            VALUES (\(id), \(kind), \(at), \(at), \(outcome), 5000000, 12, 0)
            """)
    }

    @Test("P13: the desk says when the last good backup was, turns amber when it is late and red after a week") func desk() async throws {
        let (world, manager, practitioner) = (world, manager, practitioner)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let never = try await browser.get("/today", as: manager)
            #expect(never.text.contains("There is no backup yet"))
            try await self.note("backup", "good", hoursAgo: 3)
            let good = try await browser.get("/today", as: manager)
            #expect(good.text.contains("The last good backup is from") && good.text.contains("tag passed\">Backed up"))
            #expect(!good.text.contains("See that the computer was on"))
            world.wait(26 * Span.hour)
            let late = try await browser.get("/today", as: manager)
            #expect(late.text.contains("notice waiting") && late.text.contains("See that the computer was on last night"))
            world.wait(7 * Span.day)
            let overdue = try await browser.get("/today", as: manager)
            #expect(overdue.text.contains("notice stopped") && overdue.text.contains("Ask whoever looks after the computer today"))
            let other = try await browser.get("/today", as: practitioner)
            #expect(!other.text.contains("backup"))
        }
    }

    @Test("the page says what was looked at and what to do, and holds no path, key or address of a disk") func page() async throws {
        let (world, manager, practitioner) = (world, manager, practitioner)
        try await note("backup", "good", hoursAgo: 40)
        try await note("backup", "noRoom", hoursAgo: 1)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let answer = try await browser.get("/setting/health", as: manager)
            #expect(answer.status == 200)
            for words in ["How Gatepost is doing", "Room on the disk", "The database", "no room on the disk", "24 recovery words", "12 sealed files"] {
                #expect(answer.text.contains(words), "\(words)")
            }
            for secret in [world.folder.path, "/tmp", ".key", "postgres://", world.application.secrets.keyID.hexadecimal] {
                #expect(!answer.text.contains(secret), "\(secret)")
            }
            for word in world.application.secrets.recoveryWords.words { #expect(!answer.text.contains(word)) }
            #expect(try await browser.get("/setting/health", as: practitioner).status == 403)
            #expect(try await browser.get("/setting/health").status == 303)
        }
    }

    @Test("every finding has words for each way that it can stand") func words() {
        for subject in HealthFinding.Subject.allCases {
            for state in HealthFinding.State.allCases {
                for figure in [nil, 3] {
                    let finding = HealthFinding(subject, state, figure, names: ["letters"])
                    #expect(!finding.title.isEmpty && !finding.sentence.isEmpty)
                    #expect((finding.advice == nil) == (state == .well))
                }
            }
        }
        for outcome in BackupOutcome.allCases { #expect((Words.Health.problem(outcome) == nil) == [.good, .running].contains(outcome)) }
    }
}
