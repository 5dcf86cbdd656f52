import Foundation

/// What `wrk` saw in one round, with eight connections.
struct Load {
    let requestsPerSecond: Double
    let p99Milliseconds: Double
    /// Processor of the server, in milliseconds for each request.
    let processorMilliseconds: Double

    /// - Parameter script: for wrk, where its requests are not all the same.
    /// - Throws: `NotMeasured` when an answer was no success: a fast refusal is no figure.
    static func round(
        of server: RunningProgram, _ path: String, cookie: String = "", script: String? = nil, seconds: Int
    ) throws -> Load {
        let before = server.processorSeconds
        let text = try output(
            of: ["wrk", "-t1", "-c8", "-d\(seconds)s", "--latency"]
                + (script.map { ["-s", $0] } ?? ["-H", "Cookie: gatepost-session=\(cookie)"]) + ["http://127.0.0.1:\(server.port)\(path)"])
        let used = server.processorSeconds - before
        guard !text.contains("Non-2xx"), !text.contains("Socket errors") else { throw NotMeasured("wrk saw failures:\n\(text)") }
        let words = text.split { $0 == " " || $0 == "\n" }.map(String.init)
        func after(_ word: String) -> String? { words.firstIndex(of: word).map { words[$0 + 1] } }
        guard let rate = after("Requests/sec:").flatMap(Double.init), let p99 = after("99%").flatMap(milliseconds),
            let count = words.firstIndex(of: "requests").flatMap({ Double(words[$0 - 1]) })
        else { throw NotMeasured("wrk said:\n\(text)") }
        return Load(requestsPerSecond: rate, p99Milliseconds: p99, processorMilliseconds: used * 1_000 / count)
    }

    private static func milliseconds(_ text: String) -> Double? {
        for (unit, factor) in [("us", 0.001), ("ms", 1.0), ("s", 1_000.0)] where text.hasSuffix(unit) {
            return Double(text.dropLast(unit.count)).map { $0 * factor }
        }
        return nil
    }
}

extension Load {
    /// A script with which each request is another browser's.
    static func script(in folder: String, cookies: [String]) throws -> String {
        let path = "\(folder)/browsers.lua"
        let lua = """
            local cookies, next = {\(cookies.map { "\"gatepost-session=\($0)\"" }.joined(separator: ","))}, 0
            request = function()
              next = next % #cookies + 1
              return wrk.format("GET", nil, {["Cookie"] = cookies[next]})
            end
            """
        try Data(lua.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }
}

/// Runs a program to its end and gives what it printed.
/// - Throws: `NotMeasured` when it fails, where it must not.
@discardableResult
func output(of arguments: [String], mustSucceed: Bool = false) throws -> String {
    let process = Process()
    let pipe = Foundation.Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard !mustSucceed || process.terminationStatus == 0 else { throw NotMeasured("\(arguments[0]) failed") }
    return String(decoding: data, as: UTF8.self)
}
