/// Addresses that belong together, as "203.0.113.0/24": those that begin with the same bits. A single address is a range of one.
public struct NetworkRange: Hashable, Sendable, CustomStringConvertible {
    /// Four bytes, or sixteen.
    private let bytes: [UInt8]
    /// How many bits all of them begin with.
    private let bits: Int
    public let description: String

    /// The widest that still says something: less would be half the world.
    private static let fewest = [4: 8, 16: 16]

    /// - Returns: `nil` for what is no range, or one that is too wide.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, let bytes = NetworkRange.bytes(of: String(first)) else { return nil }
        var bits = bytes.count * 8
        if parts.count > 1 {
            guard parts.count == 2, parts[1].utf8.count <= 3, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let given = Int(parts[1])
            else { return nil }
            bits = given
        }
        guard bits <= bytes.count * 8, bits >= NetworkRange.fewest[bytes.count] ?? 0 else { return nil }
        self.bytes = NetworkRange.first(bits, of: bytes)
        self.bits = bits
        description = text.lowercased()
    }

    /// Whether an address is one of them. An address that cannot be read is not.
    public func contains(_ address: String) -> Bool {
        guard let other = NetworkRange.bytes(of: address), other.count == bytes.count else { return false }
        return NetworkRange.first(bits, of: other) == bytes
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

    /// The bytes of an address. One of the fourth version that is written as one of the sixth is the same address.
    private static func bytes(of address: String) -> [UInt8]? {
        // What a machine adds to name its own network card.
        let text = address.prefix { $0 != "%" }
        guard text.utf8.contains(UInt8(ascii: ":")) else { return four(text) }
        guard let bytes = sixteen(text) else { return nil }
        let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        return isMapped ? Array(bytes[12...]) : bytes
    }

    private static func four(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let bytes = parts.compactMap { part in
            part.utf8.allSatisfy { (0x30...0x39).contains($0) } && part.utf8.count <= 3 ? UInt8(part) : nil
        }
        return parts.count == 4 && bytes.count == 4 ? bytes : nil
    }

    /// Eight groups of four digits; "::" stands once for as many groups of zeros as are missing.
    private static func sixteen(_ text: Substring) -> [UInt8]? {
        let letters = Array(text)
        let gap = letters.indices.dropLast().first { letters[$0] == ":" && letters[$0 + 1] == ":" }
        guard let gap else {
            let whole = groups(text)
            return whole?.count == 16 ? whole : nil
        }
        guard let before = groups(Substring(String(letters[..<gap]))), let after = groups(Substring(String(letters[(gap + 2)...]))) else {
            return nil
        }
        let missing = 16 - before.count - after.count
        return missing >= 2 ? before + [UInt8](repeating: 0, count: missing) + after : nil
    }

    private static func groups(_ text: Substring) -> [UInt8]? {
        if text.isEmpty { return [] }
        var parts = text.split(separator: ":", omittingEmptySubsequences: false)
        // The last may be written as one of the fourth version.
        var end: [UInt8] = []
        if let last = parts.last, last.utf8.contains(UInt8(ascii: ".")) {
            guard let bytes = four(last) else { return nil }
            end = bytes
            parts.removeLast()
        }
        let numbers = parts.compactMap { part in
            (1...4).contains(part.utf8.count) && part.allSatisfy(\.isHexDigit) ? UInt16(part, radix: 16) : nil
        }
        guard numbers.count == parts.count else { return nil }
        return numbers.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } + end
    }
}

/// A network of the setting's, with what it is called: "203.0.113.0/24 Main house".
public struct NamedNetwork: Hashable, Sendable {
    public static let most = 20, longestName = 60
    public let range: NetworkRange
    public let name: String

    /// - Returns: `nil` for a line that does not begin with a range.
    init?(line: String) {
        let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let first = words.first, let range = NetworkRange(String(first)) else { return nil }
        let name = words.count > 1 ? words[1].drop(while: \.isWhitespace) : ""
        guard name.count <= NamedNetwork.longestName else { return nil }
        self.range = range
        self.name = String(name)
    }

    /// As it is stored, and typed into a form.
    public var line: String { name.isEmpty ? range.description : "\(range) \(name)" }

    /// One a line; empty lines are nothing.
    /// - Returns: `nil` when a line is no network, or there are too many.
    public static func list(_ text: String) -> [NamedNetwork]? {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { $0.contains { !$0.isWhitespace } }
        let networks = lines.compactMap(NamedNetwork.init(line:))
        return networks.count == lines.count && networks.count <= most ? networks : nil
    }

    public static func text(_ networks: [NamedNetwork]) -> String { networks.map(\.line).joined(separator: "\n") }
}
