import Foundation
import Pictures
import Safeguarding
import Storage

/// What is counted, in Prometheus' text form. It holds numbers, patterns of addresses and names of rules and jobs; nothing that
/// anybody typed, and nothing about concerns.
public struct MetricsText: Sendable {
    private let application: Application
    public init(_ application: Application) { self.application = application }

    public static let type = "text/plain; version=0.0.4; charset=utf-8"

    /// Whether a header lets somebody read them on the address that browsers use: only where a token was set, and with it.
    public func admits(_ authorization: String?) -> Bool {
        guard let token = application.configuration.metricsToken, let authorization else { return false }
        return isSame(Array(authorization.utf8), Array("Bearer \(token)".utf8))
    }

    public func text() async -> String {
        var lines = MetricLines()
        requests(&lines)
        await workshop(&lines)
        await database(&lines)
        lines.add("gatepost_memory_bytes", "Memory that the server holds.", .gauge, [([], "\(MetricsText.memory)")])
        return lines.text
    }

    private func requests(_ lines: inout MetricLines) {
        let figures = application.meters.figures
        let answers = figures.answers.sorted { ($0.key.asked.pattern, $0.key.hundred) < ($1.key.asked.pattern, $1.key.hundred) }
        lines.add(
            "gatepost_requests_total", "Requests answered, by pattern of their address.", .counter,
            answers.map { answer, count in
                ([("method", answer.asked.method), ("pattern", answer.asked.pattern), ("status", "\(answer.hundred)xx")], "\(count)")
            })
        for (asked, durations) in figures.durations.sorted(by: { $0.key.pattern < $1.key.pattern }) {
            lines.histogram(
                "gatepost_request_seconds", "How long an answer took.", [("method", asked.method), ("pattern", asked.pattern)], durations)
        }
        lines.add(
            "gatepost_refusals_total", "Times that the gate refused, by rule.", .counter,
            figures.refusals.sorted { $0.key < $1.key }.map { ([("rule", $0.key)], "\($0.value)") })
        lines.add(
            "gatepost_slow_statements_total", "Statements that took longer than a quarter of a second.", .counter,
            [([], "\(figures.slowStatements)")])
    }

    private func workshop(_ lines: inout MetricLines) async {
        let load = await application.pictures.workshop.load
        lines.add("gatepost_picture_workers", "Picture workers that run.", .gauge, [([], "\(load.running)")])
        lines.add("gatepost_pictures_waiting", "Pictures that wait for a worker.", .gauge, [([], "\(load.waiting)")])
    }

    private func database(_ lines: inout MetricLines) async {
        let now = application.clock.now
        let queues = try? await application.read(.across(.waiting)) { db in
            [
                // Of letters about concerns and misuse nothing is counted.
                (
                    "letters",
                    try db.count("SELECT COUNT(*) FROM outbox WHERE sent_at IS NULL AND kind NOT IN (\(list: LetterKind.sealed))")
                ),
                ("pictures", try db.count("SELECT COUNT(*) FROM picture WHERE state = \(PictureState.preparing) AND removed_at IS NULL")),
                ("keepsakes", try db.count("SELECT COUNT(*) FROM keepsake WHERE state = \(Keepsake.State.making)")),
                ("kits", try db.count("SELECT COUNT(*) FROM publish_kit WHERE state = \(Keepsake.State.making)")),
            ]
        }
        lines.add("gatepost_database_up", "Whether the database answers.", .gauge, [([], queues == nil ? "0" : "1")])
        guard let queues else { return }
        lines.add("gatepost_queue", "What waits to be done.", .gauge, queues.map { ([("queue", $0.0)], "\($0.1)") })
        let kept = try? await application.read(.outside) { db in
            (
                jobs: try db.rows("SELECT job, ran_at, problem FROM caretaker_run ORDER BY job") {
                    (name: try $0.text(0), at: try $0.integer(1), failed: !$0.isNull(2))
                }, backup: try BackupStanding.load(at: now, from: db)
            )
        }
        guard let kept else { return }
        lines.add(
            "gatepost_job_last_run_seconds", "When a timed job last ran.", .gauge,
            kept.jobs.map { ([("job", $0.name)], "\($0.at / Span.second)") })
        lines.add(
            "gatepost_job_failed", "Whether its last run failed.", .gauge, kept.jobs.map { ([("job", $0.name)], $0.failed ? "1" : "0") })
        lines.add(
            "gatepost_backup_last_good_seconds", "When the last good backup was begun; 0 when there is none.", .gauge,
            [([], "\((kept.backup.last?.at ?? 0) / Span.second)")])
    }

    /// Resident, in bytes.
    private static var memory: Int {
        let words = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return words.count > 1 ? (Int(words[1]) ?? 0) * 4_096 : 0
    }
}

/// Lines in the order in which they are read, each figure with what it is before it.
private struct MetricLines {
    enum Kind: String { case counter, gauge, histogram }
    /// Names and values.
    typealias Labels = [(String, String)]

    private(set) var text = ""
    private var told: Set<String> = []

    mutating func add(_ name: String, _ help: String, _ kind: Kind, _ values: [(Labels, String)]) {
        guard !values.isEmpty else { return }
        tell(name, help, kind)
        for (labels, value) in values { line(name, labels, value) }
    }

    mutating func histogram(_ name: String, _ help: String, _ labels: Labels, _ durations: Meters.Durations) {
        tell(name, help, .histogram)
        var count = 0
        for (index, bound) in Meters.bounds.enumerated() {
            count += durations.counts[index]
            line(name + "_bucket", labels + [("le", MetricLines.seconds(bound))], "\(count)")
        }
        count += durations.counts[Meters.bounds.count]
        line(name + "_bucket", labels + [("le", "+Inf")], "\(count)")
        line(name + "_sum", labels, MetricLines.seconds(durations.sum))
        line(name + "_count", labels, "\(count)")
    }

    private mutating func tell(_ name: String, _ help: String, _ kind: Kind) {
        guard told.insert(name).inserted else { return }
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    private mutating func line(_ name: String, _ labels: Labels, _ value: String) {
        // Labels are ours, and hold neither quotation marks nor line breaks.
        let words = labels.map { "\($0.0)=\"\($0.1)\"" }.joined(separator: ",")
        text += words.isEmpty ? "\(name) \(value)\n" : "\(name){\(words)} \(value)\n"
    }

    private static func seconds(_ microseconds: Int) -> String { "\(Double(microseconds) / 1_000_000)" }
}
