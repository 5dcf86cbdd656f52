import Glibc

/// The bytes of some markup, in which pieces stand that are kept elsewhere.
///
/// A long page is put together from the inside out, and each step would copy all that is in it already: with twenty posts that was
/// a tenth of what the feed cost. What is kept goes in by its place alone, and is copied once, into what is sent.
struct MarkupPieces: Sendable, Equatable {
    /// All that is not kept elsewhere.
    var bytes: [UInt8]
    private var kept: [Place] = []

    private struct Place: Sendable {
        /// Before which of the bytes it stands. Places are in this order.
        let at: Int
        let markup: KeptMarkup
    }

    init(_ bytes: [UInt8] = []) { self.bytes = bytes }

    init(keeping markup: KeptMarkup) {
        bytes = []
        kept = [Place(at: 0, markup: markup)]
    }

    var count: Int { kept.reduce(bytes.count) { $0 + $1.markup.bytes.count } }
    var isEmpty: Bool { bytes.isEmpty && kept.allSatisfy(\.markup.bytes.isEmpty) }
    var hasHole: Bool { kept.contains { !$0.markup.holes.isEmpty } || !bytes.holes.isEmpty }

    /// All in one.
    var flat: [UInt8] {
        guard !kept.isEmpty else { return bytes }
        var flat: [UInt8] = []
        flat.reserveCapacity(count)
        pour { piece, _ in flat.append(contentsOf: piece) }
        return flat
    }

    mutating func append(_ more: MarkupPieces) {
        for place in more.kept { kept.append(Place(at: bytes.count + place.at, markup: place.markup)) }
        bytes.append(contentsOf: more.bytes)
    }

    /// Hands over one piece after another, each with where its holes are.
    func pour(_ take: (UnsafeBufferPointer<UInt8>, [Int]) -> Void) {
        let holes = bytes.holes
        bytes.withUnsafeBufferPointer { buffer in
            func own(_ range: Range<Int>) {
                guard !range.isEmpty else { return }
                take(UnsafeBufferPointer(rebasing: buffer[range]), holes.filter(range.contains).map { $0 - range.lowerBound })
            }
            var done = 0
            for place in kept {
                own(done..<place.at)
                place.markup.bytes.withUnsafeBufferPointer { take($0, place.markup.holes) }
                done = place.at
            }
            own(done..<buffer.count)
        }
    }

    static func == (left: MarkupPieces, right: MarkupPieces) -> Bool { left.flat == right.flat }
}

/// Markup that goes into many pages as it is, with its holes found once.
final class KeptMarkup: Sendable {
    let bytes: [UInt8]
    let holes: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        holes = bytes.holes
    }
}

extension [UInt8] {
    /// Where a token or an identifier is to go, in order. By the C library's search: a page is long, and byte by byte it was as dear as a
    /// statement.
    fileprivate var holes: [Int] { (places(of: HTML.tokenHole) + places(of: HTML.identifierHole)).sorted() }

    private func places(of hole: UInt8) -> [Int] {
        withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return [] }
            var (holes, from): ([Int], Int) = ([], 0)
            while from < buffer.count, let found = memchr(start + from, Int32(hole), buffer.count - from) {
                from = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
                holes.append(from - 1)
            }
            return holes
        }
    }
}
