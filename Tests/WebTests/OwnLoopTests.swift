import Foundation
import Gatepost
import HummingbirdTesting
import Logging
import Safeguarding
import Synchronization
import TestSupport
import Testing

@testable import Web

@Suite("Answered on the loop of its connection")
struct OwnLoopTests {
    /// Names of the threads on which handlers ran.
    private final class Threads: Sendable {
        private let names = Mutex<[String: String]>([:])
        func note(_ what: String) { names.withLock { $0[what] = threadName() } }
        subscript(what: String) -> String { names.withLock { $0[what] ?? "nowhere" } }
    }

    @Test(
        "A look at the page runs where its connection is read; what may take long runs elsewhere, forms too",
        .enabled(if: TestDatabase.server == nil, "a server's rows are waited for on threads of their own"))
    func threads() async throws {
        let (world, threads) = (try await World(), Threads())
        var site = TestSite(world, routes: [
            .look("/look", .everyone) { _, _ in
                threads.note("look")
                return .page(Page("Look", main: "<p>Looked.</p>"))
            },
            .get("/long", .everyone) { _ in
                threads.note("long")
                return .page(Page("Long", main: "<p>Done.</p>"))
            },
            .post("/form", .everyone) { _ in
                threads.note("form")
                return .redirect(to: "/look")
            },
        ])
        site.options.port = 0
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let sameSite = SameSite(key: world.application.secrets.key(for: "form token"), publicAddress: "")
        try await makeServer(world.application, site.options, logger: logger).test(.live) { client in
            let browser = Browser(client: client, sameSite: sameSite)
            let statuses = [try await browser.get("/look").status, try await browser.get("/long").status, try await browser.post("/form").status]
            #expect(statuses == [200, 200, 303])
        }
        #expect(threads["look"].hasPrefix("NIO"), "a look ran on \(threads["look"])")
        #expect(!threads["long"].hasPrefix("NIO") && threads["long"] != "nowhere", "what may take long ran on \(threads["long"])")
        #expect(!threads["form"].hasPrefix("NIO") && threads["form"] != "nowhere", "a form ran on \(threads["form"])")
    }

    @Test("What pages have in common is written once for each of what it shows, and never for another")
    func kept() {
        struct Greeting: KeptPart {
            let name: String
            func write() -> HTML { "<p>\(name)</p>" }
        }
        let kept = KeptParts<Greeting>(most: 2)
        for name in ["Oak", "Elm", "Oak", "<Ash>", "Elm", "Oak"] {
            #expect(kept.html(of: Greeting(name: name)) == Greeting(name: name).write())
        }
    }

    @Test("N16: the card beside a page names its own setting's lead, in the reader's language", arguments: [nil, Language.welsh])
    func side(language: Language?) {
        func side(_ lead: String) -> String {
            Catalogue.with(language.flatMap { Catalogue.of($0) }) {
                FrameSide.written.html(of: FrameSide(
                    setting: "Acorn Lane", places: [], current: nil, counts: [:], lead: lead, deputyLead: nil, leadPhone: "01632 960001",
                    language: Catalogue.current?.language)).description
            }
        }
        let (first, second) = (side("Sam Reed"), side("Jo Fox"))
        #expect(first.contains("Sam Reed") && !first.contains("Jo Fox") && second.contains("Jo Fox"))
        #expect(first.contains("tel:01632960001"))
        #expect(first.contains(">Worried about a child?<") == (language == nil))
    }
}

/// As the system has it: a loop's begins with "NIO".
private func threadName() -> String {
    (try? String(contentsOfFile: "/proc/thread-self/comm", encoding: .utf8)) ?? "nowhere"
}
