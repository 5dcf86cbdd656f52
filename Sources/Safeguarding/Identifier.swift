/// Names one thing of kind `Thing` in sixteen bytes. A post's identifier cannot be handed over where a child's is asked for.
///
/// New ones are version 7 UUIDs, so that they sort by the time at which they were made; records that must not tell when
/// they were made take random ones.
public struct Identifier<Thing>: Hashable, Sendable, Comparable {
    /// The first eight of the sixteen bytes, the most significant first; the others are `low`.
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64 = 0, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// A version 7 UUID.
    /// - Parameters:
    ///   - now: microseconds since 1970, UTC.
    ///   - random: 74 bits of it are used.
    public init(at now: Int, random: (UInt64, UInt64)) {
        let milliseconds = UInt64(clamping: now / 1000)
        high = milliseconds << 16 | 0x7000 | random.0 & 0x0FFF
        low = 1 << 63 | random.1 & (1 << 62 - 1)
    }

    /// - Returns: `nil` unless there are exactly sixteen bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        self.init(high: bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }, low: bytes[8...].reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// Reads what `description` writes: thirty-two hexadecimal digits.
    public init?(_ text: some StringProtocol) {
        let digits = text.utf8
        guard digits.count == 32 else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        for (index, digit) in digits.enumerated() {
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x61...0x66: value = digit - 0x61 + 10
            default: return nil
            }
            if index < 16 { words.0 = words.0 << 4 | UInt64(value) } else { words.1 = words.1 << 4 | UInt64(value) }
        }
        self.init(high: words.0, low: words.1)
    }

    public var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
            for index in 0..<8 {
                buffer[index] = UInt8(truncatingIfNeeded: high >> UInt64(56 - 8 * index))
                buffer[index + 8] = UInt8(truncatingIfNeeded: low >> UInt64(56 - 8 * index))
            }
            count = 16
        }
    }

    /// The second half tells all apart: it is random, and one word is hashed in half the time of two.
    public func hash(into hasher: inout Hasher) { hasher.combine(low) }

    /// Hands over the thirty-two digits of `description`.
    public func withHexadecimal<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
            for index in 0..<16 {
                buffer[index] = hexadecimal(high >> UInt64(60 - 4 * index) & 0xF)
                buffer[index + 16] = hexadecimal(low >> UInt64(60 - 4 * index) & 0xF)
            }
            return body(UnsafeBufferPointer(buffer))
        }
    }

    public static func < (left: Self, right: Self) -> Bool { (left.high, left.low) < (right.high, right.low) }
}

extension Identifier: CustomStringConvertible {
    /// Thirty-two hexadecimal digits, as addresses of pages carry it.
    public var description: String {
        withHexadecimal { String(decoding: $0, as: UTF8.self) }
    }
}

private func hexadecimal(_ nibble: UInt64) -> UInt8 { UInt8(nibble) + (nibble < 10 ? 0x30 : 0x57) }
