import Synchronization

/// What all uploads together may hold in memory. Sixty megabytes from each of a hundred phones at home time would be more
/// than the machine has; the hundred-and-first is asked to try again in a moment.
final class UploadAllowance: Sendable {
    private let remaining: Mutex<Int>

    init(bytes: Int) { remaining = Mutex(bytes) }

    fileprivate func take(_ count: Int) -> Bool {
        remaining.withLock { remaining in
            guard remaining >= count else { return false }
            remaining -= count
            return true
        }
    }

    fileprivate func give(_ count: Int) { remaining.withLock { $0 += count } }

    /// One request's part of it, given back when the request is over.
    final class Share: Sendable {
        private let whole: UploadAllowance
        private let taken = Mutex(0)

        init(of whole: UploadAllowance) { self.whole = whole }

        /// - Throws: `BadRequest.busy` when others hold too much.
        func take(_ count: Int) throws {
            guard whole.take(count) else { throw BadRequest.busy }
            taken.withLock { $0 += count }
        }

        deinit { whole.give(taken.withLock { $0 }) }
    }
}
