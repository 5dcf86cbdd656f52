@testable import Gatepost
import Logging
import Safeguarding
import Storage
import Synchronization
import TestSupport
import Testing

/// Two processes on one database: what is done through one holds for the other at the next request, and time's work is done once.
@Suite struct TwoServersTests {
    let world: World
    let first, second: Application
    let manager, jo: Member.ID
    let rowan: Child.ID

    init() async throws {
        world = try await World()
        first = world.application
        second = try world.anotherServer()
        manager = try await world.member(.staff, [.manager])
        rowan = try await world.child()
        jo = try await world.carer(of: rowan)
        try await world.canSignIn(jo, as: "jo@example.org", with: "three brown teapots")
    }

    private func signIn(at server: Application) async throws -> String {
        let answer = try await SignIn(
            "jo@example.org", password: "three brown teapots", from: "192.0.2.1", knownBrowser: nil, agent: "Test"
        )
        .perform(in: server)
        guard case .welcome(let begun) = answer else { throw NotFound() }
        return begun.secret
    }

    private func member(_ secret: String, at server: Application) async throws -> Member.ID? {
        try await Sessions(server).session(secret, at: world.now)?.viewer?.member
    }

    @Test("whoever signs in at one server is known at the other, and signed out at both at once") func sessions() async throws {
        let secret = try await signIn(at: first)
        #expect(try await member(secret, at: second) == jo)
        try await Sessions(second).end(secret)
        #expect(try await member(secret, at: first) == nil)
        let again = try await signIn(at: second)
        #expect(try await member(again, at: first) == jo)
        try await Sessions(first).endAll(of: try #require(try await world.viewer(jo)).person)
        #expect(try await member(again, at: second) == nil)
    }

    @Test("D17: leaving and suspension through one server shut the other at the next request") func leaving() async throws {
        let secret = try await signIn(at: second)
        try await first.gate.perform(SetLastDay(of: rowan, world.today.adding(days: -1)), for: world.asking(manager))
        #expect(try await member(secret, at: second) == nil)
    }

    @Test("S2, N28: a permission withdrawn through one server is gone at the other at the next request") func withdrawal() async throws {
        try await world.decide(.grant, for: rowan, by: jo)
        let post = try await world.published(by: manager)
        let picture = try await world.picture(on: post, showing: .named(.child(rowan)), by: manager)
        let viewer = try #require(try await world.viewer(jo))
        let feed: @Sendable () async throws -> [Picture.ID] = { [second, world] in
            try await second.read(in: world.setting) { db in
                try FeedPage.load(.init(), for: viewer, from: db).posts.flatMap { $0.pictures.map(\.id) }
            }
        }
        #expect(try await feed() == [picture])
        let withdraw = DecideConsent(
            form: world.identifier(), for: rowan, answers: [Use(.closedPage, .photograph): .no], until: SchoolYear.end(on: world.today))
        try await first.gate.perform(withdraw, for: world.asking(jo))
        #expect(try await feed().isEmpty)
    }

    @Test("a timed job is one server's at a time, renewed while it works, and another's once that has died") func lease() async throws {
        let (one, two) = (Lease(job: "test", holder: [1], application: first), Lease(job: "test", holder: [2], application: second))
        #expect(try await one.take())
        #expect(try await !two.take())
        world.wait(Lease.span - 1)
        #expect(try await one.take())
        world.wait(Lease.span - 1)
        #expect(try await !two.take())
        // The first says nothing more, as one that was killed.
        world.wait(1)
        #expect(try await two.take())
        #expect(try await !one.take())
        let ran = Mutex(0)
        #expect(try await two.hold { ran.withLock { $0 += 1 } })
        #expect(try await one.hold { ran.withLock { $0 += 1 } })
        #expect(ran.withLock { $0 } == 2)
    }

    @Test("a job that failed hands its turn on") func failedJob() async throws {
        let (one, two) = (Lease(job: "test", holder: [1], application: first), Lease(job: "test", holder: [2], application: second))
        await #expect(throws: NotFound.self) { try await one.hold { throw NotFound() } }
        #expect(try await two.take())
    }

    @Test("two servers that look after things at the same moment do each job once") func once() async throws {
        world.wait(2 * Span.day)
        let logger = Logger(label: "test")
        async let here = Caretaker(first, logger: logger).runOnce()
        async let there = Caretaker(second, logger: logger).runOnce()
        #expect(try await here + there == [])
        let checkpoints = try await first.read { db in try db.count("SELECT COUNT(*) FROM audit WHERE verb = \(MakeCheckpoint.verb)") }
        #expect(checkpoints == 1)
        let runs = try await first.read { db in try db.count("SELECT COUNT(*) FROM caretaker_run") }
        #expect(runs == Caretaker.jobs.count)
        #expect(try await first.read { db in try db.count("SELECT COUNT(*) FROM lease WHERE job <> 'sealed files'") } == 0)
    }
}
