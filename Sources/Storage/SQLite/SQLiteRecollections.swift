import GRDB
import Synchronization

/// What each of the pool's readers keeps of what it read. The engine counts for every connection by itself, so what one has
/// read says nothing to another.
final class SQLiteRecollections: Sendable {
    private struct Kept: @unchecked Sendable {
        /// Only compared, and by whoever holds the reader. The pool may let a reader go, and another may come to stand at its address.
        weak var reader: GRDB.Database?
        let recollection: Recollection
    }

    private let kept = Mutex<[ObjectIdentifier: Kept]>([:])

    func of(_ reader: GRDB.Database) -> Recollection {
        nonisolated(unsafe) let reader = reader
        return kept.withLock { kept in
            if let known = kept[ObjectIdentifier(reader)], known.reader === reader { return known.recollection }
            kept = kept.filter { $0.value.reader != nil }
            let new = Recollection()
            kept[ObjectIdentifier(reader)] = Kept(reader: reader, recollection: new)
            return new
        }
    }
}
