public import Safeguarding

/// An address within Gatepost, as `"/posts/\(post)/approve"`. Redirects and forms take nothing else, so nobody can be sent
/// to another site: one comes from the source, or from a visitor's `next` after it has been checked.
public struct LocalPath: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
    public let description: String

    public init(stringLiteral path: StaticString) {
        description = path.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        precondition(description.utf8.first == UInt8(ascii: "/"), "a local path begins with a slash")
    }

    public init(stringInterpolation built: Interpolation) { description = built.text }

    /// What a visitor sent as the place to go on to.
    /// - Returns: `nil` for anything that a browser could read as another site: `//elsewhere`, `/\elsewhere`, a scheme,
    ///   spaces and control characters.
    public init?(checking text: String) {
        let utf8 = Array(text.utf8)
        guard utf8.count <= 1_000, utf8.first == UInt8(ascii: "/") else { return nil }
        guard utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }) else { return nil }
        guard utf8.count == 1 || utf8[1] != UInt8(ascii: "/") else { return nil }
        description = text
    }

    /// This address with one more query field.
    public func with(_ name: StaticString, _ value: String) -> LocalPath {
        var built = Interpolation(literalCapacity: 0, interpolationCount: 0)
        built.text = description + (description.utf8.contains(UInt8(ascii: "?")) ? "&" : "?")
        built.appendLiteral(name)
        built.text += "="
        built.appendInterpolation(value)
        return LocalPath(stringInterpolation: built)
    }

    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity + interpolationCount * 32) }
        public mutating func appendLiteral(_ path: StaticString) { path.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) } }
        public mutating func appendInterpolation<Thing>(_ id: Identifier<Thing>) { text += id.description }
        public mutating func appendInterpolation(_ number: Int) { text += String(number) }
        public mutating func appendInterpolation(_ day: Day) { text += day.description }
        /// One that goes on from another.
        public mutating func appendInterpolation(_ path: LocalPath) { text += path.description }
        /// One segment or one query value, percent-encoded.
        public mutating func appendInterpolation(_ value: String) {
            for byte in value.utf8 {
                if byte.isUnreserved { text.unicodeScalars.append(Unicode.Scalar(byte)) } else { text += byte.percentEncoded }
            }
        }
    }
}

extension HTML.Interpolation {
    /// Nothing in an address needs an entity but the ampersand between two query fields.
    public mutating func appendInterpolation(_ path: LocalPath) { appendInterpolation(path.description) }
    public mutating func appendInterpolation<Thing>(_ id: Identifier<Thing>) { id.withHexadecimal { append($0) } }
}

extension UInt8 {
    fileprivate var isUnreserved: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    fileprivate var percentEncoded: String { (self < 16 ? "%0" : "%") + String(self, radix: 16, uppercase: true) }
}
