import Gatepost
import Safeguarding
import TestSupport
import Testing

@testable import Web

@Suite("The assurance board")
struct AssurancePageTests {
    let world: World
    let manager: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
    }

    @Test("B11: an overseeing officer reads the board and every register, and finds no page, child or post")
    func officer() async throws {
        let officer = try await world.member(.officer, [.overseeingOfficer])
        let post = try await world.published("Den day", by: manager)
        let child = try await world.child("Rowan", "Kershaw")
        try await TestSite(world).visit { (browser: Browser) async throws in
            let home = try await browser.get("/", as: officer)
            #expect(home["location"] == "/assurance")
            let board = try await browser.get("/assurance", as: officer)
            #expect(board.status == 200 && board.text.contains("1 of 2"))
            #expect(!board.text.contains("Den day") && !board.text.contains("Rowan"))
            for register in Register.allCases {
                let page = try await browser.get("/assurance/registers/\(register.rawValue)", as: officer)
                #expect(page.status == 200, "\(register)")
                #expect(!page.text.contains("Den day") && !page.text.contains("Rowan"))
                #expect(
                    try await browser.get("/assurance/registers/\(register.rawValue)/csv", as: officer)["content-type"]
                        == "text/csv; charset=utf-8")
            }
            for path in ["/page", "/posts", "/children", "/children/\(child)", "/permissions", "/camera", "/people", "/posts/\(post)"] {
                #expect([403, 404].contains(try await browser.get(path, as: officer).status), "\(path)")
            }
        }
    }

    @Test("the board is filtered, sorted, grouped and exported, and has every clause once") func choices() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let all = try await browser.get("/assurance", as: manager).text
            for clause in Clause.all { #expect(all.contains("href=\"/clauses/\(clause.id)\""), "\(clause.id)") }
            #expect(all.contains("Needs attention") && all.contains("Enforced"))
            let gaps = try await browser.get("/assurance?show=gaps", as: manager).text
            #expect(gaps.contains("/clauses/N8\"") && !gaps.contains("/clauses/D14\""))
            let one = try await browser.get("/assurance?source=S", as: manager).text
            #expect(one.contains("/clauses/S2\"") && !one.contains("/clauses/D14\""))
            #expect(try await browser.get("/assurance?by=topic", as: manager).text.contains("Pictures and permission"))
            #expect(try await browser.get("/assurance?sort=state", as: manager).text.contains("Not met"))
            let csv = try await browser.get("/assurance/clauses.csv", as: manager).text
            #expect(csv.split(separator: "\r\n").count >= 107)
        }
    }

    @Test("what begins like a formula is none in a spreadsheet") func formulas() {
        let text = String(decoding: CSV(["a"], [["=1+1"], ["say \"hi\", please"], ["plain"]]).bytes, as: UTF8.self)
        #expect(text.contains("'=1+1\r\n") && text.contains("\"say \"\"hi\"\", please\"\r\n") && text.contains("plain\r\n"))
    }
}
