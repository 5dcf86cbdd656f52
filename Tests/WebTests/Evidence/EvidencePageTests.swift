import Gatepost
import Safeguarding
import TestSupport
import Testing

@testable import Web

@Suite("Evidence packs on their page")
struct EvidencePageTests {
    @Test("N30: a manager asks for a pack, takes it away as a ZIP, and what was taken can be checked") func walk() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let officer = try await world.member(.officer, [.overseeingOfficer])
        let pack: EvidencePack.ID = world.identifier()
        try await TestSite(world).visit { (browser: Browser) async throws in
            let form = "id=\(pack)&first_day=\(world.today.adding(days: -7))&last_day="
            let wrong = try await browser.post("/assurance/evidence", form + "\(world.today.adding(days: 3))", as: manager)
            #expect(wrong.status == 422 && wrong.text.contains("\(world.today.adding(days: 3))"))
            #expect(try await browser.post("/assurance/evidence", form + "\(world.today)", as: officer).status == 403)
            #expect(try await browser.post("/assurance/evidence", form + "\(world.today)", as: manager).status == 303)
            await world.application.evidence.settle(world.application)
            #expect(try await browser.get("/assurance/evidence", as: manager).text.contains("Download the pack"))
            #expect(try await browser.post("/assurance/evidence/\(pack)/file", as: officer).status == 403)
            let file = try await browser.post("/assurance/evidence/\(pack)/file", as: manager)
            #expect(file["content-type"] == "application/zip")
            let files = try ZIPReader.files(in: file.bytes)
            let findings = VerifyEvidence(files).findings
            if case .whole? = findings.first {} else { Issue.record("\(findings)") }
            var cut = file.bytes
            cut.removeLast(cut.count / 2)
            #expect(throws: ZIPReader.Problem.self) { _ = try ZIPReader.files(in: cut) }
        }
    }

    @Test("what a pack prints is whole in itself, escaped, and refers to nothing outside") func printed() {
        let cover = EvidenceCover(
            settingName: "Acorn <Lane>", period: RegisterTable.Period(Day(daysSince1970: 20_000), Day(daysSince1970: 20_100)),
            zone: Zone("Europe/London"), madeAt: 0, key: "ab")
        let page = String(decoding: PrintedPage("Vetting", cover, PrintedPage.contents(cover)).bytes, as: UTF8.self)
        #expect(page.contains("Acorn &lt;Lane&gt;") && !page.contains("<Lane>"))
        #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("<script"))
        for register in Register.allCases { #expect(page.contains("registers/\(register.rawValue).csv")) }
    }
}
