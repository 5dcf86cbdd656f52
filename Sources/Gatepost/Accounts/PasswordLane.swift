import Dispatch
import Synchronization

/// Too many people are signing in at once; trying again in a moment will do.
public struct TooBusy: Error, Hashable {
    public init() {}
}

/// Does password work one at a time, on a thread of its own: each takes 32 MB and a third of a second, so that a crowd at
/// the door must neither fill the memory nor hold up the pages of those who are in.
final class PasswordLane: Sendable {
    /// How many may wait behind the one being served.
    static let room = 16

    private let queue: DispatchQueue
    private let load = Mutex(0)

    init(_ name: String) { queue = DispatchQueue(label: "gatepost.passwords.\(name)") }

    /// How many are being served or wait.
    var inside: Int { load.withLock(\.self) }

    /// - Throws: `TooBusy` when sixteen wait already.
    func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        let isAdmitted = load.withLock { load in
            guard load <= PasswordLane.room else { return false }
            load += 1
            return true
        }
        guard isAdmitted else { throw TooBusy() }
        defer { load.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { done in
            queue.async { done.resume(with: Swift.Result(catching: work)) }
        }
    }
}
