import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Pages of data protection", .serialized) struct SubjectPagesTests {
    let world: World
    let manager, deputy, lead, mother, stranger: Member.ID
    let child: Child.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Mo Okafor")
        deputy = try await world.member(.staff, [.deputy], named: "Dee Lund")
        lead = try await world.member(.staff, [.safeguardingLead], named: "Grace Tindall")
        child = try await world.child("Tamsin", "Quillfeather")
        mother = try await world.carer(of: child, named: "Odalys Brackenridge")
        stranger = try await world.carer(of: try await world.child("Zofia", "Nowak"), named: "Ewa Nowak")
    }

    @Test("P13: a request goes from its form to a ZIP that is opened and read, with two people’s yes between; no other family finds it")
    func walk() async throws {
        let id: SubjectRequest.ID = world.identifier()
        let form = "id=\(id)&kind=access&about=c\(child)&asker=\(mother)&form=spoken&received_on=\(world.today)"
        let path = "/data-protection/requests/\(id)"
        try await TestSite(world).visit { (browser: Browser) async throws in
            // Somebody else's child, or no form at all: it comes back with what was typed.
            let wrong = try await browser.post(
                "/data-protection/requests/new", form.replacing("\(mother)", with: "\(stranger)"), as: manager)
            #expect(wrong.status == 422 && wrong.text.contains("can’t ask for that"))
            #expect(try await browser.post("/data-protection/requests/new", form, as: manager)["location"] == path)
            for other in [mother, stranger] {
                #expect(try await browser.get("/data-protection", as: other).status == 403)
                #expect(try await browser.get(path, as: other).status == 403)
            }
            #expect(try await browser.get("/today", as: manager).text.contains("due by 16 December 2026"))
            #expect(try await browser.post("\(path)/identity", "identity=known+to+us", as: manager).status == 303)
            #expect(try await browser.post("\(path)/prepare", "id=\(world.identifier() as SubjectPack.ID)", as: manager).status != 303)
            #expect(try await browser.post("\(path)/looked", as: lead).status == 303)
            let pack: SubjectPack.ID = world.identifier()
            #expect(try await browser.post("\(path)/prepare", "id=\(pack)", as: manager).status == 303)
            await world.application.bundles.settle(world.application)
            let ready = try await browser.get(path, as: manager).text
            #expect(ready.contains("Two of you say yes") && ready.contains("It goes to: Odalys Brackenridge, mother."))
            let seen = try await world.digest(of: id, for: manager).hexadecimal
            #expect(try await browser.post("/account/held/\(pack)", as: mother).status != 200)
            for member in [manager, deputy] {
                #expect(try await browser.post("\(path)/packs/\(pack)/approve", "seen=\(seen)", as: member).status == 303)
            }
            #expect(try await browser.get("/account/held", as: mother).text.contains("/account/held/\(pack)"))
            #expect(try await !browser.get("/account/held", as: stranger).text.contains("\(pack)"))
            #expect(try await browser.post("/account/held/\(pack)", as: stranger).status == 404)
            #expect(try await browser.get("/account/held/\(pack)", as: mother).status == 405)
            let answer = try await browser.post("/account/held/\(pack)", as: mother)
            #expect(answer.status == 200 && answer["content-type"] == "application/zip" && answer["cache-control"] == "no-store")
            let files = try ZIPReader.files(in: answer.bytes)
            let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
            #expect(text.contains("Tamsin") && !text.contains("Nowak") && !text.contains("Okafor"))
            // One person stops it, and it is gone from the family's page at once.
            #expect(try await browser.get(path, as: lead).text.contains("Stop it"))
            #expect(try await browser.post("\(path)/packs/\(pack)/stop", as: mother).status == 403)
            #expect(try await browser.post("\(path)/packs/\(pack)/stop", as: lead).status == 303)
            #expect(try await !browser.get("/account/held", as: mother).text.contains("\(pack)"))
        }
    }

    @Test("P13: the printed copy is one page and one file of data that say the same, escaped, and name nobody else") func printed()
        async throws
    {
        try await world.write(
            "UPDATE child SET other_settings = '<b>with Zofia</b>' WHERE setting = \(world.setting) AND id = \(child)")
        let (setting, now, asker, own) = (world.setting, world.now, mother, child)
        let holdings = try await world.application.read { db in
            try Holdings.load(
                DataSubject.load(.child(own), in: setting, from: db), for: asker, pictures: 2, in: setting, at: now, from: db)
        }
        let files = SubjectPress.printed.holdings(holdings)
        #expect(files.map(\.name) == ["what we hold.html", "what we hold.json"])
        let page = String(decoding: try #require(files.first).bytes, as: UTF8.self)
        #expect(page.contains("What we hold on Tamsin Quillfeather") && page.contains("&lt;b&gt;with [name]&lt;/b&gt;"))
        #expect(page.contains("2 pictures lie") && !page.contains("Zofia") && !page.contains("<script") && !page.contains("http-equiv"))
        let data = try JSONSerialization.jsonObject(with: Data(try #require(files.last).bytes)) as? [String: Any]
        let held = try #require(data?["held"] as? [String: [[String: String]]])
        #expect(held["child"]?.first?["first_name"] == "Tamsin" && held["child"]?.first?["other_settings"] == "<b>with [name]</b>")
        #expect((data?["holdsNothing"] as? [String: String])?["room"] != nil)
    }

    @Test("P13: what would go and what is kept is shown before anybody confirms; only another person can") func erasing() async throws {
        let leaver = try await world.carer(of: child, named: "Piers Vale")
        try await world.write(
            "UPDATE membership SET last_day = \(world.today.adding(days: -1)) WHERE setting = \(world.setting) AND id = \(leaver)")
        let request = try await world.request(.erasure, about: .adult(leaver), named: "himself", notedBy: manager)
        let path = "/data-protection/requests/\(request)"
        try await TestSite(world).visit { (browser: Browser) async throws in
            let shown = try await browser.get("\(path)/plan?comments=nameless&pictures=hideThem", as: manager).text
            for said in [
                "What goes and what stays", "Signatures and texts read", "erased again", "25th birthday", "Ask a colleague to confirm",
            ] {
                #expect(shown.contains(said), "\(said)")
            }
            let secrets = world.secrets
            let viewer = try #require(try await world.viewer(manager))
            let choices = ErasureChoices(pictures: .hideThem, comments: .nameless)
            let seen = try #require(
                try await world.application.read { db in
                    try RequestPage.load(request, choices: choices, for: viewer, with: secrets, from: db).erasing?.plan.digest.hexadecimal
                })
            let plan: Record.ID = world.identifier()
            let ask = "id=\(plan)&seen=\(seen)&comments=nameless&pictures=hideThem&questions=delete&posts=nameless"
            #expect(try await browser.post("\(path)/erase", ask, as: manager).status == 303)
            #expect(try await !browser.get(path, as: manager).text.contains("/confirm\""))
            #expect(try await browser.get(path, as: deputy).text.contains("\(path)/erase/\(plan)/confirm"))
            #expect(try await browser.post("\(path)/erase/\(plan)/confirm", "seen=\(seen)", as: manager).status != 303)
            #expect(try await browser.post("\(path)/erase/\(plan)/confirm", "seen=\(seen)", as: mother).status == 403)
            #expect(try await browser.post("\(path)/erase/\(plan)/confirm", "seen=\(seen)", as: deputy).status == 303)
            #expect(try await browser.get(path, as: manager).text.contains("They’re erased"))
            #expect(try await !browser.get("/data-protection", as: manager).text.contains("Vale"))
        }
    }
}
