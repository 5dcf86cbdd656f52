/// What one viewer's mark in one rendition is made from: 32 bytes that only the server can work out.
public struct MarkSeed: Sendable, Hashable {
    public static let length = 32
    public let bytes: [UInt8]

    /// Nil for any other number of bytes than ``length``.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == MarkSeed.length else { return nil }
        self.bytes = bytes
    }
}

/// The cells that a mark is laid out in: squares of ``cell`` pixels, from the top left corner. What is left over at the right and
/// the bottom carries no mark.
public struct MarkGrid: Sendable, Hashable {
    /// A cell's side, in pixels of the rendition. Small enough that a picture holds tens of thousands, large enough to outlive
    /// half the size and a coarse JPEG.
    public static let cell = 6
    /// Pictures narrower than this, in pixels, carry no mark: there is little to leak in them, and little room.
    public static let narrowest = 800

    public let columns: Int
    public let rows: Int
    public var count: Int { columns * rows }

    /// Of a rendition with these sides, in pixels.
    public init(width: Int, height: Int) {
        columns = width / MarkGrid.cell
        rows = height / MarkGrid.cell
    }

    /// Whether each cell of this grid is lifted (true) or lowered, row by row, for one seed.
    public func signs(of seed: MarkSeed) -> [Bool] {
        var stream = Keystream(key: seed.bytes)
        return [Bool](unsafeUninitializedCapacity: count) { cells, filled in
            var word: UInt32 = 0
            for index in 0..<count {
                if index % 32 == 0 { word = stream.next() }
                cells[index] = word & 1 == 1
                word >>= 1
            }
            filled = count
        }
    }
}
