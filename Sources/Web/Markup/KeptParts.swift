import Synchronization

/// A part of a page that many have in common: it is written from its own values and nothing else, so where they are the same, so is
/// every byte.
protocol KeptPart: Hashable, Sendable {
    func write() -> HTML
}

/// Such parts, each written once.
final class KeptParts<Part: KeptPart>: Sendable {
    private let most: Int
    private let written = Mutex<[Part: HTML]>([:])

    /// - Parameter most: how many are kept; what is in use comes back by itself.
    init(most: Int) { self.most = most }

    func html(of part: Part) -> HTML {
        if let known = written.withLock({ $0[part] }) { return known }
        let html = part.write().kept()
        written.withLock { written in
            if written.count >= most { written.removeAll() }
            written[part] = html
        }
        return html
    }
}
