@testable import Gatepost
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Safeguarding
import Storage
import TestSupport
import Testing

@testable import Web

@Suite("Figures for whoever looks after the machine") struct MetricsTests {
    let world: World
    let author: Member.ID

    init() async throws {
        world = try await World()
        author = try await world.member(.staff, [.contributor], named: "Asha Patel")
    }

    private func application(token: String?) -> Gatepost.Application {
        var configuration = world.application.configuration
        configuration.metricsToken = token
        return Gatepost.Application(
            database: world.application.database, clock: world.application.clock, random: world.application.random,
            secrets: world.application.secrets, configuration: configuration, pictures: world.application.pictures)
    }

    @Test("without a token nobody reads them on the address that browsers use, also not from the machine itself") func closed() async throws {
        try await TestSite(world).visit { (browser: Browser) async throws in
            for headers in [[:], ["authorization": "Bearer "], ["x-forwarded-for": "127.0.0.1"]] {
                let answer = try await browser.get("/metrics", as: nil, headers)
                #expect(answer.status == 404 && !answer.text.contains("gatepost_"))
            }
        }
        let metrics = MetricsText(application(token: "a token for figures"))
        #expect(metrics.admits("Bearer a token for figures"))
        #expect(!metrics.admits("Bearer a token for figure") && !metrics.admits("a token for figures") && !metrics.admits(nil))
    }

    @Test("they count by pattern and rule, and hold no name, address, word or identifier; concerns leave nothing in them") func figures()
        async throws
    {
        let world = world
        let manager = try await world.member(.staff, [.manager, .contributor], named: "Zoe Quill")
        let post = try await world.submitted(by: manager)
        let seen = try await world.atGate(post, for: manager).digest
        #expect(try await world.refusals(of: ApprovePost(post, seen: seen), to: manager).isEmpty == false)
        try await TestSite(world).visit { (browser: Browser) async throws in
            for path in ["/today", "/posts/\(post)/review", "/concerns", "/concerns/new", "/concern/abcdef", "/nothing/Asha-Patel?q=Leeds"] {
                _ = try await browser.get(path, as: manager)
            }
        }
        let text = await MetricsText(world.application).text()
        #expect(text.contains("gatepost_requests_total{method=\"GET\",pattern=\"/today\",status=\"2xx\"} 1"))
        #expect(text.contains("pattern=\"/posts/:post/review\"") && text.contains("le=\"+Inf\"} 1"))
        #expect(text.contains("gatepost_refusals_total{rule=\"\(Rule.secondPerson.rawValue)\"} 1"), "\(text)")
        #expect(text.contains("gatepost_queue{queue=\"letters\"}") && text.contains("gatepost_database_up 1"))
        for secret in ["concern", "Asha", "Patel", "Leeds", "Quill", "Acorn", "nothing", "127.0.0.1", post.description, manager.description] {
            #expect(!text.contains(secret), "\(secret)")
        }
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            #expect(line.wholeMatch(of: #/[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+/#) != nil, "\(line)")
        }
    }

    @Test("an address of their own is for this machine alone unless a token is set, and a page in a browser cannot reach it by another name")
    func ownAddress() async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        #expect(throws: MetricsAddressProblem.self) {
            _ = try makeMetricsServer(world.application, host: "0.0.0.0", port: 0, logger: logger)
        }
        try await makeMetricsServer(world.application, host: "127.0.0.1", port: 0, logger: logger).test(.live) { client in
            let answer = try await client.execute(uri: "/metrics", method: .get)
            #expect(answer.status == .ok)
            #expect(String(decoding: answer.body.readableBytesView, as: UTF8.self).contains("gatepost_database_up"))
            #expect(try await client.execute(uri: "/today", method: .get).status == .notFound)
        }
        let guarded = application(token: "a token for figures")
        try await makeMetricsServer(guarded, host: "0.0.0.0", port: 0, logger: logger).test(.live) { client in
            #expect(try await client.execute(uri: "/metrics", method: .get).status == .notFound)
            let answer = try await client.execute(uri: "/metrics", method: .get, headers: [.authorization: "Bearer a token for figures"])
            #expect(answer.status == .ok)
        }
        #expect(MetricsDoor.isLoopback("127.0.0.1") && MetricsDoor.isLoopback("::1"))
        #expect(!MetricsDoor.isLoopback("nursery.example") && !MetricsDoor.isLoopback("") && !MetricsDoor.isLoopback("127.0.0.1.example"))
    }
}
