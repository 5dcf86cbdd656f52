/// Addresses that belong together, as "203.0.113.0/24": those that begin with the same bits. A single address is a range of one.
public struct NetworkRange: Hashable, Sendable, CustomStringConvertible {
    /// Four bytes, or sixteen.
    private let bytes: [UInt8]
    /// How many bits all of them begin with.
    private let bits: Int
    public let description: String

    /// - Returns: `nil` for what is no range.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let address = NetworkAddress(first) else { return nil }
        var bits = address.bytes.count * 8
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let given = Int(parts[1]), given <= bits else { return nil }
            bits = given
        }
        self.bytes = NetworkRange.first(bits, of: address.bytes)
        self.bits = bits
        description = text.lowercased()
    }

    /// Whether it says next to nothing of where somebody is: more than a 256th of the addresses of version 4, or a 65,536th of version 6.
    public var isTooWide: Bool { bits < (bytes.count == 4 ? 8 : 16) }

    /// Whether an address is one of them. An address that cannot be read is not.
    public func contains(_ address: String) -> Bool { NetworkAddress(address).map(contains) ?? false }

    public func contains(_ address: NetworkAddress) -> Bool {
        address.bytes.count == bytes.count && NetworkRange.first(bits, of: address.bytes) == bytes
    }

    /// Whether all of another range are among them.
    public func contains(_ other: NetworkRange) -> Bool {
        other.bytes.count == bytes.count && other.bits >= bits && NetworkRange.first(bits, of: other.bytes) == bytes
    }

    private static func first(_ bits: Int, of bytes: [UInt8]) -> [UInt8] {
        bytes.enumerated().map { index, byte in
            let kept = max(0, min(8, bits - index * 8))
            return kept == 8 ? byte : byte & ~(0xFF >> kept)
        }
    }
}
