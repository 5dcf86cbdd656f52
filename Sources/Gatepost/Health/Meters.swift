import Safeguarding
import Synchronization

/// What is counted in memory while Gatepost runs: requests by the pattern of their address, refusals by rule, slow statements. Never a
/// name, an address somebody typed, a word or an identifier; and nothing at all about concerns.
public final class Meters: Sendable {
    /// The upper ends of what durations are sorted into, in microseconds.
    static let bounds = [5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000]

    /// How long something took, how often.
    struct Durations: Sendable {
        var counts = [Int](repeating: 0, count: Meters.bounds.count + 1)
        /// Microseconds.
        var sum = 0

        mutating func add(_ took: Int) {
            counts[Meters.bounds.firstIndex { took <= $0 } ?? Meters.bounds.count] += 1
            sum += took
        }
    }

    /// Route patterns are data of ours, so there are only so many.
    struct Asked: Hashable, Sendable {
        let method, pattern: String
    }

    struct Answered: Hashable, Sendable {
        let asked: Asked
        /// 2 for 200 to 299.
        let hundred: Int
    }

    struct Figures: Sendable {
        var answers: [Answered: Int] = [:]
        var durations: [Asked: Durations] = [:]
        var refusals: [String: Int] = [:]
        var slowStatements = 0
    }

    private let kept = Mutex(Figures())
    var figures: Figures { kept.withLock { $0 } }

    init() {}

    /// - Parameters:
    ///   - pattern: of the route, as "/posts/:post"; "-" where there is none.
    ///   - took: microseconds.
    public func answered(_ method: String, _ pattern: String, status: Int, took: Int) {
        let asked = Asked(method: method, pattern: pattern)
        kept.withLock { kept in
            // What was counted before has been looked at.
            guard kept.durations[asked] != nil || !Meters.isSilent(pattern) else { return }
            kept.answers[Answered(asked: asked, hundred: status / 100), default: 0] += 1
            kept.durations[asked, default: Durations()].add(max(0, took))
        }
    }

    func refused(_ rules: [Rule]) {
        kept.withLock { kept in for rule in Set(rules) { kept.refusals[rule.rawValue, default: 0] += 1 } }
    }

    public func sawSlowStatement() { kept.withLock { $0.slowStatements += 1 } }

    /// That somebody sent something there would tell that there is a concern.
    static func isSilent(_ pattern: String) -> Bool { pattern.contains("concern") }
}
