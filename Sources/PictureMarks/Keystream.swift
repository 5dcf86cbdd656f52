/// ChaCha with twelve rounds, as bits to lay a mark with. Whoever holds several marked copies sees parts of several patterns with
/// noise; from an ordinary generator of chance that could be enough to work out the rest and wipe it away.
struct Keystream {
    private var state: [UInt32]
    private var block = [UInt32](repeating: 0, count: 16)
    private var used = 16

    /// - Parameter key: 32 bytes.
    init(key: [UInt8]) {
        precondition(key.count == 32, "a keystream has a key of 32 bytes")
        state = [0x6170_7865, 0x3320_646E, 0x7962_2D32, 0x6B20_6574]
        for word in 0..<8 {
            state.append((0..<4).reduce(0) { $0 | UInt32(key[word * 4 + $1]) << UInt32(8 * $1) })
        }
        state += [0, 0, 0, 0]
    }

    mutating func next() -> UInt32 {
        if used == 16 { refill() }
        defer { used += 1 }
        return block[used]
    }

    private mutating func refill() {
        block = state
        block.withUnsafeMutableBufferPointer { words in
            for _ in 0..<6 {
                for column in 0..<4 { Self.quarter(words, column, column + 4, column + 8, column + 12) }
                for column in 0..<4 { Self.quarter(words, column, 4 + (column + 1) % 4, 8 + (column + 2) % 4, 12 + (column + 3) % 4) }
            }
        }
        for index in 0..<16 { block[index] &+= state[index] }
        state[12] &+= 1
        used = 0
    }

    private static func quarter(_ words: UnsafeMutableBufferPointer<UInt32>, _ a: Int, _ b: Int, _ c: Int, _ d: Int) {
        words[a] &+= words[b]
        words[d] = rotated(words[d] ^ words[a], 16)
        words[c] &+= words[d]
        words[b] = rotated(words[b] ^ words[c], 12)
        words[a] &+= words[b]
        words[d] = rotated(words[d] ^ words[a], 8)
        words[c] &+= words[d]
        words[b] = rotated(words[b] ^ words[c], 7)
    }

    private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 { word << bits | word >> (32 - bits) }
}
