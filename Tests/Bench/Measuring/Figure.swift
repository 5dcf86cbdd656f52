import Foundation

/// One measured number, as a line of JSON.
struct Figure: Encodable {
    let name: String
    let value: Double
    let unit: String
    let measuredOn: String

    private enum CodingKeys: String, CodingKey {
        case name, value, unit
        case measuredOn = "measured_on"
    }

    static func print(_ name: String, _ value: Double, _ unit: String, _ what: String = "") {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let places = value < 1 ? 10_000.0 : value < 100 ? 100.0 : 1.0
        let figure = Figure(
            name: name, value: (value * places).rounded() / places, unit: unit, measuredOn: what.isEmpty ? machine : "\(what); \(machine)")
        guard let line = try? encoder.encode(figure) else { return }
        FileHandle.standardOutput.write(line + Data("\n".utf8))
    }

    static let machine: String = {
        let model = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n")
            .first { $0.hasPrefix("model name") }?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
        return "\(ProcessInfo.processInfo.activeProcessorCount) cores, \(model ?? "unknown processor"), release build"
    }()
}

func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

/// Seconds that something takes.
func elapsed(_ work: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let began = clock.now
    try await work()
    let taken = began.duration(to: clock.now).components
    return Double(taken.seconds) + Double(taken.attoseconds) / 1e18
}

/// What could not be measured, and why.
struct NotMeasured: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
