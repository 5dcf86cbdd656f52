@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Pages of lists that are taken in")
struct ImportPagesTests {
    let world: World
    let manager: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
    }

    private func upload(_ bytes: [UInt8], _ kind: String = "children", named name: String = "list.xlsx") -> [UInt8] {
        Array(
            "--B\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n\(kind)\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
                .utf8)
            + Array("Content-Type: application/octet-stream\r\n\r\n".utf8) + bytes + Array("\r\n--B--\r\n".utf8)
    }

    private static let list = [
        ["First name", "Surname", "DOB", "Room", "Start date", "Parent 1 name", "Parent 1 email", "Allergies"],
        ["=cmd()", "Ash&amp;&lt;b&gt;", "45049", "Oak", "1/9/26", "Jo Ash", "jo@example.org", "Nuts"],
    ]

    @Test("P13: a workbook is matched, looked at, stored and taken back, and what looks like a formula or markup is text") func walk()
        async throws
    {
        let file = try MadeWorkbook.make(MadeWorkbook.rows(Self.list))
        try await TestSite(world).visit { (browser: Browser) async throws in
            let sent = try await browser.send("/import", upload(file), as: manager)
            let path = try #require(sent["location"])
            #expect(sent.status == 303 && path.hasPrefix("/import/"))
            let form = try await browser.get(path, as: manager)
            #expect(form.status == 200 && form.text.contains("value=\"child.bornOn\" selected") && !form.text.contains(" style="))
            #expect(form.text.contains("Column H: Allergies"))
            let fields =
                "headings=1&c0=child.firstName&c1=child.familyName&c2=child.bornOn&c3=child.room&c4=child.firstDay&c5=carer1.name&c6=carer1.email&c7=-&room=&first_day="
            let wrong = try await browser.post(path, fields.replacing("c7=-", with: "c7=child.lastDay") + "&do=look", as: manager)
            #expect(wrong.status == 422 && wrong.text.contains("“Nuts” isn’t a day"))
            let plan = try await browser.post(path, fields + "&do=look", as: manager)
            #expect(
                plan.status == 200 && plan.text.contains("1 child and 1 carer would be added")
                    && plan.text.contains("=cmd() Ash&amp;&lt;b&gt;"))
            let id: Record.ID = world.identifier()
            let stored = try await browser.post(path + "/store", fields + "&id=\(id)", as: manager)
            #expect(stored.status == 303 && stored["location"] == "/imports/\(id)")
            #expect(
                try await browser.post(path + "/store", fields + "&id=\(id)", as: manager)["location"] == "/imports/\(id)", "twice is once")
            #expect(try await browser.get(path, as: manager).status == 404, "what was looked at is forgotten")
            let run = try await browser.get("/imports/\(id)", as: manager)
            #expect(run.text.contains("Jo Ash") && run.text.contains("/invitations/new?member="))
            #expect(try await browser.get("/imports/\(id)/undo", as: manager).text.contains("as if it had never been stored"))
            #expect(try await browser.post("/imports/\(id)/undo", as: manager).status == 303)
            #expect(try await !browser.get("/children", as: manager).text.contains("Ash"))
            #expect(try await browser.get("/import", as: manager).text.contains("taken back by Amara Obi"))
        }
    }

    @Test("P13: a file that cannot be read says so beside its field, and nothing of it is kept") func refused() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            for (bytes, words) in [
                ([0xD0, 0xCF, 0x11, 0xE0], "before 2007"), ([0x41, 0x00, 0x42], "can’t read this as a table"), ([], "nothing in this file"),
                (Array("Name\n\"A".utf8), "never closed"), ([0x50, 0x4B, 0x03, 0x04, 0x00], "damaged"),
            ] as [([UInt8], String)] {
                let answer = try await browser.send("/import", upload(bytes), as: manager)
                #expect(answer.status == 422 && answer.text.contains(words), "\(words)")
            }
        }
        let setting = world.setting
        #expect(
            try await world.application.read(in: setting) { db in
                try db.count("SELECT COUNT(*) FROM import_draft WHERE setting = \(setting)")
            } == 0)
    }

    @Test("P13: a list is nobody's to see but whoever's brought it, and is brought by those who manage") func whose() async throws {
        let deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
        let keyworker = try await world.member(.staff, [.contributor])
        let mother = try await world.carer(of: try await world.child())
        let file = try MadeWorkbook.make(MadeWorkbook.rows(Self.list))
        try await TestSite(world).visit { (browser: Browser) async throws in
            let path = try #require(try await browser.send("/import", upload(file), as: manager)["location"])
            #expect(try await browser.get(path, as: deputy).status == 404)
            #expect(try await browser.post(path, "do=look&headings=1&c0=child.name", as: deputy).status == 404)
            for member in [keyworker, mother] {
                for page in ["/import", path, "/imports/\(world.identifier() as Record.ID)"] {
                    #expect(try await browser.get(page, as: member).status == 403, "\(page)")
                }
                #expect(try await browser.send("/import", upload(file), as: member).status == 403)
            }
            #expect(try await browser.get("/children", as: keyworker).text.contains("/import") == false)
            #expect(try await browser.get("/children", as: manager).text.contains("href=\"/import\""))
        }
    }

    @Test("N8: the register takes a workbook as well") func register() async throws {
        let file = try MadeWorkbook.make(MadeWorkbook.rows([["Name", "Kind", "First day"], [], ["Ivy Fox", "Staff", "31/02/2026"]]))
        try await TestSite(world).visit { (browser: Browser) async throws in
            let answer = try await browser.send("/register/import", upload(file), as: manager)
            #expect(answer.status == 422 && answer.text.contains("“31/02/2026” isn’t a day") && answer.text.contains("3"))
        }
    }
}
