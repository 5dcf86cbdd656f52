import Foundation
import Storage

extension Bench {
    /// The page of a signed-in parent, against the framework's bare answer in the same minutes, and against ten times the posts.
    func feed() async throws {
        let small = try await setting(posts: 10_000), large = try await setting(posts: 100_000)
        let server = try serve(small), largeServer = try serve(large)
        let hello = try RunningProgram(CommandLine.arguments[0], { ["hello", "--port", String($0)] }, asking: "/")
        defer { for running in [server, largeServer, hello] { running.stop() } }
        guard let page = Probe(port: server.port, cookie: small.sessions.parent).get("/page"), page.status == 200 else {
            throw NotMeasured("the page did not come")
        }
        let text = String(decoding: page.body, as: UTF8.self)
        let (posts, pictures) = (text.count(of: "<article"), text.count(of: "<img"))
        let comments = text.count(of: "<li id=\"comment-")
        guard posts == 20, pictures >= 20, comments >= 40 else {
            throw NotMeasured("the page has \(posts) posts, \(pictures) pictures and \(comments) comments")
        }
        let everybody = try Load.script(in: scratch, cookies: small.sessions.families)
        var (bare, health, feed, feedMany, feedLarge): ([Load], [Load], [Load], [Load], [Load]) = ([], [], [], [], [])
        var most = 0.0
        note("The page has \(page.body.count) bytes, \(posts) posts, \(pictures) pictures, \(comments) comments. Measuring …")
        // One short round each to warm up.
        _ = try Load.round(of: server, "/page", cookie: small.sessions.parent, seconds: 1)
        _ = try Load.round(of: largeServer, "/page", cookie: large.sessions.parent, seconds: 1)
        for _ in 0..<rounds {
            bare.append(try Load.round(of: hello, "/", seconds: seconds))
            feed.append(try Load.round(of: server, "/page", cookie: small.sessions.parent, seconds: seconds))
            feedMany.append(try Load.round(of: server, "/page", script: everybody, seconds: seconds))
            feedLarge.append(try Load.round(of: largeServer, "/page", cookie: large.sessions.parent, seconds: seconds))
            health.append(try Load.round(of: server, "/healthz", seconds: seconds))
            most = max(most, server.megabytes, largeServer.megabytes)
        }
        let what = "wrk, 8 connections, median of \(rounds) rounds of \(seconds) s"
        report("hello", bare, "bare Hummingbird; \(what)")
        report("healthz", health, "the server's own smallest answer; \(what)")
        report("feed", feed, "10,000 posts, 60,000 comments; \(page.body.count) bytes; \(what)")
        report("feed-families", feedMany, "the same, each request another of \(small.sessions.families.count) parents; \(what)")
        report("feed-100k", feedLarge, "100,000 posts, 600,000 comments; \(what)")
        Figure.print("feed.share-of-hello", median(feed.map(\.requestsPerSecond)) / median(bare.map(\.requestsPerSecond)), "times", what)
        let ratio = median(feedLarge.map(\.processorMilliseconds)) / median(feed.map(\.processorMilliseconds))
        Figure.print("feed-100k.against-10k", ratio, "times the processor", what)
        try await afterCommits(of: small, server)
        Figure.print("memory.during-run", most, "MB", "proportional set size, the highest seen after a round")
    }

    /// The worst case: somebody commits something before each request, so that nothing that was read may be used again.
    private func afterCommits(of setting: SeededSetting, _ server: RunningProgram) async throws {
        let database = try SQLiteDatabase(path: setting.folder + "/gatepost.sqlite")
        let probe = Probe(port: server.port, cookie: setting.sessions.parent)
        let count = 300
        var times: [Double] = []
        let before = server.processorSeconds
        for number in 0..<count {
            try await database.write(.outside) { db in
                try db.execute(
                    "INSERT INTO throttle (key, count, since) VALUES (x'62656E6368', 1, \(number)) ON CONFLICT (key) DO UPDATE SET since = \(number)"
                )
            }
            times.append(await elapsed { _ = probe.get("/page") } * 1_000)
        }
        let what = "10,000 posts, a commit by another process before each of \(count) requests, each on a connection of its own"
        Figure.print("feed.after-commit.processor", (server.processorSeconds - before) * 1_000 / Double(count), "ms per request", what)
        Figure.print("feed.after-commit.time", median(times), "ms", what)
        try await database.close()
    }

    private func report(_ name: String, _ rounds: [Load], _ what: String) {
        Figure.print("\(name).processor", median(rounds.map(\.processorMilliseconds)), "ms per request", what)
        Figure.print("\(name).rate", median(rounds.map(\.requestsPerSecond)), "requests per second", what)
        Figure.print("\(name).p99", median(rounds.map(\.p99Milliseconds)), "ms", what)
    }

    /// From starting the program to its first answer, and what it holds when nobody comes.
    func start() async throws {
        let setting = try await setting(posts: 10_000)
        var (times, idle): ([Double], [Double]) = ([], [])
        for _ in 0..<5 {
            var server: RunningProgram?
            times.append(try await elapsed { server = try serve(setting) })
            guard let server else { continue }
            _ = Probe(port: server.port, cookie: setting.sessions.parent).get("/page")
            sleep(1)
            idle.append(server.megabytes)
            server.stop()
        }
        Figure.print("start.first-answer", median(times), "s", "10,000 posts, median of 5")
        Figure.print("memory.idle", median(idle), "MB", "proportional set size after one page")
    }
}

extension String {
    func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
