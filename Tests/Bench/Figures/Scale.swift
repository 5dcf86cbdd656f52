import Foundation
import Gatepost
import Safeguarding
import Storage

extension Bench {
    static let settings = 300, families = 80, postsEach = 3_334

    /// One setting among three hundred on a PostgreSQL server, beside the same setting alone on it.
    func scale() async throws {
        guard let server = ProcessInfo.processInfo.environment["GATEPOST_TEST_POSTGRES"], !server.isEmpty else {
            throw NotMeasured("scale needs a PostgreSQL server, which bin/bench scale starts")
        }
        let clones = Clones(server: server)
        note("Making a setting with \(Bench.postsEach) posts on PostgreSQL …")
        try clones.ask("CREATE DATABASE alone")
        let made = try await SeededSetting.make(
            in: "\(scratch)/alone", posts: Bench.postsEach, families: Bench.families, isLean: true, submitted: 60,
            on: clones.address(of: "alone"))
        // A database is copied only while nobody is connected to it.
        try await made.database.close()
        try clones.ask("VACUUM ANALYZE", of: "alone")
        try clones.ask("CREATE DATABASE among TEMPLATE alone")
        note("Making \(Bench.settings) of it …")
        let filling = try await elapsed { try clones.fill("among", to: Bench.settings) }
        let families = try clones.addSessions("among", beside: made.sessions.parent, to: Bench.settings)
        let (alone, among) = (try made.again(on: clones.address(of: "alone")), try made.again(on: clones.address(of: "among")))
        let counts = try clones.ask(
            """
            SELECT (SELECT COUNT(*) FROM setting) || ' settings, ' || (SELECT COUNT(*) FROM child) || ' children, '
            || (SELECT COUNT(*) FROM membership WHERE capacity = 'parent') || ' carers, ' || (SELECT COUNT(*) FROM post) || ' posts, '
            || pg_size_pretty(pg_database_size('among'))
            """, of: "among")
        Figure.print("scale.filled", filling, "s", counts)
        let plans = Plans(clones: clones, database: "among")
        try plans.begin()
        try await compare(alone, among, counts)
        try everybody(among, families, counts)
        try check(plans)
    }

    private func compare(_ alone: SeededSetting, _ among: SeededSetting, _ counts: String) async throws {
        let (first, second) = (try await measured(alone), try await measured(among))
        for (one, many) in zip(first, second) {
            Figure.print("scale.\(one.name).alone", one.milliseconds, "ms", "one setting on PostgreSQL")
            Figure.print("scale.\(many.name).among", many.milliseconds, "ms", counts)
            Figure.print("scale.\(many.name).against-alone", many.milliseconds / one.milliseconds, "times", "at most 1.5")
        }
    }

    /// Families of all settings at once, so that little of what one reads helps the next.
    private func everybody(_ among: SeededSetting, _ families: [String], _ counts: String) throws {
        let server = try serve(among)
        defer { server.stop() }
        let script = try Load.script(in: scratch, cookies: families)
        let loads = try (0..<rounds).map { _ in try Load.round(of: server, "/page", script: script, seconds: seconds) }
        Figure.print(
            "scale.feed-everybody.rate", median(loads.map(\.requestsPerSecond)), "requests per second",
            "a family of another setting each; \(counts)")
        Figure.print("scale.feed-everybody.p99", median(loads.map(\.p99Milliseconds)), "ms", "the same")
    }

    private struct Taken {
        let name: String
        let milliseconds: Double
    }

    /// Medians, each asked of the running server as a browser does.
    private func measured(_ setting: SeededSetting) async throws -> [Taken] {
        // Its first round looks at every setting there is; on other days it is spread over the day.
        note("The caretaker's round of \(setting.address.split(separator: "?")[0].split(separator: "/").last ?? "") …")
        try output(
            of: ["GATEPOST_DATABASE=\(setting.address)", "\(programs)/gatepost", "caretaker", "--data", setting.folder], mustSucceed: true)
        let server = try serve(setting)
        defer { server.stop() }
        let (parent, manager) = (
            Probe(port: server.port, cookie: setting.sessions.parent), Probe(port: server.port, cookie: setting.sessions.manager)
        )
        func times(_ probe: Probe, _ path: String, _ count: Int = 200, before: () async throws -> Void = {}) async throws -> Double {
            guard probe.get(path)?.status == 200 else { throw NotMeasured("\(path) did not come") }
            var times: [Double] = []
            for _ in 0..<count {
                try await before()
                times.append(await elapsed { _ = probe.get(path) })
            }
            return median(times) * 1_000
        }
        let asking = setting.application.asking(.member(setting.manager), in: setting.setting)
        var isThanked = false
        let afterCommit = try await times(parent, "/page") {
            isThanked.toggle()
            try await setting.application.gate.perform(SayThanks(for: setting.newest[0], isThanked), for: asking)
        }
        return [
            Taken(name: "feed", milliseconds: try await times(parent, "/page")),
            Taken(name: "feed-after-commit", milliseconds: afterCommit),
            Taken(name: "approval", milliseconds: try approvals(of: setting, server)),
            Taken(name: "withdrawal", milliseconds: try await withdrawals(of: setting)),
            Taken(name: "assurance", milliseconds: try await times(manager, "/assurance", 40)),
        ]
    }

    private func approvals(of setting: SeededSetting, _ server: RunningProgram) throws -> Double {
        let manager = Browser(port: server.port, session: setting.sessions.manager)
        let times = try setting.submitted.map { post in
            let page = try manager.page("/posts/\(post)/review")
            let fields = try ["token", "seen"].map { "\($0)=\(try Browser.value(of: $0, in: page))" }
            let answer = try manager.send(fields, to: "/posts/\(post)/approve")
            guard answer.status == 303 else { throw NotMeasured("approving was answered \(answer.status)") }
            return answer.seconds
        }
        return median(times) * 1_000
    }

    private func withdrawals(of setting: SeededSetting) async throws -> Double {
        let application = setting.application
        var times: [Double] = []
        for family in setting.families.prefix(40) {
            let form: Record.ID = application.identifier()
            let no = DecideConsent(form: form, for: family.child, answers: [Use(.closedPage, .photograph): .no], until: nil)
            times.append(
                try await elapsed {
                    try await application.gate.perform(no, for: application.asking(.member(family.carer), in: setting.setting))
                })
        }
        return median(times) * 1_000
    }

    /// None of the ten statements that the server was busiest with reads a large table from end to end.
    private func check(_ plans: Plans) throws {
        var problems: [String] = []
        let hottest = try plans.hottest(10)
        for statement in hottest {
            let plan = try plans.plan(of: statement)
            let whole = try plans.readWhole(by: plan)
            if !whole.isEmpty { problems.append("\(whole.joined(separator: ", ")) read whole by \(statement)\n\(plan)") }
        }
        guard hottest.count == 10, problems.isEmpty else { throw NotMeasured(problems.joined(separator: "\n\n")) }
        Figure.print("scale.plans", Double(hottest.count), "statements", "the busiest ones, all by their indexes")
    }
}
