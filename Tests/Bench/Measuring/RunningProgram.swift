import Foundation

/// A program that was started for measuring, with what the kernel says of it.
final class RunningProgram {
    let port: Int
    private let process = Process()
    var id: Int32 { process.processIdentifier }

    /// Starts it, and waits until it answers.
    /// - Throws: `NotMeasured` when it does not within a quarter of a minute.
    /// - Parameter more: what its environment has besides ours.
    init(
        _ program: String, _ arguments: (_ port: Int) -> [String], asking path: String, log: String? = nil,
        with more: [String: String] = [:]
    ) throws {
        port = try Probe.freePort()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments(port)
        process.environment = ProcessInfo.processInfo.environment.merging(more) { $1 }
        process.standardInput = FileHandle.nullDevice
        // Never by the null device's path: making a file there puts a plain file in its place for the whole machine.
        let output =
            log.flatMap { FileManager.default.createFile(atPath: $0, contents: nil) ? FileHandle(forWritingAtPath: $0) : nil }
            ?? .nullDevice
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
        guard let text = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8), let close = text.lastIndex(of: ")") else {
            return .nan
        }
        let fields = text[close...].split(separator: " ")
        return ((Double(fields[12]) ?? .nan) + (Double(fields[13]) ?? .nan)) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Its share of memory (PSS), in megabytes.
    var megabytes: Double { RunningProgram.megabytes(of: id) ?? .nan }

    /// The same of a process and of every one that it has started.
    static func wholeMegabytes(of process: Int32) -> Double {
        ([process] + children(of: process)).compactMap(megabytes).reduce(0, +)
    }

    private static func children(of parent: Int32) -> [Int32] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { Int32($0) }.filter { process in
            guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8), let close = text.lastIndex(of: ")")
            else {
                return false
            }
            return text[close...].split(separator: " ").dropFirst(2).first == "\(parent)"
        }
    }

    static func megabytes(of process: Int32) -> Double? {
        let lines = (try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.first { $0.hasPrefix("Pss:") }?.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1_000 }
    }
}
