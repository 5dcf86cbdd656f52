@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Pages of the staff register")
struct RegisterPagesTests {
    let world: World
    let manager: Member.ID
    let keyworker: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        keyworker = try await world.member(.staff, [.contributor], named: "Kay Marsh")
    }

    private func form(_ fields: KeyValuePairs<String, String>) -> String {
        fields.map { name, value in "\(name)=\(encoded(value))" }.joined(separator: "&")
    }

    private func upload(_ text: String) -> [UInt8] {
        let part = "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n"
        return Array("--B\r\n\(part)\(text)\r\n--B--\r\n".utf8)
    }

    private func encoded(_ value: String) -> String {
        var text = ""
        for byte in value.utf8 {
            let scalar = UnicodeScalar(byte)
            if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                text.unicodeScalars.append(scalar)
            } else {
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return text
    }

    @Test("Every page and form of the register opens for whoever manages") func opens() async throws {
        var paths = [
            "/register", "/register?who=gaps&kind=staff&sort=due", "/register?who=soon", "/register/new", "/register/import",
            "/register/induction", "/people/\(keyworker)/record", "/people/\(keyworker)/shifts/new",
            "/people/\(keyworker)/induction/contract",
            "/record", "/declaration", "/relationships/new", "/setting/domains",
        ]
        paths += RecordKind.allCases.map { "/people/\(keyworker)/record/\($0.rawValue)" }
        try await TestSite(world).visit { [paths] (browser: Browser) async throws in
            for path in paths {
                let answer = try await browser.get(path, as: manager)
                #expect(answer.status == 200, "\(path)")
                #expect(!answer.text.contains(" style="), "\(path)")
            }
            #expect(try await browser.get("/people/\(keyworker)/record/nothing", as: manager).status == 404)
        }
    }

    @Test("N8: the register and a colleague's record are closed to those who do not manage; one's own record is open") func closed()
        async throws
    {
        let mother = try await world.carer(of: try await world.child())
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in ["/register", "/register/export", "/register/import", "/people/\(manager)/record"] {
                #expect(try await browser.get(path, as: keyworker).status == 403, "\(path)")
                #expect(try await browser.get(path, as: mother).status == 403, "\(path)")
            }
            #expect(try await browser.get("/record", as: keyworker).status == 200)
            #expect(try await browser.get("/people/\(keyworker)/record", as: keyworker).status == 200)
            #expect(try await browser.get("/record", as: mother).status == 403)
            #expect(try await browser.get("/declaration", as: mother).status == 403)
        }
    }

    @Test("N8: a form that is refused comes back filled in, and what is put on record stands on the page") func entry() async throws {
        let path = "/people/\(keyworker)/record/rightToWork"
        try await TestSite(world).visit { (browser: Browser) async throws in
            let id = "\(world.identifier() as Record.ID)"
            let wrong = try await browser.post(
                path, form(["id": id, "words": "Visa <b>", "on_day": "2026-11-10", "until_day": "2026-11-01"]), as: manager)
            #expect(wrong.status == 422 && wrong.text.contains("Visa &lt;b&gt;") && wrong.text.contains("until_day-problem"))
            let right = try await browser.post(
                path, form(["id": id, "words": "Visa", "on_day": "2026-11-10", "until_day": "2027-11-01"]), as: manager)
            #expect(right.status == 303)
            let again = try await browser.post(
                path, form(["id": id, "words": "Visa", "on_day": "2026-11-10", "until_day": "2027-11-01"]), as: manager)
            #expect(again.status == 303)
            #expect(try await world.record(of: keyworker, for: manager).entries[.rightToWork]?.count == 1)
            #expect(try await browser.get("/record", as: keyworker).text.contains("1 Nov 2027"))
        }
    }

    @Test("D4: a declaration is not signed until each undertaking is ticked, and nothing typed is lost") func declaration() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            world.wait(Span.minute)
            let id = "\(world.identifier() as Record.ID)"
            let wrong = try await browser.post(
                "/declaration", form(["id": id, "rule": "never", "facebook": "uses", "suitable": "yes", "typed_name": "Kay Marsh"]),
                as: keyworker)
            #expect(wrong.status == 422 && wrong.text.contains("families-problem") && wrong.text.contains("conduct-problem"))
            #expect(wrong.text.contains("value=\"Kay Marsh\""))
            let right = try await browser.post(
                "/declaration",
                form([
                    "id": id, "rule": "never", "facebook": "uses", "families": "yes", "conduct": "yes", "suitable": "yes",
                    "typed_name": "Kay Marsh",
                ]), as: keyworker)
            #expect(right.status == 303)
            #expect(try await world.standing(.declaration, of: keyworker, for: manager) == .attention, "privacy was not ticked")
        }
    }

    @Test("N8: a file with a mistake stores nothing and says which row; mended, all of it is stored") func file() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let wrong = try await browser.send("/register/import", upload("Name,Kind,First day\nIvy Fox,Staff,13/13/2026\n"), as: manager)
            #expect(wrong.status == 422 && wrong.text.contains("“13/13/2026” isn’t a day"))
            let text = "Name,Kind,First day\nIvy Fox,Staff,02/11/2026\n"
            let right = try await browser.send("/register/import", upload(text), as: manager)
            #expect(right.status == 200 && right.text.contains("1 person and 0 entries would be added"))
            #expect(try await world.register(for: manager).everybody == 2)
            let id = "\(world.identifier() as Record.ID)"
            #expect(try await browser.post("/register/import/store", form(["id": id, "text": text]), as: manager).status == 303)
            #expect(try await world.register(for: manager).everybody == 3)
            let out = try await browser.get("/register/export", as: manager)
            #expect(out["content-type"] == "text/csv; charset=utf-8" && out.text.contains("Ivy Fox,Staff"))
        }
    }

    @Test("N22: families read the shared mailbox and nobody's own address") func mailbox() async throws {
        try await world.canSignIn(manager, as: "amara@acornlane.example", with: "three brown teapots")
        let child = try await world.child()
        let mother = try await world.carer(of: child)
        _ = try await world.published(by: manager)
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/about", as: mother).text.contains("office@acornlane.example"))
            for path in ["/page", "/about", "/help", "/office", "/permissions", "/children/\(child)"] {
                let text = try await browser.get(path, as: mother).text
                #expect(!text.contains("amara@"), "\(path)")
            }
        }
    }
}
