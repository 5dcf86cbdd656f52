import Gatepost
import Safeguarding
import TestSupport
import Testing

@Suite("Pages about accounts elsewhere")
struct NetworkPagesTests {
    @Test("N11, P1: an account is put on record, its sheet is gone through, and the page shows it signed, with a line to sign by hand")
    func walk() async throws {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        let mother = try await world.carer(of: try await world.child())
        try await TestSite(world).visit { (browser: Browser) async throws in
            let id: OutsideAccount.ID = world.identifier()
            func form(_ mailbox: String) -> String {
                "entry=\(world.identifier() as Record.ID)&id=\(id)&network=instagram&title=Acorn+Lane&address=acornlane&mailbox=\(mailbox)&administrators=Helen+and+Tom&closed=yes&review_every=30"
            }
            let refused = try await browser.post("/networks/new", form("helen%40gmail.com"), as: manager)
            #expect(refused.status == 422 && refused.text.contains("Helen and Tom") && refused.text.contains("somebody’s own mailbox"))
            #expect(try await browser.post("/networks/new", form("office%40acornlane.example"), as: manager).status == 303)
            #expect(try await browser.get("/today", as: manager).text.contains("/networks/\(id)"))
            let sheet = try await browser.get("/networks/\(id)/review", as: manager)
            for item in Network.instagram.checklist { #expect(sheet.text.contains("name=\"\(item.rawValue)\"")) }
            let answers = Network.instagram.checklist.map { "\($0.rawValue)=strict" }.joined(separator: "&")
            let review: Record.ID = world.identifier()
            #expect(try await browser.post("/networks/\(id)/review", "id=\(review)&\(answers)", as: manager).status == 422)
            #expect(
                try await browser.post("/networks/\(id)/review", "id=\(review)&\(answers)&typed_name=Helen+Marsh", as: manager).status
                    == 303)
            let page = try await browser.get("/networks/\(id)", as: manager).text
            #expect(page.contains("Signed by Helen Marsh on 16 November 2026") && page.contains("Signature and date"))
            for path in ["/networks", "/networks/\(id)", "/networks/\(id)/review"] {
                #expect(try await browser.get(path, as: mother).status == 403)
            }
        }
    }
}
