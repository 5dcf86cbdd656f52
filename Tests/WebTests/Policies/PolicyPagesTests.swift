import Gatepost
import Safeguarding
import TestSupport
import Testing

@testable import Web

@Suite struct PolicyPagesTests {
    private func form(_ fields: KeyValuePairs<String, String>) -> String {
        fields.map { name, value in ("/x" as LocalPath).with("v", value).description.replacing("/x?v=", with: "\(name)=") }.joined(
            separator: "&")
    }

    @Test("B15, D21, N2: a manager writes a policy, the registered person signs it, and its face says who approved what, and when")
    func write() async throws {
        let world = try await World()
        let registered = try await world.member(.committee, [.registeredPerson], named: "Ruth Adair")
        let manager = try await world.member(.staff, [.manager])
        try await TestSite(world).visit { (browser: Browser) async throws in
            let missing = try await browser.get("/policies/complaints", as: manager)
            #expect(missing.status == 200 && missing.text.contains("There’s no such policy here yet"))
            #expect(
                try await browser.post("/policies/complaints/draft", "begin=yes", as: manager)["location"] == "/policies/complaints/draft")
            // A second press makes no second draft.
            #expect(try await browser.post("/policies/complaints/draft", "begin=yes", as: manager).status == 303)
            let draft = try #require(try await world.draft(.complaints))
            let builder = try await browser.get("/policies/complaints/draft", as: manager)
            #expect(builder.text.contains("has to be there") && builder.text.contains("Everything that has to be there is there."))
            func step(_ step: String, _ name: String) -> String { form(["draft": draft.id.description, "step": step, "name": name]) }
            #expect(try await browser.post("/policies/complaints/draft", step("out", "outside"), as: manager).status == 303)
            #expect(try await browser.get("/policies/complaints/draft", as: manager).text.contains("“Going outside” has to be there"))
            #expect(try await browser.post("/policies/complaints/draft", step("in", "outside"), as: manager).status == 303)
            let section = "/policies/complaints/draft/sections/welcome"
            let empty = form(["draft": draft.id.description, "heading": "We listen", "words": ""])
            let refused = try await browser.post(section, empty, as: manager)
            #expect(refused.status == 422 && refused.text.contains("We listen"))
            let words = form([
                "draft": draft.id.description, "heading": "We listen", "words": "Tell us, <b>please</b>, in any way you like.",
            ])
            #expect(try await browser.post(section, words, as: manager).status == 303)
            #expect(try await browser.get("/policies/complaints/draft/issue", as: manager).status == 403)
            let seen = try #require(try await world.draft(.complaints)).digest.hexadecimal
            let today = world.today
            func face(_ next: Day) -> String {
                form([
                    "seen": seen, "label": "2026-1", "approving_body": "Acorn Lane committee", "reviewed_on": today.description,
                    "next_review": next.description, "typed_name": "Ruth Adair",
                ])
            }
            let late = try await browser.post("/policies/complaints/draft/issue", face(today.adding(days: 400)), as: registered)
            #expect(
                late.status == 422 && late.text.contains("it has to be looked at every year") && late.text.contains("Acorn Lane committee"))
            #expect(try await browser.post("/policies/complaints/draft/issue", face(today.adding(days: 300)), as: registered).status == 303)
            let page = try await browser.get("/policies/complaints/versions/1", as: manager)
            for words in [
                "2026-1 (version 1)", "Acorn Lane committee", "Approved by", "Issued", "Reviewed", "Next review by", "16 November 2026",
                "Ruth Adair",
                "12 September 2027", "&lt;b&gt;please&lt;/b&gt;",
            ] { #expect(page.text.contains(words), "\(words)") }
        }
    }

    @Test("N7: a text is read part by part without any script, and then signed") func read() async throws {
        let world = try await World()
        let registered = try await world.member(.committee, [.registeredPerson])
        let amy = try await world.member(.staff)
        try await world.issue(.whistleBlowing, by: registered)
        let sections = try #require(try await world.policy(.whistleBlowing)).text.sections
        try await TestSite(world).visit { (browser: Browser) async throws in
            for (index, section) in sections.enumerated() {
                let page = try await browser.get("/agreements/whistleBlowing", as: amy)
                #expect(page.text.contains("Part \(index + 1) of \(sections.count)") && page.text.contains(section.heading))
                #expect(!page.text.contains("Your signature"))
                let read = form(["version": "1", "section": section.name])
                #expect(try await browser.post("/agreements/whistleBlowing/read", read, as: amy).status == 303)
            }
            #expect(try await browser.get("/agreements/whistleBlowing", as: amy).text.contains("Your signature"))
            let sign = form(["id": Record.ID(low: 5).description, "version": "1", "typed_name": "Amy Cole"])
            #expect(try await browser.post("/agreements/whistleBlowing", sign, as: amy).status == 303)
            let copy = try await browser.get("/policies/signed/\(Record.ID(low: 5))", as: amy)
            #expect(copy.status == 200 && copy.text.contains("Amy Cole"))
        }
    }

    @Test("D22, D23: the register and the readers are filtered, sorted and exported, and no cell is a formula") func export() async throws {
        let world = try await World()
        let registered = try await world.member(.committee, [.registeredPerson], named: "Ruth, \"Adair\"")
        let manager = try await world.member(.staff, [.manager], named: "=HYPERLINK(1)")
        try await world.issue(.complaints, by: registered)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let register = try await browser.get("/policies/export?standing=inForce", as: manager)
            #expect(register["content-type"]?.hasPrefix("text/csv") == true)
            #expect(register.text.contains("Complaints,In force,2026-1,16/11/2026,16/11/2027"))
            #expect(!register.text.contains("Missing"))
            let missing = try await browser.get("/policies?standing=missing&order=title", as: manager)
            #expect(missing.text.contains("Supervision") && !missing.text.contains("/policies/complaints"))
            let readers = try await browser.get("/policies/complaints/readers/export", as: manager)
            #expect(readers.text.contains("'=HYPERLINK(1),Staff,Not yet") && !readers.text.contains("\n=HYPERLINK"))
            let code = try await browser.get("/policies/codeOfConduct/readers/export?state=signed", as: manager)
            #expect(code.text.contains("\"Ruth, \"\"Adair\"\"\",Committee,Signed,1,16/11/2026"))
            #expect(
                try await browser.get("/policies/complaints/readers?state=signed", as: manager).text.contains("Nobody is in this list."))
        }
    }

    @Test("the shelf shows a parent what is put to them and how to complain, and no code of conduct") func shelf() async throws {
        let world = try await World()
        let registered = try await world.member(.committee, [.registeredPerson])
        let jo = try await world.carer(of: try await world.child())
        try await world.issue(.complaints, by: registered)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let shelf = try await browser.get("/policies", as: jo)
            #expect(shelf.status == 200 && shelf.text.contains("Complaints") && shelf.text.contains("parentsAgreement"))
            #expect(!shelf.text.contains("codeOfConduct"))
            for path in ["/policies/codeOfConduct", "/policies/codeOfConduct/versions/1", "/policies/complaints/versions/9"] {
                #expect(try await browser.get(path, as: jo).status == 404, "\(path)")
            }
            for path in ["/policies/export", "/policies/complaints/readers", "/policies/complaints/draft", "/policies/references"] {
                #expect(try await browser.get(path, as: jo).status == 403, "\(path)")
            }
        }
    }
}
