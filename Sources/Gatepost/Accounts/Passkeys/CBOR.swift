/// A value in CBOR (RFC 8949), as far as authenticators write it: definite lengths, nothing floating, nothing tagged.
indirect enum CBOR: Equatable {
    case integer(Int)
    case bytes([UInt8])
    case text(String)
    case list([CBOR])
    case map([(key: CBOR, value: CBOR)])
    /// false, true or null, which say nothing that we read.
    case simple(UInt8)

    static func == (left: CBOR, right: CBOR) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left == right
        case (.bytes(let left), .bytes(let right)): left == right
        case (.text(let left), .text(let right)): left == right
        case (.list(let left), .list(let right)): left == right
        case (.map(let left), .map(let right)): left.count == right.count && zip(left, right).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
        case (.simple(let left), .simple(let right)): left == right
        default: false
        }
    }

    /// What a map has under a key.
    subscript(key: CBOR) -> CBOR? {
        guard case .map(let pairs) = self else { return nil }
        return pairs.first { $0.key == key }?.value
    }

    var asBytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
    var asInteger: Int? { if case .integer(let number) = self { number } else { nil } }
}

/// Not what an authenticator would send.
struct UnreadablePasskey: Error {}

/// Reads CBOR that a stranger's browser sent: bounded in bytes, depth and items, and every length is checked against what is there
/// before anything is set aside for it.
struct CBORReader {
    /// An attestation with its certificates, which we do not ask for, is well below this.
    static let most = 16 * 1024
    private static let depth = 4
    private static let items = 32

    private(set) var rest: ArraySlice<UInt8>

    /// - Throws: `UnreadablePasskey` for more bytes than anything here has.
    init(_ bytes: some Collection<UInt8>) throws {
        guard bytes.count <= CBORReader.most else { throw UnreadablePasskey() }
        rest = ArraySlice(Array(bytes))
    }

    /// The next value.
    /// - Throws: `UnreadablePasskey`.
    mutating func read() throws -> CBOR { try read(within: CBORReader.depth) }

    /// All of it as one value.
    static func whole(_ bytes: some Collection<UInt8>) throws -> CBOR {
        var reader = try CBORReader(bytes)
        let value = try reader.read()
        guard reader.rest.isEmpty else { throw UnreadablePasskey() }
        return value
    }

    private mutating func read(within depth: Int) throws -> CBOR {
        guard depth > 0, let first = rest.popFirst() else { throw UnreadablePasskey() }
        let (major, detail) = (first >> 5, first & 0x1F)
        if major == 7 {
            guard (20...22).contains(detail) else { throw UnreadablePasskey() }
            return .simple(detail)
        }
        let number = try argument(detail)
        switch major {
        case 0: return .integer(number)
        case 1: return .integer(-1 - number)
        case 2: return .bytes(try take(number))
        case 3:
            guard let text = String(validating: try take(number), as: UTF8.self) else { throw UnreadablePasskey() }
            return .text(text)
        case 4: return .list(try (0..<atMost(number)).map { _ in try read(within: depth - 1) })
        case 5: return .map(try pairs(atMost(number), within: depth - 1))
        default: throw UnreadablePasskey()
        }
    }

    private mutating func pairs(_ count: Int, within depth: Int) throws -> [(key: CBOR, value: CBOR)] {
        var pairs: [(key: CBOR, value: CBOR)] = []
        for _ in 0..<count {
            let key = try read(within: depth)
            // The same key twice would be read one way here and another elsewhere.
            guard !pairs.contains(where: { $0.key == key }) else { throw UnreadablePasskey() }
            pairs.append((key, try read(within: depth)))
        }
        return pairs
    }

    /// The number in a value's head; no indefinite lengths, and nothing that does not fit.
    private mutating func argument(_ detail: UInt8) throws -> Int {
        if detail < 24 { return Int(detail) }
        guard detail < 28 else { throw UnreadablePasskey() }
        let bytes = try take(1 << Int(detail - 24))
        let number = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard number < UInt64(Int.max) else { throw UnreadablePasskey() }
        return Int(number)
    }

    private func atMost(_ count: Int) throws -> Int {
        guard count <= CBORReader.items else { throw UnreadablePasskey() }
        return count
    }

    private mutating func take(_ count: Int) throws -> [UInt8] {
        guard count <= rest.count else { throw UnreadablePasskey() }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }
}
