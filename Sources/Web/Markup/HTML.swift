import Glibc

/// A piece of a page: UTF-8 that is known to be markup.
///
/// Markup can only be written in the source. What is interpolated is escaped, in text and in attributes alike, and only
/// another `HTML` goes in as it is, so there is no way to splice a string that somebody typed. Attribute values are always
/// written in double quotes.
///
///     """
///     <h2>\(post.title)</h2>
///     \(if: post.isOld, "<p>From last term.</p>")
///     \(if: post.place, { "<p>\($0)</p>" })
///     <ul>\(each: post.comments, { "<li>\($0.words)</li>" })</ul>
///     """
public struct HTML: ExpressibleByStringInterpolation, Sendable, Equatable {
    /// The markup in UTF-8.
    public private(set) var bytes: [UInt8]

    public init(stringLiteral markup: StaticString) { bytes = markup.withUTF8Buffer(Array.init) }
    public init(stringInterpolation built: Interpolation) { bytes = built.bytes }
    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Nothing at all.
    public static let empty = HTML(bytes: [])

    public var isEmpty: Bool { bytes.isEmpty }

    /// Plain words as markup, escaped.
    public static func text(_ words: String) -> HTML {
        var bytes: [UInt8] = []
        bytes.appendEscaped(words)
        return HTML(bytes: bytes)
    }

    /// Words that keep their line breaks: one paragraph for each block of lines, as people type them.
    public static func paragraphs(_ words: String) -> HTML {
        // By bytes: walking through characters was a third of what writing the feed cost. Browsers end lines with two of them.
        let lines = words.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        let blocks = lines.split { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
        return "\(each: blocks, { block in "<p>\(each: block.dropLast(), { "\($0)<br>" })\(block.last)</p>" })"
    }

    /// All of these, one after another.
    static func joined(_ parts: [HTML]) -> HTML {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
        for part in parts { bytes.append(contentsOf: part.bytes) }
        return HTML(bytes: bytes)
    }

    public static func + (left: HTML, right: HTML) -> HTML { HTML(bytes: left.bytes + right.bytes) }
    public static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }

    /// Hands over the markup piece by piece, with every hole filled.
    ///
    /// A form leaves a hole for its token, and one for the identifier of what it makes where that is to be a fresh one; the server
    /// fills them once the page is finished. Nobody has to hand them through views, nobody can forget to, and markup without them
    /// is the same each time.
    /// - Parameter identifier: a new one for each hole.
    func pour(token: String, _ identifier: () -> String, into append: (UnsafeBufferPointer<UInt8>) -> Void) {
        bytes.withUnsafeBufferPointer { buffer in
            var clean = 0
            for hole in holes {
                append(UnsafeBufferPointer(rebasing: buffer[clean..<hole]))
                var words = buffer[hole] == Self.tokenHole ? token : identifier()
                words.withUTF8 { append($0) }
                clean = hole + 1
            }
            append(UnsafeBufferPointer(rebasing: buffer[clean...]))
        }
    }

    /// U+0001 and U+0002, which text can never contain.
    static let tokenHole: UInt8 = 1
    static let identifierHole: UInt8 = 2
    /// Whether a form is in it.
    var hasHole: Bool {
        bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return false }
            return memchr(start, Int32(Self.tokenHole), buffer.count) ?? memchr(start, Int32(Self.identifierHole), buffer.count) != nil
        }
    }

    /// Where they are, by the C library's search: a page is long, and byte by byte it was as dear as a statement.
    private var holes: [Int] { (places(of: Self.tokenHole) + places(of: Self.identifierHole)).sorted() }

    private func places(of hole: UInt8) -> [Int] {
        bytes.withUnsafeBufferPointer { buffer in
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

extension HTML {
    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            // Room for what goes in, so that few pieces are moved while they grow.
            bytes.reserveCapacity(literalCapacity + interpolationCount * 96)
        }

        public mutating func appendLiteral(_ markup: StaticString) {
            markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }

        /// Bytes that are known to need no escape.
        mutating func append(_ plain: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: plain) }

        public mutating func appendInterpolation(_ words: String) { bytes.appendEscaped(words) }
        public mutating func appendInterpolation(_ words: Substring) { bytes.appendEscaped(words) }
        public mutating func appendInterpolation(_ words: String?) { if let words { bytes.appendEscaped(words) } }
        public mutating func appendInterpolation(_ words: Substring?) { if let words { bytes.appendEscaped(words) } }
        public mutating func appendInterpolation(_ number: Int) { bytes.appendDecimal(number) }
        public mutating func appendInterpolation(_ part: HTML) { bytes.append(contentsOf: part.bytes) }
        public mutating func appendInterpolation(_ part: HTML?) { if let part { bytes.append(contentsOf: part.bytes) } }

        /// A part for each item.
        public mutating func appendInterpolation<Items: Sequence>(
            each items: Items, _ part: (Items.Element) throws -> HTML
        ) rethrows {
            for item in items { bytes.append(contentsOf: try part(item).bytes) }
        }

        /// A part that appears only when something is so.
        public mutating func appendInterpolation(
            if condition: Bool, _ part: @autoclosure () -> HTML, else other: @autoclosure () -> HTML = .empty
        ) {
            bytes.append(contentsOf: condition ? part().bytes : other().bytes)
        }

        /// A part that appears only when there is a value to show.
        public mutating func appendInterpolation<Value>(
            if value: Value?, _ part: (Value) throws -> HTML, else other: @autoclosure () -> HTML = .empty
        ) rethrows {
            bytes.append(contentsOf: try value.map { try part($0).bytes } ?? other().bytes)
        }

        /// A whole attribute with its leading space, as ` lang="pl"`; nothing when there is no value.
        public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
            guard let value else { return }
            bytes.append(UInt8(ascii: " "))
            appendLiteral(name)
            bytes.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
            bytes.appendEscaped(value)
            bytes.append(UInt8(ascii: "\""))
        }

        /// An attribute without a value, as ` checked`, when it holds.
        public mutating func appendInterpolation(flag name: StaticString, _ holds: Bool) {
            guard holds else { return }
            bytes.append(UInt8(ascii: " "))
            appendLiteral(name)
        }
    }
}

extension HTML: CustomStringConvertible {
    /// The markup as text, for tests and for reading.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
