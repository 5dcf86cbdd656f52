import Foundation
import Gatepost
import Safeguarding

extension Bench {
    private static let connections = 10_000

    /// Ten thousand browsers that stay connected and read, at half of what the server can do, while people comment, post and approve.
    func soak() async throws {
        let setting = try await setting(posts: 10_000)
        let server = try serve(setting)
        defer { server.stop() }
        let seen = try seenByEverybody(setting, server)
        let people = PeopleAtWork(setting, server)
        people.begin()
        defer { people.end() }
        let requests = reading(seen, setting, from: server)
        note("Finding out how much it can do …")
        let most = try await Crowd.ask(requests, of: server.port, connections: 64, rate: nil, seconds: 15, seed: seed)
        let peak = Double(most.microseconds.count) / 15
        let what = "\(Bench.connections) connections for \(minutes) minutes at half of \(Int(peak)) a second"
        note("Holding \(what) …")
        var before = 0.0
        let held = try await Crowd.ask(
            requests, of: server.port, connections: Bench.connections, rate: peak / 2, seconds: minutes * 60, seed: seed &+ 1
        ) {
            before = server.processorSeconds
            people.forget()
        }
        let used = server.processorSeconds - before
        people.end()
        Figure.print("soak.peak", peak, "requests per second", "mixed reading, 64 connections, people at work")
        Figure.print("soak.rate", Double(held.microseconds.count) / Double(minutes * 60), "requests per second", what)
        Figure.print("soak.processor", used * 1_000 / Double(held.microseconds.count), "ms per request", what)
        Figure.print("soak.p50", held.milliseconds(0.5), "ms", what)
        Figure.print("soak.p99", held.milliseconds(0.99), "ms", "has to be under 50; \(what)")
        Figure.print("soak.worst", held.milliseconds(1), "ms", what)
        report(people.found, what)
        let problems = people.found.problems + [most, held].flatMap(\.problems).map { "\($1) times: \($0)" }
        guard problems.isEmpty else { throw NotMeasured("there was \(problems.joined(separator: "; "))") }
        guard case .whole = try await VerifyLog(of: setting.setting).finding(in: setting.application) else {
            throw NotMeasured("the log is not whole")
        }
    }

    private func report(_ found: PeopleAtWork.Found, _ what: String) {
        // Once everybody has asked, against the end.
        let early = median(Array(found.megabytes.dropFirst(2).prefix(6))), late = median(found.megabytes.suffix(6))
        Figure.print("soak.memory", late, "MB", "proportional set size in the last minute; \(what)")
        Figure.print("soak.memory.growth", late / early, "times", "has to be under 1.1; from the first minute to the last; \(what)")
        Figure.print("soak.deeds", Double(found.seconds.count), "deeds", "\(found.refused) more were refused, as they should be; \(what)")
        guard !found.seconds.isEmpty else { return }
        Figure.print("soak.deeds.p99", found.seconds.sorted()[(found.seconds.count - 1) * 99 / 100] * 1_000, "ms", what)
    }

    /// Posts and pictures that are answered to every family: nobody who reads is to be refused.
    private func seenByEverybody(_ setting: SeededSetting, _ server: RunningProgram) throws -> [String] {
        let places = setting.newest.prefix(12).map { "/posts/\($0)" } + setting.pictures.prefix(12).map { "/pictures/\($0)/small" }
        let seen = places.filter { place in
            setting.sessions.families.allSatisfy { Probe(port: server.port, cookie: $0).get(place)?.status == 200 }
        }
        guard seen.contains(where: { $0.hasPrefix("/posts/") }), seen.contains(where: { $0.hasPrefix("/pictures/") }) else {
            throw NotMeasured("no post or no picture is shown to everybody")
        }
        return seen
    }

    /// What browsers ask, each request some family's: mostly the page, then a post or a picture, then what is on.
    private func reading(_ seen: [String], _ setting: SeededSetting, from server: RunningProgram) -> [String] {
        let places = (0..<100).map { $0 < 70 ? "/page" : $0 < 95 ? seen[$0 % seen.count] : "/events" }
        return setting.sessions.families.flatMap { family in
            places.map { "GET \($0) HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\nCookie: gatepost-session=\(family)\r\n\r\n" }
        }
    }
}
