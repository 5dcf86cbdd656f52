import Foundation
@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("The interface for other programs")
struct InterfaceTests {
    let world: World
    let manager: Member.ID
    let deputy: Member.ID

    init() async throws {
        world = try await World()
        manager = try await world.member(.staff, [.manager], named: "Amara Obi")
        deputy = try await world.member(.staff, [.deputy], named: "Tom Ward")
    }

    private func token(_ scopes: Set<ProgramScope> = Set(ProgramScope.allCases)) async throws -> String {
        let id: Record.ID = world.identifier()
        try await world.perform(AskForProgram(id, for: "Famly", scopes, until: world.today.adding(days: 90)), by: manager)
        return try await world.perform(AllowProgram(id), by: deputy).text
    }

    private func send(_ browser: Browser, _ path: String, _ body: String, _ token: String, key: String? = "key-0001") async throws -> Answer
    {
        var headers = ["authorization": "Bearer \(token)"]
        if let key { headers["idempotency-key"] = key }
        return try await browser.post(path, body, type: "application/json", token: "none", headers)
    }

    @Test("P13: it is described as OpenAPI 3.1 from the routes that answer, each with its scope") func described() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let answer = try await browser.get("/api/v1/openapi.json")
            #expect(answer.status == 200 && answer["content-type"] == "application/json")
            let document = try #require(try JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: Any])
            #expect(document["openapi"] as? String == "3.1.0")
            let paths = try #require(document["paths"] as? [String: [String: Any]])
            let described = Set(paths.flatMap { path, methods in methods.keys.map { "\($0.uppercased()) \(path)" } })
            let real = Set(
                Routes.all.filter { if case .program = $0.access { true } else { false } }.map { "\($0.method.rawValue) \($0.pattern)" })
            #expect(described == real && real.count == 9)
            #expect(!answer.text.lowercased().contains("picture\""))
        }
    }

    @Test("P13: without a good token there is nothing, whoever is signed in, and a token opens no page") func doors() async throws {
        let token = try await token([.rooms])
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in ["/api/v1/token", "/api/v1/log", "/api/v1/children"] {
                for headers in [[:], ["authorization": "Bearer gatepost_x"], ["authorization": "Basic \(token)"]] as [[String: String]] {
                    let answer = try await browser.get(path, as: manager, headers)
                    #expect(
                        answer.status == 401 && answer["www-authenticate"] == "Bearer"
                            && answer["content-type"] == "application/problem+json")
                }
            }
            let headers = ["authorization": "Bearer \(token)"]
            #expect(try await browser.get("/api/v1/token", headers).text.contains("\"program\":\"Famly\""))
            #expect(try await browser.get("/api/v1/log", headers).status == 403, "it was not allowed that")
            #expect(try await browser.get("/today", headers).status == 303, "a token is no session")
            #expect(try await browser.get("/api/v1/nothing", headers)["content-type"] == "application/problem+json")
            let other = try await browser.get("/api/v1/assurance", method: "DELETE", headers)
            #expect(other.status == 405 && other["allow"] == "GET, HEAD")
        }
    }

    @Test("P13: rooms, children and carers come in once for each key, and what comes out names nobody") func walk() async throws {
        let token = try await token()
        try await TestSite(world).visit { (browser: Browser) async throws in
            let room = try await send(browser, "/api/v1/rooms", #"{"id":"r1","name":"Willow"}"#, token)
            #expect(room.status == 201 && room.text == #"{"id":"r1","outcome":"added"}"#)
            let again = try await send(browser, "/api/v1/rooms", #"{"name":"Willow","id":"r1"}"#, token)
            #expect(again.status == 201 && again["idempotency-replayed"] == "true")
            #expect(try await send(browser, "/api/v1/rooms", #"{"id":"r2","name":"Beech"}"#, token).status == 409, "the key was used")
            #expect(try await send(browser, "/api/v1/rooms", #"{"id":"r1","name":"Willow"}"#, token, key: nil).status == 400)
            let child = #"{"id":"c1","first_name":"Rowan","family_name":"Ash","born_on":"2023-05-03","room":"r1","first_day":"2026-09-01"}"#
            #expect(try await send(browser, "/api/v1/children", child, token, key: "key-0002").status == 201)
            let carer = #"{"id":"p1","name":"Jo Ash","email":"jo@example.org","children":[{"id":"c1","relationship":"mother"}]}"#
            #expect(try await send(browser, "/api/v1/carers", carer, token, key: "key-0003").status == 201)
            let headers = ["authorization": "Bearer \(token)"]
            for path in ["/api/v1/rooms", "/api/v1/children", "/api/v1/carers", "/api/v1/assurance", "/api/v1/log", "/api/v1/log?limit=2"] {
                let answer = try await browser.get(path, headers)
                #expect(answer.status == 200, "\(path)")
                for name in ["Rowan", "Ash", "Jo ", "example.org", "Amara"] { #expect(!answer.text.contains(name), "\(path): \(name)") }
            }
            #expect(try await browser.get("/api/v1/children?limit=1", headers).text.contains("\"id\":\"c1\""))
            #expect(try await browser.get("/api/v1/log?limit=2", headers).text.contains("\"next\":2"))
            #expect(try await browser.get("/assurance/log", as: manager).text.contains("Amara Obi, through Famly"))
        }
        #expect(try await VerifyLog(of: world.setting).finding(in: world.application) == .whole(entries: 5))
    }

    @Test("P13: what is not as described is refused with each thing to put right, and what does not fit with why") func problems()
        async throws
    {
        let token = try await token()
        try await TestSite(world).visit { (browser: Browser) async throws in
            for (body, status, words) in [
                ("{", 400, "could not be read"), ("[]", 422, "has to be an object"), (#"{"id":"r1"}"#, 422, "/name"),
                (#"{"id":"r1","name":"Oak","more":1}"#, 422, "is not known here"), (#"{"id":"r1","name":7}"#, 422, "has to be a text"),
                (#"{"id":"r1","name":"a\u0000b"}"#, 422, "control"), (#"{"id":"r1","name":"   "}"#, 409, "Refused"),
            ] {
                let answer = try await send(browser, "/api/v1/rooms", body, token)
                #expect(answer.status == status && answer.text.contains(words), "\(body): \(answer.text)")
                #expect(answer["content-type"] == "application/problem+json")
            }
            let child = #"{"id":"c1","first_name":"Rowan","family_name":"Ash","born_on":"2023-02-31","room":"r1","first_day":"2026-09-01"}"#
            #expect(try await send(browser, "/api/v1/children", child, token).text.contains("/born_on"))
            #expect(
                try await send(browser, "/api/v1/children", child.replacing("02-31", with: "02-28"), token).status == 409,
                "there is no such room")
            #expect(try await browser.get("/api/v1/log?limit=0", ["authorization": "Bearer \(token)"]).status == 422)
            #expect(try await browser.get("/api/v1/log?cursor=x", ["authorization": "Bearer \(token)"]).status == 422)
            let form = try await browser.post(
                "/api/v1/rooms", "id=r1", type: "text/plain", token: "none",
                ["authorization": "Bearer \(token)", "idempotency-key": "key-0009"])
            #expect(form.status == 415)
        }
    }

    @Test("P13: whoever asks too often is told how long to wait") func limits() async throws {
        let token = try await token()
        try await TestSite(world).visit { (browser: Browser) async throws in
            let headers = ["authorization": "Bearer \(token)"]
            var last = try await browser.get("/api/v1/token", headers)
            for _ in 0..<ProgramMeter.atOnce where last.status == 200 { last = try await browser.get("/api/v1/token", headers) }
            #expect(last.status == 429 && last["retry-after"] == "1")
        }
    }

    @Test("P13: what a program is told is in English, whatever the one whom it acts for reads") func english() async throws {
        let token = try await token()
        try await world.write("UPDATE person SET language = 'pl'")
        try await TestSite(world).visit { (browser: Browser) async throws in
            let answer = try await send(browser, "/api/v1/rooms", #"{"id":"r1","name":"   "}"#, token)
            #expect(answer.status == 409 && answer.text.contains("Please fill"), "\(answer.text)")
        }
    }

    @Test("P13: a manager asks, another allows and sees the token this once, and either ends it in one tap") func pages() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            let id: Record.ID = world.identifier()
            let form = "id=\(id)&program=Famly&scopes=rooms&scopes=children&last_day=\(world.today.adding(days: 30))"
            #expect(try await browser.post("/programs/new", form, as: manager).status == 303)
            #expect(try await browser.get("/programs", as: manager).text.contains("Somebody else has to agree"))
            #expect(try await browser.get("/programs/\(id)/allow", as: manager).status == 404)
            #expect(try await browser.post("/programs/\(id)/allow", as: manager).status == 403)
            #expect(try await browser.get("/programs/\(id)/allow", as: deputy).status == 200)
            let shown = try await browser.post("/programs/\(id)/allow", as: deputy)
            #expect(shown.status == 200 && shown["cache-control"] == "no-store")
            let token = try #require(shown.text.firstMatch(of: #/gatepost_[0-9a-f]{128}/#)).output
            #expect(try await browser.get("/api/v1/token", ["authorization": "Bearer \(token)"]).status == 200)
            #expect(try await !browser.get("/programs", as: deputy).text.contains(token))
            #expect(try await browser.post("/programs/\(id)/end", as: manager).status == 303)
            #expect(try await browser.get("/api/v1/token", ["authorization": "Bearer \(token)"]).status == 401)
            let keyworker = try await world.member(.staff, [.contributor])
            for path in ["/programs", "/programs/new", "/programs/\(id)/allow"] {
                #expect(try await browser.get(path, as: keyworker).status == 403)
            }
        }
    }
}
