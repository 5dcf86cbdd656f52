import Foundation
import Gatepost
import Safeguarding
import TestSupport
import Testing

@testable import Web

@Suite("Permissions on screen")
struct PermissionRouteTests {
    let world: World
    let child: Child.ID
    let mother: Member.ID
    let father: Member.ID
    let manager: Member.ID

    init() async throws {
        world = try await World()
        child = try await world.child()
        mother = try await world.carer(of: child, named: "Jo Kershaw")
        father = try await world.carer(of: child, as: .none, proven: false, named: "Max Other")
        manager = try await world.member(.staff, [.manager], named: "Amina Shah")
    }

    private var path: String { "/children/\(child)/permissions" }
    private func id() -> String { "\(world.identifier() as Record.ID)" }

    @Test("S2: a carer says yes and no on one form, and the no counts at once") func answers() async throws {
        let (path, first, second) = (path, id(), id())
        let until = SchoolYear.end(on: world.today)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let saved = try await browser.post(path, "id=\(first)&closedPage-photograph=yes&closedPage-video=no&until=\(until)", as: mother)
            #expect(saved.status == 303 && saved["location"] == path)
            #expect(try await world.permission(of: child) == .yes)
            let page = try await browser.get(path, as: mother)
            #expect(page.text.contains("At the moment: yes") && page.text.contains("until 31 August 2027"))
            #expect(page.text.contains("name=\"closedPage-photograph\" value=\"yes\" checked"))
            _ = try await browser.post(path, "id=\(second)&all=no&until=", as: mother)
            #expect(try await world.permission(of: child) == .hidden)
        }
    }

    @Test("S2: a form without an answer, or with a day that cannot be, comes back filled in and keeps nothing") func refused() async throws
    {
        let (path, form) = (path, id())
        try await TestSite(world).visit { (browser: Browser) async throws in
            let nothing = try await browser.post(path, "id=\(form)&until=2027-08-31", as: mother)
            #expect(nothing.status == 422 && nothing.text.contains("Please answer at least one"))
            let late = try await browser.post(path, "id=\(form)&closedPage-photograph=yes&until=2050-01-01", as: mother)
            #expect(late.status == 422 && late.text.contains("value=\"2050-01-01\"") && late.text.contains("value=\"yes\" checked"))
            for bad in ["id=x&closedPage-photograph=yes&until=2027-08-31", "id=\(form)&closedPage-photograph=maybe&until=2027-08-31"] {
                #expect(try await browser.post(path, bad, as: mother).status == 422)
            }
            #expect(try await world.permission(of: child) == .hidden)
        }
    }

    @Test("S2: a separated carer sees neither the other's name nor what they said") func separated() async throws {
        try await world.answer(.yes, for: child, by: mother)
        try await world.answer(.no, for: child, by: father)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let hers = try await browser.get(path, as: mother), his = try await browser.get(path, as: father)
            #expect(hers.status == 200 && his.status == 200)
            #expect(!hers.text.contains("Max") && !hers.text.contains("\(father)"))
            #expect(!his.text.contains("Jo") && !his.text.contains("\(mother)"))
            #expect(hers.text.contains("Not at the moment: the setting has recorded a no"))
            #expect(his.text.contains("Your no counts") && his.text.contains("proof"))
        }
    }

    @Test(
        "D14, S2: another family, another room's parent and a leaver find no page, and staff below see no names",
        arguments: ["family", "other room", "leaver"])
    func strangers(who: String) async throws {
        let elm = try await world.room("Elm")
        let member: Member.ID =
            switch who {
            case "family": try await world.carer(of: try await world.child("Ash", "Lee"))
            case "other room": try await world.carer(of: try await world.child("Bo", "Day", in: elm))
            default: try await world.carer(of: try await world.child("Cy", "Poe", until: world.today.adding(days: -1)))
            }
        let contributor = try await world.member(.staff, [.contributor])
        try await world.answer(.no, for: child, by: father)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let answer = try await browser.get(path, as: member)
            #expect(answer.status == (who == "leaver" ? 403 : 404))
            #expect(!answer.text.contains("Rowan"))
            #expect(try await browser.post(path, "id=\(id())&all=no", as: member).status == (who == "leaver" ? 403 : 404))
            let below = try await browser.get(path, as: contributor)
            #expect(below.status == 200 && !below.text.contains("Who said what") && !below.text.contains("heard by staff"))
            let manages = try await browser.get(path, as: manager)
            #expect(manages.text.contains("Max Other") && manages.text.contains("Who said what"))
        }
    }

    @Test("S2: staff record a no they heard in one tap") func heard() async throws {
        let student = try await world.member(.student)
        try await world.answer(.yes, for: child, by: mother)
        try await TestSite(world).visit { (browser: Browser) async throws in
            let answer = try await browser.post(path + "/heard", "id=\(id())&about=all&said_by=nobody", as: student)
            #expect(answer.status == 303)
            #expect(try await world.permission(of: child) == .hidden)
            #expect(try await browser.post(path + "/heard", "id=\(id())&about=all", as: mother).status == 403)
        }
    }

    @Test("S2: a signed paper is put on record with its scan, and the scan is a download for few") func paper() async throws {
        let contributor = try await world.member(.staff, [.contributor])
        let fields = [
            ("id", id()), ("signed_by", "\(mother)"), ("signed_on", "\(world.today)"), ("until", "2027-08-31"),
            ("closedPage-photograph", "yes"),
            ("language", "Polski"), ("interpreter", ""),
        ]
        try await TestSite(world).visit { (browser: Browser) async throws in
            func send(_ scan: String) async throws -> Answer {
                try await browser.post(
                    path + "/paper", Self.multipart(fields, scan: scan), as: contributor, type: "multipart/form-data; boundary=b")
            }
            let wrong = try await send("<svg onload=alert(1)>")
            #expect(wrong.status == 422 && wrong.text.contains("isn’t a JPEG") && wrong.text.contains("value=\"Polski\""))
            #expect(try await send("%PDF-1.4 signed").status == 303)
            #expect(try await world.permission(of: child) == .yes)
            let page = try await browser.get(path, as: manager).text
            let scan = try #require(page.firstMatch(of: /permissions\/scans\/([0-9a-f]{32})/)?.1)
            let file = try await browser.get("\(path)/scans/\(scan)", as: manager)
            #expect(file.text == "%PDF-1.4 signed" && file["content-disposition"]?.hasPrefix("attachment") == true)
            #expect(try await browser.get("\(path)/scans/\(scan)", as: contributor).status == 403)
            #expect(try await browser.get("\(path)/scans/\(scan)", as: mother).status == 403)
        }
    }

    private static func multipart(_ fields: [(String, String)], scan: String) -> String {
        fields.map { "--b\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }.joined()
            + "--b\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"s.pdf\"\r\nContent-Type: application/pdf\r\n\r\n\(scan)\r\n--b--\r\n"
    }

    @Test("S2: two people lift a no that was heard, from the page") func lifting() async throws {
        let lead = try await world.member(.staff, [.safeguardingLead], named: "Bea Lowe")
        let form = id()
        try await TestSite(world).visit { (browser: Browser) async throws in
            _ = try await browser.post(path + "/heard", "id=\(form)&about=all", as: manager)
            #expect(try await browser.post("\(path)/\(form)/ask-to-lift", as: manager).status == 303)
            #expect(try await browser.post("\(path)/\(form)/lift", as: manager).status == 403)
            let page = try await browser.get(path, as: lead).text
            #expect(page.contains("Amina Shah asked for this no to be lifted"))
            #expect(try await browser.post("\(path)/\(form)/lift", as: lead).status == 303)
            #expect(try await browser.get(path, as: lead).text.contains("Lifted by two people"))
        }
    }

    @Test("D19: the grid and the camera say in words what may be shown, to the team only") func team() async throws {
        try await world.answer(.yes, for: child, by: mother)
        let pending = try await world.member(.staff, [.contributor], without: [.vettingPending])
        try await TestSite(world).visit { (browser: Browser) async throws in
            let grid = try await browser.get("/permissions", as: manager)
            #expect(grid.text.contains("Rowan K.") && grid.text.contains("Hidden only") && grid.text.contains(path))
            let own = try await browser.get("/permissions", as: mother)
            #expect(own.status == 303 && own["location"] == path)
            let camera = try await browser.get("/camera", as: manager)
            #expect(camera.text.contains("Rowan K.") && camera.text.contains("Yes"))
            #expect(try await browser.get("/camera", as: mother).status == 403)
            #expect(try await browser.get("/camera", as: pending).status == 403)
            #expect(try await browser.post("/camera/absent", "child=\(child)&absent=yes", as: manager).status == 303)
            #expect(try await browser.get("/camera", as: manager).text.contains("Here after all"))
        }
    }

    @Test("P11: an adult's own page says that a no has no consequence, and keeps what they say") func adult() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/my/permission", as: manager).text.contains("no consequence for you or your work"))
            let saved = try await browser.post("/my/permission", "id=\(id())&closedPage-photograph=yes&until=2027-08-31", as: manager)
            #expect(saved.status == 303)
            #expect(try await browser.get("/my/permission", as: manager).text.contains("At the moment: yes"))
        }
    }

    @Test("S2: a round is started, printed and finished; the tablet at the door signs everybody out") func rounds() async throws {
        let round = id()
        try await TestSite(world).visit { (browser: Browser) async throws in
            #expect(try await browser.post("/permissions/rounds", "id=\(round)&name=Autumn&due=2026-12-01", as: manager).status == 303)
            let page = try await browser.get("/permissions/rounds", as: manager).text
            #expect(page.contains("Autumn") && page.contains("0 of 1 children") && page.contains("Rowan K."))
            let forms = try await browser.get("/permissions/rounds/\(round)/forms", as: manager).text
            #expect(forms.contains("http://localhost:8080\(path)") && forms.contains("class=\"qr\""))
            #expect(try await browser.get("/permissions/rounds", as: mother).status == 403)
            #expect(try await browser.get("/permissions/door").status == 404)
            let door = try await browser.post("/permissions/door", as: manager)
            #expect(door.status == 303 && door.setCookies.contains { $0.hasPrefix("gatepost-tablet=door") })
            #expect(door.setCookies.contains { $0.hasPrefix("gatepost-session=;") })
            let atDoor = try await browser.get("/permissions/door", as: nil, ["cookie": "gatepost-tablet=door"])
            #expect(atDoor.status == 200 && !atDoor.text.contains("Rowan"))
            let onTablet = ["cookie": "gatepost-session=\(mother); gatepost-tablet=door"]
            let asking = try await browser.get(path, as: nil, onTablet)
            #expect(asking.text.contains("This is the setting’s tablet") && asking["refresh"] == "300; url=/permissions/door")
            let leaving = try await browser.get("/permissions/door", as: nil, onTablet)
            #expect(leaving.status == 303 && leaving.setCookies.contains { $0.hasPrefix("gatepost-session=;") })
            #expect(try await browser.post("/permissions/rounds/\(round)/close", as: manager).status == 303)
        }
    }
}
