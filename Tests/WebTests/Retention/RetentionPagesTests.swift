import Gatepost
import Safeguarding
import TestSupport
import Testing

@testable import Web

@Suite struct RetentionPagesTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID
    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Helen Marsh")
        deputy = try await world.member(.staff, [.deputy], named: "Dan Priestley")
    }

    private static let inside = [
        "/data-protection/retention/holds/new", "/data-protection/breaches", "/data-protection/breaches/new",
        "/data-protection/information-requests",
    ]
    private static let assured = ["/data-protection/retention", "/data-protection/retention/coming"]

    @Test(
        "P13: how long records are kept is read by those who run the setting and who oversee it; breaches and holds by those inside alone")
    func who() async throws {
        let lead = try await world.member(.staff, [.safeguardingLead])
        let (inspector, contributor) = (try await world.member(.officer, [.inspector]), try await world.member(.staff, [.contributor]))
        let parent = try await world.carer(of: try await world.child())
        let (manager) = manager
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in Self.assured {
                for member in [manager, lead, inspector] { #expect(try await browser.get(path, as: member).status == 200, "\(path)") }
                for member in [contributor, parent] { #expect(try await browser.get(path, as: member).status == 403, "\(path)") }
            }
            for path in Self.inside {
                for member in [manager, lead] { #expect(try await browser.get(path, as: member).status == 200, "\(path)") }
                for member in [inspector, contributor, parent] { #expect(try await browser.get(path, as: member).status == 403, "\(path)") }
            }
            #expect(try await browser.get("/data-protection/notices", as: contributor).status == 200)
            for member in [inspector, parent] { #expect(try await browser.get("/data-protection/notices", as: member).status == 403) }
        }
    }

    @Test("P13: the page says of each kind how long, on what basis and from what custom, and a change takes two people") func schedule()
        async throws
    {
        let (world, manager, deputy) = (world, manager, deputy)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let page = try await browser.get("/data-protection/retention", as: manager).text
            for kind in KeptKind.allCases { #expect(page.contains(kind.title), "\(kind)") }
            #expect(page.contains("No law names this time") && page.contains("It never rests on consent"))
            let path = "/data-protection/retention/kinds/comments"
            let outside = try await browser.post(path, "id=\(world.identifier() as Record.ID)&months=1&why=Fewer", as: manager)
            #expect(outside.status == 422 && outside.text.contains("from 3 to 84"))
            #expect(try await browser.post(path, "id=\(world.identifier() as Record.ID)&months=12&why=Fewer", as: manager).status == 303)
            let waiting = try await browser.get("/data-protection/retention", as: deputy).text
            let change = try #require(waiting.firstMatch(of: #/changes/([0-9a-f]{32})/agree/#)?.1)
            #expect(try await !browser.get("/data-protection/retention", as: manager).text.contains("/agree\""))
            #expect(try await browser.post("/data-protection/retention/changes/\(change)/agree", as: deputy).status == 303)
            let after = try await browser.get("/data-protection/retention", as: manager).text
            #expect(after.contains("1 year after it was said") && after.contains("Agreed by Dan Priestley"))
            #expect(try await browser.get("/data-protection/retention/kinds/log", as: manager).status == 404)
        }
    }

    @Test("P13: a hold names what stays, and a breach is written down and answered step by step with its hours") func steps() async throws {
        let child = try await world.child("Rowan", "Kershaw")
        let (world, manager) = (world, manager)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let hold =
                "id=\(world.identifier() as Record.ID)&covers=child&child=\(child)&member=&kind=&reason=A+claim&review_on=\(world.today.adding(days: 90))"
            #expect(try await browser.post("/data-protection/retention/holds/new", hold, as: manager).status == 303)
            #expect(try await browser.get("/data-protection/retention", as: manager).text.contains("Everything about Rowan Kershaw"))
            let nothing = try await browser.post(
                "/data-protection/retention/holds/new",
                "id=\(world.identifier() as Record.ID)&reason=A+claim&review_on=\(world.today.adding(days: 90))", as: manager)
            #expect(nothing.status == 422)
            let id: Record.ID = world.identifier()
            let breach = "/data-protection/breaches/\(id)"
            let note = "id=\(id)&title=A+register+on+a+bus&words=In+a+bag&noticed_on=\(world.today)&noticed_at=09:00"
            #expect(try await browser.post("/data-protection/breaches/new", note, as: manager).status == 303)
            #expect(try await browser.get(breach, as: manager).text.contains("71 hours left"))
            #expect(try await browser.get("/today", as: manager).text.contains("A register on a bus"))
            #expect(try await browser.post("\(breach)/add/people", "people=children&count=12", as: manager).status == 303)
            #expect(try await browser.post("\(breach)/add/regulator", "tell=maybe&words=Why", as: manager).status == 422)
            #expect(try await browser.post("\(breach)/add/regulator", "tell=no&words=It+was+sealed", as: manager).status == 303)
            let page = try await browser.get(breach, as: manager).text
            #expect(page.contains("About 12 people: children") && page.contains("Not to be told") && page.contains("It was sealed"))
            #expect(try await browser.post("\(breach)/add/close", "words=Bags+stay", as: manager).status == 422)
            #expect(try await browser.get("\(breach)/add/nonsense", as: manager).status == 404)
        }
    }

    @Test("P13: the download is a ZIP of a page, tables and policies, only for a setting that a public body runs") func disclosure()
        async throws
    {
        let (world, manager) = (world, manager)
        for number in 0..<6 { _ = try await world.child("Rowan\(number)", "Kershaw") }
        try await TestSite(world).visit { (browser: Browser) async throws in
            let path = "/data-protection/information-requests"
            #expect(try await browser.post("\(path)/export", as: manager).status == 403)
            #expect(try await browser.post("/data-protection/public-body", "public=yes", as: manager).status == 303)
            let answer = try await browser.post("\(path)/export", as: manager)
            #expect(answer.status == 200 && answer["content-type"] == "application/zip")
            #expect(answer.bytes.starts(with: Array("PK".utf8)))
            #expect(try await browser.get(path, as: manager).text.contains("A public body runs this setting"))
        }
        let viewer = try #require(try await world.viewer(manager))
        let disclosure = try await world.perform(MakeDisclosure(viewer.setting), by: manager)
        let files = Dictionary(
            disclosure.files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { first, _ in first })
        let index = try #require(files["index.html"])
        #expect(
            index.contains("Children on record") && index.contains("left out") && !index.contains("Kershaw") && !index.contains("<script"))
        #expect(try #require(files["figures/children.csv"]).contains("Here now,6"))
        #expect(files.count == 1 + Disclosure.Topic.allCases.count)
    }

    @Test("P13: the three texts are listed with how they stand, and begin filled from how the setting is set up") func notices()
        async throws
    {
        let (world, manager) = (world, manager)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let page = try await browser.get("/data-protection/notices", as: manager).text
            for title in ["Privacy notice", "Record of processing", "Data protection impact assessment"] { #expect(page.contains(title)) }
            #expect(try await browser.post("/policies/privacyNotice/draft", "begin=yes", as: manager).status == 303)
            let draft = try await browser.get("/policies/privacyNotice/draft", as: manager).text
            #expect(draft.contains("Acorn Lane") && draft.contains("the mark in them"))
        }
        _ = world
    }
}
