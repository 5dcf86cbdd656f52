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
        note("Finding out how much it can do …")
        let most = try Load.round(of: server, "/page", script: try reading(seen, setting), seconds: 15, connections: 64)
        let rate = most.requestsPerSecond / 2
        let what = "\(Bench.connections) connections for \(minutes) minutes at half of \(Int(most.requestsPerSecond)) a second"
        note("Holding \(what) …")
        people.forget()
        let script = try reading(seen, setting, pause: Int(Double(Bench.connections) / rate * 1_000))
        let held = try Load.round(
            of: server, "/page", script: script, seconds: minutes * 60, connections: Bench.connections, threads: 2)
        people.end()
        let found = people.found
        guard found.problems.isEmpty else { throw NotMeasured("people at work met \(found.problems.joined(separator: "; "))") }
        Figure.print("soak.peak", most.requestsPerSecond, "requests per second", "mixed reading, 64 connections, people at work")
        Figure.print("soak.rate", held.requestsPerSecond, "requests per second", what)
        Figure.print("soak.p99", held.p99Milliseconds, "ms", "has to be under 50; \(what)")
        Figure.print("soak.processor", held.processorMilliseconds, "ms per request", what)
        // Once everybody is connected, against the end.
        let early = median(Array(found.megabytes.dropFirst(2).prefix(6))), late = median(found.megabytes.suffix(6))
        Figure.print("soak.memory", late, "MB", "proportional set size in the last minute; \(what)")
        Figure.print("soak.memory.growth", late / early, "times", "has to be under 1.1; from the first minute to the last; \(what)")
        Figure.print("soak.deeds", Double(found.seconds.count), "deeds", "\(found.refused) more were refused, as they should be; \(what)")
        Figure.print("soak.deeds.p99", found.seconds.sorted()[found.seconds.count * 99 / 100] * 1_000, "ms", what)
        guard case .whole = try await VerifyLog(of: setting.setting).finding(in: setting.application) else {
            throw NotMeasured("the log is not whole")
        }
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

    /// A script for wrk in which each request is some family's: mostly the page, then a post or a picture, then what is on.
    /// - Parameter pause: milliseconds between two requests of one browser, on average; none to ask without a pause.
    private func reading(_ seen: [String], _ setting: SeededSetting, pause: Int? = nil) throws -> String {
        let path = "\(scratch)/reading\(pause == nil ? "" : "-held").lua"
        func list(_ texts: [String]) -> String { "{" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "}" }
        let lua = """
            local cookies = \(list(setting.sessions.families.map { "gatepost-session=\($0)" }))
            local seen = \(list(seen))
            function init(arguments) math.randomseed(\(seed % 1_000_000) + tonumber(tostring({}):match("0x(%x+)"), 16) % 100000) end
            function request()
              local roll, place = math.random(100), "/page"
              if roll > 95 then place = "/events" elseif roll > 70 then place = seen[math.random(#seen)] end
              return wrk.format("GET", place, {["Cookie"] = cookies[math.random(#cookies)]})
            end
            \(pause.map { "function delay() return math.random(0, \($0 * 2)) end" } ?? "")
            """
        try Data(lua.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }
}
