import Foundation
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

    /// A letter that the mail server did not take.
    private func stuck(_ kind: LetterKind, to member: Member.ID) async throws {
        let (setting, id, now) = (world.setting, world.identifier() as Record.ID, world.now)
        try await world.write(
            """
            INSERT INTO outbox (setting, id, kind, recipient, subject, made_at, attempts, next_at, problem)
            VALUES (\(setting), \(id), \(kind), \(member), \(id.bytes), \(now), 3, \(now + Span.hour), \(LetterProblem.serverAway))
            """)
    }

    @Test("N1: letters that are stuck are told of, with the way to them; of those about concerns there is no number") func letters() async throws {
        let (world, manager, practitioner) = (world, manager, practitioner)
        try await stuck(.concern, to: manager)
        try await stuck(.signIn, to: practitioner)
        #expect(await Health(of: world.application, thorough: false).letters(for: nil) == [HealthFinding(.letters, .well, 0)])
        #expect(await MetricsText(world.application).text().contains("gatepost_queue{queue=\"letters\"} 0\n"))
        try await TestSite(world).visit { (browser: Browser) async throws in
            let well = try await browser.get("/setting/health", as: manager)
            #expect(well.text.contains("None is stuck") && well.text.contains("GATEPOST_MAIL") && !well.text.contains("href=\"/letters\""))
            try await self.stuck(.desk, to: practitioner)
            let away = try await browser.get("/setting/health", as: manager)
            #expect(away.text.contains("takes nothing from us") && away.text.contains("href=\"/letters\""))
        }
        #expect(await Health(of: world.application, thorough: false).letters(for: nil) == [HealthFinding(.letters, .wrong, 1)])
        #expect(await MetricsText(world.application).text().contains("gatepost_queue{queue=\"letters\"} 1\n"))
    }

    @Test("P13: whoever runs a setting is told that a backup was brought back and what is not in it, and nobody else is") func broughtBack()
        async throws
    {
        let (world, manager, practitioner) = (world, manager, practitioner)
        try await world.application.closeAfterRestore(of: world.now - 3 * Span.day)
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in ["/today", "/setting/health"] {
                let answer = try await browser.get(path, as: manager)
                #expect(answer.text.contains("A backup was brought back") && answer.text.contains("permissions that were taken back"))
            }
            #expect(try await !browser.get("/today", as: practitioner).text.contains("brought back"))
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
