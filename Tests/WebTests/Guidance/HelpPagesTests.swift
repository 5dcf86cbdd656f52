import Foundation
import Gatepost
import Safeguarding
import TestSupport
import Testing

@Suite("Help on every page")
struct HelpPagesTests {
    @Test("N14, N18: every page has a help panel with CEOP and a way for children; before signing in too")
    func panel() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager])
        let child = try await world.child()
        let mother = try await world.carer(of: child)
        try await TestSite(world).visit { (browser: Browser) async throws in
            for (path, member) in [
                ("/today", manager), ("/posts", manager), ("/people", manager), ("/pages", manager), ("/page", mother),
                ("/children/\(child)", mother), ("/help", mother), ("/help", manager),
            ] {
                let answer = try await browser.get(path, as: member)
                #expect(
                    answer.text.contains("https://www.ceop.police.uk/Safety-Centre/") && answer.text.contains("href=\"/help/children\""),
                    "\(path) \(answer.status) \(answer["location"] ?? "")")
            }
            for path in ["/sign-in", "/help"] {
                #expect(try await browser.get(path).text.contains("href=\"/help/children\""), "\(path)")
            }
        }
    }

    @Test("N23, N18: children find plain words with our own pictures, whom they can tell, and Childline; nothing comes from elsewhere")
    func children() async throws {
        let world = try await World()
        _ = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        let mother = try await world.carer(of: try await world.child())
        try await TestSite(world).visit { (browser: Browser) async throws in
            let page = try await browser.get("/help/children", as: mother).text
            #expect(
                page.contains("Grace Tindall") && page.contains("tel:08001111")
                    && page.components(separatedBy: "<svg viewBox=\"0 0 120 120\"").count == 4)
            let stranger = try await browser.get("/help/children")
            #expect(stranger.status == 200 && !stranger.text.contains("Grace") && stranger.text.contains("0800 1111"))
            for address in ["src=\"http", "href=\"http://", "@import"] { #expect(!page.contains(address)) }
        }
    }

    @Test("D5, D6: the links stand on the pages where they work, and lead away without telling where from")
    func links() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager])
        let author = try await world.member(.staff, [.contributor])
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(
                try await browser.get("/posts/new", as: author).text.contains(
                    "online-safety-guidance-for-practitioners\" rel=\"noreferrer noopener external\""))
            #expect(try await browser.get("/pages", as: manager).text.contains("online-safety-considerations-for-managers"))
            #expect(try await !browser.get("/posts/new", as: author).text.contains("online-safety-considerations-for-managers"))
            let refused = try await browser.post(
                "/guidance/eyfs",
                "id=\(world.identifier() as Record.ID)&reader=practitioners&title=EYFS&address=javascript%3Ax&words=Typed+words&edition=2026",
                as: manager)
            #expect(refused.status == 422 && refused.text.contains("Typed words"))
            #expect(try await browser.get("/guidance/eyfs", as: author).status == 403)
        }
    }

    @Test("N26, D11: what nobody here verified is never a number to ring, on no page; verified it is, with who and when")
    func numbers() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let mother = try await world.carer(of: try await world.child())
        let child = try await world.child("Maja", "Nowak")
        try await TestSite(world).visit { (browser: Browser) async throws in
            for (path, member) in [
                ("/help", mother), ("/help", manager), ("/referrals", mother), ("/referrals", manager),
                ("/children/\(child)/referral", manager),
            ] {
                let page = try await browser.get(path, as: member).text
                #expect(!page.contains("tel:01302737777") && !page.contains("tel:01302737332"), "\(path)")
                #expect(page.contains("999"), "\(path)")
                if member == mother { #expect(!page.contains("01302 737777"), "\(path)") }
            }
            #expect(try await browser.get("/referrals", as: manager).text.contains("Not verified here"))
            let form =
                "id=\(world.identifier() as Record.ID)&kind=childrensServices&locality=Doncaster&body=MASH&phone=01302+737777&owner=Helen"
            #expect(try await browser.post("/referrals/edit", "\(form)&verified=yes", as: manager).status == 303)
            for (path, member) in [("/help", mother), ("/referrals", manager), ("/children/\(child)/referral", manager)] {
                #expect(try await browser.get(path, as: member).text.contains("tel:01302737777"), "\(path)")
            }
            #expect(try await browser.get("/referrals", as: manager).text.contains("Verified on 16 November 2026 by Helen Marsh"))
            #expect(try await browser.get("/children/\(child)/referral", as: mother).status == 403)
        }
    }

    @Test("N26: a table is looked at row by row before anything is stored")
    func table() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager])
        try await TestSite(world).visit { (browser: Browser) async throws in
            func send(_ table: String) async throws -> Answer {
                let body =
                    "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n\(table)\r\n--B--\r\n"
                return try await browser.send("/referrals/import", Array(body.utf8), as: manager)
            }
            let wrong = try await send("locality,kind,body,phone,owner\nLeeds,lado,Leeds LADO,0113 000000,Helen\n,lado,,x,")
            #expect(wrong.text.contains("1 row has a problem") && !wrong.text.contains("/referrals/import/confirm"))
            #expect(try await send("nothing").status == 422)
            let table = "locality,kind,body,phone,owner\nLeeds,lado,Leeds LADO,0113 000000,Helen"
            #expect(try await send(table).text.contains("/referrals/import/confirm"))
            #expect(try await !browser.get("/referrals?area=all", as: manager).text.contains("Leeds LADO"))
            let confirm =
                "id=\(world.identifier() as Record.ID)&table=locality%2Ckind%2Cbody%2Cphone%2Cowner%0ALeeds%2Clado%2CLeeds+LADO%2C0113+000000%2CHelen"
            #expect(try await browser.post("/referrals/import/confirm", confirm, as: manager).status == 303)
            #expect(try await browser.get("/referrals?area=all", as: manager).text.contains("Leeds LADO"))
        }
    }
}
