import Synchronization

/// A clock that the demo moves by hand, so that half a year can pass in half a minute.
public final class DemoTime: Sendable {
    private let moment: Mutex<Int>

    /// - Parameter moment: microseconds since 1970, UTC.
    public init(_ moment: Int) { self.moment = Mutex(moment) }

    public var clock: Clock { Clock { self.moment.withLock { $0 } } }

    /// Moves on, never back.
    func move(to later: Int) { moment.withLock { $0 = max($0, later) } }
    func wait(_ span: Int) { moment.withLock { $0 += span } }
}
