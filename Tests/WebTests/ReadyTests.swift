@testable import Gatepost
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("What a load balancer is told") struct ReadyTests {
    @Test("a server that can reach its records is well and ready, and says no more") func ready() async throws {
        try await TestSite(try await World()).visit { (browser: Browser) async throws in
            #expect(try await browser.get("/healthz").text == "ok\n")
            let answer = try await browser.get("/readyz")
            #expect(answer.status == 200 && answer.text == "ready\n")
        }
    }

    @Test(
        "while the database is away a server is well and not ready, and people are asked to wait a moment",
        .enabled(if: TestDatabase.server != nil)) func away() async throws
    {
        let world = try await World()
        let manager = try await world.member(.staff, [.manager])
        try await TestSite(world).visit { (browser: Browser) async throws in
            try await world.application.database.close()
            #expect(try await browser.get("/healthz").status == 200)
            #expect(try await browser.get("/readyz").status == 503)
            for path in ["/page", "/sign-in", "/nowhere"] {
                let answer = try await browser.get(path, as: manager)
                #expect(answer.status == 503 && answer["retry-after"] == "5", "\(path)")
                #expect(answer.text.contains("One moment") && !answer.text.contains("postgres"))
            }
        }
    }
}
