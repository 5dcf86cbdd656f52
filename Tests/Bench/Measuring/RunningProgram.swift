import Foundation

/// A program that was started for measuring, with what the kernel says of it.
final class RunningProgram {
    let port: Int
    private let process = Process()
    var id: Int32 { process.processIdentifier }

    /// Starts it, and waits until it answers.
    /// - Throws: `NotMeasured` when it does not within a quarter of a minute.
    init(_ program: String, _ arguments: (_ port: Int) -> [String], asking path: String, log: String? = nil) throws {
        port = try Probe.freePort()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments(port)
        process.standardInput = FileHandle.nullDevice
        // Never by the null device's path: making a file there puts a plain file in its place for the whole machine.
        let output = log.flatMap { FileManager.default.createFile(atPath: $0, contents: nil) ? FileHandle(forWritingAtPath: $0) : nil } ?? .nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let probe = Probe(port: port)
        for _ in 0..<15_000 {
            if probe.get(path) != nil { return }
            usleep(1_000)
            guard process.isRunning else { break }
        }
        stop()
        throw NotMeasured("\(program) did not answer")
    }

    /// Asks it to stop, and makes it after ten seconds.
    func stop() {
        guard process.isRunning else { return }
        process.terminate()
        for _ in 0..<100 where process.isRunning { usleep(100_000) }
        if process.isRunning { kill(id, SIGKILL) }
        process.waitUntilExit()
    }

    /// Seconds of processor that it has used, of the user and of the kernel.
    var processorSeconds: Double {
        guard let text = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8), let close = text.lastIndex(of: ")") else { return .nan }
        let fields = text[close...].split(separator: " ")
        return ((Double(fields[12]) ?? .nan) + (Double(fields[13]) ?? .nan)) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Its share of memory (PSS), in megabytes.
    var megabytes: Double {
        let lines = (try? String(contentsOfFile: "/proc/\(id)/smaps_rollup", encoding: .utf8))?.split(separator: "\n") ?? []
        let pss = lines.first { $0.hasPrefix("Pss:") }?.split(separator: " ").dropFirst().first.flatMap { Double($0) }
        return (pss ?? .nan) / 1_000
    }
}
