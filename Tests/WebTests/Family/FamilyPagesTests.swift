import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

/// Invited family on its pages: a parent's form, a manager's answer, and what a relative finds.
@Suite struct FamilyPagesTests {
    let world: World
    let manager, mother: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        _ = try await world.member(.staff, [.deputy], named: "Tom Ward")
        child = try await world.child("Rowan", "Kershaw")
        mother = try await world.carer(of: child, named: "Jo Kershaw")
    }

    private func waiting() async throws -> [Relative.ID] {
        let viewer = try #require(try await world.viewer(manager))
        return try await world.application.read { db in try RelativesPage.load(for: viewer, from: db) }.waiting.map(\.id)
    }

    @Test("S4: a parent proposes a relative from their child's page, and a manager answers from the desk") func walk() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let page = try await browser.get("/children/\(child)", as: mother).text
            #expect(page.contains(Words.Family.own) && page.contains("/children/\(child)/family/new"))
            let id: Relative.ID = world.identifier()
            let path = "/children/\(child)/family/new"
            let wrong = try await browser.post(path, "id=\(id)&name=Nan+Dunn&relationship=aunt&sees=room&how=email&email=nan", as: mother)
            #expect(wrong.status == 422 && wrong.text.contains(Words.notAnAddress) && wrong.text.contains("Nan Dunn"))
            let sent = try await browser.post(
                path, "id=\(id)&name=Nan+Dunn&relationship=aunt&sees=room&how=email&email=nan%40example.org&comments=yes", as: mother)
            #expect(sent.status == 303 && sent["location"] == "/children/\(child)")
            #expect(try await browser.get("/children/\(child)", as: mother).text.contains("Nan Dunn"))
            #expect(try await browser.get("/today", as: manager).text.contains(Words.Family.asked(1)))
            let answer = try await browser.get("/family/\(id)", as: manager).text
            #expect(answer.contains("nan@example.org") && answer.contains("Jo Kershaw") && answer.contains(Words.Family.mayComment))
            #expect(try await browser.post("/family/\(id)", "answer=no&reason=", as: manager).status == 422)
            let invitation: Invitation.ID = world.identifier()
            #expect(try await browser.post("/family/\(id)", "answer=yes&invitation=\(invitation)", as: manager).status == 303)
            #expect(try await browser.get("/family", as: manager).text.contains(Words.Family.stage(.invited)))
            #expect(try await browser.post("/children/\(child)/family/\(id)/end", as: mother).status == 303)
            #expect(try await !browser.get("/family", as: manager).text.contains("Nan Dunn"))
        }
        #expect(try await waiting().isEmpty)
    }

    @Test("S4: pages about the child, permissions, keepsakes and what families share are shut to a relative") func shut() async throws {
        let nan = try await world.relative(of: child, invitedBy: mother, sees: .room)
        let post = try await world.published("Den day", by: manager, rooms: [world.oak])
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in [
                "/my-child", "/children/\(child)", "/children/\(child)/keepsake", "/children/\(child)/family/new", "/permissions", "/useful",
                "/useful/new", "/children", "/people", "/family", "/today",
            ] {
                #expect(try await browser.get(path, as: nan).status == 403, "\(path)")
            }
            #expect(try await browser.get("/children/\(child)/permissions", as: nan).status == 404)
            let page = try await browser.get("/page", as: nan).text
            #expect(page.contains("Den day") && !page.contains("/my-child") && !page.contains("name=\"words\""))
            let said = try await browser.post("/posts/\(post)/comments", "id=\(world.identifier() as Record.ID)&words=Lovely", as: nan)
            #expect(said.status == 422 && said.text.contains(Refusal.readsOnly.sentence))
            for path in ["/concerns/new", "/help", "/office", "/about"] {
                #expect(try await browser.get(path, as: nan).status == 200, "\(path)")
            }
            let asked = try await browser.get("/office/new", as: nan).text
            #expect(asked.contains(Words.Questions.aboutOwnAccount) && !asked.contains("id=\"subject\""))
        }
    }

    @Test("S4, D14: a carer who lives apart gets no form for, list of or way to end the other's relatives") func apart() async throws {
        let father = try await world.carer(of: child, named: "Max Thorny")
        let relative: Relative.ID = world.identifier()
        try await world.perform(
            ProposeRelative(
                relative, for: child, RelativeProposal(name: "Nan Dunn", relationship: "aunt", email: nil, sees: .ownChild)), by: mother)
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await !browser.get("/children/\(child)", as: father).text.contains("Nan Dunn"))
            #expect(try await browser.post("/children/\(child)/family/\(relative)/end", as: father).status == 404)
            #expect(try await browser.get("/family", as: father).status == 403)
        }
        #expect(try await waiting() == [relative])
    }
}
